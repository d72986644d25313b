/** Records by id: one tick's ids are looked up together, and what no cache holds is fetched as the plan says. */

import DataLoader from 'dataloader';

import { isPossibleId, type Include } from '../billy/client.ts';
import type { BillyRecord, Company } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Caches } from '../cache/caches.ts';
import type { Footprint } from '../cache/footprint.ts';
import { inDetail } from '../spans.ts';
import { createWishes, failureOf, foundOf, mapBounded, type Wishes } from './batch.ts';
import type { Fallback } from './fallback.ts';
import type { Freshness } from './freshness.ts';
import type { Kept } from './kept.ts';
import type { Local } from './local.ts';
import { planRecords, union } from './plan.ts';
import { countMissing } from './reachable.ts';
import { sweep } from './sweep.ts';
import type { Upstream } from './upstream.ts';

export interface RecordLoader {
  load(
    resource: ResourceName,
    id: string,
    include?: readonly Include[],
  ): Promise<BillyRecord | null>;
  /** The records that exist, in the order of the ids. */
  loadExisting(
    resource: ResourceName,
    ids: readonly string[],
    include?: readonly Include[],
  ): Promise<readonly BillyRecord[]>;
}

/** What the loaders of one request share. */
export interface Reach {
  readonly company: Company;
  readonly caches: Caches;
  readonly local: Local;
  readonly kept: Kept;
  readonly fallback: Fallback;
  readonly freshness: Freshness;
  readonly upstream: Upstream;
  /** Told of what is handed over. */
  readonly footprint: Footprint;
}

type Fetched = BillyRecord | null | Error;

export function createRecordLoader(reach: Reach): RecordLoader {
  const loaders = new Map<
    ResourceName,
    { readonly wishes: Wishes; readonly loader: DataLoader<string, BillyRecord | null> }
  >();

  function loaderOf(resource: ResourceName) {
    let entry = loaders.get(resource);
    if (entry === undefined) {
      const wishes = createWishes();
      // A failed key stays failed for this request: asking a struggling Billy again for every field helps nobody.
      const loader = new DataLoader<string, BillyRecord | null>(async (ids) => {
        const batch = { 'loader.resource': resource, 'loader.keys': ids.length };
        const loaded = await inDetail('loader.records', batch, () =>
          loadBatch(reach, resource, ids, wishes),
        );
        for (const [index, record] of loaded.entries()) {
          const id = ids[index];
          if (id !== undefined && !(record instanceof Error))
            reach.footprint.record(resource, id, record);
        }
        return loaded;
      });
      entry = { wishes, loader };
      loaders.set(resource, entry);
    }
    return entry;
  }

  function load(resource: ResourceName, id: string, include: readonly Include[] = []) {
    const { wishes, loader } = loaderOf(resource);
    wishes.add(id, include);
    return loader.load(id);
  }

  return {
    load,
    async loadExisting(resource, ids, include) {
      const records = await Promise.all(ids.map((id) => load(resource, id, include)));
      const existing = records.filter((record) => record !== null);
      reach.freshness.noteParts(existing, existing);
      return existing;
    },
  };
}

async function loadBatch(
  reach: Reach,
  resource: ResourceName,
  ids: readonly string[],
  wishes: Wishes,
): Promise<Fetched[]> {
  const ticket = reach.upstream.ticket();
  const known = await reach.local.records(resource, ids);
  const missing = ids.filter((_, index) => known[index] === undefined);

  // One record at hand whose next hops are not: one call brings them all, where the hops would make one each.
  const [only] = known;
  const [onlyId] = ids;
  if (ids.length === 1 && onlyId !== undefined && only !== undefined && only !== null) {
    const hops = await countMissing(reach.local, {
      resource,
      records: [only],
      include: wishes.of(onlyId),
    });
    if (hops > 1) missing.push(onlyId);
  }

  const fetched = await reach.fallback.fetch<BillyRecord | null>({
    resource,
    keys: missing,
    questionOf: (id) => JSON.stringify(['record', resource, id]),
    ask: (open) => fetchMissing(reach, { resource, ids: open, wishes, ticket }),
    again: async (open) => foundOf(open, await reach.local.records(resource, open)),
    kept: (open) => reach.kept.records(resource, open),
    served: (record) => record,
  });
  return ids.map((id, index) => {
    const fresh = fetched.get(id);
    const old = known[index];
    // A record at hand is not lost because its hops could not be fetched along with it.
    if (old !== undefined && (fresh === undefined || fresh instanceof Error)) return old;
    return fresh ?? null;
  });
}

interface MissingBatch {
  readonly resource: ResourceName;
  readonly ids: readonly string[];
  readonly wishes: Wishes;
  readonly ticket: number;
}

async function fetchMissing(
  reach: Reach,
  { resource, ids, wishes, ticket }: MissingBatch,
): Promise<ReadonlyMap<string, Fetched>> {
  const { caches, company, upstream } = reach;
  const fetched = new Map<string, Fetched>();
  // What cannot be an id is left to the client, which says so; it must not pass for a record that is absent.
  const possible = ids.filter((id) => isPossibleId(resource, id));
  const include = union(ids.map((id) => wishes.of(id)));
  const arePagesCheaper = (count: number, total: number | undefined, pagesRead: number) =>
    planRecords({ resource, count, total, pagesRead, includes: include.length }) === 'pages';

  if (arePagesCheaper(possible.length, caches.lists.knownTotal(company, resource), 0)) {
    try {
      const { seen, fill, isComplete } = await sweep(upstream, {
        resource,
        filters: {},
        include,
        ticket,
        shouldGoOn: ({ seen: soFar, total, pagesRead }) => {
          const open = possible.filter((id) => !soFar.has(id)).length;
          return open > 0 && arePagesCheaper(open, total, pagesRead);
        },
      });
      const absent: string[] = [];
      for (const id of possible) {
        const record = seen.get(id);
        if (record !== undefined) fetched.set(id, record);
        else if (isComplete) absent.push(id);
      }
      for (const id of absent) fetched.set(id, null);
      await caches.entities.setMany(fill, [{ resource, records: [], absent }]);
    } catch (cause) {
      return new Map(ids.map((id) => [id, failureOf(cause)]));
    }
  }

  // Also for ids the pages did not show, unless the pages showed all there is: what was created or shifted while
  // they were read must not be called absent.
  const unseen = ids.filter((id) => !fetched.has(id));
  await mapBounded(unseen, async (id) => {
    const result = await upstream
      .get({ resource, id, include: wishes.of(id), ticket })
      .then((answer) => answer?.records[0] ?? null, failureOf);
    fetched.set(id, result);
  });
  return fetched;
}
