/** A company's records as they were last seen, in the database. */

import type { Kysely } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Tables } from '../store/tables.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What is known of one record. */
export interface Mirrored {
  readonly resource: ResourceName;
  readonly id: string;
  /** Null when it is gone. */
  readonly record: BillyRecord | null;
  readonly fingerprint: string | null;
  readonly version: number | null;
  /** When its source saw it so; epoch milliseconds. */
  readonly seenAt: number;
}

export interface RecordName {
  readonly resource: ResourceName;
  readonly id: string;
}

/** The key of a record within its company. */
export function nameOf({ resource, id }: RecordName): string {
  return `${resource}:${id}`;
}

/** Statements are kept below the 65,535 parameters that PostgreSQL's protocol counts. */
const recordsAtOnce = 1_000;

/** Those of the named records that have ever been seen, by `nameOf`. */
export async function readMirrored(
  database: Kysely<Tables>,
  organizationId: string,
  names: readonly RecordName[],
): Promise<Map<string, Mirrored>> {
  const found = new Map<string, Mirrored>();
  const byResource = Map.groupBy(names, ({ resource }) => resource);
  for (const [resource, group] of byResource) {
    const ids = [...new Set(group.map(({ id }) => id))];
    for (let from = 0; from < ids.length; from += recordsAtOnce) {
      const rows = await database
        .selectFrom('mirror_records')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('resource', '=', resource)
        .where('id', 'in', ids.slice(from, from + recordsAtOnce))
        .execute();
      for (const row of rows)
        found.set(nameOf({ resource, id: row.id }), {
          resource,
          id: row.id,
          // Written from a record, below.
          record: row.record as BillyRecord | null,
          fingerprint: row.fingerprint,
          version: row.version === null ? null : Number(row.version),
          seenAt: row.seen_at.getTime(),
        });
    }
  }
  return found;
}

/** Writes down what is known now. */
export async function writeMirrored(
  database: Kysely<Tables>,
  organizationId: string,
  records: readonly Omit<Mirrored, 'fingerprint'>[],
): Promise<void> {
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const rows = records.slice(from, from + recordsAtOnce).map((mirrored) => ({
      organization_id: organizationId,
      resource: mirrored.resource,
      id: mirrored.id,
      record: mirrored.record === null ? null : JSON.stringify(mirrored.record),
      fingerprint: mirrored.record === null ? null : fingerprintOf(mirrored.record),
      version: mirrored.version,
      seen_at: new Date(mirrored.seenAt),
      deleted_at: mirrored.record === null ? new Date(mirrored.seenAt) : null,
    }));
    await database
      .insertInto('mirror_records')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['organization_id', 'resource', 'id']).doUpdateSet((eb) => ({
          record: eb.ref('excluded.record'),
          fingerprint: eb.ref('excluded.fingerprint'),
          version: eb.ref('excluded.version'),
          seen_at: eb.ref('excluded.seen_at'),
          deleted_at: eb.ref('excluded.deleted_at'),
        })),
      )
      .execute();
  }
}
