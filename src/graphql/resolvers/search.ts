/** Search: what was found and why, how many there are of which kind, and how complete what is known is. */

import { isPossibleId } from '../../billy/ids.ts';
import { resourceOf } from '../../features/search/documents.ts';
import type { Reason } from '../../features/search/search.ts';
import type { Resolvers, SearchReasonKind } from '../../generated/graphql.ts';
import { typed } from '../fields.ts';
import { atField } from '../freshness.ts';

const defaultHits = 20;
const defaultSuggestions = 10;

export const searchResolvers: Resolvers = {
  Query: {
    search: (_parent, { query, types, first, after }, { search }) =>
      search.find({
        query,
        types: types ?? undefined,
        first: first ?? defaultHits,
        after: after ?? undefined,
      }),
    searchSuggestions: (_parent, { prefix, first }, { search }) =>
      search.suggest(prefix, first ?? defaultSuggestions),
  },
  SearchConnection: {
    edges: ({ hits }) => hits.map((node) => ({ cursor: node.cursor, node })),
    nodes: ({ hits }) => [...hits],
    pageInfo: ({ hits, hasMore, question }) => ({
      hasNextPage: hasMore,
      hasPreviousPage: question.after !== undefined,
      startCursor: hits[0]?.cursor ?? null,
      endCursor: hits.at(-1)?.cursor ?? null,
    }),
    totalCount: async ({ counted }) => (await counted()).total,
    isTotalExact: async ({ counted }) => (await counted()).isExact,
    facets: async ({ counted }) => (await counted()).facets,
    didYouMean: ({ didYouMean }) => didYouMean ?? null,
    coverage: async ({ coverage }) =>
      (await coverage()).map(({ asOf, ...rest }) => ({
        ...rest,
        asOf: asOf === undefined ? null : new Date(asOf).toISOString(),
      })),
  },
  SearchHit: {
    record: async ({ type, id }, _args, context, info) => {
      const resource = resourceOf[type];
      if (!isPossibleId(resource, id)) return null;
      return typed(resource, atField(await context.loaders.record(resource, id), context, info));
    },
  },
  SearchReason: {
    kind: (reason) => kindOf(reason),
    word: (reason) => (reason.by === 'text' ? reason.word : null),
    field: (reason) => ('field' in reason ? reason.field : null),
  },
};

const kinds = {
  word: 'WORD',
  stem: 'STEM',
  beginning: 'BEGINNING',
  similar: 'SIMILAR',
  number: 'NUMBER',
  amount: 'AMOUNT',
  contact: 'CONTACT',
} as const satisfies Record<string, SearchReasonKind>;

function kindOf(reason: Reason): SearchReasonKind {
  return kinds[reason.by === 'text' ? reason.likeness : reason.by];
}
