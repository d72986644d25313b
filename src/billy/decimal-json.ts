/**
 * JSON without loss of digits. `JSON.parse` turns 12345678901234567890.12 into a double and forgets
 * what was written; the platform hands a reviver the written text, and this file keeps it where it matters.
 */

/** A number as it was written, because its double spells it differently. */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A JSON object whose members nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof ExactNumber)
  );
}

// TypeScript's library does not know the reviver's third argument yet (ES2025, Node 21 and later).
type ParseWithSource = (
  text: string,
  reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown;
// True on every Node this project allows; the tests of this file fail where it is not.
const parseWithSource = JSON.parse as ParseWithSource;

// An exponent, or a fraction that ends in zero: a double is spelt without them. Up to fifteen digits it spells
// all others as they were written; of longer ones only some. Where a number may end is part of the forms, as
// ids and checksums are full of digits; a match inside a text only costs time.
const isRespelled = /\d[eE][+-]?\d+\s*(?:[,\]}]|$)|\.\d*0\s*(?:[,\]}]|$)/;
const longNumeral = /(?<=^|[:,[\s-])[\d.]{16,}(?=[,\]}\s]|$)/g;

/**
 * Parses JSON; numbers whose digits a double would change come as {@link ExactNumber}, all others as numbers.
 * @throws SyntaxError when the text is not JSON, RangeError when it is nested too deep.
 */
export function parseExact(text: string): unknown {
  // The reviver costs ten times the parse; on a page of a thousand records that is 40 ms of event loop.
  if (!mayLoseDigits(text)) return JSON.parse(text);
  return parseWithSource(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && source !== String(value)
      ? new ExactNumber(source)
      : value,
  );
}

function mayLoseDigits(text: string): boolean {
  if (isRespelled.test(text)) return true;
  for (const [numeral] of text.matchAll(longNumeral)) {
    if (String(Number(numeral)) !== numeral) return true;
  }
  return false;
}

// Longer than any amount anybody books; without a bound, `1e999999999` would fill the memory with zeros.
const maxExponent = 100;

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Decimal text without exponent, every written digit kept: `1e3` is `1000`, `1.50` stays `1.50`, `-0` is `0`.
 * Undefined when the value is no decimal number, or has an exponent beyond a hundred.
 */
export function decimalText(value: number | string | ExactNumber): string | undefined {
  const written = value instanceof ExactNumber ? value.text : String(value);
  const match = decimalForm.exec(written);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > maxExponent) return undefined;
  const text = exponent === 0 ? joined(whole, fraction) : shifted(whole, fraction, exponent);
  return /[1-9]/.test(text) ? sign + text : text;
}

function shifted(whole: string, fraction: string, exponent: number): string {
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return joined('0', '0'.repeat(-point) + digits);
  if (point >= digits.length) return joined(digits + '0'.repeat(point - digits.length), '');
  return joined(digits.slice(0, point), digits.slice(point));
}

function joined(whole: string, fraction: string): string {
  const leading = whole.replace(/^0+(?=\d)/, '');
  return fraction === '' ? leading : `${leading}.${fraction}`;
}
