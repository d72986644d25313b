/** `x-explain: 1`: an answer that says how it came about, without any collector. */

import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

interface Step {
  readonly id: number;
  readonly partOf: number | null;
  readonly name: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Explanation {
  readonly durationMs: number;
  readonly billyAttempts: number;
  readonly cacheOutcomes: Readonly<Record<string, number>>;
  readonly batchSizes: readonly number[];
  readonly slowestPath: readonly number[];
  readonly steps: readonly Step[];
}

const operator = 'key-of-an-operator-for-tests';
const bookkeeper = 'key-of-a-bookkeeper-for-tests';
const { organizationId } = demoCompany;
const document = `query Page($first: Int!) {
  invoices(first: $first) { nodes { invoiceNo contact { name } lines { amount } } }
}`;

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    seed: demoSeed(),
    env: {
      AUTH_MODE: 'api-key',
      API_KEYS: JSON.stringify({
        [operator]: { organization: organizationId, scopes: ['billy:read', 'billy:admin'] },
        [bookkeeper]: organizationId,
      }),
    },
  });
});
afterAll(() => graph.close());

async function explained(first: number): Promise<Explanation> {
  const headers = { 'x-api-key': operator, 'x-explain': '1' };
  const { body } = await graph.query(document, { first }, headers);
  expect(body.errors).toBeUndefined();
  // As the README describes it.
  return body.extensions?.['explain'] as Explanation;
}

test('says what was waited for, what was found where, and in how large batches', async () => {
  const cold = await explained(10);
  expect(cold.billyAttempts).toBeGreaterThan(0);
  expect(cold.billyAttempts).toBe(graph.emulator.requests().length);
  expect(cold.steps.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'POST /graphql',
      'graphql.operation',
      'graphql.execute',
      'Query.invoices',
      'loader.list',
      'cache.read',
      'billy.call',
      'billy.attempt',
    ]),
  );
  expect(cold.cacheOutcomes['miss']).toBeGreaterThan(0);

  const warm = await explained(10);
  expect(warm.billyAttempts).toBe(0);
  expect(warm.cacheOutcomes).toEqual({ hit: expect.any(Number) as number });
  expect(Math.max(...warm.batchSizes)).toBeGreaterThan(1);
});

test('its steps are a tree in the order they began, and the slowest path leads down it', async () => {
  const { steps, slowestPath, durationMs } = await explained(7);
  const byId = new Map(steps.map((step) => [step.id, step]));
  expect(steps.filter(({ partOf }) => partOf === null).map(({ name }) => name)).toEqual([
    'POST /graphql',
  ]);
  for (const { partOf, startMs } of steps) {
    if (partOf === null) continue;
    expect(startMs).toBeGreaterThanOrEqual(byId.get(partOf)?.startMs ?? Infinity);
    expect(startMs).toBeLessThanOrEqual(durationMs);
  }
  expect(steps.map(({ startMs }) => startMs)).toEqual(
    steps.map(({ startMs }) => startMs).toSorted((a, b) => a - b),
  );
  expect(slowestPath.length).toBeGreaterThan(2);
  for (const [index, id] of slowestPath.entries())
    expect(byId.get(id)?.partOf ?? null).toBe(index === 0 ? null : slowestPath[index - 1]);
});

test('is answered to nobody without the scope, and without the header to nobody', async () => {
  const refused = await graph.query(
    document,
    { first: 1 },
    { 'x-api-key': bookkeeper, 'x-explain': '1' },
  );
  expect(refused.status).toBe(403);
  expect(refused.body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const plain = await graph.query(document, { first: 1 }, { 'x-api-key': operator });
  expect(plain.body.extensions).toBeUndefined();
});

test('an answer that is kept whole is made anew to be explained, and stays as it was for the rest', async () => {
  const ask = (headers: Readonly<Record<string, string>> = {}) =>
    graph.query(document, { first: 3 }, { 'x-api-key': operator, ...headers });
  await ask();
  const kept = await ask();
  expect(kept.headers.get('etag')).not.toBeNull();
  const explainedOne = await ask({ 'x-explain': '1' });
  expect(explainedOne.body.data).toEqual(kept.body.data);
  expect(explainedOne.body.extensions).toHaveProperty('explain');
  expect((await ask()).headers.get('etag')).toBe(kept.headers.get('etag'));
});
