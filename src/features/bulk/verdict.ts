/** What a mutation's end means for its row, and for the rows behind it. */

import { CodedError, type ErrorCode } from '../../errors.ts';
import type { ItemOutcome, TakenItem } from './item-rows.ts';
import type { RowFault } from './job.ts';

/** What a mutation answered. */
export interface RowAnswer {
  /** Of the record that was written; null when none was. */
  readonly recordId: string | null;
  readonly faults: readonly RowFault[];
}

export interface Verdict {
  readonly outcome: ItemOutcome;
  /** Rows behind it are left alone for so long. */
  readonly pauseMs?: number;
  /** No row of the job can be done until somebody has seen to it. */
  readonly halt?: string;
}

/** Thrown in place of sending a row that is only to be looked for. */
export class NotSent extends CodedError {
  constructor() {
    super('SERVICE_UNAVAILABLE', 'It was not sent: its job is cancelled.');
  }
}

/** Nothing has left us, and asking again helps. */
const postponing: ReadonlySet<ErrorCode> = new Set([
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
]);

/** The same would become of every row. */
const halting: ReadonlySet<ErrorCode> = new Set([
  'UPSTREAM_CREDENTIALS_REJECTED',
  'READ_ONLY',
  'FORBIDDEN',
]);

/**
 * When a lost answer is looked for, one look after the other. Billy may act on a request for a minute; what is not there by
 * then was not done, and is sent again by the look itself.
 */
const looksAfterMs = [5_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000];

/** When nobody says how long to wait. */
const usualPauseMs = 1_000;

export function answered(item: TakenItem, { recordId, faults }: RowAnswer): Verdict {
  const state = faults.length > 0 ? 'rejected' : 'succeeded';
  return { outcome: { ...plain(item), state, recordId, faults } };
}

export function failed(item: TakenItem, error: unknown, now: number): Verdict {
  // What was never sent is as it was; what may have been stays so until it is known.
  if (error instanceof NotSent) return { outcome: plain(item) };
  if (!(error instanceof CodedError))
    return ended(
      item,
      'failed',
      'INTERNAL_SERVER_ERROR',
      'It failed on our side; the log says how.',
    );
  const { code, message, operationId } = error;
  if (code === 'UPSTREAM_OUTCOME_UNKNOWN' || code === 'IN_PROGRESS') {
    const afterMs = looksAfterMs[item.tries];
    if (afterMs !== undefined)
      return {
        outcome: { ...plain(item), state: 'unsure', tries: item.tries + 1, dueAt: now + afterMs },
      };
    const where = operationId === undefined ? '' : ` Ask for operation ${operationId}.`;
    return ended(
      item,
      'unknown',
      'UPSTREAM_OUTCOME_UNKNOWN',
      `It may have been done: its answer was lost and could not be found out.${where}`,
    );
  }
  if (postponing.has(code)) {
    const pauseMs = error.retryAfterMs ?? usualPauseMs;
    return { outcome: unsent(item, now + pauseMs), pauseMs };
  }
  if (halting.has(code))
    return { outcome: unsent(item, now + usualPauseMs), halt: `${code}: ${message}` };
  return ended(item, 'failed', code, message);
}

/** A row that was not come to. */
export function unsent(item: TakenItem, dueAt: number): ItemOutcome {
  return item.isDoubtful
    ? { ...plain(item), state: 'unsure', dueAt }
    : { ...plain(item), state: 'waiting' };
}

function ended(
  item: TakenItem,
  state: 'failed' | 'unknown',
  code: string,
  message: string,
): Verdict {
  return { outcome: { ...plain(item), state, faults: [{ message, code, column: null }] } };
}

function plain({ number, tries }: TakenItem): ItemOutcome {
  return { number, state: 'waiting', recordId: null, faults: [], tries, dueAt: null };
}
