/** What schedules of saved searches alert to, and what they compare with. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const savedSearchAlerts: Migration = {
  name: '0018-saved-search-alerts',
  async up(database) {
    await sql`
      alter table saved_search_schedules add column alert json, add column alert_state json`.execute(
      database,
    );
    await sql`
      alter table saved_search_results add column as_of timestamptz, add column value text,
        add column alert text check (alert in ('RAISED', 'CLEARED', 'QUIET', 'NOT_JUDGED'))`.execute(
      database,
    );
  },
};
