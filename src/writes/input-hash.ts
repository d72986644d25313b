/** Whether two requests are the same: a digest of operation and input that does not depend on the order of members. */

import { createHash } from 'node:crypto';

/** Equal for equal requests; members that are undefined count as missing, null counts as null. */
export function inputHash(operation: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, ordered(input)]))
    .digest('base64url');
}

/** Objects become lists of name and value, by name, under a mark that keeps them apart from lists. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => [name, ordered(member)]);
  return { members };
}
