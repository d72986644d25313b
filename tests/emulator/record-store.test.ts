import { RecordStore } from '../../src/emulator/record-store.ts';

function storeOfLines(): RecordStore {
  const store = new RecordStore(new Map());
  for (const [id, invoiceId] of [
    ['a', '1'],
    ['b', '1'],
    ['c', '2'],
  ] as const) {
    store.put('invoiceLines', { id, invoiceId });
  }
  return store;
}

const ids = (store: RecordStore, invoiceId: string | null) =>
  store.where('invoiceLines', 'invoiceId', invoiceId).map(({ id }) => id);

test('an index follows records that are added, moved and removed after it was made', () => {
  const store = storeOfLines();
  expect(ids(store, '1')).toEqual(['a', 'b']);
  store.put('invoiceLines', { id: 'd', invoiceId: '1' });
  store.put('invoiceLines', { id: 'a', invoiceId: '2' });
  store.remove('invoiceLines', 'b');
  expect([ids(store, '1'), ids(store, '2')]).toEqual([['d'], ['c', 'a']]);
});

test('what an index gives is the record as it now is', () => {
  const store = storeOfLines();
  ids(store, '1');
  store.put('invoiceLines', { id: 'a', invoiceId: '1', description: 'ny' });
  expect(store.where('invoiceLines', 'invoiceId', '1')[0]).toMatchObject({ description: 'ny' });
});

test('a missing member counts as null', () => {
  const store = storeOfLines();
  store.put('invoiceLines', { id: 'e' });
  expect(ids(store, null)).toEqual(['e']);
});

test('removing what is not there changes nothing', () => {
  const store = storeOfLines();
  store.remove('invoiceLines', 'none');
  expect(store.counts()).toEqual({ invoiceLines: 3 });
});
