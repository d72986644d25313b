/** The second level against a real Redis: shared, exact about evictions, and never waited for when it fails. */

import { createClient, RESP_TYPES } from '@redis/client';

import { createCaches, type Caches } from '../../src/cache/caches.ts';
import type { CacheEvent } from '../../src/cache/events.ts';
import { evictionsKey, recordKey } from '../../src/cache/keys.ts';
import { readSequence, writeEvictions } from '../../src/cache/redis-evictions.ts';
import { systemClock } from '../../src/clock.ts';
import type { RedisEvent } from '../../src/redis/events.ts';
import { createRedisLink, type RedisLink } from '../../src/redis/link.ts';
import { ownWaitOf } from '../support/own-wait.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { nordlys, record, soender } from './shelf.ts';

describeWith('redis', 'caches over Redis', (program) => {
  let redis: RunningRedis;
  const open: { readonly caches: Caches; readonly link: RedisLink }[] = [];
  const events: (CacheEvent | RedisEvent)[] = [];

  beforeEach(async () => {
    redis = await startRedis(program);
  });

  afterEach(async () => {
    for (const { caches, link } of open.splice(0)) {
      await caches.settle();
      link.close();
    }
    await redis.close();
    events.length = 0;
  });

  function openCaches(): Caches {
    const onEvent = (event: CacheEvent | RedisEvent) => void events.push(event);
    const link = createRedisLink({ url: redis.url, clock: systemClock, onEvent });
    const caches = createCaches({
      redis: link,
      memory: { maxEntries: 1_000, maxBytes: 1_000_000 },
      clock: systemClock,
      onEvent,
    });
    open.push({ caches, link });
    return caches;
  }

  async function replica(): Promise<Caches> {
    const caches = openCaches();
    await until(() => caches.status().redis === 'ready');
    return caches;
  }

  async function fill(caches: Caches, ...names: readonly string[]) {
    const begun = await caches.beginFill(nordlys);
    const records = names.map((name, index) => record(`c${index}`, { name }));
    await caches.entities.setMany(begun, [{ resource: 'contacts', records }]);
    await caches.settle();
  }

  const nameOf = async (caches: Caches, id = 'c0', tenant = nordlys) =>
    (await caches.entities.getMany(tenant, 'contacts', [id]))[0]?.['name'];

  /** All that Redis holds now, to be put back at a moment when every connection is lost. */
  async function snapshot() {
    const client = await createClient({ url: redis.url }).connect();
    const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
    const keys = await client.keys('*');
    const dumps = await Promise.all(keys.map((key) => binary.dump(key)));
    return {
      async restore() {
        await client.flushAll();
        for (const [index, key] of keys.entries()) await client.restore(key, 0, dumps[index] ?? '');
        await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal']);
        await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'pubsub']);
        client.destroy();
      },
    };
  }

  test('what one replica has read, another serves', async () => {
    const [one, two] = [await replica(), await replica()];
    await fill(one, 'Kunde', 'Leverandør');
    expect(await nameOf(two, 'c1')).toBe('Leverandør');
    expect(await nameOf(two, 'c1', soender)).toBeUndefined();
    expect(events).toContainEqual({
      type: 'cache.read',
      kind: 'record',
      resource: 'contacts',
      memory: 0,
      redis: 1,
      database: 0,
      missed: 0,
    });
  });

  test('absence, lists and children are shared as records are', async () => {
    const [one, two] = [await replica(), await replica()];
    const begun = await one.beginFill(nordlys);
    const identity = { filters: {}, extent: 'whole' } as const;
    await one.entities.setMany(begun, [{ resource: 'contacts', records: [], absent: ['gone'] }]);
    await one.lists.set(begun, 'contacts', identity, { ids: ['a'], total: 1 });
    await one.lists.setChildren(begun, [
      { parent: 'invoices', parentId: 'i', relation: 'lines', childIds: ['l'] },
    ]);
    await one.settle();
    expect(await two.entities.getMany(nordlys, 'contacts', ['gone'])).toEqual([null]);
    expect(await two.lists.get(nordlys, 'contacts', identity)).toEqual({ ids: ['a'], total: 1 });
    expect(await two.lists.getChildren(nordlys, 'invoices', 'lines', ['i'])).toEqual([['l']]);
  });

  test('a read begun before another replica evicted is of no use to anyone, however late it ends', async () => {
    const [one, two, three] = [await replica(), await replica(), await replica()];
    const begun = await one.beginFill(nordlys);
    await two.evict(nordlys, [{ resource: 'contacts', id: 'c0', kind: 'updated' }]);
    await one.entities.setMany(begun, [
      { resource: 'contacts', records: [record('c0', { name: 'old' })] },
    ]);
    await one.settle();
    expect(await nameOf(three)).toBeUndefined();
  });

  test('a read begun after the eviction is served to all', async () => {
    const [one, two] = [await replica(), await replica()];
    await one.evict(nordlys, [{ resource: 'contacts', id: 'c0', kind: 'updated' }]);
    await fill(two, 'new');
    expect(await nameOf(await replica())).toBe('new');
  });

  test('what one replica evicts, the others drop from memory', async () => {
    const [one, two] = [await replica(), await replica()];
    await fill(one, 'old');
    expect(await nameOf(two)).toBe('old');
    await one.evict(nordlys, [{ resource: 'contacts', id: 'c0', kind: 'updated' }]);
    await until(async () => (await nameOf(two)) === undefined);
  });

  test('after Redis was gone, nothing read before is trusted: evictions may have gone unheard', async () => {
    const [one, two] = [await replica(), await replica()];
    await fill(one, 'old');
    expect(await nameOf(two)).toBe('old');
    await redis.restart();
    await until(() => two.status().redis === 'ready');
    await until(async () => (await nameOf(two)) === undefined);
  });

  test('an eviction Redis could not be told is told when it is back, before anything is read', async () => {
    const one = await replica();
    await fill(one, 'old');
    redis.freeze();
    await one.evict(nordlys, [{ resource: 'contacts', id: 'c0', kind: 'updated' }]);
    redis.thaw();
    await until(() => one.status().redis === 'ready');
    await one.evict(nordlys, []);
    expect(await nameOf(await replica())).toBeUndefined();
  });

  test('an eviction that Redis forgot as it was lost is told again', async () => {
    const [one, two] = [await replica(), await replica()];
    await fill(one, 'old');
    // As a primary that dies before its replica knows, or a server that starts from what it last wrote to disk.
    const before = await snapshot();
    await one.evict(nordlys, [{ resource: 'contacts', id: 'c0', kind: 'updated' }]);
    expect(await nameOf(two)).toBeUndefined();
    await before.restore();
    await until(async () => (await nameOf(two)) === undefined);
    expect(await nameOf(await replica())).toBeUndefined();
  });

  test('an eviction counts above all that was read, even where Redis forgot how far it had counted', async () => {
    const client = await createClient({ url: redis.url }).connect();
    const evict = () =>
      writeEvictions(client, { tenant: nordlys, evictions: 'all', message: '', markMs: 1_000 });
    const forgotten = await readSequence(client, nordlys);
    for (let count = 0; count < 3; count += 1) await evict();
    const read = await readSequence(client, nordlys);
    await client.hSet(evictionsKey(nordlys), 'sequence', forgotten);
    await evict();
    expect(await readSequence(client, nordlys)).toBeGreaterThan(read);
    client.destroy();
  });

  test.each(['2', '1{}', '2{"half', '2{"organizationId":"nordlys"}', '2null'])(
    'an entry that reads %j is a miss and an event',
    async (garbage) => {
      const caches = await replica();
      const client = createClient({ url: redis.url });
      await client.connect();
      await client.set(recordKey(nordlys, 'contacts', 'c0'), garbage);
      client.destroy();
      expect(await nameOf(caches)).toBeUndefined();
      expect(events).toContainEqual({ type: 'cache.entry-unreadable' });
    },
  );

  test("another company's entry under this company's key is a miss and an event", async () => {
    const caches = await replica();
    // Since before the entry was read, so that nothing but its owner speaks against it.
    await caches.beginFill(soender);
    await fill(caches, 'Kunde');
    const client = createClient({ url: redis.url });
    await client.connect();
    await client.copy(recordKey(nordlys, 'contacts', 'c0'), recordKey(soender, 'contacts', 'c0'));
    client.destroy();
    const other = await replica();
    // On a busy machine a look-up may be given up before Redis has answered.
    await until(async () => {
      expect(await nameOf(other, 'c0', soender)).toBeUndefined();
      return events.some(({ type }) => type === 'cache.entry-foreign');
    });
  });

  test('an entry of another record under its key is a miss and an event', async () => {
    const caches = await replica();
    await fill(caches, 'Kunde');
    const client = createClient({ url: redis.url });
    await client.connect();
    await client.copy(recordKey(nordlys, 'contacts', 'c0'), recordKey(nordlys, 'contacts', 'c1'));
    client.destroy();
    expect(await nameOf(caches, 'c1')).toBeUndefined();
    expect(events).toContainEqual({ type: 'cache.entry-unreadable' });
  });

  test('everything in Redis ends by itself, but for the counter of evictions', async () => {
    const caches = await replica();
    await fill(caches, 'Kunde');
    await caches.evict(nordlys, [{ resource: 'contacts', id: 'c9', kind: 'updated' }]);
    const client = createClient({ url: redis.url });
    await client.connect();
    const keys = await client.keys('*');
    const lasting = [];
    for (const key of keys) if ((await client.ttl(key)) < 0) lasting.push(key);
    client.destroy();
    expect(keys.length).toBeGreaterThan(2);
    expect(lasting).toEqual(['billy2:nordlys:evictions']);
  });

  test.each([
    ['frozen', async () => Promise.resolve().then(() => redis.freeze())],
    ['killed', async () => redis.kill()],
  ])('%s: no look-up waits, and it is used again when it is back', async (_, fail) => {
    const caches = await replica();
    await fill(caches, 'Kunde');
    await fail();
    const waits: number[] = [];
    for (let index = 0; index < 200; index += 1) {
      waits.push(
        await ownWaitOf(async () => {
          await caches.entities.getMany(nordlys, 'contacts', [`unknown${index}`]);
          await caches.beginFill(nordlys);
        }),
      );
    }
    const slow = waits.filter((wait) => wait > 40);
    expect(Math.max(...waits)).toBeLessThan(250);
    expect(slow.length).toBeLessThanOrEqual(3);
    expect(await nameOf(caches)).toBe('Kunde');
    expect(caches.status().redis).toBe('away');

    redis.thaw();
    await redis.restart();
    await until(() => caches.status().redis === 'ready');
    await fill(caches, 'Kunde igen');
    expect(await nameOf(await replica())).toBe('Kunde igen');
  });

  test('without Redis at start the caches work, and take it up when it comes', async () => {
    await redis.kill();
    const caches = openCaches();
    await fill(caches, 'Kunde');
    expect([await nameOf(caches), caches.status().redis]).toEqual(['Kunde', 'away']);
    await redis.restart();
    await until(() => caches.status().redis === 'ready');
  });
});

/** Real time, because the other side is a real process. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('Waited five seconds in vain.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
