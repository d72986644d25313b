/** Where time comes from. Everything that asks for the time takes a clock, so that a test can pass its own. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calendar date `YYYY-MM-DD` in a time zone; Danish books live in Europe/Copenhagen. */
  today(zone?: string): string;
}

const bookkeepingZone = 'Europe/Copenhagen';

export const systemClock: Clock = clockOf(Date.now);

/** A clock over any source of milliseconds. */
export function clockOf(now: () => number): Clock {
  return {
    now,
    // sv-SE writes dates as YYYY-MM-DD.
    today: (zone = bookkeepingZone) =>
      new Date(now()).toLocaleDateString('sv-SE', { timeZone: zone }),
  };
}
