/** What the feed tells: a company's changes, each with its place in their order. */

import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import type { Origin } from '../spans.ts';

/** Which door it came in by; `calendar` is what a day brings by itself, such as a due date. */
export type ChangeSource = 'write' | 'webhook' | 'poll' | 'calendar';

/** What a change is of: records of Billy's, and schedules of saved searches, of which alerts are told. */
export type ChangedThing = ResourceName | 'savedSearchSchedules';

export interface Change {
  readonly organizationId: string;
  /** 1, 2, 3 and so on within the company, without gaps; what was read up to one stays before it for ever. */
  readonly sequence: number;
  /** When it became known here; epoch milliseconds. */
  readonly at: number;
  /** `<singular>.<created|updated|deleted>`, or what that means for the books, such as `invoice.paid`. */
  readonly type: string;
  readonly source: ChangeSource;
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly resource: ChangedThing;
  readonly id: string;
  /** Wire names, sorted. */
  readonly changedFields: readonly string[];
  /** Null when it is new, or was never seen before. */
  readonly before: BillyRecord | null;
  /** Null when it is gone. */
  readonly after: BillyRecord | null;
  /** What it came of, where that was traced. */
  readonly cause?: Origin;
}

/** What somebody says of one record. Whether it is news is found out by comparing. */
export interface Observation {
  readonly resource: ResourceName;
  readonly id: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  /** The record as it is; null exactly when it is deleted. */
  readonly record: BillyRecord | null;
  /** What it was just before, where the observer knows; heeded when nothing else is known of it. */
  readonly previous?: BillyRecord | undefined;
  /** As the source counts the record's versions, where it does. */
  readonly version?: number | undefined;
  /**
   * When the source saw it so, epoch milliseconds: what was seen before the latest that is known is old. For an answer
   * of Billy's, the moment it was asked and not the moment it answered.
   */
  readonly seenAt: number;
}

/** What a change means for the books, told as a change of its own right behind the one it was seen in. */
export type Meaning =
  | 'invoice.approved'
  | 'invoice.sent'
  | 'invoice.paid'
  | 'invoice.partiallyPaid'
  | 'invoice.overdue'
  | 'invoice.credited'
  | 'bill.due'
  | 'bankLine.unmatched'
  | 'salesTaxReturn.due';
