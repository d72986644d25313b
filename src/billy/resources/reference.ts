/** Geography, currencies and languages: the same for every company, and never written. */

import type { Resource } from './resource.ts';

export const cities = {
  plural: 'cities',
  singular: 'city',
  type: 'City',
  organizationScoped: false,
  shared: true,
  verbs: ['get', 'list'],
  fields: {
    id: { type: 'id', readOnly: true },
    name: { type: 'string' },
    county: { type: 'string' },
    stateId: { type: 'belongsTo', name: 'state', target: 'states' },
    countryId: { type: 'belongsTo', name: 'country', target: 'countries' },
  },
  filters: { countryId: { type: 'id', op: 'eq', required: true } },
  sortKeys: [],
  lifetime: { record: 86400, list: 86400 },
} as const satisfies Resource;

export const countries = {
  plural: 'countries',
  singular: 'country',
  type: 'Country',
  organizationScoped: false,
  shared: true,
  verbs: ['get', 'list'],
  fields: {
    id: { type: 'id', readOnly: true },
    name: { type: 'string' },
    hasStates: { type: 'boolean' },
    hasFiniteStates: { type: 'boolean' },
    hasFiniteZipcodes: { type: 'boolean' },
    icon: { type: 'string' },
    localeId: { type: 'belongsTo', name: 'locale', target: 'locales' },
    currencyId: { type: 'belongsTo', name: 'currency', target: 'currencies', undocumented: true },
  },
  filters: {},
  sortKeys: [],
  lifetime: { record: 86400, list: 86400 },
} as const satisfies Resource;

export const countryGroups = {
  plural: 'countryGroups',
  singular: 'countryGroup',
  type: 'CountryGroup',
  organizationScoped: false,
  shared: true,
  verbs: ['get', 'list'],
  fields: {
    id: { type: 'id', readOnly: true },
    name: { type: 'string' },
    icon: { type: 'string' },
    memberCountryIds: { type: 'string' },
  },
  filters: {},
  sortKeys: [],
  lifetime: { record: 86400, list: 86400 },
} as const satisfies Resource;

export const currencies = {
  plural: 'currencies',
  singular: 'currency',
  type: 'Currency',
  organizationScoped: false,
  shared: true,
  verbs: ['get', 'list'],
  fields: {
    id: { type: 'id', readOnly: true },
    name: { type: 'string' },
    exchangeRate: { type: 'decimal' },
    deletedTime: { type: 'datetime', undocumented: true },
  },
  filters: {},
  sortKeys: [],
  lifetime: { record: 86400, list: 86400 },
} as const satisfies Resource;

export const locales = {
  plural: 'locales',
  singular: 'locale',
  type: 'Locale',
  organizationScoped: false,
  shared: true,
  verbs: ['get', 'list'],
  fields: {
    id: { type: 'id', readOnly: true },
    name: { type: 'string' },
    icon: { type: 'string' },
  },
  filters: {},
  sortKeys: [],
  lifetime: { record: 86400, list: 86400 },
} as const satisfies Resource;

export const states = {
  plural: 'states',
  singular: 'state',
  type: 'State',
  organizationScoped: false,
  shared: true,
  verbs: ['get', 'list'],
  fields: {
    id: { type: 'id', readOnly: true },
    stateCode: { type: 'string' },
    name: { type: 'string' },
    countryId: { type: 'belongsTo', name: 'country', target: 'countries' },
  },
  filters: { countryId: { type: 'id', op: 'eq', required: true } },
  sortKeys: [],
  lifetime: { record: 86400, list: 86400 },
} as const satisfies Resource;

export const zipcodes = {
  plural: 'zipcodes',
  singular: 'zipcode',
  type: 'Zipcode',
  organizationScoped: false,
  shared: true,
  verbs: ['get', 'list'],
  fields: {
    id: { type: 'id', readOnly: true },
    zipcode: { type: 'string' },
    cityId: { type: 'belongsTo', name: 'city', target: 'cities' },
    stateId: { type: 'belongsTo', name: 'state', target: 'states' },
    countryId: { type: 'belongsTo', name: 'country', target: 'countries' },
    latitude: { type: 'decimal' },
    longitude: { type: 'decimal' },
  },
  filters: { countryId: { type: 'id', op: 'eq', required: true } },
  sortKeys: [],
  lifetime: { record: 86400, list: 86400 },
} as const satisfies Resource;
