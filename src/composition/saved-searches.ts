/** Saved searches, and whoever understands and finds what they ask for. */

import type { Analyst } from '../features/analysis/analysis.ts';
import { checkCondition } from '../features/analysis/check.ts';
import { entityOf } from '../features/analysis/model.ts';
import {
  createSavedSearchDesk,
  type DeskNeeds,
  type SavedSearchDesk,
  type SearchAuthor,
} from '../features/saved-searches/desk.ts';
import type { Finder } from '../features/saved-searches/saved-search.ts';

/** What is wrong with a filter and its order, in words. */
export const faultsOfFilter: Finder['faultsOf'] = (resource, json, orderBy) => {
  const { fields } = entityOf(resource);
  const faults = json === null ? [] : (checkCondition(resource, json).faults ?? []);
  return [
    ...faults.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    ),
    ...(orderBy.length > 5 ? ['Expected at most 5 fields to order by.'] : []),
    ...(orderBy.every(({ field }) => fields.has(field))
      ? []
      : [`Expected fields of ${resource} to order by.`]),
  ];
};

export function finderOver(analysis: Pick<Analyst, 'find'>): Finder {
  return { faultsOf: faultsOfFilter, find: (asked) => analysis.find(asked) };
}

export function createSavedSearches(needs: DeskNeeds) {
  const deskOf = createSavedSearchDesk(needs);
  return {
    of: (author: SearchAuthor, analysis: Pick<Analyst, 'find'>): SavedSearchDesk =>
      deskOf(author, finderOver(analysis)),
  };
}
