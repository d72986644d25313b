/** Who has which saved searches at hand. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const savedSearchFavourites: Migration = {
  name: '0016-saved-search-favourites',
  async up(database) {
    await sql`
      create table saved_search_favourites (
        organization_id text not null,
        search_id text not null,
        subject text not null,
        primary key (organization_id, search_id, subject),
        foreign key (organization_id, search_id)
          references saved_searches (organization_id, id) on delete cascade
      )`.execute(database);
  },
};
