/** What a change of a record means for the books. What a day brings by itself, no change shows. */

import type { Change, Meaning } from './change.ts';

/** In the order they are told; empty for most changes. */
export function meaningsOf({
  resource,
  before,
  after,
}: Pick<Change, 'resource' | 'before' | 'after'>): readonly Meaning[] {
  if (resource !== 'invoices' || after === null) return [];
  const meanings: Meaning[] = [];
  if (after['state'] === 'approved' && before?.['state'] !== 'approved')
    meanings.push('invoice.approved');
  if (after['isPaid'] === true && before?.['isPaid'] === false) meanings.push('invoice.paid');
  return meanings;
}
