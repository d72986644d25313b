/** Billy's words for stretches of time in list filters, such as `quarter:2025-2`. */

import { addDays, firstOfMonth, isDate, lastOfMonth, yearOf, type DateText } from './calendar.ts';

/** Both ends belong to the range; null is open. */
export interface DateRange {
  readonly from: DateText | null;
  readonly to: DateText | null;
}

/** How a company divides time, from its organization record. */
export interface FiscalYears {
  /** From 1; 12 for the calendar year. */
  readonly endMonth: number;
  readonly firstStart: DateText;
  readonly firstEnd: DateText;
}

/** As an organization's record tells them; undefined when it does not. */
export function fiscalYearsOf(
  organization: Readonly<Record<string, unknown>>,
): FiscalYears | undefined {
  const { fiscalYearEndMonth: endMonth, firstFiscalYearStart: firstStart } = organization;
  const { firstFiscalYearEnd: firstEnd } = organization;
  return typeof endMonth === 'number' &&
    typeof firstStart === 'string' &&
    typeof firstEnd === 'string'
    ? { endMonth, firstStart, firstEnd }
    : undefined;
}

/** The text is not a period that Billy knows. */
export class InvalidPeriod extends RangeError {
  override readonly name = 'InvalidPeriod';
}

type Reader = (value: string, fiscalYears: FiscalYears) => DateRange | null;

const everywhere: Readonly<Record<string, Reader>> = {
  dates: (value) => {
    const [from = '', to = '', ...more] = value.split('...');
    return isDate(from) && isDate(to) && more.length === 0 ? { from, to } : null;
  },
  day: (value) => (isDate(value) ? { from: value, to: value } : null),
  month: (value) => partOfYear(value, 1),
  quarter: (value) => partOfYear(value, 3),
  year: (value) => partOfYear(`${value}-1`, 12),
  fiscalyear: (value, fiscalYears) =>
    /^\d{4}$/.test(value) ? fiscalYear(Number(value), fiscalYears) : null,
};

const entryDateReaders = { ...everywhere, halfyear: halfYear };

const approvedTimeReaders = {
  ...everywhere,
  half: halfYear,
  from: (value: string) => (isDate(value) ? { from: value, to: null } : null),
  through: (value: string) => (isDate(value) ? { from: null, to: value } : null),
};

/** Reads an `entryDatePeriod`. Keywords are taken in any case, months with one digit or two. @throws InvalidPeriod */
export function entryDateRange(period: string, fiscalYears: FiscalYears): DateRange {
  return rangeOf(period, fiscalYears, entryDateReaders);
}

/** Reads an `approvedTimePeriod`, whose half-year is spelt `half` and which knows `from` and `through`. @throws InvalidPeriod */
export function approvedTimeRange(period: string, fiscalYears: FiscalYears): DateRange {
  return rangeOf(period, fiscalYears, approvedTimeReaders);
}

function rangeOf(
  period: string,
  fiscalYears: FiscalYears,
  readers: Readonly<Record<string, Reader>>,
): DateRange {
  if (period.toLowerCase() === 'all') return { from: null, to: null };
  const colon = period.indexOf(':');
  const keyword = period.slice(0, Math.max(colon, 0)).toLowerCase();
  const reader = Object.hasOwn(readers, keyword) ? readers[keyword] : undefined;
  const range = reader?.(period.slice(colon + 1), fiscalYears);
  if (!range) {
    throw new InvalidPeriod(
      `Expected all, or one of ${Object.keys(readers).join(', ')} with a value as in month:2025-06, got ${JSON.stringify(period)}.`,
    );
  }
  return range;
}

/** `2025-2` with parts of 3 months is the second quarter. */
function partOfYear(value: string, monthsInPart: number): DateRange | null {
  const [, year, part] = /^(\d{4})-(\d{1,2})$/.exec(value) ?? [];
  const number = Number(part);
  if (!year || number < 1 || number > 12 / monthsInPart) return null;
  return {
    from: firstOfMonth(Number(year), (number - 1) * monthsInPart + 1),
    to: lastOfMonth(Number(year), number * monthsInPart),
  };
}

function halfYear(value: string): DateRange | null {
  return partOfYear(value, 6);
}

/**
 * A fiscal year goes by the calendar year it ends in (our reading; for calendar years there is no other).
 * The first one may be shorter or longer than twelve months, and what precedes it ends before it starts.
 */
function fiscalYear(year: number, { endMonth, firstStart, firstEnd }: FiscalYears): DateRange {
  if (year === yearOf(firstEnd)) return { from: firstStart, to: firstEnd };
  const from = addDays(lastOfMonth(year - 1, endMonth), 1);
  const to = lastOfMonth(year, endMonth);
  return year < yearOf(firstEnd) && to >= firstStart
    ? { from, to: addDays(firstStart, -1) }
    : { from, to };
}
