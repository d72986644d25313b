/** Decimal text as the schema has it, shown and compared exactly: never by way of a float. */

/** Decimal text such as `-1250.5`, as Intl takes it: digits are kept, however many. */
type DecimalText = Intl.StringNumericLiteral;

const decimalPattern = /^-?\d+(?:\.\d+)?$/;

function isDecimal(text: string): text is DecimalText {
  return decimalPattern.test(text);
}

/** An amount with at least two decimals, all that are there; what is no decimal is shown as it came. */
export function amountText(value: string, locale: string): string {
  return isDecimal(value)
    ? new Intl.NumberFormat(locale, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 20,
      }).format(value)
    : value;
}

/** A number of things, or a quantity: decimals only where there are some. */
export function numberText(value: string, locale: string): string {
  return isDecimal(value)
    ? new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value)
    : value;
}

/** Parts of the largest, for bars: from -1 to 1, rounded to a thousandth. The largest by size has 1 or -1. */
export function sharesOf(values: readonly string[]): readonly number[] {
  const decimals = Math.max(0, ...values.map((value) => (value.split('.')[1] ?? '').length));
  const whole = values.map((value) => {
    const [units = '0', fraction = ''] = value.split('.');
    return isDecimal(value) ? BigInt(units + fraction.padEnd(decimals, '0')) : 0n;
  });
  const largest = whole.reduce((most, value) => (sizeOf(value) > most ? sizeOf(value) : most), 0n);
  // A bar's length is a picture and not an amount.
  return whole.map((value) => (largest === 0n ? 0 : Number((value * 1000n) / largest) / 1000));
}

function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}
