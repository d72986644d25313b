/** Asks the mirror's tables as one company: in a transaction that sees its rows alone, writes nothing and ends in time. */

import { sql, type Transaction } from 'kysely';
import { CodedError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

/** Below what a caller waits for an answer; the embedded database has no such limit and is asked for less instead. */
const statementMs = 4_000;

export interface TablesReader {
  /**
   * Nothing but the transaction may be asked in it.
   * @throws what the database does, such as its giving up after four seconds
   */
  <T>(organizationId: string, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
}

interface Found {
  readonly is_reader: boolean;
}

/** To be asked only once the tables are there. */
export function createTablesReader(store: Pick<Store, 'open'>): TablesReader {
  let isReader: boolean | undefined;
  return async (organizationId, work) => {
    const database = await store.open();
    isReader ??= await mayBeReader(database);
    return database
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        await sql`
          select set_config('app.organization_id', ${organizationId}, true),
            set_config('statement_timeout', ${String(statementMs)}, true),
            set_config('transaction_read_only', 'on', true)
            ${isReader ? sql`, set_config('role', 'billy_reader', true)` : sql``}`.execute(
          transaction,
        );
        return work(transaction);
      });
  };
}

/** Where nobody may make roles, the tables' owner reads them, under the same policies. */
async function mayBeReader(database: Awaited<ReturnType<Store['open']>>): Promise<boolean> {
  const { rows } = await sql<Found>`
    select coalesce(pg_has_role(current_user, oid, 'member'), false) as is_reader
    from pg_roles where rolname = 'billy_reader'`.execute(database);
  return rows[0]?.is_reader === true;
}

/** PostgreSQL's classes of what is wrong with a statement (appendix A): its data, a constraint, its syntax or names. */
const ofStatement = /^(?:0A|21|22|23|42)/;
const givenUp = '57014';

/**
 * Tells failures of what asks the tables as callers are told them. What is a mistake of ours passes, to be masked and logged as
 * one: told as a database that is away, nobody would look for it.
 * @throws CodedError QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE, and what is coded already
 */
export async function tellingFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause);
    if (cause instanceof CodedError || isOurMistake(cause, code)) throw cause;
    if (code === givenUp)
      throw new CodedError(
        'QUERY_TOO_COMPLEX',
        'It takes the database longer than is allowed; ask for less at once.',
        { cause },
      );
    throw new CodedError(
      'SERVICE_UNAVAILABLE',
      'The database that holds what is known of the books does not answer.',
      { cause },
    );
  }
}

function isOurMistake(error: unknown, code: string): boolean {
  return error instanceof TypeError || error instanceof RangeError || ofStatement.test(code);
}

/** Of PostgreSQL or of the system; empty for none. */
function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
