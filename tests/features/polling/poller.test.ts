/** What the poller finds out, what it asks for that, and that it never tells of a deletion that did not happen. */

import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../../src/emulator/world.ts';
import { sweepable } from '../../../src/mirror/sweep-plan.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { startPolled, testBounds, type Polled } from './polled.ts';

let store: Store;
let polled: Polled;

beforeAll(() => {
  store = createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined });
});

afterAll(() => store.close());

/** Each test has its own world and its own organization in the one database. */
async function start(awaited: readonly ResourceName[], options = {}): Promise<void> {
  const database = await store.open();
  for (const table of ['polls', 'mirror_records', 'changes', 'feed_heads'] as const)
    await database.deleteFrom(table).execute();
  polled = await startPolled({ seed: demoSeed(), store, awaited, options });
}

afterEach(() => polled.close());

const summary = async (): Promise<string[]> =>
  (await polled.told()).map(({ type, id }) => `${type} ${id}`).sort();

test('as long as nobody waits, Billy is asked nothing', async () => {
  await start([]);
  for (let round = 0; round < 5; round += 1) await polled.later();
  expect(await polled.asked()).toEqual([]);
});

test('and once nobody waits any more, nothing again', async () => {
  await start(['products']);
  await polled.poller.tick();
  expect(await polled.asked()).not.toEqual([]);
  polled.await([]);
  await polled.later();
  expect(await polled.asked()).toEqual([]);
});

test('switched off, it asks nothing whoever waits', async () => {
  await start([...sweepable], { mode: 'off' });
  await polled.later();
  expect(await polled.asked()).toEqual([]);
});

test('all records of a company with three years of books are seen in at most 60 calls', async () => {
  await start([...sweepable]);
  await polled.poller.tick();
  const asked = await polled.asked();
  process.stdout.write(`the demo company, swept: ${asked.length} calls\n`);
  expect(asked.length).toBeLessThanOrEqual(60);
  expect(polled.events.filter(({ type }) => type === 'poll.failed')).toEqual([]);

  const database = await store.open();
  const rows = await database
    .selectFrom('mirror_records')
    .select(['resource', (eb) => eb.fn.countAll<string>().as('count')])
    .groupBy('resource')
    .execute();
  const known = new Map(rows.map(({ resource, count }) => [resource, Number(count)]));
  for (const resource of sweepable)
    expect([resource, known.get(resource) ?? 0]).toEqual([
      resource,
      polled.records(resource).length,
    ]);
  expect(await polled.told()).toEqual([]);
});

const dateOf = ({ entryDate }: WireRecord): string =>
  typeof entryDate === 'string' ? entryDate : '';

describe('a deletion', () => {
  test('is told once Billy has confirmed it by the id', async () => {
    await start(['products']);
    await polled.poller.tick();
    const [gone] = polled.records('products');
    await polled.mutate({ resource: 'products', id: gone?.id, changes: null });
    await polled.later();
    expect(await summary()).toEqual([`product.deleted ${gone?.id ?? ''}`]);
    expect(polled.evicted).toEqual([`products:${gone?.id ?? ''}`]);
    await polled.asked();
    await polled.later();
    expect((await polled.asked()).filter((path) => path.includes(gone?.id ?? ''))).toEqual([]);
  });

  test('of an invoice takes its lines along without asking for each', async () => {
    await start(['invoices', 'invoiceLines']);
    await polled.poller.tick();
    const gone = polled
      .records('invoices')
      .find(
        ({ id }) =>
          polled.records('invoiceLines').filter((line) => line['invoiceId'] === id).length > 1,
      );
    const lines = polled.records('invoiceLines').filter((line) => line['invoiceId'] === gone?.id);
    await polled.mutate(
      { resource: 'invoices', id: gone?.id, changes: null },
      ...lines.map(({ id }) => ({ resource: 'invoiceLines', id, changes: null })),
    );
    await polled.asked();
    await polled.later();
    expect(await summary()).toEqual(
      [
        `invoice.deleted ${gone?.id ?? ''}`,
        ...lines.map(({ id }) => `invoiceLine.deleted ${id}`),
      ].sort(),
    );
    expect(await polled.asked()).toHaveLength(2);
  });

  const spoilt: readonly (readonly [string, readonly object[]])[] = [
    [
      'an error between pages',
      [{ match: { path: 'page=2' }, action: { type: 'status', status: 500 } }],
    ],
    ['a page that breaks off', [{ match: { path: 'page=2' }, action: { type: 'truncate' } }]],
    ['an empty answer', [{ match: { path: 'page=2' }, action: { type: 'empty' } }]],
    [
      'a list that says there is nothing',
      [
        {
          match: { path: '/transactions' },
          action: {
            type: 'status',
            status: 200,
            body: JSON.stringify({
              meta: {
                statusCode: 200,
                success: true,
                paging: { page: 1, pageCount: 1, pageSize: 1000, total: 0 },
              },
              transactions: [],
            }),
          },
          count: 1,
        },
      ],
    ],
    [
      'pages that lack rows',
      [
        {
          match: { path: '/transactions' },
          action: {
            type: 'status',
            status: 200,
            body: JSON.stringify({
              meta: {
                statusCode: 200,
                success: true,
                paging: { page: 1, pageCount: 3, pageSize: 1000, total: 2_500 },
              },
              transactions: [],
            }),
          },
          count: 1,
        },
      ],
    ],
  ];

  test.each(spoilt)('is never concluded from %s', async (_what, rules) => {
    await start(['transactions']);
    await polled.poller.tick();
    expect(polled.records('transactions').length).toBeGreaterThan(2_000);
    await polled.faults(rules);
    await polled.later();
    await polled.faults([]);
    await polled.later();
    await polled.later();
    expect(await summary()).toEqual([]);
  });

  test('is never concluded from rows that slip between two pages', async () => {
    await start(['transactions']);
    await polled.poller.tick();
    const rows = polled.records('transactions');
    // One goes from the first page while the second is on its way, and one comes at the end: the count stays.
    const [gone] = [...rows].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
    const copy = { ...gone, id: undefined };
    let wasShifted = false;
    await polled.faults([{ match: { path: 'page=2' }, action: { type: 'delay', ms: 300 } }]);
    polled.pass(testBounds.maxMs);
    const looking = polled.poller.tick();
    while (!wasShifted) {
      wasShifted = (await polled.seenSoFar()).some((path) => path.includes('page=2'));
      await new Promise(setImmediate);
    }
    await polled.mutate(
      { resource: 'transactions', id: gone?.id, changes: null },
      {
        resource: 'transactions',
        id: 'cameAtTheEnd0000000000',
        changes: { ...copy, entryDate: '2099-01-01' },
      },
    );
    await looking;
    await polled.faults([]);
    await polled.later();
    expect((await summary()).filter((told) => told.startsWith('transaction.deleted'))).toEqual([
      `transaction.deleted ${gone?.id ?? ''}`,
    ]);
  });
});
