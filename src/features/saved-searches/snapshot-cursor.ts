/** Places in what was found at one moment: by its snapshot and how many stand before. */

import { hash } from 'node:crypto';
import { isId } from './ids.ts';

export interface SnapshotPlace {
  readonly snapshotId: string;
  /** From 0. */
  readonly index: number;
}

/** Cursors of pages that are of no one moment begin with something else. */
const mark = 'snapshot';

export function cursorAt({ snapshotId, index }: SnapshotPlace): string {
  return Buffer.from(JSON.stringify([mark, snapshotId, index])).toString('base64url');
}

/** Undefined for a cursor of another kind, and for what is none. */
export function snapshotPlaceIn(cursor: string): SnapshotPlace | undefined {
  const read = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(read) || read.length !== 3) return undefined;
  const [kind, snapshotId, index] = read as readonly unknown[];
  return kind === mark && typeof snapshotId === 'string' && isId(snapshotId) && isIndex(index)
    ? { snapshotId, index }
    : undefined;
}

/** The same for the same question alone. @param parts all that makes it what it is */
export function questionOf(parts: unknown): string {
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
