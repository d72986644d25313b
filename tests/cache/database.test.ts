/** The third level on both kinds of database: it outlives the process, is exact about evictions, and is never waited for when it fails. */

import { sql } from 'kysely';
import { createCaches, type Caches, type CachesOptions } from '../../src/cache/caches.ts';
import type { CacheEvent } from '../../src/cache/events.ts';
import { clockOf } from '../../src/clock.ts';
import { forgetRows } from '../../src/cache/database-rows.ts';
import { recordKey } from '../../src/cache/keys.ts';
import { createRedisLink, type RedisLink } from '../../src/redis/link.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
import { describeDatabases } from '../store/databases.ts';
import { nordlys, record, soender } from './shelf.ts';

const dayMs = 86_400_000;
let now = Date.now();
const clock = clockOf(() => now);
const events: CacheEvent[] = [];
afterEach(() => {
  events.length = 0;
});

type Given = Pick<CachesOptions, 'store'> & Partial<CachesOptions>;

/** What one process has: a new one begins with nothing in memory. */
function processOn({ store, ...more }: Given): Caches {
  return createCaches({
    memory: { maxEntries: 1_000, maxBytes: 1_000_000 },
    keepMs: dayMs,
    clock,
    onEvent: (event) => void events.push(event),
    random: () => 0.5,
    ...(store && { store }),
    ...more,
  });
}

/** A moment later: what one does next is not at the instant of what was done before. */
const later = (ms = 1) => {
  now += ms;
};

async function fill(caches: Caches, ...names: readonly string[]) {
  // As every loader does: it looks for the record before it asks Billy.
  await caches.entities.getMany(nordlys, 'contacts', ['c0']);
  const begun = await caches.beginFill(nordlys);
  const records = names.map((name, index) => record(`c${index}`, { name }));
  await caches.entities.setMany(begun, [{ resource: 'contacts', records }]);
  await caches.settle();
}

const nameOf = async (caches: Caches, id = 'c0', tenant = nordlys) =>
  (await caches.entities.getMany(tenant, 'contacts', [id]))[0]?.['name'];

const changed = (id: string) => [{ resource: 'contacts', id, kind: 'updated' } as const];

describeDatabases('caches over the database', ({ newStore }) => {
  let store: Store;

  /** On a database that is there, as after a restart. */
  async function opened(): Promise<Store> {
    store = await newStore();
    await store.open();
    return store;
  }

  test('what one process has read, the next one serves, and a third company never', async () => {
    await opened();
    await fill(processOn({ store }), 'Kunde', 'Leverandør');
    const next = processOn({ store });
    expect(await nameOf(next, 'c1')).toBe('Leverandør');
    expect(await nameOf(next, 'c1', soender)).toBeUndefined();
    expect(events).toContainEqual({
      type: 'cache.read',
      kind: 'record',
      resource: 'contacts',
      memory: 0,
      redis: 0,
      database: 1,
      missed: 0,
    });
    // From memory from then on.
    await store.close();
    expect(await nameOf(next, 'c1')).toBe('Leverandør');

    // Lists and children as well, absence never.
    await opened();
    const one = processOn({ store });
    const begun = await one.beginFill(nordlys);
    const identity = { filters: {}, extent: 'whole' } as const;
    await one.entities.setMany(begun, [{ resource: 'contacts', records: [], absent: ['gone'] }]);
    await one.lists.set(begun, 'contacts', identity, { ids: ['a'], total: 1 });
    await one.lists.setChildren(begun, [
      { parent: 'invoices', parentId: 'i', relation: 'lines', childIds: ['l'] },
    ]);
    await one.settle();
    const two = processOn({ store });
    expect(await two.lists.get(nordlys, 'contacts', identity)).toEqual({ ids: ['a'], total: 1 });
    expect(await two.lists.getChildren(nordlys, 'invoices', 'lines', ['i'])).toEqual([['l']]);
    expect(await two.entities.getMany(nordlys, 'contacts', ['gone'])).toEqual([undefined]);
  });

  test('what is over is served stale and not fresh, and after a day not at all', async () => {
    await opened();
    await fill(processOn({ store }), 'Kunde');
    later(3_600_000);
    const next = processOn({ store });
    expect(await nameOf(next)).toBeUndefined();
    const [kept] = await next.entities.getKept(nordlys, 'contacts', ['c0'], dayMs);
    expect(kept?.value?.['name']).toBe('Kunde');
    later(dayMs);
    const last = processOn({ store });
    expect(await last.entities.getKept(nordlys, 'contacts', ['c0'], 2 * dayMs)).toEqual([
      undefined,
    ]);
  });

  test('what was evicted is gone for every process, fresh and stale, lists included', async () => {
    await opened();
    const one = processOn({ store });
    await fill(one, 'old', 'other');
    const identity = { filters: {}, extent: 'whole' } as const;
    await one.lists.set(await one.beginFill(nordlys), 'contacts', identity, {
      ids: ['c0'],
      total: 1,
    });
    await one.settle();
    later();
    await one.evict(nordlys, changed('c0'));
    for (const caches of [one, processOn({ store })]) {
      expect(await nameOf(caches)).toBeUndefined();
      expect(await nameOf(caches, 'c1')).toBe('other');
      expect(await caches.lists.getKept(nordlys, 'contacts', identity, dayMs)).toBeUndefined();
      expect(await caches.entities.getKept(nordlys, 'contacts', ['c0'], dayMs)).toEqual([
        undefined,
      ]);
    }
    // What is read afterwards is kept again.
    later();
    await fill(one, 'new');
    expect(await nameOf(processOn({ store }))).toBe('new');
  });

  test('a read begun before another process evicted is of no use to anyone, however late it ends', async () => {
    await opened();
    const [one, two] = [processOn({ store }), processOn({ store })];
    await nameOf(one);
    const begun = await one.beginFill(nordlys);
    later();
    await two.evict(nordlys, changed('c0'));
    await one.entities.setMany(begun, [
      { resource: 'contacts', records: [record('c0', { name: 'old' })] },
    ]);
    await one.settle();
    expect(await nameOf(processOn({ store }))).toBeUndefined();
  });

  test('rows that are damaged, of another company or in the wrong place are misses', async () => {
    const database = await (await opened()).open();
    await fill(processOn({ store }), 'Kunde', 'Leverandør', 'Tredje');
    const key = (id: string, tenant = nordlys) => recordKey(tenant, 'contacts', id);
    await sql`update cache_entries set value = '2{"half' where key = ${key('c0')}`.execute(
      database,
    );
    // Another company's entry under this company's key, and one record under another's.
    await sql`
      update cache_entries set value = replace(value, ${nordlys.organizationId}, 'somebody-else')
      where key = ${key('c1')}`.execute(database);
    await sql`
      update cache_entries set value = replace(value, 'c2', 'c9') where key = ${key('c2')}`.execute(
      database,
    );
    const next = processOn({ store });
    for (const id of ['c0', 'c1', 'c2']) expect(await nameOf(next, id)).toBeUndefined();
    expect(events.map(({ type }) => type)).toContain('cache.entry-foreign');
  });
});

/** A database that can be taken away, frozen and let go again; which statements it was sent, nobody asks. */
function unsteady(inner: Store) {
  let mode: 'well' | 'failing' | 'frozen' = 'well';
  let thaw = Promise.withResolvers<undefined>();
  const store: Store = {
    ...inner,
    async open() {
      if (mode === 'failing') throw new Error('The database is away.');
      if (mode === 'frozen') await thaw.promise;
      return inner.open();
    },
    status: () => (mode === 'failing' ? 'failed' : inner.status()),
  };
  return {
    store,
    become: (next: typeof mode): void => {
      mode = next;
      if (next !== 'frozen') thaw.resolve(undefined);
      else thaw = Promise.withResolvers();
    },
  };
}

describeDatabases('a database that fails', ({ newStore }) => {
  test('is a miss, is left alone after three failures, and is used again when it is back', async () => {
    const inner = await newStore();
    await inner.open();
    const { store, become } = unsteady(inner);
    await fill(processOn({ store }), 'Kunde');
    for (const mode of ['failing', 'frozen'] as const) {
      become(mode);
      const caches = processOn({ store });
      for (let reads = 0; reads < 3; reads += 1) expect(await nameOf(caches)).toBeUndefined();
      expect(caches.status().database).toBe('away');
      expect(events.filter(({ type }) => type === 'cache.database-away')).toHaveLength(1);
      // Nobody waits for it any more.
      expect(await nameOf(caches)).toBeUndefined();
      become('well');
      expect(await nameOf(caches)).toBeUndefined();
      // On a busy machine it may be late once more.
      await until('it is used again', async () => {
        later(1_000);
        return (await nameOf(caches)) === 'Kunde';
      });
      events.length = 0;
    }
  }, 60_000);

  test('what is evicted meanwhile is not served when it is back, by this process or another', async () => {
    const inner = await newStore();
    await inner.open();
    const { store, become } = unsteady(inner);
    const one = processOn({ store });
    await fill(one, 'old');
    become('frozen');
    later();
    await one.evict(nordlys, changed('c0'));
    expect(await one.deliverEvictions()).toBe(false);
    become('well');
    later(1_000);
    expect(await nameOf(one)).toBeUndefined();
    expect(await one.deliverEvictions()).toBe(true);
    expect(await nameOf(processOn({ store: inner }))).toBeUndefined();
  });

  test('what was read meanwhile is written down when it is back, and a day of it is bounded', async () => {
    const inner = await newStore();
    await inner.open();
    const { store, become } = unsteady(inner);
    const one = processOn({ store });
    become('failing');
    for (let reads = 0; reads < 3; reads += 1) await nameOf(one, 'unknown');
    const begun = await one.beginFill(nordlys);
    const records = Array.from({ length: 10_100 }, (_, index) => record(`r${index}`));
    await one.entities.setMany(begun, [{ resource: 'contacts', records }]);
    become('well');
    later(1_000);
    await one.settle();
    const database = await inner.open();
    const written = () => database.selectFrom('cache_entries').select('key').execute();
    await until('it has caught up', async () => (await written()).length === 10_000);
    const keys = new Set((await written()).map(({ key }) => key));
    expect(keys.has(recordKey(nordlys, 'contacts', 'r99'))).toBe(false);
    expect(keys.has(recordKey(nordlys, 'contacts', 'r100'))).toBe(true);
  });
});

describeDatabases('rows that nobody needs', ({ newStore }) => {
  test('go when their time is over, and the oldest when a company has too many; no other company loses any', async () => {
    const store = await newStore();
    const database = await store.open();
    const one = processOn({ store });
    await fill(one, 'a', 'b', 'c');
    later(60_000);
    const begun = await one.beginFill(soender);
    await one.entities.setMany(begun, [{ resource: 'contacts', records: [record('s')] }]);
    await one.evict(nordlys, changed('c2'));
    await one.settle();
    expect(await forgetRows(database, { now, mostOfOneCompany: 1 })).toBe(1);
    const left = await database
      .selectFrom('cache_entries')
      .select(['organization_id', 'key'])
      .orderBy('organization_id')
      .execute();
    expect(left.map((row) => row.organization_id)).toEqual(['nordlys', 'soender']);
    // A mark stands longer than anything that it makes old can live.
    later(1.2 * dayMs);
    expect(await forgetRows(database, { now, mostOfOneCompany: 1 })).toBe(2);
    const marks = await database.selectFrom('cache_marks').select('key').execute();
    expect(marks).toEqual([]);
  });

  test('a company whose token is refused keeps nothing that outlives the process', async () => {
    const store = await newStore();
    await store.open();
    const one = processOn({ store });
    await fill(one, 'Kunde');
    later();
    await one.forgetLasting(nordlys);
    // This process is told by its quarantine; the next one has none.
    expect(await nameOf(one)).toBe('Kunde');
    expect(await nameOf(processOn({ store }))).toBeUndefined();
  });
});

describeWith('redis', 'all levels together', (program) => {
  let redis: RunningRedis;
  let inner: Store;
  beforeAll(async () => {
    redis = await startRedis(program);
    inner = createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined });
    await inner.open();
  }, 60_000);
  afterAll(async () => {
    await inner.close();
    await redis.close();
  });

  /** Room for nothing: what this process has read, it does not remember. */
  const noMemory = { maxEntries: 0, maxBytes: 0 };
  const states = [true, false].flatMap((memory) =>
    [true, false].flatMap((withRedis) =>
      [true, false].map((database) => ({ memory, redis: withRedis, database })),
    ),
  );

  test.each(states)(
    'memory $memory, Redis $redis, database $database: found where there is any, evicted everywhere',
    async (given) => {
      const id = `m${Number(given.memory)}r${Number(given.redis)}d${Number(given.database)}`;
      const links: RedisLink[] = [];
      const { store, become } = unsteady(inner);
      if (!given.database) become('failing');
      async function replica(): Promise<Caches> {
        const link = createRedisLink({
          url: given.redis ? redis.url : 'redis://127.0.0.1:1',
          clock,
          onEvent: () => undefined,
        });
        links.push(link);
        const caches = processOn({
          store,
          redis: link,
          ...(given.memory ? {} : { memory: noMemory }),
        });
        if (given.redis) await until('Redis is heard', () => caches.status().redis === 'ready');
        return caches;
      }
      try {
        const one = await replica();
        const keep = async (name: string) => {
          await nameOf(one, id);
          const begun = await one.beginFill(nordlys);
          await one.entities.setMany(begun, [
            { resource: 'contacts', records: [record(id, { name })] },
          ]);
          await one.settle();
        };
        await keep('Kunde');
        const isFound = given.memory || given.redis || given.database;
        expect(await nameOf(one, id)).toBe(isFound ? 'Kunde' : undefined);
        const other = await replica();
        const isShared = given.redis || given.database;
        expect(await nameOf(other, id)).toBe(isShared ? 'Kunde' : undefined);
        later();
        await one.evict(nordlys, changed(id));
        expect(await nameOf(one, id)).toBeUndefined();
        expect(await nameOf(await replica(), id)).toBeUndefined();
        later();
        await keep('Ny kunde');
        expect(await nameOf(one, id)).toBe(isFound ? 'Ny kunde' : undefined);
        await Promise.all([one.close(), other.close()]);
      } finally {
        for (const link of links) link.close();
      }
    },
    30_000,
  );
});
