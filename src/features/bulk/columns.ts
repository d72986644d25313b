/** Headings of a file as places in a mutation's input, and a line's cells as that input. */

import { readDecimal } from './decimals.ts';
import {
  FileFault,
  type Decimals,
  type Leaf,
  type RecordMutation,
  type RowFault,
  type RowInput,
} from './job.ts';

interface Column {
  readonly heading: string;
  readonly path: readonly string[];
  readonly leaf: Leaf;
}

/** What a line's cells are; null for those that are left alone. */
export type Columns = readonly (Column | null)[];

/** What result files add stands under such headings, so that they can be sent in again. */
const ownHeading = /^_/;

const idPath = ['id'] as const;

const shownHeadings = 5;

/** @throws FileFault when a heading is twice, or is none of the input's places, or the id's is missing */
export function readHeadings(headings: readonly string[], mutation: RecordMutation): Columns {
  const columns = headings.map((written) => {
    const heading = written.trim();
    if (ownHeading.test(heading)) return null;
    const path = heading.split('.');
    const leaf = leafAt(mutation, path);
    return leaf === undefined ? heading : { heading, path, leaf };
  });
  const unknown = columns.filter((column) => typeof column === 'string');
  if (unknown.length > 0)
    throw new FileFault(
      `Expected headings that ${mutation.name} takes, such as name or lines.0.quantity; got ${list(unknown)}.`,
      1,
    );
  const known = columns.filter((column) => typeof column !== 'string');
  const names = known.flatMap((column) => (column === null ? [] : [column.heading]));
  const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  if (repeated.length > 0)
    throw new FileFault(`Expected each heading once, got ${list(repeated)} again.`, 1);
  if (mutation.takesId && !names.includes('id'))
    throw new FileFault(
      `Expected a heading id, which ${mutation.name} needs; got ${list(names)}.`,
      1,
    );
  return known;
}

/** What a line says, and what of it cannot be read. Empty cells are as if they were not there. */
export function readCells(
  cells: readonly string[],
  columns: Columns,
  { decimals, takesId }: { readonly decimals: Decimals; readonly takesId: boolean },
): { readonly row: RowInput; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const input: Record<string, unknown> = {};
  let id: string | undefined;
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (column === null || cell === '') return;
    const read = readCell(cell, column.leaf, decimals);
    if (read.expected !== undefined)
      faults.push({
        message: `Expected ${read.expected}, got ${shown(cell)}.`,
        code: 'INVALID',
        column: column.heading,
      });
    else if (takesId && column.heading === 'id') id = String(read.value);
    else put(input, column.path, read.value);
  });
  return { row: { id, input }, faults };
}

function leafAt(mutation: RecordMutation, path: readonly string[]): Leaf | undefined {
  if (mutation.takesId && path.length === 1 && path[0] === idPath[0]) return { kind: 'id' };
  return mutation.takesInput ? mutation.leafAt(path) : undefined;
}

type CellRead =
  { readonly value: unknown; readonly expected?: undefined } | { readonly expected: string };

function readCell(cell: string, leaf: Leaf, decimals: Decimals): CellRead {
  if (cell.includes('\0')) return { expected: 'text without NUL' };
  if (!cell.isWellFormed()) return { expected: 'text of whole characters' };
  if (leaf.kind === 'text') return { value: cell };
  const text = cell.trim();
  switch (leaf.kind) {
    case 'number':
      return readDecimal(text, decimals);
    case 'boolean': {
      const word = text.toLowerCase();
      return word === 'true' || word === 'false'
        ? { value: word === 'true' }
        : { expected: 'true or false' };
    }
    case 'enum': {
      const name = leaf.names.get(text.toUpperCase()) ?? leaf.names.get(text);
      return name === undefined
        ? { expected: `one of ${[...new Set(leaf.names.values())].join(', ')}` }
        : { value: name };
    }
    case 'day':
    case 'id':
      return { value: text };
  }
}

/** Paths are of the schema's own names and of numbers, so none reaches a prototype. */
function put(input: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let place: Record<string, unknown> | unknown[] = input;
  path.forEach((step, index) => {
    const next = path[index + 1];
    const key = Array.isArray(place) ? Number(step) : step;
    // A list that is named from its third place on has two empty records before it, which are told to be so.
    if (Array.isArray(place)) while (place.length < Number(key)) place.push({});
    const holder = place as Record<string | number, unknown>;
    if (next === undefined) holder[key] = value;
    else {
      holder[key] ??= /^\d+$/.test(next) ? [] : {};
      // Made just now, or by a column before it with the same beginning.
      place = holder[key] as Record<string, unknown> | unknown[];
    }
  });
}

function list(names: readonly string[]): string {
  const some = names.slice(0, shownHeadings).map(shown).join(', ');
  return names.length > shownHeadings ? `${some} and ${names.length - shownHeadings} more` : some;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
