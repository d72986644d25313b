/**
 * How a call to Billy is protected, outermost first: the call's deadline, retries, a place among the
 * connections, the breaker, the attempt's time limit. The only file that knows p-retry and brakes.
 */

import { createRequire } from 'node:module';
import Brakes from 'brakes';
import CircuitBrokenError from 'brakes/lib/CircuitBrokenError.js';
import pRetry from 'p-retry';
import type { Clock } from '../clock.ts';
import type { CallName, EventSink } from './events.ts';
import {
  AttemptTimedOut,
  CircuitOpen,
  DeadlinePassed,
  UpstreamFailure,
  failureRules,
} from './failures.ts';
import { createPlaces } from './places.ts';

// brakes settles on Bluebird's queue, which runs callbacks in whichever request's async context drains it;
// with hooks on, each callback finds its own. Set on the copy of Bluebird that brakes itself loads.
const brakesRequire = createRequire(createRequire(import.meta.url).resolve('brakes'));
// True: Bluebird is what brakes declares as its dependency, and its types are those of major version 3.
const brakesBluebird = brakesRequire('bluebird') as typeof import('bluebird');
brakesBluebird.config({ asyncHooks: true });

export interface PolicyOptions {
  /** Names the breaker: Billy's host. */
  readonly host: string;
  readonly clock: Clock;
  /** From 0 to below 1; spreads retries. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onEvent: EventSink;
  /** Attempts at once; as many as there are connections. */
  readonly concurrentAttempts: number;
  /** One attempt, from the request's first byte to the answer's last. */
  readonly attemptTimeoutMs: number;
  /** All attempts and waits of a call that brings no deadline of its own. */
  readonly callTimeoutMs: number;
  /** The longest wait before each retry; the wait is drawn between 0 and it. Its length is the number of retries. */
  readonly retryDelaysMs: readonly number[];
  readonly breaker: BreakerOptions;
  /** One cheap question; resolves when Billy is well. Asked while the breaker is open. */
  readonly probe: (timeoutMs: number) => Promise<void>;
}

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

interface ProtectedCall extends CallName {
  /** Epoch milliseconds. */
  readonly deadline?: number | undefined;
}

export interface Policies {
  /**
   * Runs a read under all policies. Reads only: what may not be sent twice must not come here.
   * @param attempt one try, within the milliseconds it is given; throws an UpstreamFailure
   * @throws UpstreamFailure of the last attempt; CircuitOpen or DeadlinePassed when Billy was not asked
   */
  read<T>(call: ProtectedCall, attempt: (timeoutMs: number) => Promise<T>): Promise<T>;
  /** Lets running calls end, then stops the breaker's timers. */
  close(): Promise<void>;
}

export function createPolicies(options: PolicyOptions): Policies {
  const { clock, onEvent, retryDelaysMs } = options;
  const places = createPlaces(options.concurrentAttempts);
  const breaker = createBreaker(options);

  const running = new Set<Promise<unknown>>();

  return {
    async read(call, attempt) {
      const deadline = call.deadline ?? clock.now() + options.callTimeoutMs;
      const outcome = pRetry(
        (attemptNumber) =>
          places.within(() => breaker.run(() => timed(call, deadline, attemptNumber, attempt))),
        {
          retries: retryDelaysMs.length,
          // p-retry's own waiting is switched off: it knows no Retry-After and clamps its jitter away.
          minTimeout: 0,
          shouldRetry: ({ error, attemptNumber }) =>
            waitBeforeRetry(call, deadline, attemptNumber, error),
        },
      );
      running.add(outcome);
      try {
        return await outcome;
      } finally {
        running.delete(outcome);
      }
    },
    async close() {
      await Promise.allSettled(running);
      breaker.close();
    },
  };

  async function timed<T>(
    { resource, verb }: ProtectedCall,
    deadline: number,
    attemptNumber: number,
    attempt: (timeoutMs: number) => Promise<T>,
  ): Promise<T> {
    const startedAt = clock.now();
    const timeLeftMs = deadline - startedAt;
    if (timeLeftMs <= 0) throw new DeadlinePassed();
    const timeoutMs = Math.min(options.attemptTimeoutMs, timeLeftMs);
    const report = (failure?: UpstreamFailure): void =>
      onEvent({
        type: 'attempt.finished',
        resource,
        verb,
        attempt: attemptNumber,
        durationMs: clock.now() - startedAt,
        ...(failure === undefined ? {} : { failure: failure.kind }),
        ...(failure?.status === undefined ? {} : { status: failure.status }),
      });
    try {
      const result = await attempt(timeoutMs);
      report();
      return result;
    } catch (error) {
      if (!(error instanceof UpstreamFailure)) throw error;
      // An attempt that was given less than its due says nothing about Billy.
      const wasCutShort = error instanceof AttemptTimedOut && timeoutMs < options.attemptTimeoutMs;
      const failure = wasCutShort ? new DeadlinePassed(error) : error;
      report(failure);
      throw failure;
    }
  }

  /** Whether to try again, after having waited for it. */
  async function waitBeforeRetry(
    { resource, verb }: ProtectedCall,
    deadline: number,
    attempt: number,
    error: unknown,
  ): Promise<boolean> {
    if (!(error instanceof UpstreamFailure) || !failureRules[error.kind].retried) return false;
    const jittered = Math.floor(options.random() * (retryDelaysMs[attempt - 1] ?? 0));
    const delayMs = Math.max(jittered, error.retryAfterMs ?? 0);
    if (clock.now() + delayMs >= deadline) return false;
    onEvent({ type: 'attempt.retried', resource, verb, attempt, failure: error.kind, delayMs });
    await options.sleep(delayMs);
    return true;
  }
}

interface Breaker {
  run<T>(task: () => Promise<T>): Promise<T>;
  close(): void;
}

const buckets = 10;

// The longest a timer can be: attempts have a limit of their own, which unlike brakes' cancels the work.
const neverMs = 2 ** 31 - 1;

function createBreaker({
  host,
  breaker,
  probe,
  attemptTimeoutMs,
  onEvent,
}: PolicyOptions): Breaker {
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
