/**
 * Memory in front of Redis in front of the database, and the one rule all obey, fresh or stale: an entry is served only
 * while nothing it stands under has been evicted since its reading upstream began. Entity cache and list cache say what
 * the entries mean; here is how they are found, kept and judged. Why stale copies may be kept for a day:
 * docs/decisions/0014-stale-answers.md.
 */

import { isDeepStrictEqual } from 'node:util';

import type { Clock } from '../clock.ts';
import {
  describeSpan,
  inSpan,
  isDetailed,
  isRecorded,
  noteSpan,
  type Attributes,
} from '../spans.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Entry } from './entry.ts';
import type { DatabaseStore } from './database-store.ts';
import type { CacheEventListener } from './events.ts';
import { companyGuard, type CacheKey, type Tenant } from './keys.ts';
import type { Look } from './learned-lifetimes.ts';
import type { Marks } from './marks.ts';
import type { Lifetime } from './lifetimes.ts';
import type { MemoryStore } from './memory-store.ts';
import type { Eviction } from './eviction-news.ts';
import type { RedisStore } from './redis-store.ts';
import type { Thing } from './things.ts';
import type { Usage } from './usage.ts';

/** Taken before the read upstream begins, handed back with what came of it. */
export interface Fill {
  readonly tenant: Tenant;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly memoryAsOf: number;
  /** Missing when Redis could not be asked; then nothing is stored there. */
  readonly redisAsOf: number | undefined;
  /** Missing where there is no database. */
  readonly databaseAsOf?: number | undefined;
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
    databaseAsOf:
      a.databaseAsOf === undefined || b.databaseAsOf === undefined
        ? undefined
        : Math.min(a.databaseAsOf, b.databaseAsOf),
  }));
}

/** Where one value stands, and the guards it stands under besides its own key. */
export interface Place {
  readonly key: CacheKey;
  readonly guards: readonly CacheKey[];
}

/** A value that something was made from, at its place. */
export interface Source extends Place {
  /** Whether what stands there now is that very value. */
  readonly isSame: (value: unknown) => boolean;
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
  /** What stands there, where the keys do not tell. */
  readonly thing?: Thing;
  /** Whether a value found at the place of this index is of the shape its key promises. */
  readonly isValue: (candidate: unknown, index: number) => candidate is V;
}

export interface Placed extends Place {
  /** Frozen. */
  readonly value: unknown;
  readonly lifetime: Lifetime;
  /** Told when another value, or the same, was read so long before and is still known. */
  readonly onLook?: (before: unknown, look: Look) => void;
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
  /** Resolves when memory holds the values; Redis and the database are told in the background. */
  write(fill: Fill, items: readonly Placed[]): Promise<void>;
  /**
   * Until when what was made from these may be served, in epoch milliseconds: until the first of them expires, or, of those
   * that are only kept, is thrown away. Undefined unless all of them stand in memory, unchanged and as fresh as demanded.
   */
  standUntil(
    tenant: Tenant,
    sources: readonly Source[],
    age: Pick<Age, 'mustBeFresh'>,
  ): Promise<number | undefined>;
  /** Whatever stands at the key, evicted since or not; memory only. For finding out what an evicted record was. */
  peek(tenant: Tenant, key: CacheKey): Promise<Found<unknown> | undefined>;
  /**
   * From the moment this is called, no read here returns what is evicted; resolves when Redis and the database were told
   * or are away.
   */
  evict(tenant: Tenant, evictions: readonly Eviction[]): Promise<void>;
  /** The same for what another replica has evicted; the other levels know already, or are being told. */
  evictHere(tenant: Tenant, evictions: readonly Eviction[]): Promise<void>;
  /** Resolves when no write to Redis or the database is under way. */
  settle(): Promise<void>;
}

interface LevelsOptions {
  readonly memory: MemoryStore;
  readonly redis:
    Pick<RedisStore, 'getMany' | 'sequenceOf' | 'setMany' | 'evict' | 'hearsEvictions'> | undefined;
  readonly database:
    | Pick<DatabaseStore, 'isShared' | 'getMany' | 'sequenceOf' | 'keep' | 'evict' | 'settle'>
    | undefined;
  readonly marks: Marks;
  readonly clock: Clock;
  readonly usage: Usage;
  readonly onEvent: CacheEventListener;
}

/** A level below memory. */
interface Below {
  readonly span: string;
  getMany(tenant: Tenant, places: readonly Place[]): Promise<(Entry | undefined)[]>;
}

/** What the levels so far did not find, by the index of its place, and how old they hold it. */
interface Missing {
  readonly missing: readonly number[];
  readonly heldSince: ReadonlyMap<number, number>;
}

/** What is over before it could be read again by another process is not written down. */
const shortestKeptMs = 30_000;

export function createLevels({
  memory,
  redis,
  database,
  marks,
  clock,
  usage,
  onEvent,
}: LevelsOptions): Levels {
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

  /** What is fresh is served for minutes whatever other replicas do; what is stale would be for a day. */
  function isStaleTrusted(): boolean {
    return redis?.hearsEvictions() ?? true;
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

  /** Returns what has not been evicted since the fill began. */
  async function writeMemory<
    I extends Pick<Placed, 'key' | 'guards' | 'onLook'> & { readonly entry: Entry },
  >(fill: Fill, items: readonly I[]): Promise<readonly I[]> {
    const held = await memory.getMany(items.map(({ key }) => key));
    const changed = items.filter(({ entry, onLook }, index) => {
      const before = held[index];
      if (before === undefined || before.organizationId !== entry.organizationId) return false;
      const hasChanged = !isDeepStrictEqual(before.value, entry.value);
      const afterMs = entry.readAt - before.readAt;
      if (afterMs > 0) onLook?.(before.value, { afterMs, hasChanged });
      return hasChanged;
    });
    const current = marks.isForgotten(fill.memoryAsOf, fill.startedAt)
      ? []
      : items.filter(({ key, guards }) => marks.stands([key, ...guards], fill.memoryAsOf));
    const refused = items.length - current.length;
    if (refused > 0) onEvent({ type: 'cache.fill-refused', count: refused });
    await memory.setMany(
      current.map(({ key, entry }) => ({ key, entry: { ...entry, asOf: fill.memoryAsOf } })),
    );
    // Now that nobody reads the old values any more: what was made from them is older than what stands here.
    for (const { key } of changed) marks.supersede(key);
    if (changed.length > 0) marks.supersede(companyGuard(fill.tenant));
    return current;
  }

  /** Memory takes over what it does not hold, or holds from an older read: also for when the level cannot be asked. */
  async function readBelow<V>(
    lookup: Lookup<V>,
    level: Below | undefined,
    { missing, heldSince }: Missing,
  ): Promise<(Found<V> | undefined)[]> {
    if (level === undefined || missing.length === 0) return missing.map(() => undefined);
    const now = clock.now();
    const began = { memoryAsOf: marks.now(), startedAt: now };
    const places = missing
      .map((index) => lookup.places[index])
      .filter((place) => place !== undefined);
    const promoted: (Place & { readonly entry: Entry })[] = [];
    const found = await inSpan(level.span, {}, async () => {
      const entries = await level.getMany(lookup.tenant, places);
      const here = places.map((place, position) => {
        const entry = entries[position];
        const index = missing[position] ?? 0;
        if (!isSound(entry, lookup, { index, now })) return undefined;
        if (entry.readAt > (heldSince.get(index) ?? 0)) promoted.push({ ...place, entry });
        return isYoungEnough(entry, lookup.age, now) ? foundIn(entry) : undefined;
      });
      if (isRecorded()) describeSpan(asLook(here));
      return here;
    });
    if (promoted.length > 0) {
      await writeMemory({ tenant: lookup.tenant, redisAsOf: undefined, ...began }, promoted);
    }
    return found;
  }

  const inRedis: Below | undefined = redis && {
    span: 'cache.redis',
    getMany: (tenant, places) => redis.getMany(tenant, places),
  };

  const inDatabase: Below | undefined = database && {
    span: 'cache.database',
    async getMany(tenant, places) {
      const entries = await database.getMany(tenant, places);
      // Another replica's evictions are heard here at once, and may not have reached a database that was away.
      return entries.map((entry, index) => {
        const place = places[index];
        if (entry === undefined || place === undefined) return undefined;
        return marks.stoodSince([place.key, ...place.guards], entry.readAt) ? entry : undefined;
      });
    },
  };

  return {
    async beginFill(tenant) {
      const began = { tenant, startedAt: clock.now(), memoryAsOf: marks.now() };
      const databaseAsOf = database?.sequenceOf(tenant);
      const redisAsOf = await redis?.sequenceOf(tenant);
      return { ...began, redisAsOf, databaseAsOf };
    },

    async read(lookup) {
      const { places, kind, resource, age } = lookup;
      const began = performance.now();
      const entries = await memory.getMany(places.map(({ key }) => key));
      const now = clock.now();
      const isStaleGood = isStaleTrusted();
      const heldSince = new Map<number, number>();
      const found = places.map(({ key, guards }, index) => {
        const entry = entries[index];
        const isGood =
          isSound(entry, lookup, { index, now }) && marks.stands([key, ...guards], entry.asOf);
        if (!isGood) return undefined;
        const isTrusted = isStaleGood || entry.freshUntil > now;
        if (isTrusted && isYoungEnough(entry, age, now)) return foundIn(entry);
        heldSince.set(index, entry.readAt);
        return undefined;
      });
      // Nothing goes on within it that would have to know where it stands.
      if (isDetailed()) noteSpan('cache.memory', performance.now() - began, asLook(found));
      const missing = indexesOfMissing(found);
      const fromRedis = await readBelow(lookup, inRedis, { missing, heldSince });
      for (const [position, index] of missing.entries()) found[index] = fromRedis[position];
      // What this process holds itself, a database that nobody else writes to has not got younger.
      const wanted = indexesOfMissing(found).filter(
        (index) => database?.isShared === true || !heldSince.has(index),
      );
      const fromDatabase = await readBelow(lookup, inDatabase, { missing: wanted, heldSince });
      for (const [position, index] of wanted.entries()) found[index] = fromDatabase[position];
      // Looked for a second time, because Billy failed: no hit or miss of the cache's own.
      if (!age.mustBeFresh) return found;
      const hitsOf = (hits: readonly unknown[]) => hits.filter((hit) => hit !== undefined).length;
      const counts = {
        memory: places.length - missing.length,
        redis: hitsOf(fromRedis),
        database: hitsOf(fromDatabase),
        missed: indexesOfMissing(found).length,
      };
      usage.noteRead(lookup.tenant, resource, counts);
      const thing = lookup.thing === undefined ? {} : { thing: lookup.thing };
      usage.noteThings(lookup.tenant, places.length, (index) => {
        const key = places[index]?.key;
        return key === undefined ? undefined : { key, ...thing };
      });
      onEvent({ type: 'cache.read', kind, resource, ...counts });
      return found;
    },

    async write(fill, items) {
      const { tenant, startedAt, redisAsOf } = fill;
      const now = clock.now();
      const placed = items.map(({ key, guards, value, lifetime, onLook }) => ({
        key,
        guards,
        ...(onLook && { onLook }),
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
      const standing = await writeMemory(fill, placed);
      if (fill.databaseAsOf !== undefined) {
        const lasting = standing.filter(({ ttlMs }) => ttlMs > shortestKeptMs);
        database?.keep(tenant, fill.databaseAsOf, lasting);
      }
    },

    async standUntil({ organizationId }, sources, { mustBeFresh }) {
      const entries = await memory.getMany(sources.map(({ key }) => key));
      const now = clock.now();
      const isStaleGood = !mustBeFresh && isStaleTrusted();
      let until = Infinity;
      for (const [index, { key, guards, isSame }] of sources.entries()) {
        const entry = entries[index];
        const isGood =
          entry !== undefined &&
          entry.organizationId === organizationId &&
          (entry.freshUntil > now || (isStaleGood && entry.expiresAt > now)) &&
          marks.stands([key, ...guards], entry.asOf) &&
          isSame(entry.value);
        if (!isGood) return undefined;
        until = Math.min(until, entry.freshUntil > now ? entry.freshUntil : entry.expiresAt);
      }
      return until;
    },

    async peek(tenant, key) {
      const [entry] = await memory.getMany([key]);
      return entry?.organizationId === tenant.organizationId ? foundIn(entry) : undefined;
    },

    async evict(tenant, evictions) {
      await Promise.all([
        evictHere(tenant, evictions),
        redis?.evict(tenant, evictions),
        database?.evict(tenant, evictions),
      ]);
    },

    evictHere,

    async settle() {
      await Promise.all([...underWay, database?.settle()]);
    },
  };
}

/** What a look into one level came to, for its span; the level is the span's name. */
function asLook(found: readonly unknown[]): Attributes {
  const missing = indexesOfMissing(found).length;
  const outcome = missing === 0 ? 'hit' : missing === found.length ? 'miss' : 'partial';
  return { 'cache.keys': found.length, 'cache.outcome': outcome };
}

/** The indexes at which nothing was found. */
function indexesOfMissing(found: readonly unknown[]): number[] {
  return [...found.keys()].filter((index) => found[index] === undefined);
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
