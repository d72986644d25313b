/**
 * One question, four ways to its answer: Apollo Server by itself, Apollo with our executor, the lane beside it, and the
 * kept bytes. Whoever asks must not be able to tell which one it was.
 */

import { fileURLToPath } from 'node:url';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { createBillyClient } from '../../src/billy/client.ts';
import { createCaches } from '../../src/cache/caches.ts';
import { systemClock } from '../../src/clock.ts';
import { readExampleOperations } from '../../src/console/operations.ts';
import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import type { GraphQLContext } from '../../src/graphql/context.ts';
import { createExecute, type Execute } from '../../src/graphql/execution.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createApolloServer } from '../../src/graphql/server.ts';
import { createLoaders } from '../../src/loaders/create-loaders.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import {
  noAnalysis,
  noBulk,
  noCache,
  noChanges,
  noEvents,
  noExports,
  noInbox,
  noOperator,
  noSavedSearches,
  noSchedules,
  noSearch,
  noSync,
  noWrites,
} from '../support/no-writes.ts';

const examples = await readExampleOperations(
  fileURLToPath(new URL('../../docs/operations', import.meta.url)),
);
const schema = buildSchema();

let graph: Graph;
let plain: ApolloServer<GraphQLContext>;
let compiled: ApolloServer<GraphQLContext>;

function server(execute?: Execute): ApolloServer<GraphQLContext> {
  return createApolloServer<GraphQLContext>({
    schema,
    limits: { maxDepth: 16, maxCost: 500_000 },
    correlationId: () => 'one',
    language: () => 'en',
    onMaskedError: () => undefined,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    ...(execute && { execute }),
  });
}

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed() });
  plain = server();
  compiled = server(createExecute(schema));
  await Promise.all([plain.start(), compiled.start()]);
});
afterAll(async () => {
  await Promise.all([plain.stop(), compiled.stop()]);
  await graph.close();
});

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** The answer's text with what differs from request to request made the same. */
function leveled(text: string): string {
  return text.replaceAll(/"correlationId":"[^"]*"/g, '"correlationId":"one"');
}

async function byApollo(apollo: ApolloServer<GraphQLContext>, question: Question): Promise<string> {
  const client = createBillyClient({ baseUrl: graph.emulator.url });
  const caches = createCaches({
    memory: { maxEntries: 10_000, maxBytes: 50_000_000 },
    clock: systemClock,
    onEvent: () => undefined,
  });
  const headers = new HeaderMap();
  headers.set('content-type', 'application/json');
  const { body, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers,
      search: '',
      body: question,
    },
    context: () =>
      Promise.resolve({
        company: demoCompany,
        loaders: createLoaders({ company: demoCompany, client, caches, clock: systemClock }),
        writes: noWrites,
        operator: noOperator,
        changes: noChanges,
        cache: noCache,
        inbox: noInbox,
        events: noEvents,
        search: noSearch,
        savedSearches: noSavedSearches,
        searchSchedules: noSchedules,
        exports: noExports,
        bulk: noBulk,
        analysis: noAnalysis,
        sync: noSync,
        scopes: new Set(['billy:read']),
        clock: systemClock,
        correlationId: 'one',
      }),
  });
  if (body.kind !== 'complete') throw new Error('Expected one answer, got a stream.');
  await client.close();
  return `${status ?? 200} ${leveled(body.string)}`;
}

async function byHttp(question: Question, marker: string): Promise<string> {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // A member nobody knows makes it another question for the kept bytes, and for nobody else.
    body: JSON.stringify({ ...question, marker }),
  });
  return `${response.status} ${leveled(await response.text())}`;
}

const contact = () => graph.ids('contacts')[0] ?? '';
const invoice = () => graph.ids('invoices')[0] ?? '';

const questions: readonly (readonly [string, () => Question])[] = [
  ...examples.map(
    ({ name, query, variables }) =>
      [
        `example ${name}`,
        // Our own files.
        () => ({
          query,
          ...(variables !== '' && { variables: JSON.parse(variables) as Record<string, unknown> }),
        }),
      ] as const,
  ),
  [
    'aliases and fragments',
    () => ({
      query: `query ($id: ID!) {
      one: invoice(id: $id) { ...Head } two: invoice(id: $id) { ...Head lines { ... on InvoiceLine { amount } } }
    }
    fragment Head on Invoice { id no: invoiceNo state contact { ...Name name } }
    fragment Name on Contact { name type }`,
      variables: { id: invoice() },
    }),
  ],
  [
    'a field asked for twice',
    () => ({
      query: `query ($id: ID!) { invoice(id: $id) {
        contact { name } id lines { amount } contact { type country { name } name } lines { id amount }
      } }`,
      variables: { id: invoice() },
    }),
  ],
  [
    '__typename everywhere',
    () => ({
      query:
        'query ($id: ID!) { __typename invoice(id: $id) { __typename contact { __typename } lines { __typename } } }',
      variables: { id: invoice() },
    }),
  ],
  [
    '@skip and @include by variables',
    () => ({
      query: `query ($id: ID!, $yes: Boolean!, $no: Boolean = false) {
      invoice(id: $id) { id contact @include(if: $yes) { name } lines @skip(if: $yes) { id } amount @include(if: $no) }
    }`,
      variables: { id: invoice(), yes: true },
    }),
  ],
  [
    'the same the other way round',
    () => ({
      query: `query ($id: ID!, $yes: Boolean!, $no: Boolean = false) {
      invoice(id: $id) { id contact @include(if: $yes) { name } lines @skip(if: $yes) { id } amount @include(if: $no) }
    }`,
      variables: { id: invoice(), yes: false },
    }),
  ],
  [
    'one of several operations',
    () => ({
      query:
        'query A { contacts(first: 1) { totalCount } } query B { invoices(first: 1) { totalCount } }',
      operationName: 'B',
    }),
  ],
  [
    'none of several operations',
    () => ({
      query:
        'query A { contacts(first: 1) { totalCount } } query B { invoices(first: 1) { totalCount } }',
    }),
  ],
  [
    'an operation that is not there',
    () => ({ query: 'query A { __typename }', operationName: 'B' }),
  ],
  [
    'entities, one of them unknown',
    () => ({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) {
      __typename ... on Contact { id name } ... on Invoice { id state contact { id } } } }`,
      variables: {
        r: [
          { __typename: 'Contact', id: contact() },
          { __typename: 'Invoice', id: invoice() },
          { __typename: 'Contact', id: 'a'.repeat(22) },
        ],
      },
    }),
  ],
  [
    'an entity whose id is none',
    () => ({
      query:
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id name } } }',
      variables: {
        r: [
          { __typename: 'Contact', id: contact() },
          { __typename: 'Contact', id: 'x' },
        ],
      },
    }),
  ],
  [
    'a type that is no entity',
    () => ({
      query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      variables: { r: [{ __typename: 'Money', id: '1' }] },
    }),
  ],
  [
    'unions and interfaces',
    () => ({
      query: `{ transactions(first: 20) { nodes { id originator { __typename
      ... on Invoice { invoiceNo } ... on Bill { voucherNo } ... on Node { id } } } } }`,
    }),
  ],
  [
    'a record that is not there',
    () => ({
      query: 'query ($id: ID!) { invoice(id: $id) { id } }',
      variables: { id: 'a'.repeat(22) },
    }),
  ],
  [
    'an id that cannot be one, beside one that is',
    () => ({
      query: 'query ($id: ID!) { good: invoice(id: $id) { id } bad: invoice(id: "x") { id } }',
      variables: { id: invoice() },
    }),
  ],
  [
    'a failure under a field that must not be null',
    () => ({
      query:
        'query ($after: String) { contacts(first: 1) { totalCount } invoices(first: 1, after: $after) { totalCount } }',
      variables: { after: 'no cursor' },
    }),
  ],
  ['a variable missing', () => ({ query: 'query ($id: ID!) { invoice(id: $id) { id } }' })],
  [
    'a variable of a wrong type',
    () => ({
      query: 'query ($first: Int!) { contacts(first: $first) { totalCount } }',
      variables: { first: 'many' },
    }),
  ],
  [
    'many faults in one input',
    () => ({
      query: 'query ($f: InvoiceFilter) { invoices(first: 1, filter: $f) { totalCount } }',
      variables: { f: { nope: 1, state: 'NONE', entryDate: 12 } },
    }),
  ],
  [
    'arguments by default, null and variable',
    () => ({
      query:
        'query ($first: Int = 2, $sort: ContactSort) { contacts(first: $first, after: null, sort: $sort) { nodes { name } } }',
      variables: { sort: { key: 'NAME', direction: 'DESC' } },
    }),
  ],
  ['a page too large', () => ({ query: '{ contacts(first: 5000) { totalCount } }' })],
  [
    'too dear by its variables',
    () => ({
      query:
        'query ($first: Int) { invoices(first: $first) { nodes { lines { product { name } invoice { lines { id amount unitPrice quantity description } } } } } }',
      variables: { first: 1000 },
    }),
  ],
  ['a field that is not there', () => ({ query: '{ contacts(first: 1) { nope } }' })],
  ['a text that is no document', () => ({ query: '{ contacts(' })],
  ['the schema itself', () => ({ query: '{ __type(name: "Contact") { name kind } }' })],
  [
    'every enum of an invoice',
    () => ({
      query: '{ invoices(first: 50) { nodes { state sentState taxMode type } } }',
    }),
  ],
];

test.each(questions)('%s', async (_what, ask) => {
  const question = ask();
  const expected = await byApollo(plain, question);
  // The first use is interpreted, the second compiled.
  expect(await byApollo(compiled, question)).toBe(expected);
  expect(await byApollo(compiled, question)).toBe(expected);
  // Apollo and our executor; the lane; the lane, which keeps; what was kept.
  for (const marker of ['first', 'second', 'third', 'third'])
    expect(await byHttp(question, marker)).toBe(expected);
});
