/**
 * Retries are a share of the calls, whatever fails: when everything does, they must not multiply the load that Billy
 * fails under. A bucket of tokens: a call brings a tenth of one, a retry costs one.
 */

export interface RetryBudgetOptions {
  /** Retries per call, in the long run. */
  readonly share: number;
  /** Retries a second that are granted also where calls are few. */
  readonly minimumPerSecond: number;
  /** Tokens that quiet times may save. */
  readonly saved: number;
}

export interface RetryBudget {
  /** A call makes its first attempt. */
  noteCall(): void;
  /** Takes what one retry costs; false when it cannot be afforded. */
  takeRetry(): boolean;
}

/** @param elapsed milliseconds that only grow */
export function createRetryBudget(
  { share, minimumPerSecond, saved }: RetryBudgetOptions,
  elapsed: () => number,
): RetryBudget {
  let tokens = 0;
  // When the latest retries were, oldest first: as many as are granted a second at least.
  const latest: number[] = [];

  return {
    noteCall() {
      tokens = Math.min(tokens + share, saved);
    },
    takeRetry() {
      const now = elapsed();
      while (latest[0] !== undefined && now - latest[0] >= 1_000) latest.shift();
      // The minimum is no addition: it is granted only where the share has not already brought as much.
      if (tokens < 1 && latest.length >= minimumPerSecond) return false;
      tokens = Math.max(tokens - 1, -minimumPerSecond);
      latest.push(now);
      if (latest.length > minimumPerSecond) latest.shift();
      return true;
    },
  };
}
