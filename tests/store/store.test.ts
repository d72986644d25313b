/** The database's life: opened when needed, shared, kept, closed. */

import { createStore, type Store } from '../../src/store/store.ts';

function memoryStore(): Store {
  return createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined });
}

test('nothing is opened until somebody needs it, and then once', async () => {
  const store = memoryStore();
  expect(store.status()).toBe('closed');
  const [first, second] = await Promise.all([store.open(), store.open()]);
  expect(second).toBe(first);
  expect(store.status()).toBe('ready');
  expect(await first.selectFrom('operations').selectAll().execute()).toEqual([]);
  await store.close();
});
