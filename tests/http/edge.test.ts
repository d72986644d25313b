/** Answers kept whole, over HTTP: the real app on the emulator. */

import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { demoSeed, tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

const adminKey = 'key-for-tests-only-of-an-admin';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed() });
});
afterAll(() => graph.close());

const list = `{ invoices(first: 50, sort: { key: ENTRY_DATE, direction: DESC }) {
  totalCount nodes { id invoiceNo amount contact { name } } } }`;

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

/** As it came over the wire: fetch would decode it. */
function send(
  to: Graph,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  { path = '/graphql', method = 'POST', pauseMs = 0 } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const isPost = method === 'POST';
    const sent = httpRequest(
      `${to.url}${path}`,
      {
        method,
        headers: {
          ...(isPost && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject);
    if (!isPost || pauseMs === 0) sent.end(isPost ? body : undefined);
    else {
      sent.write(body.slice(0, 5));
      setTimeout(() => sent.end(body.slice(5)), pauseMs);
    }
  });
}

const bodyOf = (query: string, variables?: unknown, more = {}): string =>
  JSON.stringify({ query, variables, ...more });

/** Of an answer that is kept; others are not to be stored by anybody. */
const isKept = ({ headers }: Got): boolean => headers['etag'] !== undefined;

/** Asks until the operation is known and its answer kept, and then once more. */
async function settled(to: Graph, body: string, headers = {}): Promise<Got> {
  await send(to, body, headers);
  return send(to, body, headers);
}

/** An answer that was kept when it was made; what has expired by then is not, which a busy machine may take. */
async function made(to: Graph): Promise<{ readonly body: string; readonly first: Got }> {
  for (let tries = 1; ; tries += 1) {
    const body = bodyOf(list, undefined, { marker: `made ${tries}` });
    const first = await send(to, body);
    if (isKept(first) || tries === 5) return { body, first };
  }
}

describe('a kept answer', () => {
  test('is the answer that was made, header by header', async () => {
    const { body, first } = await made(graph);
    const second = await send(graph, body, { 'x-request-id': 'mine' });
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect({ ...second.headers, date: first.headers['date'] }).toEqual({
      ...first.headers,
      'x-request-id': 'mine',
    });
    expect(second.headers).toMatchObject({
      'cache-control': 'private, no-cache',
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'en',
      vary: 'accept-language, accept-encoding',
    });
  });

  test('is given to who has it already as 304, without its bytes', async () => {
    const body = bodyOf(list, undefined, { marker: '304' });
    const { headers } = await send(graph, body);
    const etag = String(headers['etag']);
    for (const tags of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const { status, bytes, headers: got } = await send(graph, body, { 'if-none-match': tags });
      expect([status, bytes.length, got['etag']]).toEqual([304, 0, etag]);
    }
    const other = await send(graph, body, { 'if-none-match': 'W/"other"' });
    expect(other.status).toBe(200);
  });

  test('made anew and the same is 304 too', async () => {
    const { headers } = await send(graph, bodyOf(list, undefined, { marker: 'one' }));
    const known = { 'if-none-match': String(headers['etag']) };
    const { status } = await send(graph, bodyOf(list, undefined, { marker: 'another' }), known);
    expect(status).toBe(304);
  });

  test.each([
    ['zstd', zstdDecompressSync],
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('in %s decodes to the same bytes', async (coding, decode) => {
    const body = bodyOf(list, undefined, { marker: 'codings' });
    const plain = await send(graph, body);
    const headers = { 'accept-encoding': `${coding}, other;q=0.5` };
    let got = await send(graph, body, headers);
    // Made off the event loop; until then it is sent as it is.
    for (let time = 0; time < 500 && got.headers['content-encoding'] === undefined; time += 1) {
      expect(got.bytes.equals(plain.bytes)).toBe(true);
      got = await send(graph, body, headers);
    }
    expect(got.headers).toMatchObject({
      'content-encoding': coding,
      'content-length': String(got.bytes.length),
      etag: plain.headers['etag'],
    });
    expect(got.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(decode(got.bytes).equals(plain.bytes)).toBe(true);
  });

  test('is plain for who refuses all codings', async () => {
    const body = bodyOf(list, undefined, { marker: 'codings' });
    const { headers } = await settled(graph, body, { 'accept-encoding': 'br;q=0, identity' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('is found when the body comes after the headers, and when it trickles in', async () => {
    const body = bodyOf(list, undefined, { marker: 'late' });
    const { bytes } = await send(graph, body);
    for (const pauseMs of [10, 200]) {
      const late = await send(graph, body, {}, { pauseMs });
      expect(late.status).toBe(200);
      expect(late.bytes.equals(bytes)).toBe(true);
    }
  });

  test('is found by GET, and only for who proves that no page has sent it', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ contacts(first: 1) { totalCount } }')}`;
    const proof = { 'apollo-require-preflight': 'yes' };
    const first = await send(graph, '', proof, { path, method: 'GET' });
    const second = await send(graph, '', proof, { path, method: 'GET' });
    expect(isKept(first) && isKept(second)).toBe(true);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    const { status } = await send(graph, '', {}, { path, method: 'GET' });
    expect(status).toBe(400);
  });

  test('is found by the hash of a persisted query', async () => {
    const query = '{ contacts(first: 3) { nodes { name } } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const byHash = JSON.stringify({ extensions });
    expect(String((await send(graph, byHash)).bytes)).toContain('PERSISTED_QUERY_NOT_FOUND');
    const full = await send(graph, JSON.stringify({ query, extensions }));
    const [first, second] = [await send(graph, byHash), await send(graph, byHash)];
    expect(isKept(first) && isKept(second)).toBe(true);
    expect(second.bytes.equals(full.bytes)).toBe(true);
  });

  test('is given up when a read that had to be fresh finds something else', async () => {
    const [id = ''] = graph.ids('contacts');
    const body = bodyOf('query ($id: ID!) { contact(id: $id) { name } }', { id });
    const before = await settled(graph, body);
    expect(isKept(before)).toBe(true);
    const organization = graph.emulator.world().companies[0]?.organizationId;
    const changes = { name: 'Nyt Navn ApS' };
    await fetch(`${graph.emulator.origin}/__emulator/mutate`, {
      method: 'POST',
      body: JSON.stringify({ organization, resource: 'contacts', id, changes }),
    });
    // Nobody has said anything, so what is kept is what is known.
    expect((await send(graph, body)).bytes.equals(before.bytes)).toBe(true);
    const fresh = await send(graph, body, { 'x-freshness-max-age': '0' });
    expect(String(fresh.bytes)).toContain(changes.name);
    expect(String((await send(graph, body)).bytes)).toContain(changes.name);
  });

  test('goes to the caller in the language that was asked for', async () => {
    const body = bodyOf(list, undefined, { marker: 'language' });
    const languages = [];
    for (const language of ['da', 'en', 'da']) {
      const { headers } = await settled(graph, body, { 'accept-language': language });
      languages.push(headers['content-language']);
    }
    expect(languages).toEqual(['da', 'en', 'da']);
  });

  test('goes to the caller in the media type that was asked for', async () => {
    const body = bodyOf(list, undefined, { marker: 'media type' });
    const types = [];
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      const { headers } = await settled(graph, body, { accept });
      types.push(headers['content-type']);
    }
    expect(types).toEqual([
      'application/graphql-response+json; charset=utf-8',
      'application/json; charset=utf-8',
    ]);
  });
});

describe('what is never kept', () => {
  const invoice = (): string | undefined => graph.ids('invoices')[0];

  test.each([
    ['errors', () => bodyOf('{ invoice(id: "none") { id } }')],
    [
      'data beside errors',
      () =>
        bodyOf('query ($id: ID!) { invoice(id: $id) { id } other: invoice(id: "none") { id } }', {
          id: invoice(),
        }),
    ],
    [
      'what no cache holds',
      () =>
        bodyOf('query ($id: ID!) { invoice(id: $id) { id deliveryLog { __typename } } }', {
          id: invoice(),
        }),
    ],
    ['the audit log', () => bodyOf('{ auditLog(first: 1) { totalCount } }')],
    ['a write looked up', () => bodyOf('{ operation(id: "1") { state } }')],
    [
      'what is kept beside what is not',
      () => bodyOf('{ contacts(first: 1) { totalCount } auditLog(first: 1) { totalCount } }'),
    ],
    ['the schema', () => bodyOf('{ __schema { queryType { name } } }')],
    ['the SDL', () => bodyOf('{ _service { sdl } }')],
    [
      'writes',
      () =>
        bodyOf(
          'mutation { createContact(input: { name: "Æblegård", type: COMPANY, countryId: "DK" }) { userErrors { message } } }',
        ),
    ],
  ])('%s', async (_what, body) => {
    for (let time = 0; time < 3; time += 1) {
      const got = await send(graph, body());
      expect(isKept(got)).toBe(false);
      expect(got.headers['cache-control']).toBe('private, no-store');
    }
  });

  test.each([
    ['a demand for freshness', { 'x-freshness-max-age': '0' }],
    ['a bound on stale answers', { 'x-stale-if-error': '0' }],
  ])('%s goes past what is kept', async (_what, demand) => {
    const body = bodyOf(list, undefined, { marker: 'demand' });
    await settled(graph, body);
    expect(isKept(await send(graph, body, demand))).toBe(false);
  });
});

describe('a write', () => {
  test('takes the answers that held what it changed, and no others, and Billy is asked for just that', async () => {
    const [one = '', two = ''] = graph.ids('contacts');
    const byId = (id: string) =>
      bodyOf('query ($id: ID!) { contact(id: $id) { id name } }', { id });
    const contacts = bodyOf('{ contacts(first: 2) { nodes { name } } }');
    const products = bodyOf('{ products(first: 2) { nodes { name } } }');
    const all = [byId(one), byId(two), contacts, products];
    for (const body of all) expect(isKept(await settled(graph, body))).toBe(true);

    const changed = await graph.data(
      'mutation ($id: ID!) { updateContact(id: $id, input: { name: "Nordlys Maling ApS" }) { contact { name } } }',
      { id: one },
    );
    expect(changed).toMatchObject({ updateContact: { contact: { name: 'Nordlys Maling ApS' } } });
    graph.emulator.clearRequests();

    expect(String((await send(graph, byId(one))).bytes)).toContain('Nordlys Maling ApS');
    await send(graph, byId(two));
    await send(graph, products);
    const asked = graph.emulator.requests().length;
    expect(asked).toBeLessThanOrEqual(1);
    await send(graph, contacts);
    expect(graph.emulator.requests().length).toBe(asked + 1);
  });
});

describe('two companies and two scopes', () => {
  const key = (organizationId: string) => `key-for-tests-only-${organizationId}`;
  const [ours, theirs] = [tenantCompany(0), tenantCompany(1)];
  let tenants: Graph;
  beforeAll(async () => {
    tenants = await startGraph({
      seed: tenantsSeed(2),
      env: {
        AUTH_MODE: 'api-key',
        BILLY_TOKENS: JSON.stringify({
          [ours.organizationId]: ours.accessToken,
          [theirs.organizationId]: theirs.accessToken,
        }),
        API_KEYS: JSON.stringify({
          [key(ours.organizationId)]: ours.organizationId,
          [key(theirs.organizationId)]: theirs.organizationId,
          [adminKey]: { organization: ours.organizationId, scopes: ['billy:write'] },
        }),
      },
    });
  });
  afterAll(() => tenants.close());

  test('the same bytes get each their own answer, and none without the scope', async () => {
    const body = bodyOf(
      '{ organization { id } contacts(first: 2) { nodes { organization { id } } } }',
    );
    const by = (apiKey: string) => settled(tenants, body, { 'x-api-key': apiKey });
    for (const { organizationId } of [ours, theirs, ours]) {
      const got = await by(key(organizationId));
      expect(isKept(got)).toBe(true);
      const named = new Set(String(got.bytes).match(/"id":"[^"]+"/g));
      expect([...named]).toEqual([`"id":"${organizationId}"`]);
    }
    expect((await by(adminKey)).status).toBe(403);
    expect((await by('key-for-tests-only-of-nobody')).status).toBe(401);
  });
});
