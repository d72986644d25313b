import { clockOf } from '../../src/clock.ts';
import { idOf, linkOf, openBooks, soender, nordlys, type OpenBooks } from './books.ts';

let books: OpenBooks;

afterEach(() => books.close());

const contactIds = (count: number) =>
  Array.from({ length: count }, (_, index) => idOf('contact', index + 1));

test('a record is asked for once, and not again while it is cached', async () => {
  books = await openBooks({ contacts: 3 });
  const id = idOf('contact', 1);
  expect(await books.request().record('contacts', id)).toMatchObject({ id });
  expect(books.calls()).toEqual([`contacts/${id}`]);
  expect(await books.request().record('contacts', id)).toMatchObject({ id });
  expect(books.calls()).toEqual([]);
});

test('a hundred contacts wanted at once are one page, then nothing', async () => {
  books = await openBooks({ contacts: 140 });
  const load = async () => {
    const loaders = books.request();
    return Promise.all(contactIds(100).map((id) => loaders.record('contacts', id)));
  };
  const cold = await load();
  expect(cold.map((contact) => contact?.id)).toEqual(contactIds(100));
  expect(books.calls()).toEqual([
    'contacts?page=1&pageSize=1000&sortProperty=createdTime&sortDirection=ASC',
  ]);
  expect(await load()).toEqual(cold);
  expect(books.calls()).toEqual([]);
});

test('a thousand invoices of somewhat more are two pages', async () => {
  books = await openBooks({ contacts: 5, invoices: 1_040 });
  const ids = Array.from({ length: 1_000 }, (_, index) => idOf('invoice', 1_040 - index));
  const loaders = books.request();
  const invoices = await Promise.all(ids.map((id) => loaders.record('invoices', id)));
  expect(invoices.map((invoice) => invoice?.id)).toEqual(ids);
  expect(books.calls()).toHaveLength(2);
});

test('few records of a resource nobody has counted are asked for one by one', async () => {
  books = await openBooks({ contacts: 140 });
  const loaders = books.request();
  await Promise.all(contactIds(3).map((id) => loaders.record('contacts', id)));
  expect(books.calls().sort()).toEqual(contactIds(3).map((id) => `contacts/${id}`));
});

test('the same key asked by five hundred requests at once is one call', async () => {
  books = await openBooks({ contacts: 2 });
  const id = idOf('contact', 2);
  const all = await Promise.all(
    Array.from({ length: 500 }, () => books.request().record('contacts', id)),
  );
  expect(new Set(all.map((contact) => contact?.id))).toEqual(new Set([id]));
  expect(books.calls()).toEqual([`contacts/${id}`]);
});

test('an id nobody has is null, and remembered as absent for ten seconds', async () => {
  let now = Date.parse('2026-01-05T09:00:00Z');
  books = await openBooks({ contacts: 1 }, { clock: clockOf(() => now) });
  const id = idOf('contact', 999);
  expect(await books.request().record('contacts', id)).toBeNull();
  expect(await books.request().record('contacts', id)).toBeNull();
  expect(books.calls()).toHaveLength(1);
  now += 10_001;
  expect(await books.request().record('contacts', id)).toBeNull();
  expect(books.calls()).toHaveLength(1);
});

test('ids missing from pages that showed all there is are null without another call', async () => {
  books = await openBooks({ contacts: 20 });
  const ids = [...contactIds(10), idOf('contact', 901), idOf('contact', 902)];
  const load = async () => {
    const loaders = books.request();
    return Promise.all(ids.map((id) => loaders.record('contacts', id)));
  };
  expect((await load()).slice(10)).toEqual([null, null]);
  expect(books.calls()).toHaveLength(1);
  expect((await load()).slice(10)).toEqual([null, null]);
  expect(books.calls()).toEqual([]);
});

test('a record created after somebody else began the page is found all the same', async () => {
  books = await openBooks({ contacts: 20 });
  books.emulator.faults.set([
    { match: { path: 'pageSize=1000' }, action: { type: 'delay', ms: 150 }, count: 1 },
  ]);
  const created = idOf('contact', 777);
  const earlier = books.request();
  const early = Promise.all(contactIds(10).map((id) => earlier.record('contacts', id)));
  while (books.emulator.requests().length === 0) await new Promise(setImmediate);
  const later = books.request();
  const late = Promise.all([...contactIds(10), created].map((id) => later.record('contacts', id)));
  await books.mutate('contacts', created, {
    organizationId: nordlys.organizationId,
    name: 'Ny kunde',
    countryId: 'DK',
  });
  await early;
  expect((await late).at(-1)).toMatchObject({ id: created });
  expect(books.calls()).toHaveLength(2);
});

test('one failing key fails alone', async () => {
  books = await openBooks({ contacts: 3 });
  books.emulator.faults.set([
    {
      match: { path: `contacts/${idOf('contact', 2)}` },
      action: { type: 'status', status: 403 },
    },
  ]);
  const loaders = books.request();
  const [one, two, three] = await Promise.allSettled(
    contactIds(3).map((id) => loaders.record('contacts', id)),
  );
  expect(one).toMatchObject({ status: 'fulfilled', value: { id: idOf('contact', 1) } });
  expect(two).toMatchObject({ status: 'rejected', reason: { name: 'CredentialsRejected' } });
  expect(three).toMatchObject({ status: 'fulfilled', value: { id: idOf('contact', 3) } });
});

test('what cannot be an id is refused, also among many that are cheaper as a page', async () => {
  books = await openBooks({ contacts: 20 });
  const loaders = books.request();
  const results = await Promise.allSettled(
    [...contactIds(10), '../organizations'].map((id) => loaders.record('contacts', id)),
  );
  expect(results.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'BAD_USER_INPUT' } });
  expect(results.slice(0, 10).every(({ status }) => status === 'fulfilled')).toBe(true);
});

test('what came along with include is not asked for again', async () => {
  books = await openBooks({ contacts: 3, products: 4, invoices: 2, lines: 3 });
  const loaders = books.request();
  const invoice = await loaders.record('invoices', idOf('invoice', 1), [
    { resource: 'invoices', relation: 'contact' },
    { resource: 'invoices', relation: 'lines' },
    { resource: 'invoiceLines', relation: 'product' },
    { resource: 'contacts', relation: 'country' },
  ]);
  expect(books.calls()).toHaveLength(1);
  const contact = await loaders.record('contacts', linkOf(invoice, 'contactId'));
  const country = await loaders.record('countries', linkOf(contact, 'countryId'));
  const lines = await loaders.children('invoices', idOf('invoice', 1), 'lines');
  const products = await Promise.all(
    lines.map((line) => loaders.record('products', linkOf(line, 'productId'))),
  );
  expect([country?.id, lines.length, products.length]).toEqual(['SE', 3, 3]);
  expect(books.calls()).toEqual([]);
});

test('a cached record whose next hops are not is asked for again, once, with all of them', async () => {
  books = await openBooks({ contacts: 3, products: 4, invoices: 2, lines: 3 });
  const id = idOf('invoice', 1);
  await books.request().record('invoices', id);
  books.calls();
  const loaders = books.request();
  await loaders.record('invoices', id, [
    { resource: 'invoices', relation: 'contact' },
    { resource: 'invoices', relation: 'lines' },
  ]);
  await loaders.children('invoices', id, 'lines');
  await loaders.record('contacts', idOf('contact', 2));
  expect(books.calls()).toEqual([`invoices/${id}?include=invoice.contact,invoice.lines:embed`]);
});

test("another company's record is null", async () => {
  books = await openBooks({ contacts: 1 }, { companies: [nordlys, soender] });
  const id = idOf('contact', 50);
  const changes = { organizationId: soender.organizationId, name: 'Kun hos Sønder' };
  await books.mutate('contacts', id, changes, soender);
  expect(await books.request(soender).record('contacts', id)).toMatchObject({ id });
  expect(await books.request(nordlys).record('contacts', id)).toBeNull();
});

test('a page that fails is a failure of every key it was read for', async () => {
  books = await openBooks({ contacts: 20 });
  books.emulator.faults.set([
    { match: { path: 'pageSize=1000' }, action: { type: 'status', status: 403 } },
  ]);
  const loaders = books.request();
  const results = await Promise.allSettled(
    contactIds(10).map((id) => loaders.record('contacts', id)),
  );
  expect(results.every(({ status }) => status === 'rejected')).toBe(true);
  expect(books.calls()).toHaveLength(1);
});

test('who waits for the call of a request that runs out of time asks again in its own', async () => {
  books = await openBooks({ contacts: 1 });
  const id = idOf('contact', 1);
  books.emulator.faults.set([
    { match: { path: id }, action: { type: 'delay', ms: 1_000 }, count: 1 },
  ]);
  const hurried = books.request(nordlys, { deadline: Date.now() + 200 }).record('contacts', id);
  const patient = books.request(nordlys, { deadline: Date.now() + 5_000 }).record('contacts', id);
  await expect(hurried).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  expect(await patient).toMatchObject({ id });
  expect(books.calls()).toHaveLength(2);
});
