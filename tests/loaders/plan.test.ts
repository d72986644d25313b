import fc from 'fast-check';

import { stableSort } from '../../src/billy/paging.ts';
import { resourceNames, resources } from '../../src/billy/resources/index.ts';
import { planRecords, union, windowOf } from '../../src/loaders/plan.ts';

const contacts = {
  resource: 'contacts',
  count: 1,
  total: undefined,
  pagesRead: 0,
  includes: 0,
} as const;

describe('missing records', () => {
  test.each([
    // count, total, pages read, includes: the price of pages worked out beside it
    [1, undefined, 0, 0, 'gets'], // 1 + 500/250 = 3
    [3, undefined, 0, 0, 'gets'], // 3, and a tie goes to GETs, which bring nothing unasked
    [4, undefined, 0, 0, 'pages'], // 3
    [2, 140, 0, 0, 'pages'], // 1 + 140/250 = 1.56
    [4, 1_000, 0, 0, 'gets'], // 1 + 4 = 5
    [1_000, 1_040, 0, 0, 'pages'], // 2 + 4.16
    [40, 1_040, 1, 0, 'pages'], // the page that is left: 1 + 40/250
    [6, 1_000, 0, 1, 'gets'], // with one include 1 + 8 = 9
    [10, 1_000, 0, 1, 'pages'], // 9
    [100, 300_000, 0, 0, 'gets'], // 300 + 1200
  ] as const)(
    '%i missing of %p, %i pages read, %i includes: %s',
    (count, total, pagesRead, includes, plan) => {
      expect(planRecords({ resource: 'contacts', count, total, pagesRead, includes })).toBe(plan);
    },
  );

  test('pages without a stable order are taken to be needed twice', () => {
    // 1500 rows: 2 * (2 + 6) = 16 without order, 8 with one.
    const missing = { ...contacts, count: 12, total: 1_500 };
    expect(planRecords(missing)).toBe('pages');
    expect(planRecords({ ...missing, resource: 'taxRates' })).toBe('gets');
  });

  test.each(['bankLines', 'contactPersons', 'cities', 'states', 'zipcodes'] as const)(
    '%s are never paged whole: Billy refuses the list without a filter',
    (resource) => {
      expect(planRecords({ ...contacts, resource, count: 500 })).toBe('gets');
    },
  );
});

describe('windows', () => {
  test('hold the rows wanted, on one page or two, none larger than a thousand', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 1_000 }), (offset, count) => {
        const { pages, pageSize, skip } = windowOf(offset, count);
        const firstRow = ((pages[0] ?? 0) - 1) * pageSize;
        expect(firstRow + skip).toBe(offset);
        expect(skip + count).toBeLessThanOrEqual(pages.length * pageSize);
        expect(pageSize).toBeLessThanOrEqual(1_000);
        expect(pages.length).toBeLessThanOrEqual(2);
        expect(pages[1] ?? (pages[0] ?? 0) + 1).toBe((pages[0] ?? 0) + 1);
      }),
    );
  });

  test.each([
    [0, 50, { pages: [1], pageSize: 50, skip: 0 }],
    [50, 50, { pages: [2], pageSize: 50, skip: 0 }],
    [30, 20, { pages: [2], pageSize: 25, skip: 5 }],
    [500, 1_000, { pages: [1, 2], pageSize: 1_000, skip: 500 }],
  ])('from %i on, %i rows: %j', (offset, count, window) => {
    expect(windowOf(offset, count)).toEqual(window);
  });
});

describe('orders', () => {
  test.each([
    ['contacts', 'createdTime'],
    ['products', 'name'],
    ['accounts', 'accountNo'],
    ['transactions', 'entryDate'],
    ['taxRates', undefined],
  ] as const)('%s nobody asked an order for go by %s', (resource, key) => {
    expect(stableSort(resource)?.key).toBe(key);
  });

  test('every resource with sort keys has one', () => {
    for (const resource of resourceNames) {
      const hasKeys = resources[resource].sortKeys.length > 0;
      expect(stableSort(resource) !== undefined).toBe(hasKeys);
    }
  });
});

test('the same wishes in another order are the same question', () => {
  const contact = { resource: 'invoices', relation: 'contact' } as const;
  const lines = { resource: 'invoices', relation: 'lines' } as const;
  expect(union([[contact], [lines, contact]])).toEqual(union([[lines], [contact]]));
});
