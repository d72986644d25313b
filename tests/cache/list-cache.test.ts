import { nordlys, openShelf, soender } from './shelf.ts';

const extent = { page: 1, pageSize: 50 };
const list = { ids: ['a', 'b'], total: 2 };

test('a list is found again however its filters were written down', async () => {
  const shelf = openShelf();
  const fill = await shelf.beginFill(nordlys);
  const filters = { state: 'approved', isPaid: false };
  await shelf.lists.set(fill, 'invoices', { filters, extent }, list);
  const reversed = { isPaid: false, state: 'approved' };
  expect(await shelf.lists.get(nordlys, 'invoices', { filters: reversed, extent })).toEqual(list);
});

test('filters, sorts, pages and companies keep lists apart', async () => {
  const shelf = openShelf();
  const fill = await shelf.beginFill(nordlys);
  await shelf.lists.set(fill, 'invoices', { filters: { state: 'draft' }, extent }, list);
  const others = [
    { filters: { state: 'approved' }, extent },
    { filters: {}, extent },
    { filters: { state: 'draft' }, extent: { page: 2, pageSize: 50 } },
    { filters: { state: 'draft' }, extent: 'whole' as const },
    {
      filters: { state: 'draft' },
      extent,
      sort: { key: 'entryDate', direction: 'ASC' as const },
    },
  ];
  for (const other of others) {
    expect(await shelf.lists.get(nordlys, 'invoices', other)).toBeUndefined();
  }
  expect(
    await shelf.lists.get(soender, 'invoices', { filters: { state: 'draft' }, extent }),
  ).toBeUndefined();
});

test('a list that names no relation of the table is a mistake', async () => {
  const shelf = openShelf();
  await expect(shelf.lists.getChildren(nordlys, 'invoices', 'nothing', ['a'])).rejects.toThrow(
    'Expected a has-many relation of invoices, got nothing.',
  );
});

test('totals are remembered by company and resource', () => {
  const { lists } = openShelf();
  lists.rememberTotal(nordlys, 'contacts', 140);
  expect(lists.knownTotal(nordlys, 'contacts')).toBe(140);
  expect(lists.knownTotal(nordlys, 'invoices')).toBeUndefined();
  expect(lists.knownTotal(soender, 'contacts')).toBeUndefined();
});
