/** What a company's operators see of the caches and order them to forget, through the front door, on the emulator. */

import {
  demoCompany,
  demoSeed,
  tenantCompany,
  tenantsSeed,
} from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { startRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

const keys = {
  'the-key-of-an-operator': {
    organization: demoCompany.organizationId,
    scopes: ['billy:read', 'billy:write', 'billy:admin'],
  },
  'the-key-of-a-bookkeeper': demoCompany.organizationId,
};
const operator = { 'x-api-key': 'the-key-of-an-operator' };
const bookkeeper = { 'x-api-key': 'the-key-of-a-bookkeeper' };
const settings = { AUTH_MODE: 'api-key', API_KEYS: JSON.stringify(keys) };

let graph: Graph;
beforeEach(async () => {
  graph = await startGraph({ seed: demoSeed(), env: settings });
});
afterEach(() => graph.close());

const status = `{ cacheStatus {
  at minutes callsSaved
  reads { resource asked memory redis missed hitRate }
  levels { name isReady hits hitRate entries bytes maxBytes }
  hottest { type id reads }
} }`;

interface Status {
  readonly callsSaved: number;
  readonly reads: readonly { readonly resource: string; readonly hitRate: number }[];
  readonly levels: readonly {
    readonly name: string;
    readonly hits: number;
    readonly entries: number | null;
  }[];
  readonly hottest: readonly {
    readonly type: string;
    readonly id: string;
    readonly reads: number;
  }[];
}

async function statusNow(headers = operator): Promise<Status> {
  const { cacheStatus } = await graph.data(status, {}, headers);
  // The fields that `status` asks for.
  return cacheStatus as Status;
}

const contact = 'query ($id: ID!) { contact(id: $id) { name } }';
const contacts = '{ contacts(first: 3) { nodes { name } } }';

/** How many calls a query costs. */
async function callsOf(document: string, variables: Record<string, unknown> = {}): Promise<number> {
  const before = graph.emulator.requests().length;
  await graph.data(document, variables, bookkeeper);
  return graph.emulator.requests().length - before;
}

test('it tells what was found where, what that saved, and what is read most', async () => {
  const [hot = '', ...others] = graph.ids('contacts').slice(0, 6);
  for (const id of others) await graph.data(contact, { id }, bookkeeper);
  // Another blank each time, so that loaders are asked and not the answers kept whole.
  for (let turn = 0; turn < 400; turn += 1)
    await graph.data(`${contact}${' '.repeat(turn)}`, { id: hot }, bookkeeper);
  for (let turn = 0; turn < 3; turn += 1) await graph.data(contact, { id: hot }, bookkeeper);

  const { callsSaved, reads, levels, hottest } = await statusNow();
  expect(reads).toMatchObject([
    { resource: 'contacts', asked: 405, memory: 399, redis: 0, missed: 6, hitRate: 399 / 405 },
  ]);
  expect(callsSaved).toBe(399 + 3);
  expect(levels).toMatchObject([
    { name: 'ANSWERS', isReady: true, hits: 3 },
    { name: 'MEMORY', isReady: true, hits: 399, hitRate: 399 / 405 },
    { name: 'REDIS', isReady: false, hits: 0, hitRate: null, entries: null, bytes: null },
    { name: 'DATABASE', isReady: false, hits: 0, hitRate: null, entries: null, bytes: null },
  ]);
  const [whole, memory] = levels;
  expect(whole?.entries).toBeGreaterThan(0);
  // An answer brings more than was asked for, such as the company.
  expect(memory?.entries).toBeGreaterThanOrEqual(6);
  expect(hottest[0]).toMatchObject({ type: 'Contact', id: hot });
  // Estimated from a sixteenth.
  expect(hottest[0]?.reads).toBeGreaterThan(200);
  expect(hottest[0]?.reads).toBeLessThan(800);
}, 30_000);

test('a record that is ordered to be forgotten is asked for again, and nothing else is', async () => {
  const [id = '', other = ''] = graph.ids('contacts');
  for (const each of [id, other]) await graph.data(contact, { id: each }, bookkeeper);
  const order = `mutation ($id: ID!) {
    evictRecord(type: "Contact", id: $id, reason: "Ser forkert ud") { isDelivered isAudited }
  }`;
  const { evictRecord } = await graph.data(order, { id }, operator);
  expect(evictRecord).toMatchObject({ isDelivered: true });
  expect(await callsOf(contact, { id: other })).toBe(0);
  expect(await callsOf(contact, { id })).toBe(1);
  expect(await callsOf(contact, { id })).toBe(0);

  let auditLog: unknown;
  await until('the audit log has it', async () => {
    ({ auditLog } = await graph.data(
      '{ auditLog { nodes { operation subject outcome input } } }',
      {},
      operator,
    ));
    return JSON.stringify(auditLog).includes('evictRecord');
  });
  expect(auditLog).toMatchObject({
    nodes: [
      {
        operation: 'evictRecord',
        subject: expect.stringMatching(/^api-key:[\da-f]{8}$/) as unknown,
        outcome: 'SUCCEEDED',
        input: { resource: 'contacts', id, reason: 'Ser forkert ud' },
      },
    ],
  });
});

test('a resource that is ordered to be forgotten takes its records and lists along, and no others', async () => {
  const [id = ''] = graph.ids('contacts');
  const [productId = ''] = graph.ids('products');
  const product = 'query ($id: ID!) { product(id: $id) { name } }';
  const readAll = async () => [
    await callsOf(contact, { id }),
    await callsOf(contacts),
    await callsOf(product, { id: productId }),
  ];
  await readAll();
  expect(await readAll()).toEqual([0, 0, 0]);
  await graph.data(
    'mutation { evictResource(resource: "contacts") { isDelivered } }',
    {},
    operator,
  );
  expect(await readAll()).toEqual([1, 1, 0]);
  await graph.data('mutation { evictCompany { isDelivered } }', {}, operator);
  expect((await readAll()).at(-1)).toBe(1);
  expect(await readAll()).toEqual([0, 0, 0]);
});

test.each([
  ['evictRecord(type: "Cat", id: "x")', 'type'],
  ['evictResource(resource: "cats")', 'resource'],
  [`evictCompany(reason: "${'x'.repeat(501)}")`, 'reason'],
])('an order that cannot be is refused at its argument (%#)', async (order, argument) => {
  const { body } = await graph.query(`mutation { ${order} { isAudited } }`, {}, operator);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    inputPath: [argument],
  });
});

test('who keeps the books sees and orders nothing of it', async () => {
  for (const document of [status, 'mutation { evictCompany { isAudited } }']) {
    const { status: code } = await graph.query(document, {}, bookkeeper);
    expect(code).toBe(403);
  }
});

test('of two companies neither sees what the other reads, nor forgets for it', async () => {
  await graph.close();
  const [one, two] = [tenantCompany(0), tenantCompany(1)];
  const scopes = ['billy:read', 'billy:write', 'billy:admin'];
  graph = await startGraph({
    seed: tenantsSeed(2),
    env: {
      AUTH_MODE: 'api-key',
      BILLY_TOKENS: JSON.stringify(
        Object.fromEntries(
          [one, two].map((company) => [company.organizationId, company.accessToken]),
        ),
      ),
      API_KEYS: JSON.stringify({
        'the-key-of-company-one': { organization: one.organizationId, scopes },
        'the-key-of-company-two': { organization: two.organizationId, scopes },
      }),
    },
  });
  const [first, second] = ['one', 'two'].map((name) => ({
    'x-api-key': `the-key-of-company-${name}`,
  }));
  const { contacts: page } = (await graph.data(
    '{ contacts(first: 1) { nodes { id } } }',
    {},
    first,
  )) as { readonly contacts: { readonly nodes: readonly { readonly id: string }[] } };
  const id = page.nodes[0]?.id;
  for (let turn = 0; turn < 40; turn += 1)
    await graph.data(`${contact}${' '.repeat(turn)}`, { id }, first);
  await graph.data(contacts, {}, second);

  const idle = await statusNow(second);
  expect(idle.hottest.map(({ id: hot }) => hot)).not.toContain(id);
  expect(idle.reads).toMatchObject([{ resource: 'contacts', asked: 1 }]);
  expect((await statusNow(first)).hottest.map(({ id: hot }) => hot)).toContain(id);

  // By an id that is the other's, and of everything.
  await graph.data(
    'mutation ($id: ID!) { evictRecord(type: "Contact", id: $id) { isDelivered } }',
    { id },
    second,
  );
  await graph.data('mutation { evictCompany { isDelivered } }', {}, second);
  const before = graph.emulator.requests().length;
  await graph.data(contact, { id }, first);
  expect(graph.emulator.requests()).toHaveLength(before);
}, 30_000);

describeWith('redis', 'with two replicas', (program) => {
  test('what one is ordered to forget, the other asks Billy for again, and Redis does not have it', async () => {
    const redis = await startRedis(program);
    const env = { ...settings, REDIS_URL: redis.url };
    await graph.close();
    graph = await startGraph({ seed: demoSeed(), env });
    const other = await startGraph({ seed: demoSeed(), env, beside: graph });
    try {
      await until('both hear each other', async () => {
        const told = await Promise.all(
          [graph, other].map(async ({ url }) => (await fetch(`${url}/readyz`)).text()),
        );
        return told.every((text) => text.includes('"status":"ready"'));
      });
      const [id = ''] = graph.ids('contacts');
      const costElsewhere = async () => {
        const before = graph.emulator.requests().length;
        await other.data(contact, { id }, bookkeeper);
        return graph.emulator.requests().length - before;
      };
      for (const order of [
        'evictRecord(type: "Contact", id: $id)',
        'evictResource(resource: "contacts")',
        'evictCompany',
      ]) {
        await costElsewhere();
        expect(await costElsewhere()).toBe(0);
        // GraphQL refuses a variable that nobody uses.
        const takes = order.includes('$id') ? '($id: ID!)' : '';
        const document = `mutation ${takes} { order: ${order} { isDelivered } }`;
        const { order: receipt } = await graph.data(document, { id }, operator);
        expect(receipt).toEqual({ isDelivered: true });
        await until('the other has heard of it', async () => (await costElsewhere()) === 1);
      }
    } finally {
      await other.close();
      await redis.close();
    }
  }, 60_000);
});
