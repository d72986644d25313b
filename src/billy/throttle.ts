/**
 * Holds back calls while most of the latest ones fail, by chance and only as many as need be, as in Google's
 * book on site reliability ("Handling Overload"): a call is refused with the probability
 * (requests - K * accepts) / (requests + 1). It acts where a circuit cannot: on the few calls that never make
 * up a circuit's minimum, and while an operator holds the circuit closed.
 */

import { Throttled, UpstreamFailure } from './failures.ts';
import { failureRules, type FailureHealth } from './failure-rules.ts';

export interface ThrottleOptions {
  /** K: how many calls are made for one that is accepted. */
  readonly callsPerAccept: number;
  /** Calls that may fail before any is held back: a short burst of failures is no overload. */
  readonly allowance: number;
  /**
   * The book's two minutes suit backends asked thousands of times a second that fail in part; Billy is asked
   * seldom, and what failed longer ago than a call may last says little about it.
   */
  readonly windowMs: number;
  /** One call is made this often, whatever the odds. */
  readonly trialIntervalMs: number;
}

interface ThrottleParts extends ThrottleOptions {
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

export interface Throttle {
  /** @throws Throttled when the call is held back, and what the task throws */
  guard<T>(task: () => Promise<T>): Promise<T>;
  /** Billy is known to be back. */
  forget(): void;
}

interface Bucket {
  readonly begunAt: number;
  requests: number;
  accepts: number;
}

const buckets = 10;

/** So many accepts in a row, and what failed before is over. */
const proof = 3;

export function createThrottle(parts: ThrottleParts): Throttle {
  const { elapsed, windowMs } = parts;
  let counted: Bucket[] = [];
  let latestCallAt = -Infinity;
  // Since the latest failure.
  let acceptsInARow = 0;

  return {
    async guard(task) {
      const odds = refusalProbability();
      const bucket = current();
      // Counted before it is sent, and as accepted until it fails: a burst that is on its way has done no harm.
      bucket.requests += 1;
      const isDue = elapsed() - latestCallAt >= parts.trialIntervalMs;
      // Billy has just answered: whether it is back is found out at once.
      const mayTry = isDue || acceptsInARow > 0;
      if (parts.random() < odds && !mayTry) throw new Throttled(parts.trialIntervalMs);
      bucket.accepts += 1;
      latestCallAt = elapsed();
      try {
        const answer = await task();
        noteAccept();
        return answer;
      } catch (error) {
        const health = healthOf(error);
        if (health === 'well') noteAccept();
        else bucket.accepts -= 1;
        if (health === 'failing') acceptsInARow = 0;
        if (health === 'uncounted') bucket.requests -= 1;
        throw error;
      }
    },
    forget,
  };

  function noteAccept(): void {
    acceptsInARow += 1;
    if (acceptsInARow === proof) forget();
  }

  function forget(): void {
    counted = [];
  }

  function refusalProbability(): number {
    const oldest = elapsed() - windowMs;
    counted = counted.filter(({ begunAt }) => begunAt > oldest);
    let requests = 0;
    let accepts = 0;
    for (const bucket of counted) {
      requests += bucket.requests;
      accepts += bucket.accepts;
    }
    const excess = requests - parts.callsPerAccept * accepts - parts.allowance;
    return Math.max(0, excess / (requests + 1));
  }

  function current(): Bucket {
    const now = elapsed();
    const latest = counted.at(-1);
    if (latest !== undefined && now - latest.begunAt < windowMs / buckets) return latest;
    const next = { begunAt: now, requests: 0, accepts: 0 };
    counted.push(next);
    return next;
  }
}

function healthOf(error: unknown): FailureHealth {
  return error instanceof UpstreamFailure ? failureRules[error.kind].health : 'uncounted';
}
