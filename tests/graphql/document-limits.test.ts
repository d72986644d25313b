/** Each limit of a document: what just fits passes, and one more is refused with both figures. */

import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { documentLimitsRule, maxValidationErrors } from '../../src/graphql/document-limits.ts';
import type { DocumentLimits } from '../../src/graphql/document-limits.ts';

const schema = buildSchema('type Query { id: ID, at(index: Int): Query }');

const wide: DocumentLimits = {
  maxDepth: 1_000,
  maxSelections: 1_000,
  maxRootFields: 1_000,
  maxAliases: 1_000,
  maxDefinitions: 1_000,
  maxComparisons: 1_000_000,
};

/** The first error of a document under these limits; undefined when it passes. */
function fault(query: string, limits: Partial<DocumentLimits>): string | undefined {
  const rules = [...specifiedRules, documentLimitsRule({ ...wide, ...limits })];
  return validate(schema, parse(query), rules, { maxErrors: maxValidationErrors })[0]?.message;
}

test('depth counts fields in one another, through fragments', () => {
  const query = '{ at { ...f } } fragment f on Query { ... on Query { at { id } } }';
  expect(fault(query, { maxDepth: 3 })).toBeUndefined();
  expect(fault(query, { maxDepth: 2 })).toBe(
    'Expected at most 2 fields nested in one another, got 3.',
  );
});

test('selections count fragments as often as they are spread', () => {
  // The field, and twice the spread and the id within: 1 + 2 * 2 = 5.
  const query = '{ a: at { ...f ...f } } fragment f on Query { id }';
  expect(fault(query, { maxSelections: 5 })).toBeUndefined();
  expect(fault(query, { maxSelections: 4 })).toBe(
    'Expected at most 4 selections, got 5 with fragments in place.',
  );
});

test('root fields count through fragments', () => {
  const query = '{ id ...f } fragment f on Query { a: id b: id }';
  expect(fault(query, { maxRootFields: 3 })).toBeUndefined();
  expect(fault(query, { maxRootFields: 2 })).toBe('Expected at most 2 fields at the root, got 3.');
});

test('aliases count wherever they stand', () => {
  const query = '{ a: at { b: id } at { ...f } } fragment f on Query { c: id }';
  expect(fault(query, { maxAliases: 3 })).toBeUndefined();
  expect(fault(query, { maxAliases: 2 })).toBe('Expected at most 2 aliases, got 3.');
});

test('definitions are operations and fragments', () => {
  const query = 'query A { ...f } query B { ...f } fragment f on Query { id }';
  expect(fault(query, { maxDefinitions: 3 })).toBeUndefined();
  expect(fault(query, { maxDefinitions: 2 })).toBe(
    'Expected at most 2 operations and fragments, got 3.',
  );
});

test('comparisons are the pairs of fields with one response name', () => {
  // Four fields of one name make 4 * 3 / 2 = 6 pairs; the other name makes none.
  const query = '{ id id id id at { at: id } }';
  expect(fault(query, { maxComparisons: 7 })).toBeUndefined();
  expect(fault(query, { maxComparisons: 6 })).toContain('got 7.');
});

test('arguments count into comparisons by their letters', () => {
  // A pair of `at` with `index: 1` on both sides, 1 + (8 + 8) / 2 = 9, and a pair of `id`.
  const query = '{ at(index: 1) { id } at(index: 1) { id } }';
  expect(fault(query, { maxComparisons: 10 })).toBeUndefined();
  expect(fault(query, { maxComparisons: 9 })).toContain('got 10.');
});

test('a fragment that spreads itself, or is not there, is left to the rules that know', () => {
  expect(fault('{ ...f } fragment f on Query { ...f }', {})).toContain('Cannot spread fragment');
  expect(fault('{ ...f }', {})).toContain('Unknown fragment');
});

test('no other rule looks at a document over its limits', () => {
  const rules = [
    ...specifiedRules,
    documentLimitsRule({ ...wide, maxDepth: 1 }),
    () => ({
      Field() {
        throw new Error('Another rule was asked.');
      },
    }),
  ];
  const document = parse('{ at { id } }');
  expect(validate(schema, document, rules, { maxErrors: maxValidationErrors })).not.toEqual([]);
});
