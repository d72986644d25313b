/** Whether what stands in Billy is what was sent, and from when it is. */

import { compare } from '../accounting/money.ts';
import type { BillyRecord } from '../billy/records.ts';

/** Lists are children, which a record does not hold; what only a write knows is missing. */
export function isPlain(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}

/** `10.00` was sent and `10` stands there: the same amount. */
export function isSame(sent: unknown, stands: unknown): boolean {
  return (
    sent === stands ||
    (isEmpty(sent) && isEmpty(stands)) ||
    (isDecimal(sent) && isDecimal(stands) && compare(sent, stands) === 0)
  );
}

/** A record made before a write began is not its record; the allowance is for clocks that differ. */
const clockDifferenceMs = 5 * 60_000;

/** Undefined when the record does not tell. */
export function isOlder({ createdTime }: BillyRecord, startedAt: number): boolean | undefined {
  if (typeof createdTime !== 'string') return undefined;
  // Billy writes no zone; read as UTC it is at most two hours too late, and never too early.
  const created = Date.parse(
    /Z|[+-]\d\d:?\d\d$/.test(createdTime) ? createdTime : `${createdTime}Z`,
  );
  return Number.isNaN(created) ? undefined : created < startedAt - clockDifferenceMs;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}
