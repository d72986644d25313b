import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
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
