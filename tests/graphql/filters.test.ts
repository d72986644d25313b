import { CodedError } from '../../src/errors.ts';
import { billyFilters } from '../../src/graphql/filters.ts';
import { idOf, query } from './query.ts';

function inputPathOf(read: () => unknown): readonly string[] | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof CodedError && error.code === 'BAD_USER_INPUT') return error.inputPath;
    throw error;
  }
  throw new Error('The filter was accepted.');
}

test("conditions keep Billy's names; those that are null are left out", () => {
  expect(
    billyFilters('invoices', { isPaid: false, amount: '12.50', invoiceNo: '0042', q: null }),
  ).toEqual({ isPaid: false, amount: '12.50', invoiceNo: '0042' });
});

test('times are written as Billy reads them: in UTC, with a blank and without a zone', async () => {
  const { asked } = await query(
    {},
    '{ invoices(filter: { minApprovedTime: "2025-06-02T14:00:00.750+02:00" }) { totalCount } }',
  );
  expect(asked).toMatchObject([{ filters: { minApprovedTime: '2025-06-02 12:00:00' } }]);
});

test('a reference is written as its kind and id', async () => {
  const id = idOf('invoice');
  const { asked } = await query(
    {},
    `{ balanceModifiers(filter: { subjectReference: { type: INVOICE, id: "${id}" } }) { totalCount } }`,
  );
  expect(asked).toMatchObject([{ filters: { subjectReference: `invoice:${id}` } }]);
});

test.each(['all', 'month:2025-06', 'quarter:2025-2', 'halfYear:2025-1', 'fiscalYear:2025'])(
  'the period %s is passed on as it is',
  (period) => {
    expect(billyFilters('invoices', { entryDatePeriod: period })).toEqual({
      entryDatePeriod: period,
    });
  },
);

test.each([
  ['entryDatePeriod', 'last month'],
  ['entryDatePeriod', 'half:2025-1'],
  ['entryDatePeriod', 'quarter:2025-5'],
  ['approvedTimePeriod', 'halfYear:2025-1'],
])('%s refuses %s: Billy would ignore it without a word', (name, period) => {
  expect(inputPathOf(() => billyFilters('invoices', { [name]: period }))).toEqual(['filter', name]);
});

test('an id that cannot be one is refused where it stands', () => {
  expect(inputPathOf(() => billyFilters('invoices', { contactId: '../contacts' }))).toEqual([
    'filter',
    'contactId',
  ]);
  expect(
    inputPathOf(() =>
      billyFilters('attachments', { ownerReference: { type: 'bill', id: 'no id' } }),
    ),
  ).toEqual(['filter', 'ownerReference', 'id']);
});

test('a list that Billy only has by a filter cannot be asked for without it', async () => {
  const { errors, asked } = await query({}, '{ bankLines(filter: {}) { totalCount } }');
  expect(errors[0]?.message).toContain('accountId');
  expect(asked).toEqual([]);
});
