/** Filters that are kept under a name, to be run again. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const savedSearches: Migration = {
  name: '0014-saved-searches',
  async up(database) {
    await sql`
      create table saved_searches (
        organization_id text not null,
        id text not null,
        owner text not null,
        visibility text not null check (visibility in ('private', 'company')),
        name text not null,
        folder text,
        definition json not null,
        created_at timestamptz not null,
        runs bigint not null default 0,
        last_run_at timestamptz,
        primary key (organization_id, id)
      )`.execute(database);
  },
};
