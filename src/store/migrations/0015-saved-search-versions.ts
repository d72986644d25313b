/** What a saved search was before it was changed, and what it is. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const savedSearchVersions: Migration = {
  name: '0015-saved-search-versions',
  async up(database) {
    await sql`alter table saved_searches add column version integer not null default 1`.execute(
      database,
    );
    await sql`
      create table saved_search_versions (
        organization_id text not null,
        search_id text not null,
        version integer not null,
        visibility text not null check (visibility in ('private', 'company')),
        name text not null,
        folder text,
        definition json not null,
        saved_at timestamptz not null,
        primary key (organization_id, search_id, version),
        foreign key (organization_id, search_id)
          references saved_searches (organization_id, id) on delete cascade
      )`.execute(database);
    await sql`
      insert into saved_search_versions
      select organization_id, id, version, visibility, name, folder, definition, created_at
      from saved_searches`.execute(database);
  },
};
