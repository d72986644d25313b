/**
 * The edge: a request is authenticated and its bytes are looked for among the kept answers before anything else sees it,
 * because whatever else sees it costs more than the answer. What is not found goes on as if nobody had looked: its body
 * is put back unread. Why here and not behind the framework: docs/decisions/0017-answers-kept-whole.md.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../telemetry/log.ts';
import type { Authenticate, Identity } from './auth/identity.ts';
import { bodyFor, isKnownTo, type AnswerKeeping } from './kept-answers.ts';
import { preferredLanguage } from './language.ts';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** What the edge found out about a request before it let it go on. */
export interface Asked {
  readonly identity: Identity;
  /** What its answer may be kept under. */
  readonly question: string;
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
  readonly answers: Pick<AnswerKeeping<never>, 'find'>;
  readonly isDraining: () => boolean;
  readonly requestIdOf: (request: IncomingMessage) => string;
  readonly log: Log;
}

/** Longer questions are rare, and a stream that holds all of one is not paused. */
const longestBodyBytes = 65_536;

/** A body that has not come along with its headers: usually the next packet. After that it is Fastify's to wait. */
const bodyWaitMs = 50;

/** Headers that ask for more than what is kept. */
const demands = ['x-freshness-max-age', 'x-stale-if-error', 'content-encoding', 'expect'];

/** Apollo answers a GET only with one of them, as a guard against requests that any page can send. */
const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

export function createEdge(needs: EdgeNeeds): Edge {
  const { path, authenticate, answers, isDraining, requestIdOf, log } = needs;
  const asked = new WeakMap<IncomingMessage, Asked>();

  function answer(request: IncomingMessage, response: ServerResponse, began: number): boolean {
    const known = asked.get(request);
    const kept = known && answers.find(known.identity, known.question);
    if (known === undefined || kept === undefined) return false;
    const { headers } = request;
    const id = requestIdOf(request);
    const lines = [...kept.headers, 'x-request-id', id];
    if (isDraining()) lines.push('connection', 'close');
    const isKnown = isKnownTo(headers['if-none-match'], kept);
    if (isKnown) {
      response.writeHead(304, lines).end();
    } else {
      const { coding, bytes } = bodyFor(kept, headers['accept-encoding']);
      if (coding !== undefined) lines.push('content-encoding', coding);
      lines.push('content-length', String(bytes.length));
      response.writeHead(200, lines).end(bytes);
    }
    if (log.isLevelEnabled('info'))
      log.info({
        event: 'http.request.finished',
        correlationId: id,
        method: request.method,
        route: path,
        status: isKnown ? 304 : 200,
        durationMs: Math.round((performance.now() - began) * 10) / 10,
        subject: known.identity.subject,
        kept: true,
      });
    return true;
  }

  async function look(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const began = performance.now();
    const identity = await authenticate(request.headers);
    if (!request.complete && !(await hasArrived(request))) return false;
    const body = takeBody(request);
    if (body === undefined) return false;
    asked.set(request, { identity, question: questionOf(request, body) });
    if (answer(request, response, began)) return true;
    if (body.length > 0) request.unshift(body);
    return false;
  }

  return {
    before: (next) => (request, response) => {
      if (!mayBeKept(request, path)) {
        next(request, response);
        return;
      }
      look(request, response).then(
        (isAnswered) => {
          if (!isAnswered) next(request, response);
        },
        // Not let in: said where all refusals are said.
        () => next(request, response),
      );
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

function questionOf({ method, url = '', headers }: IncomingMessage, body: Buffer): string {
  const { accept = '', 'accept-language': languages } = headers;
  const language = preferredLanguage(languages);
  // No header holds a line break. One character for each byte: what differs in a byte is another question.
  return `${method ?? ''} ${language} ${accept}\n${method === 'GET' ? url : body.toString('latin1')}`;
}

const noBody = Buffer.alloc(0);

/** Reads all of a body that has arrived; undefined when there is none to be had, and then nothing was read. */
function takeBody(request: IncomingMessage): Buffer | undefined {
  if (request.method === 'GET') return noBody;
  const body: unknown = request.read();
  return Buffer.isBuffer(body) ? body : undefined;
}

/** Whether the whole body is there within a moment; nothing of it is read. */
function hasArrived(request: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      request.off('readable', look);
      request.off('close', done);
      resolve(request.complete);
    };
    const look = (): void => {
      if (request.complete) done();
    };
    const timer = setTimeout(done, bodyWaitMs);
    request.on('readable', look);
    request.on('close', done);
  });
}
