import type { Change } from '../../src/feed/change.ts';
import { filterFaults, passes, type ChangeFilter } from '../../src/feed/filter.ts';

const change: Change = {
  organizationId: 'company-1',
  sequence: 1,
  at: 0,
  type: 'invoice.updated',
  source: 'poll',
  kind: 'updated',
  resource: 'invoices',
  id: 'a',
  changedFields: ['balance', 'isPaid'],
  before: { id: 'a', balance: '1250.50', isPaid: false, dueDate: '2026-03-01' },
  after: {
    id: 'a',
    balance: '0',
    isPaid: true,
    dueDate: '2026-03-01',
    approvedTime: '2026-02-01 10:00:00',
    contactMessage: null,
  },
};

test.each<[string, ChangeFilter]>([
  ['nothing is asked', {}],
  ['its kind and source are among those', { kinds: ['created', 'updated'], sources: ['poll'] }],
  ['one of the fields differs', { changedFields: ['dueDate', 'isPaid'] }],
  ['amounts are the same number', { before: [{ field: 'balance', equals: 1250.5 }] }],
  ['an amount is more, though shorter', { before: [{ field: 'balance', greaterThan: '999' }] }],
  ['a truth is the same', { after: [{ field: 'isPaid', equals: true }] }],
  ['a day is before another', { after: [{ field: 'dueDate', lessThan: '2026-03-02' }] }],
  [
    'a time is after one elsewhere',
    { after: [{ field: 'approvedTime', greaterThan: '2026-02-01T10:30:00+01:00' }] },
  ],
  ['it is one of several', { after: [{ field: 'balance', in: ['5', '0.00'] }] }],
  ['a field is empty', { after: [{ field: 'contactMessage', isNull: true }] }],
])('a change passes when %s', (_why, filter) => {
  expect(passes(filter, change)).toBe(true);
  expect(filterFaults(filter)).toEqual([]);
});

test.each<[string, ChangeFilter]>([
  ['its kind is another', { kinds: ['deleted'] }],
  ['its source is another', { sources: ['write'] }],
  ['none of the fields differs', { changedFields: ['dueDate'] }],
  [
    'one of two conditions does not hold',
    {
      after: [
        { field: 'isPaid', equals: true },
        { field: 'balance', greaterThan: 0 },
      ],
    },
  ],
  ['an empty field is compared', { after: [{ field: 'contactMessage', lessThan: 'z' }] }],
  ['a number is compared with words', { after: [{ field: 'balance', lessThan: 'much' }] }],
  ['it is none of none', { after: [{ field: 'balance', in: [] }] }],
])('and does not when %s', (_why, filter) => {
  expect(passes(filter, change)).toBe(false);
});

test('what a record was, or became, never holds where there is none', () => {
  const condition = { field: 'isPaid', isNull: true };
  expect(passes({ before: [condition] }, { ...change, before: null })).toBe(false);
  expect(passes({ after: [condition] }, { ...change, after: null })).toBe(false);
});

test('unknown fields, empty conditions and too much of anything are faults', () => {
  const many = Array.from({ length: 101 }, (_, index) => index);
  const faulty: readonly ChangeFilter[] = [
    { changedFields: ['nonsense'] },
    { after: [{ field: 'nonsense', equals: 1 }] },
    { after: [{ field: 'isPaid' }] },
    { after: [{ field: 'balance', in: many }] },
    { before: Array.from({ length: 21 }, () => ({ field: 'isPaid', equals: true })) },
    { after: [{ field: 'contactMessage', equals: 'x'.repeat(201) }] },
  ];
  for (const filter of faulty) expect(filterFaults(filter)).toHaveLength(1);
});
