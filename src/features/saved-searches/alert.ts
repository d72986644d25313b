/** Alerts: whether what a scheduled search has found is worth telling, by what it found before. */

import { compare, type DecimalText } from '../../accounting/money.ts';

/** What is looked at: how many there are, or the sum of a field. */
interface Measured {
  /** Billy's name of the field; null for how many there are. */
  readonly sumOf: string | null;
}

export type Alert =
  /** Records that were not found the last time. */
  | { readonly kind: 'NEW_MATCHES' }
  /** Raised once `raiseAt` is reached, and cleared once `clearAt` is, on the other side of it. */
  | (Measured & {
      readonly kind: 'THRESHOLD';
      readonly raiseAt: DecimalText;
      readonly clearAt: DecimalText;
    })
  /** Another figure than the last time. */
  | (Measured & { readonly kind: 'CHANGED' })
  /** Raised when nothing is found, and cleared when something is. */
  | { readonly kind: 'ABSENCE' };

/** What the next run is compared with. */
export interface AlertState {
  readonly isRaised: boolean;
  /** The version of the search that ids and figure are of. */
  readonly searchVersion: number;
  readonly ids: readonly string[] | null;
  readonly value: DecimalText | null;
}

/** What a run has found. */
export interface Finding {
  readonly searchVersion: number;
  readonly totalCount: number;
  /** Fewer than the total when there are very many. */
  readonly recordIds: readonly string[];
  /** The figure looked at; null where it cannot be told. */
  readonly value: DecimalText | null;
  /** Whether nothing is lacking, as far as is known. */
  readonly isReliable: boolean;
}

/** Told are the first two. */
export type Verdict = 'RAISED' | 'CLEARED' | 'QUIET' | 'NOT_JUDGED';

export interface Judgement {
  readonly verdict: Verdict;
  readonly state: AlertState | null;
  /** Records that were not found the last time; null unless that is what is looked at. */
  readonly newMatches: number | null;
}

/**
 * Judges nothing by what may be lacking: a list that was not seen whole would clear what holds, and raise what does not. The state stays
 * as it was then, so the next whole run is compared with the last one.
 */
export function judge(alert: Alert, before: AlertState | null, found: Finding): Judgement {
  const { searchVersion, totalCount, recordIds, value } = found;
  const isJudged =
    found.isReliable &&
    (alert.kind === 'NEW_MATCHES' ? recordIds.length === totalCount : value !== null);
  if (!isJudged || value === null)
    return { verdict: 'NOT_JUDGED', state: before, newMatches: null };
  const wasRaised = before?.isRaised === true;
  // Another version asks something else: what it finds is compared with the next time.
  const same = before?.searchVersion === searchVersion ? before : null;
  const state = { isRaised: false, searchVersion, ids: null, value: null };
  switch (alert.kind) {
    case 'NEW_MATCHES': {
      const known = new Set(same?.ids ?? recordIds);
      const newMatches = recordIds.filter((id) => !known.has(id)).length;
      const verdict = newMatches > 0 ? 'RAISED' : 'QUIET';
      return { verdict, state: { ...state, ids: recordIds }, newMatches };
    }
    case 'CHANGED': {
      const isOther = typeof same?.value === 'string' && compare(same.value, value) !== 0;
      const verdict = isOther ? 'RAISED' : 'QUIET';
      return { verdict, state: { ...state, value }, newMatches: null };
    }
    case 'THRESHOLD': {
      const isRaised = isBeyond(alert, value, wasRaised);
      return {
        verdict: turned(wasRaised, isRaised),
        state: { ...state, isRaised },
        newMatches: null,
      };
    }
    case 'ABSENCE': {
      const isRaised = totalCount === 0;
      return {
        verdict: turned(wasRaised, isRaised),
        state: { ...state, isRaised },
        newMatches: null,
      };
    }
  }
}

/** Between the two levels it stays what it was: a figure that swings there tells nothing. */
function isBeyond(
  { raiseAt, clearAt }: Extract<Alert, { readonly kind: 'THRESHOLD' }>,
  value: DecimalText,
  wasRaised: boolean,
): boolean {
  const upwards = compare(raiseAt, clearAt);
  return wasRaised ? compare(value, clearAt) * upwards > 0 : compare(value, raiseAt) * upwards >= 0;
}

function turned(wasRaised: boolean, isRaised: boolean): Verdict {
  if (wasRaised === isRaised) return 'QUIET';
  return isRaised ? 'RAISED' : 'CLEARED';
}
