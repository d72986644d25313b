import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, gzipSync, zstdDecompressSync } from 'node:zlib';
import { canary, startSmallApp } from './small-app.ts';
import type { SmallApp } from './small-app.ts';

let small: SmallApp;
beforeEach(async () => {
  small = await startSmallApp();
});
afterEach(() => small.app.close());

const someText: unknown = expect.any(String);

function failure(code: string, message = someText) {
  return {
    errors: [
      {
        message,
        extensions: expect.objectContaining({ code, correlationId: someText }) as unknown,
      },
    ],
  };
}

test('a query by POST is answered', async () => {
  const { status, body } = await small.ask('{ organizationId }');
  expect({ status, body }).toEqual({ status: 200, body: { data: { organizationId: 'org-a' } } });
});

test('a query by GET is answered when it could not have been sent by a page from elsewhere', async () => {
  const url = '/graphql?query=%7B%20organizationId%20%7D';
  const guarded = await small.inject({ url });
  expect(guarded.statusCode).toBe(400);
  expect(guarded.json()).toEqual(failure('BAD_REQUEST', expect.stringContaining('CSRF')));
  const allowed = await small.inject({ url, headers: { 'apollo-require-preflight': '1' } });
  expect(allowed.json()).toEqual({ data: { organizationId: 'org-a' } });
});

test('a mutation by GET is refused', async () => {
  const reply = await small.inject({
    url: '/graphql?query=mutation%20%7B%20touch%20%7D',
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(reply.statusCode).toBe(405);
  expect(reply.json()).toEqual(failure('BAD_REQUEST'));
});

test.each(['text/plain', 'application/x-www-form-urlencoded'])(
  'a body of %s, which any page could send, is refused',
  async (contentType) => {
    const reply = await small.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': contentType },
      payload: '{"query":"{ organizationId }"}',
    });
    expect(reply.statusCode).toBe(415);
    expect(reply.json()).toEqual(failure('BAD_REQUEST'));
  },
);

test('several operations in one body are refused', async () => {
  const reply = await small.inject({
    method: 'POST',
    url: '/graphql',
    payload: [{ query: '{ organizationId }' }, { query: '{ organizationId }' }],
  });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toEqual(failure('BAD_REQUEST'));
});

test.each([
  [
    'a body that is not JSON',
    { method: 'POST', url: '/graphql', payload: '{"query":' },
    400,
    'BAD_REQUEST',
  ],
  ['a missing body', { method: 'POST', url: '/graphql' }, 400, 'BAD_REQUEST'],
  [
    'a prototype in the body',
    { method: 'POST', url: '/graphql', payload: '{"__proto__":{"query":"{ organizationId }"}}' },
    400,
    'BAD_REQUEST',
  ],
  ['another method', { method: 'DELETE', url: '/graphql' }, 405, 'BAD_REQUEST'],
  ['an unknown address', { method: 'GET', url: '/wp-admin' }, 404, 'NOT_FOUND'],
  ['an address that cannot be read', { method: 'GET', url: '/%zz' }, 400, 'BAD_REQUEST'],
  [
    'a host that is none',
    { method: 'GET', url: '/graphql', headers: { host: '[' } },
    400,
    'BAD_REQUEST',
  ],
] as const)('%s is answered in JSON', async (_title, request, status, code) => {
  const reply = await small.inject({
    ...request,
    headers: {
      'content-type': 'application/json',
      ...('headers' in request ? request.headers : {}),
    },
  });
  expect(reply.statusCode).toBe(status);
  expect(reply.headers['content-type']).toMatch(/^application\/json/);
  expect(reply.json()).toEqual(failure(code));
});

test('a body over the limit is refused without being read to its end', async () => {
  const reply = await small.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query: '{ organizationId }', pad: 'x'.repeat(10_000_000) }),
  });
  expect(reply.statusCode).toBe(413);
  expect(reply.json()).toEqual(failure('PAYLOAD_TOO_LARGE'));
});

test('a compressed body is read, and counts at the size it inflates to', async () => {
  const send = (payload: unknown) =>
    small.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      payload: gzipSync(JSON.stringify(payload)),
    });
  expect((await send({ query: '{ organizationId }' })).statusCode).toBe(200);
  const bomb = await send({ query: '{ organizationId }', pad: 'x'.repeat(10_000_000) });
  expect(bomb.statusCode).toBe(413);
});

describe('compression', () => {
  const ask = (encoding: string, length: number) =>
    small.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-encoding': encoding },
      payload: { query: `{ text(length: ${length}) }` },
    });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
    ['zstd', zstdDecompressSync],
  ] as const)('an answer is sent as %s when that is asked for', async (encoding, inflate) => {
    const reply = await ask(encoding, 80_000);
    expect(reply.headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'accept-language, accept-encoding',
    });
    expect(reply.rawPayload.length).toBeLessThan(8_000);
    expect(JSON.parse(inflate(reply.rawPayload).toString())).toEqual({
      data: { text: 'faktura '.repeat(10_000) },
    });
  });

  test('zstd is chosen when several are welcome', async () => {
    expect((await ask('gzip, deflate, br, zstd', 8_000)).headers['content-encoding']).toBe('zstd');
  });

  test('a small answer, and one to a caller who did not ask, is sent as it is', async () => {
    expect((await ask('gzip', 8)).headers['content-encoding']).toBeUndefined();
    expect((await ask('identity', 8_000)).headers['content-encoding']).toBeUndefined();
  });
});

describe('request ids', () => {
  test("the caller's id is kept, reaches resolvers and names the request in the log", async () => {
    const reply = await small.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-request-id': 'caller-17' },
      payload: { query: '{ correlationId }' },
    });
    expect(reply.headers['x-request-id']).toBe('caller-17');
    expect(reply.json()).toEqual({ data: { correlationId: 'caller-17' } });
    expect(small.events).toContainEqual(
      expect.objectContaining({
        event: 'http.request.finished',
        correlationId: 'caller-17',
        route: '/graphql',
        status: 200,
      }),
    );
  });

  test.each([['spaces and\ttabs'], ['x'.repeat(65)], ['{"event":"forged"}']])(
    'an id that is not fit for a log is replaced: %s',
    async (given) => {
      const reply = await small.inject({ url: '/livez', headers: { 'x-request-id': given } });
      expect(reply.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    },
  );
});

describe('errors', () => {
  test('an unexpected error is masked, and logged with the id the caller is given', async () => {
    const { body, text } = await small.ask('{ fail }', undefined, { 'x-request-id': 'caller-18' });
    expect(body).toEqual({
      data: { fail: null },
      errors: [
        {
          message: 'Something went wrong on our side; quote the correlationId.',
          path: ['fail'],
          locations: [{ line: 1, column: 3 }],
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            retryable: false,
            correlationId: 'caller-18',
          },
        },
      ],
    });
    expect(text).not.toContain(canary);
    expect(small.events).toContainEqual(
      expect.objectContaining({
        event: 'graphql.error.masked',
        correlationId: 'caller-18',
        err: expect.objectContaining({ message: canary, type: 'TypeError' }) as unknown,
      }),
    );
  });

  test('a known failure keeps its message, its code and when to ask again', async () => {
    const { body } = await small.ask('{ fail(how: "coded") }');
    expect(body).toMatchObject({
      errors: [
        {
          message: 'Billy asks for a pause.',
          extensions: { code: 'UPSTREAM_RATE_LIMITED', retryable: true, retryAfterMs: 1_500 },
        },
      ],
    });
  });

  test('a fault in the input says where it lies', async () => {
    const { body } = await small.ask('{ fail(how: "input") }');
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['first'] } }],
    });
  });

  test('a wrong variable is refused with its place in the variables', async () => {
    const { status, body } = await small.ask(
      'query ($filter: Filter) { invoices(filter: $filter) { totalCount } }',
      { filter: { color: 'BLUE' } },
    );
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringContaining(
            'Value "BLUE" does not exist in "Color" enum',
          ) as unknown,
          locations: [{ line: 1, column: 8 }],
          extensions: {
            code: 'BAD_USER_INPUT',
            retryable: false,
            inputPath: ['filter', 'color'],
            correlationId: someText,
          },
        },
      ],
    });
  });

  test("a value of a megabyte is not sent back in an error's message", async () => {
    const { text } = await small.ask(
      'query ($first: Int) { invoices(first: $first) { totalCount } }',
      {
        first: 'x'.repeat(1_000_000),
      },
    );
    expect(text.length).toBeLessThan(2_000);
  });

  test('a document that does not parse, fit, or name its operation is refused with its own code', async () => {
    expect((await small.ask('{ organizationId')).body).toMatchObject(
      failure('GRAPHQL_PARSE_FAILED'),
    );
    expect((await small.ask('{ nothing }')).body).toMatchObject(
      failure('GRAPHQL_VALIDATION_FAILED'),
    );
    expect((await small.ask('query A { slow } query B { slow }')).body).toMatchObject(
      failure('OPERATION_RESOLUTION_FAILURE'),
    );
  });
});

describe('persisted queries', () => {
  const query = '{ organizationId }';
  const sha256Hash = '0d5b2ab4b2dc2ac4b24dbeb0d5a9b0e0bc1d64ff13a4ab14dd0e3b3dfb09b7a5';
  const ask = (body: object) => small.inject({ method: 'POST', url: '/graphql', payload: body });

  test('a hash is asked for once with its text and then stands for it', async () => {
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect((await ask({ extensions })).json()).toEqual(
      failure('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'),
    );
    expect((await ask({ query, extensions })).statusCode).toBe(200);
    expect((await ask({ extensions })).json()).toEqual({ data: { organizationId: 'org-a' } });
  });

  test('a text that is not what its hash says is refused', async () => {
    const reply = await ask({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toEqual(failure('BAD_REQUEST'));
  });
});

test('answers of the graph are kept by no cache, and no page from elsewhere can frame them', async () => {
  const reply = await small.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ slow }' },
  });
  expect(reply.headers).toMatchObject({
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
});

test('nobody switches tracing on with a header', async () => {
  const { body } = await small.ask('{ organizationId }', undefined, {
    'apollo-federation-include-trace': 'ftv1',
  });
  expect(body).not.toHaveProperty('extensions');
});

describe('bytes that are no request', () => {
  test.each([
    ['garbage', 'SSH-2.0-client\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    [
      'headers without measure',
      `GET /livez HTTP/1.1\r\nhost: a\r\nx-pad: ${'x'.repeat(20_000)}\r\n\r\n`,
      'HTTP/1.1 431 Request Header Fields Too Large',
    ],
  ])('%s are answered in JSON, and the connection closed', async (_title, bytes, statusLine) => {
    await small.app.listen({ port: 0, host: '127.0.0.1' });
    const [address] = small.app.addresses();
    if (address === undefined) throw new Error('The app does not listen.');
    const socket = connect(address.port, address.address);
    socket.write(bytes);
    const answer = await text(socket);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toBe(statusLine);
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', retryable: false } }],
    });
  });
});
