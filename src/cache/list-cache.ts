/**
 * Lists as ids: pages and whole lists by their query, children by parent and relation. The records stand in the
 * entity cache, so that an evicted one is asked for again while the list it is in still stands.
 */

import { LRUCache } from 'lru-cache';

import type { ResourceName } from '../billy/resources/index.ts';
import { childListsOf, childrenKey, listKey, listsOf, type Tenant } from './keys.ts';
import type { Age, Fill, Found, Levels, Placed } from './levels.ts';
import type { Lifetimes } from './lifetimes.ts';
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

interface ParentsOfOneRelation {
  readonly parent: ResourceName;
  readonly relation: string;
  readonly parentIds: readonly string[];
}

export interface ListCache {
  get(
    tenant: Tenant,
    resource: ResourceName,
    identity: ListIdentity,
    maxAgeMs?: number,
  ): Promise<CachedList | undefined>;
  /** A copy read within `maxAgeMs`, whether its lifetime is over or not. */
  getKept(
    tenant: Tenant,
    resource: ResourceName,
    identity: ListIdentity,
    maxAgeMs: number,
  ): Promise<Found<CachedList> | undefined>;
  set(fill: Fill, resource: ResourceName, identity: ListIdentity, list: CachedList): Promise<void>;
  /** Aligned with the parent ids; undefined where the children are not known. */
  getChildren(
    tenant: Tenant,
    parent: ResourceName,
    relation: string,
    parentIds: readonly string[],
    maxAgeMs?: number,
  ): Promise<(readonly string[] | undefined)[]>;
  /** The same of copies read within `maxAgeMs`, whether their lifetime is over or not. */
  getKeptChildren(
    tenant: Tenant,
    parent: ResourceName,
    relation: string,
    parentIds: readonly string[],
    maxAgeMs: number,
  ): Promise<(Found<readonly string[]> | undefined)[]>;
  setChildren(fill: Fill, lists: readonly ChildIds[]): Promise<void>;
  /** How many records of a resource the company had when all of them were last counted: a hint for plans. */
  knownTotal(tenant: Tenant, resource: ResourceName): number | undefined;
  rememberTotal(tenant: Tenant, resource: ResourceName, total: number): void;
}

/** Totals remembered; a hint is worth no more memory than this. */
const totalsKept = 10_000;

export function createListCache(levels: Levels, lifetimes: Lifetimes): ListCache {
  const totals = new LRUCache<string, number>({ max: totalsKept });

  async function readList(
    tenant: Tenant,
    resource: ResourceName,
    identity: ListIdentity,
    age: Age,
  ): Promise<Found<CachedList> | undefined> {
    const [hit] = await levels.read({
      tenant,
      kind: 'list',
      resource,
      age,
      places: [placeOfList(tenant, resource, identity)],
      thing: { kind: 'list', resource, identity },
      isValue: isCachedList,
    });
    return hit;
  }

  function readChildren(
    tenant: Tenant,
    { parent, relation, parentIds }: ParentsOfOneRelation,
    age: Age,
  ): Promise<(Found<readonly string[]> | undefined)[]> {
    return levels.read({
      tenant,
      kind: 'children',
      resource: hasMany(parent, relation).child,
      age,
      places: parentIds.map((id) => placeOfChildren(tenant, parent, id, relation)),
      isValue: isIds,
    });
  }

  return {
    async get(tenant, resource, identity, maxAgeMs = Infinity) {
      const hit = await readList(tenant, resource, identity, { maxAgeMs, mustBeFresh: true });
      return hit?.value;
    },

    getKept: (tenant, resource, identity, maxAgeMs) =>
      readList(tenant, resource, identity, { maxAgeMs, mustBeFresh: false }),

    async set(fill, resource, identity, { ids, total }) {
      await levels.write(fill, [
        {
          ...placeOfList(fill.tenant, resource, identity),
          value: Object.freeze({ ids: Object.freeze([...ids]), total }),
          lifetime: lifetimes.list(fill.tenant, resource),
          onLook: (_before, look) => lifetimes.noteList(fill.tenant, resource, look),
        },
      ]);
    },

    async getChildren(tenant, parent, relation, parentIds, maxAgeMs = Infinity) {
      const age = { maxAgeMs, mustBeFresh: true };
      const found = await readChildren(tenant, { parent, relation, parentIds }, age);
      return found.map((hit) => hit?.value);
    },

    getKeptChildren: (tenant, parent, relation, parentIds, maxAgeMs) =>
      readChildren(tenant, { parent, relation, parentIds }, { maxAgeMs, mustBeFresh: false }),

    async setChildren(fill, lists) {
      await levels.write(
        fill,
        lists.map(({ parent, parentId, relation, childIds }): Placed => {
          const { child } = hasMany(parent, relation);
          return {
            ...placeOfChildren(fill.tenant, parent, parentId, relation),
            value: Object.freeze([...childIds]),
            lifetime: lifetimes.list(fill.tenant, child),
            onLook: (_before, look) => lifetimes.noteList(fill.tenant, child, look),
          };
        }),
      );
    },

    knownTotal: (tenant, resource) => totals.get(listsOf(tenant, resource)),
    rememberTotal: (tenant, resource, total) => void totals.set(listsOf(tenant, resource), total),
  };
}

/** Where a list stands, and the guard over it. */
export function placeOfList(tenant: Tenant, resource: ResourceName, identity: ListIdentity) {
  return {
    key: listKey(tenant, resource, canonical(identity)),
    guards: [listsOf(tenant, resource)],
  };
}

/** Where the children of a parent under a relation stand, and the guard over them. */
export function placeOfChildren(
  tenant: Tenant,
  parent: ResourceName,
  id: string,
  relation: string,
) {
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

export function isCachedList(candidate: unknown): candidate is CachedList {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'ids' in candidate &&
    isIds(candidate.ids) &&
    'total' in candidate &&
    typeof candidate.total === 'number'
  );
}

export function isIds(candidate: unknown): candidate is readonly string[] {
  return Array.isArray(candidate) && candidate.every((id) => typeof id === 'string');
}
