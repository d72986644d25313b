/** Currencies and what one unit of each was worth in Danish kroner. */

import type { DecimalText } from '../../../accounting/money.ts';

/** Cross rates of the European Central Bank's reference rates of 13 April 2026, to four digits or more. */
export const kronerPerUnit: Readonly<Record<string, DecimalText>> = {
  DKK: '1',
  EUR: '7.4727',
  USD: '6.3957',
  GBP: '8.5836',
  SEK: '0.68607',
  NOK: '0.67333',
  CHF: '8.0874',
  ISK: '0.0522',
  PLN: '1.7565',
  CZK: '0.30664',
  HUF: '0.0204',
  RON: '1.468',
  TRY: '0.143',
  CAD: '4.6196',
  AUD: '4.4989',
  JPY: '0.040015',
  CNY: '0.93609',
};

/** Countries that do not pay in one of the currencies above are left without one. */
export const currencyOfCountry: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'
      .split(' ')
      .map((country) => [country, 'EUR']),
  ),
  DK: 'DKK',
  FO: 'DKK',
  GL: 'DKK',
  US: 'USD',
  PR: 'USD',
  GB: 'GBP',
  JE: 'GBP',
  SE: 'SEK',
  NO: 'NOK',
  CH: 'CHF',
  LI: 'CHF',
  IS: 'ISK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  TR: 'TRY',
  CA: 'CAD',
  AU: 'AUD',
  JP: 'JPY',
  CN: 'CNY',
};
