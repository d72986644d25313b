/**
 * The edge: a request is authenticated and its bytes are looked for among the kept answers before anything else sees it,
 * because whatever else sees it costs more than the answer. What is not found goes on as if nobody had looked: its body
 * is put back unread. Why here and not behind the framework: docs/decisions/0017-answers-kept-whole.md.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../telemetry/log.ts';
import type { Answered } from './answered.ts';
import type { Authenticate, Identity } from './auth/identity.ts';
import {
  bodyFor,
  isKnownTo,
  type AnswerKeeping,
  type Question,
  type StandingAnswer,
} from './kept-answers.ts';
import { preferredLanguage } from './language.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** What the edge found out about a request before it let it go on. */
export interface Asked {
  readonly identity: Identity;
  /** What its answer may be kept under. */
  readonly question: Question;
}

export interface Edge {
  /** Answers what is kept; hands on the rest. */
  before(next: Listener): Listener;
  /** Undefined for what the edge has not looked at. */
  askedBy(request: IncomingMessage): Asked | undefined;
}

interface EdgeNeeds {
  readonly path: string;
  readonly authenticate: Authenticate;
  readonly answers: Pick<AnswerKeeping<never>, 'find' | 'cacheControl'>;
  readonly isDraining: () => boolean;
  readonly requestIdOf: (request: IncomingMessage) => string;
  /** Told of every answer that was sent from here. */
  readonly onAnswered: (answer: Answered) => void;
  readonly log: Log;
}

/** Longer questions are rare, and a stream that holds all of one is not paused. */
const longestBodyBytes = 65_536;

/** A body that has not come along with its headers: usually the next packet. After that it is Fastify's to wait. */
const bodyWaitMs = 50;

/** Headers that ask for more than what is kept, or say that the body is not the question itself. */
const demands = [
  'x-freshness-max-age',
  'x-stale-if-error',
  'x-chaos',
  'x-explain',
  'apollo-federation-include-trace',
  'content-encoding',
  'expect',
];

/** Apollo answers a GET only with one of them, as a guard against requests that any page can send. */
const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

export function createEdge(needs: EdgeNeeds): Edge {
  const { path, authenticate, answers, isDraining, requestIdOf, onAnswered, log } = needs;
  const asked = new WeakMap<IncomingMessage, Asked>();

  function send(
    { headers }: IncomingMessage,
    response: ServerResponse,
    standing: StandingAnswer,
    id: string,
  ) {
    const { answer: kept } = standing;
    const cacheControl = answers.cacheControl(standing);
    const lines = [...kept.headers, 'cache-control', cacheControl, 'x-request-id', id];
    if (isDraining()) lines.push('connection', 'close');
    if (isKnownTo(headers['if-none-match'], kept)) {
      response.writeHead(304, lines).end();
    } else {
      const { coding, bytes } = bodyFor(kept, headers['accept-encoding']);
      if (coding !== undefined) lines.push('content-encoding', coding);
      lines.push('content-length', String(bytes.length));
      response.writeHead(200, lines).end(bytes);
    }
  }

  /** Whether a kept answer was sent. The whole body is there, or will not be waited for. */
  function answer(request: IncomingMessage, response: ServerResponse, identity: Identity): boolean {
    const began = performance.now();
    const bytes = takeBody(request);
    if (bytes === undefined) return false;
    const question = { manner: mannerOf(request), bytes };
    const kept = answers.find(identity, question);
    if (kept === undefined) {
      asked.set(request, { identity, question });
      if (request.method !== 'GET') request.unshift(bytes);
      return false;
    }
    const correlationId = requestIdOf(request);
    send(request, response, kept, correlationId);
    // Nothing more comes of it, and the end has to be read too.
    request.resume();
    const durationMs = performance.now() - began;
    onAnswered({
      route: path,
      status: response.statusCode,
      kept: { operation: kept.answer.operation, isStale: kept.isStale, durationMs },
    });
    // Asked first, because naming all this costs more than the answer where nobody reads it.
    if (log.isLevelEnabled('info'))
      log.info({
        event: 'http.request.finished',
        correlationId,
        method: request.method,
        route: path,
        status: response.statusCode,
        durationMs: Math.round(durationMs * 10) / 10,
        subject: identity.subject,
        kept: true,
      });
    return true;
  }

  return {
    before: (next) => (request, response) => {
      if (!mayBeKept(request, path)) {
        next(request, response);
        return;
      }
      const goOn = (): void => next(request, response);
      const look = async (): Promise<void> => {
        // A turn later the body is there, if it came in one packet with its headers: the parser tells of them apart.
        const identity = await authenticate(request.headers);
        if (!isThere(request)) await arrives(request);
        if (!answer(request, response, identity)) goOn();
      };
      look().catch((cause: unknown) => {
        // Who is not let in is told so where everybody is.
        if (!response.headersSent) goOn();
        else log.error({ event: 'http.request.failed', err: cause });
      });
    },
    askedBy: (request) => asked.get(request),
  };
}

/** Whether such a request may be one whose answer is kept. */
function mayBeKept({ method, url = '', headers }: IncomingMessage, path: string): boolean {
  if (demands.some((name) => headers[name] !== undefined)) return false;
  if (method === 'GET')
    return (
      url.startsWith(`${path}?`) &&
      headers['content-type'] === undefined &&
      headers['content-length'] === undefined &&
      headers['transfer-encoding'] === undefined &&
      preflightHeaders.some((name) => headers[name] !== undefined && headers[name] !== '')
    );
  return (
    method === 'POST' &&
    url === path &&
    /^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
    Number(headers['content-length']) <= longestBodyBytes
  );
}

function mannerOf({ method, headers }: IncomingMessage): string {
  const { accept = '', 'accept-language': languages } = headers;
  return `${method ?? ''} ${preferredLanguage(languages)} ${accept}`;
}

/** Reads all of the question; undefined when it is not there, and then nothing was read. */
function takeBody(request: IncomingMessage): Buffer | undefined {
  if (request.method === 'GET') return Buffer.from(request.url ?? '');
  if (!isThere(request)) return undefined;
  const body: unknown = request.read();
  return Buffer.isBuffer(body) ? body : undefined;
}

/** Whether all of a body has been received; nothing of it is read. */
function isThere({ method, readableLength, headers }: IncomingMessage): boolean {
  return method === 'GET' || readableLength === Number(headers['content-length']);
}

/** Resolves once it has, or after a moment. */
function arrives(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      request.off('readable', look);
      request.off('close', done);
      resolve();
    };
    const look = (): void => {
      if (isThere(request)) done();
    };
    const timer = setTimeout(done, bodyWaitMs);
    request.on('readable', look);
    request.on('close', done);
  });
}
