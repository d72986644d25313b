/** A schedule: when a saved search is run by itself, and what it found each time. */

import type { DecimalText } from '../../accounting/money.ts';
import type { Alert, Verdict } from './alert.ts';

/** What becomes of a moment on a day that is no bank day: nothing special, it is left out, or it comes on the next one. */
export type DayRule = 'EVERY_DAY' | 'BANK_DAYS_ONLY' | 'NEXT_BANK_DAY';

/** What becomes of moments that passed while nothing ran here: one late run for them all, or none. */
export type CatchUpRule = 'ONCE' | 'SKIP';

export interface Timetable {
  /** Minute, hour, day of the month, month and weekday, by the clocks of Copenhagen. */
  readonly cron: string;
  readonly days: DayRule;
}

/** What somebody decides about a schedule. */
export interface ScheduleContent extends Timetable {
  readonly catchUp: CatchUpRule;
  /** Values by the names of the search's parameters; defaults for the others. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly isPaused: boolean;
  /** Null for nothing. */
  readonly alert: Alert | null;
}

export interface Schedule extends ScheduleContent {
  readonly id: string;
  readonly organizationId: string;
  readonly searchId: string;
  readonly owner: string;
  /** Epoch milliseconds; null while it is paused, and when no moment comes any more. */
  readonly nextAt: number | null;
  readonly isAlertRaised: boolean;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** What became of one moment. */
export interface Outcome {
  readonly outcome: 'FOUND' | 'FAILED' | 'SKIPPED';
  /** The search's version that was run; null when none was. */
  readonly searchVersion: number | null;
  /** Null unless found. */
  readonly totalCount: number | null;
  /** The first of them, in the search's order. */
  readonly recordIds: readonly string[];
  /** Whether all lists had been seen whole; null unless found. */
  readonly isComplete: boolean | null;
  /** Since when at the latest nothing may have been missed, epoch milliseconds; null where that is not known. */
  readonly asOf: number | null;
  /** Why it failed, in words. */
  readonly failure: string | null;
  /** The figure that the alert looks at; null without, or where it cannot be told. */
  readonly value: DecimalText | null;
  /** Null where nothing was to be judged. */
  readonly alert: Verdict | null;
}

export interface Result extends Outcome {
  /** Epoch milliseconds. */
  readonly dueAt: number;
  /** Epoch milliseconds. */
  readonly ranAt: number;
}
