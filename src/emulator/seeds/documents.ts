/** What invoices and bills have in common: a balance that changes, and postings per account and tax rate. */

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
import type { DateText } from '../../accounting/calendar.ts';
import type { DocumentTotal, TaxMode } from '../../accounting/invoice-total.ts';
import { splitTax } from '../../accounting/vat.ts';
import type { WireRecord } from '../world.ts';
import type { Company } from './company.ts';
import { role } from './account-numbers.ts';
import type { LedgerLine } from './ledger.ts';
import type { TaxRate } from './tax.ts';

export interface Document {
  readonly kind: 'invoice' | 'bill';
  readonly isCreditNote: boolean;
  readonly record: WireRecord;
  readonly contactId: string;
  readonly currencyId: string;
  /** Base currency per unit of the document's. */
  readonly exchangeRate: DecimalText;
  /** What is still owed, in the document's currency; positive for credit notes too. */
  balance: DecimalText;
}

export function referenceOf(document: Document): string {
  return `${document.kind}:${document.record.id}`;
}

/** Whether money that settles the document comes in; a credit note turns it round. */
export function isMoneyIn(document: Document): boolean {
  return (document.kind === 'invoice') !== document.isCreditNote;
}

function controlAccountId(company: Company, document: Document): string {
  const { accountsReceivable, accountsPayable } = role;
  return company.chart(document.kind === 'invoice' ? accountsReceivable : accountsPayable);
}

/**
 * Adds to what is owed, or takes away, and answers the control account's line for it. The account always
 * holds each balance at the document's own rate, rounded; so the cents of parts are never lost.
 */
export function changeBalance(
  company: Company,
  document: Document,
  change: DecimalText,
): LedgerLine {
  const { exchangeRate, record } = document;
  const before = roundToCents(multiply(document.balance, exchangeRate));
  document.balance = add(document.balance, change);
  const after = roundToCents(multiply(document.balance, exchangeRate));
  record['balance'] = document.balance;
  record['isPaid'] = compare(document.balance, '0') === 0;
  const direction = isMoneyIn(document) ? '1' : '-1';
  return {
    accountId: controlAccountId(company, document),
    currencyId: document.currencyId,
    amount: multiply(direction, change),
    baseAmount: multiply(direction, subtract(after, before)),
  };
}

/** Notes on a document that something (a payment, a credit note) has reduced it. */
export function addBalanceModifier(
  company: Company,
  modifier: {
    readonly document: Document;
    readonly modifierReference: string;
    readonly reduction: DecimalText;
    readonly entryDate: DateText;
    readonly realizedCurrencyDifference?: DecimalText | null;
  },
): WireRecord {
  return company.books.add('balanceModifiers', {
    modifierReference: modifier.modifierReference,
    subjectReference: referenceOf(modifier.document),
    amount: negate(modifier.reduction),
    entryDate: modifier.entryDate,
    realizedCurrencyDifference: modifier.realizedCurrencyDifference ?? null,
  });
}

/**
 * Sets a credit note off against what it credits, as far as both have a balance. Nothing is posted: both
 * stand on the same control account. Each is noted as the other's modifier, so that any document's balance
 * is its gross amount and late fees plus its modifiers.
 */
export function offset(
  company: Company,
  creditNote: Document,
  credited: Document,
  entryDate: DateText,
): void {
  const reduction =
    compare(creditNote.balance, credited.balance) < 0 ? creditNote.balance : credited.balance;
  if (compare(reduction, '0') <= 0) return;
  for (const [document, other] of [
    [credited, creditNote],
    [creditNote, credited],
  ] as const) {
    changeBalance(company, document, negate(reduction));
    const modifierReference = referenceOf(other);
    addBalanceModifier(company, { document, modifierReference, reduction, entryDate });
  }
}

export interface TaxedLine {
  readonly accountId: string;
  readonly taxRate: TaxRate;
}

/** The postings of an approved document: control account, then accounts and VAT by account and rate. */
export function documentLines(
  company: Company,
  document: Document,
  total: DocumentTotal,
  lines: readonly TaxedLine[],
): LedgerLine[] {
  const control = controlLine(company, document);
  const direction = isMoneyIn(document) ? '-1' : '1';
  const others = groupedByAccountAndRate(total, lines, taxModeOf(document)).flatMap(
    ({ accountId, taxRate, net, tax }) => {
      const split = splitTax({ net, tax }, taxRate.components);
      return [{ accountId, amount: add(net, split.cost) }, ...split.parts];
    },
  );
  const amounts = others.map((line) => multiply(direction, line.amount));
  const baseAmounts = roundParts(
    amounts.map((amount) => multiply(amount, document.exchangeRate)),
    negate(control.baseAmount ?? control.amount),
  );
  return [
    control,
    ...others.map(({ accountId }, index) => ({
      accountId,
      currencyId: document.currencyId,
      amount: amounts[index] ?? '0',
      baseAmount: baseAmounts[index] ?? '0',
    })),
  ];
}

function controlLine(company: Company, document: Document): LedgerLine {
  const whole = document.balance;
  document.balance = '0';
  return changeBalance(company, document, whole);
}

function taxModeOf(document: Document): TaxMode {
  return document.record['taxMode'] === 'incl' ? 'incl' : 'excl';
}

interface Group extends TaxedLine {
  net: DecimalText;
  tax: DecimalText;
}

/** Net and tax per account and rate, rounded so that they add up to the document's. */
function groupedByAccountAndRate(
  total: DocumentTotal,
  lines: readonly TaxedLine[],
  taxMode: TaxMode,
): Group[] {
  const groups = new Map<string, Group>();
  lines.forEach(({ accountId, taxRate }, index) => {
    const { amount = '0', exactTax = '0' } = total.lines[index] ?? {};
    const key = `${accountId} ${taxRate.id}`;
    const group = groups.get(key) ?? { accountId, taxRate, net: '0', tax: '0' };
    group.net = add(group.net, taxMode === 'incl' ? subtract(amount, exactTax) : amount);
    group.tax = add(group.tax, exactTax);
    groups.set(key, group);
  });
  const all = [...groups.values()];
  const nets = roundParts(
    all.map((group) => group.net),
    total.amount,
  );
  const taxes = roundTaxes(all, total.tax);
  return all.map((group, index) => ({
    ...group,
    net: nets[index] ?? '0',
    tax: taxes[index] ?? '0',
  }));
}

/** The odd cent goes to a group that is taxed at all: an exempt one must not get VAT. */
function roundTaxes(groups: readonly Group[], total: DecimalText): DecimalText[] {
  const taxed = groups.filter((group) => compare(group.tax, '0') !== 0);
  const rounded = roundParts(
    taxed.map((group) => group.tax),
    total,
  );
  return groups.map((group) => rounded[taxed.indexOf(group)] ?? '0');
}
