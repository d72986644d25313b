/** An Excel workbook of one sheet, put around its rows while they pass: no more than one piece of them is in memory. */

import { Zip, ZipDeflate, strToU8 } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetPath = 'xl/worksheets/sheet1.xml';

/** What a workbook is besides its sheet. The second style is built in: number format 14, a day. */
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
    `<Override PartName="/${sheetPath}" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${packaged}/relationships">` +
    `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${main}" xmlns:r="${relations}">` +
    '<sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${packaged}/relationships">` +
    `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
};

const sheetBegin = `${declaration}<worksheet xmlns="${main}"><sheetData>`;
const sheetEnd = '</sheetData></worksheet>';

/** Little is won by more than the fastest, and other requests wait for it. */
const level = 1;

/**
 * Its bytes, as fast as they are taken. What tells a zip's content stands at its end: one that is cut off does not open.
 * @param rows pieces of `<row>` elements
 * @throws what reading a piece does
 */
export async function* workbookOf(rows: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    // It makes none of its own: there is no name too long and no part ended twice.
    if (error) throw error;
    made.push(bytes);
  });
  const begin = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path, { level });
    zip.add(part);
    return part;
  };
  function* taken(): Generator<Uint8Array> {
    yield* made;
    made = [];
  }

  for (const [path, text] of Object.entries(frame))
    begin(path).push(strToU8(declaration + text), true);
  const sheet = begin(sheetPath);
  sheet.push(strToU8(sheetBegin));
  for await (const piece of rows) {
    sheet.push(piece);
    yield* taken();
  }
  sheet.push(strToU8(sheetEnd), true);
  zip.end();
  yield* taken();
}
