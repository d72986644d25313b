/** When a day's notice was told, so that it can be forgotten; those from before count from now. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const noticesToldAt: Migration = {
  name: '0011-notices-told-at',
  async up(database) {
    await sql`alter table feed_notices add column told_at timestamptz not null default now()`.execute(
      database,
    );
  },
};
