/** What things came of, as a `traceparent`: whoever takes them up later, in any process, can say so in its own trace. */

import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const causes: Migration = {
  name: '0013-causes',
  async up(database) {
    for (const table of ['inbox', 'changes', 'event_deliveries', 'exports'])
      await sql`alter table ${sql.table(table)} add column cause text`.execute(database);
  },
};
