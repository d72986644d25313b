/** The compact query language: words, phrases and conditions, each with its place. */

import { parseQuery } from '../../../src/mirror/query/parse-query.ts';

test('words, phrases and conditions are told apart, with their places', () => {
  const text = 'kaffe "to ord" -rabat kunde:"Jørgen B",Ole -type:bill';
  const { words, clauses, faults } = parseQuery(text);
  expect(faults).toEqual([]);
  expect(words.map(({ text: word, isPhrase, isNegated }) => [word, isPhrase, isNegated])).toEqual([
    ['kaffe', false, false],
    ['to ord', true, false],
    ['rabat', false, true],
  ]);
  expect(clauses).toMatchObject([
    {
      field: 'kunde',
      isNegated: false,
      values: [
        { comparison: '=', text: 'Jørgen B' },
        { comparison: '=', text: 'Ole' },
      ],
    },
    { field: 'type', isNegated: true, start: 43, end: 53, value: { start: 49, end: 53 } },
  ]);
  for (const { start, end, isPhrase, text: word } of words)
    expect(text.slice(start, end)).toContain(isPhrase ? `"${word}"` : word);
});

test('comparisons, ranges and Danish decimals are values', () => {
  const valuesOf = (text: string) => parseQuery(text).clauses.flatMap(({ values }) => values);
  expect(valuesOf('amount:>10000')).toEqual([{ comparison: '>', text: '10000' }]);
  expect(valuesOf('amount:>=1.250,00')).toEqual([{ comparison: '>=', text: '1.250,00' }]);
  expect(valuesOf('amount:100..500')).toEqual([{ comparison: 'range', from: '100', to: '500' }]);
  expect(valuesOf('year:2023..')).toEqual([{ comparison: 'range', from: '2023', to: undefined }]);
});

test('only the last word may still be being typed, and an open quote ends with the text', () => {
  const { words } = parseQuery('is:paid kaf "to o');
  expect(words.map(({ text, isLast }) => [text, isLast])).toEqual([
    ['kaf', false],
    ['to o', true],
  ]);
  expect(parseQuery('https://example.test').clauses).toEqual([]);
});

test('whatever is typed is read, and what cannot be meant is a fault at its place', () => {
  expect(parseQuery('kaffe contact:').faults).toEqual([
    { start: 6, end: 14, message: 'Expected a value behind contact:, got none.', suggestions: [] },
  ]);
  expect(parseQuery('a '.repeat(40)).faults).toHaveLength(1);
  const signs = ['"', ':', '-', ',', '.', '>', ' ', 'a', '1', '\0'];
  for (let seed = 0; seed < 2_000; seed += 1) {
    const text = Array.from(
      { length: 12 },
      (_, at) => signs[(seed * 7 + at * at * 3 + (seed >> (at % 7))) % signs.length],
    ).join('');
    const { words, clauses, faults } = parseQuery(text);
    for (const { start, end } of [...words, ...clauses, ...faults]) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});
