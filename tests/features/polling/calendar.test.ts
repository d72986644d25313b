/** What days bring: told when a day begins in Copenhagen, once, and not of what was so before anybody looked. */

import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../../src/emulator/world.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { startPolled, type Polled } from './polled.ts';

const hourMs = 3_600_000;

let store: Store;
let polled: Polled;

beforeAll(() => {
  store = createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined });
});

afterAll(() => store.close());

/** It is nine in the morning of 16 November in Copenhagen; tomorrow begins there at 23:00 UTC. */
async function start(awaited: readonly ResourceName[]): Promise<void> {
  const database = await store.open();
  for (const table of ['polls', 'mirror_records', 'changes', 'feed_heads', 'feed_notices'] as const)
    await database.deleteFrom(table).execute();
  polled = await startPolled({ seed: demoSeed(), store, awaited });
}

afterEach(() => polled.close());

async function told(): Promise<string[]> {
  const changes = await polled.told();
  return changes
    .filter(({ source }) => source === 'calendar')
    .map(({ type, id }) => `${type} ${id}`)
    .sort();
}

function recordWhere(resource: ResourceName, is: Readonly<Record<string, unknown>>): WireRecord {
  const found = polled
    .records(resource)
    .find((record) => Object.entries(is).every(([name, value]) => record[name] === value));
  if (found === undefined) throw new Error(`The seed has no such record among ${resource}.`);
  return found;
}

const owed = { state: 'approved', isPaid: false };

test('an invoice becomes overdue the day after its due date, by the calendar of Copenhagen', async () => {
  await start(['invoices']);
  const { id } = recordWhere('invoices', { ...owed, type: 'invoice' });
  await polled.mutate({ resource: 'invoices', id, changes: { dueDate: '2026-11-16' } });
  await polled.poller.tick();
  polled.pass(15 * hourMs - 60_000);
  await polled.poller.tick();
  expect(await told()).toEqual([]);

  polled.pass(2 * 60_000);
  await polled.poller.tick();
  expect(await told()).toEqual([`invoice.overdue ${id}`]);

  polled.pass(24 * hourMs);
  await polled.poller.tick();
  expect(await told()).toEqual([`invoice.overdue ${id}`]);
});

test('what was overdue before anybody looked is history', async () => {
  await start(['invoices']);
  const { id } = recordWhere('invoices', { ...owed, type: 'invoice' });
  await polled.mutate({ resource: 'invoices', id, changes: { dueDate: '2026-10-01' } });
  await polled.poller.tick();
  polled.pass(24 * hourMs);
  await polled.poller.tick();
  await polled.mutate({ resource: 'invoices', id, changes: { contactMessage: 'Husk os' } });
  polled.pass(24 * hourMs);
  await polled.poller.tick();
  expect((await told()).filter((line) => line.endsWith(id))).toEqual([]);
});

test('one that was paid in the meantime is told as paid, and not as overdue', async () => {
  await start(['invoices']);
  const { id } = recordWhere('invoices', { ...owed, type: 'invoice' });
  await polled.mutate({ resource: 'invoices', id, changes: { dueDate: '2026-11-16' } });
  await polled.poller.tick();
  await polled.mutate({ resource: 'invoices', id, changes: { isPaid: true, balance: 0 } });
  polled.pass(24 * hourMs);
  await polled.poller.tick();
  expect(await told()).toEqual([]);
  expect((await polled.told()).map(({ type }) => type)).toContain('invoice.paid');
});

test('one that comes in when it is overdue already is told at once, and once', async () => {
  await start(['invoices']);
  await polled.poller.tick();
  const late = { ...recordWhere('invoices', { ...owed, type: 'invoice' }) };
  const id = 'lateFromTheStart000000';
  await polled.mutate({
    resource: 'invoices',
    id,
    changes: { ...late, id: undefined, dueDate: '2026-09-30' },
  });
  await polled.later();
  await polled.poller.close();
  expect(await told()).toEqual([`invoice.overdue ${id}`]);
});

test('a bill is due on its day, and so is a VAT return that is not settled', async () => {
  await start(['bills', 'salesTaxReturns']);
  const bill = recordWhere('bills', owed);
  const vat = polled.records('salesTaxReturns')[0];
  await polled.mutate(
    { resource: 'bills', id: bill.id, changes: { dueDate: '2026-11-17' } },
    {
      resource: 'salesTaxReturns',
      id: vat?.id,
      changes: { reportDeadline: '2026-11-17', isSettled: false },
    },
  );
  await polled.poller.tick();
  expect(await told()).toEqual([]);
  polled.pass(16 * hourMs);
  await polled.poller.tick();
  expect(await told()).toEqual([`bill.due ${bill.id}`, `salesTaxReturn.due ${vat?.id ?? ''}`]);
});

test('a bank line has waited too long after a week without a match', async () => {
  await start(['bankLines']);
  // Of the seed's own, some have come on that day and wait too.
  const lines = polled.records('bankLines').filter(({ entryDate }) => entryDate !== '2026-11-10');
  const [waits, matched] = lines;
  const ofMatch = ({ matchId }: WireRecord): unknown => matchId;
  for (const [line, isApproved] of [
    [waits, false],
    [matched, true],
  ] as const)
    await polled.mutate(
      {
        resource: 'bankLines',
        id: line?.id,
        changes: { entryDate: '2026-11-10', isReconciled: false },
      },
      {
        resource: 'bankLineMatches',
        id: line && ofMatch(line),
        changes: { isApproved },
      },
    );
  await polled.poller.tick();
  polled.pass(16 * hourMs);
  await polled.poller.tick();
  const ids = (await told()).map((line) => line.replace('bankLine.unmatched ', ''));
  expect(ids).toContain(waits?.id);
  expect(ids).not.toContain(matched?.id);
});
