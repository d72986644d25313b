/** The has-many relations of the table, seen from both ends. */

import { resourceNames, resourceOfSingular, resources, type ResourceName } from './index.ts';

/** A has-many relation: `lines` of `invoices` leads to `invoiceLines`, whose `invoiceId` points back. */
export interface HasMany {
  readonly parent: ResourceName;
  readonly relation: string;
  readonly child: ResourceName;
  /** Wire name of the child's field that points to the parent. */
  readonly link: string;
  /** The child can never change parents. */
  readonly isFixed: boolean;
}

const all: readonly HasMany[] = resourceNames.flatMap((parent) =>
  Object.entries(resources[parent].fields).flatMap(([relation, field]) => {
    if (field.type !== 'hasMany') return [];
    const link = linkBack(field.target, field.inverse);
    return [{ parent, relation, child: field.target, ...link }];
  }),
);

const byRelation = new Map(
  all.map((hasMany) => [`${hasMany.parent}.${hasMany.relation}`, hasMany]),
);
const byChild = Map.groupBy(all, ({ child }) => child);
const byParent = Map.groupBy(all, ({ parent }) => parent);

/** @throws RangeError when the parent has no such has-many relation. */
export function hasMany(parent: ResourceName, relation: string): HasMany {
  const found = byRelation.get(`${parent}.${relation}`);
  if (found === undefined) {
    throw new RangeError(`Expected a has-many relation of ${parent}, got ${relation}.`);
  }
  return found;
}

/** The relations in whose child lists a record of this resource may stand. */
export function relationsInto(child: ResourceName): readonly HasMany[] {
  return byChild.get(child) ?? [];
}

/** The relations that lead from a record of this resource to its children. */
export function relationsFrom(parent: ResourceName): readonly HasMany[] {
  return byParent.get(parent) ?? [];
}

/** The id in a belongs-to, or in a reference to this very resource; undefined when it points elsewhere or nowhere. */
export function idIn(resource: ResourceName, link: unknown): string | undefined {
  if (typeof link !== 'string') return undefined;
  const colon = link.indexOf(':');
  if (colon < 0) return link;
  return resourceOfSingular(link.slice(0, colon)) === resource ? link.slice(colon + 1) : undefined;
}

function linkBack(child: ResourceName, inverse: string): Pick<HasMany, 'link' | 'isFixed'> {
  for (const [link, field] of Object.entries(resources[child].fields)) {
    if ('name' in field && field.name === inverse) {
      return { link, isFixed: field.immutable === true };
    }
  }
  throw new RangeError(`Expected ${child} to have the relation ${inverse} that points back.`);
}
