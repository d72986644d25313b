/** Whole records: every member the table names, as Billy serves them even when they are empty. */

import {
  resourceNames,
  resources,
  type Field,
  type ResourceName,
} from '../../billy/resources/index.ts';
import type { Table, Tables, WireRecord, WireValue } from '../world.ts';

export type Values = Readonly<Record<string, WireValue>>;

/** Texts that are "" rather than null when nothing was entered, as recorded from the live API. */
const emptyTexts: Partial<Record<ResourceName, readonly string[]>> = {
  organizations: ['phone', 'fax', 'street', 'zipcode', 'city', 'email', 'lockedReason'],
  contacts: [
    'street',
    'cityText',
    'stateText',
    'zipcodeText',
    'phone',
    'fax',
    'registrationNo',
    'ean',
  ],
  products: ['description', 'productNo', 'suppliersProductNo'],
  invoices: ['contactMessage'],
  invoiceLines: ['description'],
  billLines: ['description'],
  accounts: ['description'],
  accountGroups: ['description'],
};

/** Names and empty values of the members that are stored; children and their ids follow from the children. */
const emptyRecords = new Map(
  resourceNames.map((resource) => [
    resource,
    Object.entries<Field>(resources[resource].fields)
      .filter(([, field]) => isStored(field))
      .map(([name, field]) => [name, emptyValue(resource, name, field)] as const),
  ]),
);

/** @throws Error when a value is given under a name the table does not know */
export function wholeRecord(resource: ResourceName, values: Values & { id: string }): WireRecord {
  const record: WireRecord = { id: values.id };
  const members = emptyRecords.get(resource) ?? [];
  for (const [name, empty] of members) record[name] = values[name] ?? empty;
  for (const name of Object.keys(values)) {
    if (!(name in record)) throw new Error(`The table has no stored ${resource}.${name}.`);
  }
  return record;
}

/** Empty tables for the resources that each company has for itself, or for those that all share. */
export function emptyTables(shared: boolean): Tables {
  return new Map(
    resourceNames
      .filter((name) => (resources[name].shared ?? false) === shared)
      .map((name) => [name, new Map<string, WireRecord>()]),
  );
}

/** @throws Error for a resource that is kept elsewhere: a shared one in a company, or the other way round */
export function tableOf(tables: Tables, resource: ResourceName): Table {
  const table = tables.get(resource);
  if (!table) throw new Error(`There is no table of ${resource} here.`);
  return table;
}

/** A member that is known to hold text. @throws Error when it does not */
export function textOf(record: WireRecord, member: string): string {
  const value = record[member];
  if (typeof value !== 'string') throw new Error(`Expected text in ${member} of ${record.id}.`);
  return value;
}

function isStored(field: Field): boolean {
  return field.type !== 'hasMany' && (field.type !== 'list' || field.of === 'paymentMethod');
}

function emptyValue(resource: ResourceName, name: string, field: Field): WireValue {
  if (field.type === 'boolean') return false;
  if (field.type === 'list') return [];
  return emptyTexts[resource]?.includes(name) ? '' : null;
}
