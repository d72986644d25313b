/**
 * A token bucket whose size and rate follow what Billy says: halved by a 429, grown back step by step while Billy
 * answers (additive increase, multiplicative decrease). The bucket that replicas share does the same sums in Redis.
 */

export interface BucketSettings {
  /** Calls a second when Billy has not complained. */
  readonly ratePerSecond: number;
  /** Calls at once, when there were none for a while. */
  readonly burst: number;
}

/** What a bucket holds at a moment. */
export interface BucketLevel {
  /** Tokens in it. */
  readonly left: number;
  /** Its rate and size as a share of the full ones, 0 to 1. */
  readonly rateShare: number;
  /** Milliseconds for which Billy asked not to be called; 0 when it did not. */
  readonly pausedForMs: number;
}

/** How a rate follows Billy, here and in the shared bucket. */
export const pace = {
  shrinkBy: 0.5,
  /** Never less: a company that may not ask at all would never find out that it may again. */
  leastShare: 0.05,
  /** Of the full rate, so that the way back from the least takes twenty steps. */
  growBy: 0.05,
  /** One complaint comes as many 429s, one for each call under way; and growing faster would only meet the next one. */
  stepMs: 1_000,
  /** Billy asking for longer is more likely a slip: after that, one call finds out. */
  longestPauseMs: 3_600_000,
};

export interface Bucket {
  level(): BucketLevel;
  /** Calls a second now. */
  rate(): number;
  /**
   * Takes as many tokens as there are, up to `wanted`.
   * @param reserve share of the bucket that must remain
   */
  take(wanted: number, reserve: number): number;
  /** Milliseconds until so many tokens can be taken, if nobody takes any before; Infinity if never. */
  waitMs(tokens: number, reserve: number): number;
  /** Billy answered 429. */
  shrink(pauseMs: number): void;
  /** Billy answered otherwise. */
  grow(): void;
  /** From now on it holds what another one does. */
  adopt(level: BucketLevel): void;
}

/** A full one. @param elapsed milliseconds that only grow */
export function createBucket(settings: BucketSettings, elapsed: () => number): Bucket {
  const { ratePerSecond, burst } = settings;
  let share = 1;
  let tokens = burst;
  let filledAt = elapsed();
  let resumesAt = -Infinity;
  let changedAt = -Infinity;

  const rate = () => ratePerSecond * share;
  const size = () => Math.max(1, burst * share);
  // The least urgent may always have the last token of a bucket that holds no more.
  const reserved = (reserve: number) => Math.min(size() * reserve, size() - 1);

  /** Nothing runs in while Billy wants to be left alone: the pause must not end in a burst. */
  function fill(): void {
    const now = elapsed();
    const seconds = Math.max(0, now - Math.max(filledAt, resumesAt)) / 1_000;
    tokens = Math.min(size(), tokens + seconds * rate());
    filledAt = now;
  }

  function level(): BucketLevel {
    fill();
    return {
      left: tokens,
      rateShare: share,
      pausedForMs: Math.max(0, resumesAt - elapsed()),
    };
  }

  return {
    level,
    rate,
    take(wanted, reserve) {
      const { left, pausedForMs } = level();
      if (pausedForMs > 0) return 0;
      const taken = Math.min(wanted, Math.max(0, Math.floor(left - reserved(reserve) + rounding)));
      tokens = Math.max(0, tokens - taken);
      return taken;
    },
    waitMs(wanted, reserve) {
      const { left, pausedForMs } = level();
      const missing = wanted + reserved(reserve) - left - rounding;
      return pausedForMs + Math.max(0, (missing / rate()) * 1_000);
    },
    shrink(pauseMs) {
      fill();
      const now = elapsed();
      if (now - changedAt >= pace.stepMs) {
        share = Math.max(pace.leastShare, share * pace.shrinkBy);
        changedAt = now;
      }
      // Billy counted more than we did: what was saved up is not there.
      tokens = 0;
      resumesAt = Math.max(resumesAt, now + Math.min(pauseMs, pace.longestPauseMs));
    },
    grow() {
      fill();
      const now = elapsed();
      if (share >= 1 || now - Math.max(changedAt, resumesAt) < pace.stepMs) return;
      share = Math.min(1, share + pace.growBy);
      changedAt = now;
    },
    adopt({ left, rateShare, pausedForMs }) {
      const now = elapsed();
      if (rateShare !== share) changedAt = now;
      share = rateShare;
      tokens = left;
      filledAt = now;
      resumesAt = now + pausedForMs;
    },
  };
}

/** A token that is there but for the last bit of a sum is there. */
const rounding = 1e-9;
