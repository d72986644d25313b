/**
 * Keeps what the planner knows of the tables in step with their growth. While a company is filled they grow by thousands of rows a
 * second, and by what it knew before, all of the company's would be read for each row that is looked up; the embedded database
 * never looks by itself.
 */

import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';

/** Ten looks take a table from its first thousand rows to its first million. */
const growth = 2;

/** Below that, whatever the planner does is quick. */
const fewestPages = 16;

/** Looks at them anew when they are twice as large as when they were looked at last. */
export async function keepStatistics(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ readonly name: string }>`
    select relname as name from pg_class
    where relnamespace = 'search'::regnamespace and relkind = 'r'
      and pg_relation_size(oid) / current_setting('block_size')::integer
        > greatest(relpages * ${growth}, ${fewestPages})
    order by relname`.execute(database);
  for (const { name } of rows) await sql`analyze ${sql.id('search', name)}`.execute(database);
}
