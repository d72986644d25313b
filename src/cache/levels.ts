/**
 * Memory in front of Redis, and the one rule both obey, fresh or stale: an entry is served only while nothing it stands
 * under has been evicted since its reading upstream began. Entity cache and list cache say what the entries mean; here
 * is how they are found, kept and judged. Why stale copies may be kept for a day: docs/decisions/0014-stale-answers.md.
 */

import type { Clock } from '../clock.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Entry } from './entry.ts';
import type { CacheEventListener } from './events.ts';
import { companyGuard, type CacheKey, type Tenant } from './keys.ts';
import type { Marks } from './marks.ts';
import type { Lifetime } from './lifetimes.ts';
import type { MemoryStore } from './memory-store.ts';
import type { Eviction } from './eviction-news.ts';
import type { RedisStore } from './redis-store.ts';

/** Taken before the read upstream begins, handed back with what came of it. */
export interface Fill {
  readonly tenant: Tenant;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly memoryAsOf: number;
  /** Missing when Redis could not be asked; then nothing is stored there. */
  readonly redisAsOf: number | undefined;
}

/**
 * One fill for something put together from several reads: it has seen only what all of them have.
 * @throws TypeError when there are none
 */
export function earliestOf(fills: readonly Fill[]): Fill {
  return fills.reduce((a, b) => ({
    tenant: a.tenant,
    startedAt: Math.min(a.startedAt, b.startedAt),
    memoryAsOf: Math.min(a.memoryAsOf, b.memoryAsOf),
    redisAsOf:
      a.redisAsOf === undefined || b.redisAsOf === undefined
        ? undefined
        : Math.min(a.redisAsOf, b.redisAsOf),
  }));
}

/** Where one value stands, and the guards it stands under besides its own key. */
interface Place {
  readonly key: CacheKey;
  readonly guards: readonly CacheKey[];
}

/** How old what is found may be. */
export interface Age {
  /** Counted from when the read upstream began. */
  readonly maxAgeMs: number;
  /** False also takes what is kept beyond its lifetime. */
  readonly mustBeFresh: boolean;
}

interface Lookup<V> {
  readonly tenant: Tenant;
  readonly kind: 'record' | 'list' | 'children';
  readonly resource: ResourceName;
  readonly age: Age;
  readonly places: readonly Place[];
  /** Whether a value found at the place of this index is of the shape its key promises. */
  readonly isValue: (candidate: unknown, index: number) => candidate is V;
}

export interface Placed extends Place {
  /** Frozen. */
  readonly value: unknown;
  readonly lifetime: Lifetime;
}

/** A value found; wrapped, because null is a value: known to be absent. */
export interface Found<V> {
  readonly value: V;
  /** Epoch milliseconds: the value is at least as young. */
  readonly readAt: number;
}

export interface Levels {
  beginFill(tenant: Tenant): Promise<Fill>;
  /** Aligned with the places; undefined where no level has a good entry. */
  read<V>(lookup: Lookup<V>): Promise<(Found<V> | undefined)[]>;
  /** Resolves when memory holds the values; Redis is told in the background. */
  write(fill: Fill, items: readonly Placed[]): Promise<void>;
  /** Whatever stands at the key, evicted since or not; memory only. For finding out what an evicted record was. */
  peek(tenant: Tenant, key: CacheKey): Promise<unknown>;
  /** From the moment this is called, no read here returns what is evicted; resolves when Redis was told or is away. */
  evict(tenant: Tenant, evictions: readonly Eviction[]): Promise<void>;
  /** The same for what another replica has evicted; Redis knows already. */
  evictHere(tenant: Tenant, evictions: readonly Eviction[]): Promise<void>;
  /** Resolves when no write to Redis is under way. */
  settle(): Promise<void>;
}

interface LevelsOptions {
  readonly memory: MemoryStore;
  readonly redis: RedisStore | undefined;
  readonly marks: Marks;
  readonly clock: Clock;
  readonly onEvent: CacheEventListener;
}

export function createLevels({ memory, redis, marks, clock, onEvent }: LevelsOptions): Levels {
  const underWay = new Set<Promise<void>>();

  /** Whether anybody may be served it: not expired, of this company, and of the shape its key promises. */
  function isSound<V>(
    entry: Entry | undefined,
    lookup: Lookup<V>,
    { index, now }: { readonly index: number; readonly now: number },
  ): entry is Entry & { readonly value: V } {
    if (entry === undefined || entry.expiresAt <= now) return false;
    if (entry.organizationId !== lookup.tenant.organizationId) {
      onEvent({ type: 'cache.entry-foreign' });
      return false;
    }
    if (lookup.isValue(entry.value, index)) return true;
    onEvent({ type: 'cache.entry-unreadable' });
    return false;
  }

  function inBackground(work: Promise<void>): void {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  async function evictHere(tenant: Tenant, evictions: readonly Eviction[]): Promise<void> {
    marks.markGuard(companyGuard(tenant));
    for (const { key, isGuard } of evictions) {
      if (isGuard) marks.markGuard(key);
      else marks.mark(key);
    }
    await memory.deleteMany(evictions.filter(({ isGuard }) => !isGuard).map(({ key }) => key));
  }

  async function writeMemory(
    fill: Fill,
    items: readonly (Place & { readonly entry: Entry })[],
  ): Promise<void> {
    const current = marks.isForgotten(fill.memoryAsOf, fill.startedAt)
      ? []
      : items.filter(({ key, guards }) => marks.stands([key, ...guards], fill.memoryAsOf));
    const refused = items.length - current.length;
    if (refused > 0) onEvent({ type: 'cache.fill-refused', count: refused });
    await memory.setMany(
      current.map(({ key, entry }) => ({ key, entry: { ...entry, asOf: fill.memoryAsOf } })),
    );
  }

  /** Memory takes over what it does not hold, or holds from an older read: also for when Redis cannot be asked. */
  async function readRedis<V>(
    lookup: Lookup<V>,
    missing: readonly number[],
    heldSince: ReadonlyMap<number, number>,
  ): Promise<(Found<V> | undefined)[]> {
    if (redis === undefined || missing.length === 0) return missing.map(() => undefined);
    const now = clock.now();
    const began = { memoryAsOf: marks.now(), startedAt: now };
    const places = missing
      .map((index) => lookup.places[index])
      .filter((place) => place !== undefined);
    const entries = await redis.getMany(lookup.tenant, places);
    const promoted: (Place & { readonly entry: Entry })[] = [];
    const found = places.map((place, position) => {
      const entry = entries[position];
      const index = missing[position] ?? 0;
      if (!isSound(entry, lookup, { index, now })) return undefined;
      if (entry.readAt > (heldSince.get(index) ?? 0)) promoted.push({ ...place, entry });
      return isYoungEnough(entry, lookup.age, now) ? foundIn(entry) : undefined;
    });
    if (promoted.length > 0) {
      await writeMemory({ tenant: lookup.tenant, redisAsOf: undefined, ...began }, promoted);
    }
    return found;
  }

  return {
    async beginFill(tenant) {
      const began = { tenant, startedAt: clock.now(), memoryAsOf: marks.now() };
      return { ...began, redisAsOf: await redis?.sequenceOf(tenant) };
    },

    async read(lookup) {
      const { places, kind, resource, age } = lookup;
      const entries = await memory.getMany(places.map(({ key }) => key));
      const now = clock.now();
      // What is fresh is served for minutes whatever others do; what is stale would be for a day.
      const isStaleTrusted = redis?.hearsEvictions() ?? true;
      const heldSince = new Map<number, number>();
      const found = places.map(({ key, guards }, index) => {
        const entry = entries[index];
        const isGood =
          isSound(entry, lookup, { index, now }) && marks.stands([key, ...guards], entry.asOf);
        if (!isGood) return undefined;
        const isTrusted = isStaleTrusted || entry.freshUntil > now;
        if (isTrusted && isYoungEnough(entry, age, now)) return foundIn(entry);
        heldSince.set(index, entry.readAt);
        return undefined;
      });
      const missing = [...found.keys()].filter((index) => found[index] === undefined);
      const fromRedis = await readRedis(lookup, missing, heldSince);
      for (const [position, index] of missing.entries()) found[index] = fromRedis[position];
      // Looked for a second time, because Billy failed: no hit or miss of the cache's own.
      if (!age.mustBeFresh) return found;
      const inRedis = fromRedis.filter((hit) => hit !== undefined).length;
      onEvent({
        type: 'cache.read',
        kind,
        resource,
        memory: places.length - missing.length,
        redis: inRedis,
        missed: missing.length - inRedis,
      });
      return found;
    },

    async write(fill, items) {
      const { tenant, startedAt, redisAsOf } = fill;
      const now = clock.now();
      const placed = items.map(({ key, guards, value, lifetime }) => ({
        key,
        guards,
        ttlMs: lifetime.keptMs,
        entry: {
          organizationId: tenant.organizationId,
          readAt: startedAt,
          freshUntil: now + lifetime.freshMs,
          expiresAt: now + lifetime.keptMs,
          asOf: redisAsOf ?? 0,
          value,
        },
      }));
      if (redis !== undefined && redisAsOf !== undefined) inBackground(redis.setMany(placed));
      await writeMemory(fill, placed);
    },

    async peek(tenant, key) {
      const [entry] = await memory.getMany([key]);
      return entry?.organizationId === tenant.organizationId ? entry.value : undefined;
    },

    async evict(tenant, evictions) {
      await Promise.all([evictHere(tenant, evictions), redis?.evict(tenant, evictions)]);
    },

    evictHere,

    async settle() {
      await Promise.all(underWay);
    },
  };
}

function isYoungEnough(
  { readAt, freshUntil }: Entry,
  { maxAgeMs, mustBeFresh }: Age,
  now: number,
): boolean {
  // Another replica's clock may be ahead of ours.
  return (!mustBeFresh || freshUntil > now) && Math.max(0, now - readAt) < maxAgeMs;
}

function foundIn<V>({ value, readAt }: Entry & { readonly value: V }): Found<V> {
  return { value, readAt };
}
