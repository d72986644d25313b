/** The caches of one process, put together: what loaders read through and what changes are announced to. */

import type { Clock } from '../clock.ts';
import type { ShelfLimits } from './answer-shelf.ts';
import { createAnswers, type Answers, type StoppedSince, type Whole } from './answers.ts';
import type { RedisLink } from '../redis/link.ts';
import { createDatabaseStore, type DatabaseStoreOptions } from './database-store.ts';
import { createEntityCache, type EntityCache } from './entity-cache.ts';
import type { CacheEventListener } from './events.ts';
import { createEvict, type Evict } from './evict.ts';
import { createEvictResources, type EvictResources } from './evict-resources.ts';
import type { Tenant } from './keys.ts';
import { createLearnedLifetimes } from './learned-lifetimes.ts';
import { createLevels, type Fill } from './levels.ts';
import { createLifetimes } from './lifetimes.ts';
import { createListCache, type ListCache } from './list-cache.ts';
import { createMarks } from './marks.ts';
import { createMemoryStore, type MemoryLimits, type MemoryStatus } from './memory-store.ts';
import { createNearlyOver } from './nearly-over.ts';
import { createRedisStore } from './redis-store.ts';
import { createRefreshes, type Refreshes } from './refreshes.ts';
import { createSingleFlight, type SingleFlight } from './single-flight.ts';
import type { Thing } from './things.ts';
import { createTurns, type Turns } from './turns.ts';
import { createUsage, type UsageReport } from './usage.ts';

export interface CachesOptions {
  /** The way to the second level; absent, this process caches for itself alone. */
  readonly redis?: RedisLink;
  /** The third level; absent, what is cached does not outlive the process, or Redis. */
  readonly store?: DatabaseStoreOptions['store'];
  readonly memory: MemoryLimits;
  readonly clock: Clock;
  readonly onEvent: CacheEventListener;
  /** How long what was read is kept to be served when Billy fails; 0, as when absent, keeps nothing beyond its lifetime. */
  readonly keepMs?: number;
  /** How much of what each company reads most is remembered. */
  readonly remembered?: number;
  /** Whether things live by how often they are seen to change, and not by the table; false unless said otherwise. */
  readonly areLifetimesLearned?: boolean;
  /** 0 to 1, for spreading lifetimes; a test passes its own. */
  readonly random?: () => number;
}

/** The limits are those of all companies together. */
interface MemoryUse extends MemoryLimits {
  readonly entries: number;
  readonly bytes: number;
}

export interface Caches {
  readonly entities: EntityCache;
  readonly lists: ListCache;
  readonly flights: SingleFlight;
  readonly refreshes: Refreshes;
  /** Who of several replicas asks; undefined where there is no other to wait for. */
  readonly turns: Turns | undefined;
  /** For what is served from here and can only be counted there. */
  readonly onEvent: CacheEventListener;
  /** The same caches for a request whose calls are no one else's: nobody joins them, nor is told that they are slow. */
  apart(): Caches;
  /** Called before a read upstream begins; what it yields goes along with what the read brings. */
  beginFill(tenant: Tenant): Promise<Fill>;
  readonly evict: Evict;
  readonly evictResources: EvictResources;
  /**
   * Whether every eviction so far has reached Redis, and through it the other replicas, and the database; tries once more
   * if not. True where there is neither. What must not be lost with this process waits for it, as an eviction does not.
   */
  deliverEvictions(): Promise<boolean>;
  /** Makes old what outlives this process of a company, wherever it is; not what memory and Redis hold. */
  forgetLasting(tenant: Tenant): Promise<void>;
  /** A place for answers kept whole, evicted by the same changes. `stoppedSince`: see `AnswersOptions`. */
  answers<A extends Whole>(limits: ShelfLimits, stoppedSince?: StoppedSince): Answers<A>;
  status(): {
    readonly redis: 'off' | 'ready' | 'away';
    readonly database: 'off' | 'ready' | 'away';
    readonly memory: MemoryStatus;
  };
  /** How one company uses them, and how much it holds in memory, of what all companies together may hold. */
  usageOf(tenant: Tenant): UsageReport & { readonly memory: MemoryUse };
  /** What the company reads most, most read first. */
  hottest(tenant: Tenant): readonly Thing[];
  /** Of that, what was read since it came from Billy and is about to be over. */
  nearlyOver(tenant: Tenant): Promise<readonly Thing[]>;
  /** Whether Redis answers now; false without one. */
  pingRedis(): Promise<boolean>;
  /** Begins what goes on beside all reading. */
  start(): void;
  /** Resolves when nothing is on its way to Redis or the database any more; a test's or a shutdown's last wait. */
  settle(): Promise<void>;
  /** Ends what `start` began, and settles. */
  close(): Promise<void>;
}

export function createCaches(options: CachesOptions): Caches {
  const { redis: link, store, memory, clock, onEvent, keepMs = 0, random = Math.random } = options;
  const { remembered = 128, areLifetimesLearned = false } = options;
  const marks = createMarks(clock);
  const learned = areLifetimesLearned ? createLearnedLifetimes() : undefined;
  const lifetimes = createLifetimes({ keepMs, learned, random });
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
  const { markMs } = lifetimes;
  const database = store && createDatabaseStore({ store, clock, markMs, onEvent });
  const first = createMemoryStore(memory);
  const usage = createUsage({ clock, random, remembered });
  const levels = createLevels({ memory: first, redis, database, marks, clock, usage, onEvent });

  const caches: Caches = {
    entities: createEntityCache(levels, lifetimes),
    lists: createListCache(levels, lifetimes),
    flights: createSingleFlight(marks, clock, onEvent),
    refreshes: createRefreshes(onEvent),
    turns: link && createTurns(link),
    onEvent,
    apart: () => ({
      ...caches,
      flights: createSingleFlight(marks, clock, onEvent),
      refreshes: createRefreshes(onEvent),
      turns: undefined,
    }),
    beginFill: (tenant) => levels.beginFill(tenant),
    evict: createEvict({ levels, lifetimes, clock, onEvent }),
    evictResources: createEvictResources(levels),
    async deliverEvictions() {
      const delivered = await Promise.all([redis?.deliver(), database?.deliver()]);
      return delivered.every((isDelivered) => isDelivered ?? true);
    },
    forgetLasting: async (tenant) => database?.evict(tenant, 'all'),
    answers: (limits, stoppedSince = () => undefined) =>
      createAnswers({ levels, marks, clock, usage, limits, stoppedSince }),
    status: () => ({
      redis: redis?.status() ?? 'off',
      database: database?.status() ?? 'off',
      memory: first.status(),
    }),
    usageOf: (tenant) => ({
      ...usage.report(tenant),
      memory: { ...memory, ...first.statusOf(tenant) },
    }),
    hottest: (tenant) => usage.hottest(tenant).map(({ value }) => value),
    nearlyOver: createNearlyOver({ memory: first, usage, clock }),
    pingRedis: async () => (await redis?.ping()) ?? false,
    start: () => database?.start(),
    settle: () => levels.settle(),
    async close() {
      database?.stop();
      await levels.settle();
    },
  };
  return caches;
}
