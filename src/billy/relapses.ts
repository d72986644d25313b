/**
 * How patiently a circuit comes back: quickly the first time, and ever more slowly when Billy falls again soon
 * after, so that one that comes and goes is spared. Bounded: the slowest is known.
 */

/** One opening's pace, as multiples of the probe interval and of the ramp's step. */
interface Pace {
  readonly probeIntervals: number;
  readonly rampSteps: number;
}

// With a second each: probes every 1, 4, 16, 30 s. From the second on, the ramp outlasts the few seconds that
// a Billy which comes and goes stays up.
const paces: readonly [Pace, ...Pace[]] = [
  { probeIntervals: 1, rampSteps: 1 },
  { probeIntervals: 4, rampSteps: 4 },
  { probeIntervals: 16, rampSteps: 8 },
  { probeIntervals: 30, rampSteps: 8 },
];

/** An opening this long after the latest closing is a new trouble, not a relapse. */
const relapseWindowMs = 60_000;

export interface Relapses {
  readonly pace: Pace;
  /** The circuit opened, having been closed. */
  noteOpened(): void;
  /** It failed while it was coming back. */
  noteFailedReturn(): void;
  noteClosed(): void;
  forget(): void;
}

/** @param elapsed milliseconds that only grow */
export function createRelapses(elapsed: () => number): Relapses {
  let level = 0;
  let closedAt = -Infinity;
  const worsen = (): void => {
    level = Math.min(level + 1, paces.length - 1);
  };

  return {
    get pace() {
      return paces[level] ?? paces[0];
    },
    noteOpened() {
      if (elapsed() - closedAt < relapseWindowMs) worsen();
      else level = 0;
    },
    noteFailedReturn: worsen,
    noteClosed() {
      closedAt = elapsed();
    },
    forget() {
      level = 0;
      closedAt = -Infinity;
    },
  };
}
