/** Searching as callers do: a company that nobody has searched before is filled in the background, and says so meanwhile. */

import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { until } from '../../support/until.ts';

interface FoundRecord {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly highlights: readonly {
    readonly field: string;
    readonly fragments: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
  readonly reasons: readonly { readonly kind: string; readonly word: string | null }[];
  readonly record: Readonly<Record<string, unknown>> | null;
}

interface Answer {
  readonly nodes: readonly FoundRecord[];
  readonly totalCount: number;
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
  readonly faults: readonly { readonly start: number; readonly suggestions: readonly string[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly coverage: readonly { readonly type: string; readonly isComplete: boolean }[];
}

/** Fewer lists are read for these than for all. */
const types = ['CONTACT', 'INVOICE'];

const document = `
  query ($query: String!, $types: [SearchType!], $first: Int, $after: String) {
    search(query: $query, types: $types, first: $first, after: $after) {
      nodes {
        type
        id
        title
        highlights { field fragments { text isMatch } }
        reasons { kind word field }
        record { ... on Contact { name } ... on Invoice { invoiceNo grossAmount } }
      }
      totalCount
      facets { field values { value count } }
      faults { start suggestions }
      pageInfo { hasNextPage endCursor }
      coverage { type asOf isComplete }
    }
  }`;

let graph: Graph;

async function search(
  query: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const { search: answer } = await graph.data(document, { query, ...more });
  // As it was asked for.
  return answer as Answer;
}

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed() });
}, 60_000);

afterAll(() => graph.close());

test('a company is filled once somebody searches it, and the answer says how complete it is', async () => {
  const first = await search('æblegård', { types });
  expect(first.coverage).toEqual([
    { type: 'CONTACT', asOf: null, isComplete: false },
    { type: 'INVOICE', asOf: null, isComplete: false },
  ]);

  await until(
    'everything is known',
    async () =>
      (await search('æblegård', { types })).coverage.every(({ isComplete }) => isComplete),
    60_000,
  );
  const found = await search('aeblegaard', { types: ['CONTACT'] });
  expect(found.nodes.map(({ title }) => title).sort()).toEqual([
    'Æblegård Friluft A/S',
    'Æblegård Spejdercenter ApS',
    'Æblegård Sport I/S',
  ]);
  expect(found.totalCount).toBe(3);
  const [hit] = found.nodes;
  expect(hit?.record).toEqual({ name: hit?.title });
  expect(hit?.highlights[0]?.fragments[0]).toEqual({ text: 'Æblegård', isMatch: true });
  expect(hit?.reasons).toEqual([{ kind: 'WORD', word: 'aeblegaard', field: 'name' }]);
}, 90_000);

test('an invoice is found by its number first, and in any notation by its amount', async () => {
  const [invoice] = graph.records('invoices');
  const byNumber = await search('1', { first: 1 });
  expect(byNumber.nodes[0]?.record).toMatchObject({ invoiceNo: '1' });
  expect(byNumber.nodes[0]?.reasons[0]).toMatchObject({ kind: 'NUMBER' });
  expect(invoice?.['grossAmount']).toBe('5990');
  for (const notation of ['5990', '5.990,00', '5,990.00', '5990,00 kr.']) {
    const { nodes } = await search(notation, { types: ['INVOICE'] });
    expect(nodes.map(({ record }) => record?.['grossAmount'])).toEqual(['5990', '5990']);
  }
});

test('a condition names a customer by its number', async () => {
  const [contact] = graph.records('contacts');
  const { nodes } = await search(`contact:${JSON.stringify(contact?.['contactNo'])} type:invoice`);
  const ids = graph
    .records('invoices')
    .filter((invoice) => invoice['contactId'] === contact?.id)
    .map(({ id }) => id);
  expect(nodes.length).toBe(Math.min(20, ids.length));
  for (const { id } of nodes) expect(ids).toContain(id);
});

test('what follows a place is what follows it, and a place that was altered is refused', async () => {
  const query = 'sport';
  // Lists that are known by now: others are still being filled, and what comes in between comes in between.
  const whole = await search(query, { types, first: 60 });
  const pages: FoundRecord[] = [];
  let after: string | null = null;
  do {
    const page: Answer = await search(query, { types, first: 7, after });
    pages.push(...page.nodes);
    after = page.pageInfo.hasNextPage && pages.length < 56 ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(pages.map(({ id }) => id)).toEqual(whole.nodes.slice(0, pages.length).map(({ id }) => id));
  expect(whole.totalCount).toBeGreaterThanOrEqual(pages.length);

  const { endCursor } = whole.pageInfo;
  const altered = Buffer.from(
    Buffer.from(endCursor ?? '', 'base64url')
      .toString()
      .replace('[', '[1'),
  ).toString('base64url');
  for (const cursor of [altered, 'nonsense', '', `${endCursor ?? ''}x`]) {
    const { status, body } = await graph.query(document, { query, after: cursor });
    expect(status).toBe(200);
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).toMatch(/^Expected after to be a cursor/);
  }
  const elsewhere = await graph.query(document, { query: 'friluft', after: endCursor });
  expect(elsewhere.body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('what nobody can have meant is told at its place, with what may have been', async () => {
  const { faults, nodes } = await search('sport tpye:invoice is:overdeu');
  expect(nodes).toEqual([]);
  expect(faults).toEqual([
    { start: 6, suggestions: ['type:'] },
    { start: 22, suggestions: ['overdue'] },
  ]);
});

test('nothing that is typed is more than words', async () => {
  const odd = [
    `' or 1=1 --`,
    `"; drop table search.documents; --`,
    '%',
    '_',
    'a & b | !c:* <-> (d)',
    'x\0y',
    '\ud800',
    '-'.repeat(900),
    '"""',
    ':'.repeat(100),
    'amount:>' + '9'.repeat(300),
    'date:2025-02-30',
    'contact:"%"',
  ];
  for (const query of odd) {
    const { status, body } = await graph.query(document, { query });
    expect([query, status, body.errors]).toEqual([query, 200, undefined]);
  }
  const long = await graph.query(document, { query: 'x'.repeat(65_536) });
  expect(long.status).toBe(200);
  expect(long.body.errors?.[0]?.message).toBe(
    'Expected query of at most 1000 characters, got 65536.',
  );
});

test('the last word is completed with words the company has', async () => {
  const { searchSuggestions } = await graph.data(
    '{ searchSuggestions(prefix: "is:paid æbleg", first: 3) { query word } }',
  );
  expect(searchSuggestions).toEqual([{ query: 'is:paid aeblegaard', word: 'aeblegaard' }]);
});
