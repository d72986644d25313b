/** Brings the tables up to date: all missing steps in one transaction, one process at a time. */

import { sql, type Kysely } from 'kysely';
import type { Migration } from './migrations/migration.ts';
import type { Tables } from './tables.ts';

/** Any number that nothing else in the database locks by. */
const lockNumber = 2_604_871_113;

interface Recorded {
  readonly name: string;
}

/**
 * Runs what has not run yet; a process that finds another at it waits for it. A database that knows steps this
 * code does not know is served as it is: a newer release may have been rolled back.
 */
export async function migrate(
  database: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
    await sql`
      create table if not exists migrations (
        name text primary key,
        done_at timestamptz not null default now()
      )`.execute(transaction);
    const { rows } = await sql<Recorded>`select name from migrations`.execute(transaction);
    const done = new Set(rows.map(({ name }) => name));
    for (const migration of migrations) {
      if (done.has(migration.name)) continue;
      await migration.up(transaction);
      await sql`insert into migrations (name) values (${migration.name})`.execute(transaction);
    }
  });
}
