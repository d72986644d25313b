/** What a caller reads of the feed: their own writes at once, from any place within thirty days, and nobody else's. */

import { createHash } from 'node:crypto';
import { changesKeptMs } from '../../src/feed/change-log.ts';
import { clockOf } from '../../src/clock.ts';
import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';
import { until } from '../support/until.ts';

let graph: Graph;
let passedMs = 0;
const clock = clockOf(() => Date.now() + passedMs);

beforeAll(async () => {
  graph = await startGraph({
    seed: tenantsSeed(2),
    env: { ...environmentOf(2), POLLING: 'off' },
    clock,
  });
});

afterAll(() => graph.close());

interface Node {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly source: string;
  readonly at: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly changedFields: readonly string[];
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly record: Readonly<Record<string, unknown>> | null;
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly nextSince: string;
  readonly latest: string;
}

const question = `query ($since: String, $types: [String!], $ids: [ID!], $first: Int) {
  changes(since: $since, types: $types, ids: $ids, first: $first) {
    edges { cursor node { id } }
    nodes {
      id type kind source at entityType entityId changedFields before after
      record { id ... on Contact { name } ... on Invoice { state balance } }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nextSince
    latest
  }
}`;

async function changes(
  variables: Readonly<Record<string, unknown>> = {},
  company = 0,
): Promise<Page> {
  const data = await graph.data(question, variables, headersOf(company));
  // As the schema declares it.
  return data['changes'] as Page;
}

async function refusal(variables: Readonly<Record<string, unknown>>, company = 0) {
  const { status, body } = await graph.query(question, variables, headersOf(company));
  const [error] = body.errors ?? [];
  return {
    status,
    message: error?.message,
    code: error?.extensions['code'],
    path: error?.path,
    inputPath: error?.extensions['inputPath'],
  };
}

async function write(
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
  company = 0,
): Promise<Readonly<Record<string, unknown>>> {
  const data = await graph.data(document, variables, headersOf(company));
  const [payload] = Object.values(data) as { readonly userErrors: readonly unknown[] }[];
  expect(payload?.userErrors).toEqual([]);
  return data;
}

async function createContact(name: string, company = 0): Promise<string> {
  const data = await write(
    `mutation ($name: String!) {
      payload: createContact(input: { type: COMPANY, name: $name, countryId: "DK", isCustomer: true }) {
        contact { id } userErrors { message }
      }
    }`,
    { name },
    company,
  );
  return (data['payload'] as { contact: { id: string } }).contact.id;
}

const rename = (id: string, name: string) =>
  write(
    `mutation ($id: ID!, $name: String!) {
      payload: updateContact(id: $id, input: { name: $name }) { userErrors { message } }
    }`,
    { id, name },
  );

/** What has come since a place, once there are that many. */
async function since(place: string, count: number): Promise<readonly Node[]> {
  let found: readonly Node[] = [];
  await until(`${count} changes in the feed`, async () => {
    found = (await changes({ since: place, first: 1_000 })).nodes;
    return found.length >= count;
  });
  return found;
}

test('a write is in the feed as soon as it is done, with what it was and what it is now', async () => {
  const { latest } = await changes();
  const id = await createContact('Mågens Røgeri');
  await rename(id, 'Mågens Røgeri ApS');
  await rename(id, 'Mågens Fiskerøgeri ApS');
  const nodes = await since(latest, 3);
  expect(nodes.map(({ type, kind, source }) => [type, kind, source])).toEqual([
    ['contact.created', 'CREATED', 'WRITE'],
    ['contact.updated', 'UPDATED', 'WRITE'],
    ['contact.updated', 'UPDATED', 'WRITE'],
  ]);
  const [created, renamed] = nodes;
  expect(created).toMatchObject({ before: null, after: { id, name: 'Mågens Røgeri' } });
  expect(renamed).toMatchObject({
    entityType: 'Contact',
    entityId: id,
    changedFields: ['name'],
    before: { id, name: 'Mågens Røgeri' },
    after: { id, name: 'Mågens Røgeri ApS' },
    // What it is now, not what it was then.
    record: { id, name: 'Mågens Fiskerøgeri ApS' },
  });
  expect(Date.parse(renamed?.at ?? '')).toBeGreaterThan(clock.now() - 60_000);
});

test('what is gone is told with what it was, and has no record', async () => {
  const id = await createContact('Kortvarig ApS');
  const { latest } = await changes();
  await write(
    'mutation ($id: ID!) { payload: deleteContact(id: $id) { userErrors { message } } }',
    { id },
  );
  const nodes = await since(latest, 1);
  expect(nodes).toMatchObject([
    {
      type: 'contact.deleted',
      kind: 'DELETED',
      before: { name: 'Kortvarig ApS' },
      after: null,
      record: null,
    },
  ]);
});

test('approving an invoice that was read before means that it is approved', async () => {
  const drafts = graph.records('invoices').filter(({ state }) => state === 'draft');
  const id = drafts[0]?.id ?? '';
  const { latest } = await changes();
  await write(
    'mutation ($id: ID!) { payload: approveInvoice(id: $id) { userErrors { message } } }',
    { id },
  );
  const isOfIt = ({ entityId }: Node) => entityId === id;
  await until('the approval', async () =>
    (await changes({ since: latest, first: 1_000 })).nodes.some(
      ({ type }) => type === 'invoice.approved',
    ),
  );
  const { nodes } = await changes({ since: latest, first: 1_000 });
  expect(nodes.filter(isOfIt).map(({ type }) => type)).toEqual([
    'invoice.updated',
    'invoice.approved',
  ]);
  expect(nodes.find(isOfIt)?.before).toMatchObject({ state: 'draft' });
  expect(nodes.find(isOfIt)?.record).toMatchObject({ state: 'APPROVED' });
});

test('telling of a write costs Billy nothing, nor whoever reads what was written', async () => {
  const { latest } = await changes();
  const id = await createContact('Opkald ApS');
  await since(latest, 1);
  const read = () =>
    graph.data('query ($id: ID!) { contact(id: $id) { name } }', { id }, headersOf(0));
  const asked = graph.emulator.requests().length;
  await read();
  await rename(id, 'Opkaldt ApS');
  await read();
  await since(latest, 2);
  expect(await read()).toEqual({ contact: { name: 'Opkaldt ApS' } });
  const methods = graph.emulator
    .requests()
    .slice(asked)
    .map(({ method }) => method);
  // The record came with its first change; after the write, the first to read it asks, and nobody else.
  expect(methods).toEqual(['PUT', 'GET']);
});

test('pages follow each other from any place; what was not asked for is passed over once and for all', async () => {
  const { latest } = await changes();
  const ids = [];
  for (const name of ['Et', 'To', 'Tre', 'Fire', 'Fem']) ids.push(await createContact(name));
  const everything = await since(latest, 5);
  expect(everything.map(({ entityId }) => entityId)).toEqual(ids);

  const first = await changes({ since: latest, first: 2 });
  expect(first.nodes.map(({ entityId }) => entityId)).toEqual(ids.slice(0, 2));
  expect(first.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: true,
    startCursor: everything[0]?.id,
    endCursor: everything[1]?.id,
  });
  expect(first.edges.map(({ cursor, node }) => [cursor, node.id])).toEqual(
    everything.slice(0, 2).map(({ id }) => [id, id]),
  );
  expect(first.nextSince).toBe(everything[1]?.id);
  const rest = await changes({ since: first.nextSince });
  expect(rest.nodes.map(({ entityId }) => entityId)).toEqual(ids.slice(2));
  expect(rest.pageInfo['hasNextPage']).toBe(false);
  expect([rest.nextSince, rest.latest]).toEqual([everything[4]?.id, everything[4]?.id]);

  const none = await changes({ since: latest, types: ['bill.due'] });
  expect(none.nodes).toEqual([]);
  expect(none.pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
  expect(none.nextSince).toBe(everything[4]?.id);
  const few = await changes({ since: latest, ids: [ids[1], ids[3]], types: ['contact.created'] });
  expect(few.nodes.map(({ entityId }) => entityId)).toEqual([ids[1], ids[3]]);
});

test('every company has its own', async () => {
  const before = await changes({}, 1);
  await createContact('Kun hos den ene ApS');
  const id = await createContact('Kun hos den anden ApS', 1);
  await until(
    'the other company’s change',
    async () => (await changes({ since: before.latest }, 1)).nodes.length > 0,
  );
  const { nodes } = await changes({ since: before.latest }, 1);
  expect(nodes.map(({ entityId }) => entityId)).toEqual([id]);
});

describe('a place', () => {
  const placeOf = (organizationId: string, sequence: number) => {
    const mark = createHash('sha256')
      .update(JSON.stringify(['changes', organizationId, sequence]))
      .digest('base64url')
      .slice(0, 11);
    return Buffer.from(`${sequence}:${mark}`).toString('base64url');
  };
  const own = tenantCompany(0).organizationId;

  test.each<[string, () => string]>([
    ['that is none', () => 'her'],
    ['that is empty', () => ''],
    ['that was altered', () => Buffer.from('1:abcdefghijk').toString('base64url')],
    ['of another company', () => placeOf(tenantCompany(1).organizationId, 1)],
    ['with a negative number', () => placeOf(own, -1)],
    ['with more than there is', () => 'A'.repeat(5_000)],
  ])('%s is refused at the argument', async (_title, place) => {
    expect(await refusal({ since: place() })).toMatchObject({
      message: expect.stringMatching(
        /^Expected since to be a place in this company's changes/,
      ) as unknown,
      code: 'BAD_USER_INPUT',
      path: ['changes'],
      inputPath: ['since'],
    });
  });

  test('beyond the latest change is refused with what to do', async () => {
    expect(await refusal({ since: placeOf(own, 1_000_000) })).toMatchObject({
      message: expect.stringContaining('beyond the latest change') as unknown,
      code: 'BAD_USER_INPUT',
      inputPath: ['since'],
    });
  });

  test('older than thirty days is refused with what to do', async () => {
    const { nodes, latest } = await changes({ first: 1 });
    const oldest = nodes[0]?.id;
    expect((await changes({ since: oldest, first: 1 })).nodes).toHaveLength(1);
    passedMs += changesKeptMs + 1_000;
    const id = await createContact('Efter tredive dage ApS');
    await since(latest, 1);
    // Although the round that deletes it comes once an hour.
    expect(await refusal({ since: oldest })).toMatchObject({
      message: expect.stringContaining('within the 30 days') as unknown,
      code: 'BAD_USER_INPUT',
      inputPath: ['since'],
    });
    const anew = await changes();
    expect(anew.nodes.map(({ entityId }) => entityId)).toEqual([id]);
    expect((await changes({ since: latest })).nodes).toHaveLength(1);
  });
});

test.each<[string, Readonly<Record<string, unknown>>, string, readonly string[]]>([
  [
    'a type that no change has',
    { types: ['contact.created', 'invoice.payd'] },
    'Expected types of changes such as invoice.updated or invoice.paid, got "invoice.payd".',
    ['types', '1'],
  ],
  ['too few', { first: 0 }, 'Expected first from 1 to 1000, got 0.', ['first']],
  ['too many', { first: 1_001 }, 'Expected first from 1 to 1000, got 1001.', ['first']],
  [
    'too many ids',
    { ids: Array.from({ length: 1_001 }, (_, index) => `id-${index}`) },
    'Expected up to 1000 ids, got 1001.',
    ['ids'],
  ],
])('%s: refused at the argument', async (_title, variables, message, inputPath) => {
  expect(await refusal(variables)).toMatchObject({ message, code: 'BAD_USER_INPUT', inputPath });
});
