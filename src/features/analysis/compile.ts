/**
 * Filters as SQL. Everything a caller wrote becomes a parameter; names come from the table of resources. What is compared with
 * nothing is unknown to SQL, which counts as not holding; `is not true` makes a negation of it hold.
 */

import { sql, type RawBuilder } from 'kysely';
import { addDays, isDate } from '../../accounting/calendar.ts';
import { entryDateRange, type DateRange, type FiscalYears } from '../../accounting/periods.ts';
import { daysOf, type RelativePeriod } from '../../accounting/relative-periods.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { columnOf, foldedName } from '../../mirror/tables/columns.ts';
import { foldText } from '../../mirror/tables/rows.ts';
import { mirrored, type TableSource } from '../../mirror/tables/table-source.ts';
import {
  comparisonIn,
  quantifierIn,
  type Condition,
  type FieldCondition,
  type FieldOperator,
  type RelationCondition,
} from './condition.ts';
import { entityOf } from './model.ts';

/** What relative dates are reckoned from. */
export interface Almanac {
  /** In Copenhagen. */
  readonly today: string;
  readonly fiscalYears: FiscalYears;
}

/** Where Danish days begin. */
export const bookkeepingZone = 'Europe/Copenhagen';

/** A condition on the rows of a resource's table, which the statement calls `alias`; others are found in `tables`. */
export function compileCondition(
  resource: ResourceName,
  condition: Condition,
  alias: string,
  almanac: Almanac,
  tables: Pick<TableSource, 'tableOf'> = mirrored,
): RawBuilder<boolean> {
  let aliases = 0;

  function compile(of: ResourceName, one: Condition, as: string): RawBuilder<boolean> {
    if ('and' in one) return joined(of, one.and, as, sql` and `);
    if ('or' in one) return joined(of, one.or, as, sql` or `);
    if ('not' in one) return sql`(${compile(of, one.not, as)}) is not true`;
    return 'relation' in one ? related(of, one, as) : comparison(of, one, as, almanac);
  }

  function joined(
    of: ResourceName,
    conditions: readonly Condition[],
    as: string,
    word: RawBuilder<unknown>,
  ): RawBuilder<boolean> {
    return sql`(${sql.join(
      conditions.map((one) => compile(of, one, as)),
      word,
    )})`;
  }

  function related(of: ResourceName, one: RelationCondition, as: string): RawBuilder<boolean> {
    const relation = entityOf(of).relations.get(one.relation);
    if (relation === undefined) throw new RangeError(`Expected a relation, got ${one.relation}.`);
    const { target, arity, link, prefix } = relation;
    aliases += 1;
    const there = `r${aliases}`;
    const [quantifier, inner] = quantifierIn(one);
    const way =
      arity === 'one'
        ? sql`${sql.id(there, 'id')} = ${sql.id(as, link)}`
        : prefix === ''
          ? sql`${sql.id(there, link)} = ${sql.id(as, 'id')}`
          : sql`${sql.id(there, link)} = ${prefix}::text || ${sql.id(as, 'id')}`;
    const held = compile(target, inner, there);
    const exists = (what: RawBuilder<boolean>) => sql<boolean>`exists (
      select from ${tables.tableOf(target)} as ${sql.id(there)}
      where ${sql.id(there, 'organization_id')} = ${sql.id(as, 'organization_id')} and ${way} and ${what})`;
    switch (quantifier) {
      case 'is':
      case 'some':
        return exists(held);
      case 'none':
        return sql`not ${exists(held)}`;
      case 'every':
        return sql`not ${exists(sql`(${held}) is not true`)}`;
    }
  }

  return compile(resource, condition, alias);
}

/** Whether it can only be understood by somebody who knows when the company's years begin. */
export function needsFiscalYears(condition: Condition): boolean {
  if ('and' in condition) return condition.and.some(needsFiscalYears);
  if ('or' in condition) return condition.or.some(needsFiscalYears);
  if ('not' in condition) return needsFiscalYears(condition.not);
  if ('relation' in condition) return needsFiscalYears(quantifierIn(condition)[1]);
  const [, value] = comparisonIn(condition);
  return typeof value === 'string' && /fiscal/i.test(value);
}

/** Resources a condition is about, the one whose records are meant included. */
export function resourcesIn(resource: ResourceName, condition: Condition): Set<ResourceName> {
  return new Set([resource, ...relatedIn(resource, condition)]);
}

/** Whether it asks about other records of the same resource than those that are meant. */
export function leadsBackTo(resource: ResourceName, condition: Condition | undefined): boolean {
  return condition !== undefined && relatedIn(resource, condition).has(resource);
}

/** Resources that a condition's relations lead to. */
function relatedIn(resource: ResourceName, condition: Condition): Set<ResourceName> {
  const found = new Set<ResourceName>();
  const look = (of: ResourceName, one: Condition): void => {
    if ('and' in one) for (const inner of one.and) look(of, inner);
    else if ('or' in one) for (const inner of one.or) look(of, inner);
    else if ('not' in one) look(of, one.not);
    else if ('relation' in one) {
      const target = entityOf(of).relations.get(one.relation)?.target;
      if (target === undefined) return;
      found.add(target);
      look(target, quantifierIn(one)[1]);
    }
  };
  look(resource, condition);
  return found;
}

/** The days a condition on a date means; both ends belong to it, null is open. */
export function rangeOf(operator: FieldOperator, value: unknown, almanac: Almanac): DateRange {
  const { from, to } = daysMeant(operator, value, almanac);
  // What lies outside of the years that dates are written in is no end at all.
  return {
    from: from !== null && isHeld(from) ? from : null,
    to: to !== null && isHeld(to) ? to : null,
  };
}

const isHeld = (day: string): boolean => isDate(day) && day >= '0001';

function daysMeant(
  operator: FieldOperator,
  value: unknown,
  { today, fiscalYears }: Almanac,
): DateRange {
  if (operator === 'lastDays') return { from: addDays(today, 1 - Number(value)), to: today };
  if (operator === 'nextDays') return { from: today, to: addDays(today, Number(value) - 1) };
  if (operator === 'period') return entryDateRange(String(value), fiscalYears);
  // Checked to be one of them.
  const days = daysOf(value as RelativePeriod, today, fiscalYears);
  if (operator === 'before') return { from: null, to: addDays(days.from, -1) };
  return operator === 'after' ? { from: addDays(days.to, 1), to: null } : days;
}

function comparison(
  resource: ResourceName,
  condition: FieldCondition,
  alias: string,
  almanac: Almanac,
): RawBuilder<boolean> {
  const name = condition.field;
  const column = sql.id(alias, name);
  const type = columnOf(resource, name)?.type ?? 'text';
  const [operator, value] = comparisonIn(condition);
  // `json` and texts of unknown type would be compared as something else.
  const typed = sql`${value}::${sql.raw(type)}`;
  const folded = () => ({
    text: sql.id(alias, foldedName(name)),
    part: sql`${foldText(String(value))}::text`,
  });
  switch (operator) {
    case 'equals':
      return sql`${column} = ${typed}`;
    case 'greaterThan':
      return sql`${column} > ${typed}`;
    case 'atLeast':
      return sql`${column} >= ${typed}`;
    case 'lessThan':
      return sql`${column} < ${typed}`;
    case 'atMost':
      return sql`${column} <= ${typed}`;
    case 'in':
      return sql`${column} = any(${value}::${sql.raw(type)}[])`;
    case 'isNull':
      return sql`${column} is null`;
    case 'contains':
      return sql`strpos(${folded().text}, ${folded().part}) > 0`;
    case 'startsWith':
      return sql`starts_with(${folded().text}, ${folded().part})`;
    case 'endsWith':
      return sql`right(${folded().text}, length(${folded().part})) = ${folded().part}`;
    default:
      return within(column, type, rangeOf(operator, value, almanac));
  }
}

function within(
  column: RawBuilder<unknown>,
  type: string,
  { from, to }: DateRange,
): RawBuilder<boolean> {
  const startOf = (day: RawBuilder<unknown>) =>
    type === 'timestamptz'
      ? sql`(${day}::timestamp at time zone ${sql.lit(bookkeepingZone)})`
      : day;
  const ends = [
    ...(from === null ? [] : [sql`${column} >= ${startOf(sql`${from}::date`)}`]),
    ...(to === null ? [] : [sql`${column} < ${startOf(sql`(${to}::date + 1)`)}`]),
  ];
  // A field without a value is in no stretch of time, not even in all of it.
  return sql`(${sql.join(ends.length === 0 ? [sql`${column} is not null`] : ends, sql` and `)})`;
}
