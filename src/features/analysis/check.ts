/** Finds all that is wrong with a filter that somebody has sent or stored, each with its place; and brings what is right into one form. */

import { entryDateRange, InvalidPeriod } from '../../accounting/periods.ts';
import { calendarYears, relativePeriods } from '../../accounting/relative-periods.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { cellOf } from '../../mirror/tables/rows.ts';
import {
  fieldOperators,
  quantifiers,
  type Condition,
  type FieldOperator,
  type FieldValue,
} from './condition.ts';
import { entityOf, type AnalysisField, type FieldKind } from './model.ts';

/** `NOT_A_CONDITION`, `UNKNOWN_FIELD`, `UNKNOWN_RELATION`, `UNSUITABLE_OPERATOR`, `INVALID_VALUE` or `TOO_LARGE`. */
export interface FilterFault {
  readonly code: string;
  readonly message: string;
  /** Members and places from the outermost on. */
  readonly path: readonly string[];
}

/** More than a person writes; each bounds what one question can cost. */
export const filterLimits = {
  depth: 10,
  conditions: 200,
  relations: 8,
  values: 1_000,
  characters: 1_000,
} as const;

const comparing: readonly FieldOperator[] = [
  'equals',
  'in',
  'greaterThan',
  'atLeast',
  'lessThan',
  'atMost',
];

const dating: readonly FieldOperator[] = [
  'during',
  'before',
  'after',
  'period',
  'lastDays',
  'nextDays',
];

/** Which operators suit a field, besides `isNull`. */
export const operatorsOf: Readonly<Record<FieldKind, readonly FieldOperator[]>> = {
  id: ['equals', 'in'],
  enum: ['equals', 'in'],
  boolean: ['equals'],
  text: ['equals', 'in', 'contains', 'startsWith', 'endsWith'],
  decimal: comparing,
  integer: comparing,
  date: [...comparing, ...dating],
  instant: [...comparing, ...dating],
};

export type Checked =
  | { readonly condition: Condition; readonly faults?: undefined }
  | { readonly faults: readonly FilterFault[]; readonly condition?: undefined };

/**
 * In the form that comes back there is no `and` or `or` of one condition alone, `isNull: false` is a negation, and values are
 * written as their columns write them. Equal questions need not have equal forms.
 */
export function checkCondition(resource: ResourceName, candidate: unknown): Checked {
  const checking = new Checking();
  const condition = checking.condition(resource, candidate, [], 1);
  return condition === null || checking.faults.length > 0
    ? { faults: checking.faults }
    : { condition };
}

type Members = Readonly<Record<string, unknown>>;
type Path = readonly string[];

class Checking {
  readonly faults: FilterFault[] = [];
  #conditions = 0;
  #relations = 0;
  #values = 0;

  condition(
    resource: ResourceName,
    candidate: unknown,
    path: Path,
    depth: number,
  ): Condition | null {
    this.#conditions += 1;
    if (depth > filterLimits.depth || this.#conditions > filterLimits.conditions)
      return this.#tooLarge(path);
    if (!isObject(candidate))
      return this.#fault('NOT_A_CONDITION', 'Expected a condition, an object.', path);
    const names = Object.keys(candidate);
    if (names.includes('field')) return this.#comparison(resource, candidate, path);
    if (names.includes('relation')) return this.#related(resource, candidate, path, depth);
    const [name, ...others] = names;
    if (others.length === 0) {
      const inner = name === undefined ? undefined : candidate[name];
      if (name === 'and' || name === 'or')
        return this.#several(resource, name, inner, [...path, name], depth);
      if (name === 'not') {
        const not = this.condition(resource, inner, [...path, name], depth + 1);
        return not && { not };
      }
    }
    const said = 'Expected and, or, not, or a field or relation with what is asked of it.';
    return this.#fault('NOT_A_CONDITION', said, path);
  }

  #several(
    resource: ResourceName,
    name: 'and' | 'or',
    candidates: unknown,
    path: Path,
    depth: number,
  ): Condition | null {
    if (!Array.isArray(candidates) || candidates.length === 0)
      return this.#fault('NOT_A_CONDITION', `Expected ${name} to list conditions.`, path);
    const conditions: Condition[] = [];
    for (const [index, candidate] of candidates.entries()) {
      // Beyond the limit nothing more is looked at.
      if (this.#conditions > filterLimits.conditions) break;
      const found = this.condition(resource, candidate, [...path, String(index)], depth + 1);
      if (found !== null) conditions.push(found);
    }
    const [only, ...more] = conditions;
    if (only !== undefined && more.length === 0) return only;
    return name === 'and' ? { and: conditions } : { or: conditions };
  }

  #related(
    resource: ResourceName,
    candidate: Members,
    path: Path,
    depth: number,
  ): Condition | null {
    const { relation: name, ...rest } = candidate;
    const { relations } = entityOf(resource);
    const relation = typeof name === 'string' ? relations.get(name) : undefined;
    if (relation === undefined) {
      const known = [...relations.keys()].join(', ') || 'none';
      return this.#fault(
        'UNKNOWN_RELATION',
        `Expected a relation of ${resource} (${known}), got ${shown(name)}.`,
        [...path, 'relation'],
      );
    }
    this.#relations += 1;
    if (this.#relations > filterLimits.relations) return this.#tooLarge(path);
    const allowed = relation.arity === 'one' ? ['is'] : ['some', 'every', 'none'];
    const quantifier = quantifiers.find((one) => one in rest);
    if (
      quantifier === undefined ||
      Object.keys(rest).length !== 1 ||
      !allowed.includes(quantifier)
    ) {
      const said = `Expected ${relation.name} with ${allowed.join(', ')}.`;
      return this.#fault('UNSUITABLE_OPERATOR', said, path);
    }
    const place = [...path, quantifier];
    const inner = this.condition(relation.target, rest[quantifier], place, depth + 1);
    // One quantifier, which is what it is called.
    return inner && ({ relation: relation.name, [quantifier]: inner } as unknown as Condition);
  }

  #comparison(resource: ResourceName, candidate: Members, path: Path): Condition | null {
    const { field: name, ...rest } = candidate;
    const { fields } = entityOf(resource);
    const field = typeof name === 'string' ? fields.get(name) : undefined;
    if (field === undefined)
      return this.#fault('UNKNOWN_FIELD', `Expected a field of ${resource}, got ${shown(name)}.`, [
        ...path,
        'field',
      ]);
    const allowed: readonly FieldOperator[] = [...operatorsOf[field.kind], 'isNull'];
    const operator = fieldOperators.find((one) => one in rest);
    if (operator === undefined || Object.keys(rest).length !== 1 || !allowed.includes(operator)) {
      const said = `Expected ${field.name} with one of ${allowed.join(', ')}.`;
      return this.#fault('UNSUITABLE_OPERATOR', said, path);
    }
    const value = rest[operator];
    const place = [...path, operator];
    if (operator === 'isNull') {
      if (typeof value !== 'boolean') return this.#invalid('true or false', value, place);
      const isNull = { field: field.name, isNull: true as const };
      return value ? isNull : { not: isNull };
    }
    const read = this.#valueFor(field, operator, value, place);
    // One operator, and what suits it.
    return read === null ? null : ({ field: field.name, [operator]: read } as unknown as Condition);
  }

  #valueFor(
    field: AnalysisField,
    operator: FieldOperator,
    value: unknown,
    path: Path,
  ): FieldValue | readonly FieldValue[] | null {
    switch (operator) {
      case 'in': {
        if (!Array.isArray(value)) return this.#invalid('a list', value, path);
        this.#values += value.length;
        if (this.#values > filterLimits.values) return this.#tooLarge(path);
        const values = value.map((one, index) =>
          this.#scalar(field, one, [...path, String(index)]),
        );
        return values.filter((one) => one !== null);
      }
      case 'during':
      case 'before':
      case 'after':
        return (
          relativePeriods.find((period) => period === value) ??
          this.#invalid(`one of ${relativePeriods.join(', ')}`, value, path)
        );
      case 'period':
        return isPeriod(value)
          ? value
          : this.#invalid('a period such as month:2026-02', value, path);
      case 'lastDays':
      case 'nextDays':
        return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 36_525
          ? value
          : this.#invalid('a number of days from 1 to 36525', value, path);
      default:
        return this.#scalar(field, value, path);
    }
  }

  #scalar(field: AnalysisField, value: unknown, path: Path): FieldValue | null {
    const { kind, values } = field;
    if (typeof value === 'string' && value.length > filterLimits.characters)
      return this.#tooLarge(path);
    const read = readValue(kind, value);
    if (read === undefined) return this.#invalid(expected[kind], value, path);
    if (values !== undefined && !values.some((one) => one === read))
      return this.#invalid(`one of ${values.join(', ')}`, value, path);
    return read;
  }

  #invalid(what: string, value: unknown, path: Path): null {
    return this.#fault('INVALID_VALUE', `Expected ${what}, got ${shown(value)}.`, path);
  }

  #tooLarge(path: Path): null {
    const { depth, conditions, relations, values, characters } = filterLimits;
    return this.#fault(
      'TOO_LARGE',
      `Expected a filter at most ${depth} deep, with at most ${conditions} conditions, ${relations} relations, ` +
        `${values} values in lists and ${characters} characters in a text.`,
      path,
    );
  }

  #fault(code: string, message: string, path: Path): null {
    // The first are enough to go by, and a hostile filter is not to be answered at length.
    if (this.faults.length < 20) this.faults.push({ code, message, path });
    return null;
  }
}

const expected: Readonly<Record<FieldKind, string>> = {
  id: 'an id',
  text: 'a text',
  enum: 'a text',
  decimal: 'a decimal number such as "12.50"',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date such as 2026-02-28',
  instant: 'an instant such as 2026-02-28T12:00:00Z',
};

/** As the column of such a field writes it; undefined for what it cannot hold. */
function readValue(kind: FieldKind, value: unknown): FieldValue | undefined {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'integer':
      return typeof value === 'number' ? (cellOf(plain('bigint'), value) ?? undefined) : undefined;
    case 'decimal':
      return typeof value === 'string' || typeof value === 'number'
        ? (cellOf(plain('numeric'), String(value)) ?? undefined)
        : undefined;
    case 'date':
      return typeof value === 'string' ? (cellOf(plain('date'), value) ?? undefined) : undefined;
    case 'instant':
      return typeof value === 'string'
        ? (cellOf(plain('timestamptz'), value) ?? undefined)
        : undefined;
    default:
      return typeof value === 'string' ? (cellOf(plain('text'), value) ?? undefined) : undefined;
  }
}

const plain = <Type>(type: Type) => ({ type, isLink: false });

/** Whether it is a period in the words of Billy. */
export function isPeriod(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 100) return false;
  try {
    entryDateRange(value, calendarYears);
    return true;
  } catch (error) {
    if (error instanceof InvalidPeriod) return false;
    throw error;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Not at any length: it came from a caller and goes into logs. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
