/**
 * Bad input by the hundred thousand: documents, variables, events and cells of files that nobody in his right mind would send. None is
 * answered by a 5xx or as an error of our own, and the process answers others meanwhile.
 */

import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { Pool } from 'undici';
import { bulkClient } from '../support/bulk-client.ts';
import { headersOf } from '../support/tenants.ts';
import { inboxEnvironment } from './inbox.ts';
import { openStage, tell, type Stage } from './stage.ts';

/** Of each kind. */
const inputs = 25_000;
const seed = 20_261_124;
const callers = 16;

const documents = [
  'query ($x: ID!) { invoice(id: $x) { id lines { amount product { name } } contact { name } } }',
  'query ($x: String) { invoices(first: 5, after: $x) { nodes { id invoiceNo } totalCount } }',
  'query ($x: String!) { search(query: $x, first: 5) { totalCount nodes { title } } }',
  'query ($x: String!) { searchSuggestions(prefix: $x) { query count } }',
  'query ($x: String) { findContacts(text: $x, first: 5) { totalCount filter { json } } }',
  'query ($x: JSON) { findInvoices(json: $x, first: 5) { totalCount filter { text } } }',
  'query ($x: InvoiceWhere) { invoiceStats(where: $x) { totals { values { value } } } }',
  'query ($x: InvoiceFilter) { invoices(filter: $x, first: 2) { nodes { id } } }',
  'query ($x: [_Any!]!) { _entities(representations: $x) { __typename } }',
  'query ($x: String) { changes(since: $x, first: 3) { nextSince } }',
  'query ($x: JSON) { runSavedSearch(id: "nobody", parameters: $x) { totalCount } }',
  'mutation ($x: ContactInput!) { createContact(input: $x) { userErrors { message } } }',
  'mutation ($x: SavedSearchInput!) { createSavedSearch(input: $x) { userErrors { code } } }',
  'mutation ($x: ID!) { deleteInvoice(id: $x) { userErrors { code } } }',
] as const;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 200 }),
  fc.constantFrom('\0', '\uD800', '../..', "' or 1=1 --", '%_', '=1+1', '1e999', '__proto__', '{}'),
);

/** A document with a stretch of it taken out, doubled, moved or replaced. */
const document = fc
  .record({
    from: fc.constantFrom(...documents),
    other: fc.constantFrom(...documents),
    at: fc.nat(120),
    length: fc.nat(40),
    how: fc.constantFrom('cut', 'double', 'splice', 'replace', 'random'),
    text,
  })
  .map(({ from, other, at, length, how, text: put }) => {
    const [before, middle, after] = [
      from.slice(0, at),
      from.slice(at, at + length),
      from.slice(at + length),
    ];
    const put2 = {
      cut: '',
      double: middle + middle,
      splice: other.slice(at),
      replace: put,
      random: '',
    };
    return how === 'random' ? put : `${before}${put2[how]}${after}`;
  });

const variable = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom(
      'and',
      'or',
      'not',
      'field',
      'relation',
      'equals',
      'in',
      'some',
      'state',
      'contact',
      'id',
      '__typename',
      'name',
      'type',
    ),
    fc.jsonValue(),
  ),
  fc.array(fc.dictionary(fc.constantFrom('__typename', 'id', 'organizationId'), text)),
);

const event = fc.record({
  body: fc.oneof(text, fc.json(), fc.string({ maxLength: 2_000 })),
  id: fc.stringMatching(/^[ -~]{0,80}$/),
  at: fc.stringMatching(/^[ -~]{0,30}$/),
  signature: fc.stringMatching(/^(v1,)?[ -~]{0,90}$/),
});

const cell = fc.oneof(
  text,
  fc.constantFrom('Navn', 'DK', 'COMPANY', '"', ';', '\n', '""', 'PERSON'),
);

interface Request {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const many = <T>(arbitrary: fc.Arbitrary<T>): T[] =>
  fc.sample(arbitrary, { numRuns: inputs, seed });

function requests(): Request[] {
  const headers = { 'content-type': 'application/json', ...headersOf(0) };
  const asked = many(document).map((query) => ({ query, variables: { x: 'a' } }));
  const filled = many(variable).map((x, index) => ({
    query: documents[index % documents.length],
    variables: { x },
  }));
  return [
    ...[...asked, ...filled].map((body) => ({
      path: '/graphql',
      headers,
      body: JSON.stringify(body),
    })),
    ...many(event).map(({ body, id, at, signature }) => ({
      path: '/webhooks/billy',
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': at,
        'webhook-signature': signature,
      },
    })),
  ];
}

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({
    companies: 1,
    env: { ...inboxEnvironment, BILLY_CALLS_PER_SECOND: '10000' },
  });
}, 60_000);

afterAll(() => stage.close());

/** How long others wait meanwhile, in milliseconds, until it is aborted. */
async function lookMeanwhile(url: string, signal: AbortSignal): Promise<number[]> {
  const waits: number[] = [];
  const pool = new Pool(url, { connections: 1 });
  while (!signal.aborted) {
    const begun = performance.now();
    const { body, statusCode } = await pool.request({ path: '/livez', method: 'GET' });
    await body.dump();
    expect(statusCode).toBe(200);
    waits.push(performance.now() - begun);
    await wait(5);
  }
  await pool.close();
  return waits.sort((a, b) => a - b);
}

test('X07 a hundred thousand bad inputs: none is answered by a 5xx, and nobody else waits for them', async () => {
  const [subgraph] = stage.subgraphs;
  if (subgraph === undefined) throw new Error('Expected a subgraph.');
  const { url } = subgraph;
  const waiting = requests();
  const total = waiting.length;
  const over = new AbortController();
  const looking = lookMeanwhile(url, over.signal);
  const pool = new Pool(url, { connections: callers });
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { statusCode, body } = await pool.request({ ...next, method: 'POST' });
        const answer = await body.text();
        statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
        if (statusCode >= 500 || answer.includes('INTERNAL_SERVER_ERROR'))
          wrong.push(`${statusCode} ${answer.slice(0, 300)} for ${next.body.slice(0, 500)}`);
      }
    }),
  );
  await pool.close();

  const client = bulkClient(() => url, headersOf(0));
  const cells = many(cell);
  const columns = 5;
  const perFile = 5_000;
  let bulkRows = 0;
  for (let from = 0; from < cells.length; from += perFile) {
    const rows = Array.from({ length: perFile / columns }, (_, row) =>
      cells.slice(from + row * columns, from + (row + 1) * columns).join(';'),
    );
    const file = Buffer.from(['name;countryId;type;contactNo;phone', ...rows].join('\n'));
    const payload = await client.begin({
      key: `hostile-${from}`,
      input: { badRows: 'SKIP' },
      file,
    });
    if (payload.job !== null) bulkRows += (await client.ended(payload, 300_000)).totalRows;
  }
  over.abort();
  const waits = await looking;
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
  tell(
    'X07',
    `${total} requests (${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}) and ` +
      `${cells.length} cells in ${bulkRows} rows: ${wrong.length} answered wrongly; /livez ${waits.length} times meanwhile, ` +
      `p99 ${at(0.99).toFixed(0)}, p99.9 ${at(0.999).toFixed(0)}, max ${at(1 - 1e-9).toFixed(0)} ms`,
  );
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(subgraph.events('http.request.failed')).toEqual([]);
  expect(at(0.999)).toBeLessThan(100);
}, 900_000);
