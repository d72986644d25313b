/** A company's changes in the database: appended under a lock, so that their numbers have no gaps, and read in order. */

import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import { placeIn, traceparentOf, type Origin } from '../spans.ts';
import { deleteInParts } from '../store/delete-in-parts.ts';
import type { ChangesTable, Tables } from '../store/tables.ts';
import type { Change, ChangedThing } from './change.ts';

/** How long a change can be read. */
export const changesKeptMs = 30 * 24 * 3_600_000;

/** What is to be appended; its number and time are given then. */
export type NewChange = Omit<Change, 'organizationId' | 'sequence' | 'at' | 'cause'>;

/** The company's last number; nobody else appends until the transaction ends. */
export async function lockHead(
  transaction: Transaction<Tables>,
  organizationId: string,
): Promise<number> {
  const lock = () =>
    transaction
      .selectFrom('feed_heads')
      .select('last_sequence')
      .where('organization_id', '=', organizationId)
      .forUpdate()
      .executeTakeFirst();
  const head = await lock();
  if (head !== undefined) return Number(head.last_sequence);
  await transaction
    .insertInto('feed_heads')
    .values({ organization_id: organizationId, last_sequence: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return Number((await lock())?.last_sequence ?? 0);
}

/** Rows for one statement, well below the 65,535 parameters that PostgreSQL's protocol counts. */
const changesAtOnce = 1_000;

interface Placed {
  /** The number they come behind. */
  readonly last: number;
  readonly at: number;
  readonly cause: Origin | undefined;
}

/** Appends behind the last number, which must have been locked in the same transaction. */
export async function append(
  transaction: Transaction<Tables>,
  organizationId: string,
  { last, at, cause }: Placed,
  changes: readonly NewChange[],
): Promise<readonly Change[]> {
  if (changes.length === 0) return [];
  const appended = changes.map((change, index) => ({
    ...change,
    organizationId,
    sequence: last + 1 + index,
    at,
    ...(cause && { cause }),
  }));
  for (let from = 0; from < appended.length; from += changesAtOnce)
    await transaction
      .insertInto('changes')
      .values(appended.slice(from, from + changesAtOnce).map(rowOf))
      .execute();
  await transaction
    .updateTable('feed_heads')
    .set({ last_sequence: last + appended.length })
    .where('organization_id', '=', organizationId)
    .execute();
  return appended;
}

export interface FeedPage {
  /** Only what follows this place; 0 is the beginning. */
  readonly after: number;
  /** Only changes of these types; all without. */
  readonly types?: readonly string[] | undefined;
  /** Only changes of records with these ids; all without. */
  readonly ids?: readonly string[] | undefined;
  readonly first: number;
}

/** In order. */
export async function readChanges(
  database: Kysely<Tables>,
  organizationId: string,
  { after, types, ids, first }: FeedPage,
): Promise<readonly Change[]> {
  if (types?.length === 0 || ids?.length === 0) return [];
  let query = database
    .selectFrom('changes')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('sequence', '>', String(after))
    .orderBy('sequence')
    .limit(first);
  if (types !== undefined) query = query.where('type', 'in', types);
  if (ids !== undefined) query = query.where('record_id', 'in', ids);
  return (await query.execute()).map(changeOf);
}

/** Places that can be read. */
export interface Extent {
  readonly first: number;
  /** One less than the first when there is none. */
  readonly last: number;
}

/** Of what became known at an instant or later; older changes are only still to be deleted. */
export async function extentOf(
  database: Kysely<Tables>,
  organizationId: string,
  from: number,
): Promise<Extent> {
  const { last, first } = await database
    .selectNoFrom((eb) => [
      eb
        .selectFrom('feed_heads')
        .select('last_sequence')
        .where('organization_id', '=', organizationId)
        .as('last'),
      eb
        .selectFrom('changes')
        .select((changes) => changes.fn.min('sequence').as('sequence'))
        .where('organization_id', '=', organizationId)
        .where('at', '>=', new Date(from))
        .as('first'),
    ])
    .executeTakeFirstOrThrow();
  return { first: Number(first ?? Number(last ?? 0) + 1), last: Number(last ?? 0) };
}

/** Forgets what became known before an instant, and returns how much that was. */
export async function forgetChanges(database: Kysely<Tables>, before: number): Promise<number> {
  return deleteInParts(async (most) => {
    const { numAffectedRows } = await sql`
      delete from changes where ctid = any(array(
        select ctid from changes where at < ${new Date(before)} limit ${most}
      ))`.execute(database);
    return Number(numAffectedRows);
  });
}

function rowOf(change: Change) {
  return {
    organization_id: change.organizationId,
    sequence: change.sequence,
    at: new Date(change.at),
    type: change.type,
    source: change.source,
    kind: change.kind,
    resource: change.resource,
    record_id: change.id,
    changed_fields: JSON.stringify(change.changedFields),
    before: change.before === null ? null : JSON.stringify(change.before),
    after: change.after === null ? null : JSON.stringify(change.after),
    cause: change.cause && traceparentOf(change.cause),
  };
}

function changeOf(row: Selectable<ChangesTable>): Change {
  const cause = placeIn(row.cause);
  return {
    organizationId: row.organization_id,
    sequence: Number(row.sequence),
    at: row.at.getTime(),
    type: row.type,
    source: row.source,
    kind: row.kind,
    // The JSON and the names are what `rowOf` wrote.
    resource: row.resource as ChangedThing,
    id: row.record_id,
    changedFields: row.changed_fields as readonly string[],
    before: row.before as BillyRecord | null,
    after: row.after as BillyRecord | null,
    ...(cause && { cause }),
  };
}
