/**
 * Asks Billy whether it is well, for all circuits of a host: one probe at a time, at most one an interval, and that
 * over all replicas.
 */

import type { EventSink } from './events.ts';
import { AttemptTimedOut, UpstreamFailure } from './failures.ts';
import type { Sharing } from './sharing.ts';

interface ProberParts {
  readonly host: string;
  /** One cheap question; resolves when Billy is well. */
  readonly probe: (timeoutMs: number) => Promise<void>;
  /** Between the beginnings of two probes; also the time one may take, so that two never overlap. */
  readonly intervalMs: number;
  /** What an attempt may take. */
  readonly attemptTimeoutMs: number;
  readonly sharing: Sharing;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
  readonly onEvent: EventSink;
}

export interface Prober {
  /**
   * When the probe that succeeded was sent; undefined when now is not the time, or another replica's turn.
   * @throws what the probe met
   */
  probe(): Promise<number | undefined>;
}

// A Billy that is well but takes longer than a second must not be shut out for good: now and then a probe gets an
// attempt's whole time. Seldom, as a probe that hangs delays the discovery that Billy is back.
const patientEvery = 20;

export function createProber(parts: ProberParts): Prober {
  const { host, intervalMs, elapsed, onEvent } = parts;
  let latest = { at: -Infinity, wentWell: false };
  let unanswered = 0;
  let running: Promise<number | undefined> | undefined;

  return {
    probe: () =>
      (running ??= probeInTurn().finally(() => {
        running = undefined;
      })),
  };

  async function probeInTurn(): Promise<number | undefined> {
    if (elapsed() - latest.at < intervalMs) return latest.wentWell ? latest.at : undefined;
    const isPatient = unanswered % patientEvery === patientEvery - 1;
    const timeoutMs = isPatient ? Math.max(intervalMs, parts.attemptTimeoutMs) : intervalMs;
    if (!(await parts.sharing.mayProbe(host, timeoutMs))) return undefined;
    const at = elapsed();
    latest = { at, wentWell: false };
    try {
      await parts.probe(timeoutMs);
    } catch (error) {
      unanswered = error instanceof AttemptTimedOut ? unanswered + 1 : 0;
      const failure = error instanceof UpstreamFailure ? { failure: error.kind } : {};
      onEvent({ type: 'circuit.probe-failed', host, ...failure });
      throw error;
    }
    unanswered = 0;
    latest = { at, wentWell: true };
    onEvent({ type: 'circuit.probe-succeeded', host });
    return at;
  }
}
