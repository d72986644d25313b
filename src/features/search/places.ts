/**
 * Places in a ranked list, as callers hold them: what it is ordered by, and a mark made of it, the company and the question. One
 * that was altered, is another company's or belongs to another question does not fit its mark.
 */

import { createHash } from 'node:crypto';
import { CodedError } from '../../errors.ts';
import type { Place } from './ranking.ts';

/** What a list is of. */
export interface ListName {
  readonly organizationId: string;
  readonly query: string;
  readonly types: readonly string[];
}

/** Eight bytes: mistakes are told apart; nothing secret hangs on it, for whatever a place says is asked of one company alone. */
const markLength = 11;

export function cursorOf(list: ListName, { score, textId, dated, id }: Place): string {
  const place = JSON.stringify([score, textId, dated, id]);
  const mark = createHash('sha256')
    .update(JSON.stringify(['search', list.organizationId, list.query, list.types, place]))
    .digest('base64url')
    .slice(0, markLength);
  return Buffer.from(`${mark}${place}`).toString('base64url');
}

/** @throws CodedError BAD_USER_INPUT unless it is a place in this list */
export function placeAt(list: ListName, cursor: string): Place {
  const place = read(cursor);
  if (place !== undefined && cursorOf(list, place) === cursor) return place;
  throw new CodedError(
    'BAD_USER_INPUT',
    `Expected after to be a cursor from an earlier answer to the same query and types, got ${JSON.stringify(cursor.slice(0, 40))}.`,
    { inputPath: ['after'] },
  );
}

function read(cursor: string): Place | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8').slice(markLength);
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts)) return undefined;
    // Whatever it holds is looked at one by one.
    const [score, textId, dated, id] = parts as readonly unknown[];
    return typeof score === 'number' &&
      typeof textId === 'string' &&
      typeof dated === 'string' &&
      typeof id === 'string'
      ? { score, textId, dated, id }
      : undefined;
  } catch {
    return undefined;
  }
}
