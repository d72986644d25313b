import { startSmallApp, type SmallApp } from './small-app.ts';
import { unauthenticated } from '../../src/http/auth/identity.ts';
import { form, preflight, type Part } from './form.ts';

let small: SmallApp;
afterEach(() => {
  // A connection with the rest of a refused file still on it is not idle.
  small.app.server.closeAllConnections();
  return small.app.close();
});

const upload =
  'mutation ($file: Upload!) { uploadFile(file: $file) { file { fileName fileSize } } }';
const operations = (query = upload, variables: unknown = { file: null }): Part => ({
  name: 'operations',
  text: JSON.stringify({ query, variables }),
});
const map = (value: unknown = { 0: ['variables.file'] }): Part => ({
  name: 'map',
  text: JSON.stringify(value),
});
const file = (text = 'bytes', name = '0'): Part => ({ name, fileName: 'a.pdf', text });

/** Status and body of a form posted to `/graphql`. */
async function post(parts: readonly Part[], { headers = {}, cut = 0 } = {}) {
  const { contentType, body } = form(parts);
  const reply = await small.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': contentType, ...preflight, ...headers },
    payload: body.subarray(0, body.length - cut),
  });
  return { status: reply.statusCode, body: reply.json<unknown>() };
}

/** What a refused request is told, without the request's own id. */
function refused(status: number, code: string, message: unknown, inputPath?: string[]) {
  const extensions = {
    code,
    retryable: false,
    correlationId: expect.any(String) as unknown,
    ...(inputPath && { inputPath }),
  };
  return { status, body: { errors: [{ message, extensions }] } };
}

describe('a GraphQL multipart request', () => {
  test('brings a file to the variable that the map names', async () => {
    small = await startSmallApp();
    expect(await post([operations(), map(), file('x'.repeat(300_000))])).toEqual({
      status: 200,
      body: { data: { uploadFile: { file: { fileName: 'a.pdf', fileSize: 300_000 } } } },
    });
  });

  test('without a file is a request like any other', async () => {
    small = await startSmallApp();
    const answer = await post([operations('mutation { touch }', {}), map({})]);
    expect(answer).toEqual({ status: 200, body: { data: { touch: 'touched' } } });
  });

  test('is refused without a header that no form of another page can send', async () => {
    small = await startSmallApp();
    const answer = await post([operations(), map(), file()], {
      headers: { 'apollo-require-preflight': '' },
    });
    expect(answer).toEqual(refused(400, 'BAD_REQUEST', expect.stringContaining('cross-site')));
  });

  test.each<[string, Part[], string, string[]]>([
    ['no operations', [map(), file()], 'Expected the field operations before map.', ['operations']],
    ['no map', [operations(), file()], 'Expected operations and map before the file.', ['map']],
    ['operations alone', [operations()], 'Expected the field map.', ['map']],
    ['an empty form', [], 'Expected the field operations.', ['operations']],
    [
      'operations that are no JSON',
      [{ name: 'operations', text: '{' }, map(), file()],
      'Expected operations to be a JSON object.',
      ['operations'],
    ],
    [
      'several operations at once',
      [{ name: 'operations', text: '[{},{}]' }, map(), file()],
      'Expected operations to be a JSON object.',
      ['operations'],
    ],
    [
      'a map that is a list',
      [operations(), map([]), file()],
      'Expected map to be a JSON object.',
      ['map'],
    ],
    [
      'an unknown variable',
      [operations(), map({ 0: ['variables.other'] }), file()],
      'Expected null at "variables.other", where map puts the file.',
      ['map', '0'],
    ],
    [
      'a place that is taken',
      [operations(upload, { file: 'x' }), map(), file()],
      'Expected null at "variables.file", where map puts the file.',
      ['map', '0'],
    ],
    [
      'a place in every object',
      [operations(), map({ 0: ['variables.__proto__.file'] }), file()],
      'Expected null at "variables.__proto__.file", where map puts the file.',
      ['map', '0'],
    ],
    [
      'a place outside the variables',
      [operations(), map({ 0: ['query'] }), file()],
      'Expected null at "query", where map puts the file.',
      ['map', '0'],
    ],
    [
      'two places for one file',
      [
        operations(upload, { a: null, b: null }),
        map({ 0: ['variables.a', 'variables.b'] }),
        file(),
      ],
      'Expected map to name one place for the file.',
      ['map', '0'],
    ],
    [
      'no place for a file',
      [operations(), map({ 0: 'variables.file' }), file()],
      'Expected map to name one place for the file.',
      ['map', '0'],
    ],
    [
      'several files',
      [
        operations(upload, { a: null, b: null }),
        map({ 0: ['variables.a'], 1: ['variables.b'] }),
        file(),
      ],
      'Expected one file in a request, got 2.',
      ['map'],
    ],
    [
      'a file under another name',
      [operations(), map(), file('bytes', '1')],
      'Expected a file that map names, got "1".',
      ['1'],
    ],
    ['no file', [operations(), map()], 'Expected a file named "0", as map says.', ['0']],
    [
      'another field',
      [{ name: 'query', text: '{ touch }' }],
      'Expected the fields operations and map, got "query".',
      ['query'],
    ],
    [
      'a file name that is none',
      [operations(), map(), { name: '0', fileName: '', text: 'x' }],
      expect.stringContaining('Expected a file name'),
      ['file'],
    ],
  ])('with %s is refused with the place', async (_title, parts, message, path) => {
    small = await startSmallApp();
    const { status, body } = await post(parts);
    const code = path[0] === 'file' ? 'BAD_USER_INPUT' : 'BAD_REQUEST';
    expect({ status, body }).toEqual(refused(400, code, message, path));
  });

  test('with one file more than the map says fails before its own file counts as whole', async () => {
    small = await startSmallApp();
    const { body } = await post([operations(), map(), file(), file('more', '1')]);
    expect(body).toMatchObject({
      data: { uploadFile: null },
      errors: [{ extensions: { code: 'BAD_REQUEST', inputPath: ['file'] } }],
    });
  });

  test('cut off inside the file, or before its last boundary, is refused', async () => {
    small = await startSmallApp();
    const { body } = form([operations(), map(), file('x'.repeat(100_000))]);
    for (const cut of [50_000, 6, body.length - 60]) {
      const { status, body: answer } = await post(
        [operations(), map(), file('x'.repeat(100_000))],
        { cut },
      );
      expect({ cut, status, answer }).toMatchObject({
        status: 400,
        answer: { errors: [{ extensions: { code: 'BAD_REQUEST', inputPath: ['file'] } }] },
      });
    }
  });

  test('with a body that is no form is refused', async () => {
    small = await startSmallApp();
    const reply = await small.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'multipart/form-data', ...preflight },
      payload: 'x',
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('with a file or a field that is too large is refused', async () => {
    small = await startSmallApp({ maxUploadBytes: 1_000 });
    expect(await post([operations(), map(), file('x'.repeat(1_001))])).toMatchObject({
      status: 413,
      body: { errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE', inputPath: ['file'] } }] },
    });
    expect(await post([operations(`# ${'x'.repeat(1_100_000)}`), map(), file()])).toEqual(
      refused(413, 'PAYLOAD_TOO_LARGE', 'The field operations is too large.'),
    );
    expect(
      await post([operations(), map(), file()], { headers: { 'content-length': '9999999999' } }),
    ).toMatchObject({ status: 413 });
  });

  test('is answered although nobody reads its file, and the connection lives on', async () => {
    small = await startSmallApp();
    const url = await small.app.listen({ port: 0, host: '127.0.0.1' });
    const query = 'mutation ($file: Upload!) { ignoreFile(file: $file) }';
    const { contentType, body } = form([operations(query), map(), file('x'.repeat(3_000_000))]);
    for (let time = 0; time < 2; time += 1) {
      const reply = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': contentType, ...preflight },
        body,
      });
      expect(await reply.json()).toEqual({ data: { ignoreFile: 'ignored' } });
    }
  });

  test('of a caller who may not ask is refused before its body is looked at', async () => {
    small = await startSmallApp({
      authenticate: () => {
        throw unauthenticated('Expected a token.');
      },
    });
    expect(await post([{ name: 'query', text: '' }])).toEqual(
      refused(401, 'UNAUTHENTICATED', 'Expected a token.'),
    );
  });
});

describe('a file posted by itself', () => {
  async function send(payload: string, headers: Record<string, string> = {}, query = '') {
    const reply = await small.inject({
      method: 'POST',
      url: `/files${query}`,
      headers: { 'content-type': 'application/pdf', 'x-filename': 'a.pdf', ...headers },
      payload,
    });
    return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
  }

  test('is uploaded under its name, with a document to hang on and a key', async () => {
    small = await startSmallApp();
    const headers = { 'x-filename': 'Kvittering%20%C3%A6.pdf', 'idempotency-key': 'key-1' };
    const { status, body } = await send('x'.repeat(2_000_000), headers, '?attachTo=bill:abc');
    expect(status).toBe(201);
    expect(body).toEqual({
      file: {
        id: '{"attachTo":{"type":"BILL","id":"abc"},"idempotencyKey":"key-1"}',
        fileName: 'Kvittering æ.pdf',
        fileSize: 2_000_000,
        fileType: null,
        downloadUrl: null,
      },
      attachment: null,
      replayed: false,
    });
  });

  test('may be of any content type, JSON and forms included', async () => {
    small = await startSmallApp();
    for (const type of ['application/json', 'multipart/form-data', 'text/plain'])
      expect(await send('{', { 'content-type': type })).toMatchObject({
        status: 201,
        body: { file: { fileSize: 1 } },
      });
  });

  test('needs a name: no page can send one unasked', async () => {
    small = await startSmallApp();
    for (const name of ['', '%E6', '%'])
      expect(await send('x', { 'x-filename': name })).toEqual(
        refused(400, 'BAD_REQUEST', 'Expected the file name in X-Filename, URL-encoded.', ['file']),
      );
    expect(await send('x', { 'x-filename': '..%2F..%2F' })).toMatchObject({ status: 400 });
    expect(await send('x', { 'x-filename': 'C:%5Cfiles%5Ca.pdf' })).toMatchObject({
      body: { file: { fileName: 'a.pdf' } },
    });
  });

  test('goes to a document that is named in full, or to none', async () => {
    small = await startSmallApp();
    for (const query of [
      '?attachTo=bill',
      '?attachTo=contact:abc',
      '?attachTo=',
      '?attachTo=bill:a&attachTo=bill:b',
    ])
      expect(await send('x', {}, query)).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_REQUEST', inputPath: ['attachTo'] } }] },
      });
  });

  test('that is too large is refused, by what it says of itself and by what it is', async () => {
    small = await startSmallApp({ maxUploadBytes: 1_000 });
    const tooLarge = refused(
      413,
      'PAYLOAD_TOO_LARGE',
      'Expected a file of at most 1000 bytes, got more.',
      ['file'],
    );
    expect(await send('x'.repeat(1_001))).toEqual(tooLarge);
    const url = await small.app.listen({ port: 0, host: '127.0.0.1' });
    const unsized = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(500_000));
        controller.close();
      },
    });
    const reply = await fetch(`${url}/files`, {
      method: 'POST',
      headers: { 'x-filename': 'a.pdf' },
      body: unsized,
      duplex: 'half',
    });
    expect([reply.status, await reply.json()]).toMatchObject([
      413,
      { errors: tooLarge.body.errors.map(({ message }) => ({ message })) },
    ]);
  });

  test('of a caller who may not ask is refused before it is read', async () => {
    small = await startSmallApp({
      authenticate: () => {
        throw unauthenticated('Expected a token.');
      },
    });
    expect(await send('x', { 'x-filename': '' })).toMatchObject({ status: 401 });
  });
});
