/**
 * Children under a has-many relation. They come with `include` on their parent, which Billy documents; a filter on
 * the parent costs as much, is documented for few resources, and is silently ignored where Billy does not know it.
 * It is the second way, taken when an answer came without the children it was asked to include.
 */

import DataLoader from 'dataloader';

import type { Include } from '../billy/client.ts';
import type { BillyRecord } from '../billy/records.ts';
import { hasMany, idIn, type HasMany } from '../billy/resources/relations.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import { CodedError } from '../errors.ts';
import { inDetail } from '../spans.ts';
import { createWishes, failureOf, foundOf, mapBounded, type Wishes } from './batch.ts';
import { byOwnOrder } from './own-order.ts';
import { planRecords, union } from './plan.ts';
import { countMissing } from './reachable.ts';
import type { Reach, RecordLoader } from './record-loader.ts';
import { sweep } from './sweep.ts';

export interface ChildLoader {
  load(
    parent: ResourceName,
    parentId: string,
    relation: string,
    include?: readonly Include[],
  ): Promise<readonly BillyRecord[]>;
}

type ChildIds = readonly string[];

/** Ids whose records are loaded like any other; of a list that is kept, the records along with it. */
type Children =
  | { readonly kind: 'ids'; readonly ids: ChildIds }
  | { readonly kind: 'kept'; readonly records: readonly BillyRecord[] };

export function createChildLoader(reach: Reach, records: RecordLoader): ChildLoader {
  const loaders = new Map<
    HasMany,
    { readonly wishes: Wishes; readonly loader: DataLoader<string, Children> }
  >();

  function loaderOf(relation: HasMany) {
    let entry = loaders.get(relation);
    if (entry === undefined) {
      const wishes = createWishes();
      const loader = new DataLoader<string, Children>(async (parentIds) => {
        const batch = {
          'loader.resource': relation.child,
          'loader.relation': `${relation.parent}.${relation.relation}`,
          'loader.keys': parentIds.length,
        };
        const loaded = await inDetail('loader.children', batch, () =>
          loadBatch(reach, relation, parentIds, wishes),
        );
        noteChildren(reach, relation, { parentIds, loaded });
        return loaded;
      });
      entry = { wishes, loader };
      loaders.set(relation, entry);
    }
    return entry;
  }

  return {
    async load(parent, parentId, relationName, include = []) {
      const relation = hasMany(parent, relationName);
      const { wishes, loader } = loaderOf(relation);
      wishes.add(parentId, include);
      const children = await loader.load(parentId);
      return children.kind === 'kept'
        ? children.records
        : records.loadExisting(relation.child, children.ids, include);
    },
  };
}

function noteChildren(
  { footprint }: Reach,
  { parent, relation }: HasMany,
  batch: { readonly parentIds: readonly string[]; readonly loaded: readonly (Children | Error)[] },
): void {
  for (const [index, children] of batch.loaded.entries()) {
    const parentId = batch.parentIds[index];
    if (parentId === undefined || children instanceof Error) continue;
    // A copy has been noted along with its records.
    if (children.kind === 'ids') footprint.children(parent, relation, parentId, children.ids);
  }
}

async function loadBatch(
  reach: Reach,
  relation: HasMany,
  parentIds: readonly string[],
  wishes: Wishes,
): Promise<(Children | Error)[]> {
  const { local, upstream, kept, fallback } = reach;
  const ticket = upstream.ticket();
  const known = await local.children(relation.parent, relation.relation, parentIds);
  const missing = await parentsWorthAsking(reach, relation, { parentIds, known, wishes });
  const fetched = await fallback.fetch<Children>({
    resource: relation.child,
    keys: missing,
    questionOf: (id) => JSON.stringify(['children', relation.parent, id, relation.relation]),
    async ask(open) {
      const answers = await fetchMissing(reach, { relation, parentIds: open, wishes, ticket });
      return new Map([...answers].map(([id, ids]) => [id, idsUnlessFailed(ids)]));
    },
    async again(open) {
      const ids = await local.children(relation.parent, relation.relation, open);
      return new Map([...foundOf(open, ids)].map(([id, found]) => [id, idsUnlessFailed(found)]));
    },
    async kept(open) {
      const copies = await kept.children(relation, open);
      return new Map(
        [...copies].map(([id, { value, readAt }]) => [
          id,
          { value: { kind: 'kept', records: value }, readAt },
        ]),
      );
    },
    served: (children) => (children.kind === 'kept' ? children.records : null),
  });
  return parentIds.map((id, index) => {
    const fresh = fetched.get(id);
    const old = known[index];
    // A list at hand is not lost because it could not be refreshed.
    if (old !== undefined && (fresh === undefined || fresh instanceof Error)) {
      return idsUnlessFailed(old);
    }
    return fresh ?? idsUnlessFailed([]);
  });
}

function idsUnlessFailed(ids: ChildIds): Children;
function idsUnlessFailed(ids: ChildIds | Error): Children | Error;
function idsUnlessFailed(ids: ChildIds | Error): Children | Error {
  return ids instanceof Error ? ids : { kind: 'ids', ids };
}

/**
 * Parents whose children are not known, and those whose children are known by id but gone themselves: more than
 * one of them, or more hops behind them than there are parents to ask. Then the parents bring all back at once.
 */
async function parentsWorthAsking(
  { local }: Reach,
  { child }: HasMany,
  batch: {
    readonly parentIds: readonly string[];
    readonly known: readonly (ChildIds | undefined)[];
    readonly wishes: Wishes;
  },
): Promise<readonly string[]> {
  const { parentIds, known, wishes } = batch;
  const childIds = [...new Set(known.flatMap((ids) => ids ?? []))];
  const records = await local.records(child, childIds);
  const gone = new Set(childIds.filter((_, index) => records[index] === undefined));
  const unknown = parentIds.filter((_, index) => {
    const ids = known[index];
    return ids === undefined || ids.filter((id) => gone.has(id)).length > 1;
  });

  const include = union(parentIds.map((id) => wishes.of(id)));
  const there = records.filter((record) => record !== undefined && record !== null);
  const hops = await countMissing(local, { resource: child, records: there, include });
  return hops > parentIds.length - unknown.length ? parentIds : unknown;
}

interface MissingBatch {
  readonly relation: HasMany;
  readonly parentIds: readonly string[];
  readonly wishes: Wishes;
  readonly ticket: number;
}

async function fetchMissing(
  reach: Reach,
  { relation, parentIds, wishes, ticket }: MissingBatch,
): Promise<ReadonlyMap<string, ChildIds | Error>> {
  const { caches, company, local, upstream } = reach;
  const { parent } = relation;
  const hop: Include = { resource: parent, relation: relation.relation };
  const include = union([[hop], ...parentIds.map((id) => wishes.of(id))]);
  const fetched = new Map<string, ChildIds | Error>();
  const arePagesCheaper = (count: number, total: number | undefined, pagesRead: number) =>
    planRecords({ resource: parent, count, total, pagesRead, includes: include.length }) ===
    'pages';

  if (arePagesCheaper(parentIds.length, caches.lists.knownTotal(company, parent), 0)) {
    try {
      await sweep(upstream, {
        resource: parent,
        filters: {},
        include,
        ticket,
        shouldGoOn: ({ seen, total, pagesRead }) => {
          const open = parentIds.filter((id) => !seen.has(id)).length;
          return open > 0 && arePagesCheaper(open, total, pagesRead);
        },
      });
    } catch (cause) {
      return new Map(parentIds.map((id) => [id, failureOf(cause)]));
    }
    const lists = await local.children(parent, relation.relation, parentIds);
    for (const [index, id] of parentIds.entries()) {
      const childIds = lists[index];
      if (childIds !== undefined) fetched.set(id, childIds);
    }
  }

  await mapBounded(
    parentIds.filter((id) => !fetched.has(id)),
    async (id) => {
      const own = union([[hop], wishes.of(id)]);
      const result = await fetchOne(reach, { relation, parentId: id, include: own, ticket });
      fetched.set(id, result);
    },
  );
  return fetched;
}

interface OneParent {
  readonly relation: HasMany;
  readonly parentId: string;
  readonly include: readonly Include[];
  readonly ticket: number;
}

async function fetchOne(
  reach: Reach,
  { relation, parentId, include, ticket }: OneParent,
): Promise<ChildIds | Error> {
  const { parent } = relation;
  try {
    const answer = await reach.upstream.get({ resource: parent, id: parentId, include, ticket });
    if (answer === null) return [];
    const list = answer.children.find(
      (candidate) =>
        candidate.parent === parent &&
        candidate.parentId === parentId &&
        candidate.relation === relation.relation,
    );
    return list?.childIds ?? (await fetchByFilter(reach, { relation, parentId, ticket }));
  } catch (cause) {
    return failureOf(cause);
  }
}

async function fetchByFilter(
  { caches, upstream }: Reach,
  { relation: { parent, relation, child, link }, parentId, ticket }: Omit<OneParent, 'include'>,
): Promise<ChildIds> {
  const linkField = resources[child].fields[link];
  if (resources[child].filters[link]?.op !== 'eq') {
    throw new CodedError(
      'UPSTREAM_INVALID_RESPONSE',
      `Expected ${parent}.${relation} along with the record, as asked for; it did not come.`,
    );
  }
  const value =
    linkField?.type === 'reference' ? `${resources[parent].singular}:${parentId}` : parentId;
  const { seen, total, fill } = await sweep(upstream, {
    resource: child,
    filters: { [link]: value },
    include: [],
    ticket,
    shouldGoOn: () => true,
  });
  if (seen.size < total) {
    throw new CodedError(
      'LIST_TOO_LARGE',
      `Expected at most 20,000 ${child} under one of ${parent}, got ${total}.`,
    );
  }
  // A filter Billy does not know is ignored without a word: whoever does not point back is not a child.
  const childIds = [...seen.values()]
    .filter((record) => idIn(parent, record[link]) === parentId)
    .sort(byOwnOrder(child))
    .map(({ id }) => id);
  await caches.lists.setChildren(fill, [{ parent, parentId, relation, childIds }]);
  return childIds;
}
