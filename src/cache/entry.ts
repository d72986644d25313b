/** What stands in a cache: a value, whose it is, how long it may be served, and what it had seen when it was read. */

export interface Entry {
  /** Checked on every read, although it also leads the key: two locks on the door that matters most. */
  readonly organizationId: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** The level's eviction counter when the read upstream began; a later mark makes the entry old. */
  readonly asOf: number;
  /** Frozen all the way down. */
  readonly value: unknown;
}

export function isEntry(candidate: unknown): candidate is Entry {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'organizationId' in candidate &&
    typeof candidate.organizationId === 'string' &&
    'expiresAt' in candidate &&
    typeof candidate.expiresAt === 'number' &&
    'asOf' in candidate &&
    typeof candidate.asOf === 'number' &&
    'value' in candidate
  );
}
