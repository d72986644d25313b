/**
 * GraphQL over WebSocket: the protocol graphql-transport-ws, spoken by graphql-ws over sockets whose every use is bounded.
 * Each event waits until the socket has taken the one before; who takes too long is sent away and can go on later from
 * where it was.
 */

import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GraphQLError,
  GraphQLSchema,
  parse,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context as SocketContext } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { CodedError } from '../../errors.ts';
import { withRequestMarks } from '../../telemetry/correlation.ts';
import type { Identity } from '../auth/identity.ts';
import { errorInWords } from '../error-reply.ts';
import { preferredLanguage } from '../language.ts';
import { watchCaller, type Watch } from './caller.ts';
import type { Dismissal } from './listeners.ts';
import { marked } from './marked.ts';
import type { TransportNeeds } from './needs.ts';
import { errorsOf, isObject, operationIn, type Started } from './operations.ts';

export interface Sockets {
  /** Takes over a connection that asks to be one. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** Close codes besides those of the protocol; clients come again after these by themselves. */
const closeCodes = {
  draining: 1012,
  unavailable: 1013,
  tooSlow: 4413,
  idle: 1000,
} as const;

/** How long a client may take to answer that it is sent away. */
const farewellMs = 500;
const initMs = 5_000;

/** Of the 123 bytes that a close frame has for it, so that none is cut within a letter. */
const longestReason = 60;

/** What is known of one connection. */
interface Connection {
  readonly request: IncomingMessage;
  readonly dismiss: (code: number, reason: string, because: Dismissal) => void;
  /** Set when the caller has been let in. */
  opened?: Opened;
  identity?: Identity;
  watch?: Watch;
}

type Opened = SocketContext<Record<string, unknown>, Connection>;

/** graphql-ws asks for a document, to know whether there will be one answer or many; it has been dealt with by then. */
const oneAnswer = parse('{ __typename }');
const manyAnswers = parse('subscription { __typename }');
const noSchema = new GraphQLSchema({});

/** An error that is in words already. */
class ToldError extends GraphQLError {
  private readonly told: GraphQLFormattedError;

  constructor(told: GraphQLFormattedError) {
    super(told.message);
    this.told = told;
  }

  override toJSON(): GraphQLFormattedError {
    return this.told;
  }
}

export function createSockets<TContext>(
  needs: TransportNeeds<TContext> & { readonly maxMessageBytes: number },
): Sockets {
  const { operations, authenticate, contextFor, listeners, limits, onEvent, log } = needs;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: needs.maxMessageBytes,
    perMessageDeflate: false,
    handleProtocols,
  });

  async function connect(opened: Opened): Promise<boolean> {
    const { extra, connectionParams } = opened;
    const headers = { ...extra.request.headers, ...credentialsIn(connectionParams) };
    try {
      // Where everybody is let in, a page from elsewhere would be too: a browser asks nobody before it connects.
      if (isFromElsewhere(extra.request) && (await isOpenToAll()))
        throw new CodedError('FORBIDDEN', 'Expected a page of this server, got one of another.');
      const identity = await authenticate(headers);
      extra.identity = identity;
      extra.opened = opened;
      const onEnded = ({ message }: CodedError): void =>
        extra.dismiss(CloseCode.Forbidden, message, 'credentials');
      const everyMs = limits.lookMs;
      extra.watch = watchCaller({ authenticate, headers, identity, everyMs, onEnded });
      return true;
    } catch (error) {
      const known = error instanceof CodedError ? error : undefined;
      if (known?.code === 'SERVICE_UNAVAILABLE')
        extra.dismiss(closeCodes.unavailable, known.message, 'credentials');
      else if (known?.code === 'FORBIDDEN')
        extra.dismiss(CloseCode.Forbidden, known.message, 'credentials');
      else extra.dismiss(CloseCode.Unauthorized, known?.message ?? 'Not let in.', 'credentials');
      return false;
    }
  }

  async function isOpenToAll(): Promise<boolean> {
    try {
      await authenticate({});
      return true;
    } catch {
      return false;
    }
  }

  /** Never rejects for what the caller has sent. */
  function start({ identity, request }: Connection, payload: unknown): Promise<Started> {
    if (identity === undefined) throw new Error('Nobody has been let in yet.');
    const correlationId = randomUUID();
    const language = preferredLanguage(request.headers['accept-language']);
    const marks = { correlationId, language };
    return withRequestMarks(marks, async (): Promise<Started> => {
      try {
        const started = await operations.start(operationIn(payload), {
          contextFor: () => contextFor(identity, correlationId),
          isReadOnly: false,
        });
        if (started.kind === 'answer') return started;
        return { kind: 'stream', results: marked(started.results, marks) };
      } catch (error) {
        if (!(error instanceof CodedError)) throw error;
        const told = errorInWords(error, language, correlationId);
        return { kind: 'answer', result: { errors: [told] } };
      }
    });
  }

  const protocol = makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initMs,
    onConnect: connect,
    async onSubscribe({ subscriptions, extra }, _id, payload) {
      if (Object.keys(subscriptions).length > limits.operationsOfSocket) {
        const fault = `Expected at most ${limits.operationsOfSocket} operations at one time.`;
        extra.dismiss(CloseCode.TooManyInitialisationRequests, fault, 'misuse');
        return [new GraphQLError(fault)];
      }
      const started = await start(extra, payload);
      if (started.kind === 'answer' && started.result.data === undefined)
        return (started.result.errors ?? []).map((error) => new ToldError(error));
      const document = started.kind === 'answer' ? oneAnswer : manyAnswers;
      return { schema: noSchema, document, contextValue: started };
    },
    execute: ({ contextValue }) => startedIn(contextValue),
    subscribe: ({ contextValue }) => startedIn(contextValue),
    onNext(_opened, _id, _payload, _args, result) {
      onEvent({ type: 'listener.told', transport: 'websocket' });
      // As it is: its errors are in words already.
      return result as FormattedExecutionResult;
    },
    onError: (_opened, _id, _payload, errors) =>
      errors.flatMap((error) => errorsOf(error.originalError) ?? [error.toJSON()]),
  });

  function open(socket: WebSocket, request: IncomingMessage): void {
    let isLeaving = false;
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    const dismiss: Connection['dismiss'] = (code, reason, because) => {
      if (isLeaving) return;
      isLeaving = true;
      onEvent({ type: 'listener.dismissed', transport: 'websocket', because });
      socket.close(code, reason.slice(0, longestReason));
      // Nothing more is made for one who gets nothing more.
      for (const operation of Object.values(connection.opened?.subscriptions ?? {}))
        if (operation !== null && 'return' in operation) void operation.return(undefined);
      setTimeout(() => socket.terminate(), farewellMs).unref();
    };
    const leave = listeners.enter('websocket', () => {
      dismiss(closeCodes.draining, 'This instance stops: connect again.', 'draining');
      return gone;
    });
    const connection: Connection = { request, dismiss };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        close: (code = CloseCode.InternalServerError, reason = '') =>
          dismiss(code, reason, 'misuse'),
        send: (text) => send(socket, text, dismiss),
        onMessage: (take) =>
          socket.on('message', (data: Buffer) => {
            if (!isLeaving)
              take(data.toString('utf8')).catch((error: unknown) => fail(error, dismiss));
          }),
      },
      connection,
    );
    const heartbeat = keepAlive(socket, connection);
    // What is wrong with a frame, such as its length, the library answers with a close code.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      clearInterval(heartbeat);
      connection.watch?.stop();
      leave?.();
      closed(code, reason.toString('utf8')).catch((error: unknown) => fail(error, dismiss));
    });
    if (leave === undefined)
      dismiss(closeCodes.unavailable, 'As many are connected here as may be.', 'misuse');
  }

  function fail(error: unknown, dismiss: Connection['dismiss']): void {
    if (error instanceof Error && error.message.startsWith('Unexpected message of type')) {
      dismiss(CloseCode.BadRequest, 'Unexpected message received', 'misuse');
      return;
    }
    log.error({ event: 'http.socket.failed', err: error });
    dismiss(CloseCode.InternalServerError, 'Something went wrong on our side.', 'misuse');
  }

  /** Cuts off who gives no sign of life, and sends away who is connected for nothing. */
  function keepAlive(socket: WebSocket, connection: Connection): NodeJS.Timeout {
    let isAlive = true;
    let busyAt = Date.now();
    socket.on('pong', () => {
      isAlive = true;
    });
    return setInterval(() => {
      if (!isAlive) {
        socket.terminate();
        return;
      }
      isAlive = false;
      socket.ping();
      if (Object.keys(connection.opened?.subscriptions ?? {}).length > 0) busyAt = Date.now();
      else if (Date.now() - busyAt > limits.idleMs)
        connection.dismiss(closeCodes.idle, 'Nothing was asked for a while.', 'idle');
    }, limits.pingMs).unref();
  }

  function send(socket: WebSocket, text: string, dismiss: Connection['dismiss']): Promise<void> {
    return new Promise((resolve) => {
      if (socket.readyState !== socket.OPEN) {
        resolve();
        return;
      }
      const giveUp = (): void => {
        dismiss(closeCodes.tooSlow, 'Too slow: connect again and go on with since.', 'slow');
        resolve();
      };
      const timer = setTimeout(giveUp, limits.slowMs).unref();
      socket.send(text, () => {
        clearTimeout(timer);
        resolve();
      });
      if (socket.bufferedAmount > limits.waitingBytes) giveUp();
    });
  }

  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (webSocket) => open(webSocket, request));
    },
  };
}

/** Credentials, which pages cannot send as headers. */
function credentialsIn(parameters: unknown): IncomingHttpHeaders {
  if (!isObject(parameters)) return {};
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    credentialHeaders.has(name.toLowerCase()) && typeof value === 'string'
      ? [[name.toLowerCase(), value] as const]
      : [],
  );
  return Object.fromEntries(given);
}

const credentialHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'x-api-key',
  'router-authorization',
]);

/** Browsers say which page it is that connects. */
function isFromElsewhere({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}

/** What `onSubscribe` has started, as graphql-ws takes it: it only passes on what is in it. */
function startedIn(contextValue: unknown): ExecutionResult | AsyncGenerator<ExecutionResult> {
  const started = contextValue as Started;
  const outcome = started.kind === 'answer' ? started.result : started.results;
  return outcome as ExecutionResult | AsyncGenerator<ExecutionResult>;
}
