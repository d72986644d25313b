/** Amounts as people write them, Danish or English. What could be either is refused: `1.234` is a thousand, or one and a bit. */

import type { Decimals } from './job.ts';

/** The number, or what was expected. */
type Read =
  { readonly value: string; readonly expected?: undefined } | { readonly expected: string };

const written = {
  comma: /^([+-]?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  point: /^([+-]?)([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
} as const;

/** @param text without blanks around it */
export function readDecimal(text: string, decimals: Decimals): Read {
  const comma = valueOf(written.comma.exec(text));
  const point = valueOf(written.point.exec(text));
  const value = decimals === 'comma' ? comma : decimals === 'point' ? point : (comma ?? point);
  if (value === undefined) return { expected: expectations[decimals] };
  if (decimals === 'auto' && comma !== undefined && point !== undefined && comma !== point)
    return {
      expected: `an amount that can be read in one way; it may be ${comma} or ${point}, so say how decimals are written`,
    };
  return { value };
}

const expectations: Readonly<Record<Decimals, string>> = {
  auto: 'a number such as 1234,50 or 1234.50',
  comma: 'a number such as 1234,50 or 1.234,50',
  point: 'a number such as 1234.50 or 1,234.50',
};

function valueOf(found: RegExpExecArray | null): string | undefined {
  if (found === null) return undefined;
  const [, sign = '', whole = '', fraction] = found;
  const digits = whole.replaceAll(/[.,]/g, '');
  return `${sign === '-' ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}
