/** Which records of a resource a list query lets through; filters and their types come from the table. */

import {
  approvedTimeRange,
  entryDateRange,
  InvalidPeriod,
  type DateRange,
} from '../accounting/periods.ts';
import { isDate } from '../accounting/calendar.ts';
import { compare } from '../accounting/money.ts';
import { resources, type Filter, type ResourceName } from '../billy/resources/index.ts';
import type { Company } from './company.ts';
import { sameDecimal } from './members.ts';
import { invalidParameter, requiredFilter } from './refusals.ts';
import type { WireRecord, WireValue } from './world.ts';

type Test = (record: WireRecord) => boolean;

/** @throws Refusal 400 when a filter Billy insists on is missing */
export function requireFilters(resource: ResourceName, query: URLSearchParams): void {
  for (const [name, filter] of filtersOf(resource)) {
    if (filter.required && valuesOf(query, name).length === 0) throw requiredFilter(name);
  }
}

/** Parameters that are no filter of the resource are silently ignored. @throws Refusal 400 on a bad value */
export function select(
  resource: ResourceName,
  query: URLSearchParams,
  company: Company,
): WireRecord[] {
  const tests: Test[] = [];
  let candidates: WireRecord[] | undefined;
  for (const [name, filter] of filtersOf(resource)) {
    const values = valuesOf(query, name);
    if (values.length === 0) continue;
    const [only] = values;
    const isIndexed =
      filter.type === 'id' && values.length === 1 && name in resources[resource].fields;
    if (!candidates && only !== undefined && isIndexed && name !== 'organizationId') {
      candidates = company.where(resource, name, only);
    } else {
      const alternatives = values.map((value) => testOf(resource, name, filter, value, company));
      tests.push((record) => alternatives.some((test) => test(record)));
    }
  }
  candidates ??= company.all(resource);
  return tests.length === 0
    ? candidates
    : candidates.filter((record) => tests.every((test) => test(record)));
}

function filtersOf(resource: ResourceName): (readonly [string, Filter])[] {
  return Object.entries(resources[resource].filters);
}

/** Array filters are written `name[]=a&name[]=b`; an empty value is no filter. */
function valuesOf(query: URLSearchParams, name: string): string[] {
  return [...query.getAll(name), ...query.getAll(`${name}[]`)].filter((value) => value !== '');
}

function testOf(
  resource: ResourceName,
  name: string,
  filter: Filter,
  value: string,
  company: Company,
): Test {
  const derived = derivedFilters[`${resource}.${name}`];
  if (derived) {
    const wanted = booleanOf(name, value);
    return (record) => derived(record, company) === wanted;
  }
  switch (filter.op) {
    case 'search':
      return searchTest(resource, value, company);
    case 'period':
      return periodTest(name, value, company);
    case 'min':
      return boundTest(memberOf(name), filter, operandOf(resource, name, filter, value), 1);
    case 'max':
      return boundTest(memberOf(name), filter, operandOf(resource, name, filter, value), -1);
    case 'eq': {
      const operand = operandOf(resource, name, filter, value);
      return filter.type === 'decimal'
        ? (record) => sameDecimal(record[name], operand)
        : (record) => record[name] === operand;
    }
  }
}

/** Filters whose fact is stored nowhere but follows from other records. */
const derivedFilters: Readonly<
  Partial<Record<string, (record: WireRecord, company: Company) => boolean>>
> = {
  'bills.hasAttachments': ({ id }, company) =>
    company.where('attachments', 'ownerReference', `bill:${id}`).length > 0,
  'attachments.unhandled': (record) => (record['ownerReference'] ?? null) === null,
};

/** `minEntryDate` bounds `entryDate`. */
function memberOf(bound: string): string {
  return bound.charAt(3).toLowerCase() + bound.slice(4);
}

/** @throws Refusal 400 */
function operandOf(
  resource: ResourceName,
  name: string,
  { type, op }: Filter,
  value: string,
): WireValue {
  switch (type) {
    case 'boolean':
      return booleanOf(name, value);
    case 'integer':
      if (!/^-?\d+$/.test(value)) throw invalidParameter(name, value, '123');
      return Number(value);
    case 'decimal':
      if (!/^-?\d+(\.\d+)?$/.test(value)) throw invalidParameter(name, value, '12.50');
      return value;
    case 'date':
      if (!isDate(value)) throw invalidParameter(name, value, 'YYYY-MM-DD');
      return value;
    case 'datetime':
      return datetimeOf(name, value, op);
    case 'enum': {
      const field = resources[resource].fields[name];
      const allowed = field?.type === 'enum' ? field.values : [];
      if (!allowed.includes(value)) throw invalidParameter(name, value, allowed.join('|'));
      return value;
    }
    default:
      return value;
  }
}

/** Billy's own deserializer takes `1` and `t` for true as well. */
function booleanOf(name: string, value: string): boolean {
  if (/^(true|t|1)$/i.test(value)) return true;
  if (/^(false|f|0)$/i.test(value)) return false;
  throw invalidParameter(name, value, 'true|false');
}

/** Filters write a blank between date and time, records a T; a bare date means the whole day. */
function datetimeOf(name: string, value: string, op: Filter['op']): string {
  if (isDate(value)) return `${value}T${op === 'max' ? '23:59:59' : '00:00:00'}`;
  const [, date = '', time] = /^(\S{10})[ T](\d\d:\d\d:\d\d)$/.exec(value) ?? [];
  if (!isDate(date) || !time) throw invalidParameter(name, value, 'YYYY-MM-DD HH:mm:ss');
  return `${date}T${time}`;
}

/** @param sign 1 for a lower bound, -1 for an upper one; both are inclusive */
function boundTest(member: string, { type }: Filter, bound: WireValue, sign: 1 | -1): Test {
  return (record) => {
    const value = record[member];
    if (typeof value !== 'string' || typeof bound !== 'string') return false;
    const order = type === 'decimal' ? compare(value, bound) : value < bound ? -1 : 1;
    return value === bound || order * sign >= 0;
  };
}

/** @throws Refusal 400 */
function periodTest(name: string, period: string, company: Company): Test {
  const { from, to } = periodOf(name, period, company);
  const member = name.replace(/Period$/, '');
  return (record) => {
    const value = record[member];
    if (typeof value !== 'string') return from === null && to === null;
    const date = value.slice(0, 10);
    return (from === null || date >= from) && (to === null || date <= to);
  };
}

/** Reads the period given for a parameter. @throws Refusal 400 */
export function periodOf(name: string, period: string, company: Company): DateRange {
  try {
    const read = name === 'approvedTimePeriod' ? approvedTimeRange : entryDateRange;
    return read(period, fiscalYearsOf(company));
  } catch (error) {
    if (!(error instanceof InvalidPeriod)) throw error;
    throw invalidParameter(name, period, 'month:2025-06|quarter:2025-2|year:2025|...');
  }
}

/** How the company divides time; calendar years where its record does not say. */
function fiscalYearsOf(company: Company): Parameters<typeof entryDateRange>[1] {
  const { fiscalYearEndMonth, firstFiscalYearStart, firstFiscalYearEnd } = company.organization();
  return {
    endMonth: typeof fiscalYearEndMonth === 'number' ? fiscalYearEndMonth : 12,
    firstStart: typeof firstFiscalYearStart === 'string' ? firstFiscalYearStart : '1970-01-01',
    firstEnd: typeof firstFiscalYearEnd === 'string' ? firstFiscalYearEnd : '1970-12-31',
  };
}

/** Which text Billy searches is unpublished; here it is every text of the record and its contact's name. */
function searchTest(resource: ResourceName, text: string, company: Company): Test {
  const wanted = text.toLocaleLowerCase('da');
  const members = Object.entries(resources[resource].fields)
    .filter(([name, field]) => field.type === 'string' && !unsearched.includes(name))
    .map(([name]) => name);
  const holds = (value: WireValue | undefined) =>
    typeof value === 'string' && value.toLocaleLowerCase('da').includes(wanted);
  return (record) =>
    members.some((member) => holds(record[member])) ||
    holds(company.find('contacts', record['contactId'])?.['name']);
}

const unsearched: readonly string[] = ['downloadUrl', 'accessCode', 'templateId'];
