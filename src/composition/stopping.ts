/** Leaving in order and in time: who is here is served to the end, then everything is let go of, stage by stage. */

import { closeWithin, type Closer, type Unclosed } from '../closing.ts';
import type { DrainOutcome } from '../http/drain.ts';

export interface StopOutcome extends DrainOutcome {
  readonly durationMs: number;
  /** What did not let go in time or in order; a write under way there is found out about by the next process. */
  readonly unclosed: readonly Unclosed[];
}

/**
 * After draining, for calls that still run and for connections that may be frozen: with the drain's own 6 seconds it
 * leaves the process out well before the 10 after which it is killed.
 */
const closingMs = 1_000;
/** The part of it for what others may need until they are closed themselves. */
const lastClosingMs = 300;

/** How long the load balancer has to notice, and how long who is here has to be served. */
interface DrainTimes {
  readonly drainNoticeMs: number;
  readonly drainMs: number;
}

/** The longest stopping takes. */
export function stopLimitMs({ drainNoticeMs, drainMs }: DrainTimes): number {
  return drainNoticeMs + drainMs + closingMs;
}

interface StoppingNeeds {
  readonly drain: () => Promise<DrainOutcome>;
  readonly server: DrainTimes;
  /** Closed one after the other, each side by side. */
  readonly stages: readonly (readonly Closer[])[];
}

export interface Stopping {
  /** Later calls join the first. */
  readonly stop: () => Promise<StopOutcome>;
  /** The longest it takes. */
  readonly limitMs: number;
}

export function createStopping({ drain, server, stages }: StoppingNeeds): Stopping {
  const limitMs = stopLimitMs(server);
  let stopping: Promise<StopOutcome> | undefined;

  async function stop(): Promise<StopOutcome> {
    const begun = performance.now();
    const spent = () => performance.now() - begun;
    const { wasForced } = await drain();
    const unclosed: Unclosed[] = [];
    for (const [index, closers] of stages.entries()) {
      const reservedMs = (stages.length - 1 - index) * lastClosingMs;
      const leftMs = Math.max(lastClosingMs, limitMs - reservedMs - spent());
      unclosed.push(...(await closeWithin(leftMs, closers)));
    }
    return { wasForced, durationMs: Math.round(spent()), unclosed };
  }

  return { stop: () => (stopping ??= stop()), limitMs };
}
