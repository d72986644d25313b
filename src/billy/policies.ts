/**
 * How a call to Billy is protected, outermost first: the call's deadline, the adaptive throttle, retries and their
 * budget, the company's upstream budget, a place among the connections, the company's credentials, the circuits, the
 * attempt's time limit. The only file that knows p-retry.
 */

import pRetry from 'p-retry';
import type { Clock } from '../clock.ts';
import { inSpan } from '../spans.ts';
import type { Budget, Priority } from './budget.ts';
import type { CircuitSettings } from './circuit.ts';
import {
  callClasses,
  createCircuits,
  type BillyOperation,
  type CallClass,
  type CircuitName,
} from './circuits.ts';
import { createCredentials } from './credentials.ts';
import type { CallName, EventSink } from './events.ts';
import { failureRules, type WriteStanding } from './failure-rules.ts';
import {
  AttemptTimedOut,
  DeadlinePassed,
  OutcomeUnknown,
  Throttled,
  UpstreamFailure,
} from './failures.ts';
import { createPlaces } from './places.ts';
import { createRecentFailures } from './recent-failures.ts';
import { createRetryBudget, type RetryBudgetOptions } from './retry-budget.ts';
import type { Sharing } from './sharing.ts';
import { createThrottle, type Throttle, type ThrottleOptions } from './throttle.ts';

export interface PolicyOptions {
  /** Names the circuits: Billy's host. */
  readonly host: string;
  readonly clock: Clock;
  /** Milliseconds that only grow, whatever happens to the clock on the wall. */
  readonly elapsed: () => number;
  /** From 0 to below 1; spreads retries. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onEvent: EventSink;
  /** What other replicas tell. */
  readonly sharing: Sharing;
  /** How often a company's books may be asked for. */
  readonly budget: Budget;
  /** Attempts at once; as many as there are connections. */
  readonly concurrentAttempts: number;
  /** Attempts of one company at once. */
  readonly attemptsPerCompany: number;
  /** One attempt, from the request's first byte to the answer's last. */
  readonly attemptTimeoutMs: number;
  /** An answer that took more than this share of what its attempt may take counts as failing. */
  readonly slowShare: number;
  /** All attempts and waits of a call that brings no deadline of its own. */
  readonly callTimeoutMs: number;
  /** The longest wait before each retry; the wait is drawn between 0 and it. Its length is the number of retries. */
  readonly retryDelaysMs: readonly number[];
  readonly retryBudget: RetryBudgetOptions;
  readonly throttle: ThrottleOptions;
  readonly breaker: CircuitSettings;
  /** One cheap question; resolves when Billy is well. Asked while a circuit is open. */
  readonly probe: (timeoutMs: number) => Promise<void>;
}

export interface ProtectedCall extends CallName {
  /** Whose call it is; undefined while nobody knows whose token it is. */
  readonly organizationId: string | undefined;
  readonly callClass: CallClass;
  readonly priority: Priority;
  /** Whether an answer shows that the company's token is good: what Billy tells everybody does not. */
  readonly provesAccess: boolean;
  /** Epoch milliseconds. */
  readonly deadline?: number | undefined;
  /** It is to fail on purpose: nothing it meets is learnt from, and nothing holds it back. */
  readonly isRehearsal?: boolean;
}

export interface ProtectedWrite extends ProtectedCall {
  /** Whether Billy makes one of it when it is sent twice. */
  readonly isRepeatable: boolean;
  /** One attempt. The deadline does not shorten it: it only keeps an attempt from beginning. */
  readonly timeoutMs: number;
  /** Its pace is that of whoever sends it, so that taking long says nothing about Billy. */
  readonly isPacedByCaller?: boolean;
}

export interface Policies {
  /**
   * Runs a read under all policies. Reads only: what may not be sent twice must not come here.
   * @param attempt one try, within the milliseconds it is given; throws an UpstreamFailure
   * @throws UpstreamFailure of the last attempt; CircuitOpen, Throttled, CredentialsRejected, BudgetExhausted or
   * DeadlinePassed when Billy was not asked
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
  /** Whether Billy refuses the company's token: what is remembered of its books must not be served either. */
  isQuarantined(organizationId: string): boolean;
  readonly operation: BillyOperation;
  /** Lets running calls end, then stops all timers. */
  close(): Promise<void>;
}

/** What differs between calls, once it is known whether they read or write. */
interface Terms {
  readonly call: ProtectedCall;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly slowAfterMs: number;
  readonly isCutByDeadline: boolean;
}

export function createPolicies(options: PolicyOptions): Policies {
  const { clock, elapsed, onEvent, retryDelaysMs, budget } = options;
  const places = createPlaces({
    count: options.concurrentAttempts,
    perCompany: options.attemptsPerCompany,
    now: () => clock.now(),
  });
  const credentials = createCredentials({ ...options, now: () => clock.now() });
  const retryBudget = createRetryBudget(options.retryBudget, elapsed);
  const throttles: Readonly<Record<CallClass, Throttle>> = {
    reads: createThrottle({ ...options, ...options.throttle }),
    writes: createThrottle({ ...options, ...options.throttle }),
    reports: createThrottle({ ...options, ...options.throttle }),
  };
  const circuits = createCircuits({
    ...options,
    now: () => clock.now(),
    onRecovering: (circuit) => {
      for (const callClass of concerned(circuit)) throttles[callClass].forget();
    },
  });
  const recentFailures = createRecentFailures();

  const running = new Set<Promise<unknown>>();

  return {
    read: (call, attempt) =>
      run(
        {
          call,
          retries: retryDelaysMs.length,
          timeoutMs: options.attemptTimeoutMs,
          slowAfterMs: options.attemptTimeoutMs * options.slowShare,
          isCutByDeadline: true,
        },
        attempt,
      ),
    async write(call, attempt) {
      const { isRepeatable, timeoutMs, isPacedByCaller = false } = call;
      const terms: Terms = {
        call,
        retries: isRepeatable ? retryDelaysMs.length : 0,
        timeoutMs,
        slowAfterMs: isPacedByCaller ? Infinity : timeoutMs * options.slowShare,
        isCutByDeadline: false,
      };
      const seen = { open: false };
      try {
        return await run(terms, async (limitMs) => {
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
    isQuarantined: (organizationId) => credentials.isQuarantined(organizationId),
    operation: {
      ...circuits.operation,
      lastFailures: () => recentFailures.newestFirst(),
      budget: (organizationId) => budget.status(organizationId),
      refusedSince: (organizationId) => credentials.refusedSince(organizationId),
    },
    async close() {
      await Promise.allSettled(running);
      circuits.close();
      budget.close();
    },
  };

  async function run<T>(terms: Terms, attempt: (timeoutMs: number) => Promise<T>): Promise<T> {
    const { resource, verb, priority } = terms.call;
    const about = { 'billy.route': `${verb} ${resource}`, 'billy.priority': priority };
    const outcome = inSpan('billy.call', { ...about, 'budget.wait_ms': 0 }, () =>
      throttled(terms, attempt),
    );
    running.add(outcome);
    try {
      return await outcome;
    } finally {
      running.delete(outcome);
    }
  }

  async function throttled<T>(
    terms: Terms,
    attempt: (timeoutMs: number) => Promise<T>,
  ): Promise<T> {
    const { call } = terms;
    const deadline = call.deadline ?? clock.now() + options.callTimeoutMs;
    const whole = () => retried(terms, deadline, attempt);
    if (call.isRehearsal === true) return whole();
    // What would not be sent anyway is no sign of overload, and waits for nothing.
    refuseWhatIsStopped(call);
    try {
      return await throttles[call.callClass].guard(whole);
    } catch (error) {
      if (error instanceof Throttled) onEvent({ type: 'throttle.refused', ...classed(call) });
      throw error;
    }
  }

  function retried<T>(
    terms: Terms,
    deadline: number,
    attempt: (timeoutMs: number) => Promise<T>,
  ): Promise<T> {
    return pRetry((attemptNumber) => guarded(terms, deadline, attemptNumber, attempt), {
      retries: terms.retries,
      // p-retry's own waiting is switched off: it knows no Retry-After and clamps its jitter away. Nor is it
      // given a signal: that would turn a finished write into a failure.
      minTimeout: 0,
      shouldRetry: ({ error, attemptNumber }) =>
        waitBeforeRetry(terms.call, deadline, attemptNumber, error),
    });
  }

  /** One attempt with all that may keep it from being made. */
  async function guarded<T>(
    terms: Terms,
    deadline: number,
    attemptNumber: number,
    attempt: (timeoutMs: number) => Promise<T>,
  ): Promise<T> {
    const { call } = terms;
    const { organizationId, callClass, priority } = call;
    const once = () =>
      inSpan('billy.attempt', { 'billy.attempt': attemptNumber }, () =>
        timed(terms, deadline, attemptNumber, attempt),
      );
    const place = { company: organizationId ?? '', deadline };
    if (call.isRehearsal === true) return places.within(place, once);
    refuseWhatIsStopped(call);
    if (organizationId !== undefined) {
      await budget.acquire({ organizationId, priority, deadline });
    }
    return places.within(place, async () => {
      // Much may have happened while it waited.
      refuseWhatIsStopped(call);
      return credentials.run(call, () => circuits.run(callClass, terms.slowAfterMs, once));
    });
  }

  /** @throws CredentialsRejected, CircuitOpen */
  function refuseWhatIsStopped(call: ProtectedCall): void {
    const quarantine = credentials.refusal(call);
    if (quarantine !== undefined) throw quarantine;
    const open = circuits.refusal(call.callClass);
    if (open === undefined) return;
    onEvent({ type: 'circuit.refused', ...classed(call) });
    throw open;
  }

  async function timed<T>(
    { call, timeoutMs: dueMs, isCutByDeadline }: Terms,
    deadline: number,
    attemptNumber: number,
    attempt: (timeoutMs: number) => Promise<T>,
  ): Promise<T> {
    const { resource, verb } = call;
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
    if (attemptNumber === 1) retryBudget.noteCall();
    try {
      const result = await attempt(timeoutMs);
      report();
      tellBudget(call);
      return result;
    } catch (error) {
      if (!(error instanceof UpstreamFailure)) throw error;
      // An attempt that was given less than its due says nothing about Billy.
      const wasCutShort = error instanceof AttemptTimedOut && timeoutMs < dueMs;
      const failure = wasCutShort ? new DeadlinePassed(error) : error;
      report(failure);
      tellBudget(call, failure);
      if (call.isRehearsal !== true) recentFailures.note(clock.now(), call, failure);
      throw failure;
    }
  }

  function tellBudget(
    { organizationId, isRehearsal }: ProtectedCall,
    failure?: UpstreamFailure,
  ): void {
    if (organizationId === undefined || isRehearsal === true) return;
    const rule = failure && failureRules[failure.kind];
    if (rule?.opens === 'budget') budget.noteRateLimited(organizationId, failure?.retryAfterMs);
    else if (rule === undefined || rule.health === 'well') budget.noteAnswered(organizationId);
  }

  /** Whether to try again, after having waited for it. */
  async function waitBeforeRetry(
    { resource, verb, isRehearsal }: ProtectedCall,
    deadline: number,
    attempt: number,
    error: unknown,
  ): Promise<boolean> {
    if (!(error instanceof UpstreamFailure) || !failureRules[error.kind].retried) return false;
    const jittered = Math.floor(options.random() * (retryDelaysMs[attempt - 1] ?? 0));
    const delayMs = Math.max(jittered, error.retryAfterMs ?? 0);
    if (clock.now() + delayMs >= deadline) return false;
    if (isRehearsal !== true && !retryBudget.takeRetry()) {
      onEvent({ type: 'retry.denied', resource, verb, failure: error.kind });
      return false;
    }
    onEvent({ type: 'attempt.retried', resource, verb, attempt, failure: error.kind, delayMs });
    await options.sleep(delayMs);
    return true;
  }
}

/** A mistake of ours says as little about what Billy did as a lost answer does. */
function standingAfter(error: unknown): WriteStanding {
  return error instanceof UpstreamFailure ? failureRules[error.kind].write : 'open';
}

function classed({ resource, verb, callClass }: ProtectedCall) {
  return { resource, verb, callClass };
}

/** The classes of calls that pass a circuit. */
function concerned(circuit: CircuitName): readonly CallClass[] {
  return circuit === 'billy' ? callClasses : [circuit];
}
