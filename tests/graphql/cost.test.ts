/** What operations on the real schema are counted to cost; the figures are worked out beside each. */

import { Kind, getIntrospectionQuery, parse, validate } from 'graphql';
import { costOf } from '../../src/graphql/cost.ts';
import { buildSchema } from '../../src/graphql/schema.ts';

const schema = buildSchema();

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The query holds no operation.');
  return costOf({ schema, document, operation, variables }).values;
}

test('a record costs itself and each of its fields', () => {
  // invoice, id, invoiceNo, contact, name
  expect(cost('{ invoice(id: "1") { id invoiceNo contact { name } } }')).toBe(5);
});

test('a page multiplies what is asked of its records', () => {
  // The connection, totalCount, the list, and 20 times (a record, its id, its number).
  const expected = 1 + 1 + 1 + 20 * 3;
  expect(cost('{ invoices(first: 20) { totalCount nodes { id invoiceNo } } }')).toBe(expected);
  expect(cost('{ invoices(last: 20) { totalCount nodes { id invoiceNo } } }')).toBe(expected);
});

test('edges count as the page they are', () => {
  // The connection, the list, and 20 times (an edge, its cursor, its node, the id).
  expect(cost('{ invoices(first: 20) { edges { cursor node { id } } } }')).toBe(2 + 20 * 4);
});

test('a page of no stated size counts as fifty', () => {
  expect(cost('{ invoices { nodes { id } } }')).toBe(2 + 50 * 2);
});

test('a size is read from variables and their defaults', () => {
  const query = 'query ($n: Int = 30) { invoices(first: $n) { nodes { id } } }';
  expect(cost(query)).toBe(2 + 30 * 2);
  expect(cost(query, { n: 7 })).toBe(2 + 7 * 2);
});

test('a list that is not paged counts as ten', () => {
  // The invoice, the list, and ten times (a line, its id).
  expect(cost('{ invoice(id: "1") { lines { id } } }')).toBe(2 + 10 * 2);
});

test('pages in pages multiply', () => {
  const query = '{ contacts(first: 100) { nodes { invoices(first: 40) { nodes { id } } } } }';
  expect(cost(query)).toBe(2 + 100 * (1 + 2 + 40 * 2));
});

test('a fragment costs what it holds, wherever it is spread', () => {
  const spread = '{ a: invoice(id: "1") { ...f } b: invoice(id: "2") { ...f } }';
  expect(cost(`${spread} fragment f on Invoice { id ... on Invoice { invoiceNo } }`)).toBe(6);
});

test('representations are counted as the list they are', () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id name } } }';
  const r = [1, 2, 3].map((id) => ({ __typename: 'Contact', id }));
  expect(cost(query, { r })).toBe(1 + 3 * 3);
});

test('a value of a wrong type counts as missing: it is refused later, for what it is', () => {
  const query = 'query ($n: Int) { invoices(first: $n) { nodes { id } } }';
  expect(cost(query, { n: 'many' })).toBe(2 + 50 * 2);
  expect(cost(query, { n: -5 })).toBe(2);
});

test('the introspection query stays within the default limit', () => {
  expect(cost(getIntrospectionQuery())).toBeLessThan(500_000);
});
