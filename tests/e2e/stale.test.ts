/** Books that were read before stay readable when Billy fails, every old field is marked, and a refusal is obeyed. */

import { setTimeout as sleep } from 'node:timers/promises';
import { clockOf } from '../../src/clock.ts';
import type { FaultAction, FaultRule } from '../../src/emulator/faults.ts';
import { tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { ownWaitOf } from '../support/own-wait.ts';

interface Mark {
  readonly path: readonly (string | number)[];
  readonly ageSeconds: number;
  readonly reason: string;
  readonly others?: number;
}

const hourMs = 3_600_000;
let now = Date.parse('2026-11-20T09:00:00Z');
const clock = clockOf(() => now);
const pass = (ms: number) => {
  now += ms;
};

let graph: Graph;

beforeEach(async () => {
  graph = await startGraph({ seed: tenantsSeed(1), clock });
});

afterEach(() => graph.close());

const outage: FaultAction = { type: 'status', status: 503 };
/** A failure that no retry follows, so that no test waits for one. */
const nonsense: FaultAction = { type: 'redirect', location: 'http://127.0.0.1:9/' };
/** Jest types its matchers as any. */
const someText: unknown = expect.any(String);

function fail(action: FaultAction, match: FaultRule['match'] = {}): void {
  graph.emulator.faults.set([{ match, action }]);
}

function marksOf(answer: Awaited<ReturnType<Graph['query']>>): readonly Mark[] {
  // What the plugin puts there.
  return (answer.body.extensions?.['freshness'] ?? []) as readonly Mark[];
}

const paths = (marks: readonly Mark[]) => marks.map(({ path }) => path.join('.'));

const everything = /* GraphQL */ `
  query ($contact: ID!, $representations: [_Any!]!) {
    contact(id: $contact) {
      name
      country {
        name
      }
    }
    invoices(first: 3) {
      totalCount
      nodes {
        invoiceNo
        contact {
          name
        }
        lines {
          description
        }
      }
    }
    taxRates(first: 2) {
      nodes {
        name
      }
    }
    _entities(representations: $representations) {
      ... on Product {
        name
      }
    }
  }
`;

function variables() {
  const [contact] = graph.ids('contacts');
  const representations = graph
    .ids('products')
    .slice(0, 2)
    .map((id) => ({ __typename: 'Product', id }));
  return { contact, representations };
}

const contactQuery = `query ($id: ID!) { contact(id: $id) { name } }`;
const firstContact = () => ({ id: graph.ids('contacts')[0] });

/** Billy fails until its circuit opens: from then on it fails at once. */
async function openCircuit(): Promise<void> {
  const product = `query ($id: ID!) { product(id: $id) { name } }`;
  const contact = `query ($id: ID!) { contact(id: $id) { name } }`;
  await Promise.all([
    ...graph.ids('products').map((id) => graph.query(product, { id })),
    ...graph.ids('contacts').map((id) => graph.query(contact, { id })),
  ]);
}

test('in an outage all that was read before is served, and marked with path, age and reason', async () => {
  const before = await graph.query(everything, variables());
  expect(marksOf(before)).toEqual([]);
  pass(hourMs);
  fail(outage);
  const during = await graph.query(everything, variables());
  expect(during.body.errors).toBeUndefined();
  expect(during.body.data).toEqual(before.body.data);
  expect(paths(marksOf(during)).sort()).toEqual(
    [
      'contact',
      'invoices',
      'invoices.nodes.0.contact',
      'invoices.nodes.0.lines',
      'invoices.nodes.1.contact',
      'invoices.nodes.1.lines',
      'invoices.nodes.2.contact',
      'invoices.nodes.2.lines',
      'taxRates',
      '_entities.0',
      '_entities.1',
    ].sort(),
  );
  for (const { ageSeconds, reason } of marksOf(during)) {
    expect(ageSeconds).toBe(3_600);
    expect(['slow', 'unavailable']).toContain(reason);
  }
}, 30_000);

test('once the circuit is open the reason is that Billy is unavailable', async () => {
  await graph.data(contactQuery, firstContact());
  pass(hourMs);
  fail(outage);
  await openCircuit();
  expect(marksOf(await graph.query(contactQuery, firstContact()))).toEqual([
    { path: ['contact'], ageSeconds: 3_600, reason: 'unavailable' },
  ]);
}, 60_000);

test('what nobody has read is an error at its own path, and nothing else is missing', async () => {
  const [id] = graph.ids('contacts');
  const [product] = graph.ids('products');
  await graph.data(contactQuery, { id });
  pass(hourMs);
  fail(nonsense);
  const { body } = await graph.query(
    `query ($id: ID!, $product: ID!) { contact(id: $id) { name } product(id: $product) { name } }`,
    { id, product },
  );
  expect(body.data).toMatchObject({ contact: { name: someText }, product: null });
  expect(body.errors).toMatchObject([
    { path: ['product'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE', retryable: true } },
  ]);
  expect(body.extensions?.['freshness']).toMatchObject([{ path: ['contact'] }]);
});

test('an entity that cannot be had is null at its place, with an error at it', async () => {
  const ids = graph.ids('products').slice(0, 3);
  const entities = (wanted: readonly (string | undefined)[]) =>
    graph.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { name } } }`,
      { r: wanted.map((id) => ({ __typename: 'Product', id })) },
    );
  await entities([ids[0], ids[2]]);
  pass(hourMs);
  fail(nonsense);
  const { body } = await entities(ids);
  expect(body.data?.['_entities']).toEqual([{ name: someText }, null, { name: someText }]);
  expect(body.errors).toMatchObject([{ path: ['_entities', 1] }]);
  expect(body.extensions?.['freshness']).toMatchObject([
    { path: ['_entities', 0] },
    { path: ['_entities', 2] },
  ]);
});

test.each([
  [401, 'UPSTREAM_CREDENTIALS_REJECTED'],
  [403, 'UPSTREAM_CREDENTIALS_REJECTED'],
  [404, 'UPSTREAM_REJECTED'],
  [410, 'UPSTREAM_REJECTED'],
])('after %i nothing old is served', async (status, code) => {
  await graph.query(everything, variables());
  pass(hourMs);
  fail({ type: 'status', status });
  const { body } = await graph.query(everything, variables());
  expect(body.data ?? { contact: null }).toMatchObject({ contact: null });
  expect(new Set(body.errors?.map(({ extensions }) => extensions['code']))).toEqual(
    new Set([code]),
  );
  expect(body.extensions?.['freshness']).toBeUndefined();
});

test('while Billy refuses the token, not even what is fresh is served', async () => {
  await graph.data(contactQuery, firstContact());
  fail({ type: 'status', status: 401 });
  await graph.query(`{ taxRates(first: 1) { totalCount } }`);
  graph.emulator.clearRequests();
  const { body } = await graph.query(contactQuery, firstContact());
  expect(body.data).toEqual({ contact: null });
  expect(body.errors).toMatchObject([
    { path: ['contact'], extensions: { code: 'UPSTREAM_CREDENTIALS_REJECTED' } },
  ]);
  expect(graph.emulator.requests()).toEqual([]);
});

test('that a record is gone is known, and never answered from before or after its time', async () => {
  const id = graph.ids('products').at(-1);
  const product = `query ($id: ID!) { product(id: $id) { name } }`;
  await graph.data(product, { id });
  pass(hourMs);
  fail({
    type: 'status',
    status: 404,
    body: { meta: { success: false }, errorCode: 'RECORD_NOT_FOUND' },
  });
  expect((await graph.query(product, { id })).body).toEqual({ data: { product: null } });
  pass(hourMs);
  fail(nonsense);
  const { body } = await graph.query(product, { id });
  expect(body.errors).toMatchObject([{ path: ['product'] }]);
  expect(body.extensions?.['freshness']).toBeUndefined();
});

test('a slow Billy is not waited for when a copy is kept, and its answer is kept for the next', async () => {
  const { id } = firstContact();
  await graph.data(contactQuery, { id });
  await fetch(`${graph.emulator.origin}/__emulator/mutate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      organization: graph.emulator.world().companies[0]?.organizationId,
      resource: 'contacts',
      id,
      changes: { name: 'Nyt navn ApS' },
    }),
  });
  pass(hourMs);
  // Less than an attempt may take.
  const delayMs = 2_000;
  fail({ type: 'delay', ms: delayMs });
  graph.emulator.clearRequests();
  const waitedMs = await ownWaitOf(async () => {
    const mark = { path: ['contact'], ageSeconds: 3_600, reason: 'slow' };
    expect(marksOf(await graph.query(contactQuery, { id }))).toEqual([mark]);
    // Whoever asks meanwhile does not wait a second time, and Billy is not asked again.
    await Promise.all(Array.from({ length: 20 }, () => graph.query(contactQuery, { id })));
  });
  expect(waitedMs).toBeLessThan(delayMs);
  expect(graph.emulator.requests()).toHaveLength(1);

  graph.emulator.faults.clear();
  let answer = await graph.query(contactQuery, { id });
  while (marksOf(answer).length > 0) {
    await sleep(20);
    answer = await graph.query(contactQuery, { id });
  }
  expect(answer.body.data).toEqual({ contact: { name: 'Nyt navn ApS' } });
  expect(graph.emulator.requests()).toHaveLength(1);
}, 30_000);

test('a caller who wants it younger is answered by Billy, however fresh the copy', async () => {
  await graph.data(contactQuery, firstContact());
  pass(30_000);
  const ask = async (maxAge: string) => {
    graph.emulator.clearRequests();
    await graph.data(contactQuery, firstContact(), { 'x-freshness-max-age': maxAge });
    return graph.emulator.requests().length;
  };
  expect(await ask('31')).toBe(0);
  expect(await ask('30')).toBe(1);
  expect(await ask('30')).toBe(0);
  expect(await ask('0')).toBe(1);
  expect(await ask('0')).toBe(1);
});

test('where Billy fails, a caller who wants it younger is told how old it is', async () => {
  await graph.data(contactQuery, firstContact());
  pass(30_000);
  fail(nonsense);
  const answer = await graph.query(contactQuery, firstContact(), { 'x-freshness-max-age': '0' });
  expect(marksOf(answer)).toEqual([
    { path: ['contact'], ageSeconds: 30, reason: 'invalidResponse' },
  ]);
});

test('a caller may bound or forbid what is old', async () => {
  await graph.data(contactQuery, firstContact());
  pass(hourMs);
  fail(nonsense);
  const ask = async (staleIfError: string) => {
    const headers = { 'x-stale-if-error': staleIfError };
    const { body } = await graph.query(contactQuery, firstContact(), headers);
    return body.errors?.[0]?.extensions['code'] ?? 'served';
  };
  expect(await Promise.all(['0', '3600', '3601'].map(ask))).toEqual([
    'UPSTREAM_INVALID_RESPONSE',
    'UPSTREAM_INVALID_RESPONSE',
    'served',
  ]);
});

test.each([
  ['x-freshness-max-age', 'soon'],
  ['x-freshness-max-age', '-1'],
  ['x-stale-if-error', '1.5'],
  ['x-stale-if-error', '9'.repeat(300)],
])('%s that is no number of seconds is refused, naming the header (%#)', async (header, value) => {
  const { status, body } = await graph.query(`{ organization { id } }`, {}, { [header]: value });
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  expect(body.errors?.[0]?.message).toContain(
    `Expected ${header} to be whole seconds from 0 to 999999999, got "${value.slice(0, 40)}".`,
  );
});

test('beyond a day nothing is served', async () => {
  await graph.data(contactQuery, firstContact());
  pass(25 * hourMs);
  fail(nonsense);
  const { body } = await graph.query(contactQuery, firstContact());
  expect(body.errors).toMatchObject([{ path: ['contact'] }]);
});

test('a write is never decided by an old copy', async () => {
  const { id } = firstContact();
  await graph.data(contactQuery, { id });
  pass(hourMs);
  fail(nonsense, { method: 'GET' });
  const { body } = await graph.query(
    `mutation ($id: ID!) {
      updateContact(id: $id, input: { name: "Andet navn ApS" }, preview: true) { contact { name } }
    }`,
    { id },
  );
  expect(body.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
  expect(body.extensions?.['freshness']).toBeUndefined();
});

test('a hundred old fields are named, the rest are counted by the oldest', async () => {
  const document = `{
    invoices(first: 40) {
      nodes { invoiceNo contact { name } organization { name } lines { description } }
    }
  }`;
  await graph.data(document);
  pass(hourMs);
  fail(outage);
  const marks = marksOf(await graph.query(document));
  expect(marks).toHaveLength(101);
  expect(marks.at(-1)).toEqual({
    path: [],
    ageSeconds: 3_600,
    reason: someText,
    others: 21,
  });
}, 30_000);
