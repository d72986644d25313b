/** What searches found at one moment, in the database: each for an hour, the latest ones of a company. */

import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { Viewer } from './search-rows.ts';

export interface Snapshot {
  readonly id: string;
  /** In the search's order. */
  readonly recordIds: readonly string[];
  /** Whether all lists that were asked had been seen whole. */
  readonly isComplete: boolean;
  /** When the one longest ago was, epoch milliseconds; undefined while one never was. */
  readonly asOf: number | undefined;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** Long enough to read ten thousand rows by hand. */
const keptMs = 3_600_000;

/** Each is a quarter of a megabyte at most. */
const mostOfOneCompany = 100;

/**
 * @param searchId of a search that was there a moment ago
 * @param question what was asked, as text
 * @returns undefined when the search is gone
 */
export async function addSnapshot(
  database: Kysely<Tables>,
  { organizationId, subject }: Viewer,
  { searchId, question, now }: { searchId: string; question: string; now: number },
  found: Pick<Snapshot, 'recordIds' | 'isComplete' | 'asOf'>,
): Promise<Snapshot | undefined> {
  const snapshot: Snapshot = { ...found, id: randomUUID(), expiresAt: now + keptMs };
  const { recordIds, isComplete, asOf } = found;
  const { numAffectedRows } = await sql`
    insert into saved_search_snapshots
    select organization_id, ${snapshot.id}, id, ${subject}, ${question}, ${recordIds}::text[], ${isComplete},
      ${asOf === undefined ? null : new Date(asOf)}::timestamptz, ${new Date(snapshot.expiresAt)}::timestamptz
    from saved_searches where organization_id = ${organizationId} and id = ${searchId}`.execute(
    database,
  );
  await forgetOld(database, organizationId, now);
  return numAffectedRows === 1n ? snapshot : undefined;
}

/** Undefined when the viewer has none by that id for this question, or not any more. */
export async function findSnapshot(
  database: Kysely<Tables>,
  { organizationId, subject }: Viewer,
  { id, question, now }: { id: string; question: string; now: number },
): Promise<Snapshot | undefined> {
  const row = await database
    .selectFrom('saved_search_snapshots')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('subject', '=', subject)
    .where('question', '=', question)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst();
  return (
    row && {
      id,
      recordIds: row.record_ids,
      isComplete: row.is_complete,
      asOf: row.as_of?.getTime(),
      expiresAt: row.expires_at.getTime(),
    }
  );
}

async function forgetOld(
  database: Kysely<Tables>,
  organizationId: string,
  now: number,
): Promise<void> {
  await sql`
    delete from saved_search_snapshots
    where organization_id = ${organizationId} and (
      expires_at <= ${new Date(now)} or id in (
        select id from saved_search_snapshots where organization_id = ${organizationId}
        order by expires_at desc, id offset ${mostOfOneCompany}
      )
    )`.execute(database);
}
