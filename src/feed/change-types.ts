/** Every type a change can have. */

import { resourceNames, resources } from '../billy/resources/index.ts';
import type { Change, Meaning } from './change.ts';

const kinds: readonly Change['kind'][] = ['created', 'updated', 'deleted'];

const meanings: Readonly<Record<Meaning, true>> = {
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

export const changeTypes: ReadonlySet<string> = new Set([
  ...resourceNames.flatMap((name) => kinds.map((kind) => `${resources[name].singular}.${kind}`)),
  ...Object.keys(meanings),
]);
