/** `@freshness` on a query, through the front door, on the emulator: the same as the headers, whatever way it is executed. */

import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { clockOf } from '../../src/clock.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { startRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

let now = Date.UTC(2026, 0, 5, 9);
const clock = clockOf(() => now);
let graph: Graph;
async function start(): Promise<void> {
  graph = await startGraph({ seed: demoSeed(), env: { BILLY_RETRY_DELAYS_MS: '-' }, clock });
}
afterEach(() => graph.close());

const plain = 'query ($id: ID!) { contact(id: $id) { name } }';
const asking = (terms: string) =>
  `query ($id: ID!) @freshness(${terms}) { contact(id: $id) { name } }`;

/** An answer's contact, and how many calls it cost. */
async function read(document: string, variables: object = {}, through = graph) {
  const id = graph.ids('contacts')[0] ?? '';
  const before = graph.emulator.requests().length;
  const { body } = await through.query(document, { id, ...variables });
  const { contact } = (body.data ?? {}) as { readonly contact?: { readonly name: string } | null };
  return {
    name: contact?.name,
    calls: graph.emulator.requests().length - before,
    code: body.errors?.[0]?.extensions['code'],
    marks: body.extensions?.['freshness'],
  };
}

/** Somebody changes the contact in Billy itself. */
async function rename(name: string): Promise<void> {
  await fetch(`${graph.emulator.origin}/__emulator/mutate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      organization: graph.emulator.world().companies[0]?.organizationId,
      resource: 'contacts',
      id: graph.ids('contacts')[0],
      changes: { name },
    }),
  });
}

test('a fresh read costs one call, each time and on every way, and the next plain one none', async () => {
  await start();
  // From the third time on, plain answers are kept whole.
  for (let turn = 0; turn < 4; turn += 1) await read(plain);
  for (const name of ['Et ApS', 'To ApS', 'Tre ApS', 'Fire ApS']) {
    await rename(name);
    expect((await read(plain)).calls).toBe(0);
    expect(await read(asking('maxAge: 0'))).toMatchObject({ name, calls: 1 });
    expect(await read(plain)).toMatchObject({ name, calls: 0 });
  }
});

test('what is young enough costs nothing; the age may be a variable, with a default', async () => {
  await start();
  await read(plain);
  now += 30_000;
  expect((await read(asking('maxAge: 31'))).calls).toBe(0);
  const withVariable =
    'query ($id: ID!, $age: Int = 31) @freshness(maxAge: $age) { contact(id: $id) { name } }';
  expect((await read(withVariable)).calls).toBe(0);
  expect((await read(withVariable, { age: null })).calls).toBe(0);
  expect((await read(withVariable, { age: 30 })).calls).toBe(1);
  expect((await read(withVariable, { age: 30 })).calls).toBe(0);
});

test('a copy is served when Billy fails, unless the query would rather have the error', async () => {
  await start();
  await read(plain);
  now += 3_600_000;
  graph.emulator.faults.set([{ match: {}, action: { type: 'status', status: 500 } }]);
  expect(await read(asking('staleIfError: 3600'))).toMatchObject({
    code: expect.any(String) as unknown,
  });
  expect(await read(asking('staleIfError: 0'))).toMatchObject({
    code: expect.any(String) as unknown,
  });
  expect(await read(asking('staleIfError: 3601'))).toMatchObject({
    marks: [{ path: ['contact'], ageSeconds: 3_600 }],
  });
});

test('of header and directive the stricter holds', async () => {
  await start();
  await read(plain);
  now += 30_000;
  const id = graph.ids('contacts')[0] ?? '';
  const callsOf = async (maxAge: number, header: string) => {
    const before = graph.emulator.requests().length;
    await graph.data(asking(`maxAge: ${maxAge}`), { id }, { 'x-freshness-max-age': header });
    return graph.emulator.requests().length - before;
  };
  expect(await callsOf(31, '31')).toBe(0);
  expect(await callsOf(31, '30')).toBe(1);
  now += 30_000;
  expect(await callsOf(30, '31')).toBe(1);
});

test.each([
  ['query @freshness(maxAge: -1) { organization { name } }', 'BAD_USER_INPUT'],
  ['query @freshness(staleIfError: 1000000000) { organization { name } }', 'BAD_USER_INPUT'],
  ['query @freshness(maxAge: "soon") { organization { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ organization @freshness(maxAge: 0) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s is refused', async (document, code) => {
  await start();
  const { body } = await graph.query(document);
  expect(body.errors?.[0]?.extensions['code']).toBe(code);
  expect(graph.emulator.requests()).toHaveLength(0);
});

describeWith('redis', 'with two replicas', (program) => {
  test('a fresh read through one is what the other finds', async () => {
    const redis = await startRedis(program);
    const env = { REDIS_URL: redis.url };
    graph = await startGraph({ seed: demoSeed(), env, clock });
    const other = await startGraph({ seed: demoSeed(), env, clock, beside: graph });
    try {
      await until('both hear each other', async () => {
        const told = await Promise.all(
          [graph, other].map(async ({ url }) => (await fetch(`${url}/readyz`)).text()),
        );
        return told.every((text) => text.includes('"status":"ready"'));
      });
      await read(plain);
      await rename('Nyt navn ApS');
      expect(await read(asking('maxAge: 0'))).toMatchObject({ name: 'Nyt navn ApS', calls: 1 });
      // What goes to Redis is not waited for by who reads.
      await until('Redis has it', async () => {
        const { name, calls } = await read(asking('maxAge: 3600'), {}, other);
        return name === 'Nyt navn ApS' && calls === 0;
      });
    } finally {
      await other.close();
      await redis.close();
    }
  }, 30_000);
});
