/**
 * Numbers by which people know things: of invoices and vouchers, CVR and EAN, telephones, bank accounts. They are compared
 * by their letters and digits alone, whatever blanks, dots and dashes they are written with.
 */

import { beginningOf } from './words.ts';

/** As one is stored; empty when nothing is left of it. */
export function keyOf(text: string): string {
  const signs = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return beginningOf(signs, longestKey);
}

/** An IBAN has 34 at most; what is longer is no number that anybody types. */
const longestKey = 40;

/** A Danish telephone number without its country: 004512345678 and +45 12345678 are 12345678. */
export function phoneKeyOf(text: string): string {
  const digits = keyOf(text).replace(/^00/, '');
  return /^45\d{8}$/.test(digits) ? digits.slice(2) : digits;
}

/** A registration number without its country, where that is Denmark: DK12345678 is 12345678. */
export function registrationKeyOf(text: string): string {
  return keyOf(text).replace(/^DK(?=\d{8}$)/, '');
}

/** All keys a text can mean that somebody types; none without a digit. */
export function keysIn(text: string): readonly string[] {
  if (!/\p{N}/u.test(text)) return [];
  const keys = [keyOf(text), phoneKeyOf(text), registrationKeyOf(text)];
  return [...new Set(keys)].filter((key) => key !== '');
}
