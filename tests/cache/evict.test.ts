import type { ChangeSet } from '../../src/billy/changes.ts';
import type { ListIdentity } from '../../src/cache/list-cache.ts';
import { nordlys, openShelf, record, soender } from './shelf.ts';

type Shelf = ReturnType<typeof openShelf>;

const firstPage: ListIdentity = { filters: {}, extent: { page: 1, pageSize: 50 } };

/** Two invoices with a line each, a contact, and lists of all three. */
async function filled(): Promise<Shelf> {
  const shelf = openShelf();
  await shelf.fill(nordlys, 'contacts', record('c'));
  await shelf.fill(nordlys, 'invoices', record('i1'), record('i2'));
  await shelf.fill(
    nordlys,
    'invoiceLines',
    record('l1', { invoiceId: 'i1' }),
    record('l2', { invoiceId: 'i2' }),
  );
  const fill = await shelf.beginFill(nordlys);
  await shelf.lists.set(fill, 'contacts', firstPage, { ids: ['c'], total: 1 });
  await shelf.lists.set(fill, 'invoices', firstPage, { ids: ['i1', 'i2'], total: 2 });
  await shelf.lists.set(fill, 'invoiceLines', firstPage, { ids: ['l1', 'l2'], total: 2 });
  await shelf.lists.setChildren(fill, [
    { parent: 'invoices', parentId: 'i1', relation: 'lines', childIds: ['l1'] },
    { parent: 'invoices', parentId: 'i2', relation: 'lines', childIds: ['l2'] },
    { parent: 'invoices', parentId: 'i1', relation: 'attachments', childIds: [] },
  ]);
  return shelf;
}

/** What is still served, by name. */
async function left(shelf: Shelf): Promise<string[]> {
  const { entities, lists } = shelf;
  const found: [string, unknown][] = [
    ['contact c', (await entities.getMany(nordlys, 'contacts', ['c']))[0]],
    ['invoice i1', (await entities.getMany(nordlys, 'invoices', ['i1']))[0]],
    ['invoice i2', (await entities.getMany(nordlys, 'invoices', ['i2']))[0]],
    ['line l1', (await entities.getMany(nordlys, 'invoiceLines', ['l1']))[0]],
    ['line l2', (await entities.getMany(nordlys, 'invoiceLines', ['l2']))[0]],
    ['list of contacts', await lists.get(nordlys, 'contacts', firstPage)],
    ['list of invoices', await lists.get(nordlys, 'invoices', firstPage)],
    ['list of lines', await lists.get(nordlys, 'invoiceLines', firstPage)],
    ['lines of i1', (await lists.getChildren(nordlys, 'invoices', 'lines', ['i1']))[0]],
    ['lines of i2', (await lists.getChildren(nordlys, 'invoices', 'lines', ['i2']))[0]],
    ['attachments of i1', (await lists.getChildren(nordlys, 'invoices', 'attachments', ['i1']))[0]],
  ];
  return found.filter(([, value]) => value !== undefined).map(([name]) => name);
}

const everything = await left(await filled());

/** What the changes take away from a filled shelf. */
async function taken(changes: ChangeSet): Promise<string[]> {
  const shelf = await filled();
  await shelf.evict(nordlys, changes);
  const remaining = await left(shelf);
  return everything.filter((name) => !remaining.includes(name));
}

test('a changed record takes itself and the lists of its resource along, and nothing else', async () => {
  expect(await taken([{ resource: 'contacts', id: 'c', kind: 'updated' }])).toEqual([
    'contact c',
    'list of contacts',
  ]);
});

test('a child takes the list of its own parent along, not those of others', async () => {
  expect(await taken([{ resource: 'invoiceLines', id: 'l1', kind: 'deleted' }])).toEqual([
    'line l1',
    'list of lines',
    'lines of i1',
  ]);
});

test('a new child takes the list of the parent it names', async () => {
  const line = record('l3', { invoiceId: 'i2' });
  expect(
    await taken([{ resource: 'invoiceLines', id: 'l3', kind: 'created', record: line }]),
  ).toEqual(['list of lines', 'lines of i2']);
});

test('a child whose parent nobody knows takes the child lists of all', async () => {
  expect(await taken([{ resource: 'invoiceLines', id: 'unseen', kind: 'deleted' }])).toEqual([
    'list of lines',
    'lines of i1',
    'lines of i2',
  ]);
});

test('a deleted parent takes its own child lists along', async () => {
  expect(await taken([{ resource: 'invoices', id: 'i1', kind: 'deleted' }])).toEqual([
    'invoice i1',
    'list of invoices',
    'lines of i1',
    'attachments of i1',
  ]);
});

test('a reference counts as a parent: an attachment takes the list of its owner', async () => {
  const attachment = record('x', { ownerReference: 'invoice:i1' });
  expect(
    await taken([{ resource: 'attachments', id: 'x', kind: 'created', record: attachment }]),
  ).toEqual(['attachments of i1']);
});

test('a changed parent keeps its child lists', async () => {
  expect(await taken([{ resource: 'invoices', id: 'i1', kind: 'updated' }])).toEqual([
    'invoice i1',
    'list of invoices',
  ]);
});

test('a changed child that cannot change parents takes the list of the one it names', async () => {
  const line = record('unseen', { invoiceId: 'i2' });
  expect(
    await taken([{ resource: 'invoiceLines', id: 'unseen', kind: 'updated', record: line }]),
  ).toEqual(['list of lines', 'lines of i2']);
});

describe('a child that can change parents', () => {
  const parentIds = ['m1', 'm2', 'm3'];

  /** The child lists of bank line matches with a bank line of the first, and which of them are still served. */
  async function leftAfter(changes: ChangeSet, { isSeen = true } = {}): Promise<string[]> {
    const shelf = openShelf();
    if (isSeen) await shelf.fill(nordlys, 'bankLines', record('b', { matchId: 'm1' }));
    const fill = await shelf.beginFill(nordlys);
    const lists = parentIds.map((parentId) => ({
      parent: 'bankLineMatches' as const,
      parentId,
      relation: 'lines',
      childIds: [],
    }));
    await shelf.lists.setChildren(fill, lists);
    await shelf.evict(nordlys, changes);
    const found = await shelf.lists.getChildren(nordlys, 'bankLineMatches', 'lines', parentIds);
    return parentIds.filter((_, index) => found[index] !== undefined);
  }

  const moved = record('b', { matchId: 'm2' });

  test('takes the lists of both when it has moved', async () => {
    const change = { resource: 'bankLines', id: 'b', kind: 'updated', record: moved } as const;
    expect(await leftAfter([change])).toEqual(['m3']);
  });

  test('takes the lists of all when it is not known where it was', async () => {
    const change = { resource: 'bankLines', id: 'b', kind: 'updated', record: moved } as const;
    expect(await leftAfter([change], { isSeen: false })).toEqual([]);
  });

  test('takes the list of its parent alone when it is new', async () => {
    const change = { resource: 'bankLines', id: 'b', kind: 'created', record: moved } as const;
    expect(await leftAfter([change], { isSeen: false })).toEqual(['m1', 'm3']);
  });

  test('takes the list of its parent alone when it is gone', async () => {
    expect(await leftAfter([{ resource: 'bankLines', id: 'b', kind: 'deleted' }])).toEqual([
      'm2',
      'm3',
    ]);
  });
});

test("another company's records of the same ids stay", async () => {
  const shelf = await filled();
  await shelf.fill(soender, 'contacts', record('c', { name: 'Sønder' }));
  await shelf.evict(nordlys, [{ resource: 'contacts', id: 'c', kind: 'updated' }]);
  expect(await shelf.get(soender, 'contacts', 'c')).toEqual({ id: 'c', name: 'Sønder' });
});

test('a read begun before an eviction and finished after it is not stored', async () => {
  const shelf = openShelf();
  const fill = await shelf.beginFill(nordlys);
  await shelf.evict(nordlys, [{ resource: 'contacts', id: 'c', kind: 'updated' }]);
  await shelf.entities.setMany(fill, [
    { resource: 'contacts', records: [record('c', { name: 'old' }), record('d')] },
  ]);
  await shelf.lists.set(fill, 'contacts', firstPage, { ids: ['c', 'd'], total: 2 });
  expect(await shelf.get(nordlys, 'contacts', 'c')).toBeUndefined();
  expect(await shelf.get(nordlys, 'contacts', 'd')).toBeDefined();
  expect(await shelf.lists.get(nordlys, 'contacts', firstPage)).toBeUndefined();
  expect(shelf.events).toContainEqual({ type: 'cache.fill-refused', count: 1 });
});

test('a read begun after the eviction is stored at once', async () => {
  const shelf = openShelf();
  await shelf.evict(nordlys, [{ resource: 'contacts', id: 'c', kind: 'updated' }]);
  await shelf.fill(nordlys, 'contacts', record('c', { name: 'new' }));
  expect(await shelf.get(nordlys, 'contacts', 'c')).toEqual({ id: 'c', name: 'new' });
});

test('a read that took longer than marks are kept is not stored at all', async () => {
  const shelf = openShelf();
  const fill = await shelf.beginFill(nordlys);
  shelf.clock.pass(30_001);
  await shelf.entities.setMany(fill, [{ resource: 'contacts', records: [record('c')] }]);
  expect(await shelf.get(nordlys, 'contacts', 'c')).toBeUndefined();
});

test('evictions are told, counted by resource', async () => {
  const shelf = openShelf();
  await shelf.evict(nordlys, [
    { resource: 'contacts', id: 'a', kind: 'updated' },
    { resource: 'contacts', id: 'b', kind: 'updated' },
    { resource: 'products', id: 'p', kind: 'deleted' },
  ]);
  expect(shelf.events).toEqual([
    { type: 'cache.evicted', resource: 'contacts', count: 2 },
    { type: 'cache.evicted', resource: 'products', count: 1 },
  ]);
});

test('more evictions than can be remembered cost fills, never the truth', async () => {
  const shelf = openShelf();
  const fill = await shelf.beginFill(nordlys);
  const many = Array.from({ length: 100_001 }, (_, index) => ({
    resource: 'contacts' as const,
    id: `c${index}`,
    kind: 'updated' as const,
  }));
  await shelf.evict(nordlys, many);
  // The mark of the first had to make room for that of the last.
  await shelf.entities.setMany(fill, [
    { resource: 'contacts', records: [record('c0', { name: 'old' })] },
  ]);
  expect(await shelf.get(nordlys, 'contacts', 'c0')).toBeUndefined();
});
