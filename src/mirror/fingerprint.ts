/** What a record comes to, as one short text: equal texts, nothing that matters has changed. */

import { hash } from 'node:crypto';
import type { BillyRecord, BillyValue } from '../billy/records.ts';

/** Billy signs addresses of files anew with every answer; the file stays what it is. */
const volatileMembers: ReadonlySet<string> = new Set(['downloadUrl']);

export function fingerprintOf(record: BillyRecord): string {
  const members = Object.entries(record)
    .filter(([name]) => !volatileMembers.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(members), 'base64url');
}

/** Names of the members that differ, in alphabetical order; all members of the one there is when the other is missing. */
export function changedFields(
  before: BillyRecord | null,
  after: BillyRecord | null,
): readonly string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .filter((name) => !volatileMembers.has(name) && !isSame(before?.[name], after?.[name]))
    .sort();
}

function isSame(one: BillyValue | undefined, other: BillyValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
