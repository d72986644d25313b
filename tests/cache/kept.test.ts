/** What is kept beyond its lifetime: found only by who asks for it, never absence, and never what was evicted. */

import type { ListIdentity } from '../../src/cache/list-cache.ts';
import { nordlys, openShelf, record, soender } from './shelf.ts';

const dayMs = 86_400_000;
const list: ListIdentity = { filters: {}, extent: 'whole' };

type Shelf = ReturnType<typeof openShelf>;

const keptRecord = async ({ entities }: Shelf, id: string, maxAgeMs = Infinity) =>
  (await entities.getKept(nordlys, 'contacts', [id], maxAgeMs))[0];

const keptLines = async ({ lists }: Shelf) =>
  (await lists.getKeptChildren(nordlys, 'invoices', 'lines', ['i'], Infinity))[0]?.value;

test('a record past its lifetime is not served, but kept, with the time it was read', async () => {
  const shelf = openShelf({ keepMs: dayMs });
  const readAt = shelf.clock.now();
  await shelf.fill(nordlys, 'contacts', record('a'));
  shelf.clock.pass(dayMs - 1);
  expect(await shelf.get(nordlys, 'contacts', 'a')).toBeUndefined();
  expect(await keptRecord(shelf, 'a')).toEqual({ value: { id: 'a' }, readAt });
  shelf.clock.pass(1);
  expect(await keptRecord(shelf, 'a')).toBeUndefined();
});

test('its age counts from when it was asked for, not from when it was stored', async () => {
  const shelf = openShelf({ keepMs: dayMs });
  const fill = await shelf.beginFill(nordlys);
  shelf.clock.pass(10_000);
  await shelf.entities.setMany(fill, [{ resource: 'contacts', records: [record('a')] }]);
  expect(await keptRecord(shelf, 'a', 10_000)).toBeUndefined();
  expect(await keptRecord(shelf, 'a', 10_001)).toEqual({
    value: { id: 'a' },
    readAt: fill.startedAt,
  });
});

test('lists and children are kept as records are', async () => {
  const shelf = openShelf({ keepMs: dayMs });
  const fill = await shelf.beginFill(nordlys);
  await shelf.lists.set(fill, 'contacts', list, { ids: ['a'], total: 1 });
  await shelf.lists.setChildren(fill, [
    { parent: 'invoices', parentId: 'i', relation: 'lines', childIds: ['l'] },
  ]);
  shelf.clock.pass(dayMs - 1);
  expect(await shelf.lists.get(nordlys, 'contacts', list)).toBeUndefined();
  expect(await shelf.lists.getKept(nordlys, 'contacts', list, Infinity)).toMatchObject({
    value: { ids: ['a'], total: 1 },
  });
  expect(await keptLines(shelf)).toEqual(['l']);
});

test('where nothing is to be kept, nothing outlives its lifetime', async () => {
  const shelf = openShelf();
  await shelf.fill(nordlys, 'contacts', record('a'));
  shelf.clock.pass(120_000);
  expect(await keptRecord(shelf, 'a')).toBeUndefined();
});

test('that a record is absent is not kept', async () => {
  const shelf = openShelf({ keepMs: dayMs });
  const fill = await shelf.beginFill(nordlys);
  await shelf.entities.setMany(fill, [{ resource: 'contacts', records: [], absent: ['gone'] }]);
  shelf.clock.pass(10_000);
  expect(await keptRecord(shelf, 'gone')).toBeUndefined();
});

test('what is fresh may be too old for a caller', async () => {
  const shelf = openShelf();
  await shelf.fill(nordlys, 'contacts', record('a'));
  shelf.clock.pass(30_000);
  const within = async (maxAgeMs: number) =>
    (await shelf.entities.getMany(nordlys, 'contacts', ['a'], maxAgeMs))[0];
  expect(await within(30_001)).toEqual({ id: 'a' });
  expect(await within(30_000)).toBeUndefined();
  expect(await within(0)).toBeUndefined();
});

test.each([0, 3_600_000])('what was evicted is not kept, %i ms after it was read', async (ms) => {
  const shelf = openShelf({ keepMs: dayMs });
  await shelf.fill(nordlys, 'contacts', record('a'), record('b'));
  await shelf.fill(nordlys, 'invoiceLines', record('l', { invoiceId: 'i' }));
  const fill = await shelf.beginFill(nordlys);
  await shelf.lists.set(fill, 'contacts', list, { ids: ['a', 'b'], total: 2 });
  await shelf.lists.setChildren(fill, [
    { parent: 'invoices', parentId: 'i', relation: 'lines', childIds: ['l'] },
  ]);
  shelf.clock.pass(ms);
  await shelf.evict(nordlys, [
    { resource: 'contacts', id: 'a', kind: 'updated' },
    // Its parent is not known any more to anybody: the lists of all parents go.
    { resource: 'invoiceLines', id: 'unseen', kind: 'deleted' },
  ]);
  // Longer than marks of single records stand.
  shelf.clock.pass(3_600_000);
  expect(await keptRecord(shelf, 'a')).toBeUndefined();
  expect(await shelf.lists.getKept(nordlys, 'contacts', list, Infinity)).toBeUndefined();
  expect(await keptLines(shelf)).toBeUndefined();
  expect(await keptRecord(shelf, 'b')).toBeDefined();
});

test('a read begun before an eviction brings nothing that would be kept', async () => {
  const shelf = openShelf({ keepMs: dayMs });
  const fill = await shelf.beginFill(nordlys);
  await shelf.evict(nordlys, [{ resource: 'contacts', id: 'a', kind: 'updated' }]);
  await shelf.entities.setMany(fill, [{ resource: 'contacts', records: [record('a')] }]);
  expect(await keptRecord(shelf, 'a')).toBeUndefined();
});

test('what is kept is of one company', async () => {
  const shelf = openShelf({ keepMs: dayMs });
  await shelf.fill(nordlys, 'contacts', record('a'));
  expect(await shelf.entities.getKept(soender, 'contacts', ['a'], Infinity)).toEqual([undefined]);
});

test('looking for what is kept counts as neither hit nor miss', async () => {
  const shelf = openShelf({ keepMs: dayMs });
  await keptRecord(shelf, 'a');
  expect(shelf.events).toEqual([]);
});
