/** Event subscriptions through the graph: what a company's administrators see, and what their receivers get. */

import { Webhook } from 'standardwebhooks';
import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { until } from '../../support/until.ts';
import { startReceiver, type Receiver } from './receiver.ts';

let graph: Graph;
let receiver: Receiver;

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed(), env: { WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' } });
  receiver = await startReceiver();
});

afterAll(async () => {
  await graph.close();
  await receiver.close();
});

const fields = `eventSubscription { id url types payload state failingSince payloadFault }
  secret userErrors { code message path }`;

const create = `mutation ($input: EventSubscriptionCreateInput!) {
  createEventSubscription(input: $input) { ${fields} } }`;

interface Payload {
  readonly eventSubscription: { readonly id: string; readonly payload: string } | null;
  readonly secret: string | null;
  readonly userErrors: readonly { readonly path: readonly string[]; readonly message: string }[];
}

async function subscribe(input: Readonly<Record<string, unknown>>): Promise<Payload> {
  const data = await graph.data(create, { input });
  // The shape the document asks for.
  return data['createEventSubscription'] as Payload;
}

async function createContact(name: string): Promise<void> {
  await graph.data(
    `mutation ($input: ContactCreateInput!) {
      createContact(input: $input) { contact { id } userErrors { message } } }`,
    { input: { name, countryId: 'DK', type: 'COMPANY' } },
  );
}

const messages = () =>
  receiver.received.map(
    // What this graph sends.
    ({ body }) => JSON.parse(String(body)) as { type: string; data: Record<string, unknown> },
  );

test('a write is told to who subscribed, as the selection asked for, and verifies', async () => {
  const { eventSubscription, secret, userErrors } = await subscribe({
    url: receiver.url,
    types: ['contact.created'],
    payload: `{ type changedFields record { ...customer } }
      fragment customer on Contact { name country { name } organization { name } }`,
  });
  expect(userErrors).toEqual([]);
  await createContact('Søndergaard Tømrer ApS');
  await until('it is told', () => receiver.received.length > 0);
  const [received] = receiver.received;
  if (received === undefined) throw new Error('Nothing came.');
  expect(new Webhook(secret ?? '').verify(received.body, { ...received.headers })).toMatchObject({
    type: 'contact.created',
    data: {
      type: 'contact.created',
      changedFields: expect.arrayContaining(['name']) as unknown,
      record: { name: 'Søndergaard Tømrer ApS', country: { name: expect.any(String) as unknown } },
    },
  });

  await until('it is in the log', async () => {
    const { eventDeliveries } = await graph.data(
      `query ($id: ID) { eventDeliveries(subscription: $id, state: DELIVERED) { totalCount } }`,
      { id: eventSubscription?.id },
    );
    return JSON.stringify(eventDeliveries) === '{"totalCount":1}';
  });
  const log = await graph.data(
    `query ($id: ID) { eventDeliveries(subscription: $id) { nodes {
      id type state attempts lastStatus lastFailure nextAttemptAt } } }`,
    { id: eventSubscription?.id },
  );
  expect(log).toEqual({
    eventDeliveries: {
      nodes: [
        {
          id: received.id,
          type: 'contact.created',
          state: 'DELIVERED',
          attempts: 1,
          lastStatus: 204,
          lastFailure: null,
          nextAttemptAt: null,
        },
      ],
    },
  });
  await graph.data(`mutation ($id: ID!) { deleteEventSubscription(id: $id) { secret } }`, {
    id: eventSubscription?.id,
  });
}, 60_000);

test('without a choice a message tells the change, and Billy is not asked for it', async () => {
  const { eventSubscription } = await subscribe({ url: receiver.url });
  await createContact('Vestkystens Fisk A/S');
  // The poller goes its own ways meanwhile.
  const asked = () =>
    graph.emulator
      .requests()
      .filter(({ method, path }) => method === 'GET' && path.includes('/contacts/'));
  const before = asked();
  await until('it is told', () =>
    messages().some(({ data }) => JSON.stringify(data).includes('Vestkystens')),
  );
  expect(messages().at(-1)).toMatchObject({
    type: 'contact.created',
    data: { kind: 'CREATED', entityType: 'Contact', after: { name: 'Vestkystens Fisk A/S' } },
  });
  expect(asked()).toEqual(before);
  const test = await graph.data(
    `mutation ($id: ID!) { testEventSubscription(id: $id) {
      eventDelivery { type state lastStatus } userErrors { message } } }`,
    { id: eventSubscription?.id },
  );
  expect(test).toEqual({
    testEventSubscription: {
      eventDelivery: { type: 'eventSubscription.test', state: 'DELIVERED', lastStatus: 204 },
      userErrors: [],
    },
  });
  expect(messages().at(-1)).toMatchObject({ data: { entityType: 'Contact' } });
});

test.each([
  ['a private address', { url: 'https://10.0.0.1/' }, ['input', 'url']],
  ['an unknown type', { types: ['invoice.paid', 'invoice.lost'] }, ['input', 'types', '1']],
  ['an unknown field', { payload: '{ nonsense }' }, ['input', 'payload']],
  ['a syntax error', { payload: '{ type' }, ['input', 'payload']],
  [
    'a mutation',
    { payload: 'mutation { deleteInvoice(id: "1") { deleted } }' },
    ['input', 'payload'],
  ],
  ['an entry point of queries', { payload: '{ invoices { nodes { id } } }' }, ['input', 'payload']],
  ['introspection', { payload: '{ __schema { types { name } } }' }, ['input', 'payload']],
  [
    'variables',
    { payload: 'query ($x: Boolean!) { type @include(if: $x) }' },
    ['input', 'payload'],
  ],
  ['two operations', { payload: 'query A { type } query B { type }' }, ['input', 'payload']],
  [
    'too deep a selection',
    {
      payload: `{ record { ... on Contact ${'{ organization { contacts { nodes '.repeat(3)} { id } ${'} } }'.repeat(3)} } }`,
    },
    ['input', 'payload'],
  ],
  [
    'too much at once',
    {
      payload:
        '{ record { ... on Invoice { contact { invoices(first: 1000) { nodes { id invoiceNo } } } } } }',
    },
    ['input', 'payload'],
  ],
  [
    'a filter on no field',
    { filter: { after: [{ field: 'nonsense', isNull: true }] } },
    ['input', 'filter'],
  ],
  ['a long description', { description: 'x'.repeat(501) }, ['input', 'description']],
])('%s is a user error with its place', async (_, input, path) => {
  const answer = await subscribe({ url: receiver.url, ...input });
  expect(answer).toMatchObject({ eventSubscription: null, secret: null });
  expect(answer.userErrors[0]).toMatchObject({ code: 'INVALID', path });
});

test('a filter is judged as a stream of changes judges it, and shown as it was written', async () => {
  const filter = { kinds: ['CREATED'], after: [{ field: 'name', equals: 'Fanø Bageri ApS' }] };
  const types = ['contact.created'];
  const { eventSubscription } = await subscribe({
    url: receiver.url,
    types,
    filter,
    payload: '{ filtered: after }',
  });
  await createContact('Rømø Bageri ApS');
  await createContact('Fanø Bageri ApS');
  const filtered = () => messages().filter(({ data }) => 'filtered' in data);
  await until('it is told', () => filtered().length > 0);
  expect(filtered()).toMatchObject([{ data: { filtered: { name: 'Fanø Bageri ApS' } } }]);
  const shown = await graph.data(
    'query ($id: ID!) { eventSubscription(id: $id) { types filter } }',
    {
      id: eventSubscription?.id,
    },
  );
  expect(shown).toEqual({ eventSubscription: { types, filter } });
});

test('the audit log has the orders, and no secret', async () => {
  const { eventSubscription, secret } = await subscribe({ url: receiver.url });
  const { auditLog } = await graph.data(
    '{ auditLog(first: 5) { nodes { operation input after } } }',
  );
  expect(auditLog).toMatchObject({
    nodes: expect.arrayContaining([
      expect.objectContaining({
        operation: 'createEventSubscription',
        after: [expect.objectContaining({ id: eventSubscription?.id })],
      }),
    ]) as unknown,
  });
  expect(JSON.stringify(auditLog)).not.toContain(secret?.replace('whsec_', ''));
});

test('only administrators who may read see and change subscriptions', async () => {
  const [organizationId = ''] = graph.emulator.world().companies.map((one) => one.organizationId);
  const key = (name: string) => name.padEnd(16, '-');
  const keyed = await startGraph({
    seed: demoSeed(),
    beside: graph,
    env: {
      AUTH_MODE: 'api-key',
      API_KEYS: JSON.stringify({
        [key('book')]: organizationId,
        [key('admin')]: { organization: organizationId, scopes: ['billy:admin'] },
        [key('both')]: { organization: organizationId, scopes: ['billy:admin', 'billy:read'] },
      }),
    },
  });
  try {
    const ask = (name: string) =>
      keyed.query('{ eventSubscriptions { id } }', {}, { authorization: `Bearer ${key(name)}` });
    for (const name of ['book', 'admin'])
      expect((await ask(name)).body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask('both')).body.data).toEqual({ eventSubscriptions: [] });
  } finally {
    await keyed.close();
  }
});
