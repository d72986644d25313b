/** Amounts as people write them, in Danish or in English: `1.250,00`, `1 250`, `1,250.00`, `kr. 99,-`. */

/** Numbers of more digits are no amounts of a company's books. */
const amountPattern =
  /^(?:kr\.?|dkk|eur|usd|gbp|sek|nok|€|\$|£)?([\d.,\s]{1,24}?)(?:,-|kr\.?|dkk|eur|usd|gbp|sek|nok|€|\$|£)?$/;

/**
 * What a text can mean as an amount, as plain decimal text without a sign: none, one, or two where Danish and English
 * differ, as for `1.250`.
 */
export function amountsIn(text: string): readonly string[] {
  const written = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^[-+−]/, '');
  const digits = amountPattern.exec(written)?.[1]?.trim();
  if (digits === undefined || !/\d/.test(digits)) return [];
  const meanings = [readAs(digits, '.', ','), readAs(digits, ',', '.')];
  return [...new Set(meanings.filter((meaning) => meaning !== undefined))];
}

/** The number whose thousands are parted by one sign, or by blanks, and whose decimals follow another. */
function readAs(digits: string, thousands: string, decimals: string): string | undefined {
  const [whole = '', fraction, ...more] = digits.split(decimals);
  if (more.length > 0 || (fraction !== undefined && !/^\d{1,3}$/.test(fraction))) return undefined;
  const isGrouped = new RegExp(`^\\d{1,3}(?:[${thousands}\\s]\\d{3})+$`).test(whole);
  if (!isGrouped && !/^\d+$/.test(whole)) return undefined;
  const plain = whole.replace(/[.,\s]/g, '').replace(/^0+(?=\d)/, '');
  const cents = (fraction ?? '').replace(/0+$/, '');
  return cents === '' ? plain : `${plain}.${cents}`;
}

/** Digits behind the point that are kept; Billy's amounts have two, and prices some more. */
const keptDecimals = 4;

/** As amounts are stored: whole ten-thousandths, which a database finds by an index whoever asks. Null for what is too long. */
export function storedAmount(decimal: string | null): string | null {
  const [, whole = '', fraction = ''] = /^(\d{1,14})(?:\.(\d+))?$/.exec(decimal ?? '') ?? [];
  if (whole === '') return null;
  return BigInt(whole + fraction.slice(0, keptDecimals).padEnd(keptDecimals, '0')).toString();
}
