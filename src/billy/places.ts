/**
 * A bounded number of places with a queue, first come first served. Calls wait here, outside the circuits and the
 * attempt's time limit, so that a burst of ours is never mistaken for slowness of Billy's. No company can hold
 * every place: one whose calls hang leaves room for the others.
 */

import { DeadlinePassed } from './failures.ts';

interface PlacesOptions {
  /** How many tasks may run at once. */
  readonly count: number;
  /** How many of one company. */
  readonly perCompany: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

interface Guest {
  /** Whose task it is; what belongs to no company shares one name. */
  readonly company: string;
  /** Epoch milliseconds. */
  readonly deadline: number;
}

export interface Places {
  /**
   * Runs the task once there is a place for it.
   * @throws DeadlinePassed when none came free in time
   */
  within<T>(guest: Guest, task: () => Promise<T>): Promise<T>;
}

// The longest a timer can be.
const neverMs = 2 ** 31 - 1;

export function createPlaces({ count, perCompany, now }: PlacesOptions): Places {
  const taken = new Map<string, number>();
  // A set keeps the order in which they came, and lets go of one that gives up.
  const waiting = new Set<{ readonly company: string; readonly enter: () => void }>();
  let free = count;

  return {
    async within({ company, deadline }, task) {
      if (hasRoomFor(company)) take(company);
      else await turn(company, deadline);
      try {
        return await task();
      } finally {
        leave(company);
      }
    },
  };

  function hasRoomFor(company: string): boolean {
    return free > 0 && (taken.get(company) ?? 0) < perCompany;
  }

  function take(company: string): void {
    free -= 1;
    taken.set(company, (taken.get(company) ?? 0) + 1);
  }

  function leave(company: string): void {
    free += 1;
    const left = (taken.get(company) ?? 0) - 1;
    if (left > 0) taken.set(company, left);
    else taken.delete(company);
    // The place is taken for whoever comes next at once, so that nobody can slip in between.
    for (const guest of waiting) {
      if (free === 0) return;
      if (!hasRoomFor(guest.company)) continue;
      waiting.delete(guest);
      take(guest.company);
      guest.enter();
    }
  }

  function turn(company: string, deadline: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const guest = {
        company,
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const giveUp = (): void => {
        waiting.delete(guest);
        reject(new DeadlinePassed());
      };
      const timer = setTimeout(giveUp, Math.min(Math.max(0, deadline - now()), neverMs));
      waiting.add(guest);
    });
  }
}
