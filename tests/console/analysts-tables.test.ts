/** The console's tables: operations hold against the schema, languages say the same things, amounts stay exact. */

import { parse, validate } from 'graphql';
import {
  hasCondition,
  partCondition,
  searchCondition,
  toggleCondition,
} from '../../src/console/analysts/conditions.ts';
import { amountText, numberText, sharesOf } from '../../src/console/analysts/decimals.ts';
import * as documents from '../../src/console/analysts/documents.ts';
import { kinds } from '../../src/console/analysts/kinds.ts';
import { da } from '../../src/console/analysts/texts/da.ts';
import { en } from '../../src/console/analysts/texts/en.ts';
import { buildSchema } from '../../src/graphql/schema.ts';

const schema = buildSchema();

test.each([
  ...Object.entries(documents).flatMap(([name, document]) =>
    typeof document === 'string' ? [[name, document] as const] : [],
  ),
  ...kinds.flatMap((kind) => [
    [`find ${kind.resource}`, documents.findDocument(kind)] as const,
    [`text of ${kind.resource}`, documents.textDocument(kind)] as const,
    ...(kind.stats?.groupings ?? []).flatMap((group) =>
      (['count', 'sum'] as const).map(
        (measure) =>
          [
            `${measure} of ${kind.resource} by ${group}`,
            documents.statsDocument(kind, group, measure),
          ] as const,
      ),
    ),
  ]),
])('the schema knows all that is asked: %s', (_name, document) => {
  expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
});

test('both languages say the same things, with the same blanks to fill in', () => {
  const blanks = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts)
      .map(([key, text]) => `${key} ${(text.match(/\{\w+\}/g) ?? []).sort().join(' ')}`)
      .sort();
  expect(blanks(da)).toEqual(blanks(en));
});

test('amounts are written to their last digit, also beyond what a float holds', () => {
  expect(amountText('12345678901234567.89', 'da-DK')).toBe('12.345.678.901.234.567,89');
  expect(amountText('-0.125', 'en-GB')).toBe('-0.125');
  expect(amountText('5', 'en-GB')).toBe('5.00');
  expect(numberText('2.50', 'da-DK')).toBe('2,5');
  expect(amountText('not one', 'da-DK')).toBe('not one');
});

test('bars are parts of the largest by size', () => {
  expect(sharesOf(['100.5', '-201', '0'])).toEqual([0.5, -1, 0]);
  expect(sharesOf(['0', '0.00'])).toEqual([0, 0]);
  expect(sharesOf([])).toEqual([]);
});

test('a facet is a condition that is added and taken out, and nothing else is touched', () => {
  const year = partCondition({ by: 'YEAR', condition: 'entryDate:@"year:*"' }, '2025-01-01');
  const both = toggleCondition('description:"two  words"', year);
  expect(both).toBe('description:"two  words" entryDate:@"year:2025"');
  expect(hasCondition(both, year)).toBe(true);
  expect(toggleCondition(both, year)).toBe('description:"two  words"');
  expect(toggleCondition('a:1 OR b:2', 'c:=3')).toBe('(a:1 OR b:2) c:=3');
  expect(hasCondition('lines:some(c:=3)', 'c:=3')).toBe(false);
  expect(searchCondition('type', 'INVOICE_LINE')).toBe('type:line');
  expect(searchCondition('year', '2025')).toBe('year:2025');
});
