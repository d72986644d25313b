/** Every type a change can have. */

import { resourceNames, resources } from '../billy/resources/index.ts';
import type { Change, Meaning } from './change.ts';

const kinds: readonly Change['kind'][] = ['created', 'updated', 'deleted'];

const meaningTypes: Readonly<Record<Meaning, true>> = {
  'invoice.approved': true,
  'invoice.sent': true,
  'invoice.paid': true,
  'invoice.partiallyPaid': true,
  'invoice.overdue': true,
  'invoice.credited': true,
  'bill.due': true,
  'bankLine.unmatched': true,
  'salesTaxReturn.due': true,
};

/** What changes can mean for the books. */
// The keys of a record of them all.
export const meanings = Object.keys(meaningTypes) as readonly Meaning[];

const isOne: ReadonlySet<string> = new Set(meanings);

export function isMeaning(type: string): type is Meaning {
  return isOne.has(type);
}

/** What schedules of saved searches tell. */
const alertTypes = ['savedSearch.alertRaised', 'savedSearch.alertCleared'] as const;

export const changeTypes: ReadonlySet<string> = new Set([
  ...resourceNames.flatMap((name) => kinds.map((kind) => `${resources[name].singular}.${kind}`)),
  ...meanings,
  ...alertTypes,
]);
