import {
  daysOf,
  fiscalYearAround,
  relativePeriods,
} from '../../src/accounting/relative-periods.ts';

/** Years end in June; the first was shorter, from 1 September 2023. */
const fiscalYears = { endMonth: 6, firstStart: '2023-09-01', firstEnd: '2024-06-30' };

test.each([
  // A Monday.
  ['TODAY', '2026-03-02', '2026-03-02'],
  ['YESTERDAY', '2026-03-01', '2026-03-01'],
  ['TOMORROW', '2026-03-03', '2026-03-03'],
  ['THIS_WEEK', '2026-03-02', '2026-03-08'],
  ['LAST_WEEK', '2026-02-23', '2026-03-01'],
  ['NEXT_WEEK', '2026-03-09', '2026-03-15'],
  ['THIS_MONTH', '2026-03-01', '2026-03-31'],
  ['LAST_MONTH', '2026-02-01', '2026-02-28'],
  ['NEXT_MONTH', '2026-04-01', '2026-04-30'],
  ['THIS_QUARTER', '2026-01-01', '2026-03-31'],
  ['LAST_QUARTER', '2025-10-01', '2025-12-31'],
  ['THIS_YEAR', '2026-01-01', '2026-12-31'],
  ['LAST_YEAR', '2025-01-01', '2025-12-31'],
  ['YEAR_TO_DATE', '2026-01-01', '2026-03-02'],
  ['FISCAL_YEAR', '2025-07-01', '2026-06-30'],
  ['LAST_FISCAL_YEAR', '2024-07-01', '2025-06-30'],
  ['FISCAL_YEAR_TO_DATE', '2025-07-01', '2026-03-02'],
] as const)('%s on 2 March 2026 is from %s to %s', (period, from, to) => {
  expect(daysOf(period, '2026-03-02', fiscalYears)).toEqual({
    from,
    to,
  });
});

test('every period has its two ends, in order, on any day', () => {
  for (const today of ['2024-02-29', '2025-12-31', '2026-01-01', '2026-03-29'])
    for (const period of relativePeriods) {
      const { from, to } = daysOf(period, today, fiscalYears);
      expect(from <= to).toBe(true);
    }
});

test.each([
  ['2023-10-15', '2023-09-01', '2024-06-30'],
  ['2024-06-30', '2023-09-01', '2024-06-30'],
  ['2024-07-01', '2024-07-01', '2025-06-30'],
  ['2022-12-31', '2022-07-01', '2023-06-30'],
  ['2026-06-30', '2025-07-01', '2026-06-30'],
])('%s is in the fiscal year from %s to %s', (day, from, to) => {
  expect(fiscalYearAround(day, fiscalYears)).toEqual({ from, to });
});
