/** Loaders over plain records, for tests of the schema alone: they answer from memory and note what they were asked. */

import type { Include } from '../../src/billy/client.ts';
import type { BillyRecord } from '../../src/billy/records.ts';
import { resources, type ResourceName } from '../../src/billy/resources/index.ts';
import { hasMany, idIn } from '../../src/billy/resources/relations.ts';
import { createFreshness } from '../../src/loaders/freshness.ts';
import type { ListRequest, Loaders } from '../../src/loaders/loaders.ts';

type Records = Partial<Record<ResourceName, readonly BillyRecord[]>>;

type Asked =
  | { readonly record: ResourceName; readonly id: string; readonly include: readonly string[] }
  | { readonly children: string; readonly of: string; readonly include: readonly string[] }
  | {
      readonly list: ResourceName;
      readonly include: readonly string[];
      readonly filters: ListRequest['filters'];
      readonly sort?: ListRequest['sort'];
      readonly offset: number;
      readonly count: number;
    };

/** Of the filters only equality narrows a list here. */
export function plainLoaders(records: Records): { loaders: Loaders; asked: Asked[] } {
  const asked: Asked[] = [];
  const all = (resource: ResourceName) => records[resource] ?? [];
  const loaders: Loaders = {
    freshness: createFreshness(),
    record: (resource, id, include = []) => {
      asked.push({ record: resource, id, include: hopNames(include) });
      return Promise.resolve(all(resource).find((record) => record.id === id) ?? null);
    },
    children: (parent, parentId, relation, include = []) => {
      asked.push({
        children: `${parent}.${relation}`,
        of: parentId,
        include: hopNames(include),
      });
      const { child, link } = hasMany(parent, relation);
      return Promise.resolve(
        all(child).filter((record) => idIn(parent, record[link]) === parentId),
      );
    },
    list: (resource, { include, filters, sort, offset, count }) => {
      asked.push({
        list: resource,
        include: hopNames(include),
        filters,
        ...(sort && { sort }),
        offset,
        count,
      });
      const found = all(resource).filter((record) =>
        Object.entries(filters).every(
          ([name, value]) =>
            resources[resource].filters[name]?.op !== 'eq' || record[name] === value,
        ),
      );
      return Promise.resolve({
        records: found.slice(offset, offset + count),
        total: found.length,
      });
    },
    accountStatement: () => Promise.resolve(null),
    deliveryLog: () => Promise.resolve([]),
    fresh: () => loaders,
    demand: () => undefined,
    forget: () => undefined,
  };
  return { asked, loaders };
}

function hopNames(include: readonly Include[]): string[] {
  return include.map(({ resource, relation }) => `${resource}.${relation}`);
}
