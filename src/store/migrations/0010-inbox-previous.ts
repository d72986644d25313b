/** What a record was before, as the sender of an event says it. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const inboxPrevious: Migration = {
  name: '0010-inbox-previous',
  async up(database) {
    await sql`alter table inbox add column previous json`.execute(database);
  },
};
