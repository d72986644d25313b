/** Reads members of stored records, whose values may be of any kind. */

import { compare } from '../accounting/money.ts';
import type { WireRecord, WireValue } from './world.ts';

/** A member that holds text, or the empty text. */
export function textOf(record: WireRecord | undefined, member: string): string {
  const value = record?.[member];
  return typeof value === 'string' ? value : '';
}

/** A member that holds a number, or zero. */
export function numberOf(record: WireRecord | undefined, member: string): number {
  const value = record?.[member];
  return typeof value === 'number' ? value : 0;
}

/** Whether two decimals are worth the same: 1 and 1.00 are. Nothing is equal only to nothing. */
export function sameDecimal(a: WireValue | undefined, b: WireValue | undefined): boolean {
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b) === 0;
  return (a ?? null) === (b ?? null);
}
