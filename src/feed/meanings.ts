/**
 * What a change of a record means for the books, told by comparing what it was with what it is. What a day brings by
 * itself, no change shows (`calendar.ts`).
 */

import { compare } from '../accounting/money.ts';
import type { BillyRecord } from '../billy/records.ts';
import type { RecordName } from '../mirror/records.ts';
import type { Change, Meaning } from './change.ts';

export interface Meant extends RecordName {
  readonly type: Meaning;
}

/** In the order they are told; empty for most changes. */
export function meaningsOf({
  resource,
  id,
  kind,
  before,
  after,
}: Pick<Change, 'resource' | 'id' | 'kind' | 'before' | 'after'>): readonly Meant[] {
  if (resource !== 'invoices' || after === null) return [];
  // Of one that was there before anybody looked, nobody knows what of it is new.
  if (before === null && kind !== 'created') return [];
  const was = stateOf(before);
  const is = stateOf(after);
  const meant: Meant[] = [];
  const tell = (type: Meaning, of = id) => void meant.push({ type, resource, id: of });

  if (is.isApproved && !was.isApproved) tell('invoice.approved');
  if (is.isSent && !was.isSent) tell('invoice.sent');
  if (is.isApproved && !is.isCreditNote) {
    if (is.isPaid && !was.isPaid) tell('invoice.paid');
    else if (!is.isPaid && hasFallen(was, is)) tell('invoice.partiallyPaid');
  }
  if (is.isApproved && !was.isApproved && is.isCreditNote && is.credits !== undefined)
    tell('invoice.credited', is.credits);
  return meant;
}

interface InvoiceState {
  readonly isApproved: boolean;
  readonly isSent: boolean;
  readonly isPaid: boolean;
  readonly isCreditNote: boolean;
  /** Id of the invoice it credits. */
  readonly credits: string | undefined;
  /** What is owed; undefined while it is a draft. */
  readonly owed: string | undefined;
}

/** Opened and viewed come after sent; one that was printed has not left us. */
const sentStates: ReadonlySet<unknown> = new Set(['sent', 'opened', 'viewed']);

const plainDecimal = /^-?\d+(\.\d+)?$/;

/** An invoice that is not there yet is a draft that nobody has seen. */
function stateOf(invoice: BillyRecord | null): InvoiceState {
  const { state, sentState, isPaid, type, balance, creditedInvoiceId }: Partial<BillyRecord> =
    invoice ?? {};
  const isApproved = state === 'approved';
  return {
    isApproved,
    isSent: sentStates.has(sentState),
    isPaid: isApproved && isPaid === true,
    isCreditNote: type === 'creditNote',
    credits: typeof creditedInvoiceId === 'string' ? creditedInvoiceId : undefined,
    owed:
      isApproved && typeof balance === 'string' && plainDecimal.test(balance) ? balance : undefined,
  };
}

function hasFallen(was: InvoiceState, is: InvoiceState): boolean {
  return was.owed !== undefined && is.owed !== undefined && compare(is.owed, was.owed) < 0;
}
