/**
 * Records as rows. A value that its column cannot hold is left out: one odd record, or one that somebody made up, must not keep
 * the others from being found.
 */

import { isDate } from '../../accounting/calendar.ts';
import type { BillyRecord, BillyValue } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { columnsOf, foldedName, type Column } from './columns.ts';

/** As `json_to_recordset` takes it. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** An id of Billy's has 22 characters; an index takes no value of any length. */
const longestLink = 255;

/** As PostgreSQL can count on. */
const longestDecimal = 100;

export function rowOf(resource: ResourceName, record: BillyRecord): Row {
  const row: Record<string, string | number | boolean | null> = { id: storable(record.id) };
  for (const column of columnsOf(resource)) {
    const value = cellOf(column, record[column.name]);
    row[column.name] = value;
    if (column.isFolded)
      row[foldedName(column.name)] = typeof value === 'string' ? foldText(value) : null;
  }
  return row;
}

/** What a column holds of a value; null for what it cannot hold. */
export function cellOf(
  { type, isLink }: Pick<Column, 'type' | 'isLink'>,
  value: BillyValue | undefined,
): string | number | boolean | null {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'bigint':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
    case 'numeric':
      return typeof value === 'string' && isDecimal(value) ? value : null;
    case 'date':
      return typeof value === 'string' && isDate(value) && value >= '0001' ? value : null;
    case 'timestamptz':
      return typeof value === 'string' ? instantIn(value) : null;
    case 'text':
      if (typeof value !== 'string') return null;
      return isLink && value.length > longestLink ? null : storable(value);
  }
}

/** PostgreSQL holds no NUL and no half of a pair: the sign for what cannot be shown stands for them. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** The same for texts that people take for the same: without regard to capitals and to how a letter is put together. */
export function foldText(text: string): string {
  return storable(text).normalize('NFKC').toLowerCase();
}

export function isDecimal(text: string): boolean {
  return text.length <= longestDecimal && /^-?\d+(?:\.\d+)?$/.test(text);
}

/** Billy writes UTC without saying so: `2026-03-02T09:00:00`. */
function instantIn(text: string): string | null {
  const isBare = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(text);
  const ms = Date.parse(isBare ? `${text.replace(' ', 'T')}Z` : text);
  if (Number.isNaN(ms)) return null;
  const instant = new Date(ms).toISOString();
  // Years beyond four digits have a sign.
  return /^\d{4}/.test(instant) && instant >= '0001' ? instant : null;
}
