/** Finding and adding up where too little is known here: Billy is asked, by what of the filter Billy understands. */

import { sum } from '../../src/accounting/money.ts';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import type { WireRecord } from '../../src/emulator/world.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { untilMirrored } from '../support/mirrored.ts';
import { until } from '../support/until.ts';

let graph: Graph;

interface Found {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly appliedFilters: readonly { readonly text: string; readonly at: string }[];
  readonly freshness: {
    readonly isComplete: boolean;
    readonly asOf: string | null;
    readonly resources: readonly { readonly resource: string; readonly at: string }[];
  };
}

const fragment = `totalCount nodes { id } appliedFilters { text at }
  freshness { isComplete asOf resources { resource at } }`;

const findInvoices = `query ($text: String!) { found: findInvoices(text: $text, first: 1000) { ${fragment} } }`;

async function find(text: string, headers: Record<string, string> = {}): Promise<Found> {
  return (await graph.data(findInvoices, { text }, headers))['found'] as Found;
}

const anew = { 'x-freshness-max-age': '0' };

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();

/** Paths of the pages of invoices that Billy was asked for since the last look. */
function pagesAsked(): string[] {
  const paths = graph.emulator.requests().map(({ path }) => path);
  graph.emulator.clearRequests();
  return paths.filter((path) => path.startsWith('/v2/invoices?'));
}

/** A member that is one text. */
function text(record: WireRecord, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}

const invoices = (): WireRecord[] => graph.records('invoices');

async function start(env: Readonly<Record<string, string>>): Promise<void> {
  graph = await startGraph({ seed: demoSeed(), env });
}

const unpolled = { POLLING: 'off' };

afterEach(() => graph.close());

test('a company that nobody has asked about is found by Billy, and the rest of the filter is asked here', async () => {
  await start(unpolled);
  const found = await find('state:=approved balance:>0 contact:is(countryId:=DK)');
  const danish = new Set(
    graph
      .records('contacts')
      .filter(({ countryId }) => countryId === 'DK')
      .map(({ id }) => id),
  );
  const expected = invoices().filter(
    (invoice) =>
      invoice['state'] === 'approved' &&
      Number(invoice['balance']) > 0 &&
      danish.has(text(invoice, 'contactId')),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(ids(found.nodes)).toEqual(ids(expected));
  expect(found.totalCount).toBe(expected.length);
  expect(found.appliedFilters.map(({ at }) => at)).toEqual(['BILLY', 'MIRROR', 'MIRROR']);
  expect(found.freshness).toMatchObject({
    isComplete: true,
    resources: [
      { resource: 'invoices', at: 'BILLY' },
      { resource: 'contacts', at: 'BILLY' },
    ],
  });
  const asked = pagesAsked();
  expect(asked).not.toEqual([]);
  for (const path of asked) expect(path).toContain('state=approved');
}, 60_000);

test('a condition that leads back to the same list is asked about all of it', async () => {
  await start(unpolled);
  const credited = new Map(invoices().map((invoice) => [invoice.id, text(invoice, 'entryDate')]));
  const pairs = invoices().flatMap((note) => {
    const before = credited.get(text(note, 'creditedInvoiceId'));
    const after = text(note, 'entryDate');
    return before !== undefined && before < after ? [{ note, before, after }] : [];
  });
  const [pair] = pairs;
  if (pair === undefined) throw new Error('Expected an invoice that was credited later.');
  const found = await find(
    `entryDate:<=${pair.before} creditNotes:some(entryDate:>${pair.before})`,
  );
  const expected = new Set(
    pairs
      .filter(({ before, after }) => before <= pair.before && after > pair.before)
      .map(({ note }) => text(note, 'creditedInvoiceId')),
  );
  expect(ids(found.nodes)).toEqual([...expected].sort());
  expect(found.appliedFilters.map(({ at }) => at)).toEqual(['MIRROR', 'MIRROR']);
}, 60_000);

test('pages of what Billy has brought hold each record once, in the order asked for', async () => {
  await start(unpolled);
  const document = `query ($after: String) {
    found: findInvoices(orderBy: [{ field: "dueDate" }], first: 150, after: $after) {
      nodes { id dueDate } pageInfo { hasNextPage endCursor } } }`;
  const seen: { id: string; dueDate: string | null }[] = [];
  let after: string | null = null;
  do {
    const data: Record<string, unknown> = await graph.data(document, { after });
    const page = data['found'] as {
      nodes: typeof seen;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    seen.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids(seen)).toEqual(ids(invoices()));
  const dates = seen.flatMap(({ dueDate }) => dueDate ?? []);
  expect(dates).toEqual([...dates].sort());
}, 60_000);

test('sums of a company that nobody has asked about are those of all its invoices', async () => {
  await start(unpolled);
  const data = await graph.data(`{ stats: invoiceStats(
    text: "state:=approved" measures: [{ function: SUM, field: GROSS_AMOUNT }, { function: COUNT }] groupBy: [CURRENCY], inBaseCurrency: false
  ) { rows { keys { value } values { value } } appliedFilters { at } freshness { isComplete } } }`);
  const approved = invoices().filter(({ state }) => state === 'approved');
  const expected = [...Map.groupBy(approved, (invoice) => text(invoice, 'currencyId'))].map(
    ([currency, some]) => [
      currency,
      Number(
        sum(
          some.map((invoice) => {
            const amount = Number(invoice['grossAmount']).toFixed(2);
            return invoice['type'] === 'creditNote' ? `-${amount}` : amount;
          }),
        ),
      ),
      some.length,
    ],
  );
  const { rows, ...rest } = data['stats'] as {
    rows: { keys: { value: string }[]; values: { value: string }[] }[];
  };
  const told = rows.map(({ keys, values }) => [
    keys[0]?.value,
    ...values.map(({ value }) => Number(value)),
  ]);
  expect(told.sort()).toEqual(expected.sort());
  expect(rest).toEqual({ appliedFilters: [{ at: 'BILLY' }], freshness: { isComplete: true } });
}, 60_000);

test('what has been seen is told, unless the caller wants to know what is true now', async () => {
  await start({ POLLING: 'always', POLL_MIN_SECONDS: '3600', POLL_MAX_SECONDS: '3600' });
  await untilMirrored(graph, 'findInvoices');
  const before = await find('state:=draft');
  const [draft] = before.nodes;
  const changed = invoices().find(({ id }) => id === draft?.id);
  if (changed === undefined) throw new Error('Expected a draft.');
  Object.assign(changed, { state: 'approved' });
  pagesAsked();

  expect(await find('state:=draft')).toMatchObject({ totalCount: before.totalCount });
  expect(pagesAsked()).toEqual([]);
  const now = await find('state:=draft', anew);
  expect(ids(now.nodes)).toEqual(ids(before.nodes.filter(({ id }) => id !== changed.id)));
  expect(now.appliedFilters).toEqual([{ text: 'state:=draft', at: 'BILLY' }]);
  expect(pagesAsked()).toHaveLength(1);
  const seconds = { 'x-freshness-max-age': '3600' };
  expect((await find('state:=draft', seconds)).appliedFilters).toMatchObject([{ at: 'MIRROR' }]);
}, 90_000);

test('a list that changes between two of its pages is not taken for whole', async () => {
  await start(unpolled);
  const document =
    '{ found: findTransactions(first: 1) { freshness { isComplete resources { at } } } }';
  expect(graph.ids('transactions').length).toBeGreaterThan(1_000);
  expect((await graph.data(document))['found']).toMatchObject({
    freshness: { isComplete: true, resources: [{ at: 'BILLY' }] },
  });
  graph.emulator.clearRequests();
  graph.emulator.faults.set([
    { match: { path: '/transactions' }, action: { type: 'delay', ms: 500 } },
  ]);
  const asking = graph.data(document);
  await until('the first page is under way', () =>
    graph.emulator
      .requests()
      .some(({ path }) => path.includes('/transactions?') && path.includes('page=1&')),
  );
  const [company] = graph.emulator.world().companies;
  const [first = ''] = graph.ids('transactions');
  company?.tables.get('transactions')?.delete(first);
  expect((await asking)['found']).toMatchObject({
    freshness: { isComplete: false, resources: [{ at: 'MIRROR' }] },
  });
}, 60_000);

test('while Billy does not answer, what is known answers, and says how far', async () => {
  await start(unpolled);
  graph.emulator.faults.set([
    { match: { path: '/invoices' }, action: { type: 'status', status: 503 } },
  ]);
  const found = await find('state:=approved', anew);
  expect(found).toMatchObject({
    nodes: [],
    appliedFilters: [{ at: 'MIRROR' }],
    freshness: { isComplete: false, asOf: null },
  });
}, 60_000);

test('a token that is refused with the first question is told, and nothing is found', async () => {
  await start(unpolled);
  graph.emulator.faults.set([{ match: {}, action: { type: 'status', status: 401 } }]);
  const { body } = await graph.query('{ findInvoices { totalCount } }');
  expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual([
    'UPSTREAM_CREDENTIALS_REJECTED',
  ]);
}, 60_000);

test('once Billy refuses the token, nothing that is known of the books is found, added up, suggested or told', async () => {
  await start(unpolled);
  expect((await find('state:=approved')).nodes).not.toEqual([]);
  graph.emulator.faults.set([{ match: {}, action: { type: 'status', status: 401 } }]);
  await graph.query('{ accounts(first: 1) { nodes { id } } }');
  for (const document of [
    '{ findInvoices { totalCount } }',
    '{ invoiceStats { totals { values { value } } } }',
    '{ search(query: "hansen") { totalCount } }',
    '{ searchSuggestions(prefix: "ha") { query } }',
    '{ changes(first: 1) { nextSince } }',
  ]) {
    const { body } = await graph.query(document);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual([
      'UPSTREAM_CREDENTIALS_REJECTED',
    ]);
  }
}, 60_000);
