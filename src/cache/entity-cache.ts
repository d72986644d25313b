/** Records by company, resource and id; also the knowledge that there is no such record. */

import type { RecordChange } from '../billy/changes.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import { recordKey, recordsOf, type Tenant } from './keys.ts';
import type { Age, Fill, Found, Levels, Place, Placed } from './levels.ts';
import type { Lifetimes } from './lifetimes.ts';

export type CachedRecord = NonNullable<RecordChange['record']>;

interface RecordsToKeep {
  readonly resource: ResourceName;
  readonly records: readonly CachedRecord[];
  /** Ids that Billy says this company does not have. */
  readonly absent?: readonly string[];
}

export interface EntityCache {
  /** Aligned with the ids: the record, null for known to be absent, undefined for not known. */
  getMany(
    tenant: Tenant,
    resource: ResourceName,
    ids: readonly string[],
    maxAgeMs?: number,
  ): Promise<(CachedRecord | null | undefined)[]>;
  /** Copies read within `maxAgeMs`, whether their lifetime is over or not; undefined where none is kept. */
  getKept(
    tenant: Tenant,
    resource: ResourceName,
    ids: readonly string[],
    maxAgeMs: number,
  ): Promise<(Found<CachedRecord | null> | undefined)[]>;
  /** Keeps what a fill brought, except what was evicted since it began. */
  setMany(fill: Fill, batches: readonly RecordsToKeep[]): Promise<void>;
}

export function createEntityCache(levels: Levels, lifetimes: Lifetimes): EntityCache {
  function read(
    tenant: Tenant,
    resource: ResourceName,
    ids: readonly string[],
    age: Age,
  ): Promise<(Found<CachedRecord | null> | undefined)[]> {
    return levels.read({
      tenant,
      kind: 'record',
      resource,
      age,
      places: placesOfRecords(tenant, resource, ids),
      isValue: (candidate, index): candidate is CachedRecord | null =>
        candidate === null || isRecordWithId(candidate, ids[index]),
    });
  }

  return {
    async getMany(tenant, resource, ids, maxAgeMs = Infinity) {
      const found = await read(tenant, resource, ids, { maxAgeMs, mustBeFresh: true });
      return found.map((hit) => hit?.value);
    },

    getKept: (tenant, resource, ids, maxAgeMs) =>
      read(tenant, resource, ids, { maxAgeMs, mustBeFresh: false }),

    async setMany(fill, batches) {
      const items = batches.flatMap(({ resource, records, absent = [] }): Placed[] => {
        const guards = [recordsOf(fill.tenant, resource)];
        return [
          ...records.map((record): Placed => ({
            key: recordKey(fill.tenant, resource, record.id),
            guards,
            value: record,
            lifetime: lifetimes.record(fill.tenant, resource, record),
            onLook: (before, look) => lifetimes.noteRecord(fill.tenant, resource, before, look),
          })),
          ...absent.map((id) => ({
            key: recordKey(fill.tenant, resource, id),
            guards,
            value: null,
            lifetime: lifetimes.absent,
          })),
        ];
      });
      await levels.write(fill, items);
    },
  };
}

/** Where records stand, aligned with their ids. */
export function placesOfRecords(
  tenant: Tenant,
  resource: ResourceName,
  ids: readonly string[],
): Place[] {
  const guards = [recordsOf(tenant, resource)];
  return ids.map((id) => ({ key: recordKey(tenant, resource, id), guards }));
}

/** Whether this is a record, and the one its key names. */
export function isRecordWithId(
  candidate: unknown,
  id: string | undefined,
): candidate is CachedRecord {
  return (
    typeof candidate === 'object' && candidate !== null && 'id' in candidate && candidate.id === id
  );
}
