/** What a sweep sees of a list that changes under it, and what is made of it. */

import fc from 'fast-check';
import type { ListQuery } from '../../src/billy/calls.ts';
import type { BillyRecord, Page } from '../../src/billy/records.ts';
import { fingerprintOf } from '../../src/mirror/fingerprint.ts';
import { nameOf } from '../../src/mirror/records.ts';
import { differencesOf } from '../../src/mirror/sweep-diff.ts';
import { carriedBy, sweepable } from '../../src/mirror/sweep-plan.ts';
import { sweep, type Sweep } from '../../src/mirror/sweep.ts';

/** A list of these rows, which may change after each page. */
function sweepOf(
  resource: 'products' | 'bankPayments',
  rowsAt: (page: number) => readonly string[],
): Promise<Sweep> {
  let asked = 0;
  return sweep({
    resource,
    include: [],
    now: () => 1,
    mayGoOn: () => true,
    between: () => Promise.resolve(),
    pageSize: 1_000,
    onSeen: () => Promise.resolve(),
    list: (query) => Promise.resolve(pageOf(rowsAt((asked += 1)), query)),
  });
}

function pageOf(ids: readonly string[], { page, pageSize }: ListQuery): Page {
  const records = ids.slice((page - 1) * pageSize, page * pageSize).map((id) => ({ id }));
  const pageCount = Math.ceil(ids.length / pageSize);
  return {
    records,
    all: new Map(),
    children: [],
    paging: { page, pageSize, pageCount, total: ids.length },
  };
}

const rows = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `row-${String(number).padStart(5, '0')}`);

test('a list that stays as it is has been seen whole', async () => {
  await expect(sweepOf('products', () => rows(2_345))).resolves.toMatchObject({
    isWhole: true,
    total: 2_345,
    pages: 3,
    calls: 3,
  });
});

test('one that loses a row on the way has not', async () => {
  const swept = await sweepOf('products', (page) => rows(2_345).slice(page === 1 ? 0 : 1));
  expect(swept.isWhole).toBe(false);
});

test('rows of a list without order are read again, over other borders, until all have been seen', async () => {
  const shuffled = (page: number): string[] => {
    const all = rows(1_500);
    // What stood at the end of the first page comes to the second while that is asked for, and the other way round.
    if (page === 2) all.splice(995, 10, ...all.slice(995, 1_005).reverse());
    return all;
  };
  const swept = await sweepOf('bankPayments', shuffled);
  expect(swept).toMatchObject({ isWhole: true, calls: 4 });
});

test('nothing is asked for once it may not go on, and then it has not seen all', async () => {
  let calls = 0;
  const swept = await sweep({
    resource: 'products',
    include: [],
    now: () => 1,
    between: () => Promise.resolve(),
    pageSize: 1_000,
    mayGoOn: () => calls < 1,
    onSeen: () => Promise.resolve(),
    list: (query) => Promise.resolve(pageOf(rows((calls += 1) && 2_000), query)),
  });
  expect(swept).toMatchObject({ isWhole: false, calls: 1 });
});

test('what differs is told and nothing else, whatever was known before', () => {
  const recordsOf = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-e]{2}$/), name: fc.constantFrom('x', 'y', 'z') }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(
      recordsOf,
      recordsOf,
      fc.array(fc.stringMatching(/^[a-e]{2}$/)),
      (was, is, gone) => {
        const states = new Map(
          [
            ...was.map((record) => [record.id, fingerprintOf(record)] as const),
            ...gone.map((id) => [id, null] as const),
          ].map(([id, fingerprint]) => [nameOf({ resource: 'products', id }), { fingerprint }]),
        );
        const told = differencesOf(states, 'products', is);
        // After what is told, what is known is what is there.
        const known = new Map<string, BillyRecord>(
          was.filter(({ id }) => !gone.includes(id)).map((record) => [record.id, record]),
        );
        for (const { record, kind } of told) {
          expect(kind).toBe(known.has(record.id) ? 'updated' : 'created');
          expect(known.get(record.id)).not.toEqual(record);
          known.set(record.id, record);
        }
        for (const record of is) expect(known.get(record.id)).toEqual(record);
      },
    ),
  );
});

test('children that cannot be without their parent are seen with it, all others by themselves', () => {
  expect(carriedBy('invoiceLines')?.carrier).toBe('invoices');
  expect(carriedBy('bankLines')?.carrier).toBe('bankLineMatches');
  // Postings have an order of their own, and modifiers several kinds of parents.
  expect(carriedBy('postings')?.carrier).toBe('postings');
  expect(carriedBy('balanceModifiers')?.carrier).toBe('balanceModifiers');
});

test('what is the same for all companies, or is shown by a country only, is never looked at', () => {
  for (const resource of ['countries', 'currencies', 'cities', 'zipcodes'] as const)
    expect(sweepable).not.toContain(resource);
});
