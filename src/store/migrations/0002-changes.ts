/** What is known of a company's records without asking Billy, and what of them has changed, in order. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const changes: Migration = {
  name: '0002-changes',
  async up(database) {
    await sql`
      create table mirror_records (
        organization_id text not null,
        resource text not null,
        id text not null,
        record json,
        fingerprint text,
        version bigint,
        is_version_latest boolean not null,
        seen_at timestamptz not null,
        deleted_at timestamptz,
        primary key (organization_id, resource, id),
        check ((record is null) = (fingerprint is null)),
        check (deleted_at is null or record is null)
      )`.execute(database);
    await sql`
      create index mirror_tombstones on mirror_records (deleted_at)
        where deleted_at is not null`.execute(database);

    await sql`
      create table feed_notices (
        organization_id text not null,
        type text not null,
        record_id text not null,
        day text not null,
        primary key (organization_id, type, record_id, day)
      )`.execute(database);
    await sql`
      create table feed_heads (
        organization_id text primary key,
        last_sequence bigint not null
      )`.execute(database);
    await sql`
      create table changes (
        organization_id text not null,
        sequence bigint not null,
        at timestamptz not null,
        type text not null,
        source text not null check (source in ('write', 'webhook', 'poll', 'calendar')),
        kind text not null check (kind in ('created', 'updated', 'deleted')),
        resource text not null,
        record_id text not null,
        changed_fields json not null,
        before json,
        after json,
        primary key (organization_id, sequence)
      )`.execute(database);
    await sql`alter table operations add column is_told boolean not null default true`.execute(
      database,
    );
    await sql`
      create index operations_untold on operations (finished_at) where not is_told`.execute(
      database,
    );
    await sql`create index changes_by_age on changes (at)`.execute(database);
    await sql`
      create index changes_by_record on changes (organization_id, record_id, sequence)`.execute(
      database,
    );
  },
};
