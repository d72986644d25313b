/** Bad input gets a clear error with a code and a path, and never a 500. */

import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed() });
});

afterAll(() => graph.close());

describe.each([
  ['an id of a wrong form', `{ invoice(id: "../users") { id } }`, ['invoice'], 'BAD_USER_INPUT'],
  ['an empty id', `{ invoice(id: "") { id } }`, ['invoice'], 'BAD_USER_INPUT'],
  [
    'a mangled cursor',
    `{ invoices(after: "nonsense") { totalCount } }`,
    ['invoices'],
    'BAD_USER_INPUT',
  ],
  ['first: 0', `{ invoices(first: 0) { totalCount } }`, ['invoices'], 'BAD_USER_INPUT'],
  ['a negative first', `{ invoices(first: -1) { totalCount } }`, ['invoices'], 'BAD_USER_INPUT'],
  ['first above the limit', `{ invoices(first: 1001) { totalCount } }`, ['invoices'], undefined],
  [
    'first together with last',
    `{ invoices(first: 1, last: 1) { totalCount } }`,
    ['invoices'],
    'BAD_USER_INPUT',
  ],
  [
    'a period Billy does not know',
    `{ invoices(filter: { entryDatePeriod: "fortnight:2" }) { totalCount } }`,
    ['invoices'],
    'BAD_USER_INPUT',
  ],
  [
    'UNKNOWN as a filter',
    `{ invoices(filter: { state: UNKNOWN }) { totalCount } }`,
    ['invoices'],
    'BAD_USER_INPUT',
  ],
])('%s', (_title, document, path, code) => {
  test('is answered with a code and a path', async () => {
    const answer = await graph.query(document);
    expect(answer.status).toBeLessThan(500);
    const [error] = answer.body.errors ?? [];
    expect(error?.message).toBeTruthy();
    expect(error?.extensions['code']).not.toBe('INTERNAL_SERVER_ERROR');
    if (code !== undefined) {
      expect(error?.extensions['code']).toBe(code);
      expect(error?.path).toEqual(path);
    }
  });
});

test.each([
  ['an unknown enum value', `{ invoices(filter: { state: SHREDDED }) { totalCount } }`],
  ['a text that is no date', `{ invoices(filter: { minEntryDate: "31/12/2025" }) { totalCount } }`],
  [
    'a date that does not exist',
    `{ invoices(filter: { minEntryDate: "2025-02-30" }) { totalCount } }`,
  ],
  ['a text that is no decimal', `{ invoices(filter: { amount: "ten" }) { totalCount } }`],
  ['a filter Billy does not have', `{ invoices(filter: { colour: "red" }) { totalCount } }`],
])('%s is refused before Billy is asked', async (_title, document) => {
  graph.emulator.clearRequests();
  const answer = await graph.query(document);
  expect(answer.status).toBe(400);
  expect(answer.body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(graph.emulator.requests()).toHaveLength(0);
});

test('a bad variable is refused by name', async () => {
  const answer = await graph.query(
    `query ($from: Date) { invoices(filter: { minEntryDate: $from }) { totalCount } }`,
    { from: 'yesterday' },
  );
  expect(answer.status).toBe(400);
  expect(answer.body.errors?.[0]?.message).toContain('$from');
});

test('a cursor of another query is refused', async () => {
  const first = await graph.data(`{ invoices(first: 1) { pageInfo { endCursor } } }`);
  const { pageInfo } = first['invoices'] as { pageInfo: { endCursor: string } };
  const answer = await graph.query(
    `query ($after: String) { bills(first: 1, after: $after) { totalCount } }`,
    { after: pageInfo.endCursor },
  );
  expect(answer.body.errors?.[0]).toMatchObject({
    path: ['bills'],
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('one impossible representation is null at its place and the others are served', async () => {
  const [id] = graph.ids('contacts');
  const answer = await graph.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id } } }`,
    {
      r: [
        { __typename: 'Contact', id },
        { __typename: 'Contact', id: '../users' },
        { __typename: 'Contact', id: 'AAAAAAAAAAAAAAAAAAAAAA' },
      ],
    },
  );
  expect(answer.status).toBe(200);
  expect(answer.body.data?.['_entities']).toEqual([{ id }, null, null]);
  expect(answer.body.errors).toHaveLength(1);
  expect(answer.body.errors?.[0]).toMatchObject({
    path: ['_entities', 1],
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
