/**
 * Open-loop load: so many queries a second, whether or not those before have been answered, as callers who do not know each
 * other send them. A time is counted from the moment a query really left, so that a pause of this process is not
 * taken for slowness of the other.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';

export interface Ask {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

interface LoadedAnswer {
  readonly status: number;
  /** Parsed; the text itself where it is no JSON. */
  readonly body: unknown;
}

export interface LoadOptions {
  /** Of each subgraph; queries go to them in turn. */
  readonly urls: readonly string[];
  readonly perSecond: number;
  readonly forMs: number;
  readonly ask: (index: number) => Ask;
  /** What is wrong with an answer, in a word to count by; undefined when nothing is. */
  readonly judge?: (answer: LoadedAnswer, index: number) => string | undefined;
}

export interface LoadReport {
  readonly sent: number;
  readonly succeeded: number;
  /** Of all sent, 0 to 1. */
  readonly share: number;
  /** How many failed, by the judge's word. */
  readonly failures: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** A caller waits no longer; an answer that has not come by then has failed. */
const patienceMs = 15_000;
const tickMs = 5;

/** Runs for the whole time, then waits for the answers that are still out. */
export async function load({
  urls,
  perSecond,
  forMs,
  ask,
  judge = faultOf,
}: LoadOptions): Promise<LoadReport> {
  const pools = urls.map((url) => new Pool(url, { connections: 128, pipelining: 1 }));
  const times: number[] = [];
  const failures: Record<string, number> = {};
  const out: Promise<void>[] = [];
  const begun = performance.now();

  async function send(index: number): Promise<void> {
    const { document, variables = {}, headers = {} } = ask(index);
    const started = performance.now();
    let fault: string | undefined;
    try {
      const response = await pools[index % pools.length]?.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: document, variables }),
        headersTimeout: patienceMs,
        bodyTimeout: patienceMs,
      });
      const text = (await response?.body.text()) ?? '';
      times.push(performance.now() - started);
      fault = judge({ status: response?.statusCode ?? 0, body: parsed(text) }, index);
    } catch (error) {
      times.push(performance.now() - started);
      fault = error instanceof Error ? error.name : 'unknown';
    }
    if (fault !== undefined) failures[fault] = (failures[fault] ?? 0) + 1;
  }

  for (let elapsed = 0; elapsed < forMs; elapsed = performance.now() - begun) {
    const due = Math.floor((Math.min(elapsed, forMs) * perSecond) / 1000) + 1;
    while (out.length < due) out.push(send(out.length));
    await wait(tickMs);
  }
  await Promise.all(out);
  await Promise.all(pools.map((pool) => pool.close()));

  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  const failed = Object.values(failures).reduce((sum, count) => sum + count, 0);
  const sent = out.length;
  return {
    sent,
    succeeded: sent - failed,
    share: (sent - failed) / sent,
    failures,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
  };
}

/** The report in a line. */
export function figuresOf({ sent, share, p50, p95, p99, max, failures }: LoadReport): string {
  const faults = Object.entries(failures).map(([word, count]) => `, ${count} ${word}`);
  return (
    `${sent} queries, ${(share * 100).toFixed(2)} % answered${faults.join('')}, ` +
    `p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, p99 ${p99.toFixed(0)}, max ${max.toFixed(0)} ms`
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An answer is good when it holds data and no error. */
function faultOf({ status, body }: LoadedAnswer): string | undefined {
  if (status !== 200) return `status ${status}`;
  if (typeof body !== 'object' || body === null) return 'no JSON';
  const { data, errors } = body as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  }; // the shape GraphQL over HTTP prescribes
  if (errors !== undefined) return errors[0]?.extensions?.code ?? 'error';
  return data === null || data === undefined ? 'no data' : undefined;
}
