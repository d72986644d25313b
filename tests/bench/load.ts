/** Load on a server of a benchmark, and what it costs by the machine's own accounting. */

import autocannon from 'autocannon';
import type { Workload } from './workloads.ts';

export const connections = 16;
const requestsPerRound = 400;
/** Of what costs little, so that a round is long enough to be measured. */
const cheapRequestsPerRound = 2_000;

function bodyOf({ document, variables }: Workload): string {
  return JSON.stringify({ query: document, variables });
}

/** @throws when the answer is not the data that was asked for */
export async function ask(url: string, workload: Workload): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(workload),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${workload.name}: ${text}`);
  return text;
}

/** How requests of one workload are sent: all the same, or each one that has never been sent before. */
export interface Traffic {
  readonly url: string;
  /** Processor time used so far by what answers there, in milliseconds. */
  readonly cpuMs: () => number;
  readonly workload: Workload;
  readonly isNew?: boolean;
  /** How many; as many as make a round long enough unless said otherwise. */
  readonly requests?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Waits for what is still done for the requests when they have been answered. */
  readonly afterwards?: () => Promise<void>;
}

let sent = 0;

/** Another text every time, and the same question: members that GraphQL does not know are ignored. */
function newBodyOf({ document, variables }: Workload): string {
  return JSON.stringify({ query: document, variables, sent: sent++ });
}

/** Processor microseconds a request costs the server, and what `afterwards` waits for. */
export async function cpuPerRequest({
  url,
  cpuMs,
  workload,
  isNew = false,
  headers,
  requests = isNew ? requestsPerRound : cheapRequestsPerRound,
  afterwards,
}: Traffic): Promise<number> {
  const before = cpuMs();
  const { non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: bodyOf(workload),
    connections,
    amount: requests,
    ...(isNew && {
      requests: [{ setupRequest: (request) => ({ ...request, body: newBodyOf(workload) }) }],
    }),
  });
  if (non2xx + errors > 0) throw new Error(`${workload.name}: ${non2xx + errors} failed.`);
  await afterwards?.();
  const cost = ((cpuMs() - before) * 1_000) / requests;
  // A machine that does not count is no reason for a table of things that are no numbers.
  if (!(cost > 0)) throw new Error(`${workload.name}: expected a cost, measured ${cost} µs.`);
  return cost;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @throws when there are no values */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const value = ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))];
  if (value === undefined) throw new Error('Expected measurements, got none.');
  return value;
}
