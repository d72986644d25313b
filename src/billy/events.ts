/**
 * What the client tells about itself. Low layers raise events and know neither logs nor metrics; the
 * composition root connects them. No event holds a token, a body or a record's content.
 */

import type { FailureKind } from './failures.ts';
import type { Verb } from './resources/index.ts';

/** What a call is about, in words with few values: fit for a metric's label. */
export interface CallName {
  /** Plural resource name, or the name of an action. */
  readonly resource: string;
  readonly verb: Verb | 'action';
}

export type BillyEvent =
  | ({
      readonly type: 'attempt.finished';
      /** Counted from 1 within one call. */
      readonly attempt: number;
      readonly durationMs: number;
      /** Absent when the attempt succeeded. */
      readonly failure?: FailureKind;
      /** HTTP status, where the failure is an answer of Billy's. */
      readonly status?: number;
    } & CallName)
  | ({
      readonly type: 'attempt.retried';
      /** The attempt that failed. */
      readonly attempt: number;
      readonly failure: FailureKind;
      readonly delayMs: number;
    } & CallName)
  | { readonly type: 'breaker.opened'; readonly host: string }
  | { readonly type: 'breaker.closed'; readonly host: string }
  | { readonly type: 'breaker.probe-failed'; readonly host: string }
  | {
      readonly type: 'enum.unknown';
      readonly resource: string;
      readonly field: string;
      readonly value: string;
    }
  /** Billy sent a member the table does not know; it was dropped. Once per answer and member. */
  | { readonly type: 'member.unknown'; readonly resource: string; readonly member: string }
  /** Billy sent a root the table does not know; it was dropped. */
  | { readonly type: 'root.unknown'; readonly root: string };

/** Must not throw: it runs inside calls and timers. */
export type EventSink = (event: BillyEvent) => void;
