/** Stretches of days as people name them: 2025, 2025-06, 30-06-2025, today, last-month, fiscal. */

import {
  addDays,
  firstOfMonth,
  isDate,
  lastOfMonth,
  monthOf,
  yearOf,
  type DateText,
} from '../../accounting/calendar.ts';
import { entryDateRange, type FiscalYears } from '../../accounting/periods.ts';

/** What is meant by words such as today. */
export interface Today {
  readonly date: DateText;
  /** Undefined where the company's record is not known: then they are calendar years. */
  readonly fiscalYears: FiscalYears | undefined;
}

/** Both days belong to it. */
export interface DayRange {
  readonly from: DateText;
  readonly to: DateText;
}

const calendarYears: FiscalYears = {
  endMonth: 12,
  firstStart: '0001-01-01',
  firstEnd: '0001-12-31',
};

type Reader = (today: Today) => DayRange;

const words: Readonly<Record<string, Reader>> = {
  today: ({ date }) => ({ from: date, to: date }),
  yesterday: ({ date }) => ({ from: addDays(date, -1), to: addDays(date, -1) }),
  'this-month': (today) => monthsAgo(today, 0, 1),
  'last-month': (today) => monthsAgo(today, 1, 1),
  'this-quarter': (today) => quarter(today, 0),
  'last-quarter': (today) => quarter(today, 1),
  'this-year': ({ date }) => year(yearOf(date)),
  'last-year': ({ date }) => year(yearOf(date) - 1),
  fiscal: (today) => fiscalYear(today, 0),
  'last-fiscal': (today) => fiscalYear(today, 1),
};

const danish: Readonly<Record<string, string>> = {
  idag: 'today',
  igår: 'yesterday',
  regnskabsår: 'fiscal',
};

/** @param unit whether `this` and `last` are meant of years */
export function daysOf(text: string, today: Today, unit: 'day' | 'year'): DayRange | undefined {
  const written = text.trim().toLowerCase().replace(/[_\s]/g, '-');
  const named = unit === 'year' && /^(this|last)$/.test(written) ? `${written}-year` : written;
  const word = Object.hasOwn(danish, named) ? (danish[named] ?? '') : named;
  if (Object.hasOwn(words, word)) return words[word]?.(today);
  const fiscal = /^fiscal-?(\d{4})$/.exec(word)?.[1];
  if (fiscal !== undefined) return fiscalYearNamed(Number(fiscal), today);
  if (/^[12]\d{3}$/.test(word)) return year(Number(word));
  const [, ofYear, month] = /^([12]\d{3})-(\d{1,2})$/.exec(word) ?? [];
  if (ofYear !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return monthOfYear(Number(ofYear), Number(month));
  const [, day, inMonth, inYear] = /^(\d{1,2})[-./](\d{1,2})[-./]([12]\d{3})$/.exec(word) ?? [];
  const date =
    day === undefined
      ? word
      : `${inYear ?? ''}-${(inMonth ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? { from: date, to: date } : undefined;
}

function year(number: number): DayRange {
  return { from: firstOfMonth(number, 1), to: lastOfMonth(number, 12) };
}

function monthOfYear(ofYear: number, month: number): DayRange {
  return { from: firstOfMonth(ofYear, month), to: lastOfMonth(ofYear, month) };
}

/** So many months from so many months ago on, in whole months. */
function monthsAgo({ date }: Today, ago: number, count: number): DayRange {
  const month = monthOf(date) - ago;
  return {
    from: firstOfMonth(yearOf(date), month),
    to: lastOfMonth(yearOf(date), month + count - 1),
  };
}

function quarter(today: Today, ago: number): DayRange {
  return monthsAgo(today, ((monthOf(today.date) - 1) % 3) + 3 * ago, 3);
}

/** The one that today is in, or one of those before. */
function fiscalYear(today: Today, ago: number): DayRange {
  const { endMonth } = today.fiscalYears ?? calendarYears;
  const ends = yearOf(today.date) + (monthOf(today.date) > endMonth ? 1 : 0);
  return fiscalYearNamed(ends - ago, today);
}

/** By the calendar year it ends in. */
function fiscalYearNamed(number: number, { fiscalYears = calendarYears }: Today): DayRange {
  const { from, to } = entryDateRange(`fiscalyear:${String(number).padStart(4, '0')}`, fiscalYears);
  return { from: from ?? firstOfMonth(number, 1), to: to ?? lastOfMonth(number, 12) };
}
