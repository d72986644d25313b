/** How each format writes what comes first, and the records of a page. */

import type { BillyRecord } from '../../billy/records.ts';
import { csvLine, csvRow } from './csv.ts';
import type { ExportFormat, ExportPlan } from './export.ts';
import { headingRow, sheetRow } from './sheet.ts';

const byteOrderMark = '\uFEFF';

type Kind = ExportFormat['kind'];

export const mediaTypes: Readonly<Record<Kind, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  // Not registered, and what readers of it look for.
  jsonLines: 'application/x-ndjson; charset=utf-8',
  excel: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const fileEndings: Readonly<Record<Kind, string>> = {
  csv: 'csv',
  jsonLines: 'jsonl',
  excel: 'xlsx',
};

/** What stands before the first record; also where there is none. */
export function headOf({ format, columns }: ExportPlan): string {
  switch (format.kind) {
    case 'csv': {
      const headings = columns.map(({ heading }) => heading);
      return (format.hasByteOrderMark ? byteOrderMark : '') + csvLine(headings, format.notation);
    }
    case 'excel':
      return headingRow(columns);
    case 'jsonLines':
      return '';
  }
}

/** Records one after the other, as the file has them. */
export function textOf(plan: ExportPlan, records: readonly BillyRecord[]): string {
  return records.map((record) => lineOf(plan, record)).join('');
}

function lineOf({ format, columns, resource }: ExportPlan, record: BillyRecord): string {
  switch (format.kind) {
    case 'csv':
      return csvRow(resource, columns, record, format.notation);
    case 'excel':
      return sheetRow(resource, columns, record);
    case 'jsonLines':
      return `${JSON.stringify(membersOf(columns, record))}\n`;
  }
}

/** As Billy has them: decimals stay exact text, and what is missing is null. */
function membersOf(columns: ExportPlan['columns'], record: BillyRecord) {
  return Object.fromEntries(columns.map(({ field, heading }) => [heading, record[field] ?? null]));
}
