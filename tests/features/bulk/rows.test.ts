/** Files as they are read: encodings, separators, amounts, quotes, and all that may be wrong with them. */

import { FileFault, type SourceRow } from '../../../src/features/bulk/job.ts';
import { readDecimal } from '../../../src/features/bulk/decimals.ts';
import { openRows, type FileTerms } from '../../../src/features/bulk/rows.ts';
import { createRecordMutations } from '../../../src/graphql/record-mutations.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';

const mutations = createRecordMutations(buildSchema());
const createContact = mutations.of('contacts', 'create');
if (createContact === undefined) throw new Error('There is no createContact.');

const csv: FileTerms = { kind: 'csv', encoding: 'auto', separator: undefined, decimals: 'auto' };

interface Opened {
  readonly rows: readonly SourceRow[];
  readonly headings: readonly string[];
}

/** The bytes come in pieces of this length, so that every character is cut somewhere. */
async function opened(
  file: string | Buffer,
  {
    terms = csv,
    pieceBytes = 1_000_000,
    mutation = createContact,
  }: {
    readonly terms?: FileTerms;
    readonly pieceBytes?: number;
    readonly mutation?: typeof createContact;
  } = {},
): Promise<Opened> {
  if (mutation === undefined) throw new Error('There is no such mutation.');
  const bytes = Buffer.from(file);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      yield bytes.subarray(at, at + pieceBytes);
      await Promise.resolve();
    }
  }
  const { format, rows } = await openRows(pieces(), terms, mutation);
  const all: SourceRow[] = [];
  for await (const row of rows) all.push(row);
  return { rows: all, headings: format.kind === 'csv' ? format.headings : [] };
}

const cellsOf = ({ rows }: Opened) => rows.map(({ source }) => source);
const faultsOf = ({ rows }: Opened) =>
  rows.flatMap(({ line, faults }) =>
    faults.map(({ column, message }) => `${line} ${column ?? ''}: ${message}`),
  );

async function refusalOf(file: string | Buffer, terms?: FileTerms): Promise<string> {
  const error = await opened(file, { ...(terms && { terms }) }).catch((caught: unknown) => caught);
  if (!(error instanceof FileFault)) throw new Error('Expected the file to be refused.');
  return `${error.line}: ${error.message}`;
}

const text = 'name;countryId;type\nBlåbærgrød & Søn;DK;COMPANY\n"Æ""Ø\r\nÅ";DK;PERSON\n';

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['Latin-1', Buffer.from(text, 'latin1')],
])('%s is read as it is meant, wherever it is cut', async (_name, bytes) => {
  for (const pieceBytes of [1, 2, 3, 7, 1_000]) {
    const read = await opened(bytes, { pieceBytes });
    expect(read.headings).toEqual(['name', 'countryId', 'type']);
    expect(cellsOf(read)).toEqual([
      ['Blåbærgrød & Søn', 'DK', 'COMPANY'],
      ['Æ"Ø\r\nÅ', 'DK', 'PERSON'],
    ]);
    expect(faultsOf(read)).toEqual([]);
  }
});

test('what is UTF-8 at first and then is not is refused with its line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('name\nÆble\nplain\nB'),
    Buffer.from([0xe6, 0x72, 0x0a]),
  ]);
  expect(await refusalOf(bytes)).toMatch(/^4: Expected UTF-8 throughout/);
  expect(await refusalOf(Buffer.from('\uFEFFname\n', 'utf16le'))).toMatch(/^1: .*UTF-16/);
  const stated = { ...csv, encoding: 'utf-8' } as const;
  expect(await refusalOf(Buffer.from('name\nSø', 'latin1'), stated)).toMatch(/^2: Expected UTF-8/);
});

test.each([';', ',', '\t'])('a separator is found out by the headings: %j', async (separator) => {
  const lines = [
    ['name', 'countryId'],
    ['"a;b,c\td"', 'DK'],
  ];
  const read = await opened(lines.map((line) => line.join(separator)).join('\n'));
  expect(cellsOf(read)).toEqual([['a;b,c\td', 'DK']]);
});

test.each([
  ['', /^1: .*an empty file/],
  ['name;type,countryId\n', /^1: .*one kind of separator/],
  ['name;type;name\n', /^1: .*each heading once, got "name"/],
  ['name;favouriteColour\n', /^1: .*headings that createContact takes.*favouriteColour/],
  ['__proto__;constructor.prototype\n', /^1: .*headings/],
  [`${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(';')}\n`, /^1: .*at most/],
  ['x'.repeat(70_000), /^1: .*headings of at most/],
])('headings that cannot be used refuse the file: %#', async (file, refusal) => {
  expect(await refusalOf(file)).toMatch(refusal);
});

test('a broken row is told with its line, and those around it are read', async () => {
  const read = await opened(
    [
      'name;countryId;type',
      'Første;DK;COMPANY',
      'For;mange;COMPANY;celler',
      '"Citat"bagefter;DK;COMPANY',
      'Rør 5";DK;COMPANY',
      `${'x'.repeat(5_000_000)};DK;COMPANY`,
      'N\0l;DK;COMPANY',
      ';DK;COMPANY',
      'Type;DK;martian',
      '"over\nto linjer";DK;COMPANY',
      'Sidste;DK;company',
      '"Uafsluttet;DK;COMPANY',
    ].join('\r\n'),
  );
  expect(faultsOf(read).map((fault) => fault.slice(0, 90))).toEqual([
    '3 : Expected 3 cells, as there are headings, got 4.',
    '4 : Expected a separator behind the quote that ends a cell, got more text.',
    '5 : Expected quotes around a cell that holds one, and the one in it twice.',
    '6 : Expected at most 100000 characters in a cell, got 5000000 in cell 1.',
    '7 name: Expected text without NUL, got "N\\u0000l".',
    expect.stringMatching(/^8 : Field "name" of required type/),
    expect.stringMatching(/^9 type: Expected one of .*COMPANY/),
    '13 : Expected a quote that ends the cell, got the end of the file.',
  ]);
  const good = read.rows.filter(({ faults }) => faults.length === 0);
  expect(good.map(({ line }) => line)).toEqual([2, 10, 12]);
  // What is kept of a cell that is too long is not the cell.
  expect(JSON.stringify(read.rows).length).toBeLessThan(5_000);
});

test('amounts are read in one way or not at all', () => {
  const auto = (written: string) => {
    const read = readDecimal(written, 'auto');
    return read.expected === undefined ? read.value : read.expected.slice(0, 9);
  };
  expect(
    ['1234', '1.234,56', '1,234.56', '1234,5', '-1234.567', '0,125', '0.125', '1.234.567'].map(
      auto,
    ),
  ).toEqual(['1234', '1234.56', '1234.56', '1234.5', '-1234.567', '0.125', '0.125', '1234567']);
  expect(['1.234', '12,345', '-123.456'].map(auto)).toEqual(Array(3).fill('an amount'));
  expect(['', 'kr. 5', '1,2,3', '12.34.56', '1e5', '1.23,4.5'].map(auto)).toEqual(
    Array(6).fill('a number '),
  );
  expect(readDecimal('1.234', 'comma')).toEqual({ value: '1234' });
  expect(readDecimal('1.234', 'point')).toEqual({ value: '1.234' });
  expect(readDecimal('1.234,56', 'point')).toHaveProperty('expected');
});

test('an amount that could be two is refused with its line and column, unless somebody says which', async () => {
  const mutation = mutations.of('invoices', 'create');
  const file =
    'contactId;entryDate;lines.0.productId;lines.0.unitPrice;lines.1.unitPrice\n' +
    'contact000000000000000;2026-03-02;product000000000000000;1.234;\n';
  const contact = { mutation };
  expect(faultsOf(await opened(file, contact))).toEqual([
    expect.stringMatching(/^2 lines\.0\.unitPrice: .*1234 or 1\.234/),
  ]);
  const stated = { ...csv, decimals: 'comma' } as const;
  expect(faultsOf(await opened(file, { ...contact, terms: stated }))).toEqual([]);
});

test('a line of JSON is the input itself, digit for digit, and its faults are told where they are', async () => {
  const mutation = mutations.of('products', 'update');
  const jsonLines: FileTerms = { kind: 'jsonLines', encoding: 'auto' };
  const read = await opened(
    [
      '{"id":"product000000000000000","name":"Søm"}',
      '',
      '{"id":"product000000000000000","nope":1}',
      '{"name":"uden id"}',
      '[1]',
      '{"id":',
      `{"id":"product000000000000000","name":"${'x'.repeat(1_000_000)}"}`,
      '{"id":"product000000000000000","__proto__":{"polluted":true}}',
      '{"id":"product000000000000000","name":null}',
    ].join('\n'),
    { terms: jsonLines, mutation },
  );
  expect(faultsOf(read).map((fault) => fault.slice(0, 60))).toEqual([
    expect.stringMatching(/^3 : Field "nope" is not defined/),
    expect.stringMatching(/^4 : Expected the record's id as text/),
    '5 : Expected a JSON object, got another value.',
    '6 : Expected a line of JSON, got what is none.',
    expect.stringMatching(/^7 : Expected a line of at most 1000000/),
    expect.stringMatching(/^8 : /),
    expect.stringMatching(/^9 name: /),
  ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('what exports hold can be sent in again: Billy’s own words for enums, and headings with _ passed over', async () => {
  const read = await opened('_line;_message;name;countryId;type\n7;Feil;Navn;DK;company\n');
  expect(faultsOf(read)).toEqual([]);
});
