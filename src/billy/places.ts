/**
 * A bounded number of places with a queue, first come first served. Calls wait here, outside the breaker
 * and the attempt's time limit, so that a burst of ours is never mistaken for slowness of Billy's.
 */

export interface Places {
  /**
   * Runs the task once a place is free. The queue is not abandoned early: the task itself finds out
   * whether its time is up.
   */
  within<T>(task: () => Promise<T>): Promise<T>;
}

/** @param count how many tasks may run at once. */
export function createPlaces(count: number): Places {
  let free = count;
  const waiting: (() => void)[] = [];

  return {
    async within(task) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        // A place is handed on rather than freed, so that nobody can slip in between.
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
