/** Traces, where a collector is configured: else nothing of them is loaded, and nothing recorded. */

import type { Closer } from '../closing.ts';
import type { Config } from '../config.ts';
import { untraced, type Job } from '../spans.ts';
import type { Log } from '../telemetry/log.ts';
import type { TraceEvent, Traces } from '../telemetry/traces.ts';

export interface Tracing {
  readonly traces: Traces | undefined;
  /** For what nobody waits for. */
  readonly job: Job;
  readonly lastClosers: readonly Closer[];
}

const levels: Readonly<Record<TraceEvent['type'], 'warn' | 'info'>> = {
  'traces.lost': 'warn',
  'traces.sent-again': 'info',
};

const off: Tracing = {
  traces: undefined,
  job: untraced,
  lastClosers: [],
};

export async function createTracing(config: Config, log: Log): Promise<Tracing> {
  if (config.traces === undefined) return off;
  const { createTraces } = await import('../telemetry/traces.ts');
  const traces = createTraces(config.traces, ({ type, ...fields }) =>
    log[levels[type]]({ event: type, ...fields }),
  );
  return {
    traces,
    job: traces.job,
    lastClosers: [{ name: 'traces', close: () => traces.close() }],
  };
}
