/** Compares what a sweep has seen with what is known, so that only what differs is told. */

import { sql, type Kysely } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Tables } from '../store/tables.ts';
import { fingerprintOf } from './fingerprint.ts';
import { nameOf, type KnownState } from './records.ts';

/** A record that is not what is known of it. */
export interface Difference {
  readonly record: BillyRecord;
  readonly kind: 'created' | 'updated';
}

/** What is known of records, without what is in them. */
export type Known = ReadonlyMap<string, Pick<KnownState, 'fingerprint'>>;

/** In the order of the records; `known` is by `nameOf`. One that is known to be gone has come about anew. */
export function differencesOf(
  known: Known,
  resource: ResourceName,
  records: readonly BillyRecord[],
): readonly Difference[] {
  return records.flatMap((record): Difference[] => {
    const before = known.get(nameOf({ resource, id: record.id }))?.fingerprint;
    if (before === fingerprintOf(record)) return [];
    return [{ record, kind: typeof before === 'string' ? 'updated' : 'created' }];
  });
}

export interface UnseenQuery {
  readonly organizationId: string;
  readonly resource: ResourceName;
  /** Only what was there before; epoch milliseconds. */
  readonly before: number;
  readonly seen: ReadonlySet<string>;
  /** Only records with this value under this wire name. */
  readonly where?: { readonly field: string; readonly is: string } | undefined;
  readonly most: number;
}

/** Ids that are read at once, to be compared. */
const idsAtOnce = 5_000;

/**
 * Ids of records that are known, and that a look which should have shown them has not: some of them, up to `most`, and
 * whether there are more.
 */
export async function unseen(
  database: Kysely<Tables>,
  { organizationId, resource, before, seen, where, most }: UnseenQuery,
): Promise<{ readonly ids: readonly string[]; readonly hasMore: boolean }> {
  const ids: string[] = [];
  for (let last = ''; ;) {
    const rows = await database
      .selectFrom('mirror_records')
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('resource', '=', resource)
      .where('id', '>', last)
      .where('record', 'is not', null)
      .where('seen_at', '<', new Date(before))
      .$if(where !== undefined, (query) =>
        query.where(sql<string>`record ->> ${where?.field ?? ''}::text`, '=', where?.is ?? ''),
      )
      .orderBy('id')
      .limit(idsAtOnce)
      .execute();
    for (const { id } of rows) {
      if (seen.has(id)) continue;
      if (ids.length === most) return { ids, hasMore: true };
      ids.push(id);
    }
    last = rows.at(-1)?.id ?? '';
    if (rows.length < idsAtOnce) return { ids, hasMore: false };
  }
}
