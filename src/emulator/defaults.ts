/** What a new record holds where the caller said nothing and no effect knows better. */

import { resources, type Field, type ResourceName } from '../billy/resources/index.ts';
import type { WireValue } from './world.ts';

/** Texts Billy serves as `""` rather than null. */
const emptyTexts: Readonly<Partial<Record<ResourceName, readonly string[]>>> = {
  accounts: ['description'],
  contacts: [
    'street',
    'cityText',
    'stateText',
    'zipcodeText',
    'contactNo',
    'phone',
    'fax',
    'registrationNo',
    'ean',
  ],
  products: ['description', 'productNo', 'suppliersProductNo'],
  invoices: ['contactMessage', 'lineDescription'],
  invoiceLines: ['description'],
};

/** Switches that are on until somebody turns them off. */
const trueByDefault: readonly string[] = ['taxRates.isActive'];

export function defaultsOf(resource: ResourceName): Record<string, WireValue> {
  const defaults: Record<string, WireValue> = {};
  for (const [name, field] of Object.entries(resources[resource].fields)) {
    const value = defaultOf(resource, name, field);
    if (value !== null) defaults[name] = value;
  }
  return defaults;
}

function defaultOf(resource: ResourceName, name: string, field: Field): WireValue {
  if (field.type === 'boolean') return trueByDefault.includes(`${resource}.${name}`);
  if (emptyTexts[resource]?.includes(name)) return '';
  if (field.default === undefined || field.default === 'computed') return null;
  return field.type === 'decimal' ? String(field.default) : field.default;
}
