/**
 * GraphQL over server-sent events, as clients of graphql-sse speak it with a connection for each operation: an event
 * `next` for each answer, then `complete`. Each waits until the connection has taken the one before.
 */

import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ServerResponse } from 'node:http';
import { CodedError } from '../../errors.ts';
import type { Identity } from '../auth/identity.ts';
import { errorInWords } from '../error-reply.ts';
import { preferredLanguage } from '../language.ts';
import { watchCaller } from './caller.ts';
import type { Dismissal } from './listeners.ts';
import { marked } from './marked.ts';
import type { TransportNeeds } from './needs.ts';
import { errorsOf, operationIn, operationInUrl, type Results } from './operations.ts';

/** Whether the caller wants events and could not take one answer as JSON instead. */
export function wantsEvents({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.includes('text/event-stream') && !accept.includes('json');
}

export function createEventStreams<TContext>(needs: TransportNeeds<TContext>): RouteHandlerMethod {
  const { operations, contextFor } = needs;

  return async function (request, reply): Promise<unknown> {
    const { identity } = request;
    if (identity === undefined) throw new Error('This route does not authenticate.');
    const isReadOnly = request.method === 'GET';
    const operation = isReadOnly ? operationInUrl(request.query) : operationIn(request.body);
    const started = await operations.start(operation, {
      contextFor: () => contextFor(identity, request.id),
      isReadOnly,
    });
    const results = started.kind === 'answer' ? once(started.result) : started.results;
    await tell(request, reply, identity, results, needs);
    return reply;
  };
}

async function* once<T>(result: T): AsyncGenerator<T, void, undefined> {
  await Promise.resolve();
  yield result;
}

/** Sends the answers until there are no more, or until one side has enough. */
async function tell<TContext>(
  request: FastifyRequest,
  reply: FastifyReply,
  identity: Identity,
  answers: Results,
  { authenticate, listeners, limits, onEvent, log }: TransportNeeds<TContext>,
): Promise<void> {
  const language = preferredLanguage(request.headers['accept-language']);
  const results = marked(answers, { correlationId: request.id, language });
  const farewell: { error?: CodedError } = {};
  const gone = new Promise<void>((resolve) => reply.raw.once('close', () => resolve()));

  const dismiss = (error: CodedError, because: Dismissal): void => {
    if (farewell.error !== undefined) return;
    farewell.error = error;
    onEvent({ type: 'listener.dismissed', transport: 'event-stream', because });
    void results.return();
  };
  const leave = listeners.enter('event-stream', () => {
    dismiss(draining(), 'draining');
    return gone;
  });
  if (leave === undefined) {
    void results.return();
    throw new CodedError('SERVICE_UNAVAILABLE', 'As many are connected here as may be.');
  }

  const { headers } = request;
  const onEnded = (reason: CodedError): void => dismiss(reason, 'credentials');
  const watch = watchCaller({ authenticate, headers, identity, everyMs: limits.lookMs, onEnded });
  const response = begin(reply);
  const ping = setInterval(() => response.write(':\n\n'), limits.pingMs).unref();
  response.once('close', () => void results.return());

  const send = async (event: string, data?: unknown): Promise<void> => {
    const text = `event: ${event}\ndata: ${data === undefined ? '' : JSON.stringify(data)}\n\n`;
    if (response.destroyed || response.write(text)) return;
    if (await drains(response, limits.slowMs)) return;
    onEvent({ type: 'listener.dismissed', transport: 'event-stream', because: 'slow' });
    response.destroy();
  };
  try {
    for await (const result of results) {
      onEvent({ type: 'listener.told', transport: 'event-stream' });
      await send('next', result);
    }
    if (farewell.error !== undefined)
      await send('next', { errors: [errorInWords(farewell.error, language, request.id)] });
    await send('complete');
  } catch (failure) {
    const errors = errorsOf(failure);
    if (errors === undefined) log.error({ event: 'http.event-stream.failed', err: failure });
    else {
      await send('next', { errors });
      await send('complete');
    }
  } finally {
    clearInterval(ping);
    watch.stop();
    leave();
    response.end();
  }
}

/** From here on the response is ours; whatever holds answers back on the way is asked not to. */
function begin(reply: FastifyReply): ServerResponse {
  const headers = reply.getHeaders();
  reply.hijack();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'private, no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  reply.raw.flushHeaders();
  return reply.raw;
}

/** Whether what waits has been taken in time. */
function drains(response: ServerResponse, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (hasDrained: boolean) => (): void => {
      clearTimeout(timer);
      response.off('drain', drained);
      response.off('close', closed);
      resolve(hasDrained);
    };
    const drained = settle(true);
    // Gone by itself: nobody was too slow.
    const closed = settle(true);
    const timer = setTimeout(settle(false), withinMs).unref();
    response.on('drain', drained);
    response.on('close', closed);
  });
}

function draining(): CodedError {
  return new CodedError(
    'SERVICE_UNAVAILABLE',
    'This instance stops: ask another one, and go on with since.',
    { retryAfterMs: 1_000 },
  );
}
