/**
 * Single flight across replicas: of several that are about to ask Billy the same, one has the turn, by a lease in Redis, and the
 * others wait for what it brings into the caches. Best effort: without an answer from Redis everybody has the turn, and nobody waits
 * for another longer than a call of Billy's usually takes.
 */

import { setTimeout as wait } from 'node:timers/promises';
import type { RedisLink } from '../redis/link.ts';
import { turnKey, type CacheKey, type Tenant } from './keys.ts';

export interface Turns {
  /** Takes the turn to ask this, whose text says the same in every replica, unless another replica has it. */
  take(tenant: Tenant, question: string): Promise<Turn>;
}

interface Turn {
  /** Whether this process is to ask. */
  readonly isOurs: boolean;
  /** Resolves when the replica whose turn it is or was has ended it, or has been waited for long enough. */
  readonly ended: () => Promise<void>;
  /** Says that it is over here, whether or not anything came of it. */
  readonly end: () => void;
}

/** Who dies leaves the lease behind for so long; nobody waits that long for it. */
const leaseMs = 2_000;
/** For so long others are told that it has just been asked: who looked before that, and is late, had better look again. */
const doneMs = 1_000;
const done = 'done';
const longestWaitMs = 1_000;
const lookEveryMs = 20;
/** After a failure Redis is left alone with this: one that takes no writes, as after a fail-over, can still be read. */
const restMs = 1_000;

/** One for all requests of this process that ask the same. */
interface Shared {
  readonly isOurs: Promise<boolean>;
  takers: number;
  ended?: Promise<void>;
}

export function createTurns(link: RedisLink): Turns {
  const taken = new Map<CacheKey, Shared>();
  let restUntil = 0;

  async function claim(key: CacheKey): Promise<boolean> {
    if (performance.now() < restUntil) return true;
    const claimed = await link.attempt((client) => client.set(key, '', { NX: true, PX: leaseMs }));
    if (!claimed.succeeded) restUntil = performance.now() + restMs;
    return !claimed.succeeded || claimed.value !== null;
  }

  async function watch(key: CacheKey): Promise<void> {
    const begun = performance.now();
    while (performance.now() - begun < longestWaitMs) {
      const looked = await link.attempt((client) => client.get(key));
      if (!looked.succeeded || looked.value === null || looked.value === done) return;
      await wait(lookEveryMs);
    }
  }

  return {
    async take(tenant, question) {
      const key = turnKey(tenant, question);
      const shared = taken.get(key) ?? { isOurs: claim(key), takers: 0 };
      taken.set(key, shared);
      shared.takers += 1;
      const isOurs = await shared.isOurs;
      return {
        isOurs,
        ended: () => (shared.ended ??= watch(key)),
        end() {
          shared.takers -= 1;
          if (shared.takers > 0) return;
          taken.delete(key);
          // One that ran out may be another's by now, who is then not waited for: a question too many, no wrong answer.
          if (isOurs) void link.attempt((client) => client.set(key, done, { PX: doneMs }));
        },
      };
    },
  };
}
