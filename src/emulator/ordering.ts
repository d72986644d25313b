/** The order of a list: the one asked for, Billy's own where none is, and how unreliable that one is. */

import { compare } from '../accounting/money.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { Company } from './company.ts';
import { invalidParameter } from './refusals.ts';
import type { WireRecord, WireValue } from './world.ts';

const danish = new Intl.Collator('da', { sensitivity: 'accent', numeric: true });

/** Lists that come newest first when no order is asked for. */
const newestFirst: readonly ResourceName[] = [
  'invoices',
  'bills',
  'bankPayments',
  'daybookTransactions',
  'transactions',
];

type Compare = (a: WireRecord, b: WireRecord) => number;

/** @throws Refusal 400 when `sortProperty` or `sortDirection` is none of the known ones */
export function order(
  records: WireRecord[],
  resource: ResourceName,
  query: URLSearchParams,
  company: Company,
): WireRecord[] {
  const key = query.get('sortProperty');
  if (!key) return records.sort(defaultOrder(resource));
  const { sortKeys } = resources[resource];
  if (!sortKeys.includes(key)) {
    throw invalidParameter('sortProperty', key, sortKeys.join('|') || '(none)');
  }
  const sign = signOf(query.get('sortDirection'));
  const keyed = records.map((record) => ({
    record,
    value: sortValue(record, resource, key, company),
  }));
  const isDecimal = resources[resource].fields[key]?.type === 'decimal';
  const compareValues = isDecimal ? compareDecimals : compareTexts;
  keyed.sort((a, b) => sign * compareNullable(a.value, b.value, compareValues));
  return keyed.map(({ record }) => record);
}

function signOf(direction: string | null): 1 | -1 {
  switch (direction?.toUpperCase() ?? 'ASC') {
    case 'ASC':
      return 1;
    case 'DESC':
      return -1;
    default:
      throw invalidParameter('sortDirection', direction ?? '', 'ASC|DESC');
  }
}

function sortValue(
  record: WireRecord,
  resource: ResourceName,
  key: string,
  company: Company,
): WireValue {
  const [relation = '', member] = key.split('.');
  const field = resources[resource].fields[`${relation}Id`];
  if (member && field?.type === 'belongsTo') {
    return company.find(field.target, record[`${relation}Id`])?.[member] ?? null;
  }
  if (key === 'attachments') {
    const owner = `${resources[resource].singular}:${record.id}`;
    return company.where('attachments', 'ownerReference', owner).length;
  }
  return record[key] ?? null;
}

/** Empty values come first, as in the databases that sort them so. */
function compareNullable(
  a: WireValue,
  b: WireValue,
  compareValues: (a: WireValue, b: WireValue) => number,
): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareValues(a, b);
}

function compareTexts(a: WireValue, b: WireValue): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b ? 0 : isTime(a) && isTime(b) ? (a < b ? -1 : 1) : danish.compare(a, b);
  }
  return Number(a) - Number(b);
}

/** Dates compare as plain text, which is many times faster than collation. */
function isTime(text: string): boolean {
  return text.length >= 10 && text.charAt(4) === '-' && text.charAt(7) === '-';
}

function compareDecimals(a: WireValue, b: WireValue): number {
  // Floats decide quickly where they can; digits beyond their reach are compared exactly.
  const difference = Number(a) - Number(b);
  return difference !== 0 || typeof a !== 'string' || typeof b !== 'string'
    ? difference
    : compare(a, b);
}

function defaultOrder(resource: ResourceName): Compare {
  if (resource === 'accounts') {
    return (a, b) => compareNullable(a['name'] ?? null, b['name'] ?? null, compareTexts);
  }
  if (newestFirst.includes(resource)) {
    return (a, b) =>
      compareNullable(b['createdTime'] ?? null, a['createdTime'] ?? null, compareTexts);
  }
  return (a, b) => (a.id < b.id ? -1 : 1);
}

/**
 * How far a row may move when no order was asked for. Far enough that walking through pages of any size
 * repeats and loses rows, near enough that a list still looks like its default order.
 */
const UNSTABLE_DISTANCE = 12;

/** Moves each row by a random distance below the bound, as pages of an unsorted list are seen to shift. */
export function disturb<Row>(rows: readonly Row[], random: () => number): Row[] {
  return rows
    .map((row, index) => ({ row, place: index + random() * UNSTABLE_DISTANCE }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}
