/** The filter language by its plain meaning: records held against a condition one by one, without a database. */

import { compare } from '../../../src/accounting/money.ts';
import type { BillyRecord } from '../../../src/billy/records.ts';
import { resources, type ResourceName } from '../../../src/billy/resources/index.ts';
import { rangeOf, type Almanac } from '../../../src/features/analysis/compile.ts';
import {
  comparisonIn,
  quantifierIn,
  type Condition,
  type FieldCondition,
} from '../../../src/features/analysis/condition.ts';
import { entityOf } from '../../../src/features/analysis/model.ts';

export type Books = ReadonlyMap<ResourceName, readonly BillyRecord[]>;

export function holds(
  books: Books,
  resource: ResourceName,
  record: BillyRecord,
  condition: Condition,
  almanac: Almanac,
): boolean {
  const inner = (one: Condition) => holds(books, resource, record, one, almanac);
  if ('and' in condition) return condition.and.every(inner);
  if ('or' in condition) return condition.or.some(inner);
  if ('not' in condition) return !inner(condition.not);
  if ('field' in condition) return compares(resource, record, condition, almanac);
  const relation = entityOf(resource).relations.get(condition.relation);
  if (relation === undefined) throw new Error(`No relation ${condition.relation}.`);
  const { target, arity, link } = relation;
  const [quantifier, asked] = quantifierIn(condition);
  const others = (books.get(target) ?? []).filter((other) =>
    arity === 'one'
      ? other.id === record[link]
      : other[link] === record.id || other[link] === `${resources[resource].singular}:${record.id}`,
  );
  const does = (other: BillyRecord) => holds(books, target, other, asked, almanac);
  if (quantifier === 'every') return others.every(does);
  return quantifier === 'none' ? !others.some(does) : others.some(does);
}

function compares(
  resource: ResourceName,
  record: BillyRecord,
  condition: FieldCondition,
  almanac: Almanac,
): boolean {
  const [operator, wanted] = comparisonIn(condition);
  const field = entityOf(resource).fields.get(condition.field);
  const value = record[condition.field] ?? null;
  if (operator === 'isNull') return (value === null) === wanted;
  if (value === null || typeof value === 'object' || field === undefined) return false;
  const order = (other: unknown): number => {
    if (field.kind === 'decimal') return compare(String(value), String(other));
    if (field.kind === 'integer') return Number(value) - Number(other);
    if (field.kind === 'instant') return instant(String(value)) - instant(String(other));
    return String(value) < String(other) ? -1 : String(value) === String(other) ? 0 : 1;
  };
  const [text, part] = [plain(value), plain(wanted)];
  switch (operator) {
    case 'equals':
      return order(wanted) === 0;
    case 'in':
      return Array.isArray(wanted) && wanted.some((one) => order(one) === 0);
    case 'greaterThan':
      return order(wanted) > 0;
    case 'atLeast':
      return order(wanted) >= 0;
    case 'lessThan':
      return order(wanted) < 0;
    case 'atMost':
      return order(wanted) <= 0;
    case 'contains':
      return text.includes(part);
    case 'startsWith':
      return text.startsWith(part);
    case 'endsWith':
      return text.endsWith(part);
    default: {
      const { from, to } = rangeOf(operator, wanted, almanac);
      const day = field.kind === 'instant' ? dayOf(instant(String(value))) : String(value);
      return (from === null || day >= from) && (to === null || day <= to);
    }
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFKC').toLowerCase() : '';
}

/** Billy's instants are in UTC without saying so. */
const instant = (text: string): number => Date.parse(text.endsWith('Z') ? text : `${text}Z`);

const dayOf = (ms: number): string =>
  new Date(ms).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
