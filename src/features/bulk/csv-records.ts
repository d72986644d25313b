/**
 * Records of comma-separated text as it comes (RFC 4180), each with the line on which it begins. One that is broken or
 * too large is a record with a fault, and those after it are read as if nothing had been: a library that stops there, or
 * holds what is too large, would not do (docs/decisions/0033-bulk-jobs.md).
 */

import { FileFault, type RowFault } from './job.ts';

export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFault[];
}

/** More than the widest input has, lists written out. */
export const mostCells = 500;

/** Characters; longer than any text Billy keeps. */
const longestCell = 100_000;

/** What is kept of a longer one. */
const cutTo = 200;

const separators = [';', ',', '\t'];

/** Where the reader stands: before a cell, in one, in a quoted one, or behind a quote that may have ended it. */
type Place = 'before' | 'bare' | 'quoted' | 'after';

export class CsvReader {
  readonly separator: string;
  private place: Place = 'before';
  private cell = '';
  private cellLength = 0;
  private cells: string[] = [];
  private count = 0;
  private faults: RowFault[] = [];
  private line = 1;
  private begunAt = 1;
  private isAfterReturn = false;

  constructor(separator: string) {
    this.separator = separator;
  }

  *read(text: string): Generator<CsvRecord> {
    for (const character of units(text)) {
      const isSecondOfTwo = this.isAfterReturn && character === '\n';
      this.isAfterReturn = character === '\r';
      if (this.place === 'quoted') {
        if (character === '"') this.place = 'after';
        else this.add(character);
        if (character === '\n') this.line += 1;
      } else if (isSecondOfTwo) {
        // The line ended with the one before it.
      } else if (character === this.separator) {
        this.endCell();
      } else if (character === '\n' || character === '\r') {
        this.line += 1;
        const record = this.endRecord();
        if (record !== undefined) yield record;
      } else if (character === '"') {
        this.meetQuote();
      } else {
        if (this.place === 'after')
          this.fault('Expected a separator behind the quote that ends a cell, got more text.');
        this.place = 'bare';
        this.add(character);
      }
    }
  }

  /** What is left when the text has ended. */
  *end(): Generator<CsvRecord> {
    if (this.place === 'quoted')
      this.fault('Expected a quote that ends the cell, got the end of the file.');
    const record = this.endRecord();
    if (record !== undefined) yield record;
  }

  private meetQuote(): void {
    if (this.place === 'before') {
      this.place = 'quoted';
    } else if (this.place === 'after') {
      this.place = 'quoted';
      this.add('"');
    } else {
      this.fault('Expected quotes around a cell that holds one, and the one in it twice.');
      this.add('"');
    }
  }

  private add(character: string): void {
    this.cellLength += 1;
    if (this.cellLength <= longestCell) this.cell += character;
  }

  private fault(message: string): void {
    // One of a kind is enough to find it by.
    if (this.faults.some((known) => known.message === message)) return;
    this.faults.push({ message, code: 'INVALID', column: null });
  }

  private endCell(): void {
    if (this.cellLength > longestCell) {
      this.fault(
        `Expected at most ${longestCell} characters in a cell, got ${this.cellLength} in cell ${this.count + 1}.`,
      );
      this.cell = `${this.cell.slice(0, cutTo)}…`;
    }
    this.count += 1;
    if (this.count <= mostCells) this.cells.push(this.cell);
    this.cell = '';
    this.cellLength = 0;
    this.place = 'before';
  }

  private endRecord(): CsvRecord | undefined {
    const isBlank = this.count === 0 && this.place === 'before' && this.cellLength === 0;
    this.endCell();
    if (this.count > mostCells)
      this.fault(`Expected at most ${mostCells} cells, got ${this.count}.`);
    const record = { line: this.begunAt, cells: this.cells, faults: this.faults };
    this.cells = [];
    this.faults = [];
    this.count = 0;
    this.begunAt = this.line;
    return isBlank ? undefined : record;
  }
}

/**
 * What stands between the cells of the headings, which hold none of the candidates themselves.
 * @throws FileFault when there are several
 */
export function separatorOf(firstLine: string): string {
  const bare = firstLine.replaceAll(/"[^"]*"/g, '');
  const found = separators.filter((separator) => bare.includes(separator));
  if (found.length > 1)
    throw new FileFault(
      `Expected one kind of separator between the headings, got ${found.map((one) => JSON.stringify(one)).join(' and ')}.`,
      1,
    );
  return found[0] ?? ';';
}

/** UTF-16 units: a surrogate pair is two of them, which are put together again as they were. */
function* units(text: string): Generator<string> {
  for (let index = 0; index < text.length; index += 1) yield text.charAt(index);
}
