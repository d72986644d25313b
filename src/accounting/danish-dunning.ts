/** What Danish law allows a creditor to charge for reminders (rykkergebyr): renteloven § 9 b. */

import { addDays, type DateText } from './calendar.ts';
import { compare, type DecimalText } from './money.ts';

export interface DunningLimits {
  /** The law holds for fees charged from this day. */
  readonly from: DateText;
  /** Of one fee, in kroner, without VAT: none is charged on it. */
  readonly maxFee: DecimalText;
  /** Fees for one claim. */
  readonly maxFees: number;
  /** From one fee to the next. */
  readonly minDaysBetween: number;
}

/** Newest last. A change of the law is a new row; fees of the past are judged by the row of their day. */
const limits: readonly DunningLimits[] = [
  { from: '2002-08-01', maxFee: '100', maxFees: 3, minDaysBetween: 10 },
];

/** The limits of a day; null before there were any. */
export function dunningLimitsOn(day: DateText): DunningLimits | null {
  return limits.findLast(({ from }) => from <= day) ?? null;
}

/** What the law has against a fee. */
export type DunningObjection =
  | { readonly kind: 'notOverdue'; readonly dueDate: DateText }
  | { readonly kind: 'feeTooHigh'; readonly maxFee: DecimalText }
  | { readonly kind: 'tooMany'; readonly maxFees: number }
  | { readonly kind: 'tooSoon'; readonly earliest: DateText };

export interface IntendedFee {
  readonly day: DateText;
  /** In kroner. */
  readonly fee: DecimalText;
  readonly dueDate: DateText | null;
  /** Days of the fees charged before on the same claim, those taken back left out. */
  readonly earlierDays: readonly DateText[];
}

/** Everything that speaks against charging the fee on that day; none when it is lawful. @throws InvalidDecimal */
export function objectionsTo({ day, fee, dueDate, earlierDays }: IntendedFee): DunningObjection[] {
  const objections: DunningObjection[] = [];
  // The first reminder may follow on the day after the due date.
  if (dueDate !== null && day <= dueDate) objections.push({ kind: 'notOverdue', dueDate });
  const allowed = dunningLimitsOn(day);
  if (allowed === null) return objections;
  const { maxFee, maxFees, minDaysBetween } = allowed;
  if (compare(fee, maxFee) > 0) objections.push({ kind: 'feeTooHigh', maxFee });
  if (earlierDays.length >= maxFees) objections.push({ kind: 'tooMany', maxFees });
  const last = earlierDays.toSorted().at(-1);
  const earliest = last === undefined ? undefined : addDays(last, minDaysBetween);
  if (earliest !== undefined && day < earliest) objections.push({ kind: 'tooSoon', earliest });
  return objections;
}
