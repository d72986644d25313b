/**
 * Rows of an Excel sheet, as Office Open XML (ECMA-376) has them. Texts are told as texts, so none is ever a formula; an amount is a
 * number as long as Excel, which counts in floats, keeps each of its digits, and text beyond.
 */

import type { BillyRecord, BillyValue } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { columnOf } from '../../mirror/tables/columns.ts';
import type { ExportColumn } from './export.ts';

/** Of a float in decimal, as Excel itself has it: what has more is rounded by it. */
const keptDigits = 15;

/** Excel calls a sheet damaged that has more in a cell. */
const longestCell = 32_767;

/** What cut a text says at its end. */
const cutMark = '…';

/** Of a style in the workbook: a day, in the order of the reader's country. */
const dayStyle = 1;

/** Excel takes 1900 for a leap year, so that its days are counted right only from that March on. */
const firstDay = '1900-03-01';
const dayBeforeAll = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** The row of headings. */
export function headingRow(columns: readonly ExportColumn[]): string {
  return rowOf(columns.map(({ heading }) => textCell(heading)));
}

/** What is not there, and what is null, is a cell without anything. */
export function sheetRow(
  resource: ResourceName,
  columns: readonly ExportColumn[],
  record: BillyRecord,
): string {
  return rowOf(
    columns.map(({ field }) => cellOf(columnOf(resource, field)?.type, record[field] ?? null)),
  );
}

function rowOf(cells: readonly string[]): string {
  return `<row>${cells.join('')}</row>`;
}

function cellOf(type: string | undefined, value: BillyValue): string {
  if (value === null) return '<c/>';
  switch (typeof value) {
    case 'boolean':
      return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'number':
      return numberCell(String(value));
    case 'string':
      if (type === 'numeric') return numberCell(value);
      return type === 'date' ? dayCell(value) : textCell(value);
    default:
      return textCell(JSON.stringify(value));
  }
}

function numberCell(digits: string): string {
  const significant = /^-?\d+(?:\.\d+)?$/.test(digits)
    ? digits.replace(/[-.]/g, '').replace(/^0+/, '')
    : undefined;
  return significant === undefined || significant.length > keptDigits
    ? textCell(digits)
    : `<c><v>${digits}</v></c>`;
}

function dayCell(day: string): string {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= firstDay ? Date.parse(day) : NaN;
  return Number.isNaN(ms)
    ? textCell(day)
    : `<c s="${dayStyle}"><v>${(ms - dayBeforeAll) / dayMs}</v></c>`;
}

function textCell(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cut(text))}</t></is></c>`;
}

function cut(text: string): string {
  return text.length <= longestCell ? text : text.slice(0, longestCell - cutMark.length) + cutMark;
}

/** XML has no place for most control characters, escaped or not; and `_x000D_` would be one to Excel. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
