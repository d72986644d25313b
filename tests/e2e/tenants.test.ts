/** Several companies through one process: no company ever sees a record of another. */

import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { environmentOf, headersOf, organizationsIn } from '../support/tenants.ts';

const companies = 50;
const reads = 10_000;

let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({
    seed: tenantsSeed(companies),
    env: environmentOf(companies),
  });
});

afterAll(() => graph.close());

const documents = [
  `query ($id: ID!) { contact(id: $id) { id name organization { id } } }`,
  `{ contacts(first: 5) { nodes { id name organization { id } } } }`,
  `{ invoices(first: 3) { nodes { id organization { id } contact { id name organization { id } } } } }`,
  `{ products(first: 4) { nodes { id name organization { id } } } }`,
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id name organization { id } } } }`,
];

test(`${companies} companies with equal ids, ${reads} mixed reads: no foreign record`, async () => {
  let foreign = 0;
  let records = 0;
  const contactIds = graph.ids('contacts');
  const read = async (index: number) => {
    const company = index % companies;
    const { organizationId } = tenantCompany(company);
    const document = documents[(index * 7) % documents.length] ?? '';
    const id = contactIds[index % contactIds.length];
    const variables = document.includes('$id')
      ? { id }
      : document.includes('$r')
        ? { r: [{ __typename: 'Contact', id }] }
        : {};
    const data = await graph.data(document, variables, headersOf(company));
    for (const owner of organizationsIn(data)) {
      records += 1;
      if (owner !== organizationId) foreign += 1;
    }
  };
  const inFlight = 50;
  for (let start = 0; start < reads; start += inFlight)
    await Promise.all(Array.from({ length: inFlight }, (_, offset) => read(start + offset)));

  process.stdout.write(`${reads} reads, ${records} records checked, ${foreign} foreign\n`);
  expect(records).toBeGreaterThan(reads);
  expect(foreign).toBe(0);
}, 120_000);

test('equal ids hold different content for different companies', async () => {
  const [id] = graph.ids('contacts');
  const names = await Promise.all(
    [0, 1, 2].map(async (index) => {
      const data = await graph.data(
        `query ($id: ID!) { contact(id: $id) { name } }`,
        { id },
        headersOf(index),
      );
      return (data['contact'] as { name: string }).name;
    }),
  );
  expect(new Set(names).size).toBe(3);
});

test('a caller without a key is refused before the query is read', async () => {
  const answer = await graph.query(`{ this is not even GraphQL`);
  expect(answer.status).toBe(401);
  expect(answer.body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});

test('a header cannot choose another company', async () => {
  const [own, other] = [tenantCompany(0), tenantCompany(1)];
  const data = await graph.data(
    `{ organization { id } }`,
    {},
    {
      ...headersOf(0),
      'x-organization-id': other.organizationId,
      'x-organizationid': other.organizationId,
    },
  );
  expect(data['organization']).toEqual({ id: own.organizationId });
});
