/** What callers ask to have added up, checked: what they name is there, and suits what they ask it of. */

import { isDate } from '../../accounting/calendar.ts';
import type { RelativePeriod } from '../../accounting/relative-periods.ts';
import { CodedError } from '../../errors.ts';
import { isDecimal } from '../../mirror/tables/rows.ts';
import { rangeOf, type Almanac } from './compile.ts';
import { isPeriod } from './check.ts';
import { isGrain } from './periods.ts';
import {
  mostGroups,
  type Grouping,
  type Having,
  type Measure,
  type StatsOrder,
  type StatsRequest,
} from './stats.ts';
import {
  subjects,
  type Parting,
  type StatsDate,
  type StatsField,
  type SubjectName,
} from './subjects.ts';

export interface StatsAsked {
  readonly subject: SubjectName;
  readonly groupBy: readonly Grouping[];
  readonly measures: readonly {
    readonly name: string | undefined;
    readonly function: Measure['function'];
    readonly field: StatsField | undefined;
    readonly of: Parting | undefined;
    readonly percentile: number | undefined;
  }[];
  readonly having: readonly Having[];
  readonly orderBy: readonly StatsOrder[];
  readonly top: number | undefined;
  readonly date: StatsDate;
  readonly during: RelativePeriod | undefined;
  readonly period: string | undefined;
  readonly compareWith: StatsRequest['compareWith'];
  readonly isInBase: boolean;
  readonly withOthers: boolean;
}

const most = { groupings: 4, measures: 10 } as const;

type Checked = Omit<StatsRequest, 'organizationId' | 'condition' | 'almanac' | 'tables'>;

/** @throws CodedError BAD_USER_INPUT, naming the argument */
export function checkStats(asked: StatsAsked, almanac: Almanac): Checked {
  const { subject, groupBy, having, orderBy, date } = asked;
  const { fields, partings, dates, rate, base } = subjects[subject];
  if (dates[date] === undefined) throw wrong(`Expected a date of ${subject}, got ${date}.`, 'date');
  if (groupBy.length > most.groupings || new Set(groupBy).size < groupBy.length)
    throw wrong(`Expected at most ${most.groupings} different groupings.`, 'groupBy');
  if (groupBy.filter(isGrain).length > 1)
    throw wrong('Expected one stretch of time to group by, got several.', 'groupBy');
  for (const [index, by] of groupBy.entries())
    if (!isGrain(by) && partings[by] === undefined)
      throw wrong(`Expected what ${subject} can be grouped by, got ${by}.`, 'groupBy', index);
  if (asked.measures.length > most.measures)
    throw wrong(`Expected at most ${most.measures} measures.`, 'measures');

  const measures = asked.measures.map((measure, index): Measure => {
    const { function: name, field, of, percentile } = measure;
    if (name === 'distinct' ? of === undefined || partings[of] === undefined : of !== undefined)
      throw wrong(`Expected of, for DISTINCT alone, to suit ${subject}.`, 'measures', index, 'of');
    const isOfField = name !== 'count' && name !== 'distinct';
    if (isOfField ? field === undefined || !fields.includes(field) : field !== undefined)
      throw wrong(
        `Expected a field of ${subject} (${fields.join(', ')}) for what adds up, and none for what counts.`,
        ...['measures', index, 'field'],
      );
    if (name === 'percentile' ? !isShare(percentile) : percentile !== undefined)
      throw wrong(
        'Expected percentile from 0 to 1, for PERCENTILE alone.',
        ...['measures', index, 'percentile'],
      );
    return { ...measure, name: measure.name ?? usualName(measure) };
  });
  if (new Set(measures.map(({ name }) => name)).size < measures.length)
    throw wrong('Expected measures with different names.', 'measures');

  for (const [index, { measure, value }] of having.entries()) {
    if (!measures.some(({ name }) => name === measure))
      throw wrong('Expected the name of a measure.', 'having', index, 'measure');
    if (!isDecimal(value)) throw wrong('Expected a decimal number.', 'having', index, 'value');
  }
  for (const [index, { by }] of orderBy.entries())
    if (!measures.some(({ name }) => name === by) && !groupBy.some((group) => group === by))
      throw wrong('Expected the name of a measure or a grouping.', 'orderBy', index, 'by');
  const top = asked.top ?? mostGroups;
  if (top < 1 || top > mostGroups)
    throw wrong(`Expected top from 1 to ${mostGroups}, got ${top}.`, 'top');
  const days = daysIn(asked, almanac);
  if (asked.compareWith !== undefined && days === undefined)
    throw wrong('Expected during or period with both ends to compare with.', 'compareWith');
  return {
    subject,
    groupBy,
    measures,
    having,
    orderBy,
    top,
    date,
    days,
    compareWith: asked.compareWith,
    withOthers: asked.withOthers,
    // What no document states a rate for is added up in its own currency.
    isInBase: asked.isInBase && (rate !== undefined || base !== undefined),
  };
}

function daysIn({ during, period }: StatsAsked, almanac: Almanac): StatsRequest['days'] {
  if (during !== undefined && period !== undefined)
    throw wrong('Expected during or period, got both.', 'period');
  if (period !== undefined && !isPeriod(period))
    throw wrong('Expected a period such as month:2026-02.', 'period');
  if (during === undefined && period === undefined) return undefined;
  const { from, to } =
    during === undefined ? rangeOf('period', period, almanac) : rangeOf('during', during, almanac);
  return from === null || to === null || !isDate(from) || !isDate(to) ? undefined : { from, to };
}

/** Such as `sumGrossAmount`. */
function usualName({
  function: name,
  field,
  of,
}: {
  readonly function: string;
  readonly field: string | undefined;
  readonly of: string | undefined;
}): string {
  const what = field ?? of ?? '';
  return `${name}${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

function isShare(value: number | undefined): boolean {
  return value !== undefined && value >= 0 && value <= 1;
}

function wrong(message: string, ...path: readonly (string | number)[]): CodedError {
  return new CodedError('BAD_USER_INPUT', message, { inputPath: path.map(String) });
}
