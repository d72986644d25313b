/** Finding and adding up through the front door, over the demo company's books. */

import { add, compare, subtract, sum } from '../../src/accounting/money.ts';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../src/emulator/world.ts';
import { renderConditions } from '../../src/graphql/render-conditions.ts';
import { readFileSync } from 'node:fs';
import { startGraph, type Graph } from '../support/graph.ts';
import { untilMirrored } from '../support/mirrored.ts';

let graph: Graph;

interface Found {
  readonly nodes: readonly { readonly id: string; readonly [field: string]: unknown }[];
  readonly totalCount: number;
  readonly filter: { readonly json: unknown; readonly text: string };
  readonly freshness: { readonly isComplete: boolean; readonly asOf: string | null };
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const fragment = `
  nodes { id } totalCount filter { json text } freshness { isComplete asOf resources { resource asOf } }
  pageInfo { hasNextPage endCursor }`;

async function find(
  variables: Readonly<Record<string, unknown>>,
  what = 'Invoices',
): Promise<Found> {
  const type = what.slice(0, -1);
  const data = await graph.data(
    `query ($where: ${type}Where, $text: String, $json: JSON, $orderBy: [FieldOrder!]! = [], $first: Int, $after: String) {
      found: find${what}(where: $where, text: $text, json: $json, orderBy: $orderBy, first: $first, after: $after) {${fragment}}
    }`,
    variables,
  );
  return data['found'] as Found;
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();

/** A member that is one text. */
function text(record: WireRecord, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}

const invoices = (): WireRecord[] => graph.records('invoices');

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed(), env: { POLL_MIN_SECONDS: '1' } });
  const where = { contact: { name: { isNull: false } }, lines: { some: { product: {} } } };
  // A company nobody has asked about is not known, and says so.
  expect(await find({ where })).toMatchObject({
    nodes: [],
    freshness: { isComplete: false, asOf: null },
  });
  await untilMirrored(
    graph,
    'findInvoices(where: { contact: { name: { isNull: false } }, lines: { some: { product: {} } } })',
  );
}, 90_000);

afterAll(() => graph.close());

test('records are found by their own fields and by those of others they belong with', async () => {
  const contacts = new Map(graph.records('contacts').map((contact) => [contact.id, contact]));
  const lines = Map.groupBy(graph.records('invoiceLines'), (line) => line['invoiceId']);
  const [product = ''] = graph.ids('products');
  const where = {
    not: { contact: { countryId: { equals: 'DK' } } },
    lines: { some: { productId: { equals: product } } },
  };
  const expected = invoices().filter(
    (invoice) =>
      contacts.get(text(invoice, 'contactId'))?.['countryId'] !== 'DK' &&
      lines.get(invoice.id)?.some(({ productId }) => productId === product),
  );
  expect(expected.length).toBeGreaterThan(0);
  const found = await find({ where, first: 1_000 });
  expect(ids(found.nodes)).toEqual(ids(expected));
  expect(found.totalCount).toBe(expected.length);

  // The three ways of writing it say the same, and hold together where several are given.
  const { filter } = found;
  for (const again of [{ text: filter.text }, { json: filter.json }]) {
    const same = await find({ ...again, first: 1_000 });
    expect(ids(same.nodes)).toEqual(ids(expected));
    expect(same.filter).toEqual(filter);
  }
  expect((await find({ text: filter.text, where: { id: { equals: 'nobody' } } })).nodes).toEqual(
    [],
  );
});

test('pages in an order hold each record once, and a cursor that was tampered with is refused', async () => {
  const orderBy = [{ field: 'balance', direction: 'DESC' }, { field: 'entryDate' }];
  const where = { state: { in: ['APPROVED', 'VOIDED'] } };
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const found: Found = await find({ where, orderBy, first: 97, after });
    pages.push(...found.nodes.map(({ id }) => id));
    after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  } while (after !== null);
  const expected = invoices()
    .filter(({ state }) => state !== 'draft')
    .sort(
      (a, b) =>
        compare(text(b, 'balance'), text(a, 'balance')) ||
        (text(a, 'entryDate') < text(b, 'entryDate') ? -1 : 1),
    );
  expect(ids(pages.map((id) => ({ id })))).toEqual(ids(expected));
  const balances = new Map(
    expected.map(({ id, balance, entryDate }) => [id, [balance, entryDate]]),
  );
  expect(pages.map((id) => balances.get(id))).toEqual([...balances.values()]);

  const { pageInfo } = await find({ where, orderBy, first: 5 });
  const cursor = pageInfo.endCursor ?? '';
  const forged = Buffer.from(
    Buffer.from(cursor, 'base64url').toString().replace(/\d/, '7'),
  ).toString('base64url');
  for (const [wrong, more] of [
    [forged, { where, orderBy }],
    [cursor, { where }],
    [cursor, { orderBy }],
    ['', { where, orderBy }],
    ['bm90aGluZw', { where, orderBy }],
  ] as const) {
    const { body, status } = await graph.query(
      `query ($where: InvoiceWhere, $orderBy: [FieldOrder!]! = [], $after: String) {
        findInvoices(where: $where, orderBy: $orderBy, after: $after) { nodes { id } }
      }`,
      { ...more, after: wrong },
    );
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', inputPath: ['after'] } },
    ]);
  }
});

test('what means something to a database means nothing here', async () => {
  const hostile = ["'; drop table mirror.invoices; --", '%', '_', '\\', 'a\0b', '(a+)+$', '$1'];
  for (const text of hostile) {
    for (const operator of ['equals', 'contains', 'startsWith', 'endsWith'])
      expect((await find({ where: { lineDescription: { [operator]: text } } })).nodes).toEqual([]);
    expect((await find({ json: { field: 'lineDescription', contains: text } })).nodes).toEqual([]);
  }
  const refused = [
    { json: { field: 'lineDescription', contains: 'x'.repeat(65_536) } },
    { json: { field: 'record; drop table mirror.invoices', equals: 'x' } },
    { json: { field: '__proto__', equals: 'x' } },
    { json: { relation: 'constructor', is: { field: 'id', isNull: true } } },
    { json: { and: [] } },
    { json: 'everything' },
    { text: 'x'.repeat(65_536) },
    { text: 'state:approved) OR (id:x' },
    { orderBy: [{ field: 'id"; drop table mirror.invoices; --' }] },
  ];
  for (const variables of refused) {
    const { body, status } = await graph.query(
      `query ($text: String, $json: JSON, $orderBy: [FieldOrder!]! = []) {
        findInvoices(text: $text, json: $json, orderBy: $orderBy) { nodes { id } }
      }`,
      variables,
    );
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([200, 'BAD_USER_INPUT']);
  }
  expect((await find({})).totalCount).toBe(invoices().length);
});

interface Row {
  readonly keys: readonly { readonly value: string | null; readonly label: string | null }[];
  readonly values: readonly { readonly value: string; readonly previous: string | null }[];
}

async function stats(argumentsText: string): Promise<Record<'rows' | 'totals' | 'others', Row[]>> {
  const row = 'keys { by value label from to } values { measure value previous change }';
  const data = await graph.data(
    `{ stats: invoiceStats(${argumentsText}) { rows { ${row} } totals { ${row} } others { ${row} } } }`,
  );
  return data['stats'] as Record<'rows' | 'totals' | 'others', Row[]>;
}

/** What an invoice counts for in kroner. */
function counted(invoice: WireRecord): string {
  const { type, exchangeRate } = invoice;
  const amount = text(invoice, 'amount');
  const [value, rate] = [Number(amount), Number(exchangeRate ?? 1)];
  const inKroner = rate === 1 ? amount : (Math.round(value * rate * 100) / 100).toFixed(2);
  return type === 'creditNote' ? subtract('0', inKroner) : inKroner;
}

test('sums by month come to what the documents say, without gaps, and so do the top and the others', async () => {
  const approved = invoices().filter(({ state }) => state === 'approved');
  const total = sum(approved.map(counted));
  const byMonth = await stats(
    'where: {state: {equals: APPROVED}}, groupBy: [MONTH], measures: [{function: SUM, field: AMOUNT}, {function: COUNT}]',
  );
  const months = Map.groupBy(approved, (one) => `${text(one, 'entryDate').slice(0, 7)}-01`);
  for (const { keys, values } of byMonth.rows) {
    const documents = months.get(keys[0]?.value ?? '') ?? [];
    expect(values.map(({ value }) => value)).toEqual([
      sum(documents.map(counted)),
      String(documents.length),
    ]);
  }
  expect(byMonth.rows.length).toBeGreaterThanOrEqual(months.size);
  expect(byMonth.totals[0]?.values[0]?.value).toBe(total);

  const top = await stats(
    'where: {state: {equals: APPROVED}}, groupBy: [CONTACT], top: 3, measures: [{function: SUM, field: AMOUNT}]',
  );
  const byContact = [...Map.groupBy(approved, (one) => text(one, 'contactId'))]
    .map(([id, documents]) => ({ id, value: sum(documents.map(counted)) }))
    .sort((a, b) => compare(b.value, a.value));
  const names = new Map(graph.records('contacts').map(({ id, name }) => [id, name]));
  expect(
    top.rows.map(({ keys: [key], values: [value] }) => [key?.value, key?.label, value?.value]),
  ).toEqual(byContact.slice(0, 3).map(({ id, value }) => [id, names.get(id), value]));
  const shown = sum(top.rows.flatMap(({ values }) => values.map(({ value }) => value)));
  expect(add(shown, top.others[0]?.values[0]?.value ?? '')).toBe(total);
});

test('of nothing everything comes to 0, and a stretch of time is compared with the one before it', async () => {
  const all = '[COUNT, SUM, AVERAGE, MIN, MAX, MEDIAN]'
    .slice(1, -1)
    .split(', ')
    .map((name) => (name === 'COUNT' ? `{function: ${name}}` : `{function: ${name}, field: TAX}`))
    .join(', ');
  const none = await stats(
    `where: {id: {equals: "nobody"}}, groupBy: [MONTH], period: "year:2025", measures: [${all}]`,
  );
  expect(none.rows).toHaveLength(12);
  for (const { values } of [...none.rows, ...none.totals])
    expect(values.map(({ value }) => value)).toEqual(['0', '0', '0', '0', '0', '0']);

  const counts = new Map(
    [...Map.groupBy(invoices(), (one) => text(one, 'entryDate').slice(0, 4))].map(
      ([year, documents]) => [year, String(documents.length)],
    ),
  );
  const year = [...counts.keys()].sort()[1] ?? '';
  const compared = await stats(`period: "year:${year}", compareWith: PREVIOUS_PERIOD`);
  expect(compared.totals[0]?.values).toMatchObject([
    { value: counts.get(year), previous: counts.get(String(Number(year) - 1)) ?? '0' },
  ]);
});

test.each([
  'groupBy: [PRODUCT]',
  'groupBy: [MONTH, DAY]',
  'measures: [{function: SUM}]',
  'measures: [{function: SUM, field: QUANTITY}]',
  'measures: [{function: PERCENTILE, field: TAX}]',
  'measures: [{function: COUNT}, {function: COUNT}]',
  'having: [{measure: "sum", operator: AT_LEAST, value: "1"}]',
  'orderBy: [{measure: "sum"}]',
  'top: 0',
  'period: "month:2026-13"',
  'compareWith: PREVIOUS_YEAR',
])('%s is refused', async (argumentsText) => {
  const { body } = await graph.query(
    `{ invoiceStats(${argumentsText}) { totals { values { value } } } }`,
  );
  expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('the conditions of the schema are those of the table of resources', async () => {
  const file = new URL('../../schema/conditions.graphql', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(await renderConditions());
}, 30_000);
