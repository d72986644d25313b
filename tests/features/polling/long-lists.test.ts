/** Of a list of many pages a change to any record, however old, is told within the interval that is stated for it. */

import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../../src/emulator/world.ts';
import { createSyncReading } from '../../../src/features/polling/sync-status.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { startPolled, testBounds, type Polled } from './polled.ts';

let store: Store;
let polled: Polled;

beforeAll(() => {
  store = createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined });
});

afterAll(() => store.close());

/** So short that a list of the demo company has forty of them. */
const pageSize = 75;
const pages = 40;
/** How long Billy takes for one. */
let pageMs = 0;

beforeEach(async () => {
  const database = await store.open();
  for (const table of ['polls', 'mirror_records', 'changes', 'feed_heads'] as const)
    await database.deleteFrom(table).execute();
  pageMs = 0;
  polled = await startPolled({
    seed: demoSeed(),
    store,
    awaited: ['transactions', 'products'],
    options: { pageSize },
    pageTakesMs: (resource) => (resource === 'transactions' ? pageMs : 0),
  });
  await polled.poller.tick();
});

afterEach(() => polled.close());

async function statusOf(resource: string) {
  const { organizationId, clock } = polled;
  const read = createSyncReading({ store, mode: 'interest', bounds: testBounds, clock });
  const { resources } = await read(organizationId).status();
  const found = resources.find((one) => one.resource === resource);
  if (found === undefined) throw new Error(`Nobody has looked at ${resource}.`);
  return found;
}

/** Old, booked, and nothing that a look at the newest or the open ones shows. */
function oldest(): WireRecord {
  const dateOf = ({ entryDate }: WireRecord): string =>
    typeof entryDate === 'string' ? entryDate : '';
  const [first] = polled.records('transactions').sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  if (first === undefined) throw new Error('The company has booked nothing.');
  return first;
}

/** Lets time go by until a condition holds, and says how much it was. */
async function passUntil(holds: () => boolean | Promise<boolean>): Promise<number> {
  const from = polled.clock.now();
  while (!(await holds())) {
    if (polled.clock.now() - from > 2 * testBounds.maxMs) throw new Error('It never came.');
    polled.pass(2_000);
    await polled.poller.tick();
  }
  return polled.clock.now() - from;
}

const sweeps = () =>
  polled.events.filter(
    (event) =>
      event.type === 'poll.looked' && event.resource === 'transactions' && event.kind === 'sweep',
  );

test('an old record of forty pages, changed just after it was looked at, is told within the stated interval', async () => {
  expect(sweeps().at(-1)).toMatchObject({ calls: pages, isWhole: true });
  const { intervalMs } = await statusOf('transactions');
  expect(intervalMs).toBe(testBounds.maxMs);
  const { id } = oldest();
  await polled.mutate({ resource: 'transactions', id, changes: { voucherNo: 'B1' } });
  const waitedMs = await passUntil(async () => (await polled.told()).length > 0);
  process.stdout.write(
    `forty pages: stated ${intervalMs / 1_000} s, told after ${waitedMs / 1_000} s\n`,
  );
  expect(waitedMs).toBeLessThanOrEqual(intervalMs);
  expect((await statusOf('transactions')).lagMs).toBe(0);
});

test('while its pages are read, a short list is looked at when it is due', async () => {
  const { intervalMs } = await statusOf('products');
  const before = sweeps().length;
  pageMs = 2_000;
  await passUntil(() => sweeps().length > before);
  const looks = polled.events.filter(
    (event) => event.type === 'poll.looked' && event.resource === 'products',
  );
  const lags = looks.map((look) => (look.type === 'poll.looked' ? look.lagMs : 0));
  // By a tick or a page, and not by the minute and more that forty pages take.
  expect(Math.max(...lags)).toBeLessThanOrEqual(4_000);
  expect(pages * pageMs).toBeGreaterThan(intervalMs);
});

test('one that nobody looks at any more says how late it is', async () => {
  const { intervalMs } = await statusOf('transactions');
  polled.await([]);
  polled.pass(intervalMs + 90_000);
  await polled.poller.tick();
  expect((await statusOf('transactions')).lagMs).toBe(90_000);
});
