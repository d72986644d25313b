/**
 * How long work waited for something, without the time in which this process could not have gone on anyway: on a
 * busy machine a pause of the whole process must not pass for a wait of the work's own.
 */

const tickMs = 5;

export interface StallWatch {
  /** Milliseconds so far in which this process could not go on. */
  stalledMs(): number;
  stop(): void;
}

/** Counts what a timer that should fire every few milliseconds comes late. */
export function watchStalls(): StallWatch {
  let last = performance.now();
  let stalled = 0;
  const note = (): void => {
    const now = performance.now();
    stalled += Math.max(0, now - last - tickMs);
    last = now;
  };
  const timer = setInterval(note, tickMs);
  return {
    stalledMs() {
      note();
      return stalled;
    },
    stop: () => clearInterval(timer),
  };
}

/** Milliseconds from begin to end, less those in which this process stood still. */
export async function ownWaitOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  const stalls = watchStalls();
  try {
    await work();
  } finally {
    stalls.stop();
  }
  return performance.now() - begun - stalls.stalledMs();
}
