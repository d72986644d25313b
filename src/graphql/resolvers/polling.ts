/** How fresh is what is known of Billy's records. */

import type { Resolvers } from '../../generated/graphql.ts';

export const pollingResolvers: Resolvers = {
  Query: {
    syncStatus: async (_parent, _args, { sync }) => {
      const { at, mode, leader, resources } = await sync.status();
      return {
        at: new Date(at).toISOString(),
        mode: inCapitals(mode),
        leader: leader === undefined ? null : inCapitals(leader),
        resources: resources.map(
          ({ sweptAt, lookedAt, nextAt, intervalMs, glanceMs, lagMs, resource, ...figures }) => ({
            ...figures,
            resource,
            sweptAt: instant(sweptAt),
            lookedAt: instant(lookedAt),
            ageSeconds: lookedAt === undefined ? null : (at - lookedAt) / 1_000,
            intervalSeconds: intervalMs / 1_000,
            glanceSeconds: glanceMs === undefined ? null : glanceMs / 1_000,
            lagSeconds: lagMs / 1_000,
            nextAt: instant(nextAt),
          }),
        ),
      };
    },
  },
};

function inCapitals<Word extends string>(word: Word): Uppercase<Word> {
  // True: it does to the value what the type does to the type.
  return word.toUpperCase() as Uppercase<Word>;
}

function instant(epochMs: number | undefined): string | null {
  return epochMs === undefined ? null : new Date(epochMs).toISOString();
}
