/** What the lines of an invoice or bill come to, by the arithmetic of Billy's own invoice-total library. */

import { add, divide, multiply, roundToCents, subtract, sum, type DecimalText } from './money.ts';

export type TaxMode = 'excl' | 'incl';

export interface LineInput {
  readonly quantity: DecimalText;
  readonly unitPrice: DecimalText;
  /** Fraction: `0.25` is 25 %; `0` when no tax is charged. */
  readonly taxRate: DecimalText;
  /** A percentage is a number of per cent, as the API has it (25 is 25 %); the library takes a fraction. */
  readonly discount?: { readonly mode: 'cash' | 'percent'; readonly value: DecimalText };
}

interface LineTotal {
  /** Quantity times unit price, rounded. */
  readonly beforeDiscount: DecimalText;
  readonly discountAmount: DecimalText;
  /** What the line comes to after its discount, in the document's own tax mode. */
  readonly amount: DecimalText;
  /** Tax of this line alone, rounded; such figures need not add up to the document's tax. */
  readonly tax: DecimalText;
  /** Tax of this line before any rounding. */
  readonly exactTax: DecimalText;
}

export interface DocumentTotal {
  /** Without tax, in either tax mode. */
  readonly amount: DecimalText;
  readonly tax: DecimalText;
  readonly grossAmount: DecimalText;
  readonly lines: readonly LineTotal[];
}

/**
 * Totals in the document's own currency. Every line is rounded, its discount is rounded, and the tax of
 * all lines is added up unrounded and rounded once: two lines of 0.02 at 25 % owe 0.01, not 0.02.
 * Quantities and prices may be negative.
 * @throws InvalidDecimal
 */
export function totalOf(lines: readonly LineInput[], taxMode: TaxMode): DocumentTotal {
  const totals = lines.map((line) => lineTotal(line, taxMode));
  const amount = sum(totals.map((line) => line.amount));
  const tax = roundToCents(sum(totals.map((line) => line.exactTax)));
  return taxMode === 'excl'
    ? { amount, tax, grossAmount: add(amount, tax), lines: totals }
    : { amount: subtract(amount, tax), tax, grossAmount: amount, lines: totals };
}

function lineTotal(line: LineInput, taxMode: TaxMode): LineTotal {
  const beforeDiscount = roundToCents(multiply(line.quantity, line.unitPrice));
  const discountAmount = discountOf(line, beforeDiscount);
  const amount = subtract(beforeDiscount, discountAmount);
  const exactTax =
    taxMode === 'excl'
      ? multiply(amount, line.taxRate)
      : divide(multiply(amount, line.taxRate), add('1', line.taxRate));
  return { beforeDiscount, discountAmount, amount, tax: roundToCents(exactTax), exactTax };
}

function discountOf(line: LineInput, amount: DecimalText): DecimalText {
  if (!line.discount) return '0';
  const { mode, value } = line.discount;
  return roundToCents(mode === 'cash' ? value : multiply(amount, divide(value, '100')));
}
