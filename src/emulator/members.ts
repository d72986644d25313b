/** Reads members of stored records, whose values may be of any kind. */

import type { WireRecord } from './world.ts';

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
