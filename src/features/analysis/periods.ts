/** Stretches of time that amounts are parted by, in SQL and out of it. */

import { sql, type RawBuilder } from 'kysely';
import {
  addDays,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
  type DateText,
} from '../../accounting/calendar.ts';
import type { FiscalYears } from '../../accounting/periods.ts';
import { fiscalYearAround, type Days } from '../../accounting/relative-periods.ts';
import { bookkeepingZone } from './compile.ts';

const grains = ['day', 'week', 'month', 'quarter', 'halfYear', 'year', 'fiscalYear'] as const;

export type Grain = (typeof grains)[number];

export function isGrain(name: string): name is Grain {
  return grains.some((grain) => grain === name);
}

/** The day in Copenhagen of a date or an instant. */
export function dayOf(column: RawBuilder<unknown>, isInstant: boolean): RawBuilder<unknown> {
  return isInstant
    ? sql`(${column} at time zone ${sql.lit(bookkeepingZone)})::date`
    : sql`${column}`;
}

/** The first day of the stretch that a day is in. */
export function firstDayOf(
  grain: Grain,
  day: RawBuilder<unknown>,
  fiscalYears: FiscalYears,
): RawBuilder<unknown> {
  switch (grain) {
    case 'day':
      return day;
    case 'halfYear':
      return sql`(date_trunc('year', ${day}::timestamp)
        + case when extract(month from ${day}) > 6 then interval '6 months' else interval '0' end)::date`;
    case 'fiscalYear': {
      const { firstStart, firstEnd, endMonth } = fiscalYears;
      const behind = sql`make_interval(months => ${sql.lit(endMonth % 12)})`;
      const usual = sql`(date_trunc('year', ${day}::timestamp - ${behind}) + ${behind})::date`;
      const [start, end] = [sql`${firstStart}::date`, sql`${firstEnd}::date`];
      const usualStart = sql`${addDays(lastOfMonth(yearOf(firstEnd) - 1, endMonth), 1)}::date`;
      // The first year takes in what a usual one with its end would begin with.
      return sql`case
        when ${day} between least(${start}, ${usualStart}) and ${end} then ${start}
        when ${day} > ${end} then greatest(${usual}, ${end} + 1)
        else ${usual} end`;
    }
    default:
      return sql`date_trunc(${sql.lit(grain)}, ${day}::timestamp)::date`;
  }
}

/** The stretch around a day. */
export function stretchAround(grain: Grain, day: DateText, fiscalYears: FiscalYears): Days {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (grain) {
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const monday = addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'fiscalYear':
      return fiscalYearAround(day, fiscalYears);
    default: {
      const length = monthsIn[grain];
      const first = month - ((month - 1) % length);
      return { from: firstOfMonth(year, first), to: lastOfMonth(year, first + length - 1) };
    }
  }
}

const monthsIn = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

/** More than a chart can show, and more than anybody has days of books. */
const mostStretches = 5_000;

/** All stretches that days are in, from the first day to the last; undefined for more than can be shown. */
export function stretchesIn(
  grain: Grain,
  { from, to }: Days,
  fiscalYears: FiscalYears,
): readonly Days[] | undefined {
  const stretches: Days[] = [];
  for (let day = from; day <= to;) {
    const stretch = stretchAround(grain, day, fiscalYears);
    if (stretches.length === mostStretches) return undefined;
    stretches.push(stretch);
    day = addDays(stretch.to, 1);
  }
  return stretches;
}

/** The stretch of the same kind before: as many whole months where it is of whole months, and as many days otherwise. */
export function stretchBefore({ from, to }: Days): Days {
  const startsMonth = from.endsWith('-01');
  const endsMonth = addDays(to, 1).endsWith('-01');
  if (!startsMonth || !endsMonth) {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    return { from: addDays(from, -days), to: addDays(from, -1) };
  }
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
  return {
    from: firstOfMonth(yearOf(from), monthOf(from) - months),
    to: addDays(from, -1),
  };
}

/** The same days a year earlier; what falls on a 29 February then ends on the 28th. */
export function stretchYearBefore({ from, to }: Days): Days {
  return { from: yearBefore(from), to: yearBefore(to) };
}

function yearBefore(day: DateText): DateText {
  const [year, month] = [yearOf(day) - 1, monthOf(day)];
  const last = lastOfMonth(year, month);
  const isLast = lastOfMonth(year + 1, month) === day;
  const same = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return isLast || same > last ? last : same;
}
