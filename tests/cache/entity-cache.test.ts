import { nordlys, openShelf, record, soender } from './shelf.ts';

test('a record is served until its lifetime is over', async () => {
  const shelf = openShelf();
  await shelf.fill(nordlys, 'contacts', record('a'));
  shelf.clock.pass(119_999);
  expect(await shelf.get(nordlys, 'contacts', 'a')).toEqual({ id: 'a' });
  shelf.clock.pass(1);
  expect(await shelf.get(nordlys, 'contacts', 'a')).toBeUndefined();
});

test('lifetimes are spread by a tenth, so that a page does not expire at once', async () => {
  const early = openShelf({ random: () => 0 });
  const late = openShelf({ random: () => 0.999 });
  for (const shelf of [early, late]) {
    await shelf.fill(nordlys, 'contacts', record('a'));
    shelf.clock.pass(120_000 * 1.09);
  }
  expect(await early.get(nordlys, 'contacts', 'a')).toBeUndefined();
  expect(await late.get(nordlys, 'contacts', 'a')).toBeDefined();
});

test('known to be absent is null, not known is undefined', async () => {
  const shelf = openShelf();
  const fill = await shelf.beginFill(nordlys);
  await shelf.entities.setMany(fill, [{ resource: 'contacts', records: [], absent: ['gone'] }]);
  expect(await shelf.entities.getMany(nordlys, 'contacts', ['gone', 'never asked'])).toEqual([
    null,
    undefined,
  ]);
});

test('a record is of one company and one resource', async () => {
  const shelf = openShelf();
  await shelf.fill(nordlys, 'contacts', record('a'));
  expect(await shelf.get(soender, 'contacts', 'a')).toBeUndefined();
  expect(await shelf.get(nordlys, 'products', 'a')).toBeUndefined();
});

test('memory holds no more than it may, and keeps what was used last', async () => {
  const shelf = openShelf({ memory: { maxEntries: 10, maxBytes: 1_000_000 } });
  await shelf.fill(nordlys, 'contacts', ...Array.from({ length: 30 }, (_, i) => record(`c${i}`)));
  const ids = Array.from({ length: 30 }, (_, i) => `c${i}`);
  const kept = await shelf.entities.getMany(nordlys, 'contacts', ids);
  expect(kept.filter((found) => found !== undefined)).toEqual(ids.slice(20).map((id) => ({ id })));
});

test('a value larger than all of memory is not kept, and pushes nothing out', async () => {
  const shelf = openShelf({ memory: { maxEntries: 10, maxBytes: 2_000 } });
  await shelf.fill(nordlys, 'contacts', record('small'));
  await shelf.fill(nordlys, 'contacts', record('large', { name: 'x'.repeat(10_000) }));
  expect(await shelf.get(nordlys, 'contacts', 'small')).toBeDefined();
  expect(await shelf.get(nordlys, 'contacts', 'large')).toBeUndefined();
});

test('look-ups are told: what memory answered and what nobody knew', async () => {
  const shelf = openShelf();
  await shelf.fill(nordlys, 'contacts', record('a'));
  await shelf.entities.getMany(nordlys, 'contacts', ['a', 'b', 'c']);
  expect(shelf.events).toEqual([
    {
      type: 'cache.read',
      kind: 'record',
      resource: 'contacts',
      memory: 1,
      redis: 0,
      database: 0,
      missed: 2,
    },
  ]);
});
