/** The tables all companies share: natures, currencies, countries, languages and places. */

import type { ResourceName } from '../../../billy/resources/index.ts';
import type { Tables } from '../../world.ts';
import { emptyTables, tableOf, wholeRecord, type Values } from '../records.ts';
import { countryCodes, euCountries, nordicCountries } from './countries.ts';
import { currencyOfCountry, kronerPerUnit } from './currencies.ts';
import {
  americanPlaces,
  americanStates,
  cityIdOf,
  danishPlaces,
  zipcodeIdOf,
  type Place,
} from './places.ts';

export const euCountryGroupId = 'eu';

/** Whether VAT on a sale to a company there is reversed; Denmark itself is home. */
export function isInEu(countryId: string): boolean {
  return euCountries.includes(countryId);
}

const locales: readonly (readonly [id: string, name: string])[] = [
  ['da_DK', 'Dansk'],
  ['en_US', 'Engelsk (USA)'],
  ['de_DE', 'Tysk'],
  ['fr_FR', 'Fransk'],
  ['nl_NL', 'Nederlandsk'],
];

const natures: readonly (Values & { id: string })[] = [
  { id: 'revenue', name: 'Indtægter', reportType: 'incomeStatement', normalBalance: 'credit' },
  { id: 'expense', name: 'Udgifter', reportType: 'incomeStatement', normalBalance: 'debit' },
  { id: 'asset', name: 'Aktiver', reportType: 'balanceSheet', normalBalance: 'debit' },
  { id: 'liability', name: 'Gæld', reportType: 'balanceSheet', normalBalance: 'credit' },
  { id: 'equity', name: 'Egenkapital', reportType: 'balanceSheet', normalBalance: 'credit' },
];

/** Names of countries and currencies are Danish, as the platform's own locale data has them. */
export function sharedTables(): Tables {
  const tables = emptyTables(true);
  const put = (resource: ResourceName, id: string, values: Values): void => {
    tableOf(tables, resource).set(id, wholeRecord(resource, { ...values, id }));
  };
  for (const nature of natures) put('accountNatures', nature.id, nature);
  for (const [id, name] of locales) put('locales', id, { name, icon: id.slice(3).toLowerCase() });
  const currencyNames = new Intl.DisplayNames('da', { type: 'currency' });
  for (const [id, exchangeRate] of Object.entries(kronerPerUnit)) {
    put('currencies', id, { name: currencyNames.of(id) ?? id, exchangeRate });
  }
  putCountries(put);
  for (const [code, name] of americanStates) {
    put('states', stateIdOf(code), { stateCode: code, name, countryId: 'US' });
  }
  for (const place of danishPlaces) putPlace(put, 'DK', place);
  for (const place of americanPlaces) putPlace(put, 'US', place);
  return tables;
}

type Put = (resource: ResourceName, id: string, values: Values) => void;

function putCountries(put: Put): void {
  const names = new Intl.DisplayNames('da', { type: 'region' });
  for (const id of countryCodes) {
    put('countries', id, {
      name: names.of(id) ?? id,
      hasStates: id === 'US',
      hasFiniteStates: id === 'US',
      hasFiniteZipcodes: id === 'US' || id === 'DK',
      icon: id.toLowerCase(),
      localeId: locales.find(([locale]) => locale.endsWith(id))?.[0] ?? 'en_US',
      currencyId: currencyOfCountry[id] ?? null,
    });
  }
  put('countryGroups', euCountryGroupId, {
    name: 'EU',
    icon: 'eu',
    memberCountryIds: euCountries.join(','),
  });
  put('countryGroups', 'nordic', {
    name: 'Norden',
    icon: 'nordic',
    memberCountryIds: nordicCountries.join(','),
  });
}

function putPlace(put: Put, countryId: string, place: Place): void {
  const cityId = cityIdOf(countryId, place.city);
  const stateId = place.state ? stateIdOf(place.state) : null;
  const { city: name, county, zipcode, latitude, longitude } = place;
  put('cities', cityId, { name, county, stateId, countryId });
  put('zipcodes', zipcodeIdOf(countryId, zipcode), {
    zipcode,
    cityId,
    stateId,
    countryId,
    latitude,
    longitude,
  });
}

function stateIdOf(code: string): string {
  return `us_${code.toLowerCase()}`;
}
