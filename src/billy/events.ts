/**
 * What the client tells about itself. Low layers raise events and know neither logs nor metrics; the
 * composition root connects them. No event holds a token, a body or a record's content.
 */

import type { BudgetEvent } from './budget-events.ts';
import type { CallClass, CircuitName, CircuitOrder } from './circuits.ts';
import type { FailureKind } from './failure-rules.ts';
import type { InjectionEvent } from './injection.ts';
import type { Verb } from './resources/index.ts';

/** What a call is about, in words with few values: fit for a metric's label. */
export interface CallName {
  /** Plural resource name, or the name of an action. */
  readonly resource: string;
  readonly verb: Verb | 'action';
}

export type BillyEvent =
  | BudgetEvent
  | InjectionEvent
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
  /** The retry budget is used up: the failure is the call's answer. */
  | ({ readonly type: 'retry.denied'; readonly failure: FailureKind } & CallName)
  /** Enough calls failed; in a `dry-run` order it only would refuse calls now. */
  | CircuitEvent<'circuit.opened'>
  /** A probe succeeded: a few calls at a time may try. */
  | CircuitEvent<'circuit.recovering'>
  /** One of those calls failed. */
  | CircuitEvent<'circuit.reopened'>
  /** Everybody may come again. */
  | CircuitEvent<'circuit.closed'>
  /** An operator ordered it, here or at another replica. */
  | CircuitEvent<'circuit.ordered'>
  /** Another replica's circuit opened: for a while one failure is enough. */
  | { readonly type: 'circuit.warned'; readonly host: string; readonly circuit: CircuitName }
  /** A call was not made because its circuit is open. */
  | ({ readonly type: 'circuit.refused'; readonly callClass: CallClass } & CallName)
  | { readonly type: 'circuit.probe-succeeded'; readonly host: string }
  | {
      readonly type: 'circuit.probe-failed';
      readonly host: string;
      /** Absent when it was a fault of ours. */
      readonly failure?: FailureKind;
    }
  /** A call was held back because most of the latest ones failed. */
  | ({ readonly type: 'throttle.refused'; readonly callClass: CallClass } & CallName)
  /** Billy refused a company's access token; its calls are refused here until one of them is accepted. */
  | {
      readonly type: 'quarantine.begun';
      readonly organizationId: string;
      readonly status: number;
    }
  /** The company's one trial was refused as well. */
  | {
      readonly type: 'quarantine.extended';
      readonly organizationId: string;
      readonly waitMs: number;
    }
  | { readonly type: 'quarantine.ended'; readonly organizationId: string }
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

interface CircuitEvent<T extends string> {
  readonly type: T;
  readonly host: string;
  readonly circuit: CircuitName;
  readonly order: CircuitOrder;
}

/** Must not throw: it runs inside calls and timers. */
export type EventSink = (event: BillyEvent) => void;
