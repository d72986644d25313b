/** Posts to the ledger of the emulated company, and takes postings back. Nothing is ever posted unbalanced. */

import { compare, negate, sum, type DecimalText } from '../../accounting/money.ts';
import type { Company } from '../company.ts';
import { invalid, invalidAttributes } from '../invalid.ts';
import { numberOf, textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';

export interface LedgerLine {
  readonly accountId: string;
  /** In the line's currency, debit positive. */
  readonly amount: DecimalText;
  /** In the company's currency, debit positive. */
  readonly baseAmount: DecimalText;
  readonly currencyId: string;
  readonly text?: string;
}

export interface LedgerEntry {
  /** What is posted, as `invoice:<id>`. */
  readonly originatorReference: string;
  readonly originatorName: string;
  readonly voucherNo: string | null;
  readonly entryDate: string;
  /** Lines of nothing are left out. */
  readonly lines: readonly LedgerLine[];
}

/** @throws Invalid when the lines do not balance in the company's currency, or the books are closed */
export function post(work: Work, entry: LedgerEntry): void {
  write(work, entry, { isVoid: false, isVoided: false });
}

/**
 * Takes back everything posted for a document by a transaction that reverses it. The postings of both are
 * marked voided, so that skipping voided ones and adding up all of them come to the same.
 */
export function voidPostings(work: Work, originatorReference: string): void {
  const { company } = work;
  const standing = company
    .where('transactions', 'originatorReference', originatorReference)
    .filter((transaction) => transaction['isVoided'] !== true && transaction['isVoid'] !== true);
  for (const transaction of standing) {
    const postings = company.where('postings', 'transactionId', transaction.id);
    work.change('transactions', transaction, { isVoided: true });
    for (const posting of postings) work.change('postings', posting, { isVoided: true });
    const entry = {
      originatorReference,
      originatorName: textOf(transaction, 'originatorName'),
      voucherNo: textOf(transaction, 'voucherNo') || null,
      entryDate: work.today,
      lines: postings.map(reversed),
    };
    write(work, entry, { isVoid: true, isVoided: true });
  }
}

function write(
  work: Work,
  entry: LedgerEntry,
  { isVoid, isVoided }: { readonly isVoid: boolean; readonly isVoided: boolean },
): void {
  const { originatorReference, originatorName, voucherNo, entryDate } = entry;
  const lines = entry.lines.filter(
    ({ amount, baseAmount }) => compare(amount, '0') !== 0 || compare(baseAmount, '0') !== 0,
  );
  refuseUnbalanced(lines);
  refuseLocked(work.company, entryDate);
  const [first] = lines;
  if (!first) return;
  const transaction = work.add('transactions', {
    transactionNo: nextTransactionNo(work.company),
    voucherNo,
    entryDate,
    originatorReference,
    originatorName,
    originatorType: originatorReference.slice(0, originatorReference.indexOf(':')),
    originatorCurrencyId: first.currencyId,
    isVoid,
    isVoided: false,
    ...sided(first.amount),
  });
  lines.forEach(({ accountId, currencyId, text, amount, baseAmount }, priority) => {
    work.add('postings', {
      transactionId: transaction.id,
      entryDate,
      text: text ?? originatorName,
      accountId,
      currencyId,
      ...sided(compare(amount, '0') === 0 ? baseAmount : amount),
      amount: absolute(amount),
      baseAmount: absolute(baseAmount),
      salesTaxReturnId: null,
      isVoided,
      isBankMatched: false,
      priority,
    });
  });
}

function reversed(posting: WireRecord): LedgerLine {
  const sign = posting['side'] === 'debit' ? negate : (amount: DecimalText) => amount;
  return {
    accountId: textOf(posting, 'accountId'),
    amount: sign(textOf(posting, 'amount') || '0'),
    baseAmount: sign(textOf(posting, 'baseAmount') || textOf(posting, 'amount') || '0'),
    currencyId: textOf(posting, 'currencyId'),
    text: textOf(posting, 'text'),
  };
}

function refuseUnbalanced(lines: readonly LedgerLine[]): void {
  const off = sum(lines.map(({ baseAmount }) => baseAmount));
  if (compare(off, '0') !== 0) {
    throw invalid(
      `Debits and credits must be equal; they differ by ${absolute(off)}.`,
      `Debet og kredit skal være lige store; forskellen er ${absolute(off)}.`,
    );
  }
}

/** Nothing is posted on or before the day the books were closed. */
function refuseLocked(company: Company, entryDate: string): void {
  const lockedUntil = company.organization()['fiscalLockingDate'];
  if (typeof lockedUntil === 'string' && entryDate <= lockedUntil) {
    throw invalidAttributes({
      entryDate: {
        en: `The books are closed until ${lockedUntil}.`,
        da: `Regnskabet er lukket til og med ${lockedUntil}.`,
      },
    });
  }
}

function nextTransactionNo(company: Company): number {
  return (
    company
      .all('transactions')
      .reduce((most, transaction) => Math.max(most, numberOf(transaction, 'transactionNo')), 0) + 1
  );
}

/** Billy writes an amount without sign, and its side beside it. */
export function sided(amount: DecimalText): { amount: DecimalText; side: 'debit' | 'credit' } {
  return { amount: absolute(amount), side: compare(amount, '0') < 0 ? 'credit' : 'debit' };
}

export function absolute(amount: DecimalText): DecimalText {
  return compare(amount, '0') < 0 ? negate(amount) : amount;
}

/** The account with a role of the system's, such as `accountsReceivable`. @throws Invalid when there is none */
export function accountInRole(company: Company, role: string): string {
  const [account] = company.where('accounts', 'systemRole', role);
  if (!account) {
    throw invalid(
      `The chart of accounts has no account with the role ${role}.`,
      `Kontoplanen har ingen konto med rollen ${role}.`,
    );
  }
  return account.id;
}
