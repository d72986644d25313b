/** Entries as text for Redis: one version byte, then JSON. What cannot be read is a miss, never an exception. */

import { isEntry, type Entry } from './entry.ts';

/** Changes with the text's form; a replica of another version then reads a miss. */
const version = '2';

export function encode(entry: Entry): string {
  return version + JSON.stringify(entry);
}

/** The entry, frozen; undefined when the text is of another version, damaged, or not an entry. */
export function decode(text: string): Entry | undefined {
  if (!text.startsWith(version)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text.slice(version.length));
    return isEntry(parsed) ? deepFreeze(parsed) : undefined;
  } catch {
    return undefined;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) deepFreeze(member);
    Object.freeze(value);
  }
  return value;
}
