/** Loaders and evictions together: what was changed is never served from before the change. */

import { idOf, nordlys, openBooks, type OpenBooks } from './books.ts';

let books: OpenBooks;

afterEach(() => books.close());

const id = idOf('contact', 1);
const change = [{ resource: 'contacts', id, kind: 'updated' }] as const;

/** Billy's next answer is computed at once and arrives late. */
function answerLate(path: string): void {
  books.emulator.faults.set([{ match: { path }, action: { type: 'delay', ms: 150 }, count: 1 }]);
}

async function asked(): Promise<void> {
  while (books.emulator.requests().length === 0) await new Promise(setImmediate);
}

test('a record read before a change and answered after the eviction is not served again', async () => {
  books = await openBooks({ contacts: 2 });
  answerLate(`contacts/${id}`);
  const early = books.request().record('contacts', id);
  await asked();
  await books.mutate('contacts', id, { name: 'Nyt navn' });
  await books.caches.evict(nordlys, change);
  // Asked after the change, while the old answer is still on its way: must not wait for that one.
  expect(await books.request().record('contacts', id)).toMatchObject({ name: 'Nyt navn' });
  await early;
  expect(await books.request().record('contacts', id)).toMatchObject({ name: 'Nyt navn' });
});

test('the same for a record that came along on a page', async () => {
  books = await openBooks({ contacts: 2 });
  const list = { filters: {}, offset: 0, count: 50, include: [] };
  answerLate('contacts\\?');
  const early = books.request().list('contacts', list);
  await asked();
  await books.mutate('contacts', id, { name: 'Nyt navn' });
  await books.caches.evict(nordlys, change);
  await early;
  books.calls();
  expect((await books.request().list('contacts', list)).records[0]).toMatchObject({
    name: 'Nyt navn',
  });
  expect(await books.request().record('contacts', id)).toMatchObject({ name: 'Nyt navn' });
  expect(books.calls()).toHaveLength(1);
});

test('one request sees one version of a record, whatever is evicted meanwhile', async () => {
  books = await openBooks({ contacts: 2 });
  const loaders = books.request();
  const before = await loaders.record('contacts', id);
  await books.mutate('contacts', id, { name: 'Nyt navn' });
  await books.caches.evict(nordlys, change);
  expect(await loaders.record('contacts', id)).toEqual(before);
});
