/** Clients of subscriptions, as programs use them: the real libraries against a real address. */

import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { until } from '../../support/until.ts';

/** An answer as it comes. */
export interface Told {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export interface Listening {
  readonly told: readonly Told[];
  /** What it ended with; undefined while it goes on. */
  end(): unknown;
  stop(): Promise<void>;
}

/** One subscription over a WebSocket of its own that is not opened again. */
export function listen(
  url: string,
  query: string,
  { variables = {}, connectionParams = {} }: ListenOptions = {},
): Listening {
  const client = socketClient(url, connectionParams);
  const told: Told[] = [];
  let end: unknown;
  client.subscribe(
    { query, variables },
    {
      next: (result) => void told.push(result as Told),
      error: (error) => void (end = error),
      complete: () => void (end ??= 'complete'),
    },
  );
  return {
    told,
    end: () => end,
    async stop() {
      await client.dispose();
    },
  };
}

interface ListenOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly connectionParams?: Record<string, unknown>;
}

export function socketClient(url: string, connectionParams: Record<string, unknown> = {}): Client {
  return createClient({
    url: socketUrl(url),
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
  });
}

const socketUrl = (url: string): string => `${url.replace(/^http/, 'ws')}/graphql`;

/** A socket that has spoken no protocol yet, with all it receives. */
export async function rawSocket(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawSocket> {
  const socket = new WebSocket(socketUrl(url), 'graphql-transport-ws', { headers });
  const received: unknown[] = [];
  let closed: number | undefined;
  socket.on('message', (data: Buffer) => received.push(JSON.parse(data.toString('utf8'))));
  socket.on('close', (code) => void (closed = code));
  socket.on('error', () => undefined);
  await until('it is open', () => socket.readyState !== socket.CONNECTING);
  return {
    socket,
    received,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async begin() {
      socket.send(JSON.stringify({ type: 'connection_init' }));
      await until('it is let in', () => received.length > 0 || closed !== undefined);
    },
    async closeCode() {
      await until('it is closed', () => closed !== undefined);
      return closed;
    },
  };
}

export interface RawSocket {
  readonly socket: WebSocket;
  readonly received: readonly unknown[];
  send(message: unknown): void;
  /** Opens the protocol. */
  begin(): Promise<void>;
  closeCode(): Promise<number | undefined>;
}
