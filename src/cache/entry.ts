/**
 * What stands in a cache: a value, whose it is, how long it may be served and in which case, and what it had seen
 * when it was read. Times are epoch milliseconds.
 */

export interface Entry {
  /** Checked on every read, although it also leads the key: two locks on the door that matters most. */
  readonly organizationId: string;
  /** When the read upstream began: the value may be older than what came after, never younger. */
  readonly readAt: number;
  /** Until then it is served as it is; afterwards only where the caller takes a stale copy. */
  readonly freshUntil: number;
  /** Nobody is served it after that. */
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
    'readAt' in candidate &&
    typeof candidate.readAt === 'number' &&
    'freshUntil' in candidate &&
    typeof candidate.freshUntil === 'number' &&
    'expiresAt' in candidate &&
    typeof candidate.expiresAt === 'number' &&
    'asOf' in candidate &&
    typeof candidate.asOf === 'number' &&
    'value' in candidate
  );
}
