/** Filter arguments, checked and put into the words Billy's list routes take. */

import { approvedTimeRange, entryDateRange, InvalidPeriod } from '../accounting/periods.ts';
import { requirePossibleId } from '../billy/ids.ts';
import {
  resourceOfSingular,
  resources,
  type Field,
  type Filter,
  type ResourceName,
} from '../billy/resources/index.ts';
import { CodedError } from '../errors.ts';
import type { ListRequest } from '../loaders/loaders.ts';
import { unknownValue } from './enums.ts';

type Filters = ListRequest['filters'];

/**
 * A filter argument as Billy's query. A condition that is null counts as not given.
 * @throws CodedError BAD_USER_INPUT with the path of the condition that is wrong.
 */
export function billyFilters(
  resource: ResourceName,
  argument: Readonly<Record<string, unknown>>,
): Filters {
  const { filters, fields } = resources[resource];
  const query: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(argument)) {
    const filter = filters[name];
    if (!filter || value === null || value === undefined) continue;
    checkValue(name, fields[name], value);
    query[name] = billyValue(name, filter, value);
  }
  return query;
}

function checkValue(name: string, field: Field | undefined, value: unknown): void {
  if (field?.type === 'enum' && value === unknownValue) {
    throw wrong(name, `Expected ${name} to be one of the known values, got ${unknownValue}.`);
  }
  if (field?.type === 'belongsTo' && typeof value === 'string') {
    requirePossibleId(field.target, value, ['filter', name]);
  }
}

function billyValue(name: string, filter: Filter, value: unknown): string | number | boolean {
  if (isReference(value)) {
    const target = resourceOfSingular(value.type);
    if (target) requirePossibleId(target, value.id, ['filter', name, 'id']);
    return `${value.type}:${value.id}`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw wrong(name, `Expected ${name} to be a single value.`);
  if (filter.type === 'period') checkPeriod(value, ['filter', name]);
  // The scalar hands over 2025-06-02T12:00:00Z; Billy's filters want a blank and no zone.
  return filter.type === 'datetime' ? value.replace('T', ' ').replace('Z', '') : value;
}

// Grammar alone is checked here, for which any fiscal year will do; Billy knows the company's own.
const calendarYears = { endMonth: 12, firstStart: '2000-01-01', firstEnd: '2000-12-31' };

/** @throws CodedError BAD_USER_INPUT when the text is no period of Billy's grammar. */
export function checkPeriod(period: string, inputPath: readonly string[]): void {
  const read = inputPath.at(-1) === 'approvedTimePeriod' ? approvedTimeRange : entryDateRange;
  try {
    read(period, calendarYears);
  } catch (error) {
    if (error instanceof InvalidPeriod)
      throw new CodedError('BAD_USER_INPUT', error.message, { inputPath });
    throw error;
  }
}

function isReference(value: unknown): value is { readonly type: string; readonly id: string } {
  return typeof value === 'object' && value !== null && 'type' in value && 'id' in value;
}

function wrong(name: string, message: string): CodedError {
  return new CodedError('BAD_USER_INPUT', message, { inputPath: ['filter', name] });
}
