/** What has changed: the feed, and each change with its record as it is now. */

import { isPossibleId } from '../../billy/ids.ts';
import { resources } from '../../billy/resources/index.ts';
import { CodedError } from '../../errors.ts';
import { changeTypes } from '../../feed/change-types.ts';
import type { Change } from '../../feed/change.ts';
import type { OutOfReach } from '../../feed/reader.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { changeCursor, sequenceAt } from '../change-cursor.ts';
import { typed } from '../fields.ts';
import { atField } from '../freshness.ts';

const defaultChanges = 50;
const maxChanges = 1_000;
const maxIds = 1_000;

export const changesResolvers: Resolvers = {
  Query: {
    async changes(_parent, { since, types, ids, first }, { changes, company }) {
      const { organizationId } = company;
      const count = requireCount(first ?? defaultChanges);
      const found = await changes.read({
        after: typeof since === 'string' ? sequenceAt(since, organizationId, 'since') : undefined,
        types: requireTypes(types ?? undefined),
        ids: requireFew(ids ?? undefined),
        first: count,
      });
      if (typeof found === 'string') throw outOfReach(found);
      const cursorOf = (sequence: number) => changeCursor(organizationId, sequence);
      const edges = found.changes.map((node) => ({ cursor: cursorOf(node.sequence), node }));
      return {
        edges,
        nodes: found.changes,
        pageInfo: {
          hasNextPage: found.hasMore,
          hasPreviousPage:
            typeof since === 'string' && sequenceAt(since, organizationId, 'since') > 0,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        nextSince: cursorOf(found.readTo),
        latest: cursorOf(found.last),
      };
    },
  },
  Change: {
    id: ({ organizationId, sequence }) => changeCursor(organizationId, sequence),
    kind: ({ kind }) => kinds[kind],
    source: ({ source }) => sources[source],
    at: ({ at }) => new Date(at).toISOString(),
    entityType: ({ resource }) =>
      resource === 'savedSearchSchedules' ? 'SavedSearchSchedule' : resources[resource].type,
    entityId: ({ id }) => id,
    // Billy gives no id twice, so what is gone need not be asked for.
    record: async ({ resource, id, kind }, _args, context, info) =>
      resource === 'savedSearchSchedules' || kind === 'deleted' || !isPossibleId(resource, id)
        ? null
        : typed(resource, atField(await context.loaders.record(resource, id), context, info)),
  },
};

const kinds = {
  created: 'CREATED',
  updated: 'UPDATED',
  deleted: 'DELETED',
} as const satisfies Record<Change['kind'], string>;

const sources = {
  write: 'WRITE',
  webhook: 'WEBHOOK',
  poll: 'POLL',
  calendar: 'CALENDAR',
} as const satisfies Record<Change['source'], string>;

/** @throws CodedError BAD_USER_INPUT */
function requireCount(first: number): number {
  if (first >= 1 && first <= maxChanges) return first;
  throw refusal(`Expected first from 1 to ${maxChanges}, got ${first}.`, 'first');
}

/** Without repeats. @throws CodedError BAD_USER_INPUT */
export function requireTypes(types: readonly string[] | undefined): readonly string[] | undefined {
  const index = types?.findIndex((type) => !changeTypes.has(type)) ?? -1;
  if (index === -1) return types && [...new Set(types)];
  throw refusal(
    `Expected types of changes such as invoice.updated or invoice.paid, got ${JSON.stringify(types?.[index]?.slice(0, 40))}.`,
    'types',
    String(index),
  );
}

/** Without repeats. @throws CodedError BAD_USER_INPUT */
export function requireFew(ids: readonly string[] | undefined): readonly string[] | undefined {
  if (ids === undefined || ids.length <= maxIds) return ids && [...new Set(ids)];
  throw refusal(`Expected up to ${maxIds} ids, got ${ids.length}.`, 'ids');
}

/** What a caller is told of a place that cannot be read from. */
export function outOfReach(why: OutOfReach): CodedError {
  return refusal(
    why === 'forgotten'
      ? 'Expected since to be within the 30 days for which changes are kept, got an older one: what came after it is no longer there. Read the records anew and go on from latest.'
      : 'Expected since to be a place that has been reached, got one beyond the latest change: the database has been replaced. Read the records anew and go on from latest.',
    'since',
  );
}

function refusal(message: string, ...inputPath: string[]): CodedError {
  return new CodedError('BAD_USER_INPUT', message, { inputPath });
}
