/** Several replicas on one database: one looks at Billy for all of them, and another goes on when it is gone. */

import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { startPostgres, type RunningPostgres } from '../../support/postgres.ts';
import { describeWith } from '../../support/services.ts';
import { until } from '../../support/until.ts';
import { startPolled, type Polled } from './polled.ts';

describeWith('postgres', 'two replicas on one database', (program) => {
  let postgres: RunningPostgres;
  let stores: readonly [Store, Store];
  let one: Polled;
  let other: Polled;

  beforeAll(async () => {
    postgres = await startPostgres(program);
  }, 60_000);

  afterAll(() => postgres.close());

  beforeEach(async () => {
    const databaseUrl = await postgres.newDatabase();
    const newStore = () =>
      createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined });
    stores = [newStore(), newStore()];
    const awaited = ['products'] as const;
    // Shorter than anybody's patience, and longer than a busy machine stands still.
    const options = { leaseMs: 3_000 };
    one = await startPolled({ seed: demoSeed(), store: stores[0], awaited, options });
    other = await startPolled({
      seed: demoSeed(),
      store: stores[1],
      awaited,
      options,
      beside: one,
    });
  }, 30_000);

  afterEach(async () => {
    await other.close();
    await one.close();
    for (const store of stores) await store.close();
  });

  test('one looks and the other does not', async () => {
    await one.poller.tick();
    await other.poller.tick();
    expect([one.poller.leading(), other.poller.leading()]).toEqual([1, 0]);
    expect(await one.asked()).toHaveLength(1);
  });

  test('one looks for who waits at the other', async () => {
    await one.poller.tick();
    await one.asked();
    other.await(['contacts']);
    await other.poller.tick();
    await one.poller.tick();
    expect([one.poller.leading(), other.poller.leading()]).toEqual([1, 0]);
    expect(await one.asked()).toEqual([expect.stringContaining('/v2/contacts?')]);
  });

  test('one that stops hands over at once, and nothing is swept again for it', async () => {
    await one.poller.tick();
    await other.poller.tick();
    await one.asked();
    await one.poller.close();
    await other.poller.tick();
    expect(other.poller.leading()).toBe(1);
    expect(await one.asked()).toEqual([]);
  });

  test('what one that died has begun goes on once its lease is over', async () => {
    await one.poller.tick();
    // From now on it renews nothing: dead, as far as anybody can tell.
    await until('another has taken over', async () => {
      await other.poller.tick();
      return other.poller.leading() === 1;
    });
    const [product] = one.records('products');
    await one.mutate({ resource: 'products', id: product?.id, changes: { name: 'Omdøbt' } });
    await other.later();
    expect((await other.told()).map(({ type }) => type)).toEqual(['product.updated']);
    // And it knows: whoever comes back does not look.
    await one.asked();
    await one.later();
    expect(one.poller.leading()).toBe(0);
    expect(await one.asked()).toEqual([]);
  });
});
