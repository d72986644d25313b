/**
 * How a call to Billy is protected, outermost first: the call's deadline, retries, a place among the
 * connections, the breaker, the attempt's time limit. The only file that knows p-retry.
 */

import pRetry from 'p-retry';
import type { Clock } from '../clock.ts';
import { createBreaker, type BreakerOptions } from './breaker.ts';
import type { CallName, EventSink } from './events.ts';
import {
  AttemptTimedOut,
  DeadlinePassed,
  OutcomeUnknown,
  UpstreamFailure,
  failureRules,
  type WriteStanding,
} from './failures.ts';
import { createPlaces } from './places.ts';

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

interface ProtectedCall extends CallName {
  /** Epoch milliseconds. */
  readonly deadline?: number | undefined;
}

interface ProtectedWrite extends ProtectedCall {
  /** Whether Billy makes one of it when it is sent twice. */
  readonly isRepeatable: boolean;
  /** One attempt. The deadline does not shorten it: it only keeps an attempt from beginning. */
  readonly timeoutMs: number;
}

export interface Policies {
  /**
   * Runs a read under all policies. Reads only: what may not be sent twice must not come here.
   * @param attempt one try, within the milliseconds it is given; throws an UpstreamFailure
   * @throws UpstreamFailure of the last attempt; CircuitOpen or DeadlinePassed when Billy was not asked
   */
  read<T>(call: ProtectedCall, attempt: (timeoutMs: number) => Promise<T>): Promise<T>;
  /**
   * Runs a write under the same policies; one that is not repeatable is attempted once, whatever happens.
   * @param attempt one try; calls `onMayHaveArrived` before its request can be complete at Billy's end
   * @throws OutcomeUnknown when it may have been done and no attempt was refused for good
   * @throws UpstreamFailure when it was not done
   */
  write<T>(
    call: ProtectedWrite,
    attempt: (timeoutMs: number, onMayHaveArrived: () => void) => Promise<T>,
  ): Promise<T>;
  /** Lets running calls end, then stops the breaker's timers. */
  close(): Promise<void>;
}

/** What differs between calls, once it is known whether they read or write. */
interface Terms {
  readonly call: ProtectedCall;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly isCutByDeadline: boolean;
}

export function createPolicies(options: PolicyOptions): Policies {
  const { clock, onEvent, retryDelaysMs } = options;
  const places = createPlaces(options.concurrentAttempts);
  const breaker = createBreaker(options);

  const running = new Set<Promise<unknown>>();

  return {
    read: (call, attempt) =>
      run(
        {
          call,
          retries: retryDelaysMs.length,
          timeoutMs: options.attemptTimeoutMs,
          isCutByDeadline: true,
        },
        attempt,
      ),
    async write(call, attempt) {
      const { isRepeatable, timeoutMs } = call;
      const retries = isRepeatable ? retryDelaysMs.length : 0;
      const seen = { open: false };
      try {
        return await run({ call, retries, timeoutMs, isCutByDeadline: false }, async (limitMs) => {
          const request = { mayHaveArrived: false };
          try {
            return await attempt(limitMs, () => {
              request.mayHaveArrived = true;
            });
          } catch (error) {
            if (request.mayHaveArrived && standingAfter(error) === 'open') seen.open = true;
            throw error;
          }
        });
      } catch (error) {
        throw seen.open && standingAfter(error) !== 'refused' ? new OutcomeUnknown(error) : error;
      }
    },
    async close() {
      await Promise.allSettled(running);
      breaker.close();
    },
  };

  async function run<T>(terms: Terms, attempt: (timeoutMs: number) => Promise<T>): Promise<T> {
    const deadline = terms.call.deadline ?? clock.now() + options.callTimeoutMs;
    const outcome = pRetry(
      (attemptNumber) =>
        places.within(() => breaker.run(() => timed(terms, deadline, attemptNumber, attempt))),
      {
        retries: terms.retries,
        // p-retry's own waiting is switched off: it knows no Retry-After and clamps its jitter away. Nor is it
        // given a signal: that would turn a finished write into a failure.
        minTimeout: 0,
        shouldRetry: ({ error, attemptNumber }) =>
          waitBeforeRetry(terms.call, deadline, attemptNumber, error),
      },
    );
    running.add(outcome);
    try {
      return await outcome;
    } finally {
      running.delete(outcome);
    }
  }

  async function timed<T>(
    { call: { resource, verb }, timeoutMs: dueMs, isCutByDeadline }: Terms,
    deadline: number,
    attemptNumber: number,
    attempt: (timeoutMs: number) => Promise<T>,
  ): Promise<T> {
    const startedAt = clock.now();
    const timeLeftMs = deadline - startedAt;
    if (timeLeftMs <= 0) throw new DeadlinePassed();
    const timeoutMs = isCutByDeadline ? Math.min(dueMs, timeLeftMs) : dueMs;
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
      const wasCutShort = error instanceof AttemptTimedOut && timeoutMs < dueMs;
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

/** A mistake of ours says as little about what Billy did as a lost answer does. */
function standingAfter(error: unknown): WriteStanding {
  return error instanceof UpstreamFailure ? failureRules[error.kind].write : 'open';
}
