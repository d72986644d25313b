/** The order we give a list for which Billy has none: whatever the rows have that reads well, and always the same. */

import type { BillyRecord, BillyValue } from '../billy/records.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';

/** The first of these that a resource has orders its rows; equal rows go by id. */
const orderingFields = ['priority', 'entryDate', 'createdTime', 'name'];

const danish = new Intl.Collator('da', { numeric: true });

/** Compares two records of the resource; those without a value come last. */
export function byOwnOrder(resource: ResourceName): (a: BillyRecord, b: BillyRecord) => number {
  const field = orderingFields.find((name) => name in resources[resource].fields);
  return (a, b) => (field ? compare(a[field], b[field]) : 0) || (a.id < b.id ? -1 : 1);
}

function compare(a: BillyValue | undefined, b: BillyValue | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return danish.compare(a, b);
  return Number(a === null || a === undefined) - Number(b === null || b === undefined);
}
