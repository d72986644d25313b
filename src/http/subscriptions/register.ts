/** The ways to listen at `/graphql`, put in front of the one that answers once. */

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { CodedError } from '../../errors.ts';
import type { Log } from '../../telemetry/log.ts';
import type { Authenticate, Identity } from '../auth/identity.ts';
import { errorBody } from '../error-reply.ts';
import { createCallbacks } from './callback.ts';
import { createEventStreams, wantsEvents } from './event-stream.ts';
import {
  createListeners,
  listenerLimits,
  type ListenerEvent,
  type ListenerLimits,
  type Transport,
} from './listeners.ts';
import type { Operations } from './operations.ts';
import { createSockets } from './sockets.ts';

export interface SubscriptionNeeds<TContext> {
  readonly operations: Operations<TContext>;
  /** Whether a federation router may have events posted to a URL. */
  readonly mayCall: (url: URL) => boolean;
  readonly onEvent: (event: ListenerEvent) => void;
  /** Told how many listen, whenever it is asked. */
  readonly onReady?: (live: (transport: Transport) => number) => void;
  readonly limits?: Partial<ListenerLimits>;
}

interface RegisterNeeds<TContext> extends SubscriptionNeeds<TContext> {
  readonly path: string;
  readonly authenticate: Authenticate;
  readonly contextFor: (identity: Identity, correlationId: string) => TContext;
  readonly maxMessageBytes: number;
  readonly log: Log;
}

/** Takes upgrades of the server, and returns what to put before the handler of the route. */
export function registerSubscriptions<TContext>(
  app: FastifyInstance,
  needs: RegisterNeeds<TContext>,
): (next: RouteHandlerMethod) => RouteHandlerMethod {
  const limits = { ...listenerLimits, ...needs.limits };
  const listeners = createListeners(limits.connections);
  const transport = { ...needs, limits, listeners };
  const sockets = createSockets(transport);
  const callbacks = createCallbacks(transport);
  const streamEvents = createEventStreams(transport);
  needs.onReady?.((way) => listeners.live(way));

  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A connection may break off at any moment, and before it is a WebSocket nobody else listens for it.
    socket.on('error', () => undefined);
    if (request.url?.split('?')[0] === needs.path) sockets.upgrade(request, socket, head);
    else refuse(socket);
  });
  // Before the server waits for its connections to end, those that never would are ended.
  app.addHook('preClose', async () => {
    await listeners.close();
    await callbacks.close();
  });

  return (next) =>
    function (request, reply) {
      if (wantsEvents(request)) return streamEvents.call(this, request, reply);
      if (callbacks.isWanted(request)) return callbacks.handle(request, reply);
      return next.call(this, request, reply);
    };
}

function refuse(socket: Duplex): void {
  const body = errorBody(new CodedError('NOT_FOUND', 'There is nothing at this address.'), 'en');
  socket.end(
    [
      'HTTP/1.1 404 Not Found',
      'connection: close',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
