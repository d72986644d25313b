/** Wire values of scalar fields to ours: decimals to exact text, whole numbers to numbers, the rest checked. */

import { ExactNumber, decimalText } from './decimal-json.ts';
import { UnexpectedShape } from './failures.ts';
import type { ScalarField } from './resources/resource.ts';

/**
 * The value of one scalar field. Only what loses nothing is converted: a number where text belongs (Billy
 * writes invoice numbers both ways), a numeral where a number belongs.
 * @param where names the field in the error
 * @throws UnexpectedShape
 */
export function readScalar(
  type: ScalarField['type'],
  value: unknown,
  where: string,
): string | number | boolean | null {
  if (value === null) return null;
  switch (type) {
    case 'decimal':
      return readDecimal(value, where);
    case 'integer':
      return readInteger(value, where);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw new UnexpectedShape(where, 'true or false', value);
    case 'string':
      // Billy's documentation calls lists of countries text; should they come as lists, they stay readable.
      return readText(isListOfTexts(value) ? value.join(',') : value, where);
    default:
      return readText(value, where);
  }
}

/**
 * Text, or null.
 * @throws UnexpectedShape
 */
export function readText(value: unknown, where: string): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof ExactNumber) return value.text;
  throw new UnexpectedShape(where, 'text', value);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}

function isNumeral(value: unknown): value is number | string | ExactNumber {
  return typeof value === 'number' || typeof value === 'string' || value instanceof ExactNumber;
}

function readDecimal(value: unknown, where: string): string {
  const text = isNumeral(value) ? decimalText(value) : undefined;
  if (text === undefined) throw new UnexpectedShape(where, 'a decimal number', value);
  return text;
}

function readInteger(value: unknown, where: string): number {
  // `7.0` and `1e3` are whole numbers too, written differently.
  const text = isNumeral(value) ? decimalText(value)?.replace(/\.0+$/, '') : undefined;
  const whole = text === undefined || text.includes('.') ? NaN : Number(text);
  if (!Number.isSafeInteger(whole)) throw new UnexpectedShape(where, 'a whole number', value);
  return whole;
}
