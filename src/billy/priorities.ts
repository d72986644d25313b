/** How urgent a call is, and what that is worth when a company's calls are short. */

/** Most urgent first: someone waits; a write; the poller; warming; bulk jobs. */
export const priorities = ['interactive', 'write', 'poll', 'warm', 'bulk'] as const;

export type Priority = (typeof priorities)[number];

interface Standing {
  /** Share of the full bucket that must remain for those more urgent. */
  readonly reserve: number;
  /**
   * Who waits and is passed over has the next turn after the time of this many calls, reserve or not: nobody starves,
   * and whoever is more urgent waits one turn longer at most. Infinity where nobody goes before.
   */
  readonly turnEvery: number;
}

// Chosen, not measured: a bulk job alone still has the whole rate, only not the burst; and when people ask for all
// there is, 60 % of it remains theirs though all four others wait at once.
export const standings: Readonly<Record<Priority, Standing>> = {
  interactive: { reserve: 0, turnEvery: Infinity },
  write: { reserve: 0.1, turnEvery: 5 },
  poll: { reserve: 0.3, turnEvery: 10 },
  warm: { reserve: 0.5, turnEvery: 20 },
  bulk: { reserve: 0.7, turnEvery: 20 },
};

/** A call in so many milliseconds is what a priority has whoever else waits, where a company may make so many a second. */
export function leastPaceMs(priority: Priority, ratePerSecond: number): number {
  return (standings[priority].turnEvery * 1_000) / ratePerSecond;
}

/** The same of each priority. */
export function ofEach<T>(value: (priority: Priority) => T): Record<Priority, T> {
  // All names of the list above and no others.
  return Object.fromEntries(priorities.map((name) => [name, value(name)])) as Record<Priority, T>;
}
