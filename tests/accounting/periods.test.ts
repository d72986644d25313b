import {
  approvedTimeRange,
  entryDateRange,
  InvalidPeriod,
  type FiscalYears,
} from '../../src/accounting/periods.ts';

const calendarYears: FiscalYears = {
  endMonth: 12,
  firstStart: '2024-01-01',
  firstEnd: '2024-12-31',
};

test.each([
  ['all', null, null],
  ['dates:2025-06-23...2025-06-24', '2025-06-23', '2025-06-24'],
  ['day:2025-06-08', '2025-06-08', '2025-06-08'],
  ['month:2025-06', '2025-06-01', '2025-06-30'],
  ['month:2024-2', '2024-02-01', '2024-02-29'],
  ['quarter:2025-2', '2025-04-01', '2025-06-30'],
  ['year:2025', '2025-01-01', '2025-12-31'],
  ['fiscalYear:2025', '2025-01-01', '2025-12-31'],
  ['MONTH:2025-12', '2025-12-01', '2025-12-31'],
])('%s means the same for entry dates and approved times', (period, from, to) => {
  expect(entryDateRange(period, calendarYears)).toEqual({ from, to });
  expect(approvedTimeRange(period, calendarYears)).toEqual({ from, to });
});

test('the half-year is spelt halfYear for entry dates and half for approved times', () => {
  const secondHalf = { from: '2025-07-01', to: '2025-12-31' };
  expect(entryDateRange('halfYear:2025-2', calendarYears)).toEqual(secondHalf);
  expect(approvedTimeRange('half:2025-2', calendarYears)).toEqual(secondHalf);
  expect(() => entryDateRange('half:2025-2', calendarYears)).toThrow(InvalidPeriod);
  expect(() => approvedTimeRange('halfYear:2025-2', calendarYears)).toThrow(InvalidPeriod);
});

test('only approved times have open ends', () => {
  expect(approvedTimeRange('from:2025-03-01', calendarYears)).toEqual({
    from: '2025-03-01',
    to: null,
  });
  expect(approvedTimeRange('through:2025-03-01', calendarYears)).toEqual({
    from: null,
    to: '2025-03-01',
  });
  expect(() => entryDateRange('from:2025-03-01', calendarYears)).toThrow(InvalidPeriod);
});

test('a fiscal year goes by the year it ends in, and the first may be longer', () => {
  const fiscalYears = { endMonth: 6, firstStart: '2023-11-15', firstEnd: '2025-06-30' };
  expect(entryDateRange('fiscalYear:2025', fiscalYears)).toEqual({
    from: '2023-11-15',
    to: '2025-06-30',
  });
  expect(entryDateRange('fiscalYear:2026', fiscalYears)).toEqual({
    from: '2025-07-01',
    to: '2026-06-30',
  });
  expect(entryDateRange('fiscalYear:2024', fiscalYears)).toEqual({
    from: '2023-07-01',
    to: '2023-11-14',
  });
});

test.each([
  '',
  'yesterday',
  'day:2025-02-30',
  'day:',
  'month:2025-13',
  'month:2025-0',
  'month:25-01',
  'quarter:2025-5',
  'quarter:2025',
  'halfYear:2025-3',
  'year:25',
  'fiscalYear:2025-1',
  'dates:2025-01-01',
  'dates:2025-01-01...2025-01-02...2025-01-03',
  'constructor:2025',
])('%j is refused, and the message shows how it is done', (period) => {
  expect(() => entryDateRange(period, calendarYears)).toThrow(InvalidPeriod);
  expect(() => entryDateRange(period, calendarYears)).toThrow(/month:2025-06/);
});
