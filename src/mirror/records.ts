/** A company's records as they were last seen, in the database. */

import { sql, type Kysely, type Selectable } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import { deleteInParts } from '../store/delete-in-parts.ts';
import type { MirrorRecordsTable, Tables } from '../store/tables.ts';

export interface RecordName {
  readonly resource: ResourceName;
  readonly id: string;
}

/** The key of a record within its company. */
export function nameOf({ resource, id }: RecordName): string {
  return `${resource}:${id}`;
}

/** What is known of one record without what is in it. */
export interface KnownState {
  /** Null when it is gone. */
  readonly fingerprint: string | null;
  /** The highest its source has counted, where a source counts. */
  readonly version: number | null;
  /** Whether that version is what is known, and not what somebody without versions has seen since. */
  readonly isVersionLatest: boolean;
  /** When its source saw it so; epoch milliseconds. */
  readonly seenAt: number;
}

/** What is to be known of a record from now on. */
export interface NextState extends RecordName, KnownState {
  /** Null when it is gone; undefined when it is as it was, and stays in the mirror. */
  readonly record: BillyRecord | null | undefined;
}

/** Rows for one statement: enough that the way to the database does not count. */
const recordsAtOnce = 1_000;

/** What is known of a record, as the database hands it over. */
type StateRow = RecordName &
  Pick<Selectable<MirrorRecordsTable>, 'fingerprint' | 'version' | 'is_version_latest' | 'seen_at'>;

/** Those of the named records that have ever been seen, by `nameOf`. */
export async function readStates(
  database: Kysely<Tables>,
  organizationId: string,
  names: readonly RecordName[],
): Promise<Map<string, KnownState>> {
  const states = new Map<string, KnownState>();
  for (const some of batchesOf(names)) {
    const { rows } = await sql<StateRow>`
      select known.resource, known.id, known.fingerprint, known.version,
        known.is_version_latest, known.seen_at
      from ${among(organizationId, some)}`.execute(database);
    for (const row of rows)
      states.set(nameOf(row), {
        fingerprint: row.fingerprint,
        version: row.version === null ? null : Number(row.version),
        isVersionLatest: row.is_version_latest,
        seenAt: row.seen_at.getTime(),
      });
  }
  return states;
}

/** Those of the named records that are there, by `nameOf`. */
export async function readRecords(
  database: Kysely<Tables>,
  organizationId: string,
  names: readonly RecordName[],
): Promise<Map<string, BillyRecord>> {
  const records = new Map<string, BillyRecord>();
  for (const some of batchesOf(names)) {
    // Written from records, below.
    const { rows } = await sql<RecordName & { readonly record: BillyRecord }>`
      select known.resource, known.id, known.record
      from ${among(organizationId, some)}
      where known.record is not null`.execute(database);
    for (const row of rows) records.set(nameOf(row), row.record);
  }
  return records;
}

/**
 * The rows of these names, as `known`. Joined, and not asked for as `any` of a list: on a table that has grown since it was
 * last analysed, PostgreSQL reads every row of the resource for such a list.
 */
function among(organizationId: string, names: readonly RecordName[]) {
  const wanted = names.map(({ resource, id }) => ({ resource, id }));
  return sql`
    json_to_recordset(${JSON.stringify(wanted)}) as wanted(resource text, id text)
    join mirror_records as known
      on known.organization_id = ${organizationId}
      and known.resource = wanted.resource
      and known.id = wanted.id`;
}

/** Writes down what is known now. */
export async function writeStates(
  database: Kysely<Tables>,
  organizationId: string,
  states: readonly NextState[],
): Promise<void> {
  const [same, others] = [
    states.filter(({ record }) => record === undefined),
    states.filter(({ record }) => record !== undefined),
  ];
  for (let from = 0; from < others.length; from += recordsAtOnce)
    await writeRecords(database, organizationId, others.slice(from, from + recordsAtOnce));
  for (let from = 0; from < same.length; from += recordsAtOnce)
    await writeSeen(database, organizationId, same.slice(from, from + recordsAtOnce));
}

async function writeRecords(
  database: Kysely<Tables>,
  organizationId: string,
  states: readonly NextState[],
): Promise<void> {
  await database
    .insertInto('mirror_records')
    .values(
      states.map(({ resource, id, record, fingerprint, version, isVersionLatest, seenAt }) => ({
        organization_id: organizationId,
        resource,
        id,
        record: fingerprint === null ? null : JSON.stringify(record),
        fingerprint,
        version,
        is_version_latest: isVersionLatest,
        seen_at: new Date(seenAt),
        deleted_at: fingerprint === null ? new Date(seenAt) : null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'resource', 'id']).doUpdateSet((eb) => ({
        record: eb.ref('excluded.record'),
        fingerprint: eb.ref('excluded.fingerprint'),
        version: eb.ref('excluded.version'),
        is_version_latest: eb.ref('excluded.is_version_latest'),
        seen_at: eb.ref('excluded.seen_at'),
        deleted_at: eb.ref('excluded.deleted_at'),
      })),
    )
    .execute();
}

async function writeSeen(
  database: Kysely<Tables>,
  organizationId: string,
  states: readonly NextState[],
): Promise<void> {
  const seen = states.map(({ resource, id, version, isVersionLatest, seenAt }) => ({
    resource,
    id,
    version,
    is_version_latest: isVersionLatest,
    seen_at: new Date(seenAt),
  }));
  await sql`
    update mirror_records as known
    set seen_at = seen.seen_at, version = seen.version, is_version_latest = seen.is_version_latest
    from json_to_recordset(${JSON.stringify(seen)}) as seen(
      resource text, id text, version bigint, is_version_latest boolean, seen_at timestamptz
    )
    where known.organization_id = ${organizationId}
      and known.resource = seen.resource
      and known.id = seen.id`.execute(database);
}

/** Forgets what is gone since before an instant, and returns how many records that were. */
export async function forgetTombstones(database: Kysely<Tables>, before: number): Promise<number> {
  return deleteInParts(async (most) => {
    const { numAffectedRows } = await sql`
      delete from mirror_records where ctid = any(array(
        select ctid from mirror_records where deleted_at < ${new Date(before)} limit ${most}
      ))`.execute(database);
    return Number(numAffectedRows);
  });
}

/** Each name once. */
function batchesOf(names: readonly RecordName[]): readonly (readonly RecordName[])[] {
  const different = [...new Map(names.map((name) => [nameOf(name), name])).values()];
  return Array.from({ length: Math.ceil(different.length / recordsAtOnce) }, (_, index) =>
    different.slice(index * recordsAtOnce, (index + 1) * recordsAtOnce),
  );
}
