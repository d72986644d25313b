/**
 * What may be served when Billy does not answer: copies as old as the caller takes, and what this request has read. A
 * list is served only together with all of its records: half a list would be a wrong answer, not an old one. Nobody else
 * hands those records over, so they are noted here for the footprint.
 */

import type { BillyRecord, Company } from '../billy/records.ts';
import type { HasMany } from '../billy/resources/relations.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Caches } from '../cache/caches.ts';
import type { Footprint } from '../cache/footprint.ts';
import type { ListIdentity } from '../cache/list-cache.ts';
import type { Freshness } from './freshness.ts';
import type { ListSlice } from './loaders.ts';
import type { Local } from './local.ts';

interface KeptCopy<V> {
  readonly value: V;
  /** Of the oldest copy in it, epoch milliseconds; undefined when all of it was read for this request. */
  readonly readAt: number | undefined;
}

export type KeptCopies<V> = ReadonlyMap<string, KeptCopy<V>>;

export interface Kept {
  /** By id; those that nobody keeps are missing, and so is knowledge that there is no such record. */
  records(resource: ResourceName, ids: readonly string[]): Promise<KeptCopies<BillyRecord>>;
  /** By parent. */
  children(
    relation: HasMany,
    parentIds: readonly string[],
  ): Promise<KeptCopies<readonly BillyRecord[]>>;
  /** The rows of the window, or all. */
  list(
    resource: ResourceName,
    identity: ListIdentity,
    window?: Window,
  ): Promise<KeptCopy<ListSlice> | undefined>;
}

interface Window {
  readonly offset: number;
  readonly count: number;
}

interface KeptOptions {
  readonly company: Company;
  readonly caches: Caches;
  readonly local: Local;
  readonly freshness: Freshness;
  readonly footprint: Footprint;
}

export function createKept({ company, caches, local, freshness, footprint }: KeptOptions): Kept {
  const { entities, lists } = caches;

  /** By id: null where the company is known to have no such record. */
  async function copies(
    resource: ResourceName,
    ids: readonly string[],
  ): Promise<Map<string, KeptCopy<BillyRecord | null>>> {
    const found = new Map<string, KeptCopy<BillyRecord | null>>();
    for (const id of ids) {
      const value = local.recordRead(resource, id);
      if (value !== undefined) found.set(id, { value, readAt: undefined });
    }
    const rest = ids.filter((id) => !found.has(id));
    if (rest.length === 0 || !local.mayUseCaches()) return found;
    const kept = await entities.getKept(company, resource, rest, freshness.staleIfErrorMs());
    for (const [index, copy] of kept.entries()) {
      const id = rest[index];
      if (id !== undefined && copy !== undefined) found.set(id, copy);
    }
    return found;
  }

  /** The same for the rows of a list, which are told to the footprint. */
  async function rows(
    resource: ResourceName,
    ids: readonly string[],
  ): Promise<KeptCopies<BillyRecord | null>> {
    const found = await copies(resource, ids);
    for (const [id, { value }] of found) footprint.record(resource, id, value);
    return found;
  }

  return {
    async records(resource, ids) {
      const found = new Map<string, KeptCopy<BillyRecord>>();
      for (const [id, { value, readAt }] of await copies(resource, ids)) {
        if (value !== null) found.set(id, { value, readAt });
      }
      return found;
    },

    async children({ parent, relation, child }, parentIds) {
      if (!local.mayUseCaches()) return new Map();
      const idLists = new Map<string, KeptCopy<readonly string[]>>();
      const maxAgeMs = freshness.staleIfErrorMs();
      const kept = await lists.getKeptChildren(company, parent, relation, parentIds, maxAgeMs);
      for (const [index, id] of parentIds.entries()) {
        const value = local.childrenRead(parent, relation, id);
        const copy = value === undefined ? kept[index] : { value, readAt: undefined };
        if (copy === undefined) continue;
        idLists.set(id, copy);
        footprint.children(parent, relation, id, copy.value);
      }
      const childIds = new Set([...idLists.values()].flatMap(({ value }) => value));
      const records = await rows(child, [...childIds]);
      const found = new Map<string, KeptCopy<readonly BillyRecord[]>>();
      for (const [id, list] of idLists) {
        const whole = wholeOf(list, records);
        if (whole !== undefined) found.set(id, whole);
      }
      return found;
    },

    async list(resource, identity, window) {
      if (!local.mayUseCaches()) return undefined;
      const fresh = await local.list(resource, identity);
      const maxAgeMs = freshness.staleIfErrorMs();
      const list =
        fresh === undefined
          ? await lists.getKept(company, resource, identity, maxAgeMs)
          : { value: fresh, readAt: undefined };
      if (list === undefined) return undefined;
      footprint.list(resource, identity, list.value);
      const { ids, total } = list.value;
      const { offset, count } = window ?? { offset: 0, count: ids.length };
      const wanted = ids.slice(offset, offset + count);
      const whole = wholeOf({ value: wanted, readAt: list.readAt }, await rows(resource, wanted));
      return whole && { value: { records: whole.value, total }, readAt: whole.readAt };
    },
  };
}

/** The records of a list, without those known to be gone; undefined when any of them is not kept. */
function wholeOf(
  ids: KeptCopy<readonly string[]>,
  records: KeptCopies<BillyRecord | null>,
): KeptCopy<readonly BillyRecord[]> | undefined {
  const value: BillyRecord[] = [];
  let { readAt } = ids;
  for (const id of ids.value) {
    const copy = records.get(id);
    if (copy === undefined) return undefined;
    if (copy.value !== null) value.push(copy.value);
    if (copy.readAt !== undefined) readAt = Math.min(readAt ?? Infinity, copy.readAt);
  }
  return { value, readAt };
}
