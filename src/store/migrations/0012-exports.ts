/** Files that are made for callers: what is to be in them, how far they have come, and their pieces. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const exports: Migration = {
  name: '0012-exports',
  async up(database) {
    await sql`
      create table exports (
        organization_id text not null,
        id text not null,
        subject text not null,
        plan json not null,
        state text not null check (state in ('waiting', 'running', 'ready', 'failed', 'cancelled')),
        total_rows bigint not null,
        rows bigint not null,
        bytes bigint not null,
        chunks integer not null,
        cursor text,
        is_complete boolean not null,
        first_sequence bigint not null,
        last_sequence bigint,
        failures integer not null,
        failure text,
        lease text,
        leased_by text,
        leased_until timestamptz,
        created_at timestamptz not null,
        finished_at timestamptz,
        expires_at timestamptz not null,
        primary key (organization_id, id)
      )`.execute(database);
    await sql`
      create index exports_unfinished on exports (organization_id)
      where state in ('waiting', 'running')`.execute(database);
    await sql`create index exports_expiring on exports (expires_at)`.execute(database);
    await sql`
      create table export_chunks (
        organization_id text not null,
        export_id text not null,
        number integer not null,
        rows integer not null,
        bytes bytea not null,
        primary key (organization_id, export_id, number),
        foreign key (organization_id, export_id) references exports on delete cascade
      )`.execute(database);
  },
};
