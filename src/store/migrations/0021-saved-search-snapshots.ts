/** What a saved search found at one moment, for whoever reads it page by page. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const savedSearchSnapshots: Migration = {
  name: '0021-saved-search-snapshots',
  async up(database) {
    await sql`
      create table saved_search_snapshots (
        organization_id text not null,
        id text not null,
        search_id text not null,
        subject text not null,
        question text not null,
        record_ids text[] not null,
        is_complete boolean not null,
        as_of timestamptz,
        expires_at timestamptz not null,
        primary key (organization_id, id),
        foreign key (organization_id, search_id)
          references saved_searches (organization_id, id) on delete cascade
      )`.execute(database);
    await sql`
      create index on saved_search_snapshots (organization_id, expires_at)`.execute(database);
  },
};
