import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  InvalidDecimal,
  multiply,
  negate,
  round,
  roundParts,
  roundToCents,
  subtract,
  sum,
} from '../../src/accounting/money.ts';

test('amounts are exact where floats are not', () => {
  expect(add('0.1', '0.2')).toBe('0.3');
  expect(subtract('12345678901234567890.12', '0.01')).toBe('12345678901234567890.11');
  expect(multiply('7.5', '19.99')).toBe('149.925');
  expect(sum(['0.1', '0.2', '-0.3'])).toBe('0');
  expect(sum([])).toBe('0');
});

test('results carry no trailing zeros and no negative zero', () => {
  expect(add('1.50', '1.50')).toBe('3');
  expect(negate('0')).toBe('0');
  expect(roundToCents('-0.004')).toBe('0');
  expect(multiply('0.00000001', '0.1')).toBe('0.000000001');
});

test('half a cent is rounded away from zero', () => {
  expect(roundToCents('149.925')).toBe('149.93');
  expect(roundToCents('-149.925')).toBe('-149.93');
  expect(roundToCents('149.9249999')).toBe('149.92');
  expect(round('-2.5', 0)).toBe('-3');
});

test('numbers are compared by value, not as text', () => {
  expect(compare('9', '10')).toBeLessThan(0);
  expect(compare('1.0', '1')).toBe(0);
  expect(compare('-1', '-2')).toBeGreaterThan(0);
});

test.each(['', '1,5', '1e3', 'NaN', 'Infinity', '.5', '5.', ' 1', '+1', '0x10'])(
  '%j is no decimal number',
  (text) => {
    expect(() => add(text, '1')).toThrow(InvalidDecimal);
    expect(() => sum([text])).toThrow(InvalidDecimal);
  },
);

test('nothing is divided by zero', () => {
  expect(() => divide('1', '0.00')).toThrow(InvalidDecimal);
});

test('rounded parts always add up to the total they came from', () => {
  const cents = fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((n) => divide(String(n), '700'));
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1 }), (parts) => {
      const total = roundToCents(sum(parts));
      expect(sum(roundParts(parts, total))).toBe(total);
    }),
  );
});

test('the odd cent goes to the first part', () => {
  // 0.333... three times makes 1.00; each alone rounds to 0.33.
  const third = divide('1', '3');
  expect(roundParts([third, third, third], '1')).toEqual(['0.34', '0.33', '0.33']);
  expect(roundParts([], '0')).toEqual([]);
});
