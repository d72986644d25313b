/** A file's rows, one after the other as its bytes come, and what each asks for. */

import { CsvReader, mostCells, separatorOf, type CsvRecord } from './csv-records.ts';
import { readCells, readHeadings, type Columns } from './columns.ts';
import { decoded } from './decoding.ts';
import {
  FileFault,
  type BulkFormat,
  type Decimals,
  type Encoding,
  type RecordMutation,
  type RowFault,
  type RowInput,
  type RowSource,
  type SourceRow,
} from './job.ts';

/** How a file is written, as far as somebody has said. */
export type FileTerms =
  | {
      readonly kind: 'csv';
      readonly encoding: Encoding;
      /** Undefined to find it out. */
      readonly separator: string | undefined;
      readonly decimals: Decimals;
    }
  | { readonly kind: 'jsonLines'; readonly encoding: Encoding };

/** Headings are short: whatever is longer has none. */
const longestHead = 65_536;

/** Characters; a line with a thousand children of an invoice is shorter. */
const longestLine = 1_000_000;

/** What is kept of a longer one. */
const cutTo = 1_000;

/** What was found out of a file, and its rows, to be gone through once. */
export interface FileRows {
  readonly format: BulkFormat;
  readonly rows: AsyncGenerator<SourceRow>;
}

/**
 * Reads as far as the headings.
 * @throws FileFault for what is wrong with the whole file; going through the rows does too
 */
export async function openRows(
  bytes: AsyncIterable<Uint8Array>,
  terms: FileTerms,
  mutation: RecordMutation,
): Promise<FileRows> {
  const text = decoded(bytes, terms.encoding);
  if (terms.kind === 'jsonLines')
    return {
      format: { kind: 'jsonLines' },
      rows: checkedRows(jsonLines(text), readerOf({ kind: 'jsonLines' }, mutation)),
    };
  const { head, rest } = await splitHead(text);
  const separator = terms.separator ?? separatorOf(firstLineOf(head));
  const records = csvRecords(rest, separator);
  const first = await records.next();
  if (first.done === true)
    throw new FileFault('Expected a line of headings, got an empty file.', 1);
  const [fault] = first.value.faults;
  if (fault !== undefined) throw new FileFault(fault.message, first.value.line);
  const headings = first.value.cells.map((heading) => heading.trim());
  const format = { kind: 'csv', headings, separator, decimals: terms.decimals } as const;
  return { format, rows: checkedRows(records, readerOf(format, mutation)) };
}

/** What a row asks for, read from what is kept of it, and all that is wrong with it. */
export type RowReader = (source: RowSource) => {
  readonly row: RowInput;
  readonly faults: readonly RowFault[];
};

/** @throws FileFault when the headings are none of the mutation's */
export function readerOf(format: BulkFormat, mutation: RecordMutation): RowReader {
  if (format.kind === 'jsonLines') return (source) => readObject(String(source), mutation);
  const columns = readHeadings(format.headings, mutation);
  return (source) => readLine(source, columns, format, mutation);
}

function readLine(
  source: RowSource,
  columns: Columns,
  { decimals }: Extract<BulkFormat, { kind: 'csv' }>,
  mutation: RecordMutation,
) {
  const cells = typeof source === 'string' ? [source] : source;
  if (cells.length !== columns.length) {
    const got = cells.length > mostCells ? `more than ${mostCells}` : String(cells.length);
    const message = `Expected ${columns.length} cells, as there are headings, got ${got}.`;
    return { row: nothing, faults: [{ message, code: 'INVALID', column: null }] };
  }
  const { row, faults } = readCells(cells, columns, { decimals, takesId: mutation.takesId });
  return { row, faults: faults.length > 0 ? faults : mutation.faultsOf(row) };
}

const nothing: RowInput = { id: undefined, input: {} };

function readObject(text: string, mutation: RecordMutation) {
  const fault = (message: string) => ({
    row: nothing,
    faults: [{ message, code: 'INVALID', column: null }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text, exactly);
  } catch {
    return fault('Expected a line of JSON, got what is none.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fault('Expected a JSON object, got another value.');
  const { id, ...input } = value as Readonly<Record<string, unknown>>;
  if (!mutation.takesId) return readInput(mutation, { id: undefined, input: value });
  if (typeof id !== 'string')
    return fault(`Expected the record's id as text under id, which ${mutation.name} needs.`);
  return readInput(mutation, { id, input });
}

function readInput(mutation: RecordMutation, row: RowInput) {
  return { row, faults: mutation.faultsOf(row) };
}

/** A number that a float would change stays the text it was written as. */
function exactly(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && String(value) !== source
    ? source
    : value;
}

async function* checkedRows(
  records: AsyncGenerator<RawRow>,
  read: RowReader,
): AsyncGenerator<SourceRow> {
  for await (const { line, source, faults } of records)
    yield { line, source, faults: faults.length > 0 ? faults : read(source).faults };
}

type RawRow = SourceRow;

async function* csvRecords(
  text: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<SourceRow & CsvRecord> {
  const reader = new CsvReader(separator);
  const rowOf = (record: CsvRecord) => ({ ...record, source: record.cells });
  for await (const piece of text) for (const record of reader.read(piece)) yield rowOf(record);
  for (const record of reader.end()) yield rowOf(record);
}

async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let line = 1;
  let held = '';
  let length = 0;
  function* ended(): Generator<SourceRow> {
    const source = held.trim();
    const faults: RowFault[] =
      length > longestLine
        ? [
            {
              message: `Expected a line of at most ${longestLine} characters, got ${length}.`,
              code: 'INVALID',
              column: null,
            },
          ]
        : [];
    if (source !== '')
      yield { line, source: faults.length > 0 ? `${source.slice(0, cutTo)}…` : source, faults };
    line += 1;
    held = '';
    length = 0;
  }
  for await (const piece of text) {
    const parts = piece.split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield* ended();
      length += part.length;
      if (length <= longestLine) held += part;
      else held = held.slice(0, cutTo);
    }
  }
  yield* ended();
}

/** The text up to where the headings end, and all of it once more from the beginning. */
async function splitHead(
  text: AsyncGenerator<string>,
): Promise<{ readonly head: string; readonly rest: AsyncGenerator<string> }> {
  let head = '';
  while (!/[\r\n]/.test(head)) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
    if (head.length > longestHead && !/[\r\n]/.test(head))
      throw new FileFault(
        `Expected headings of at most ${longestHead} characters, got a longer first line.`,
        1,
      );
  }
  return {
    head,
    rest: (async function* () {
      yield head;
      yield* text;
    })(),
  };
}

function firstLineOf(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}
