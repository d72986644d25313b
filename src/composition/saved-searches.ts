/** Saved searches, and whoever understands and finds what they ask for. */

import type { ResourceName } from '../billy/resources/index.ts';
import type { Analyst } from '../features/analysis/analysis.ts';
import { checkCondition } from '../features/analysis/check.ts';
import { entityOf } from '../features/analysis/model.ts';
import { subjects, type StatsField, type SubjectName } from '../features/analysis/subjects.ts';
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

/** Sums are those of statistics: what is credited counts against what is debited, in the company's own currency where that is known. */
export function finderOver(analysis: Pick<Analyst, 'find' | 'read' | 'stats'>): Finder {
  return {
    faultsOf: faultsOfFilter,
    faultOfSum,
    find: (asked) => analysis.find(asked),
    read: (resource, ids) => analysis.read(resource, ids),
    async sum({ resource, json, field }) {
      const subject = subjectOf(resource);
      const summed = subject === undefined ? undefined : fieldOf(subject, field);
      if (subject === undefined || summed === undefined)
        return { value: null, freshness: { isComplete: false, asOf: undefined } };
      const { totals, freshness } = await analysis.stats({
        ...wholeOf,
        subject,
        json,
        measures: [{ ...plainSum, field: summed }],
      });
      const [total, ...others] = totals;
      const value = others.length > 0 ? null : (total?.values[0] ?? '0');
      return { value, freshness };
    },
  };
}

/** Why a field cannot be added up, in words. */
export function faultOfSum(resource: ResourceName, field: string): string | undefined {
  const subject = subjectOf(resource);
  if (subject === undefined)
    return `Expected a search for what is added up (${Object.keys(subjects).join(', ')}).`;
  return fieldOf(subject, field) === undefined
    ? `Expected one of ${subjects[subject].fields.join(', ')} to add up.`
    : undefined;
}

const plainSum = { name: 'sum', function: 'sum', of: undefined, percentile: undefined } as const;

/** Everything in one figure. */
const wholeOf = {
  groupBy: [],
  having: [],
  orderBy: [],
  top: undefined,
  date: 'entryDate',
  during: undefined,
  period: undefined,
  compareWith: undefined,
  isInBase: true,
  withOthers: false,
} as const;

function subjectOf(resource: ResourceName): SubjectName | undefined {
  // The names of a record of them all.
  return (Object.keys(subjects) as SubjectName[]).find(
    (name) => subjects[name].resource === resource,
  );
}

function fieldOf(subject: SubjectName, field: string): StatsField | undefined {
  return subjects[subject].fields.find((known) => known === field);
}

export function createSavedSearches(needs: DeskNeeds) {
  const deskOf = createSavedSearchDesk(needs);
  return {
    of: (
      author: SearchAuthor,
      analysis: Pick<Analyst, 'find' | 'read' | 'stats'>,
    ): SavedSearchDesk => deskOf(author, finderOver(analysis)),
  };
}
