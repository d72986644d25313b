/**
 * How long work waited for something, without the time in which this process could not have gone on anyway: on a
 * busy machine a pause of the whole process must not pass for a wait of the work's own.
 */

const tickMs = 5;

/** Milliseconds from begin to end, less what a timer that should have fired every few milliseconds came late. */
export async function ownWaitOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let last = begun;
  let stalledMs = 0;
  const note = (): void => {
    const now = performance.now();
    stalledMs += Math.max(0, now - last - tickMs);
    last = now;
  };
  const timer = setInterval(note, tickMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
    note();
  }
  return last - begun - stalledMs;
}
