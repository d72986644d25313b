import { clockOf } from '../../src/clock.ts';
import type { ListRequest } from '../../src/loaders/loaders.ts';
import { idOf, linkOf, nordlys, openBooks, type OpenBooks } from './books.ts';

let books: OpenBooks;

afterEach(() => books.close());

function listOf(request: Partial<ListRequest>): ListRequest {
  return { filters: {}, offset: 0, count: 50, include: [], ...request };
}

test('a slice is one page of just the rows wanted, then nothing', async () => {
  books = await openBooks({ contacts: 140 });
  const request = listOf({ offset: 50 });
  const { records, total } = await books.request().list('contacts', request);
  expect([records[0]?.id, records.length, total]).toEqual([idOf('contact', 51), 50, 140]);
  expect(books.calls()).toEqual([
    'contacts?page=2&pageSize=50&sortProperty=createdTime&sortDirection=ASC',
  ]);
  expect(await books.request().list('contacts', request)).toEqual({ records, total });
  expect(books.calls()).toEqual([]);
});

test('every window of a list holds the rows it should', async () => {
  books = await openBooks({ contacts: 140 });
  for (const [offset, count] of [
    [0, 1],
    [30, 20],
    [99, 2],
    [135, 10],
    [140, 5],
    [7, 133],
  ] as const) {
    const { records } = await books.request().list('contacts', listOf({ offset, count }));
    const expected = Array.from({ length: Math.max(0, Math.min(count, 140 - offset)) }, (_, i) =>
      idOf('contact', offset + i + 1),
    );
    expect(records.map(({ id }) => id)).toEqual(expected);
  }
});

test('what the query goes on to ask comes along: fifty invoices with contact and country are one call', async () => {
  books = await openBooks({ contacts: 40, invoices: 120 });
  const read = async () => {
    const loaders = books.request();
    const { records } = await loaders.list(
      'invoices',
      listOf({
        include: [
          { resource: 'invoices', relation: 'contact' },
          { resource: 'contacts', relation: 'country' },
        ],
      }),
    );
    await Promise.all(
      records.map(async (invoice) => {
        const contact = await loaders.record('contacts', linkOf(invoice, 'contactId'));
        await loaders.record('countries', linkOf(contact, 'countryId'));
      }),
    );
  };
  await read();
  expect(books.calls()).toHaveLength(1);
  await read();
  expect(books.calls()).toEqual([]);
});

test('a warm list whose next hops are not cached is read again once with include', async () => {
  books = await openBooks({ contacts: 40, invoices: 60, lines: 2, products: 3 });
  await books.request().list('invoices', listOf({}));
  books.calls();
  const loaders = books.request();
  const include = [{ resource: 'invoices', relation: 'lines' }] as const;
  const { records } = await loaders.list('invoices', listOf({ include }));
  await Promise.all(records.map(({ id }) => loaders.children('invoices', id, 'lines')));
  expect(books.calls()).toHaveLength(1);
});

test('an evicted list is asked for again, and its unchanged records are not', async () => {
  books = await openBooks({ contacts: 30 });
  const id = idOf('contact', 7);
  await books.request().list('contacts', listOf({}));
  await books.mutate('contacts', id, { name: 'Nyt navn' });
  await books.caches.evict(nordlys, [{ resource: 'contacts', id, kind: 'updated' }]);
  books.calls();
  const { records } = await books.request().list('contacts', listOf({}));
  expect(records[6]).toMatchObject({ id, name: 'Nyt navn' });
  expect(books.calls()).toHaveLength(1);
  await books.request().record('contacts', idOf('contact', 8));
  expect(books.calls()).toEqual([]);
});

test('a list is asked for again when its lifetime is over', async () => {
  let now = Date.parse('2026-01-05T09:00:00Z');
  books = await openBooks({ contacts: 30 }, { clock: clockOf(() => now) });
  await books.request().list('contacts', listOf({}));
  // A list of contacts lives 60 seconds, give or take a tenth.
  now += 53_000;
  await books.request().list('contacts', listOf({}));
  expect(books.calls()).toHaveLength(1);
  now += 14_000;
  await books.request().list('contacts', listOf({}));
  expect(books.calls()).toHaveLength(1);
});

test('a list Billy cannot order is read whole once, put in an order of our own, and sliced', async () => {
  books = await openBooks({ taxRates: 30 });
  const first = await books.request().list('taxRates', listOf({ count: 10 }));
  const second = await books.request().list('taxRates', listOf({ count: 10, offset: 10 }));
  expect(books.calls()).toEqual(['taxRates?page=1&pageSize=1000']);
  // Their priority runs backwards.
  expect([...first.records, ...second.records].map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, index) => idOf('taxRate', 30 - index)),
  );
  expect(second.total).toBe(30);
});

test('a list Billy cannot order is complete even when its pages repeat and lose rows', async () => {
  books = await openBooks({ taxRates: 2_100 });
  const { records, total } = await books
    .request()
    .list('taxRates', listOf({ count: 1_000, offset: 1_000 }));
  expect([records.length, total]).toEqual([1_000, 2_100]);
  const rest = await books.request().list('taxRates', listOf({ count: 200, offset: 2_000 }));
  expect(rest.records.at(-1)?.id).toBe(idOf('taxRate', 1));
});

test('what its pages lose in one round the next one finds, because its borders lie elsewhere', async () => {
  books = await openBooks({ taxRates: 2_100 });
  for (let attempt = 0; attempt < 15; attempt += 1) {
    const change = { resource: 'taxRates', id: idOf('taxRate', 1), kind: 'updated' } as const;
    await books.caches.evict(nordlys, [change]);
    books.calls();
    const { total } = await books.request().list('taxRates', listOf({ count: 1 }));
    expect(total).toBe(2_100);
    // Three pages, and three more when the first three lost a row.
    expect(books.calls().length).toBeLessThanOrEqual(6);
  }
});

test('a list too long to be read whole is refused with a filter that would help', async () => {
  books = await openBooks({ invoices: 2_001, lines: 10 });
  await expect(books.request().list('invoiceLines', listOf({}))).rejects.toMatchObject({
    code: 'LIST_TOO_LARGE',
    message:
      'Billy cannot order invoiceLines, and 20010 are too many to be read whole: narrow it with invoiceId.',
  });
  expect(books.calls()).toHaveLength(1);
  const filters = { invoiceId: idOf('invoice', 3) };
  const { records } = await books.request().list('invoiceLines', listOf({ filters }));
  expect(records).toHaveLength(10);
});

test('what has nothing but a name is ordered by it, the Danish way', async () => {
  books = await openBooks({});
  const { records } = await books.request().list('countries', listOf({}));
  expect(records.map((country) => country['name'])).toEqual([
    'Danmark',
    'Sverige',
    'Østrig',
    'Åland',
  ]);
});

test('references count among the next hops: their owners come with the list, read again once', async () => {
  books = await openBooks({ invoices: 20, attachments: 10 });
  await books.request().list('attachments', listOf({}));
  books.calls();
  const loaders = books.request();
  const include = [{ resource: 'attachments', relation: 'owner' }] as const;
  await loaders.list('attachments', listOf({ include }));
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      loaders.record('invoices', idOf('invoice', index + 1)),
    ),
  );
  expect(books.calls()).toHaveLength(1);
  await books.request().list('attachments', listOf({ include }));
  expect(books.calls()).toEqual([]);
});
