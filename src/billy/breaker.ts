/**
 * The judge of one circuit: counts calls in a rolling window and opens when too many fail; closes when its health
 * check succeeds, never by time alone. The only file that knows brakes and its Bluebird.
 */

import { createRequire } from 'node:module';
import Brakes from 'brakes';
import CircuitBrokenError from 'brakes/lib/CircuitBrokenError.js';
import type { Verdict } from './verdict.ts';

// brakes settles on Bluebird's queue, which runs callbacks in whichever request's async context drains it;
// with hooks on, each callback finds its own. Set on the copy of Bluebird that brakes itself loads.
const brakesRequire = createRequire(createRequire(import.meta.url).resolve('brakes'));
// True: Bluebird is what brakes declares as its dependency, and its types are those of major version 3.
const brakesBluebird = brakesRequire('bluebird') as typeof import('bluebird');
brakesBluebird.config({ asyncHooks: true });

export interface BreakerThresholds {
  /** Fewer calls than this in the window prove nothing. */
  readonly minimumCalls: number;
  /** Length of the rolling window in which calls are counted. */
  readonly windowMs: number;
  /** Opens when less than this share of the calls went well. */
  readonly minimumSuccessShare: number;
}

interface BreakerParts {
  readonly name: string;
  readonly thresholds: BreakerThresholds;
  /** Asked every so often while open; the breaker closes once it resolves. It must not throw at once. */
  readonly healthCheck: () => Promise<void>;
  readonly healthCheckIntervalMs: number;
  readonly onOpened: () => void;
  readonly onClosed: () => void;
}

export interface Breaker {
  readonly isOpen: boolean;
  /** Undefined when it is open and the task was not run. */
  run<T>(task: () => Promise<Verdict<T>>): Promise<Verdict<T> | undefined>;
  /** In the window at the moment. */
  counts(): { readonly calls: number; readonly failures: number };
  /** Stops its timers. */
  close(): void;
}

const buckets = 10;

// The longest a timer can be: attempts have a limit of their own, which unlike brakes' cancels the work.
const neverMs = 2 ** 31 - 1;

// brakes learns a verdict by what its task throws; these never leave this file.
const unwell = new Error('The call did not go well.');
const uncounted = new Error('The call says nothing.');

export function createBreaker(parts: BreakerParts): Breaker {
  const { thresholds } = parts;
  const brakes = new Brakes((task) => task(), {
    name: parts.name,
    isPromise: true,
    modifyError: false,
    registerGlobal: false,
    bucketSpan: thresholds.windowMs / buckets,
    bucketNum: buckets,
    // brakes wants more calls than this, not as many.
    waitThreshold: thresholds.minimumCalls - 1,
    threshold: thresholds.minimumSuccessShare,
    timeout: neverMs,
    isFailure: (error) => error === unwell,
    // Without a health check brakes would let everyone in at once when its time is up.
    healthCheck: parts.healthCheck,
    healthCheckInterval: parts.healthCheckIntervalMs,
  });
  // They would sort the times of all calls every second or so, for nobody.
  brakes._stats.stopSnapshots();
  brakes.on('circuitOpen', parts.onOpened);
  brakes.on('circuitClosed', parts.onClosed);

  return {
    get isOpen() {
      return brakes.isOpen();
    },
    async run<T>(task: () => Promise<Verdict<T>>) {
      const seen: { verdict?: Verdict<T> } = {};
      try {
        // A native await: what follows runs in the caller's own context whatever Bluebird does.
        await brakes.exec(async () => {
          seen.verdict = await task();
          if (seen.verdict.health !== 'well') {
            throw seen.verdict.health === 'failing' ? unwell : uncounted;
          }
        });
      } catch (error) {
        const isKnown =
          error === unwell || error === uncounted || error instanceof CircuitBrokenError;
        if (!isKnown) throw error;
      }
      return seen.verdict;
    },
    counts() {
      const { total, failed } = brakes._stats._generateStats(brakes._stats._buckets);
      return { calls: total, failures: failed };
    },
    close() {
      // destroy() leaves these timers running.
      clearInterval(brakes._healthInterval);
      brakes._stats._stopBucketSpinning();
      brakes.destroy();
    },
  };
}
