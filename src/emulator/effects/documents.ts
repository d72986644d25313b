/** What invoices and bills have in common: totals, a balance that changes, states, and what they post. */

import {
  add,
  compare,
  multiply,
  negate,
  roundParts,
  roundToCents,
  subtract,
  type DecimalText,
} from '../../accounting/money.ts';
import { dueDateOf } from '../../accounting/due-date.ts';
import type { DocumentTotal, TaxMode } from '../../accounting/invoice-total.ts';
import { splitTax } from '../../accounting/vat.ts';
import type { Company } from '../company.ts';
import { immutable, invalid, invalidAttributes } from '../invalid.ts';
import type { IncomingObject } from '../json.ts';
import { groupLines } from '../line-groups.ts';
import { sameDecimal, textOf } from '../members.ts';
import type { Members, Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { baseCurrencyOf, exchangeRateOf } from './currencies.ts';
import { accountInRole, type LedgerLine } from './ledger.ts';
import { componentsOf } from './tax-choice.ts';

/** Resources whose records are documents, with what the two do differently. */
const documentKinds = {
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

/** Members that follow from contact and company where the caller leaves them out. */
export function documentDefaults(draft: Members, company: Company): Members {
  const contact = company.find('contacts', draft['contactId']);
  const organization = company.organization();
  const currencyId =
    text(draft['currencyId']) || textOf(contact, 'currencyId') || baseCurrencyOf(company);
  return {
    currencyId,
    exchangeRate: exchangeRateOf(company, currencyId),
    taxMode: textOf(organization, 'defaultTaxMode') || 'excl',
  };
}

/** From the contact, else from the company. Terms by date have no number of days. */
export function termsOf(draft: Members, company: Company): Members {
  const contact = company.find('contacts', draft['contactId']);
  const source = textOf(contact, 'paymentTermsMode') ? contact : company.organization();
  const mode = text(draft['paymentTermsMode']) || textOf(source, 'paymentTermsMode') || 'net';
  return {
    paymentTermsMode: mode,
    paymentTermsDays: mode === 'date' ? null : (source?.['paymentTermsDays'] ?? 0),
  };
}

/** When payment is due by the document's own terms; null when they name no days and no date is given. */
export function dueDateFor(terms: Members, entryDate: string, date: string | null): string | null {
  const mode = terms['paymentTermsMode'];
  const days = terms['paymentTermsDays'];
  if ((mode === 'net' || mode === 'netEndOfMonth') && typeof days === 'number') {
    return dueDateOf(entryDate, { mode, days });
  }
  return date;
}

/** What is written on a document once its total is known. */
export function totalMembers({ amount, tax, grossAmount }: DocumentTotal): Members {
  return { amount, tax, grossAmount, balance: grossAmount };
}

export function taxModeOf(record: WireRecord): TaxMode {
  return record['taxMode'] === 'incl' ? 'incl' : 'excl';
}

/** Members an approved document keeps for good: they are in the ledger. */
const frozenMembers = [
  'entryDate',
  'currencyId',
  'exchangeRate',
  'taxMode',
  'paymentTermsMode',
  'paymentTermsDays',
];

/** @throws Invalid when the update touches what is in the ledger, or goes back in state */
export function refuseFrozenChange(
  before: WireRecord,
  record: WireRecord,
  input: IncomingObject,
): void {
  if (before['state'] === 'draft') return;
  const changed = frozenMembers.filter(
    (member) => member in input && !isSame(member, before, record),
  );
  if ('lines' in input) changed.push('lines');
  if (changed.length > 0) {
    throw invalidAttributes(
      Object.fromEntries(changed.map((member) => [member, immutable(member)])),
    );
  }
  if (
    record['state'] === 'draft' ||
    (before['state'] === 'voided' && record['state'] !== 'voided')
  ) {
    throw invalid(
      `The state cannot change from ${textOf(before, 'state')} to ${textOf(record, 'state')}.`,
      `Tilstanden kan ikke ændres fra ${textOf(before, 'state')} til ${textOf(record, 'state')}.`,
    );
  }
}

function isSame(member: string, before: WireRecord, record: WireRecord): boolean {
  return member === 'exchangeRate'
    ? sameDecimal(before[member], record[member])
    : (before[member] ?? null) === (record[member] ?? null);
}

/** @throws Invalid for anything but a draft */
export function refuseUnlessDraft(document: WireRecord | undefined): void {
  if (!document || document['state'] === 'draft') return;
  throw invalid(
    'Only drafts can be changed or deleted in this way.',
    'Kun kladder kan ændres eller slettes på denne måde.',
  );
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

export interface TaxedLine {
  readonly accountId: string;
  readonly taxRateId: string | null;
}

/** The postings of a document being approved: control account first, then accounts and VAT. */
export function documentLines(
  company: Company,
  document: Document,
  total: DocumentTotal,
  lines: readonly TaxedLine[],
): LedgerLine[] {
  const { resource, record } = document;
  const currencyId = textOf(record, 'currencyId');
  const rate = textOf(record, 'exchangeRate') || '1';
  const description = textOf(record, 'lineDescription');
  const direction = isMoneyIn(document) ? '1' : '-1';
  const grouped = groupLines(total, lines, {
    taxMode: taxModeOf(record),
    keyOf: ({ accountId, taxRateId }) => `${accountId} ${taxRateId ?? ''}`,
  });
  const others = grouped.flatMap(({ line: { accountId, taxRateId }, net, tax }) => {
    const { parts, cost } = splitTax({ net, tax }, componentsOf(company, taxRateId));
    return [{ accountId, amount: add(net, cost) }, ...parts];
  });
  const gross = multiply(direction, total.grossAmount);
  const baseGross = roundToCents(multiply(gross, rate));
  const amounts = others.map(({ amount }) => multiply(negate(direction), amount));
  const baseAmounts = roundParts(
    amounts.map((amount) => multiply(amount, rate)),
    negate(baseGross),
  );
  const controlId = accountInRole(company, documentKinds[resource].controlRole);
  return [
    { accountId: controlId, currencyId, amount: gross, baseAmount: baseGross, text: description },
    ...others.map(({ accountId }, index) => ({
      accountId,
      currencyId,
      amount: amounts[index] ?? '0',
      baseAmount: baseAmounts[index] ?? '0',
      text: description,
    })),
  ];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
