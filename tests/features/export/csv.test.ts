/** What is written into cells, read back by a reader that knows nothing of us. */

import { parse } from 'csv-parse/sync';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import type { BillyRecord } from '../../../src/billy/records.ts';
import { csvLine, csvRow } from '../../../src/features/export/csv.ts';

const separators = { da: ';', en: ',' } as const;

/** The one cell of a line that was written from one. */
function readBack(cell: string): string {
  const [[read]] = parse(csvLine([cell], 'da'), { delimiter: ';' }) as [[string]];
  return read;
}

test.each([
  '=1+1',
  '=HYPERLINK("https://example.com?"&A1)',
  "=cmd|'/C calc'!A0",
  '+45 12 34 56 78',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u200B=1+1',
  '\uFEFF@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠SUM(A1)',
  '\tblank',
])('%j is no formula any more', (cell) => {
  expect(readBack(cell)).toBe(`'${cell}`);
});

test.each([
  '-5',
  '-1250,00',
  '+4512345678',
  '-0.10',
  'a=1',
  'Æblegård - frugt',
  '',
  '1-2',
  'a@b.dk',
])('%j is as it was', (cell) => {
  expect(readBack(cell)).toBe(cell);
});

test('whatever is in cells, a reader finds as many of them, and none that begins a formula', () => {
  const nasty = constantFrom('=', '"', ';', ',', '\r', '\n', '\t', '\0', "'", '-', ' ', '\uD800');
  const cells = array(
    oneof(
      string(),
      array(oneof(nasty, string())).map((parts) => parts.join('')),
    ),
    {
      minLength: 2,
      maxLength: 6,
    },
  );
  for (const notation of ['da', 'en'] as const)
    assert(
      property(cells, (written) => {
        const text = csvLine(written, notation);
        const read = parse(text, { delimiter: separators[notation], record_delimiter: '\r\n' });
        expect(read).toHaveLength(1);
        const [line = []] = read;
        expect(line).toHaveLength(written.length);
        for (const [index, cell] of line.entries()) {
          const expected = (written[index] ?? '').toWellFormed().replaceAll('\0', '\uFFFD');
          expect([expected, `'${expected}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=@\t\r\n]/);
        }
      }),
      { numRuns: 500 },
    );
});

test('decimals are written digit by digit, with a comma where Danish sheets read it', () => {
  const columns = ['amount', 'isPaid', 'entryDate', 'contactId', 'lineDescription'].map(
    (field) => ({
      field,
      heading: field,
    }),
  );
  const invoice: BillyRecord = {
    id: 'i1',
    amount: '-90071992547409931234.5600',
    isPaid: false,
    entryDate: '2026-03-02',
    contactId: null,
    lineDescription: 'Kaffe; "mørk"\nristet',
  };
  const rest = ',"Kaffe; ""mørk""\nristet"\r\n';
  expect(csvRow('invoices', columns, invoice, 'en')).toBe(
    `-90071992547409931234.5600,false,2026-03-02,${rest}`,
  );
  expect(csvRow('invoices', columns, invoice, 'da')).toBe(
    `-90071992547409931234,5600;false;2026-03-02;${rest.replace(',', ';')}`,
  );
});

test('a cell of a million characters is one cell', () => {
  const long = 'æ"'.repeat(500_000);
  expect(readBack(long)).toBe(long);
});
