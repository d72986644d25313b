/** The emulator as an HTTP server: Billy's API below `/v2`, its own administration below `/__emulator`. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock, type Clock } from '../clock.ts';
import { administer, type Administered } from './administration.ts';
import { createApi, type Api, type ApiRequest } from './api.ts';
import type { Headers } from './auth.ts';
import { Companies } from './company.ts';
import { DeliveryLog } from './delivery.ts';
import { failed, type Answer } from './envelope.ts';
import type { EventTarget } from './events.ts';
import { perform, send } from './fault-actions.ts';
import { Faults } from './faults.ts';
import { presenter } from './presentation.ts';
import { rateLimit } from './rate-limit.ts';
import { RequestLog, type RequestLogEntry } from './request-log.ts';
import type { Seed, World } from './world.ts';

export type { FaultRule } from './faults.ts';

export interface EmulatorOptions {
  readonly world: Seed;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Milliseconds every API answer is held back. */
  readonly latencyMs?: number;
  readonly clock?: Clock;
  /** Whether rows of unsorted lists longer than a page shift about, as Billy's do; on by default. */
  readonly unstableOrder?: boolean;
  /** Where chance comes from: shifting rows and faults by percentage. */
  readonly random?: () => number;
  /** Status of an invalid record: 400 as recorded, or 422 as Billy's own client expects. */
  readonly validationStatus?: 400 | 422;
  /** Off unless given: Billy publishes no limit. */
  readonly rateLimit?: { readonly perMinute: number };
  /** Refuses DELETE without credentials, which Billy answers as if nothing was there. */
  readonly strictDelete?: boolean;
  /** Where events asked for with `mutate` are posted. */
  readonly webhook?: EventTarget;
}

export interface Emulator {
  /** Base of the API, `/v2` included. */
  readonly url: string;
  readonly origin: string;
  /** Everything asked since the start or the last `clearRequests`, in order of arrival. */
  requests(): readonly RequestLogEntry[];
  clearRequests(): void;
  readonly faults: Pick<Faults, 'set' | 'clear'>;
  /** The live records; changing them by hand goes unnoticed by indexes: use `mutate`. */
  world(): World;
  /** Back to a fresh seed, without faults and requests. */
  reset(): void;
  close(): Promise<void>;
}

const API_PREFIX = '/v2/';
const ADMINISTRATION_PREFIX = '/__emulator';

/** More than any upload the subgraph lets through by default; what Billy itself takes is not known. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;

/** Starts listening. @throws when the port is taken */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { host = '127.0.0.1', clock = systemClock, random = Math.random } = options;
  const closing = new AbortController();
  const log = new RequestLog();
  const faults = new Faults({ now: () => clock.now(), random });
  let origin = '';
  let world: World;
  let companies: Companies;
  let api: Api;
  reset();

  function reset(): void {
    world = options.world();
    companies = new Companies(world);
    api = createApi({
      companies,
      clock,
      files: new Map(),
      deliveries: new DeliveryLog(),
      base: () => `${origin}/v2`,
      random: options.unstableOrder === false ? undefined : random,
      validationStatus: options.validationStatus ?? 400,
      strictDelete: options.strictDelete ?? false,
      limit: options.rateLimit && rateLimit(options.rateLimit.perMinute, () => clock.now()),
    });
    faults.clear();
    log.clear();
  }

  const administered: Administered = {
    faults,
    log,
    companies: () => companies,
    present: presenter(() => `${origin}/v2`),
    reset,
    events: options.webhook,
    now: () => clock.now(),
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivalMs = clock.now();
    const path = request.url ?? '/';
    const body = await bodyOf(request);
    if (path.startsWith(ADMINISTRATION_PREFIX)) {
      const answer = await answerAdministration(request, path, body);
      send(answer, { response, noteStatus: () => undefined });
      return;
    }
    const received = apiRequest(request, path, body);
    const subject = {
      organization: organizationOf(received.headers, companies),
      method: received.method,
      path,
    };
    const noteStatus = log.note({ arrivalMs, ...subject }, body);
    const exchange = { response, noteStatus, work: () => api(received), closing: closing.signal };
    const action = faults.pick(subject);
    if (action) {
      await perform(action, exchange);
      return;
    }
    const answer = exchange.work();
    if (options.latencyMs) await wait(options.latencyMs, undefined, { signal: closing.signal });
    send(answer, exchange);
  }

  async function answerAdministration(
    request: IncomingMessage,
    path: string,
    body: Buffer,
  ): Promise<Answer> {
    if (!isLoopback(request.socket.remoteAddress)) return failed(403);
    const { pathname } = new URL(path, 'http://emulator');
    return administer(
      {
        method: request.method ?? 'GET',
        path: pathname.slice(ADMINISTRATION_PREFIX.length),
        body: body.toString(),
      },
      administered,
    );
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      // Waiting ends like this when the emulator closes; everything else is a fault of ours, and said loudly.
      if (closing.signal.aborted) return;
      if (response.headersSent) response.destroy();
      else send(failed(500), { response, noteStatus: () => undefined });
      process.emitWarning(error instanceof Error ? error : String(error));
    });
  });
  const port = await listen(server, options.port ?? 0, host);
  origin = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;

  return {
    url: `${origin}/v2`,
    origin,
    requests: () => log.entries,
    clearRequests: () => {
      log.clear();
    },
    faults,
    world: () => world,
    reset,
    close: () => {
      closing.abort();
      return close(server);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // True because the server listens on a port, not on a pipe.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    // True because no encoding is set on the request.
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new Error(`Expected at most ${MAX_BODY_BYTES} bytes of body.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function apiRequest(request: IncomingMessage, path: string, body: Buffer): ApiRequest {
  const { pathname, searchParams } = new URL(path, 'http://emulator');
  // Outside /v2 nothing is known, which an empty list of segments says as well.
  const below = pathname.startsWith(API_PREFIX) ? pathname.slice(API_PREFIX.length) : '';
  return {
    method: request.method ?? 'GET',
    segments: below.split('/').filter(Boolean).map(decode),
    query: searchParams,
    headers: headersOf(request),
    body,
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function headersOf(request: IncomingMessage): Headers {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

function organizationOf(headers: Headers, companies: Companies): string | null {
  return companies.ofToken(headers['x-access-token'] ?? '')?.organizationId ?? null;
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::1$|127\.|::ffff:127\.)/.test(address);
}
