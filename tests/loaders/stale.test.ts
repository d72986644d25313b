/** What loaders serve of kept copies: lists whole or not at all, each key for itself, and one wait for a slow Billy. */

import type { ResourceName } from '../../src/billy/resources/index.ts';
import { placesOfRecords } from '../../src/cache/entity-cache.ts';
import { createFootprint } from '../../src/cache/footprint.ts';
import { clockOf } from '../../src/clock.ts';
import type { FaultAction } from '../../src/emulator/faults.ts';
import type { Loaders } from '../../src/loaders/loaders.ts';
import { ownWaitOf } from '../support/own-wait.ts';
import { idOf, linkOf, nordlys, openBooks, type BookSizes, type OpenBooks } from './books.ts';

const hourMs = 3_600_000;
let now = Date.parse('2026-11-20T09:00:00Z');
const clock = clockOf(() => now);

let books: OpenBooks;

afterEach(() => books.close());

async function open(sizes: BookSizes): Promise<void> {
  books = await openBooks(sizes, { clock, keepMs: 24 * hourMs });
}

/** A failure that no retry follows. */
const nonsense: FaultAction = { type: 'redirect', location: 'http://127.0.0.1:9/' };

function fail(action: FaultAction = nonsense, path = ''): void {
  books.emulator.faults.set([{ match: { path }, action }]);
}

/** Age and reason of what was served; undefined when it is fresh. */
function markOf(loaders: Loaders, served: object | null) {
  const before = loaders.freshness.report(now)?.length ?? 0;
  loaders.freshness.noteField(served, () => ['it']);
  return loaders.freshness.report(now)?.[before];
}

const stale = { path: ['it'], ageSeconds: 3_600, reason: 'invalidResponse' };
const page = { filters: {}, offset: 0, count: 50, include: [] };
const lines = (loaders: Loaders) => loaders.children('invoices', idOf('invoice', 1), 'lines');

test('a list is served with all of its rows, and marked as the oldest of them', async () => {
  await open({ contacts: 3 });
  const before = await books.request().list('contacts', page);
  now += hourMs / 2;
  await books.request().record('contacts', idOf('contact', 2));
  now += hourMs / 2;
  fail();
  const loaders = books.request();
  const after = await loaders.list('contacts', page);
  expect(after).toEqual(before);
  expect(markOf(loaders, after.records)).toEqual(stale);
});

test('a list of which one row is not kept is an error, not a shorter list', async () => {
  await open({ contacts: 3 });
  const { caches } = books;
  const fill = await caches.beginFill(nordlys);
  const identity = {
    filters: {},
    sort: { key: 'createdTime', direction: 'ASC' },
    extent: { page: 1, pageSize: 50 },
  } as const;
  const ids = [1, 2, 3].map((number) => idOf('contact', number));
  await caches.lists.set(fill, 'contacts', identity, { ids, total: 3 });
  await books.request().record('contacts', idOf('contact', 1));
  now += hourMs;
  fail();
  await expect(books.request().list('contacts', page)).rejects.toMatchObject({
    code: 'UPSTREAM_INVALID_RESPONSE',
  });
});

test('a list that Billy cannot order is served by the window', async () => {
  await open({ taxRates: 5 });
  const window = { filters: {}, offset: 1, count: 2, include: [] };
  const before = await books.request().list('taxRates', window);
  now += hourMs;
  fail();
  const loaders = books.request();
  const after = await loaders.list('taxRates', window);
  expect(after).toEqual(before);
  expect(after.records).toHaveLength(2);
  expect(markOf(loaders, after.records)).toEqual(stale);
});

test('rows of a kept list, and of kept children, are told to the footprint like any other', async () => {
  await open({ contacts: 2, invoices: 1, lines: 2, products: 1 });
  await books.request().list('contacts', page);
  await lines(books.request());
  now += hourMs;
  fail();
  const footprint = createFootprint();
  const loaders = books.request(nordlys, { footprint });
  await loaders.list('contacts', page);
  await lines(loaders);
  const told = new Set(footprint.sources(nordlys)?.map(({ key }) => String(key)));
  const rows = (resource: ResourceName, ids: readonly string[]) =>
    placesOfRecords(nordlys, resource, ids).map(({ key }) => String(key));
  for (const key of [
    ...rows('contacts', [idOf('contact', 1), idOf('contact', 2)]),
    ...rows('invoiceLines', [idOf('line', 101), idOf('line', 102)]),
  ])
    expect(told).toContain(key);
  // A list and the children of one parent besides.
  expect(told.size).toBe(6);
});

test('children are served as lists are', async () => {
  await open({ invoices: 2, lines: 3, products: 1 });
  const before = await lines(books.request());
  now += hourMs;
  fail();
  const loaders = books.request();
  const after = await lines(loaders);
  expect(after).toEqual(before);
  expect(markOf(loaders, after)).toEqual(stale);
});

test('children of which one is not kept are an error', async () => {
  await open({ invoices: 2, lines: 3, products: 1 });
  const { caches } = books;
  const [invoice, line] = [idOf('invoice', 1), idOf('line', 101)];
  await books.request().record('invoiceLines', line);
  await caches.lists.setChildren(await caches.beginFill(nordlys), [
    {
      parent: 'invoices',
      parentId: invoice,
      relation: 'lines',
      childIds: [line, idOf('line', 102)],
    },
  ]);
  now += hourMs;
  fail();
  await expect(lines(books.request())).rejects.toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
});

test('of records asked for together, each is fresh, old or missing for itself', async () => {
  await open({ contacts: 3 });
  const [good, failing, unread] = [1, 2, 3].map((number) => idOf('contact', number));
  await books.request().record('contacts', idOf('contact', 1));
  await books.request().record('contacts', idOf('contact', 2));
  now += hourMs;
  fail(nonsense, `contacts/(${failing}|${unread})`);
  const loaders = books.request();
  const [first, second, third] = await Promise.allSettled(
    [good, failing, unread].map((id) => loaders.record('contacts', id ?? '')),
  );
  expect([first?.status, second?.status, third?.status]).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
  ]);
  const valueOf = (settled: typeof first) =>
    settled?.status === 'fulfilled' ? settled.value : null;
  expect(markOf(loaders, valueOf(first))).toBeUndefined();
  expect(markOf(loaders, valueOf(second))).toEqual(stale);
});

test('after a change of its own a request is served nothing from before it', async () => {
  await open({ contacts: 2 });
  const id = idOf('contact', 1);
  await books.request().record('contacts', id);
  now += hourMs;
  fail();
  const loaders = books.request();
  expect(await loaders.record('contacts', id)).toMatchObject({ id });
  await books.caches.evict(nordlys, [{ resource: 'contacts', id, kind: 'updated' }]);
  loaders.forget();
  await expect(loaders.record('contacts', id)).rejects.toMatchObject({
    code: 'UPSTREAM_INVALID_RESPONSE',
  });
});

test('a slow Billy costs one wait, however many levels the query has', async () => {
  await open({ contacts: 2, invoices: 2, lines: 2, products: 2 });
  const read = async (loaders: Loaders) => {
    const { records } = await loaders.list('invoices', page);
    const ownLines = await lines(loaders);
    const contact = await loaders.record('contacts', linkOf(records[0], 'contactId'));
    const product = await loaders.record('products', linkOf(ownLines[0], 'productId'));
    return [records, ownLines, contact, product];
  };
  await read(books.request());
  now += hourMs;
  const delayMs = 900;
  fail({ type: 'delay', ms: delayMs });
  const loaders = books.request();
  const waitedMs = await ownWaitOf(async () => {
    for (const served of await read(loaders)) {
      expect(markOf(loaders, served)).toEqual({ ...stale, reason: 'slow' });
    }
  });
  // Four waits of their own would take longer than Billy.
  expect(waitedMs).toBeLessThan(delayMs);
});

test('a slow Billy is waited for where anything is missing', async () => {
  await open({ contacts: 2 });
  await books.request().record('contacts', idOf('contact', 1));
  now += hourMs;
  fail({ type: 'delay', ms: 400 });
  const loaders = books.request();
  const both = await Promise.all(
    [1, 2].map((number) => loaders.record('contacts', idOf('contact', number))),
  );
  expect(both.map((record) => markOf(loaders, record))).toEqual([undefined, undefined]);
});
