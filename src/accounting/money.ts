/** Exact arithmetic on decimal text: what Billy writes as a JSON number, without ever being a float. */

import { Decimal } from 'decimal.js';

/** A plain decimal number as text: `300`, `-12.5`, `0.001`. No exponent, no grouping, no NaN. */
export type DecimalText = string;

/** The text is not a plain decimal number. */
export class InvalidDecimal extends RangeError {
  override readonly name = 'InvalidDecimal';
}

// Longer than any product of two amounts or quotient we keep; decimal.js rounds at 20 digits by itself.
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

const plainDecimal = /^-?\d+(\.\d+)?$/;

/** @throws InvalidDecimal */
export function add(a: DecimalText, b: DecimalText): DecimalText {
  return textOf(read(a).plus(read(b)));
}

/** @throws InvalidDecimal */
export function subtract(a: DecimalText, b: DecimalText): DecimalText {
  return textOf(read(a).minus(read(b)));
}

/** The exact product; round it yourself when it is to be an amount. @throws InvalidDecimal */
export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  return textOf(read(a).times(read(b)));
}

/** The quotient to 60 digits. @throws InvalidDecimal, also when the divisor is zero */
export function divide(a: DecimalText, b: DecimalText): DecimalText {
  const divisor = read(b);
  if (divisor.isZero()) throw new InvalidDecimal('Expected a divisor other than zero.');
  return textOf(read(a).dividedBy(divisor));
}

/** @throws InvalidDecimal */
export function negate(a: DecimalText): DecimalText {
  return textOf(read(a).negated());
}

/** The total of any number of amounts; `0` for none. @throws InvalidDecimal */
export function sum(amounts: Iterable<DecimalText>): DecimalText {
  let total = new Exact(0);
  for (const amount of amounts) total = total.plus(read(amount));
  return textOf(total);
}

/** Rounds to two decimals, half away from zero, as Billy does: 149.925 is 149.93. @throws InvalidDecimal */
export function roundToCents(a: DecimalText): DecimalText {
  return round(a, 2);
}

/** Rounds half away from zero; 0 decimal places make whole kroner. @throws InvalidDecimal */
export function round(a: DecimalText, decimalPlaces: number): DecimalText {
  return textOf(read(a).toDecimalPlaces(decimalPlaces));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. @throws InvalidDecimal */
export function compare(a: DecimalText, b: DecimalText): number {
  return read(a).comparedTo(read(b));
}

/**
 * Rounds parts of a total that is already rounded, so that they still add up to it: each is rounded by
 * itself and the cent that may be left over goes to the first, as Billy does with VAT per rate.
 * @throws InvalidDecimal
 */
export function roundParts(parts: readonly DecimalText[], total: DecimalText): DecimalText[] {
  const [first, ...rest] = parts.map(roundToCents);
  if (first === undefined) return [];
  return [subtract(total, sum(rest)), ...rest];
}

function read(text: DecimalText): Decimal {
  if (!plainDecimal.test(text)) {
    throw new InvalidDecimal(
      `Expected a decimal number such as 12.50, got ${JSON.stringify(text)}.`,
    );
  }
  return new Exact(text);
}

function textOf(value: Decimal): DecimalText {
  return value.toFixed();
}
