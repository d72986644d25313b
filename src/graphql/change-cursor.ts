/**
 * Places in a company's changes, as callers hold them: the number, and a mark that is made of the company and the number.
 * One that was altered or is another company's does not fit its mark.
 */

import { createHash } from 'node:crypto';
import { CodedError } from '../errors.ts';

/** Eight bytes: mistakes are told apart; nothing secret hangs on it. */
const markLength = 11;

export function changeCursor(organizationId: string, sequence: number): string {
  const mark = createHash('sha256')
    .update(JSON.stringify(['changes', organizationId, sequence]))
    .digest('base64url')
    .slice(0, markLength);
  return Buffer.from(`${sequence}:${mark}`).toString('base64url');
}

/**
 * The place a cursor names.
 * @throws CodedError BAD_USER_INPUT, naming the argument, unless it is one of this company's
 */
export function sequenceAt(cursor: string, organizationId: string, argument: string): number {
  const [, digits] =
    /^(0|[1-9]\d{0,14}):/.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  const sequence = Number(digits);
  if (digits !== undefined && changeCursor(organizationId, sequence) === cursor) return sequence;
  throw new CodedError(
    'BAD_USER_INPUT',
    `Expected ${argument} to be a place in this company's changes from an earlier answer, got ${JSON.stringify(cursor.slice(0, 40))}.`,
    { inputPath: [argument] },
  );
}
