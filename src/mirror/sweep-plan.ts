/**
 * How a company's records can be looked at page by page: by a list of their own, or with the list of their parents.
 * Derived from the table; nothing is asked here.
 */

import type { Include } from '../billy/calls.ts';
import { canBeListedWhole } from '../billy/paging.ts';
import { relationsInto, type HasMany } from '../billy/resources/relations.ts';
import { resourceNames, resources, type ResourceName } from '../billy/resources/index.ts';

/** Whose list shows a resource; with `via`, as children that come along. */
export interface Carried {
  readonly carrier: ResourceName;
  readonly via: HasMany | undefined;
}

const carried: ReadonlyMap<ResourceName, Carried> = new Map(
  resourceNames.flatMap((resource) => {
    const way = wayTo(resource);
    return way === undefined ? [] : [[resource, way] as const];
  }),
);

/**
 * Undefined where only a filter that Billy demands leads to it, as for the cities of a country, and for what is the same
 * for all companies: it changes with Billy's own releases, if ever.
 */
export function carriedBy(resource: ResourceName): Carried | undefined {
  return carried.get(resource);
}

/** All that can be looked at. */
export const sweepable: readonly ResourceName[] = [...carried.keys()];

/**
 * With their parents come children that cannot be without one and whose own list has no order: a thousand parents
 * bring all of theirs in one call, and in one piece, where a list without order repeats and loses rows.
 */
function wayTo(resource: ResourceName): Carried | undefined {
  if (resources[resource].shared === true) return undefined;
  const [parent, ...others] = relationsInto(resource);
  const link = parent && resources[resource].fields[parent.link];
  if (
    parent !== undefined &&
    others.length === 0 &&
    link?.type === 'belongsTo' &&
    link.required === true &&
    resources[resource].sortKeys.length === 0
  )
    return { carrier: parent.parent, via: parent };
  return canBeListedWhole(resource) ? { carrier: resource, via: undefined } : undefined;
}

/** What the carrier's list is asked to bring along, so that these resources are seen in it. */
export function includesFor(carrier: ResourceName, wanted: Iterable<ResourceName>): Include[] {
  return [...wanted].flatMap((resource) => {
    const { via } = carried.get(resource) ?? {};
    return via?.parent === carrier ? [{ resource: carrier, relation: via.relation }] : [];
  });
}

/** One short list that shows most of what has happened since the last sweep of a long one. */
export interface Glimpse {
  readonly filter: Readonly<Record<string, string | boolean>>;
  /** Wire name and value a record has as long as it stands in that list; undefined for the newest of all. */
  readonly while: { readonly field: string; readonly is: string } | undefined;
}

const openStates: readonly (readonly [ResourceName, string, string | boolean])[] = [
  ['invoices', 'isPaid', false],
  ['invoices', 'state', 'draft'],
  ['bills', 'isPaid', false],
  ['bills', 'state', 'draft'],
  ['daybookTransactions', 'state', 'draft'],
  ['bankLineMatches', 'isApproved', false],
  ['salesTaxReturns', 'isSettled', false],
];

/**
 * What to look at between two sweeps of a long list: the newest records, and those that are still open, since what is
 * done with in the books hardly changes any more. Empty where Billy can neither sort nor filter so.
 */
export function glimpsesOf(resource: ResourceName): readonly Glimpse[] {
  const newest: Glimpse[] =
    newestFirst(resource) === undefined ? [] : [{ filter: {}, while: undefined }];
  const open = openStates
    .filter(([name]) => name === resource)
    .map(([, field, is]) => ({ filter: { [field]: is }, while: { field, is: String(is) } }));
  return [...newest, ...open];
}

/** The order in which what was added last comes first, where there is one. */
export function newestFirst(
  resource: ResourceName,
): { readonly key: string; readonly direction: 'DESC' } | undefined {
  const key = ['createdTime', 'entryDate'].find((time) =>
    resources[resource].sortKeys.includes(time),
  );
  return key === undefined ? undefined : { key, direction: 'DESC' };
}
