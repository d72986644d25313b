/**
 * The third cache level: what was read from Billy, what of it has been evicted since, and whose the access tokens are.
 * All of it may be lost at the price of asking Billy again.
 */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const cacheEntries: Migration = {
  name: '0006-cache-entries',
  async up(database) {
    await sql`
      create table cache_entries (
        organization_id text not null,
        key text not null,
        sequence bigint not null,
        read_at timestamptz not null,
        expires_at timestamptz not null,
        value text not null,
        primary key (organization_id, key)
      )`.execute(database);
    await sql`create index cache_entries_by_expiry on cache_entries (expires_at)`.execute(database);
    await sql`
      create index cache_entries_by_age on cache_entries (organization_id, read_at)`.execute(
      database,
    );
    await sql`
      create table cache_heads (
        organization_id text primary key,
        sequence bigint not null,
        floor bigint not null
      )`.execute(database);
    await sql`
      create table cache_marks (
        organization_id text not null,
        key text not null,
        sequence bigint not null,
        until timestamptz not null,
        primary key (organization_id, key)
      )`.execute(database);
    await sql`create index cache_marks_by_age on cache_marks (until)`.execute(database);
    await sql`
      create table token_owners (
        token_hash text primary key,
        organization_id text not null,
        confirmed_at timestamptz not null
      )`.execute(database);
  },
};
