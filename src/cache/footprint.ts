/**
 * What one answer was made from: every record, list and list of children that its request was handed, noted where the
 * loaders hand it over. These are the very things that evictions name, so an answer goes when one of them does.
 */

import { resources, type ResourceName } from '../billy/resources/index.ts';
import { placesOfRecords, type CachedRecord } from './entity-cache.ts';
import type { Tenant } from './keys.ts';
import type { Source } from './levels.ts';
import type { Handed } from './outside.ts';
import {
  isCachedList,
  isIds,
  placeOfChildren,
  placeOfList,
  type CachedList,
  type ListIdentity,
} from './list-cache.ts';

export interface Footprint {
  /** Null: known to be absent. */
  record(resource: ResourceName, id: string, record: CachedRecord | null): void;
  list(resource: ResourceName, identity: ListIdentity, list: CachedList): void;
  children(
    parent: ResourceName,
    relation: string,
    parentId: string,
    childIds: readonly string[],
  ): void;
  /** The answer also holds what no cache does, or was made from two versions of one thing: it is not kept. */
  spoil(): void;
}

/** A footprint as whoever keeps the answer sees it. */
export interface Footprints extends Footprint {
  /** Undefined when the answer may not be kept; empty when it was made from nothing. */
  sources(tenant: Tenant): readonly Source[] | undefined;
  /**
   * The same for caches outside: records that came with a list or as children are left out, because whatever changes one
   * of them changes the list or the children too.
   */
  handed(): readonly Handed[];
}

export function createFootprint(): Footprints {
  const records = new Map<ResourceName, Map<string, CachedRecord | null>>();
  const lists: ((tenant: Tenant) => Source)[] = [];
  const listed = new Set<ResourceName>();
  const families: {
    readonly parent: ResourceName;
    readonly relation: string;
    readonly id: string;
    readonly childIds: readonly string[];
  }[] = [];
  let isSpoiled = false;

  return {
    record(resource, id, record) {
      let table = records.get(resource);
      if (table === undefined) {
        table = new Map<string, CachedRecord | null>();
        records.set(resource, table);
      }
      const known = table.get(id);
      if (known !== undefined && known !== record) isSpoiled = true;
      table.set(id, record);
    },
    list(resource, identity, { ids, total }) {
      listed.add(resource);
      lists.push((tenant) => ({
        ...placeOfList(tenant, resource, identity),
        isSame: (value) => isCachedList(value) && value.total === total && areSame(value.ids, ids),
      }));
    },
    children(parent, relation, parentId, childIds) {
      families.push({ parent, relation, id: parentId, childIds });
      lists.push((tenant) => ({
        ...placeOfChildren(tenant, parent, parentId, relation),
        isSame: (value) => isIds(value) && areSame(value, childIds),
      }));
    },
    spoil() {
      isSpoiled = true;
    },
    sources(tenant) {
      if (isSpoiled) return undefined;
      const sources = lists.map((sourceIn) => sourceIn(tenant));
      for (const [resource, table] of records) {
        const values = [...table.values()];
        for (const [index, place] of placesOfRecords(tenant, resource, [
          ...table.keys(),
        ]).entries()) {
          // Records are frozen and shared: the same one is the same object.
          sources.push({ ...place, isSame: (value) => value === values[index] });
        }
      }
      return sources;
    },
    handed() {
      const handed: Handed[] = [...listed].map((resource) => ({ kind: 'list', resource }));
      const children = new Map<ResourceName, Set<string>>();
      for (const { childIds, ...family } of families) {
        handed.push({ kind: 'children', ...family });
        const field = resources[family.parent].fields[family.relation];
        if (field?.type !== 'hasMany') continue;
        const known = children.get(field.target) ?? new Set();
        children.set(field.target, known);
        for (const id of childIds) known.add(id);
      }
      for (const [resource, table] of records)
        for (const id of table.keys())
          if (!listed.has(resource) && children.get(resource)?.has(id) !== true)
            handed.push({ kind: 'record', resource, id });
      return handed;
    },
  };
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
