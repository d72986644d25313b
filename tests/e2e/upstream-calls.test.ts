/** What Billy is asked, read from the emulator's request log: the graph's first promise is to ask little. */

import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

let graph: Graph;

beforeEach(async () => {
  graph = await startGraph({ seed: demoSeed() });
});

afterEach(() => graph.close());

/** Runs an operation cold and again warm, and says how many calls each cost. */
async function costOf(
  title: string,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<{ cold: number; warm: number; data: Record<string, unknown> }> {
  graph.emulator.clearRequests();
  const first = await graph.data(document, variables);
  const cold = graph.emulator.requests().length;
  const second = await graph.data(document, variables);
  const warm = graph.emulator.requests().length - cold;
  expect(second).toEqual(first);
  process.stdout.write(`${title}: ${cold} calls cold, ${warm} warm\n`);
  return { cold, warm, data: first };
}

/** Representations of the first `count` records of a type, as a router sends them. */
function representations(resource: 'contacts' | 'invoices', type: string, count: number) {
  return graph
    .ids(resource)
    .slice(0, count)
    .map((id) => ({ __typename: type, id }));
}

test('one invoice with contact, lines and products costs at most 2 calls, then none', async () => {
  const id = graph.records('invoices').find((r) => r['state'] === 'approved')?.id;
  const { cold, warm, data } = await costOf(
    'one invoice with contact, lines, products',
    `query ($id: ID!) {
      invoice(id: $id) {
        invoiceNo amount tax balance
        contact { name }
        lines { description quantity unitPrice amount product { name productNo } }
      }
    }`,
    { id },
  );
  const { contact, lines } = data['invoice'] as {
    contact: { name: string };
    lines: { product: { name: string } }[];
  };
  expect(contact.name).not.toBe('');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.product.name).not.toBe('');
  expect(cold).toBeLessThanOrEqual(2);
  expect(warm).toBe(0);
});

test('50 invoices with contact cost at most 2 calls, then none', async () => {
  const { cold, warm, data } = await costOf(
    '50 invoices with contact',
    `{ invoices(first: 50) { totalCount nodes { id invoiceNo grossAmount contact { id name } } } }`,
  );
  const { nodes } = data['invoices'] as { nodes: { contact: { name: string } }[] };
  expect(nodes).toHaveLength(50);
  for (const node of nodes) expect(node.contact.name).not.toBe('');
  expect(cold).toBeLessThanOrEqual(2);
  expect(warm).toBe(0);
});

test('50 overdue invoices with contact and country cost at most 3 calls, then none', async () => {
  const { cold, warm, data } = await costOf(
    '50 overdue invoices with contact and country',
    `{
      invoices(
        first: 50
        filter: { state: APPROVED, isPaid: false, maxDueDate: "2026-11-19" }
        sort: { key: DUE_DATE }
      ) {
        nodes { invoiceNo dueDate balance isPaid contact { name country { name } } }
      }
    }`,
  );
  const { nodes } = data['invoices'] as {
    nodes: { dueDate: string; isPaid: boolean; contact: { country: { name: string } } }[];
  };
  expect(nodes.length).toBeGreaterThan(0);
  for (const node of nodes) {
    expect(node.isPaid).toBe(false);
    expect(node.dueDate <= '2026-11-19').toBe(true);
    expect(node.contact.country.name).not.toBe('');
  }
  expect(cold).toBeLessThanOrEqual(3);
  expect(warm).toBe(0);
});

test('100 contacts by _entities cost one page or 100 coalesced reads, then none', async () => {
  const { cold, warm, data } = await costOf(
    '100 contacts by _entities',
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id name } } }`,
    { r: representations('contacts', 'Contact', 100) },
  );
  expect(data['_entities']).toEqual(
    graph
      .records('contacts')
      .slice(0, 100)
      .map(({ id, name }) => ({ id, name })),
  );
  expect([1, 100]).toContain(cold);
  expect(warm).toBe(0);
});

test('1,000 representations cost at most 2 calls, then none', async () => {
  const { cold, warm, data } = await costOf(
    '1,000 invoices by _entities',
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Invoice { id invoiceNo } } }`,
    { r: representations('invoices', 'Invoice', 1000) },
  );
  const found = data['_entities'] as ({ id: string } | null)[];
  expect(found.map((invoice) => invoice?.id)).toEqual(graph.ids('invoices').slice(0, 1000));
  expect(cold).toBeLessThanOrEqual(2);
  expect(warm).toBe(0);
});

test('the same key asked for by 500 requests at once is one call', async () => {
  const id = graph.ids('products')[0];
  graph.emulator.clearRequests();
  const answers = await Promise.all(
    Array.from({ length: 500 }, () =>
      graph.data(`query ($id: ID!) { product(id: $id) { id name } }`, { id }),
    ),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  process.stdout.write(`500 requests for one key: ${graph.emulator.requests().length} call\n`);
  expect(graph.emulator.requests()).toHaveLength(1);
});
