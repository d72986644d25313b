/** What is to be written down behind the answers it came with: gathered for a moment, one write for many, and never without bound. */

export interface WriteBehind<R> {
  /** In place of what waits under the same key. */
  add(key: string, row: R): void;
  /** Writes what waits, as long as it is taken. */
  flush(): Promise<void>;
}

interface WriteBehindOptions<R> {
  readonly atOnce: number;
  /** Whether they are done with, written or not; false leaves them waiting. Never throws. */
  readonly write: (rows: readonly R[]) => Promise<boolean>;
}

/** What one page of an application brings comes within that time. */
const gatherMs = 100;
/** Where it is written is away. */
const againAfterMs = 1_000;

/** The records are in memory anyway; more than that are not worth catching up with. The oldest are left out. */
const capacity = 10_000;

export function createWriteBehind<R>({ atOnce, write }: WriteBehindOptions<R>): WriteBehind<R> {
  const waiting = new Map<string, R>();
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> | undefined;

  function later(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void flush();
    }, ms).unref();
  }

  async function writeAll(): Promise<void> {
    while (waiting.size > 0) {
      const some = [...waiting.entries()].slice(0, atOnce);
      if (!(await write(some.map(([, row]) => row)))) {
        later(againAfterMs);
        return;
      }
      // What has come under the same key meanwhile is younger, and waits on.
      for (const [key, row] of some) if (waiting.get(key) === row) waiting.delete(key);
    }
  }

  function dropOldest(): void {
    for (const key of waiting.keys()) {
      if (waiting.size <= capacity) return;
      waiting.delete(key);
    }
  }

  function flush(): Promise<void> {
    flushing ??= writeAll().finally(() => {
      flushing = undefined;
    });
    return flushing;
  }

  return {
    add(key, row) {
      waiting.delete(key);
      waiting.set(key, row);
      dropOldest();
      later(gatherMs);
    },
    flush,
  };
}
