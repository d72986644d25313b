/** Letting go of what a process leans on, all at once and within a limit: what is frozen must not hold the exit. */

import { setTimeout as sleepFor } from 'node:timers/promises';

export interface Closer {
  readonly name: string;
  readonly close: () => unknown;
}

/** What could not be closed in order. */
export interface Unclosed {
  readonly name: string;
  /** Missing when it only took too long. */
  readonly error?: unknown;
}

/** Closes all side by side; resolves when all are closed or the limit is reached, with those that are not. */
export async function closeWithin(
  limitMs: number,
  closers: readonly Closer[],
): Promise<readonly Unclosed[]> {
  const timer = new AbortController();
  const limit = sleepFor(limitMs, undefined, { signal: timer.signal });
  limit.catch(() => undefined);
  const results = await Promise.all(
    closers.map(async ({ name, close }): Promise<Unclosed | undefined> => {
      const closed = Promise.try(close).then(
        () => undefined,
        (error: unknown) => ({ name, error }),
      );
      return Promise.race([closed, limit.then(() => ({ name }))]);
    }),
  );
  timer.abort();
  return results.filter((result) => result !== undefined);
}
