/** A router that keeps entities serves none that has changed, keeps all others, and never shows one company's to another. */

import { tenantCompany, tenantsSeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { startIssuer, type Issuer } from '../../support/issuer.ts';
import { eventBody, signedHeaders, webhookSecret } from '../../support/signed-events.ts';
import { until } from '../../support/until.ts';
import { routerSecret, startRouter, type Router } from './router.ts';

const [ours, theirs] = [tenantCompany(0), tenantCompany(1)];

let issuer: Issuer;
let router: Router;
let graph: Graph;

beforeAll(async () => {
  issuer = await startIssuer();
  router = await startRouter();
  graph = await startGraph({
    seed: tenantsSeed(2),
    env: {
      ...issuer.env,
      ...router.env,
      BILLY_TOKENS: JSON.stringify({
        [ours.organizationId]: ours.accessToken,
        [theirs.organizationId]: theirs.accessToken,
      }),
      WEBHOOK_SECRETS: webhookSecret,
    },
  });
});

afterAll(async () => {
  await graph.close();
  await router.close();
  await issuer.close();
});

type Company = typeof ours;

async function headersOf({ organizationId }: Company, scope = 'billy:read billy:write') {
  const token = await issuer.token({ org: organizationId, sub: 'user-1', scope });
  return { authorization: `Bearer ${token}`, 'router-authorization': routerSecret };
}

function idsOf({ organizationId }: Company, resource: 'contacts' | 'invoices'): string[] {
  const companies = graph.emulator.world().companies;
  const company = companies.find((one) => one.organizationId === organizationId);
  return [...(company?.tables.get(resource)?.keys() ?? [])];
}

async function ask(company: Company, query: string, variables: object = {}) {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await headersOf(company)) },
    body: JSON.stringify({ query, variables }),
  });
  // The shape GraphQL over HTTP prescribes.
  const body = (await response.json()) as {
    data?: Record<string, unknown>;
    extensions?: { apolloCacheTags?: string[]; apolloEntityCacheTags?: string[][] };
  };
  return { body, cacheControl: response.headers.get('cache-control') };
}

const asEntities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Invoice { invoiceNo contact { name } lines { description } }
    ... on Contact { name invoices(first: 2) { nodes { invoiceNo } } } } }`;

async function contactOfInvoice(id: string): Promise<string> {
  const { body } = await ask(ours, `{ invoice(id: "${id}") { contact { id } } }`);
  // As it was asked for.
  return (body.data?.['invoice'] as { contact: { id: string } }).contact.id;
}

describe('an answer tells a router', () => {
  test('of each entity under which names it has to let go of it, and how long it may keep it', async () => {
    const [first = '', second = ''] = idsOf(ours, 'invoices');
    const [contact = ''] = idsOf(ours, 'contacts');
    const representations = [
      { __typename: 'Invoice', id: first },
      { __typename: 'Contact', id: contact },
      { __typename: 'Invoice', id: second },
    ];
    // Read once before, so that one and the same copy of the contact stands behind both places that show it.
    await ask(ours, asEntities, { representations });
    const { body, cacheControl } = await ask(ours, asEntities, { representations });
    const own = `billy2:${ours.organizationId}`;
    const ofInvoice = async (id: string) => [
      `${own}:company`,
      `${own}:record:invoices:${id}`,
      `${own}:record:contacts:${await contactOfInvoice(id)}`,
      `${own}:children:invoices:lines:${id}`,
      `${own}:child-lists-of:invoiceLines`,
    ];
    const sorted = (tags: readonly string[]) => [...tags].sort();
    expect(body.extensions?.apolloEntityCacheTags?.map(sorted)).toEqual([
      sorted(await ofInvoice(first)),
      sorted([`${own}:company`, `${own}:record:contacts:${contact}`, `${own}:lists-of:invoices`]),
      sorted(await ofInvoice(second)),
    ]);
    expect(Object.keys(body.extensions ?? {})).toEqual(['apolloEntityCacheTags']);
    expect(cacheControl).toMatch(/^private, max-age=([1-5]\d|60|[1-9])$/);
  });

  test('of root fields the same for all of them, also when the answer was kept whole', async () => {
    const query = '{ contacts(first: 2) { nodes { name } } }';
    const made = await ask(ours, query);
    const kept = await ask(ours, query);
    const own = `billy2:${ours.organizationId}`;
    expect(made.body.extensions).toEqual({
      apolloCacheTags: [`${own}:company`, `${own}:lists-of:contacts`],
    });
    expect(kept.body).toEqual(made.body);
    expect(kept.cacheControl).toMatch(/^private, max-age=\d+$/);
    const others = await ask(theirs, query);
    expect(others.body.data).not.toEqual(made.body.data);
    expect(others.body.extensions?.apolloCacheTags?.[0]).toBe(
      `billy2:${theirs.organizationId}:company`,
    );
  });

  test('nothing where it must not keep it', async () => {
    for (const query of [
      '{ contact(id: "xxxxxxxxxxxxxxxxxxxxxx") { name } syncStatus { mode } }',
      'query @freshness(maxAge: 0) { contacts(first: 1) { nodes { name } } }',
      '{ __typename __schema { queryType { name } } }',
      'mutation { deleteContact(id: "xxxxxxxxxxxxxxxxxxxxxx") { userErrors { code } } }',
    ]) {
      const { body, cacheControl } = await ask(ours, query);
      expect([query, body.extensions?.apolloCacheTags, cacheControl]).toEqual([
        query,
        undefined,
        'private, no-store',
      ]);
    }
  });
});

describe('a router that keeps them', () => {
  const selection = '{ invoiceNo contact { name } lines { description } }';

  const invoices = async (company: Company, ids: readonly string[]) =>
    router.entities({
      url: graph.url,
      privateId: company.organizationId,
      headers: await headersOf(company),
      type: 'Invoice',
      ids,
      selection,
    });

  /** Behind everybody's back, and somebody tells of it. */
  async function rename(company: Company, id: string, name: string): Promise<void> {
    const { organizationId } = company;
    const post = async (url: string, body: string, headers = {}) => {
      const response = await fetch(url, { method: 'POST', body, headers });
      if (!response.ok) throw new Error(await response.text());
    };
    const mutation = { organization: organizationId, resource: 'contacts', id, changes: { name } };
    await post(`${graph.emulator.origin}/__emulator/mutate`, JSON.stringify(mutation));
    const event = eventBody({ organizationId, resource: 'contacts', id, kind: 'updated' });
    await post(`${graph.url}/webhooks/billy`, event, signedHeaders(event));
  }

  test('lets go of those a change has made old, and of no others', async () => {
    const ids = idsOf(ours, 'invoices').slice(0, 6);
    const others = idsOf(theirs, 'invoices').slice(0, 3);
    await invoices(ours, ids);
    await invoices(theirs, others);
    router.askedFor();
    await invoices(ours, ids);
    await invoices(theirs, others);
    expect(router.askedFor()).toBe(0);

    const contactIds = await Promise.all(ids.map(contactOfInvoice));
    const [changed = ''] = contactIds;
    router.told.length = 0;
    await rename(ours, changed, 'Nyt Navn ApS');
    await until('the router is told', () =>
      router.told.includes(`billy2:${ours.organizationId}:record:contacts:${changed}`),
    );
    const shown = await invoices(ours, ids);
    expect(router.askedFor()).toBe(contactIds.filter((id) => id === changed).length);
    expect(shown[0]).toMatchObject({ contact: { name: 'Nyt Navn ApS' } });
    await invoices(theirs, others);
    expect(router.askedFor()).toBe(0);
    expect(router.told.filter((tag) => tag.includes(theirs.organizationId))).toEqual([]);
  });

  test('is told again when it did not take it', async () => {
    const [id = ''] = idsOf(ours, 'invoices');
    await invoices(ours, [id]);
    const contact = await contactOfInvoice(id);
    router.refusals.push(500, 503);
    await rename(ours, contact, 'Andet Navn ApS');
    await until(
      'the new name is shown',
      async () => {
        const [shown] = await invoices(ours, [id]);
        // As it was asked for.
        return (shown as { contact: { name: string } }).contact.name === 'Andet Navn ApS';
      },
      20_000,
    );
    expect(router.refusals).toEqual([]);
  });

  test.each([
    ['evictCompany { isDelivered }', 2],
    ['evictResource(resource: "contacts") { isDelivered }', 2],
    ['evictRecord(type: "Invoice", id: $id) { isDelivered }', 1],
  ])('forgets what an operator orders to be forgotten: %s', async (order, asked) => {
    const ids = idsOf(ours, 'invoices').slice(0, 2);
    const others = idsOf(theirs, 'invoices').slice(0, 2);
    await invoices(ours, ids);
    await invoices(theirs, others);
    router.told.length = 0;
    const variables = order.includes('$id') ? '($id: ID!)' : '';
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(await headersOf(ours, 'billy:read billy:write billy:admin')),
      },
      body: JSON.stringify({
        query: `mutation ${variables} { ${order} }`,
        variables: { id: ids[0] },
      }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
    await until('the router is told', () => router.told.length > 0);
    router.askedFor();
    await invoices(ours, ids);
    await invoices(theirs, others);
    expect(router.askedFor()).toBe(asked);
  });

  test('forgets a company whose token Billy has begun to refuse', async () => {
    const [id = ''] = idsOf(theirs, 'invoices');
    await invoices(theirs, [id]);
    router.told.length = 0;
    graph.emulator.faults.set([
      {
        match: { organization: theirs.organizationId },
        action: { type: 'status', status: 401 },
      },
    ]);
    await ask(theirs, 'query @freshness(maxAge: 0) { contacts(first: 3) { nodes { name } } }');
    const all = `billy2:${theirs.organizationId}:company`;
    await until('the router is told', () => router.told.includes(all));
  });
});
