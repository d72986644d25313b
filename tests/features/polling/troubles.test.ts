/** What the poller does when Billy, the token or the database fails: it waits, and asks no more than it must. */

import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { startPolled, type Polled } from './polled.ts';

let store: Store;
let polled: Polled;
let isDatabaseAway = false;

beforeAll(() => {
  store = createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined });
});

afterAll(() => store.close());

async function start(awaited: readonly ResourceName[], options = {}): Promise<void> {
  const database = await store.open();
  for (const table of ['polls', 'mirror_records', 'changes', 'feed_heads'] as const)
    await database.deleteFrom(table).execute();
  const failing: Store = {
    ...store,
    open: () => (isDatabaseAway ? Promise.reject(new Error('away')) : store.open()),
  };
  polled = await startPolled({ seed: demoSeed(), store: failing, awaited, options });
}

afterEach(async () => {
  isDatabaseAway = false;
  await polled.close();
});

const failures = () => polled.events.filter(({ type }) => type === 'poll.failed');

test('a Billy that fails is asked again after 15 seconds, then after 30', async () => {
  await start(['products']);
  await polled.faults([{ action: { type: 'status', status: 500 } }]);
  const askedAfter: number[] = [];
  for (const seconds of [0, 0, 14, 1, 15, 15]) {
    polled.pass(seconds * 1_000);
    await polled.poller.tick();
    askedAfter.push((await polled.asked()).length);
  }
  expect(askedAfter).toEqual([1, 0, 0, 1, 0, 1]);
  expect(failures()).toHaveLength(3);

  await polled.faults([]);
  await polled.later();
  expect(polled.events.at(-1)).toMatchObject({ type: 'poll.looked', isWhole: true });
});

test('a list that always fails holds up no other', async () => {
  await start(['products', 'contacts', 'accounts']);
  await polled.faults([{ match: { path: '/contacts' }, action: { type: 'status', status: 500 } }]);
  for (let round = 0; round < 3; round += 1) await polled.poller.tick();
  const looked = polled.events.flatMap((event) =>
    event.type === 'poll.looked' ? [event.resource] : [],
  );
  expect(looked.sort()).toEqual(['accounts', 'products']);
});

test('a company whose token Billy refuses is left alone', async () => {
  await start(['products', 'contacts']);
  await polled.faults([{ action: { type: 'status', status: 401 } }]);
  await polled.poller.tick();
  await polled.faults([]);
  await polled.asked();
  await polled.poller.tick();
  polled.pass(20_000);
  await polled.poller.tick();
  expect((await polled.asked()).filter((path) => path.startsWith('/v2/products'))).toEqual([]);
});

test('without its database it asks Billy nothing, and goes on when it is back', async () => {
  let elapsedMs = 0;
  await start(['products'], { elapsed: () => elapsedMs });
  await polled.poller.tick();
  await polled.asked();
  isDatabaseAway = true;
  for (let round = 0; round < 5; round += 1) {
    elapsedMs += 100;
    await polled.later();
  }
  expect(await polled.asked()).toEqual([]);
  // Told once for the pause that follows it, and not with every round.
  expect(polled.events.filter(({ type }) => type === 'poll.round-failed')).toHaveLength(1);

  isDatabaseAway = false;
  elapsedMs += 60_000;
  await polled.later();
  expect(await polled.asked()).toHaveLength(1);
});

describe('of a list longer than a page', () => {
  /** Eleven hundred invoices that were paid long ago, and one that is open. */
  async function startLong(): Promise<string> {
    await start(['invoices']);
    const model = polled
      .records('invoices')
      .find(
        ({ state, isPaid, type }) => state === 'approved' && isPaid === false && type === 'invoice',
      );
    await polled.mutate(
      ...Array.from({ length: 1_100 }, (_, number) => ({
        resource: 'invoices',
        id: `old${String(number).padStart(19, '0')}`,
        changes: {
          ...model,
          id: undefined,
          isPaid: true,
          balance: 0,
          createdTime: '2020-01-01T00:00:00',
        },
      })),
    );
    await polled.poller.tick();
    await polled.asked();
    return model?.id ?? '';
  }

  test('a payment is seen at the next glance, by the id of the one that is no longer open', async () => {
    const id = await startLong();
    await polled.mutate({ resource: 'invoices', id, changes: { isPaid: true, balance: 0 } });
    polled.pass(60_000);
    await polled.poller.tick();
    expect(polled.events.at(-1)).toMatchObject({ type: 'poll.looked', kind: 'glance' });
    expect((await polled.told()).map(({ type }) => type)).toEqual([
      'invoice.updated',
      'invoice.paid',
    ]);
    expect(await polled.asked()).toEqual([
      expect.stringMatching(/pageSize=250&sortProperty=createdTime&sortDirection=DESC/),
      expect.stringMatching(/isPaid=false/),
      expect.stringContaining(id),
      expect.stringMatching(/state=draft/),
    ]);
  });

  test('one that is new is seen at the next glance, and a change of an old one with the next sweep', async () => {
    await startLong();
    const [old] = polled.records('invoices').filter(({ id }) => id.startsWith('old'));
    await polled.mutate(
      {
        resource: 'invoices',
        id: 'new0000000000000000000',
        changes: { ...old, id: undefined, createdTime: '2026-11-16T08:30:00' },
      },
      { resource: 'invoices', id: old?.id, changes: { contactMessage: 'Rettet langt senere' } },
    );
    polled.pass(60_000);
    await polled.poller.tick();
    const created = (await polled.told()).filter(({ kind }) => kind === 'created');
    expect(new Set(created.map(({ id }) => id))).toEqual(new Set(['new0000000000000000000']));
    expect((await polled.told()).some(({ id }) => id === old?.id)).toBe(false);
    await polled.later();
    expect((await polled.told()).some(({ id }) => id === old?.id)).toBe(true);
  });
});
