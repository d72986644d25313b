/**
 * The breaker: when Billy fails too often it is left alone until a probe succeeds. The only file that knows
 * brakes and its Bluebird.
 */

import { createRequire } from 'node:module';
import Brakes from 'brakes';
import CircuitBrokenError from 'brakes/lib/CircuitBrokenError.js';
import type { EventSink } from './events.ts';
import { CircuitOpen, UpstreamFailure, failureRules } from './failures.ts';

// brakes settles on Bluebird's queue, which runs callbacks in whichever request's async context drains it;
// with hooks on, each callback finds its own. Set on the copy of Bluebird that brakes itself loads.
const brakesRequire = createRequire(createRequire(import.meta.url).resolve('brakes'));
// True: Bluebird is what brakes declares as its dependency, and its types are those of major version 3.
const brakesBluebird = brakesRequire('bluebird') as typeof import('bluebird');
brakesBluebird.config({ asyncHooks: true });

export interface BreakerOptions {
  /** Fewer calls than this in the window prove nothing. */
  readonly minimumCalls: number;
  /** Length of the rolling window in which calls are counted. */
  readonly windowMs: number;
  /** Opens when less than this share of the calls went well. */
  readonly minimumSuccessShare: number;
  /** While open, Billy is probed this often; the first probe that succeeds closes the breaker. */
  readonly probeIntervalMs: number;
}

interface BreakerParts {
  /** Names the breaker: Billy's host. */
  readonly host: string;
  readonly breaker: BreakerOptions;
  /** One cheap question; resolves when Billy is well. Asked while the breaker is open. */
  readonly probe: (timeoutMs: number) => Promise<void>;
  /** How long a probe may take. */
  readonly attemptTimeoutMs: number;
  readonly onEvent: EventSink;
}

export interface Breaker {
  /** @throws CircuitOpen when it is open, and what the task throws */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Stops its timers. */
  close(): void;
}

const buckets = 10;

// The longest a timer can be: attempts have a limit of their own, which unlike brakes' cancels the work.
const neverMs = 2 ** 31 - 1;

export function createBreaker({
  host,
  breaker,
  probe,
  attemptTimeoutMs,
  onEvent,
}: BreakerParts): Breaker {
  let runningProbe: Promise<void> | undefined;
  const brakes = new Brakes((task) => task(), {
    name: host,
    isPromise: true,
    modifyError: false,
    registerGlobal: false,
    bucketSpan: breaker.windowMs / buckets,
    bucketNum: buckets,
    // brakes wants more calls than this, not as many.
    waitThreshold: breaker.minimumCalls - 1,
    threshold: breaker.minimumSuccessShare,
    timeout: neverMs,
    isFailure: (error) =>
      error instanceof UpstreamFailure && failureRules[error.kind].health === 'failing',
    // Without a health check brakes would let everyone in at once when its time is up. It asks on a timer,
    // so a probe that is still running is waited for rather than joined by a second.
    healthCheck: () =>
      (runningProbe ??= probe(attemptTimeoutMs).finally(() => {
        runningProbe = undefined;
      })),
    healthCheckInterval: breaker.probeIntervalMs,
  });
  brakes.on('circuitOpen', () => onEvent({ type: 'breaker.opened', host }));
  brakes.on('circuitClosed', () => onEvent({ type: 'breaker.closed', host }));
  brakes.on('healthCheckFailed', () => onEvent({ type: 'breaker.probe-failed', host }));

  return {
    async run(task) {
      try {
        // A native await: what follows runs in the caller's own context whatever Bluebird does.
        const outcome = await brakes.exec(() => settled(task));
        if ('refusal' in outcome) throw outcome.refusal;
        return outcome.answer;
      } catch (error) {
        throw error instanceof CircuitBrokenError
          ? new CircuitOpen(breaker.probeIntervalMs)
          : error;
      }
    },
    close() {
      // destroy() leaves these three timers running.
      clearInterval(brakes._healthInterval);
      brakes._stats.stopSnapshots();
      brakes._stats._stopBucketSpinning();
      brakes.destroy();
    },
  };
}

/** Makes a refusal a value, so that brakes counts the call as one that went well. */
async function settled<T>(
  task: () => Promise<T>,
): Promise<{ readonly answer: T } | { readonly refusal: UpstreamFailure }> {
  try {
    return { answer: await task() };
  } catch (error) {
    if (error instanceof UpstreamFailure && failureRules[error.kind].health === 'well') {
      return { refusal: error };
    }
    throw error;
  }
}
