/** What is kept in Redis: for replicas that have read nothing yet, and never what any replica evicted. */

import { createClient } from '@redis/client';

import { createCaches, type Caches } from '../../src/cache/caches.ts';
import type { ListIdentity } from '../../src/cache/list-cache.ts';
import { evictionsKey, recordKey } from '../../src/cache/keys.ts';
import { clockOf } from '../../src/clock.ts';
import { createRedisLink, type RedisLink } from '../../src/redis/link.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { nordlys, record } from './shelf.ts';

const hourMs = 3_600_000;
const list: ListIdentity = { filters: {}, extent: 'whole' };

describeWith('redis', 'what is kept in Redis', (program) => {
  let redis: RunningRedis;
  let passedMs = 0;
  const clock = clockOf(() => Date.now() + passedMs);
  const open: { readonly caches: Caches; readonly link: RedisLink }[] = [];

  beforeEach(async () => {
    passedMs = 0;
    redis = await startRedis(program);
  });

  afterEach(async () => {
    for (const { caches, link } of open.splice(0)) {
      await caches.settle();
      link.close();
    }
    await redis.close();
  });

  async function replica(): Promise<Caches> {
    const onEvent = () => undefined;
    const link = createRedisLink({ url: redis.url, clock, onEvent });
    const caches = createCaches({
      redis: link,
      memory: { maxEntries: 1_000, maxBytes: 1_000_000 },
      clock,
      keepMs: 24 * hourMs,
      onEvent,
    });
    open.push({ caches, link });
    await until(() => caches.status().redis === 'ready');
    return caches;
  }

  /** Anew until Redis has it: on a busy machine a write may be given up before Redis has answered. */
  async function fill(caches: Caches, name: string): Promise<void> {
    await until(async () => {
      const begun = await caches.beginFill(nordlys);
      await caches.lists.set(begun, 'contacts', list, { ids: ['c'], total: 1 });
      await caches.settle();
      await caches.entities.setMany(begun, [
        { resource: 'contacts', records: [record('c', { name })] },
      ]);
      await caches.settle();
      return (await tellRedis('GET', recordKey(nordlys, 'contacts', 'c'))).includes(name);
    });
  }

  const fresh = async (caches: Caches) =>
    (await caches.entities.getMany(nordlys, 'contacts', ['c']))[0]?.['name'];
  const kept = async (caches: Caches) =>
    (await caches.entities.getKept(nordlys, 'contacts', ['c'], Infinity))[0]?.value?.['name'];
  const keptList = async (caches: Caches) =>
    (await caches.lists.getKept(nordlys, 'contacts', list, Infinity))?.value.ids;
  const change = [{ resource: 'contacts', id: 'c', kind: 'updated' }] as const;

  async function tellRedis(...command: readonly string[]): Promise<string> {
    const client = createClient({ url: redis.url });
    await client.connect();
    const answer: string | number | null = await client.sendCommand(command);
    client.destroy();
    return String(answer);
  }

  test('a replica that has just started finds it, hours after another read it', async () => {
    await fill(await replica(), 'Kunde');
    passedMs = 5 * hourMs;
    const late = await replica();
    expect(await fresh(late)).toBeUndefined();
    await until(async () => (await kept(late)) === 'Kunde');
    await until(async () => (await keptList(late))?.[0] === 'c');
  });

  test('of two copies the younger one is served, whoever read it', async () => {
    const [one, two] = [await replica(), await replica()];
    await fill(one, 'earlier');
    passedMs = hourMs;
    await fill(two, 'later');
    passedMs = 2 * hourMs;
    await until(async () => {
      // As a loader does: what is fresh is looked for first.
      expect(await fresh(one)).toBeUndefined();
      return (await kept(one)) === 'later';
    });
  });

  test('what one replica evicts is kept by none, not even by one that starts afterwards', async () => {
    const [one, two] = [await replica(), await replica()];
    await fill(one, 'old');
    await until(async () => (await fresh(two)) === 'old' && (await keptList(two)) !== undefined);
    passedMs = hourMs;
    await one.evict(nordlys, change);
    const three = await replica();
    for (const caches of [one, three]) {
      expect([await kept(caches), await keptList(caches)]).toEqual([undefined, undefined]);
    }
    await until(async () => (await kept(two)) === undefined && (await keptList(two)) === undefined);
  });

  test('a read begun before an eviction, however late it ends, is kept by none', async () => {
    const [one, two] = [await replica(), await replica()];
    const begun = await one.beginFill(nordlys);
    await two.evict(nordlys, change);
    await one.entities.setMany(begun, [{ resource: 'contacts', records: [record('c')] }]);
    await one.lists.set(begun, 'contacts', list, { ids: ['c'], total: 1 });
    await one.settle();
    passedMs = 5 * hourMs;
    const three = await replica();
    expect([await kept(three), await keptList(three)]).toEqual([undefined, undefined]);
  });

  test('a Redis that forgot what was evicted is not believed', async () => {
    const one = await replica();
    await fill(one, 'old');
    await tellRedis('DEL', evictionsKey(nordlys));
    const two = await replica();
    expect([await fresh(two), await kept(two)]).toEqual([undefined, undefined]);
    // Begun anew, the counter is above all it was: the old entry stays old, a new one is served.
    await two.evict(nordlys, [{ resource: 'products', id: 'p', kind: 'updated' }]);
    expect([await fresh(two), await kept(two)]).toEqual([undefined, undefined]);
    await fill(two, 'new');
    const three = await replica();
    await until(async () => (await fresh(three)) === 'new');
  });

  test('who cannot hear what others evict serves what is fresh, and nothing that is old', async () => {
    const one = await replica();
    await fill(one, 'Kunde');
    await redis.kill();
    await until(() => one.status().redis === 'away');
    expect(await fresh(one)).toBe('Kunde');
    passedMs = hourMs;
    expect(await kept(one)).toBeUndefined();
  });

  test('more evictions than wait for a Redis that is away cost all it holds of the company', async () => {
    const one = await replica();
    await fill(one, 'old');
    const other = [{ resource: 'products', id: 'p', kind: 'updated' }] as const;
    redis.freeze();
    // What is sent until it counts as away, a frozen Redis does when it thaws.
    for (let index = 0; index < 5; index += 1) await one.evict(nordlys, other);
    await one.evict(nordlys, change);
    for (let index = 0; index < 10_000; index += 1) await one.evict(nordlys, other);
    redis.thaw();
    await until(() => one.status().redis === 'ready');
    await one.evict(nordlys, other);
    const two = await replica();
    expect([await fresh(two), await keptList(two)]).toEqual([undefined, undefined]);
    await fill(one, 'new');
    await until(async () => (await fresh(two)) === 'new');
  });

  test('a damaged copy is none', async () => {
    await fill(await replica(), 'Kunde');
    await tellRedis('SET', recordKey(nordlys, 'contacts', 'c'), '2{"half');
    passedMs = hourMs;
    expect(await kept(await replica())).toBeUndefined();
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
