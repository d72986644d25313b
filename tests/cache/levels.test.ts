/**
 * The levels by themselves, memory in front of two whose answers the test decides: who is asked for what, what memory takes over,
 * and what is told of it. How the real ones keep and lose entries is tested beside them.
 */

import {
  createLevels,
  earliestOf,
  type Age,
  type Fill,
  type Levels,
} from '../../src/cache/levels.ts';
import type { Entry } from '../../src/cache/entry.ts';
import type { CacheEvent } from '../../src/cache/events.ts';
import type { Eviction } from '../../src/cache/eviction-news.ts';
import {
  companyGuard,
  listsOf,
  recordKey,
  recordsOf,
  type CacheKey,
  type Tenant,
} from '../../src/cache/keys.ts';
import type { Lifetime } from '../../src/cache/lifetimes.ts';
import { createMarks } from '../../src/cache/marks.ts';
import { createMemoryStore } from '../../src/cache/memory-store.ts';
import { createUsage } from '../../src/cache/usage.ts';
import { clockOf } from '../../src/clock.ts';
import { beginRecording } from '../../src/spans.ts';
import { nordlys, soender } from './shelf.ts';

const a = recordKey(nordlys, 'contacts', 'a');
const b = recordKey(nordlys, 'contacts', 'b');
const guards = [recordsOf(nordlys, 'contacts')];

const minute: Lifetime = { freshMs: 60_000, keptMs: 60_000 };
const day: Lifetime = { freshMs: 60_000, keptMs: 86_400_000 };
const anyAge: Age = { maxAgeMs: Infinity, mustBeFresh: true };
const stale: Age = { maxAgeMs: Infinity, mustBeFresh: false };

/** A level below memory: what it holds is what the test says, and it remembers what it was asked and told. */
function playedLevel() {
  const entries = new Map<CacheKey, Entry>();
  const asked: CacheKey[][] = [];
  const evicted: (readonly Eviction[] | 'all')[] = [];
  return {
    entries,
    asked,
    evicted,
    getMany: (_tenant: Tenant, reads: readonly { readonly key: CacheKey }[]) => {
      asked.push(reads.map(({ key }) => key));
      return Promise.resolve(reads.map(({ key }) => entries.get(key)));
    },
    evict: (_tenant: Tenant, evictions: readonly Eviction[] | 'all') => {
      evicted.push(evictions);
      return Promise.resolve();
    },
  };
}

type Written = readonly {
  readonly key: CacheKey;
  readonly entry: Entry;
  readonly ttlMs?: number;
}[];

function start({ isShared = true, levels = ['redis', 'database'] as readonly string[] } = {}) {
  let now = Date.parse('2026-01-05T09:00:00Z');
  const clock = clockOf(() => now);
  const events: CacheEvent[] = [];
  const redis = {
    ...playedLevel(),
    sequence: 7 as number | undefined,
    hears: true,
    written: [] as Written[],
    writing: Promise.resolve(),
  };
  const database = { ...playedLevel(), kept: [] as (readonly [number, Written])[], settled: 0 };
  const usage = createUsage({ clock, random: () => 0, remembered: 100 });
  const marks = createMarks(clock);
  const made: Levels = createLevels({
    memory: createMemoryStore({ maxEntries: 1_000, maxBytes: 1_000_000 }),
    redis: levels.includes('redis')
      ? {
          getMany: redis.getMany,
          evict: redis.evict,
          sequenceOf: () => Promise.resolve(redis.sequence),
          setMany: (writes) => {
            redis.written.push(writes);
            return redis.writing;
          },
          hearsEvictions: () => redis.hears,
        }
      : undefined,
    database: levels.includes('database')
      ? {
          isShared,
          getMany: database.getMany,
          evict: database.evict,
          sequenceOf: () => 3,
          keep: (_tenant, sequence, writes) => void database.kept.push([sequence, writes]),
          settle: () => {
            database.settled += 1;
            return Promise.resolve();
          },
        }
      : undefined,
    marks,
    clock,
    usage,
    onEvent: (event) => events.push(event),
  });
  return {
    levels: made,
    redis,
    database,
    usage,
    marks,
    events,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    entry: (value: unknown, more: Partial<Entry> = {}): Entry => ({
      organizationId: nordlys.organizationId,
      readAt: now,
      freshUntil: now + 60_000,
      expiresAt: now + 60_000,
      asOf: 0,
      value,
      ...more,
    }),
    fill: async (value: unknown, { key = a, lifetime = minute } = {}) => {
      const fill = await made.beginFill(nordlys);
      await made.write(fill, [{ key, guards, value, lifetime }]);
      return fill;
    },
    read: async (keys: readonly CacheKey[], age = anyAge, tenant = nordlys) => {
      const found = await made.read({
        tenant,
        kind: 'record',
        resource: 'contacts',
        age,
        places: keys.map((key) => ({ key, guards })),
        isValue: (candidate): candidate is string => typeof candidate === 'string',
      });
      return found.map((one) => one?.value);
    },
  };
}

const readOf = (counts: object) => ({
  type: 'cache.read',
  kind: 'record',
  resource: 'contacts',
  memory: 0,
  redis: 0,
  database: 0,
  missed: 0,
  ...counts,
});

describe('who is asked', () => {
  test('each level for what those before it do not have, and all of it is counted where it was found', async () => {
    const { levels, redis, database, read, fill, entry, events, usage } = start();
    const c = recordKey(nordlys, 'contacts', 'c');
    const d = recordKey(nordlys, 'contacts', 'd');
    await fill('of memory');
    redis.entries.set(b, entry('of Redis'));
    database.entries.set(c, entry('of the database'));
    expect(await read([d, c, b, a])).toEqual([
      undefined,
      'of the database',
      'of Redis',
      'of memory',
    ]);
    expect(redis.asked).toEqual([[d, c, b]]);
    expect(database.asked).toEqual([[d, c]]);
    expect(events).toEqual([readOf({ memory: 1, redis: 1, database: 1, missed: 1 })]);
    expect(usage.report(nordlys).reads).toEqual([
      { resource: 'contacts', memory: 1, redis: 1, database: 1, missed: 1 },
    ]);
    // What was found below stands in memory from then on.
    expect(await read([c, b, a])).toEqual(['of the database', 'of Redis', 'of memory']);
    expect(redis.asked).toHaveLength(1);
    expect(database.asked).toHaveLength(1);
    expect((await levels.peek(nordlys, c))?.value).toBe('of the database');
  });

  test('nobody below memory where it has everything, or where there is nobody', async () => {
    const { redis, database, read, fill } = start();
    await fill('of memory');
    await read([a]);
    expect([redis.asked, database.asked]).toEqual([[], []]);
    const alone = start({ levels: [] });
    expect(await alone.read([a])).toEqual([undefined]);
    await alone.fill('of memory');
    expect(await alone.read([a])).toEqual(['of memory']);
    expect(alone.events.at(0)).toEqual(readOf({ missed: 1 }));
  });

  test('a look for what is only kept is no hit and no miss', async () => {
    const { read, fill, events, usage } = start();
    await fill('of memory', { lifetime: day });
    expect(await read([a], stale)).toEqual(['of memory']);
    expect(events).toEqual([]);
    expect(usage.report(nordlys).reads).toEqual([]);
  });

  test('what memory holds too old for the caller is looked for below, where somebody else may have read it since', async () => {
    for (const isShared of [true, false]) {
      const { redis, database, read, fill, pass } = start({ isShared });
      await fill('old', { lifetime: day });
      pass(60_000);
      expect(await read([a])).toEqual([undefined]);
      expect(redis.asked).toEqual([[a]]);
      // A database that nobody else writes to has nothing younger than this process.
      expect(database.asked).toEqual(isShared ? [[a]] : []);
    }
  });

  test('a hot record is known by its name, or by what it is said to be', async () => {
    const { levels, read, fill, usage } = start();
    await fill('of memory');
    for (let count = 0; count < 16; count += 1) await read([a]);
    expect(usage.report(nordlys).hottest).toMatchObject([{ resource: 'contacts', id: 'a' }]);
    const thing = { kind: 'record', resource: 'products', id: 'p' } as const;
    for (let count = 0; count < 32; count += 1)
      await levels.read({
        tenant: soender,
        kind: 'record',
        resource: 'products',
        age: anyAge,
        places: [{ key: recordKey(soender, 'products', 'p'), guards: [] }],
        thing,
        isValue: (candidate): candidate is string => typeof candidate === 'string',
      });
    expect(usage.hottest(soender)[0]?.value).toEqual(thing);
  });
});

describe('what memory takes over from below', () => {
  test('what is younger than it holds, and not what is as old', async () => {
    const { levels, redis, read, fill, entry, pass, now } = start();
    const readAt = now();
    await fill('first', { lifetime: day });
    pass(60_000);
    redis.entries.set(a, entry('as old', { readAt, freshUntil: now() + 1_000 }));
    expect(await read([a])).toEqual(['as old']);
    expect((await levels.peek(nordlys, a))?.value).toBe('first');
    redis.entries.set(a, entry('younger', { readAt: readAt + 1 }));
    expect(await read([a])).toEqual(['younger']);
    expect((await levels.peek(nordlys, a))?.value).toBe('younger');
  });

  test('also what is too old for who asks: for when the level cannot be asked', async () => {
    const { levels, redis, read, entry, now } = start();
    redis.entries.set(a, entry('old', { readAt: now() - 100_000, freshUntil: now() - 1 }));
    expect(await read([a])).toEqual([undefined]);
    expect((await levels.peek(nordlys, a))?.value).toBe('old');
    expect(await read([a], stale)).toEqual(['old']);
  });

  test('nothing that is over, of another company, or not of the shape its key promises', async () => {
    const { levels, redis, database, read, entry, events, now } = start();
    redis.entries.set(a, entry('over', { expiresAt: now() }));
    redis.entries.set(b, entry('foreign', { organizationId: 'soender' }));
    database.entries.set(a, entry(7));
    expect(await read([a, b])).toEqual([undefined, undefined]);
    expect(events).toEqual([
      { type: 'cache.entry-foreign' },
      { type: 'cache.entry-unreadable' },
      readOf({ missed: 2 }),
    ]);
    expect(await levels.peek(nordlys, a)).toBeUndefined();
    expect(await levels.peek(nordlys, b)).toBeUndefined();
  });

  test('a millisecond before its end it is served', async () => {
    const { redis, read, entry, now } = start();
    redis.entries.set(a, entry('nearly over', { expiresAt: now() + 1 }));
    expect(await read([a])).toEqual(['nearly over']);
  });

  test('nothing of the database that was evicted here since it was read', async () => {
    const { levels, database, read, entry, pass, now } = start();
    const readAt = now();
    await levels.evictHere(nordlys, [{ key: a, isGuard: false }]);
    database.entries.set(a, entry('old', { readAt }));
    database.entries.set(b, entry('of another guard', { readAt }));
    expect(await read([a, b])).toEqual([undefined, 'of another guard']);
    pass(1);
    database.entries.set(a, entry('new'));
    expect(await read([a])).toEqual(['new']);
    const under = start();
    const before = under.now();
    for (const guard of guards) under.marks.markGuard(guard);
    under.database.entries.set(a, under.entry('old', { readAt: before }));
    expect(await under.read([a])).toEqual([undefined]);
  });
});

describe('how old it may be', () => {
  test('as old as the caller takes, to the millisecond, and never older than fresh', async () => {
    const { read, fill, pass } = start();
    await fill('of memory', { lifetime: day });
    pass(30_000);
    expect(await read([a], { maxAgeMs: 30_001, mustBeFresh: true })).toEqual(['of memory']);
    expect(await read([a], { maxAgeMs: 30_000, mustBeFresh: true })).toEqual([undefined]);
    pass(29_999);
    expect(await read([a])).toEqual(['of memory']);
    pass(1);
    expect(await read([a])).toEqual([undefined]);
    expect(await read([a], stale)).toEqual(['of memory']);
    expect(await read([a], { maxAgeMs: 60_000, mustBeFresh: false })).toEqual([undefined]);
  });

  test('what comes from a clock ahead of ours is new, not of negative age', async () => {
    const { redis, read, entry, now } = start();
    redis.entries.set(a, entry('of tomorrow', { readAt: now() + 5_000 }));
    expect(await read([a], { maxAgeMs: 1, mustBeFresh: true })).toEqual(['of tomorrow']);
    expect(await read([b], { maxAgeMs: 0, mustBeFresh: true })).toEqual([undefined]);
    redis.entries.set(b, entry('of tomorrow', { readAt: now() + 5_000 }));
    expect(await read([b], { maxAgeMs: 0, mustBeFresh: true })).toEqual([undefined]);
  });

  test('who cannot hear what others evict serves what is fresh, and nothing that is only kept', async () => {
    const { redis, read, fill, pass } = start({ levels: ['redis'] });
    await fill('of memory', { lifetime: day });
    redis.hears = false;
    expect(await read([a], stale)).toEqual(['of memory']);
    pass(60_000);
    expect(await read([a], stale)).toEqual([undefined]);
    redis.hears = true;
    expect(await read([a], stale)).toEqual(['of memory']);
  });
});

describe('a fill', () => {
  test('has seen what each level had when it began', async () => {
    const { levels, redis, marks, now } = start();
    marks.mark(a);
    expect(await levels.beginFill(nordlys)).toEqual({
      tenant: nordlys,
      startedAt: now(),
      memoryAsOf: 1,
      redisAsOf: 7,
      databaseAsOf: 3,
    });
    redis.sequence = undefined;
    expect(await levels.beginFill(nordlys)).toMatchObject({ redisAsOf: undefined });
    const alone = start({ levels: [] });
    expect(await alone.levels.beginFill(nordlys)).toMatchObject({
      redisAsOf: undefined,
      databaseAsOf: undefined,
    });
  });

  test('is told to Redis as of its beginning, and written down where it lasts', async () => {
    const { redis, database, fill, now } = start();
    const entry = {
      organizationId: nordlys.organizationId,
      readAt: now(),
      freshUntil: now() + 60_000,
      expiresAt: now() + 86_400_000,
      asOf: 7,
      value: 'value',
    };
    await fill('value', { lifetime: day });
    expect(redis.written).toMatchObject([[{ key: a, ttlMs: 86_400_000, entry }]]);
    expect(database.kept).toMatchObject([[3, [{ key: a }]]]);
    // What is over in half a minute is not worth writing down.
    await fill('short', { lifetime: { freshMs: 30_000, keptMs: 30_000 } });
    await fill('just long enough', { lifetime: { freshMs: 30_001, keptMs: 30_001 } });
    expect(redis.written).toHaveLength(3);
    expect(database.kept.map(([, writes]) => writes.length)).toEqual([1, 0, 1]);
  });

  test('that found Redis away is not told to it, and one without a database is not written down', async () => {
    const { redis, levels, database } = start();
    redis.sequence = undefined;
    const fill = await levels.beginFill(nordlys);
    await levels.write(fill, [{ key: a, guards, value: 'value', lifetime: minute }]);
    expect(redis.written).toEqual([]);
    expect(database.kept).toHaveLength(1);
    const withoutDatabase: Fill = { ...fill, databaseAsOf: undefined };
    await levels.write(withoutDatabase, [{ key: a, guards, value: 'value', lifetime: minute }]);
    expect(database.kept).toHaveLength(1);
  });

  test('that began before an eviction is refused in memory and in the database, counted, and what was not evicted is not', async () => {
    const { levels, database, read, events } = start();
    const fill = await levels.beginFill(nordlys);
    await levels.evict(nordlys, [{ key: a, isGuard: false }]);
    await levels.write(fill, [
      { key: a, guards, value: 'old', lifetime: minute },
      { key: b, guards, value: 'good', lifetime: minute },
    ]);
    expect(events).toEqual([{ type: 'cache.fill-refused', count: 1 }]);
    expect(database.kept.map(([, writes]) => writes.map(({ key }) => key))).toEqual([[b]]);
    expect(await read([a, b])).toEqual([undefined, 'good']);
  });

  test('that took longer than marks are kept is refused whole', async () => {
    const { levels, read, events, pass } = start();
    const fill = await levels.beginFill(nordlys);
    pass(30_001);
    await levels.write(fill, [{ key: a, guards, value: 'late', lifetime: minute }]);
    expect(events).toEqual([{ type: 'cache.fill-refused', count: 1 }]);
    expect(await read([a])).toEqual([undefined]);
  });

  test('under a guard that was marked is refused, and what stood under it is not served', async () => {
    const { levels, read, fill } = start();
    const begun = await levels.beginFill(nordlys);
    await fill('before');
    await levels.evict(nordlys, [{ key: recordsOf(nordlys, 'contacts'), isGuard: true }]);
    expect(await read([a])).toEqual([undefined]);
    await levels.write(begun, [{ key: a, guards, value: 'old', lifetime: minute }]);
    expect(await read([a])).toEqual([undefined]);
    await fill('after');
    expect(await read([a])).toEqual(['after']);
  });

  test('put together of several has seen what all of them have', () => {
    const one: Fill = {
      tenant: nordlys,
      startedAt: 5,
      memoryAsOf: 3,
      redisAsOf: 9,
      databaseAsOf: 2,
    };
    const two: Fill = {
      tenant: nordlys,
      startedAt: 4,
      memoryAsOf: 8,
      redisAsOf: 1,
      databaseAsOf: 6,
    };
    const both = { tenant: nordlys, startedAt: 4, memoryAsOf: 3, redisAsOf: 1, databaseAsOf: 2 };
    expect(earliestOf([one, two])).toEqual(both);
    expect(earliestOf([two, one])).toEqual(both);
    const away = { ...one, redisAsOf: undefined, databaseAsOf: undefined };
    for (const fills of [
      [away, two],
      [two, away],
    ])
      expect(earliestOf(fills)).toMatchObject({ redisAsOf: undefined, databaseAsOf: undefined });
    expect(() => earliestOf([])).toThrow(TypeError);
  });
});

describe('another value than before', () => {
  const looks = (levels: Levels, seen: unknown[]) => async (value: unknown) => {
    const fill = await levels.beginFill(nordlys);
    await levels.write(fill, [
      { key: a, guards, value, lifetime: minute, onLook: (...look) => seen.push(look) },
    ]);
  };

  test('makes old what was made from the last one, and is told with how long that held', async () => {
    const { levels, marks, pass } = start();
    const seen: unknown[] = [];
    const write = looks(levels, seen);
    await write({ name: 'A' });
    const asOf = marks.now();
    expect(seen).toEqual([]);
    pass(10);
    await write({ name: 'A' });
    expect(seen).toEqual([[{ name: 'A' }, { afterMs: 10, hasChanged: false }]]);
    expect(marks.standsUnchanged([a, companyGuard(nordlys)], asOf)).toBe(true);
    pass(5);
    await write({ name: 'B' });
    expect(seen[1]).toEqual([{ name: 'A' }, { afterMs: 5, hasChanged: true }]);
    expect(marks.standsUnchanged([a], asOf)).toBe(false);
    expect(marks.standsUnchanged([companyGuard(nordlys)], asOf)).toBe(false);
    expect(marks.stands([a], asOf)).toBe(true);
  });

  test('of the same instant says nothing of how long it held', async () => {
    const { levels, marks } = start();
    const seen: unknown[] = [];
    const write = looks(levels, seen);
    await write({ name: 'A' });
    const asOf = marks.now();
    await write({ name: 'B' });
    expect(seen).toEqual([]);
    expect(marks.standsUnchanged([a], asOf)).toBe(false);
  });
});

describe('an eviction', () => {
  test('is told to all levels, and memory lets go at once', async () => {
    const { levels, redis, database, read, fill, marks } = start();
    await fill('value');
    const asOf = marks.now();
    const evictions: Eviction[] = [
      { key: a, isGuard: false },
      { key: listsOf(nordlys, 'contacts'), isGuard: true },
    ];
    await levels.evict(nordlys, evictions);
    expect(redis.evicted).toEqual([evictions]);
    expect(database.evicted).toEqual([evictions]);
    expect(await levels.peek(nordlys, a)).toBeUndefined();
    expect(await read([a])).toEqual([undefined]);
    expect(marks.stands([listsOf(nordlys, 'contacts')], asOf)).toBe(false);
    expect(marks.stands([companyGuard(nordlys)], asOf)).toBe(false);
    expect(marks.stands([companyGuard(soender)], asOf)).toBe(true);
  });

  test('heard of from another replica is nobody’s to tell', async () => {
    const { levels, redis, database, fill } = start();
    await fill('value');
    await levels.evictHere(nordlys, [{ key: a, isGuard: false }]);
    expect([redis.evicted, database.evicted]).toEqual([[], []]);
    expect(await levels.peek(nordlys, a)).toBeUndefined();
  });

  test('a key’s mark is forgotten in time, a guard’s is not', async () => {
    const { levels, marks, pass } = start();
    const asOf = marks.now();
    await levels.evictHere(nordlys, [
      { key: a, isGuard: false },
      { key: listsOf(nordlys, 'contacts'), isGuard: true },
    ]);
    pass(600_001);
    marks.mark(b);
    expect(marks.stands([a], asOf)).toBe(true);
    expect(marks.stands([listsOf(nordlys, 'contacts')], asOf)).toBe(false);
  });

  test('what stands at a key is another company’s for who asks in its name', async () => {
    const { levels, fill } = start();
    await fill('value');
    expect(await levels.peek(soender, a)).toBeUndefined();
    expect((await levels.peek(nordlys, a))?.value).toBe('value');
  });
});

describe('until when what was made of several may be served', () => {
  const whole = { mustBeFresh: true };
  const kept = { mustBeFresh: false };

  async function filled() {
    const stage = start();
    const readAt = stage.now();
    await stage.fill('a', { lifetime: day });
    await stage.fill('b', { key: b, lifetime: { freshMs: 90_000, keptMs: 100_000 } });
    const source = (key: CacheKey, value: string) => ({
      key,
      guards,
      isSame: (candidate: unknown) => candidate === value,
    });
    return { ...stage, readAt, sources: [source(a, 'a'), source(b, 'b')], source };
  }

  test('until the first of them is over', async () => {
    const { levels, sources, readAt, pass } = await filled();
    expect(await levels.standUntil(nordlys, sources, whole)).toBe(readAt + 60_000);
    expect(await levels.standUntil(nordlys, sources.toReversed(), whole)).toBe(readAt + 60_000);
    pass(59_999);
    expect(await levels.standUntil(nordlys, sources, whole)).toBe(readAt + 60_000);
    pass(1);
    expect(await levels.standUntil(nordlys, sources, whole)).toBeUndefined();
  });

  test('of those that are only kept, until the first is thrown away', async () => {
    const { levels, sources, readAt, pass } = await filled();
    pass(60_000);
    expect(await levels.standUntil(nordlys, sources, kept)).toBe(readAt + 90_000);
    pass(30_000);
    expect(await levels.standUntil(nordlys, sources, kept)).toBe(readAt + 100_000);
    pass(10_000);
    expect(await levels.standUntil(nordlys, sources, kept)).toBeUndefined();
  });

  test('not at all where one was evicted, changed, is missing, or another company’s', async () => {
    const { levels, sources, source, redis, pass } = await filled();
    const c = recordKey(nordlys, 'contacts', 'c');
    const [first] = sources;
    expect(await levels.standUntil(nordlys, [source(a, 'other')], whole)).toBeUndefined();
    expect(await levels.standUntil(nordlys, [...sources, source(c, 'c')], whole)).toBeUndefined();
    expect(await levels.standUntil(soender, sources, whole)).toBeUndefined();
    pass(60_000);
    redis.hears = false;
    expect(await levels.standUntil(nordlys, sources, kept)).toBeUndefined();
    redis.hears = true;
    await levels.evictHere(nordlys, [{ key: recordsOf(nordlys, 'contacts'), isGuard: true }]);
    expect(await levels.standUntil(nordlys, first ? [first] : [], kept)).toBeUndefined();
  });
});

test('settled is what Redis and the database were told', async () => {
  const { levels, redis, database, fill } = start();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  redis.writing = promise.then(() => undefined);
  await fill('value');
  let isSettled = false;
  const settling = levels.settle().then(() => {
    isSettled = true;
  });
  await new Promise(setImmediate);
  expect([isSettled, database.settled]).toEqual([false, 1]);
  resolve(undefined);
  await settling;
  redis.writing = new Promise(() => undefined);
  await levels.settle();
});

test('a trace shows each level that was asked, for how much, and what came of it', async () => {
  const { redis, read, fill, entry } = start();
  await fill('of memory');
  redis.entries.set(b, entry('of Redis'));
  const missing = recordKey(nordlys, 'contacts', 'missing');
  const open = beginRecording('test');
  await open.within(() => read([a, b, missing]));
  await open.within(() => read([a]));
  const spans = open.recording.spans.slice(1).map(({ name, attributes }) => [name, attributes]);
  expect(spans).toEqual([
    ['cache.memory', { 'cache.keys': 3, 'cache.outcome': 'partial' }],
    ['cache.redis', { 'cache.keys': 2, 'cache.outcome': 'partial' }],
    ['cache.database', { 'cache.keys': 1, 'cache.outcome': 'miss' }],
    ['cache.memory', { 'cache.keys': 1, 'cache.outcome': 'hit' }],
  ]);
  for (const { begunAt, endedAt } of open.recording.spans.slice(1))
    expect((endedAt ?? 0) - begunAt).toBeLessThan(10_000);
});
