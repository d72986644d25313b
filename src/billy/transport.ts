/**
 * One HTTP attempt: bounded connections, one deadline for all of it, a size limit, no redirects.
 * Knows nothing of resources, retries or JSON.
 */

import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Pool, errors, type Dispatcher } from 'undici';
import { CodedError } from '../errors.ts';
import { isAbout, suffer, type Injection, type InjectionEvent } from './injection.ts';
import {
  AnswerTooLarge,
  AttemptTimedOut,
  BillyUnreachable,
  ClientClosed,
  ConnectionLost,
  UnreadableAnswer,
  UploadInterrupted,
} from './failures.ts';

export interface TransportOptions {
  /** Such as `https://api.billysbilling.com/v2`. */
  readonly baseUrl: string;
  /** Connections at most; what comes above waits for a free one. */
  readonly connections: number;
  /** Of one answer, as sent and once inflated. */
  readonly maxResponseBytes: number;
  /** Told of attempts that are broken on purpose. */
  readonly onEvent?: (event: InjectionEvent) => void;
  /** From 0 to below 1; chooses them. */
  readonly random?: () => number;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Attempt {
  readonly method: Method;
  /** Below the base URL, with query, encoded. */
  readonly path: string;
  /** Absent for what Billy tells everybody. */
  readonly accessToken?: string;
  readonly timeoutMs: number;
  /** Besides those every request has; in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is read as fast as Billy takes it, and let go when the attempt ends. */
  readonly body?: string | Readable;
  /**
   * Called before the request can be complete at Billy's end: before its first byte leaves a connection that
   * stands, or, of a stream, before the last. Billy cannot act on a request without its end.
   */
  readonly onMayHaveArrived?: () => void;
  /** How it is to fail, before anything of it leaves. */
  readonly injection?: Injection | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

export interface Transport {
  /** Origin, for events and the breaker's name. */
  readonly host: string;
  /**
   * Resolves with any status, redirects included.
   * @throws AttemptTimedOut, BillyUnreachable, ConnectionLost, AnswerTooLarge, UnreadableAnswer, ClientClosed,
   * UploadInterrupted
   */
  attempt(attempt: Attempt): Promise<HttpAnswer>;
  /** Lets running attempts finish, then closes the connections. */
  close(): Promise<void>;
}

const inflate = promisify(gunzip);
const utf8 = new TextDecoder('utf-8', { fatal: true });

// Below the 5 s after which Node and many proxies drop an idle connection, so that we let go first.
const idleConnectionMs = 4_000;

export function createTransport(options: TransportOptions): Transport {
  const base = new URL(options.baseUrl);
  const { onEvent = () => undefined, random = Math.random } = options;
  const prefix = base.pathname.replace(/\/+$/, '');
  const pool = new Pool(base.origin, {
    connections: options.connections,
    allowH2: false,
    pipelining: 1,
    keepAliveTimeout: idleConnectionMs,
    keepAliveMaxTimeout: idleConnectionMs,
    maxResponseSize: options.maxResponseBytes,
    // The attempt's own deadline is total; undici's would only watch for silence.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  return {
    host: base.host,
    async attempt(attempt) {
      const { method, path, accessToken, timeoutMs, headers, body, onMayHaveArrived } = attempt;
      const { signal, lift } = limitedTo(timeoutMs);
      const upload = body instanceof Readable ? uploadOf(body, onMayHaveArrived) : undefined;
      const dispatcher =
        upload === undefined && onMayHaveArrived ? noting(pool, onMayHaveArrived) : pool;
      try {
        const injected = await injectedAnswer(attempt, signal);
        if (injected !== undefined) return injected;
        const sending = dispatcher.request({
          method,
          path: prefix + path,
          headers: {
            ...headers,
            accept: 'application/json',
            // Inflated here and under the same limit; undici would hand it on as it comes.
            'accept-encoding': 'gzip',
            'user-agent': 'billy-subgraph',
            ...(accessToken === undefined ? {} : { 'x-access-token': accessToken }),
          },
          body: upload?.stream ?? (typeof body === 'string' ? body : null),
          signal,
        });
        const response = await endedBy(signal, sending);
        return {
          status: response.statusCode,
          contentType: single(response.headers['content-type']),
          retryAfter: single(response.headers['retry-after']),
          text: await textOf(response, options.maxResponseBytes),
        };
      } catch (error) {
        const failure = asFailure(error, options.maxResponseBytes);
        // Whoever sends a file slower than time allows says nothing about Billy.
        if (upload?.isWhole() === false && failure instanceof AttemptTimedOut) {
          throw new UploadInterrupted(failure);
        }
        throw failure;
      } finally {
        lift();
      }
    },
    close: () => pool.close(),
  };

  /**
   * What a rehearsal puts in place of Billy's answer; undefined when Billy is to be asked.
   * @throws ConnectionLost and the signal's reason
   */
  async function injectedAnswer(
    { method, path, injection }: Attempt,
    signal: AbortSignal,
  ): Promise<HttpAnswer | undefined> {
    if (injection === undefined || !isAbout(injection, path)) return undefined;
    const { percent, delayMs, failure } = injection;
    if (random() * 100 >= percent) return undefined;
    onEvent({
      type: 'attempt.injected',
      method,
      delayMs,
      ...(failure === undefined ? {} : { failure }),
    });
    const outcome = await suffer(injection, signal);
    if (outcome === undefined) return undefined;
    if (outcome === 'reset') throw new ConnectionLost('injected', undefined);
    return { status: outcome, contentType: undefined, retryAfter: undefined, text: '' };
  }
}

/** The same connections; tells once a request is about to be written to one. */
function noting(pool: Pool, onStart: () => void): Dispatcher.ComposedDispatcher {
  return pool.compose((dispatch) => (request, handler) => {
    const started: Dispatcher.DispatchHandler = {
      onRequestStart: (controller, context) => {
        handler.onRequestStart?.(controller, context);
        // What was given up while it waited is let go here, unwritten.
        if (!controller.aborted) onStart();
      },
      onResponseStart: (...values) => handler.onResponseStart?.(...values),
      onResponseData: (...values) => handler.onResponseData?.(...values),
      onResponseEnd: (...values) => handler.onResponseEnd?.(...values),
      onResponseError: (...values) => handler.onResponseError?.(...values),
    };
    return dispatch(request, started);
  });
}

/**
 * Ends an attempt that takes longer. A process that was busy finds its timer due before it has read what arrived meanwhile: it
 * reads that first, so that Billy is not blamed for it.
 */
function limitedTo(timeoutMs: number): { readonly signal: AbortSignal; readonly lift: () => void } {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    setImmediate(() => limit.abort(new AttemptTimedOut(timeoutMs)));
  }, timeoutMs).unref();
  return { signal: limit.signal, lift: () => clearTimeout(timer) };
}

/** undici notices a signal only once it has a connection, and then writes nothing; the caller is not kept so long. */
function endedBy<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // True: see `limitedTo`.
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

interface UploadStream {
  readonly stream: Readable;
  /** Whether the source has been read to its end. */
  readonly isWhole: () => boolean;
}

function uploadOf(source: Readable, onRead: (() => void) | undefined): UploadStream {
  let isWhole = false;
  async function* pieces(): AsyncGenerator {
    try {
      yield* source;
    } catch (error) {
      throw error instanceof CodedError ? error : new UploadInterrupted(error);
    }
    isWhole = true;
    onRead?.();
  }
  return { stream: Readable.from(pieces(), { highWaterMark: 1 }), isWhole: () => isWhole };
}

async function textOf(response: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
  // Read whole on every path, also where only the status matters: an unread body blocks its connection.
  const bytes = await response.body.bytes();
  const encoding = single(response.headers['content-encoding']) ?? 'identity';
  if (encoding === 'identity') return decoded(bytes);
  if (encoding === 'gzip') return decoded(await inflate(bytes, { maxOutputLength: maxBytes }));
  throw new UnreadableAnswer('it is compressed in a way that was not asked for');
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnreadableAnswer('it is not UTF-8');
  }
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

/** Codes that mean no connection came about; all others broke one that stood. */
const connectCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

// Told apart by name and code, not by class: what Node itself throws belongs to no class of undici's.
function asFailure(error: unknown, maxBytes: number): unknown {
  if (error instanceof CodedError) return error;
  // Its `data` member holds a piece of the answer, so it is not kept as cause.
  if (error instanceof errors.HTTPParserError) return new UnreadableAnswer('it is not HTTP');
  const code = member(error, 'code');
  if (typeof code !== 'string') return error;
  switch (code) {
    // A fault of ours, such as a token no header can carry; asking again would not help.
    case 'UND_ERR_INVALID_ARG':
      return error;
    case 'UND_ERR_CLOSED':
    case 'UND_ERR_DESTROYED':
      return new ClientClosed();
    case 'UND_ERR_RES_EXCEEDED_MAX_SIZE':
    case 'ERR_BUFFER_TOO_LARGE':
      return new AnswerTooLarge(maxBytes);
  }
  if (code.startsWith('Z_')) return new UnreadableAnswer('it is not the gzip it says it is');
  return connectCodes.has(code)
    ? new BillyUnreachable(code, error)
    : new ConnectionLost(code, error);
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}
