/**
 * Marks: what this process remembers of evictions, so that a read begun before one and finished after it does
 * not put the old record back. A counter orders evictions and fills; no clock decides which came first.
 */

import type { Clock } from '../clock.ts';
import type { CacheKey } from './keys.ts';

/**
 * Longer than any read can take, retries included. Too short risks an old record for a whole lifetime; too long
 * costs a few misses.
 */
export const markMs = 30_000;

/**
 * How long marks are kept, and thereby the longest an answer kept whole may be served: unlike an entry, which is deleted
 * when it is evicted, an answer is only found out when it is asked for again.
 */
export const longestAnswerMs = 600_000;

/** Marks kept at once; an entry is a key and two numbers, so this is some 20 MB at the very most. */
const capacity = 100_000;

interface Mark {
  readonly sequence: number;
  readonly at: number;
}

export interface Marks {
  /** The counter as it stands: what begins now has seen every eviction so far. */
  now(): number;
  /** Remembers that the key was evicted. */
  mark(key: CacheKey): void;
  /** The same for a guard over many keys, whose entries are not deleted one by one: kept for good, there are few. */
  markGuard(guard: CacheKey): void;
  /** Remembers that another value stands at the key than before: what was made from that one is old, the key is not. */
  supersede(key: CacheKey): void;
  /** Makes everything old that was read so far: evictions may have gone unheard. */
  markAll(): void;
  /** Whether something read while the counter stood at `asOf` is still good under these keys and guards. */
  stands(keys: readonly CacheKey[], asOf: number): boolean;
  /** Whether none of these has been evicted since an instant, as far back as marks are kept; epoch milliseconds. */
  stoodSince(keys: readonly CacheKey[], instant: number): boolean;
  /** Whether it stands, and no key or guard has got another value either. */
  standsUnchanged(keys: readonly CacheKey[], asOf: number): boolean;
  /** Whether every mark made since the counter stood at `asOf` is still known, for what is younger than any is kept. */
  remembers(asOf: number): boolean;
  /** Whether a fill begun then is too old to be judged: the marks of its time may be gone. */
  isForgotten(asOf: number, startedAt: number): boolean;
}

export function createMarks(clock: Clock): Marks {
  let sequence = 0;
  let unheardUntil = 0;
  const guards = new Map<CacheKey, Mark>();
  const evicted = createAgeing(clock);
  const superseded = createAgeing(clock);

  const markOf = (key: CacheKey) => evicted.get(key) ?? guards.get(key);
  const stands = (keys: readonly CacheKey[], asOf: number): boolean =>
    asOf >= unheardUntil && keys.every((key) => (markOf(key)?.sequence ?? 0) <= asOf);

  return {
    now: () => sequence,
    mark(key) {
      evicted.set(key, ++sequence);
    },
    markGuard(guard) {
      guards.set(guard, { sequence: ++sequence, at: clock.now() });
    },
    supersede(key) {
      superseded.set(key, ++sequence);
    },
    markAll() {
      unheardUntil = ++sequence;
    },
    stands,
    stoodSince: (keys, instant) => keys.every((key) => (markOf(key)?.at ?? -Infinity) < instant),
    standsUnchanged: (keys, asOf) =>
      stands(keys, asOf) && keys.every((key) => (superseded.get(key)?.sequence ?? 0) <= asOf),
    remembers: (asOf) => asOf >= evicted.floor() && asOf >= superseded.floor(),
    isForgotten: (asOf, startedAt) => asOf < evicted.floor() || clock.now() - startedAt > markMs,
  };
}

/** Marks of keys, each kept as long as answers can live, as long as there is room. */
interface Ageing {
  get(key: CacheKey): Mark | undefined;
  set(key: CacheKey, sequence: number): void;
  /** Of the youngest that was dropped for want of room: what is older cannot be judged any more. */
  floor(): number;
}

function createAgeing(clock: Clock): Ageing {
  let floor = 0;
  // In order of age, because a key marked again moves to the end.
  const marks = new Map<CacheKey, Mark>();

  function forgetOld(): void {
    for (const [key, mark] of marks) {
      const isOld = clock.now() - mark.at > longestAnswerMs;
      if (!isOld && marks.size <= capacity) return;
      if (!isOld) floor = mark.sequence;
      marks.delete(key);
    }
  }

  return {
    get: (key) => marks.get(key),
    set(key, sequence) {
      marks.delete(key);
      marks.set(key, { sequence, at: clock.now() });
      forgetOld();
    },
    floor: () => floor,
  };
}
