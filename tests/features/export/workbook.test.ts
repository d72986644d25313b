/** Workbooks, taken apart again. */

import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { BillyRecord } from '../../../src/billy/records.ts';
import { headingRow, sheetRow } from '../../../src/features/export/sheet.ts';
import { workbookOf } from '../../../src/features/export/workbook.ts';

async function packed(rows: readonly string[]): Promise<Uint8Array> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (const row of rows) yield await Promise.resolve(strToU8(row));
  }
  const bytes: Uint8Array[] = [];
  for await (const piece of workbookOf(pieces())) bytes.push(piece);
  return Buffer.concat(bytes);
}

const column = (field: string) => [{ field, heading: field }];

/** The one cell of a row. */
function cell(field: string, value: BillyRecord[string]): string {
  const row = sheetRow('invoices', column(field), { id: 'i', [field]: value ?? null });
  return /^<row>(.*)<\/row>$/s.exec(row)?.[1] ?? '';
}

const text = (inside: string) =>
  `<c t="inlineStr"><is><t xml:space="preserve">${inside}</t></is></c>`;

test('its sheet has every piece, in order, between a beginning and an end', async () => {
  const rows = Array.from({ length: 3_000 }, (_, number) =>
    sheetRow('invoices', column('lineDescription'), {
      id: 'i',
      lineDescription: `Kaffe ${number}`,
    }),
  );
  const parts = unzipSync(await packed([headingRow(column('lineDescription')), ...rows]));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const between = /<sheetData>(.*)<\/sheetData><\/worksheet>$/s.exec(sheet)?.[1];
  expect(between).toBe(headingRow(column('lineDescription')) + rows.join(''));
  expect(Object.keys(parts)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('one that is cut off does not open', async () => {
  const whole = await packed([headingRow(column('id'))]);
  expect(() => unzipSync(whole.subarray(0, -30))).toThrow();
});

test('what a spreadsheet would take for a formula is a text', () => {
  expect(cell('lineDescription', '=1+1')).toBe(text('=1+1'));
  expect(cell('amount', '=1+1')).toBe(text('=1+1'));
  expect(headingRow([{ field: 'id', heading: '=1+1' }])).toBe(`<row>${text('=1+1')}</row>`);
});

test('amounts are numbers as long as a float keeps all of their digits', () => {
  expect(cell('amount', '-1250.00')).toBe('<c><v>-1250.00</v></c>');
  expect(cell('amount', '0.00000000000123')).toBe('<c><v>0.00000000000123</v></c>');
  expect(cell('amount', '9999999999999.99')).toBe('<c><v>9999999999999.99</v></c>');
  expect(cell('amount', '12345678901234.56')).toBe(text('12345678901234.56'));
});

test('days are days where Excel counts them right', () => {
  // Excel's own: =DATE(2026,3,2) is 46083, =DATE(1900,3,1) is 61.
  expect(cell('entryDate', '2026-03-02')).toBe('<c s="1"><v>46083</v></c>');
  expect(cell('entryDate', '1900-03-01')).toBe('<c s="1"><v>61</v></c>');
  expect(cell('entryDate', '1900-02-28')).toBe(text('1900-02-28'));
  expect(cell('entryDate', '2026-13-40')).toBe(text('2026-13-40'));
});

test('what XML has no place for, and what means something to it, is a text all the same', () => {
  expect(cell('lineDescription', '<c>&"\'')).toBe(text('&lt;c&gt;&amp;"\''));
  expect(cell('lineDescription', 'a\0b\u0008c\uD800d\uFFFF')).toBe(
    text('a\uFFFDb\uFFFDc\uFFFDd\uFFFD'),
  );
  expect(cell('lineDescription', 'a\r\n\tb')).toBe(text('a&#13;\n\tb'));
  expect(cell('lineDescription', '_x000D_ ]]>')).toBe(text('_x005F_x000D_ ]]&gt;'));
  expect(cell('lineDescription', 'x'.repeat(40_000))).toBe(text(`${'x'.repeat(32_766)}…`));
  expect(cell('lineDescription', null)).toBe('<c/>');
  expect(cell('isPaid', true)).toBe('<c t="b"><v>1</v></c>');
});
