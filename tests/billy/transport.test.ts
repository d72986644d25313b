import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { createTransport, type Transport } from '../../src/billy/transport.ts';
import {
  sendJson,
  startWireServer,
  type WireHandler,
  type WireServer,
} from '../support/wire-server.ts';

const token = 'c0ffee'.repeat(6);
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(handler: WireHandler): Promise<WireServer> {
  const server = await startWireServer(handler);
  closers.push(() => server.close());
  return server;
}

function transportTo(
  { baseUrl }: Pick<WireServer, 'baseUrl'>,
  options: { connections?: number; maxResponseBytes?: number } = {},
): Transport {
  const transport = createTransport({
    baseUrl,
    connections: 4,
    maxResponseBytes: 1_000_000,
    ...options,
  });
  closers.push(() => transport.close());
  return transport;
}

function ask(transport: Transport, { path = '/contacts', timeoutMs = 5_000 } = {}) {
  return transport.attempt({ method: 'GET', path, accessToken: token, timeoutMs });
}

/** The kind of failure an attempt ends in; fails the test when it succeeds. */
async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => {
      throw new Error('The attempt succeeded.');
    },
    (error: unknown) => error,
  );
}

describe('an attempt', () => {
  test('asks below the base, with the token, for JSON', async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const answer = await ask(transportTo(server), { path: '/contacts?page=1' });
    expect(answer).toMatchObject({ status: 200, text: '{}', contentType: 'application/json' });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.path).toBe('/v2/contacts?page=1');
    expect(server.requests[0]?.headers).toMatchObject({
      'x-access-token': token,
      accept: 'application/json',
      'user-agent': 'billy-subgraph',
    });
  });

  test('without a token sends none', async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    await transportTo(server).attempt({ method: 'GET', path: '/currencies', timeoutMs: 5_000 });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-access-token');
  });

  test.each([200, 302, 404, 429, 500])('brings any status home, %d too', async (status) => {
    const server = await serve((_, response) =>
      sendJson(response, {}, status, { 'retry-after': '7' }),
    );
    expect(await ask(transportTo(server))).toMatchObject({ status, retryAfter: '7' });
  });

  test('inflates what came compressed', async () => {
    const server = await serve((request, response) => {
      expect(request.headers['accept-encoding']).toBe('gzip');
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('{"name":"Sønderjysk Smørrebrød ApS"}'));
    });
    expect((await ask(transportTo(server))).text).toBe('{"name":"Sønderjysk Smørrebrød ApS"}');
  });

  test('uses its connections again, also after refusals, and opens no more than allowed', async () => {
    const sockets = new Set<unknown>();
    const server = await serve((request, response) => {
      sockets.add(request.socket);
      sendJson(response, { filler: 'x'.repeat(100_000) }, 500);
    });
    const transport = transportTo(server, { connections: 3 });
    await Promise.all(Array.from({ length: 60 }, () => ask(transport)));
    expect(server.requests).toHaveLength(60);
    expect(sockets.size).toBeLessThanOrEqual(3);
  });
});

describe('a redirect to another host', () => {
  test('is not followed, and the token stays at home', async () => {
    const canary = await serve((_, response) => sendJson(response, {}));
    const server = await serve((_, response) =>
      sendJson(response, {}, 302, { location: `${canary.baseUrl}/contacts` }),
    );
    expect((await ask(transportTo(server))).status).toBe(302);
    expect(canary.requests).toEqual([]);
  });
});

describe('time', () => {
  test('an answer that never begins ends with the attempt', async () => {
    const server = await serve(() => undefined);
    const failure = await failureOf(ask(transportTo(server), { timeoutMs: 60 }));
    expect(failure).toMatchObject({ kind: 'timeout', code: 'UPSTREAM_TIMEOUT' });
  });

  test('an answer that drips ends with the attempt too: the limit is on all of it, not on silence', async () => {
    let timer: NodeJS.Timeout | undefined;
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    });
    const failure = await failureOf(ask(transportTo(server), { timeoutMs: 120 }));
    expect(failure).toMatchObject({ kind: 'timeout' });
  });

  test('an answer that has arrived before its time was up is read, however late this process comes to it', async () => {
    const server = await serve((_, response) => {
      sendJson(response, {});
      // Once it has left, we are busy for longer than the attempt may take.
      response.on('finish', () => {
        for (const begun = performance.now(); performance.now() - begun < 300;);
      });
    });
    expect((await ask(transportTo(server), { timeoutMs: 150 })).status).toBe(200);
  });

  test('an attempt given up frees its connection', async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      asked += 1;
      if (asked > 1) sendJson(response, {});
    });
    const transport = transportTo(server, { connections: 1 });
    await failureOf(ask(transport, { timeoutMs: 50 }));
    expect((await ask(transport)).status).toBe(200);
  });
});

describe('size', () => {
  test('an answer beyond the limit is given up', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    });
    const failure = await failureOf(ask(transportTo(server, { maxResponseBytes: 200_000 })));
    expect(failure).toMatchObject({ kind: 'tooLarge', code: 'UPSTREAM_INVALID_RESPONSE' });
  });

  test('an answer that inflates beyond the limit is given up', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    const failure = await failureOf(ask(transportTo(server, { maxResponseBytes: 200_000 })));
    expect(bomb.length).toBeLessThan(200_000);
    expect(failure).toMatchObject({ kind: 'tooLarge' });
  });
});

describe('a broken connection', () => {
  test('nobody listening means nothing was sent', async () => {
    const server = await startWireServer(() => undefined);
    await server.close();
    const failure = await failureOf(ask(transportTo(server)));
    expect(failure).toMatchObject({ kind: 'unreachable', code: 'UPSTREAM_UNAVAILABLE' });
    expect(String(failure)).toContain('ECONNREFUSED');
  });

  test('neither on any of several addresses', async () => {
    const server = await startWireServer(() => undefined);
    await server.close();
    const baseUrl = server.baseUrl.replace('127.0.0.1', 'localhost');
    expect(await failureOf(ask(transportTo({ baseUrl })))).toMatchObject({ kind: 'unreachable' });
  });

  test('a name nobody has is unreachable as well', async () => {
    const failure = await failureOf(ask(transportTo({ baseUrl: 'http://billy.invalid/v2' })));
    expect(failure).toMatchObject({ kind: 'unreachable' });
  });

  test('a reset is a lost connection', async () => {
    const server = await serve((request) => request.socket.resetAndDestroy());
    expect(await failureOf(ask(transportTo(server)))).toMatchObject({ kind: 'connectionLost' });
  });

  test('an answer cut off is never taken for a whole one', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"contacts":[]}', () => response.destroy());
    });
    expect(await failureOf(ask(transportTo(server)))).toMatchObject({ kind: 'connectionLost' });
  });

  test('neither is a chunked one without its end', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200);
      response.write('{"contacts":[]}', () => response.destroy());
    });
    expect(await failureOf(ask(transportTo(server)))).toMatchObject({ kind: 'connectionLost' });
  });
});

describe('bytes that are no text', () => {
  test('what is not UTF-8 is unreadable, not full of question marks', async () => {
    const server = await serve((_, response) => response.end(Buffer.from([0x22, 0xe6, 0x22])));
    expect(await failureOf(ask(transportTo(server)))).toMatchObject({ kind: 'unreadable' });
  });

  test('what calls itself gzip and is none is unreadable', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end('{}');
    });
    expect(await failureOf(ask(transportTo(server)))).toMatchObject({ kind: 'unreadable' });
  });

  test('so is an encoding nobody asked for', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'zstd' });
      response.end('{}');
    });
    expect(await failureOf(ask(transportTo(server)))).toMatchObject({ kind: 'unreadable' });
  });

  test('so is what is no HTTP', async () => {
    const server = await serve((request) => request.socket.end('SSH-2.0-OpenSSH_9.2\r\n\r\n'));
    expect(await failureOf(ask(transportTo(server)))).toMatchObject({ kind: 'unreadable' });
  });
});

describe('what an error shows', () => {
  test('never the token, whatever went wrong', async () => {
    const faults: WireHandler[] = [
      (request) => request.socket.resetAndDestroy(),
      (request) => request.socket.end(`not HTTP ${token}`),
      () => undefined,
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write(token, () => response.destroy());
      },
    ];
    for (const fault of faults) {
      const server = await serve(fault);
      const failure = await failureOf(ask(transportTo(server), { timeoutMs: 60 }));
      expect(inspect(failure, { depth: Infinity, showHidden: true })).not.toContain(token);
    }
  });

  test('nor when the token is one no header can carry, which is a mistake of ours', async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const attempt = { method: 'GET', path: '/contacts', timeoutMs: 5_000 } as const;
    const failure = await failureOf(
      transportTo(server).attempt({ ...attempt, accessToken: `${token}\n` }),
    );
    expect(failure).not.toHaveProperty('kind');
    expect(inspect(failure, { depth: Infinity })).not.toContain(token);
    expect(server.requests).toEqual([]);
  });

  test('after closing, that it was closed', async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const transport = createTransport({ ...server, connections: 1, maxResponseBytes: 1000 });
    await transport.close();
    expect(await failureOf(ask(transport))).toMatchObject({ kind: 'closed' });
  });
});

describe('a request with a body', () => {
  const post = { method: 'POST', path: '/contacts', accessToken: token, timeoutMs: 5_000 } as const;

  /** Whether a request may have arrived, by what the transport has told so far. */
  function arrival() {
    const told = { times: 0, onMayHaveArrived: () => (told.times += 1) };
    return told;
  }

  async function bytesOf(request: IncomingMessage): Promise<Buffer> {
    const pieces: Buffer[] = [];
    // True: no encoding is set on the request.
    for await (const piece of request) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }

  test.each(['POST', 'PUT'] as const)('%s brings it, as what it is', async (method) => {
    const seen: unknown[] = [];
    const server = await serve((request, response) => {
      void bytesOf(request).then((bytes) => {
        seen.push([request.method, request.headers['content-type'], bytes.toString()]);
        sendJson(response, {});
      });
    });
    const body = '{"contact":{"name":"Rød grød ApS"}}';
    await transportTo(server).attempt({
      ...post,
      method,
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(seen).toEqual([[method, 'application/json', body]]);
  });

  test('DELETE needs none', async () => {
    const methods: unknown[] = [];
    const server = await serve((request, response) => {
      methods.push(request.method);
      sendJson(response, {});
    });
    const told = arrival();
    await transportTo(server).attempt({ ...post, ...told, method: 'DELETE' });
    expect([methods, told.times]).toEqual([['DELETE'], 1]);
  });

  test('may have arrived as soon as a connection took it, and not before', async () => {
    const told = arrival();
    const seen: number[] = [];
    const server = await serve((_, response) => {
      seen.push(told.times);
      sendJson(response, {});
    });
    await transportTo(server).attempt({ ...post, ...told, body: '{}' });
    expect([seen, told.times]).toEqual([[1], 1]);
  });

  test.each<[string, WireHandler]>([
    ['reset', (request) => request.socket.resetAndDestroy()],
    ['never answered', () => undefined],
  ])('may have arrived when it is %s', async (_, handler) => {
    const server = await serve(handler);
    const told = arrival();
    await failureOf(transportTo(server).attempt({ ...post, ...told, body: '{}', timeoutMs: 60 }));
    expect([told.times, server.requests.length]).toEqual([1, 1]);
  });

  test('cannot have arrived where nobody listens', async () => {
    const server = await startWireServer(() => undefined);
    await server.close();
    for (const body of ['{}', Readable.from([Buffer.from('%PDF')])]) {
      const told = arrival();
      const failure = await failureOf(transportTo(server).attempt({ ...post, ...told, body }));
      expect([failure, told.times]).toEqual([expect.objectContaining({ kind: 'unreachable' }), 0]);
    }
  });

  test('cannot have arrived while it waits for a connection', async () => {
    const server = await serve((request, response) => {
      if (request.method === 'POST') sendJson(response, {});
    });
    const transport = transportTo(server, { connections: 1 });
    const blocking = failureOf(ask(transport, { timeoutMs: 200 }));
    await wait(20);
    const told = arrival();
    const failure = await failureOf(
      transport.attempt({ ...post, ...told, body: '{}', timeoutMs: 50 }),
    );
    expect([failure, told.times]).toEqual([expect.objectContaining({ kind: 'timeout' }), 0]);
    await blocking;
    expect(told.times).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  describe('that is a stream', () => {
    test('arrives byte by byte, and may have arrived once it has been read to its end', async () => {
      const told = arrival();
      let timesBeforeEnd: number | undefined;
      let arrived: Buffer | undefined;
      const server = await serve((request, response) => {
        void bytesOf(request).then((bytes) => {
          arrived = bytes;
          sendJson(response, {});
        });
      });
      async function* slowly() {
        yield Buffer.from('%PDF-');
        await wait(20);
        timesBeforeEnd = told.times;
        yield Buffer.from('1.7');
      }
      await transportTo(server).attempt({ ...post, ...told, body: Readable.from(slowly()) });
      expect([timesBeforeEnd, told.times, arrived?.toString()]).toEqual([0, 1, '%PDF-1.7']);
    });

    test.each<[string, () => AsyncGenerator<Buffer>]>([
      [
        'breaks off',
        async function* () {
          yield Buffer.from('%PDF-');
          await wait(5);
          throw new Error('aborted');
        },
      ],
      [
        'stalls',
        async function* () {
          yield Buffer.from('%PDF-');
          await wait(300);
        },
      ],
    ])('and %s never was a whole request', async (_, pieces) => {
      let isWhole = false;
      const server = await serve((request) => {
        request.on('end', () => (isWhole = true)).resume();
      });
      const told = arrival();
      const failure = await failureOf(
        transportTo(server).attempt({
          ...post,
          ...told,
          body: Readable.from(pieces()),
          timeoutMs: 100,
        }),
      );
      expect(failure).toMatchObject({ kind: 'uploadInterrupted', code: 'BAD_USER_INPUT' });
      expect([told.times, isWhole]).toEqual([0, false]);
    });

    test('is answered before its end when Billy does not want it', async () => {
      const server = await serve((_, response) => sendJson(response, {}, 422));
      async function* endless() {
        for (;;) {
          yield Buffer.alloc(65_536);
          await wait(1);
        }
      }
      const body = Readable.from(endless());
      const answer = await transportTo(server).attempt({ ...post, body });
      expect(answer.status).toBe(422);
      await wait(20);
      expect(body.destroyed).toBe(true);
    });
  });
});
