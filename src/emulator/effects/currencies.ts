/** Which currency applies, and what it is worth in the company's own. */

import { divide, type DecimalText } from '../../accounting/money.ts';
import { Decimal } from 'decimal.js';
import type { Company } from '../company.ts';
import { textOf } from '../members.ts';

/** Decimals of an exchange rate, as currencies are quoted. */
const RATE_DECIMALS = 6;

export function baseCurrencyOf(company: Company): string {
  return textOf(company.organization(), 'baseCurrencyId');
}

/** Base currency per unit, at today's rate; 1 for the base currency itself and for unknown ones. */
export function exchangeRateOf(company: Company, currencyId: string): DecimalText {
  const base = baseCurrencyOf(company);
  if (currencyId === base) return '1';
  const rate = textOf(company.find('currencies', currencyId), 'exchangeRate');
  const baseRate = textOf(company.find('currencies', base), 'exchangeRate');
  if (!rate || !baseRate) return '1';
  return new Decimal(divide(rate, baseRate)).toDecimalPlaces(RATE_DECIMALS).toFixed();
}

/** An account without a currency of its own is in the company's. */
export function currencyOfAccount(company: Company, accountId: string): string {
  return textOf(company.find('accounts', accountId), 'currencyId') || baseCurrencyOf(company);
}
