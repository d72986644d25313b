/** How Billy's lists are paged through: the largest page, and the order that keeps pages from shifting. */

import { resources, type ResourceName } from './resources/index.ts';

/** Billy's own maximum. */
export const largestPage = 1_000;

/** Keys that make a good order when none is asked for: the first never change, the last at least read well. */
const sortPreference = ['createdTime', 'entryDate', 'accountNo', 'name', 'priority'];

/**
 * The order for lists nobody asked an order for; Billy's pages are unstable without one. Oldest first, so that what
 * is created while somebody pages goes to the end instead of shifting every row. Undefined where no sort key is known.
 */
export function stableSort(
  resource: ResourceName,
): { readonly key: string; readonly direction: 'ASC' } | undefined {
  const { sortKeys } = resources[resource];
  const key = sortPreference.find((preferred) => sortKeys.includes(preferred)) ?? sortKeys[0];
  return key === undefined ? undefined : { key, direction: 'ASC' };
}

/** False where Billy refuses the list without a filter, as for bank lines without an account. */
export function canBeListedWhole(resource: ResourceName): boolean {
  const { verbs, filters } = resources[resource];
  return (
    verbs.includes('list') && Object.values(filters).every((filter) => filter.required !== true)
  );
}
