/**
 * Lists as ids: pages and whole lists by their query, children by parent and relation. The records stand in the
 * entity cache, so that an evicted one is asked for again while the list it is in still stands.
 */

import { LRUCache } from 'lru-cache';

import type { ResourceName } from '../billy/resources/index.ts';
import { childListsOf, childrenKey, listKey, listsOf, type Tenant } from './keys.ts';
import type { Fill, Levels } from './levels.ts';
import { ttlMs } from './lifetimes.ts';
import { hasMany } from '../billy/resources/relations.ts';

/** What makes one list of a resource differ from another. */
export interface ListIdentity {
  readonly filters: Readonly<Record<string, string | number | boolean>>;
  readonly sort?: { readonly key: string; readonly direction: 'ASC' | 'DESC' };
  /** One page of Billy's, or the list read whole and put in an order of our own. */
  readonly extent: { readonly page: number; readonly pageSize: number } | 'whole';
}

export interface CachedList {
  readonly ids: readonly string[];
  /** Rows in the whole list. */
  readonly total: number;
}

interface ChildIds {
  readonly parent: ResourceName;
  readonly parentId: string;
  readonly relation: string;
  readonly childIds: readonly string[];
}

export interface ListCache {
  get(
    tenant: Tenant,
    resource: ResourceName,
    identity: ListIdentity,
  ): Promise<CachedList | undefined>;
  set(fill: Fill, resource: ResourceName, identity: ListIdentity, list: CachedList): Promise<void>;
  /** Aligned with the parent ids; undefined where the children are not known. */
  getChildren(
    tenant: Tenant,
    parent: ResourceName,
    relation: string,
    parentIds: readonly string[],
  ): Promise<(readonly string[] | undefined)[]>;
  setChildren(fill: Fill, lists: readonly ChildIds[]): Promise<void>;
  /** How many records of a resource the company had when all of them were last counted: a hint for plans. */
  knownTotal(tenant: Tenant, resource: ResourceName): number | undefined;
  rememberTotal(tenant: Tenant, resource: ResourceName, total: number): void;
}

/** Totals remembered; a hint is worth no more memory than this. */
const totalsKept = 10_000;

export function createListCache(levels: Levels, random: () => number): ListCache {
  const totals = new LRUCache<string, number>({ max: totalsKept });

  return {
    async get(tenant, resource, identity) {
      const [hit] = await levels.read({
        tenant,
        kind: 'list',
        resource,
        places: [placeOfList(tenant, resource, identity)],
        isValue: isCachedList,
      });
      return hit?.value;
    },

    async set(fill, resource, identity, { ids, total }) {
      await levels.write(fill, [
        {
          ...placeOfList(fill.tenant, resource, identity),
          value: Object.freeze({ ids: Object.freeze([...ids]), total }),
          ttlMs: ttlMs(resource, 'list', random),
        },
      ]);
    },

    async getChildren(tenant, parent, relation, parentIds) {
      const child = hasMany(parent, relation).child;
      const found = await levels.read({
        tenant,
        kind: 'children',
        resource: child,
        places: parentIds.map((id) => placeOfChildren(tenant, parent, id, relation)),
        isValue: isIds,
      });
      return found.map((hit) => hit?.value);
    },

    async setChildren(fill, lists) {
      await levels.write(
        fill,
        lists.map(({ parent, parentId, relation, childIds }) => ({
          ...placeOfChildren(fill.tenant, parent, parentId, relation),
          value: Object.freeze([...childIds]),
          ttlMs: ttlMs(hasMany(parent, relation).child, 'list', random),
        })),
      );
    },

    knownTotal: (tenant, resource) => totals.get(listsOf(tenant, resource)),
    rememberTotal: (tenant, resource, total) => void totals.set(listsOf(tenant, resource), total),
  };
}

function placeOfList(tenant: Tenant, resource: ResourceName, identity: ListIdentity) {
  return {
    key: listKey(tenant, resource, canonical(identity)),
    guards: [listsOf(tenant, resource)],
  };
}

function placeOfChildren(tenant: Tenant, parent: ResourceName, id: string, relation: string) {
  return {
    key: childrenKey(tenant, parent, id, relation),
    guards: [childListsOf(tenant, hasMany(parent, relation).child)],
  };
}

/** One text for all ways to write the same list; JSON keeps members apart whatever they hold. */
function canonical({ filters, sort, extent }: ListIdentity): string {
  const inOrder = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([inOrder, sort?.key, sort?.direction, extent]);
}

function isCachedList(candidate: unknown): candidate is CachedList {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'ids' in candidate &&
    isIds(candidate.ids) &&
    'total' in candidate &&
    typeof candidate.total === 'number'
  );
}

function isIds(candidate: unknown): candidate is readonly string[] {
  return Array.isArray(candidate) && candidate.every((id) => typeof id === 'string');
}
