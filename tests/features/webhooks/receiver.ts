/** Somebody who has subscribed: a server that keeps what it is sent and answers as a test tells it to. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  /** `webhook-id`, what a receiver knows repeats by. */
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Of the test's own clock, `performance.now()`. */
  readonly at: number;
}

export type Answer = (response: ServerResponse, received: Received) => void;

export interface Receiver {
  readonly url: string;
  /** In the order they came, repeats included. */
  readonly received: readonly Received[];
  /** Different messages. */
  ids(): ReadonlySet<string>;
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

const ok: Answer = (response) => {
  response.writeHead(204).end();
};

/** At a free port, or where an earlier one was. */
export async function startReceiver(answer: Answer = ok, atPort = 0): Promise<Receiver> {
  let current = answer;
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      received.push(one);
      current(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(atPort, '127.0.0.1', resolve));
  // True: the server listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    ids: () => new Set(received.map(({ id }) => id)),
    answerWith(next) {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  // A request without an encoding yields buffers.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  return {
    id: headers['webhook-id'] ?? '',
    headers,
    body: Buffer.concat(chunks),
    at: performance.now(),
  };
}
