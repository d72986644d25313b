/** The caches of one process, put together: what loaders read through and what changes are announced to. */

import type { Clock } from '../clock.ts';
import type { ShelfLimits } from './answer-shelf.ts';
import { createAnswers, type Answers, type Whole } from './answers.ts';
import type { RedisLink } from '../redis/link.ts';
import { createEntityCache, type EntityCache } from './entity-cache.ts';
import type { CacheEventListener } from './events.ts';
import { createEvict, type Evict } from './evict.ts';
import type { Tenant } from './keys.ts';
import { createLevels, type Fill } from './levels.ts';
import { createLifetimes } from './lifetimes.ts';
import { createListCache, type ListCache } from './list-cache.ts';
import { createMarks } from './marks.ts';
import { createMemoryStore, type MemoryLimits, type MemoryStatus } from './memory-store.ts';
import { createRedisStore } from './redis-store.ts';
import { createRefreshes, type Refreshes } from './refreshes.ts';
import { createSingleFlight, type SingleFlight } from './single-flight.ts';

export interface CachesOptions {
  /** The way to the second level; absent, this process caches for itself alone. */
  readonly redis?: RedisLink;
  readonly memory: MemoryLimits;
  readonly clock: Clock;
  readonly onEvent: CacheEventListener;
  /** How long what was read is kept to be served when Billy fails; 0, as when absent, keeps nothing beyond its lifetime. */
  readonly keepMs?: number;
  /** 0 to 1, for spreading lifetimes; a test passes its own. */
  readonly random?: () => number;
}

export interface Caches {
  readonly entities: EntityCache;
  readonly lists: ListCache;
  readonly flights: SingleFlight;
  readonly refreshes: Refreshes;
  /** For what is served from here and can only be counted there. */
  readonly onEvent: CacheEventListener;
  /** The same caches for a request whose calls are no one else's: nobody joins them, nor is told that they are slow. */
  apart(): Caches;
  /** Called before a read upstream begins; what it yields goes along with what the read brings. */
  beginFill(tenant: Tenant): Promise<Fill>;
  readonly evict: Evict;
  /**
   * Whether every eviction so far has reached Redis, and through it the other replicas; tries once more if not. True
   * without a Redis. What must not be lost with this process waits for it, as an eviction does not.
   */
  deliverEvictions(): Promise<boolean>;
  /** A place for answers kept whole, evicted by the same changes. */
  answers<A extends Whole>(limits: ShelfLimits): Answers<A>;
  status(): { readonly redis: 'off' | 'ready' | 'away'; readonly memory: MemoryStatus };
  /** Whether Redis answers now; false without one. */
  pingRedis(): Promise<boolean>;
  /** Resolves when nothing is on its way to Redis any more; a test's or a shutdown's last wait. */
  settle(): Promise<void>;
}

export function createCaches(options: CachesOptions): Caches {
  const { redis: link, memory, clock, onEvent, keepMs = 0, random = Math.random } = options;
  const marks = createMarks(clock);
  const lifetimes = createLifetimes({ keepMs, random });
  const redis =
    link === undefined
      ? undefined
      : createRedisStore({
          link,
          markMs: lifetimes.markMs,
          onEvent,
          onEvicted: (tenant, evictions) => void levels.evictHere(tenant, evictions),
          onGap: () => marks.markAll(),
        });
  const first = createMemoryStore(memory);
  const levels = createLevels({ memory: first, redis, marks, clock, onEvent });

  const caches: Caches = {
    entities: createEntityCache(levels, lifetimes),
    lists: createListCache(levels, lifetimes),
    flights: createSingleFlight(marks, clock, onEvent),
    refreshes: createRefreshes(onEvent),
    onEvent,
    apart: () => ({
      ...caches,
      flights: createSingleFlight(marks, clock, onEvent),
      refreshes: createRefreshes(onEvent),
    }),
    beginFill: (tenant) => levels.beginFill(tenant),
    evict: createEvict(levels, onEvent),
    deliverEvictions: async () => (await redis?.deliver()) ?? true,
    answers: (limits) => createAnswers({ levels, marks, clock, limits }),
    status: () => ({ redis: redis?.status() ?? 'off', memory: first.status() }),
    pingRedis: async () => (await redis?.ping()) ?? false,
    settle: () => levels.settle(),
  };
  return caches;
}
