/** Stretches of time named from a day on: last month, this fiscal year. */

import { addDays, firstOfMonth, lastOfMonth, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { DateText } from './calendar.ts';
import { entryDateRange, type FiscalYears } from './periods.ts';

export const relativePeriods = [
  'TODAY',
  'YESTERDAY',
  'TOMORROW',
  'THIS_WEEK',
  'LAST_WEEK',
  'NEXT_WEEK',
  'THIS_MONTH',
  'LAST_MONTH',
  'NEXT_MONTH',
  'THIS_QUARTER',
  'LAST_QUARTER',
  'THIS_YEAR',
  'LAST_YEAR',
  'YEAR_TO_DATE',
  'FISCAL_YEAR',
  'LAST_FISCAL_YEAR',
  'FISCAL_YEAR_TO_DATE',
] as const;

export type RelativePeriod = (typeof relativePeriods)[number];

/** Both ends belong to it. */
export interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** Calendar years, for a company that has said nothing else. */
export const calendarYears: FiscalYears = {
  endMonth: 12,
  firstStart: '0001-01-01',
  firstEnd: '0001-12-31',
};

/** Weeks begin on Mondays. */
export function daysOf(
  period: RelativePeriod,
  today: DateText,
  fiscalYears: FiscalYears = calendarYears,
): Days {
  const year = yearOf(today);
  const month = monthOf(today);
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  switch (period) {
    case 'TODAY':
      return { from: today, to: today };
    case 'YESTERDAY':
      return daysOf('TODAY', addDays(today, -1));
    case 'TOMORROW':
      return daysOf('TODAY', addDays(today, 1));
    case 'THIS_WEEK':
      return { from: monday, to: addDays(monday, 6) };
    case 'LAST_WEEK':
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case 'NEXT_WEEK':
      return { from: addDays(monday, 7), to: addDays(monday, 13) };
    case 'THIS_MONTH':
      return months(year, month, 1);
    case 'LAST_MONTH':
      return months(year, month - 1, 1);
    case 'NEXT_MONTH':
      return months(year, month + 1, 1);
    case 'THIS_QUARTER':
      return months(year, quarterStart(month), 3);
    case 'LAST_QUARTER':
      return months(year, quarterStart(month) - 3, 3);
    case 'THIS_YEAR':
      return months(year, 1, 12);
    case 'LAST_YEAR':
      return months(year - 1, 1, 12);
    case 'YEAR_TO_DATE':
      return { from: firstOfMonth(year, 1), to: today };
    case 'FISCAL_YEAR':
      return fiscalYearAround(today, fiscalYears);
    case 'LAST_FISCAL_YEAR':
      return fiscalYearAround(addDays(fiscalYearAround(today, fiscalYears).from, -1), fiscalYears);
    case 'FISCAL_YEAR_TO_DATE':
      return { from: fiscalYearAround(today, fiscalYears).from, to: today };
  }
}

/** The fiscal year a day is in. The first may be shorter or longer than others; before it, years end with its month. */
export function fiscalYearAround(day: DateText, fiscalYears: FiscalYears): Days {
  const { firstStart, firstEnd, endMonth } = fiscalYears;
  const isInFirst = day >= firstStart && day <= firstEnd;
  const year = isInFirst ? yearOf(firstEnd) : yearOf(day) + (monthOf(day) > endMonth ? 1 : 0);
  const { from, to } = entryDateRange(`fiscalyear:${String(year).padStart(4, '0')}`, fiscalYears);
  // Years always have both ends.
  return { from: from ?? day, to: to ?? day };
}

function quarterStart(month: number): number {
  return month - ((month - 1) % 3);
}

function months(year: number, first: number, count: number): Days {
  return { from: firstOfMonth(year, first), to: lastOfMonth(year, first + count - 1) };
}
