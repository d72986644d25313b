/**
 * Cursors: a place in one list, and the mark of the list it belongs to. The mark is made of what was listed,
 * by which filters and in which order, so that a cursor given to another list is refused instead of
 * pointing at a row by accident.
 */

import { createHash } from 'node:crypto';
import { CodedError } from '../errors.ts';
import type { ListRequest } from '../loaders/loaders.ts';
import type { ResourceName } from '../billy/resources/index.ts';

/** Eight bytes: mistakes are told apart; nothing secret hangs on it. */
const MARK_LENGTH = 11;

/** Names a list: the same resource, filters and order give the same mark, in whatever order filters came. */
export function markOfList(
  resource: ResourceName,
  list: Pick<ListRequest, 'filters' | 'sort'>,
): string {
  const filters = Object.entries(list.filters).sort(([a], [b]) => (a < b ? -1 : 1));
  const sort = list.sort ? [list.sort.key, list.sort.direction] : [];
  return createHash('sha256')
    .update(JSON.stringify([resource, filters, sort]))
    .digest('base64url')
    .slice(0, MARK_LENGTH);
}

/** The cursor of the row at `offset`, counted from 0. */
export function cursorAt(offset: number, mark: string): string {
  return Buffer.from(`${offset}:${mark}`).toString('base64url');
}

/**
 * The row a cursor points at.
 * @throws CodedError BAD_USER_INPUT, naming the argument, when the cursor is mangled or of another list.
 */
export function offsetOf(cursor: string, mark: string, argument: string): number {
  const [, offset, foundMark] =
    /^(0|[1-9]\d{0,8}):([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  if (offset === undefined || cursorAt(Number(offset), foundMark ?? '') !== cursor) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `Expected ${argument} to be a cursor from an earlier answer, got ${JSON.stringify(cursor.slice(0, 40))}.`,
      { inputPath: [argument] },
    );
  }
  if (foundMark !== mark) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `Expected ${argument} to be a cursor of this list; it comes from one with other filters or another order.`,
      { inputPath: [argument] },
    );
  }
  return Number(offset);
}
