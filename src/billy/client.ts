/**
 * Reads and writes Billy: any resource of the table, by id or page by page. Row to path, path to protected call,
 * answer to records; each step is a file of its own, and writing is in writer.ts.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import { systemClock, type Clock } from '../clock.ts';
import { createActions, type BillyActions } from './actions.ts';
import type { CallOptions, Include, ListQuery } from './calls.ts';
import { readOne, readPage } from './envelope.ts';
import type { EventSink } from './events.ts';
import { createAsk, createTell, probeBilly } from './exchange.ts';
import { RecordNotFound } from './failures.ts';
import type { BreakerOptions } from './breaker.ts';
import { createPolicies } from './policies.ts';
import { listPath, recordPath } from './queries.ts';
import type { Answer, Company, Page } from './records.ts';
import type { ResourceName } from './resources/index.ts';
import { createTransport } from './transport.ts';
import { createWriter } from './writer.ts';
import type { BillyWriter } from './writes.ts';

export type { Include, ListQuery } from './calls.ts';
export { isPossibleId } from './ids.ts';

export interface BillyClient {
  /**
   * One record, or null when Billy has no such record for this company.
   * @throws CodedError BAD_USER_INPUT when the id cannot be one of Billy's; UpstreamFailure
   */
  get(
    company: Company,
    resource: ResourceName,
    id: string,
    options?: CallOptions & { readonly include?: readonly Include[] },
  ): Promise<Answer | null>;
  /**
   * One page of a list.
   * @throws CodedError BAD_USER_INPUT when a filter Billy demands is missing; UpstreamFailure
   */
  list(
    company: Company,
    resource: ResourceName,
    query: ListQuery,
    options?: CallOptions,
  ): Promise<Page>;
  /** Lets open calls finish and closes the connections. */
  close(): Promise<void>;
}

export interface BillyClientOptions {
  /** Such as `https://api.billysbilling.com/v2`. */
  readonly baseUrl: string;
  /** Connections, and with them attempts, at once; more wait in turn. */
  readonly connections?: number;
  /** One attempt, from the request's first byte to the answer's last. */
  readonly attemptTimeoutMs?: number;
  /** One attempt of a write; longer, as giving one up leaves its outcome unknown. */
  readonly writeTimeoutMs?: number;
  /** One attempt of an upload. */
  readonly uploadTimeoutMs?: number;
  /** A whole call, retries and waits included, when its caller sets no deadline. */
  readonly callTimeoutMs?: number;
  /** Size limit of one answer, as sent and once inflated. */
  readonly maxResponseBytes?: number;
  /** The longest wait before each retry; as many retries as entries. */
  readonly retryDelaysMs?: readonly number[];
  readonly breaker?: Partial<BreakerOptions>;
  readonly onEvent?: EventSink;
  readonly clock?: Clock;
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

const defaults = {
  connections: 32,
  attemptTimeoutMs: 2_500,
  writeTimeoutMs: 10_000,
  // A file of 100 MB at 3 Mbit/s.
  uploadTimeoutMs: 300_000,
  callTimeoutMs: 8_000,
  // A page of a thousand invoices with lines and contacts is about 3 MB.
  maxResponseBytes: 16 * 1024 * 1024,
  retryDelaysMs: [1_000, 2_000],
};

const defaultBreaker: BreakerOptions = {
  minimumCalls: 20,
  windowMs: 10_000,
  minimumSuccessShare: 0.5,
  probeIntervalMs: 1_000,
};

/** A client of one Billy host, for any number of companies. Close it when done. */
export function createBillyClient(
  options: BillyClientOptions,
): BillyClient & BillyActions & BillyWriter {
  const { clock = systemClock, onEvent = () => undefined } = options;
  const settings = { ...defaults, ...options };
  const transport = createTransport(settings);
  const policies = createPolicies({
    host: transport.host,
    clock,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? (async (ms) => sleepFor(ms)),
    onEvent,
    concurrentAttempts: settings.connections,
    attemptTimeoutMs: settings.attemptTimeoutMs,
    callTimeoutMs: settings.callTimeoutMs,
    retryDelaysMs: settings.retryDelaysMs,
    breaker: { ...defaultBreaker, ...options.breaker },
    probe: (timeoutMs) => probeBilly(transport, timeoutMs, clock),
  });
  const ask = createAsk(transport, policies, clock);

  return {
    async get(company, resource, id, { include, deadline } = {}) {
      const path = recordPath(resource, id, include);
      const { accessToken } = company;
      try {
        const body = await ask({ resource, verb: 'get', path, accessToken, deadline });
        return readOne(body, id, { resource, company, onEvent });
      } catch (error) {
        if (error instanceof RecordNotFound) return null;
        throw error;
      }
    },
    async list(company, resource, query, { deadline } = {}) {
      const path = listPath(company, resource, query);
      const { accessToken } = company;
      const body = await ask({ resource, verb: 'list', path, accessToken, deadline });
      return readPage(body, query, { resource, company, onEvent });
    },
    ...createActions(ask),
    ...createWriter(createTell(transport, policies, clock), { ...settings, onEvent }),
    async close() {
      await policies.close();
      await transport.close();
    },
  };
}
