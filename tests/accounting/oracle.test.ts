/** Totals of random documents against whole-number arithmetic that shares nothing with the decimals under test. */

import { totalOf, type LineInput, type TaxMode } from '../../src/accounting/invoice-total.ts';

const documents = 10_000;

/** A small generator with a fixed start, so that a failure can be met again. */
let state = 20_261_122;
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

/** A line in whole numbers: quantity and price in ten-thousandths, rate and discount in hundredths of a per cent. */
interface WholeLine {
  readonly quantity: bigint;
  readonly unitPrice: bigint;
  readonly rate: bigint;
  readonly discount: { readonly mode: 'cash' | 'percent'; readonly value: bigint } | undefined;
}

const tenThousandths = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(5, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
};

const hundredths = (value: bigint): string => {
  const digits = value.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The whole number nearest to a fraction, halves away from zero; the divisor is positive. */
function nearest(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}

/** Øre, by the rules in their plainest form: each line rounded, each discount rounded, all tax added and rounded once. */
function oracle(lines: readonly WholeLine[], mode: TaxMode): { net: bigint; tax: bigint } {
  let [sum, taxDividend, taxDivisor] = [0n, 0n, 1n];
  for (const { quantity, unitPrice, rate, discount } of lines) {
    const before = nearest(quantity * unitPrice, 1_000_000n);
    const off =
      discount === undefined
        ? 0n
        : discount.mode === 'cash'
          ? discount.value
          : nearest(before * discount.value, 10_000n);
    const after = before - off;
    sum += after;
    // A rate is ten-thousandths: excl after × r / 10,000, incl after × r / (10,000 + r).
    const divisor = mode === 'excl' ? 10_000n : 10_000n + rate;
    [taxDividend, taxDivisor] = [
      taxDividend * divisor + after * rate * taxDivisor,
      taxDivisor * divisor,
    ];
  }
  const tax = nearest(taxDividend, taxDivisor);
  return { net: mode === 'excl' ? sum : sum - tax, tax };
}

const rates = [2_500n, 2_500n, 2_500n, 0n, 1_200n, 600n, 750n, 9_000n];

function randomLine(): WholeLine {
  const kind = random(4);
  return {
    quantity: BigInt(random(400_000) - 40_000),
    unitPrice: BigInt(random(20_000_000) - 1_000_000),
    rate: rates[random(rates.length)] ?? 0n,
    discount:
      kind === 0
        ? { mode: 'percent', value: BigInt(random(10_001)) }
        : kind === 1
          ? { mode: 'cash', value: BigInt(random(50_000)) }
          : undefined,
  };
}

function lineOf({ quantity, unitPrice, rate, discount }: WholeLine): LineInput {
  return {
    quantity: tenThousandths(quantity),
    unitPrice: tenThousandths(unitPrice),
    taxRate: tenThousandths(rate),
    ...(discount && { discount: { mode: discount.mode, value: hundredths(discount.value) } }),
  };
}

const inCents = (text: string): bigint => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const cents = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return text.startsWith('-') ? -cents : cents;
};

test(`${documents} random documents are not one øre off`, () => {
  let off = 0n;
  for (let index = 0; index < documents; index += 1) {
    const lines = Array.from({ length: 1 + random(8) }, randomLine);
    const mode: TaxMode = random(2) === 0 ? 'excl' : 'incl';
    const expected = oracle(lines, mode);
    const total = totalOf(lines.map(lineOf), mode);
    const differences = [
      inCents(total.amount) - expected.net,
      inCents(total.tax) - expected.tax,
      inCents(total.grossAmount) - expected.net - expected.tax,
    ];
    for (const difference of differences) off += difference < 0n ? -difference : difference;
  }
  process.stdout.write(`${documents} documents: ${off} øre off\n`);
  expect(off).toBe(0n);
});
