import { idOf, linkOf, nordlys, openBooks, type OpenBooks } from './books.ts';

let books: OpenBooks;

afterEach(() => books.close());

const invoiceIds = (count: number) =>
  Array.from({ length: count }, (_, index) => idOf('invoice', index + 1));

test("a parent's children come with include in one call, in Billy's order, then from the cache", async () => {
  books = await openBooks({ invoices: 3, lines: 4, products: 2 });
  const id = idOf('invoice', 2);
  const lines = await books.request().children('invoices', id, 'lines');
  expect(lines.map((line) => line.id)).toEqual([201, 202, 203, 204].map((n) => idOf('line', n)));
  expect(books.calls()).toEqual([`invoices/${id}?include=invoice.lines:embed`]);
  expect(await books.request().children('invoices', id, 'lines')).toEqual(lines);
  expect(books.calls()).toEqual([]);
});

test('the children of many parents are a page of parents with include', async () => {
  books = await openBooks({ invoices: 60, lines: 2, products: 2 });
  const loaders = books.request();
  const lines = await Promise.all(
    invoiceIds(50).map((id) => loaders.children('invoices', id, 'lines')),
  );
  expect(lines.map((list) => list.length)).toEqual(Array<number>(50).fill(2));
  expect(books.calls()).toEqual([
    'invoices?page=1&pageSize=1000&sortProperty=createdTime&sortDirection=ASC&include=invoice.lines:embed',
  ]);
});

test('what is asked of the children comes along with them', async () => {
  books = await openBooks({ invoices: 1, lines: 5, products: 5 });
  const loaders = books.request();
  const lines = await loaders.children('invoices', idOf('invoice', 1), 'lines', [
    { resource: 'invoiceLines', relation: 'product' },
  ]);
  await Promise.all(lines.map((line) => loaders.record('products', linkOf(line, 'productId'))));
  expect(books.calls()).toHaveLength(1);
});

test('a childless parent has no children, and that is remembered', async () => {
  books = await openBooks({ invoices: 1 });
  const id = idOf('invoice', 1);
  expect(await books.request().children('invoices', id, 'lines')).toEqual([]);
  expect(await books.request().children('invoices', id, 'lines')).toEqual([]);
  expect(books.calls()).toHaveLength(1);
});

test('a parent that does not exist has no children', async () => {
  books = await openBooks({ invoices: 1 });
  expect(await books.request().children('invoices', idOf('invoice', 9), 'lines')).toEqual([]);
});

test('a relation the table does not have is a mistake, not an empty list', async () => {
  books = await openBooks({ invoices: 1 });
  await expect(books.request().children('invoices', idOf('invoice', 1), 'contact')).rejects.toThrow(
    'Expected a has-many relation of invoices, got contact.',
  );
});

describe('when Billy answers without the children it was asked to include', () => {
  const id = idOf('invoice', 1);

  /** The invoice as Billy sends it when it takes no notice of `include`. */
  async function ignoreInclude(resource: string, singular: string, parentId: string) {
    const url = `${books.emulator.url}/${resource}/${parentId}`;
    const headers = { 'X-Access-Token': nordlys.accessToken };
    const body: unknown = await (await fetch(url, { headers })).json();
    books.emulator.faults.set([
      { match: { path: `${resource}/${parentId}` }, action: { type: 'status', status: 200, body } },
    ]);
    books.calls();
    expect(body).toHaveProperty(`${singular}.id`, parentId);
  }

  test('they are asked for by a filter on the parent, and remembered', async () => {
    books = await openBooks({ invoices: 3, lines: 4, products: 2 });
    await ignoreInclude('invoices', 'invoice', id);
    const lines = await books.request().children('invoices', id, 'lines');
    expect(lines.map((line) => line.id)).toEqual([101, 102, 103, 104].map((n) => idOf('line', n)));
    expect(books.calls()).toEqual([
      `invoices/${id}?include=invoice.lines:embed`,
      `invoiceLines?invoiceId=${id}&page=1&pageSize=1000`,
    ]);
    await books.request().children('invoices', id, 'lines');
    expect(books.calls()).toEqual([]);
  });

  test('rows of other parents, as come when the filter is ignored too, are left out', async () => {
    books = await openBooks({ invoices: 3, lines: 4, products: 2 });
    await ignoreInclude('invoices', 'invoice', id);
    const all: unknown = await (
      await fetch(`${books.emulator.url}/invoiceLines`, {
        headers: { 'X-Access-Token': nordlys.accessToken },
      })
    ).json();
    books.emulator.faults.set([
      {
        match: { path: `invoices/${id}` },
        action: { type: 'status', status: 200, body: { invoice: { id } } },
      },
      { match: { path: 'invoiceLines' }, action: { type: 'status', status: 200, body: all } },
    ]);
    const lines = await books.request().children('invoices', id, 'lines');
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((line) => line['invoiceId']))).toEqual(new Set([id]));
  });

  test('and no filter is known either, that is said', async () => {
    books = await openBooks({ invoices: 1 });
    await ignoreInclude('invoices', 'invoice', id);
    await expect(books.request().children('invoices', id, 'lateFees')).rejects.toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
    });
  });
});

test('children that are known but gone come back with their parents, in one call', async () => {
  // The page brings 30 invoices, 90 lines and 30 lists of lines: memory forgets the invoices and some of the lines.
  books = await openBooks({ invoices: 30, lines: 3, products: 2 }, { maxEntries: 100 });
  const readAll = async () => {
    const loaders = books.request();
    return Promise.all(invoiceIds(20).map((id) => loaders.children('invoices', id, 'lines')));
  };
  const before = await readAll();
  books.calls();
  expect(await readAll()).toEqual(before);
  expect(books.calls()).toHaveLength(1);
});
