/**
 * Reads and writes Billy: any resource of the table, by id or page by page. Row to path, path to protected call,
 * answer to records; each step is a file of its own, and writing is in writer.ts.
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import { systemClock, type Clock } from '../clock.ts';
import { createActions, type BillyActions } from './actions.ts';
import type { CallOptions, Include, ListQuery } from './calls.ts';
import { readOne, readPage } from './envelope.ts';
import type { BucketSettings } from './bucket.ts';
import { createBudget } from './budget.ts';
import type { CircuitSettings } from './circuit.ts';
import type { BillyOperation } from './circuits.ts';
import type { EventSink } from './events.ts';
import { createAsk, createTell, probeBilly } from './exchange.ts';
import { RecordNotFound } from './failures.ts';
import { createPolicies } from './policies.ts';
import { listPath, recordPath } from './queries.ts';
import type { Answer, Company, Page } from './records.ts';
import { resources, type ResourceName } from './resources/index.ts';
import type { RetryBudgetOptions } from './retry-budget.ts';
import { alone, type Sharing } from './sharing.ts';
import type { ThrottleOptions } from './throttle.ts';
import { createTransport } from './transport.ts';
import { unlimited } from './unlimited-budget.ts';
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
  /** Whether Billy refuses the company's token: what is remembered of its books must not be served either. */
  isQuarantined(organizationId: string): boolean;
  /** What an operator sees of the way to Billy, and may do about it. */
  readonly operation: BillyOperation;
  /** Lets open calls finish and closes the connections. */
  close(): Promise<void>;
}

export interface BillyClientOptions {
  /** Such as `https://api.billysbilling.com/v2`. */
  readonly baseUrl: string;
  /** Connections, and with them attempts, at once; more wait in turn. */
  readonly connections?: number;
  /** How many of them one company may hold; three quarters unless said otherwise. */
  readonly connectionsPerCompany?: number;
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
  readonly breaker?: Partial<CircuitSettings>;
  readonly retryBudget?: Partial<RetryBudgetOptions>;
  readonly throttle?: Partial<ThrottleOptions>;
  /** How often each company's books may be asked for; without it, as often as connections allow. */
  readonly budget?: BucketSettings;
  /** What replicas tell one another; without it, the process is alone. */
  readonly sharing?: Sharing;
  readonly onEvent?: EventSink;
  readonly clock?: Clock;
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Milliseconds that only grow, whatever happens to the clock. */
  readonly elapsed?: () => number;
}

const defaults = {
  connections: 32,
  attemptTimeoutMs: 2_500,
  // Of a read's 2,500 ms, 2,000.
  slowShare: 0.8,
  writeTimeoutMs: 10_000,
  // A file of 100 MB at 3 Mbit/s.
  uploadTimeoutMs: 300_000,
  callTimeoutMs: 8_000,
  // A page of a thousand invoices with lines and contacts is about 3 MB.
  maxResponseBytes: 16 * 1024 * 1024,
  // A caller's deadline cuts it; only what runs unattended waits for all of it.
  retryDelaysMs: [1_000, 2_000, 4_000, 8_000],
};

const defaultBreaker: CircuitSettings = {
  minimumCalls: 20,
  windowMs: 10_000,
  minimumSuccessShare: 0.5,
  probeIntervalMs: 1_000,
  rampStepMs: 1_000,
  callsPerRampStep: 5,
};

const defaultRetryBudget: RetryBudgetOptions = { share: 0.1, minimumPerSecond: 3, saved: 10 };

const defaultThrottle: ThrottleOptions = {
  callsPerAccept: 2,
  allowance: 10,
  windowMs: 10_000,
  trialIntervalMs: 1_000,
};

/** A client of one Billy host, for any number of companies. Close it when done. */
export function createBillyClient(
  options: BillyClientOptions,
): BillyClient & BillyActions & BillyWriter {
  const { clock = systemClock, onEvent = () => undefined } = options;
  const { elapsed = () => performance.now(), sharing = alone } = options;
  const settings = { ...defaults, ...options };
  const transport = createTransport(settings);
  const policies = createPolicies({
    host: transport.host,
    clock,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? (async (ms) => sleepFor(ms)),
    onEvent,
    elapsed,
    sharing,
    budget:
      options.budget === undefined
        ? unlimited
        : createBudget({ ...options.budget, clock, elapsed, sharing, onEvent }),
    concurrentAttempts: settings.connections,
    attemptsPerCompany: options.connectionsPerCompany ?? Math.ceil(settings.connections * 0.75),
    attemptTimeoutMs: settings.attemptTimeoutMs,
    slowShare: settings.slowShare,
    callTimeoutMs: settings.callTimeoutMs,
    retryDelaysMs: settings.retryDelaysMs,
    retryBudget: { ...defaultRetryBudget, ...options.retryBudget },
    throttle: { ...defaultThrottle, ...options.throttle },
    breaker: { ...defaultBreaker, ...options.breaker },
    probe: (timeoutMs) => probeBilly(transport, timeoutMs, clock),
  });
  const ask = createAsk(transport, policies, clock);

  return {
    async get(company, resource, id, { include, ...call } = {}) {
      const path = recordPath(resource, id, include);
      try {
        const body = await ask({ ...read(company, resource), ...call, verb: 'get', path });
        return readOne(body, id, { resource, company, onEvent });
      } catch (error) {
        if (error instanceof RecordNotFound) return null;
        throw error;
      }
    },
    async list(company, resource, query, call = {}) {
      const path = listPath(company, resource, query);
      const body = await ask({ ...read(company, resource), ...call, verb: 'list', path });
      return readPage(body, query, { resource, company, onEvent });
    },
    ...createActions(ask),
    ...createWriter(createTell(transport, policies, clock), { ...settings, onEvent }),
    isQuarantined: (organizationId) => policies.isQuarantined(organizationId),
    operation: policies.operation,
    async close() {
      await policies.close();
      await transport.close();
    },
  };
}

function read({ organizationId, accessToken }: Company, resource: ResourceName) {
  return {
    organizationId,
    accessToken,
    resource,
    callClass: 'reads',
    // What is the same for all companies Billy tells everybody.
    provesAccess: resources[resource].shared !== true,
  } as const;
}
