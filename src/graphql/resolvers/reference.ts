/** Geography, currencies and languages: the same for every company. */

import type { Resolvers } from '../../generated/graphql.ts';
import { belongsTo, list, listOf, one, reference } from '../fields.ts';

export const referenceResolvers: Resolvers = {
  Query: {
    city: one('cities'),
    cities: list('cities'),
    country: one('countries'),
    countries: list('countries'),
    countryGroup: one('countryGroups'),
    countryGroups: list('countryGroups'),
    currency: one('currencies'),
    currencies: list('currencies'),
    locale: one('locales'),
    locales: list('locales'),
    state: one('states'),
    states: list('states'),
    zipcode: one('zipcodes'),
    zipcodes: list('zipcodes'),
  },
  City: {
    __resolveReference: reference('cities'),
    state: belongsTo('cities', 'stateId'),
    country: belongsTo('cities', 'countryId'),
  },
  Country: {
    __resolveReference: reference('countries'),
    locale: belongsTo('countries', 'localeId'),
    currency: belongsTo('countries', 'currencyId'),
    cities: listOf('countries', 'cities', 'countryId'),
    states: listOf('countries', 'states', 'countryId'),
    zipcodes: listOf('countries', 'zipcodes', 'countryId'),
  },
  CountryGroup: {
    __resolveReference: reference('countryGroups'),
  },
  Currency: {
    __resolveReference: reference('currencies'),
    invoices: listOf('currencies', 'invoices', 'currencyId'),
    bills: listOf('currencies', 'bills', 'currencyId'),
  },
  Locale: {
    __resolveReference: reference('locales'),
  },
  State: {
    __resolveReference: reference('states'),
    country: belongsTo('states', 'countryId'),
  },
  Zipcode: {
    __resolveReference: reference('zipcodes'),
    city: belongsTo('zipcodes', 'cityId'),
    state: belongsTo('zipcodes', 'stateId'),
    country: belongsTo('zipcodes', 'countryId'),
  },
};
