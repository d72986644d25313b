/** Who waits for a company's calls, and whose turn is next: by urgency, but so that nobody starves. */

import { ofEach, priorities, standings, type Priority } from './priorities.ts';

export interface Turns<T> {
  readonly size: number;
  add(priority: Priority, waiter: T): void;
  /** Gives up waiting. */
  remove(priority: Priority, waiter: T): void;
  /** Whose turn is next; undefined when nobody waits. */
  next(ratePerSecond: number): Turn | undefined;
  /** Takes those who have waited longest, at most so many. */
  shift(priority: Priority, count: number): T[];
  waiting(): Record<Priority, number>;
  /** All who wait, most urgent first. */
  all(): T[];
  /** Milliseconds until somebody who is passed over has a turn by right; Infinity when nobody will. */
  nextByRightMs(ratePerSecond: number): number;
}

export interface Turn {
  readonly priority: Priority;
  /** How many of the priority may go. */
  readonly count: number;
  /** It has been passed over long enough: the reserve does not hold it back. */
  readonly isByRight: boolean;
}

interface Queue<T> {
  /** In the order they came. */
  readonly waiters: Set<T>;
  /** When the one in front began to be passed over. */
  passedOverSince: number;
}

/** @param elapsed milliseconds that only grow */
export function createTurns<T>(elapsed: () => number): Turns<T> {
  const queues = ofEach((): Queue<T> => ({ waiters: new Set(), passedOverSince: 0 }));

  function byRightInMs(priority: Priority, ratePerSecond: number): number {
    const { waiters, passedOverSince } = queues[priority];
    if (waiters.size === 0) return Infinity;
    const patienceMs = (standings[priority].turnEvery / ratePerSecond) * 1_000;
    return Math.max(0, passedOverSince + patienceMs - elapsed());
  }

  return {
    get size() {
      return priorities.reduce((sum, priority) => sum + queues[priority].waiters.size, 0);
    },
    add(priority, waiter) {
      const queue = queues[priority];
      if (queue.waiters.size === 0) queue.passedOverSince = elapsed();
      queue.waiters.add(waiter);
    },
    remove: (priority, waiter) => void queues[priority].waiters.delete(waiter),
    next(ratePerSecond) {
      const due = priorities.find((priority) => byRightInMs(priority, ratePerSecond) <= 0);
      if (due !== undefined) return { priority: due, count: 1, isByRight: true };
      const first = priorities.find((priority) => queues[priority].waiters.size > 0);
      if (first === undefined) return undefined;
      return { priority: first, count: queues[first].waiters.size, isByRight: false };
    },
    shift(priority, count) {
      const queue = queues[priority];
      const taken = [...queue.waiters.values().take(count)];
      for (const waiter of taken) queue.waiters.delete(waiter);
      if (taken.length > 0) queue.passedOverSince = elapsed();
      return taken;
    },
    waiting: () => ofEach((priority) => queues[priority].waiters.size),
    all: () => priorities.flatMap((priority) => [...queues[priority].waiters]),
    nextByRightMs: (ratePerSecond) =>
      Math.min(...priorities.map((priority) => byRightInMs(priority, ratePerSecond))),
  };
}
