/**
 * One circuit: a breaker that judges, the way back after it opened, what other replicas say, and what an operator
 * orders. States: closed, open (waiting for a probe), recovering (on the ramp).
 */

import { createBreaker, type Breaker, type BreakerThresholds } from './breaker.ts';
import type { CircuitName, CircuitOrder, CircuitState, CircuitStatus } from './circuits.ts';
import type { EventSink } from './events.ts';
import { CircuitOpen } from './failures.ts';
import type { Prober } from './prober.ts';
import { createRamp, type Ramp } from './ramp.ts';
import { createRelapses } from './relapses.ts';
import { refused, type Verdict } from './verdict.ts';

export interface CircuitSettings extends BreakerThresholds {
  /** While open, Billy is probed this often at first; also how long most probes may take. */
  readonly probeIntervalMs: number;
  /** How long the ramp lasts at first. */
  readonly rampStepMs: number;
  /** Calls that may be made in each step of the ramp, the probe included. */
  readonly callsPerRampStep: number;
}

interface CircuitParts {
  readonly host: string;
  readonly name: CircuitName;
  readonly settings: CircuitSettings;
  readonly prober: Prober;
  /** Epoch milliseconds, for people to read. */
  readonly now: () => number;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  /** Runs what is nobody's call outside every call's async context. */
  readonly outside: <T>(task: () => T) => T;
  readonly onEvent: EventSink;
  /** It opened, or failed on its way back. */
  readonly onOpened: () => void;
  /** Its probe succeeded. */
  readonly onProbed: () => void;
  /** Everybody may come again. */
  readonly onClosed: () => void;
}

export interface Circuit {
  /** Whether calls are refused at the moment, or all but a few are. */
  readonly isOpen: boolean;
  readonly status: CircuitStatus;
  /** Since when it lets nothing through, not even to try the way, in epoch milliseconds; undefined when it may. */
  readonly stoppedSince: number | undefined;
  /** Why a call that came now would be refused; undefined when it would not. Takes nothing. */
  refusal(): CircuitOpen | undefined;
  /** Runs the task, or says with a verdict that it did not. */
  run<T>(task: () => Promise<Verdict<T>>): Promise<Verdict<T>>;
  order(order: CircuitOrder): void;
  /** Another replica's circuit opened: one failure is now enough. */
  hearOpened(): void;
  /** Another replica's probe succeeded: there is no need to probe. */
  hearRecovered(): void;
  /** Forgets what it counted, unless it is open. */
  startAfresh(): void;
  close(): void;
}

/** After this long, what another replica met says nothing about us any more. */
const hintMs = 10_000;

// Probes are due to the millisecond; brakes asks on a timer.
const checksPerProbeInterval = 40;

class NotYet extends Error {}

export function createCircuit(parts: CircuitParts): Circuit {
  const { host, name, settings, elapsed, onEvent } = parts;
  const relapses = createRelapses(elapsed);
  let order: CircuitOrder = 'auto';
  let since: number | undefined;
  let ramp: Ramp | undefined;
  let returning: Promise<void> | undefined;
  let probeDueAt = 0;
  let hintedUntil: number | undefined;
  let isClosed = false;
  let breaker = startBreaker(settings);

  return {
    get isOpen() {
      return isRefusing();
    },
    get status() {
      return { name, state: state(), order, since, ...breaker.counts() };
    },
    get stoppedSince() {
      return isRefusing() && ramp === undefined ? since : undefined;
    },
    refusal: () => {
      if (!isRefusing() || (order === 'auto' && ramp?.hasRoom === true)) return undefined;
      return refusal();
    },
    async run(task) {
      if (hintedUntil !== undefined && elapsed() >= hintedUntil && !breaker.isOpen) restart();
      if (order === 'open') return refused(refusal());
      if (order === 'closed') return task();
      if (ramp?.hasRoom === true) return onRamp(ramp, task);
      const verdict = await breaker.run(task);
      if (verdict !== undefined) return verdict;
      return order === 'dry-run' ? task() : refused(refusal());
    },
    order(given) {
      order = given;
      relapses.forget();
      restart();
      since = parts.now();
      onEvent({ type: 'circuit.ordered', host, circuit: name, order });
    },
    hearOpened() {
      if (order === 'open' || order === 'closed' || breaker.isOpen) return;
      restart({ ...settings, minimumCalls: 1, minimumSuccessShare: 1 });
      hintedUntil = elapsed() + hintMs;
      onEvent({ type: 'circuit.warned', host, circuit: name });
    },
    hearRecovered() {
      if (breaker.isOpen) returning ??= begun(climb(elapsed()));
      else if (hintedUntil !== undefined) restart();
    },
    startAfresh() {
      if (!breaker.isOpen) restart();
    },
    close() {
      isClosed = true;
      ramp?.giveUp();
      ramp = undefined;
      breaker.close();
    },
  };

  function startBreaker(thresholds: BreakerThresholds): Breaker {
    return createBreaker({
      name: `${host} ${name}`,
      thresholds,
      healthCheck: () => parts.outside(comeBack),
      healthCheckIntervalMs: settings.probeIntervalMs / checksPerProbeInterval,
      onOpened: () => {
        relapses.noteOpened();
        tellOpened('circuit.opened');
      },
      onClosed: () => {
        relapses.noteClosed();
        ramp = undefined;
        since = parts.now();
        onEvent({ type: 'circuit.closed', host, circuit: name, order });
        parts.onClosed();
      },
    });
  }

  /** Closed, with fresh counters. */
  function restart(thresholds: BreakerThresholds = settings): void {
    ramp?.giveUp();
    ramp = undefined;
    hintedUntil = undefined;
    breaker.close();
    breaker = startBreaker(thresholds);
  }

  function state(): CircuitState {
    if (order === 'open' || order === 'closed') return order;
    if (ramp !== undefined) return 'recovering';
    return breaker.isOpen ? 'open' : 'closed';
  }

  function isRefusing(): boolean {
    return order === 'open' || (order === 'auto' && breaker.isOpen);
  }

  function refusal(): CircuitOpen {
    if (order === 'open') return new CircuitOpen();
    return new CircuitOpen(relapses.pace.probeIntervals * settings.probeIntervalMs);
  }

  function tellOpened(type: 'circuit.opened' | 'circuit.reopened'): void {
    probeDueAt = elapsed() + relapses.pace.probeIntervals * settings.probeIntervalMs;
    since = parts.now();
    onEvent({ type, host, circuit: name, order });
    parts.onOpened();
  }

  /** What brakes asks for: resolves when the circuit may close. */
  function comeBack(): Promise<void> {
    if (returning !== undefined) return returning;
    if (elapsed() < probeDueAt) return Promise.reject(new NotYet());
    return (returning = begun(probeAndClimb()));
  }

  function begun(way: Promise<void>): Promise<void> {
    const ended = way.finally(() => {
      returning = undefined;
    });
    // brakes may never come to ask for its end.
    ended.catch(() => undefined);
    return ended;
  }

  async function probeAndClimb(): Promise<void> {
    const judge = breaker;
    const begunAt = elapsed();
    let probedAt: number | undefined;
    try {
      probedAt = await parts.prober.probe();
    } catch (error) {
      probeDueAt = begunAt + relapses.pace.probeIntervals * settings.probeIntervalMs;
      throw error;
    }
    // Meanwhile an operator may have given an order, or all of it may have ended.
    if (probedAt === undefined || breaker !== judge || isClosed) throw new NotYet();
    parts.onProbed();
    await climb(probedAt);
  }

  async function climb(probedAt: number): Promise<void> {
    const way = createRamp({
      startedAt: probedAt,
      stepMs: settings.rampStepMs,
      steps: relapses.pace.rampSteps,
      callsPerStep: settings.callsPerRampStep,
      elapsed,
    });
    ramp = way;
    since = parts.now();
    onEvent({ type: 'circuit.recovering', host, circuit: name, order });
    try {
      await way.done;
    } catch (error) {
      // Given up, by an order or at the end, it is no news.
      if (ramp === way) {
        ramp = undefined;
        relapses.noteFailedReturn();
        tellOpened('circuit.reopened');
      }
      throw error;
    }
  }

  async function onRamp<T>(way: Ramp, task: () => Promise<Verdict<T>>): Promise<Verdict<T>> {
    way.admit();
    const verdict = await task();
    if (ramp === way) way.settle(verdict.health);
    // What ends after the ramp counts like any other call.
    else await breaker.run(() => Promise.resolve(verdict));
    return verdict;
  }
}
