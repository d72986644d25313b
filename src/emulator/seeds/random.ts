/** Chance that repeats itself: the same seed draws the same numbers on every machine, for ever. */

export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number, both ends possible. */
  integer(min: number, max: number): number;
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T;
  /** True so often: 0.25 is one time in four. */
  chance(probability: number): boolean;
}

/** A generator of its own for each purpose, so that drawing more for one does not change another. */
export function randomFor(purpose: string): Random {
  let state = hashOf(purpose);
  // Mulberry32 by Tommy Ettinger: 32 bits of state are plenty to make a company look lived in.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (from) => {
      const drawn = from[Math.floor(next() * from.length)];
      if (drawn === undefined) throw new RangeError('Expected something to pick from.');
      return drawn;
    },
    chance: (probability) => next() < probability,
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
}
