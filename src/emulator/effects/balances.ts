/** Invoices and bills as something owed: in which direction, how much is left, and what reduces it. */

import {
  add,
  compare,
  multiply,
  negate,
  roundToCents,
  subtract,
  type DecimalText,
} from '../../accounting/money.ts';
import type { Company } from '../company.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { accountInRole, type LedgerLine } from './ledger.ts';

/** Resources whose records are documents, with what the two do differently. */
export const documentKinds = {
  invoices: {
    singular: 'invoice',
    lines: 'invoiceLines',
    credited: 'creditedInvoiceId',
    controlRole: 'accountsReceivable',
  },
  bills: {
    singular: 'bill',
    lines: 'billLines',
    credited: 'creditedBillId',
    controlRole: 'accountsPayable',
  },
} as const;

type DocumentResource = keyof typeof documentKinds;

export interface Document {
  readonly resource: DocumentResource;
  readonly record: WireRecord;
}

function referenceOf({ resource, record }: Document): string {
  return `${documentKinds[resource].singular}:${record.id}`;
}

/** Whether money that settles the document comes in; a credit note turns it round. */
export function isMoneyIn({ resource, record }: Document): boolean {
  return (resource === 'invoices') !== (record['type'] === 'creditNote');
}

/** The document a reference points to, as it now is; undefined when it points elsewhere. */
export function documentAt(company: Company, reference: string): Document | undefined {
  const located = company.follow(reference);
  if (located?.resource !== 'invoices' && located?.resource !== 'bills') return undefined;
  return { resource: located.resource, record: located.record };
}

/**
 * Adds to what is owed, or takes away, and answers the control account's line for it. The account always
 * holds each balance at the document's own rate, rounded, so that no cents of parts are lost.
 */
export function changeBalance(work: Work, document: Document, change: DecimalText): LedgerLine {
  const { resource } = document;
  const record = work.company.find(resource, document.record.id) ?? document.record;
  const rate = textOf(record, 'exchangeRate') || '1';
  const before = textOf(record, 'balance') || '0';
  const after = add(before, change);
  work.change(resource, record, { balance: after, isPaid: compare(after, '0') === 0 });
  const direction = isMoneyIn(document) ? '1' : '-1';
  const atRate = (balance: DecimalText) => roundToCents(multiply(balance, rate));
  return {
    accountId: accountInRole(work.company, documentKinds[resource].controlRole),
    currencyId: textOf(record, 'currencyId'),
    amount: multiply(direction, change),
    baseAmount: multiply(direction, subtract(atRate(after), atRate(before))),
  };
}

/**
 * Sets an approved credit note off against what it credits, as far as both have a balance. Nothing is posted:
 * both stand on the same control account. Each is noted as the other's modifier.
 */
export function setOff(work: Work, creditNote: Document): void {
  const { company } = work;
  const { resource, record } = creditNote;
  const { credited, singular } = documentKinds[resource];
  const subject = documentAt(company, `${singular}:${textOf(record, credited)}`);
  if (subject?.record['state'] !== 'approved') return;
  const own = textOf(record, 'balance') || '0';
  const owed = textOf(subject.record, 'balance') || '0';
  const reduction = compare(own, owed) < 0 ? own : owed;
  if (compare(reduction, '0') <= 0) return;
  for (const [one, other] of [
    [subject, creditNote],
    [creditNote, subject],
  ] as const) {
    changeBalance(work, one, negate(reduction));
    work.add('balanceModifiers', {
      modifierReference: referenceOf(other),
      subjectReference: referenceOf(one),
      amount: negate(reduction),
      entryDate: textOf(record, 'entryDate'),
      realizedCurrencyDifference: null,
      isVoided: false,
    });
  }
}
