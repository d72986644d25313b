/** Slices of lists: the window becomes pages of Billy's, or, where Billy has no order, a list read whole. */

import type { Include } from '../billy/client.ts';
import { stableSort } from '../billy/paging.ts';
import type { BillyRecord } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { CachedList, ListIdentity } from '../cache/list-cache.ts';
import { CodedError } from '../errors.ts';
import { inDetail } from '../spans.ts';
import { failureOf, mapBounded } from './batch.ts';
import type { ListRequest, ListSlice } from './loaders.ts';
import { byOwnOrder } from './own-order.ts';
import { priceOfPages, union, windowOf } from './plan.ts';
import { countMissing } from './reachable.ts';
import type { Reach, RecordLoader } from './record-loader.ts';
import { sweep } from './sweep.ts';

export type ListLoader = (resource: ResourceName, request: ListRequest) => Promise<ListSlice>;

interface ListReach extends Reach {
  readonly records: RecordLoader;
}

type Filters = ListRequest['filters'];
type Sort = NonNullable<ListRequest['sort']>;

export function createListLoader(reach: Reach, records: RecordLoader): ListLoader {
  const listReach = { ...reach, records };
  return async (resource, request) => {
    const sort = request.sort ?? stableSort(resource);
    return inDetail('loader.list', { 'loader.resource': resource }, () =>
      sort === undefined
        ? sliceOfWhole(listReach, resource, request)
        : sliceOfPages(listReach, resource, { ...request, sort }),
    );
  };
}

async function sliceOfPages(
  reach: ListReach,
  resource: ResourceName,
  { filters, sort, offset, count, include }: ListRequest & { readonly sort: Sort },
): Promise<ListSlice> {
  const { pages, pageSize, skip } = windowOf(offset, count);
  const wanted = union([include]);
  const read = await mapBounded(pages, async (page): Promise<ListSlice> => {
    const identity: ListIdentity = { filters, sort, extent: { page, pageSize } };
    const ticket = reach.upstream.ticket();
    return readList(reach, resource, {
      identity,
      include: wanted,
      async ask() {
        const query = { filters, sort, page, pageSize, include: wanted };
        const { page: rows } = await reach.upstream.list(resource, query, ticket);
        const { records } = rows;
        const { total } = rows.paging;
        reach.footprint.list(resource, identity, { ids: records.map(({ id }) => id), total });
        noteRows(reach, resource, records);
        return { records, total };
      },
    });
  });
  const records = read.flatMap((slice) => slice.records).slice(skip, skip + count);
  const parts = read.map((slice) => slice.records);
  reach.freshness.noteParts(records, parts);
  return { records, total: Math.max(...read.map(({ total }) => total)) };
}

async function sliceOfWhole(
  reach: ListReach,
  resource: ResourceName,
  { filters, offset, count, include }: ListRequest,
): Promise<ListSlice> {
  const wanted = union([include]);
  const identity: ListIdentity = { filters, extent: 'whole' };
  const ticket = reach.upstream.ticket();
  return readList(reach, resource, {
    identity,
    include: wanted,
    window: { offset, count },
    async ask() {
      const whole = await readWhole(reach, resource, { filters, include: wanted, ticket });
      const records = whole.slice(offset, offset + count);
      noteRows(reach, resource, records);
      return { records, total: whole.length };
    },
  });
}

interface ListQuestion {
  readonly identity: ListIdentity;
  /** The rows wanted of a list kept whole. */
  readonly window?: { readonly offset: number; readonly count: number };
  readonly include: readonly Include[];
  readonly ask: () => Promise<ListSlice>;
}

/** The list with all that is wanted behind its rows, as the caches have it; undefined when they have not all of it. */
async function sliceAtHand(
  reach: ListReach,
  resource: ResourceName,
  { identity, include, window }: ListQuestion,
): Promise<ListSlice | undefined> {
  const cached = await reach.local.list(resource, identity);
  if (cached === undefined) return undefined;
  const { total } = cached;
  const ids = window ? cached.ids.slice(window.offset, window.offset + window.count) : cached.ids;
  const wanted = { resource, ids, include, ...(window && { rows: total }) };
  if (!(await isAtHand(reach, wanted))) return undefined;
  reach.footprint.list(resource, identity, cached);
  return { records: await reach.records.loadExisting(resource, ids, include), total };
}

/** What is at hand, or Billy's answer, or where it fails or is late, what is kept of the list and all of its rows. */
async function readList(
  reach: ListReach,
  resource: ResourceName,
  question: ListQuestion,
): Promise<ListSlice> {
  const { fallback, kept } = reach;
  const { identity, window, ask } = question;
  const there = await sliceAtHand(reach, resource, question);
  if (there !== undefined) return there;
  const key = JSON.stringify(['list', resource, identity, window]);
  const answers = await fallback.fetch<ListSlice>({
    resource,
    keys: [key],
    questionOf: () => key,
    ask: async () => new Map([[key, await ask().catch(failureOf)]]),
    async again() {
      const found = await sliceAtHand(reach, resource, question);
      return new Map(found === undefined ? [] : [[key, found]]);
    },
    async kept() {
      const copy = await kept.list(resource, identity, window);
      return new Map(copy === undefined ? [] : [[key, copy]]);
    },
    served: (slice) => slice.records,
  });
  const answer = answers.get(key);
  if (answer === undefined || answer instanceof Error) throw answer ?? new Error('No answer.');
  return answer;
}

interface WholeRequest {
  readonly filters: Filters;
  readonly include: readonly Include[];
  readonly ticket: number;
}

/** What did not come through the record loader, which notes for itself. */
function noteRows(
  { footprint }: Reach,
  resource: ResourceName,
  rows: readonly BillyRecord[],
): void {
  for (const record of rows) footprint.record(resource, record.id, record);
}

async function readWhole(
  { caches, footprint, upstream }: Reach,
  resource: ResourceName,
  { filters, include, ticket }: WholeRequest,
): Promise<readonly BillyRecord[]> {
  const request = { resource, filters, include, ticket, shouldGoOn: () => true };
  const { seen, total, fill } = await sweep(upstream, request);
  if (seen.size < total) throw tooLarge(resource, filters, total);
  const whole = [...seen.values()].sort(byOwnOrder(resource));
  const list: CachedList = { ids: whole.map(({ id }) => id), total: whole.length };
  const identity: ListIdentity = { filters, extent: 'whole' };
  footprint.list(resource, identity, list);
  await caches.lists.set(fill, resource, identity, list);
  return whole;
}

interface CachedRows {
  readonly resource: ResourceName;
  readonly ids: readonly string[];
  readonly include: readonly Include[];
  /** What reading them again would bring, where that is more than these. */
  readonly rows?: number;
}

/**
 * Whether a cached list is cheaper completed record by record than read again: nothing is gone, or less than
 * reading `rows` again costs.
 */
async function isAtHand(
  { local }: Reach,
  { resource, ids, include, rows = ids.length }: CachedRows,
): Promise<boolean> {
  const records = await local.records(resource, ids);
  const gone = records.filter((record) => record === undefined).length;
  const there = records.filter((record) => record !== undefined && record !== null);
  const missing = gone + (await countMissing(local, { resource, records: there, include }));
  return missing === 0 || missing <= priceOfPages(resource, rows, include.length);
}

function tooLarge(resource: ResourceName, filters: Filters, total: number): CodedError {
  const unused = Object.keys(resources[resource].filters).filter(
    (name) => name !== 'organizationId' && !(name in filters),
  );
  const advice =
    unused.length > 0 ? `narrow it with ${unused.join(', ')}` : 'ask for them through their parent';
  return new CodedError(
    'LIST_TOO_LARGE',
    `Billy cannot order ${resource}, and ${total} are too many to be read whole: ${advice}.`,
  );
}
