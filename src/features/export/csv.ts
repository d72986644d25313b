/**
 * Comma-separated values as RFC 4180 has them, safe to be opened in a spreadsheet: what a program there would take for a formula is
 * made text, as OWASP recommends against CSV injection. Numbers are written digit by digit, never through a float.
 */

import type { BillyRecord, BillyValue } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { columnOf } from '../../mirror/tables/columns.ts';
import { isDecimal, storable } from '../../mirror/tables/rows.ts';
import type { ExportColumn, Notation } from './export.ts';

const separators: Readonly<Record<Notation, string>> = { da: ';', en: ',' };

/** Programs go past blanks and what cannot be seen; the wide signs are read as the narrow ones where East Asian text is. */
const beginsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** What begins with a sign and is a number, which is nothing to be afraid of: `-5`, `+4512345678`. */
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

const lineEnd = '\r\n';

/** One line, ended. Half a character is no UTF-8, and a NUL ends the text for many a reader: a sign stands for them. */
export function csvLine(cells: readonly string[], notation: Notation): string {
  return (
    cells.map((cell) => quoted(guarded(storable(cell)), notation)).join(separators[notation]) +
    lineEnd
  );
}

/** A record as a line. What is not there, and what is null, is an empty cell. */
export function csvRow(
  resource: ResourceName,
  columns: readonly ExportColumn[],
  record: BillyRecord,
  notation: Notation,
): string {
  const cells = columns.map(({ field }) => {
    const value = record[field];
    return columnOf(resource, field)?.type === 'numeric' &&
      typeof value === 'string' &&
      isDecimal(value)
      ? decimal(value, notation)
      : plain(value);
  });
  return csvLine(cells, notation);
}

function decimal(digits: string, notation: Notation): string {
  return notation === 'da' ? digits.replace('.', ',') : digits;
}

function plain(value: BillyValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function guarded(cell: string): string {
  return beginsFormula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** Both separators, so that a text that is read by the other's rules begins no cell of its own. */
function quoted(cell: string, notation: Notation): string {
  if (notation === 'da' && plainNumber.test(cell)) return cell;
  return /["\r\n;,\t]|^'|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
