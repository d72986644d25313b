/** What callers are answered, as metrics. */

import type { OperationOutcome } from './metrics.ts';
import type { Recorder } from './registry.ts';

export interface FinishedOperation {
  readonly name: string | undefined;
  readonly outcome: OperationOutcome;
  readonly durationMs: number;
}

interface FinishedRequest {
  /** The pattern that matched; undefined when none did. */
  readonly route: string | undefined;
  readonly status: number;
}

/** Longer than people name operations: what is, may be made up by a program, and a new one each time. */
const longestName = 60;

export function recordOperation(
  recorder: Recorder,
  { name, outcome, durationMs }: FinishedOperation,
): void {
  const operation = name === undefined ? 'anonymous' : name.length > longestName ? 'other' : name;
  recorder.count('graphql_requests_total', { operation, outcome });
  recorder.observe('graphql_request_duration_seconds', { operation }, durationMs / 1_000);
}

/** One whose answer was kept: an operation like any other, that nothing was done for. */
export function recordKept(
  recorder: Recorder,
  {
    operation,
    isStale,
    durationMs,
  }: {
    readonly operation: string | undefined;
    readonly isStale: boolean;
    readonly durationMs: number;
  },
): void {
  recordOperation(recorder, { name: operation, outcome: isStale ? 'stale' : 'ok', durationMs });
  recorder.count('graphql_kept_answers_total', {});
}

export function recordRequest(recorder: Recorder, { route, status }: FinishedRequest): void {
  recorder.count('http_requests_total', {
    route: route ?? 'none',
    status: `${Math.floor(status / 100)}xx`,
  });
}
