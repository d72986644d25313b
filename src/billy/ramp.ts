/**
 * The way back after a probe that succeeded: one call, then a few a second, then everybody. One failure ends it.
 */

import type { FailureHealth } from './failure-rules.ts';

interface RampParts {
  /** When the probe was sent: it is the first of the first step's calls. */
  readonly startedAt: number;
  readonly stepMs: number;
  readonly steps: number;
  readonly callsPerStep: number;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
}

export interface Ramp {
  /** Resolves when everybody may come; rejects when it failed or was given up. */
  readonly done: Promise<void>;
  /** Whether one more call may come now. */
  readonly hasRoom: boolean;
  /** Takes the room for one call; its verdict is due later. */
  admit(): void;
  settle(health: FailureHealth): void;
  /** Leaves no timer behind. */
  giveUp(): void;
}

class RampFailed extends Error {}

export function createRamp(parts: RampParts): Ramp {
  const { startedAt, stepMs, elapsed } = parts;
  const { promise: done, resolve, reject } = Promise.withResolvers<undefined>();
  let calls = 1;
  let running = 0;
  let isProven = false;
  let isDue = false;
  const timer = setTimeout(
    () => {
      isDue = true;
      finishWhenDue();
    },
    Math.max(0, startedAt + stepMs * parts.steps - elapsed()),
  );
  timer.unref();

  // Where nobody has called, or nothing came of it, the probe has to be proof enough.
  function finishWhenDue(): void {
    if (isDue && (isProven || running === 0)) resolve(undefined);
  }

  return {
    done,
    get hasRoom() {
      if (!isProven) return running === 0;
      const stepsBegun = 1 + Math.floor((elapsed() - startedAt) / stepMs);
      return calls < parts.callsPerStep * stepsBegun;
    },
    admit() {
      calls += 1;
      running += 1;
    },
    settle(health) {
      running -= 1;
      if (health === 'failing') {
        clearTimeout(timer);
        reject(new RampFailed('A call failed on the way back.'));
        return;
      }
      if (health === 'well') isProven = true;
      finishWhenDue();
    },
    giveUp() {
      clearTimeout(timer);
      reject(new RampFailed('The way back was given up.'));
    },
  };
}
