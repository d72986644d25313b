/** Filters under names: kept, run and forgotten. */

import { CodedError } from '../../errors.ts';
import type { SearchChoice } from '../../features/saved-searches/check.ts';
import type { SearchAnswer } from '../../features/saved-searches/desk.ts';
import type { SearchContent } from '../../features/saved-searches/saved-search.ts';
import type {
  Resolvers,
  SavedSearchInput,
  SavedSearchVisibility,
} from '../../generated/graphql.ts';
import { typed } from '../fields.ts';
import { asksFor } from '../selection.ts';

const usualRows = 50;
const mostRows = 1_000;

export const savedSearchesResolvers: Resolvers = {
  Query: {
    savedSearches: (_parent, _args, { savedSearches }) => savedSearches.list(),
    savedSearch: (_parent, { id }, { savedSearches }) => savedSearches.find(id),
    savedSearchVersions: (_parent, { id }, { savedSearches }) => savedSearches.versionsOf(id),
    async runSavedSearch(_parent, { id, parameters, first, after }, { savedSearches }, info) {
      const run = await savedSearches.run(id, {
        parameters,
        first: requireCount(first ?? usualRows),
        after: after ?? undefined,
        isCounted: asksFor(info, 'SavedSearchRun', 'totalCount'),
      });
      if (run === null) return null;
      const { search, rows, hasMore, total, filter, freshness, pinnedUntil } = run;
      const edges = rows.map(({ cursor, record }) => ({
        cursor,
        node: typed(search.resource, record),
      }));
      return {
        search,
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: {
          hasNextPage: hasMore,
          hasPreviousPage: typeof after === 'string',
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        // Only looked at by whoever asked for it.
        totalCount: total ?? 0,
        filter: filter.json,
        isComplete: freshness.isComplete,
        pinnedUntil: pinnedUntil === undefined ? null : new Date(pinnedUntil).toISOString(),
      };
    },
  },
  Mutation: {
    createSavedSearch: async (_parent, { input }, { savedSearches }) =>
      payloadOf(await savedSearches.create(choiceOf(input))),
    updateSavedSearch: async (_parent, { id, input, version }, { savedSearches }) =>
      payloadOf(await savedSearches.update(id, choiceOf(input), version ?? undefined)),
    restoreSavedSearch: async (_parent, { id, version }, { savedSearches }) =>
      payloadOf(await savedSearches.restore(id, version)),
    favourSavedSearch: async (_parent, { id, isFavourite }, { savedSearches }) =>
      payloadOf(await savedSearches.favour(id, isFavourite)),
    deleteSavedSearch: async (_parent, { id }, { savedSearches }) =>
      payloadOf(await savedSearches.remove(id)),
  },
  SavedSearch: {
    visibility: toldVisibility,
    faults: (search, _args, { savedSearches }) => savedSearches.faultsOf(search),
    schedules: ({ id }, _args, { searchSchedules }) => searchSchedules.listOf(id),
    createdAt: ({ createdAt }) => new Date(createdAt).toISOString(),
    lastRunAt: ({ lastRunAt }) => (lastRunAt === null ? null : new Date(lastRunAt).toISOString()),
  },
  SavedSearchVersion: {
    visibility: toldVisibility,
    savedAt: ({ savedAt }) => new Date(savedAt).toISOString(),
  },
};

function toldVisibility({ visibility }: SearchContent): SavedSearchVisibility {
  return visibility === 'private' ? 'PRIVATE' : 'COMPANY';
}

function choiceOf(input: SavedSearchInput): SearchChoice {
  return {
    ...input,
    folder: input.folder ?? null,
    filter: input.filter ?? null,
    visibility: input.visibility === 'PRIVATE' ? 'private' : 'company',
  };
}

function payloadOf({ search, faults }: SearchAnswer) {
  return {
    savedSearch: search,
    userErrors: faults.map(({ message, code, path }) => ({ message, code, path: [...path] })),
  };
}

/** @throws CodedError BAD_USER_INPUT */
function requireCount(first: number): number {
  if (first >= 1 && first <= mostRows) return first;
  const message = `Expected first from 1 to ${mostRows}, got ${first}.`;
  throw new CodedError('BAD_USER_INPUT', message, { inputPath: ['first'] });
}
