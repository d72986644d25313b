/** Events that came in, for those who run this instance. */

import { CodedError } from '../../errors.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { readForward } from '../connections.ts';

const maxReplayed = 1_000;

export const inboxResolvers: Resolvers = {
  Query: {
    inboxStatus: (_parent, _args, { inbox }) => inbox.status(),
    deadEvents: (_parent, page, { inbox }) =>
      readForward('deadEvents', page, async (stretch) => {
        const { rows, total } = await inbox.dead(stretch);
        return { records: rows, total };
      }),
  },
  Mutation: {
    async replayDeadEvents(_parent, { ids }, { inbox }) {
      if (ids.length > maxReplayed)
        throw new CodedError(
          'BAD_USER_INPUT',
          `Expected at most ${maxReplayed} ids, got ${ids.length}.`,
          { inputPath: ['ids'] },
        );
      const { eventIds, isAudited } = await inbox.replay(ids);
      return { replayedIds: eventIds, isAudited };
    },
  },
  InboxStatus: {
    oldestReceivedAt: ({ oldestReceivedAt }) => instant(oldestReceivedAt),
    latestReceivedAt: ({ latestReceivedAt }) => instant(latestReceivedAt),
  },
  DeadEvent: {
    id: ({ eventId }) => eventId,
    receivedAt: ({ receivedAt }) => new Date(receivedAt).toISOString(),
    diedAt: ({ diedAt }) => new Date(diedAt).toISOString(),
  },
};

function instant(epochMs: number | undefined): string | null {
  return epochMs === undefined ? null : new Date(epochMs).toISOString();
}
