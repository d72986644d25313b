/** How money is spread over the documents it settles, whichever payment it comes from. */

import {
  add,
  compare,
  multiply,
  negate,
  roundToCents,
  subtract,
  sum,
  type DecimalText,
} from '../../accounting/money.ts';
import type { Company } from '../company.ts';
import { invalid } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { changeBalance, documentAt, isMoneyIn, type Document } from './balances.ts';
import { baseCurrencyOf } from './currencies.ts';
import { accountInRole, voidPostings, type LedgerLine } from './ledger.ts';
import { refuseUnvoiding } from './voiding.ts';

/** One association of a payment with the document it settles. */
export interface Association {
  readonly modifier: WireRecord;
  readonly subject: Document;
}

/** @throws Invalid when a subject is not approved, or subjects differ in currency */
export function associationsOf(work: Work, modifierReference: string): Association[] {
  const associations = work.company
    .where('balanceModifiers', 'modifierReference', modifierReference)
    .map((modifier) => {
      const subject = documentAt(work.company, textOf(modifier, 'subjectReference'));
      if (subject?.record['state'] !== 'approved') {
        throw invalid(
          'Only approved invoices and bills can be paid.',
          'Kun godkendte fakturaer og regninger kan betales.',
        );
      }
      return { modifier, subject };
    });
  const currencies = new Set(associations.map(({ subject }) => subject.record['currencyId']));
  if (currencies.size > 1) {
    throw invalid(
      'All documents of a payment must have the same currency.',
      'Alle bilag i en betaling skal have samme valuta.',
    );
  }
  return associations;
}

interface Settlement {
  readonly isIn: boolean;
  /** In the subjects' currency. */
  readonly amount: DecimalText;
  /** Company's currency per unit of the subjects' currency, as paid. */
  readonly baseRate: DecimalText;
  readonly entryDate: string;
}

/**
 * Settles the documents in the order they were named, each as far as the money goes. Documents of the other
 * direction, credit notes among invoices, add to the money first.
 */
export function distribute(
  work: Work,
  associations: readonly Association[],
  { isIn, amount, baseRate, entryDate }: Settlement,
): { lines: LedgerLine[]; surplus: DecimalText } {
  const against = associations.filter(({ subject }) => isMoneyIn(subject) !== isIn);
  const along = associations.filter(({ subject }) => isMoneyIn(subject) === isIn);
  const lines: LedgerLine[] = [];
  let left = amount;
  for (const { modifier, subject } of [...against, ...along]) {
    const owed = balanceOf(work.company, subject);
    const isAgainst = isMoneyIn(subject) !== isIn;
    const reduction = isAgainst || compare(owed, left) < 0 ? owed : left;
    const line = changeBalance(work, subject, negate(reduction));
    const paid = roundToCents(multiply(line.amount, baseRate));
    const isForeign = line.currencyId !== baseCurrencyOf(work.company);
    work.change('balanceModifiers', modifier, {
      amount: negate(reduction),
      entryDate,
      realizedCurrencyDifference: isForeign ? subtract(line.baseAmount, paid) : null,
    });
    lines.push(line);
    left = isAgainst ? add(left, reduction) : subtract(left, reduction);
  }
  return { lines, surplus: left };
}

/** As it now is: a payment may name a document twice. */
function balanceOf(company: Company, { resource, record }: Document): DecimalText {
  return textOf(company.find(resource, record.id), 'balance') || '0';
}

/** Prepaid by a customer is owed to him; prepaid to a supplier is ours. */
export function prepaymentAccount(company: Company, isIn: boolean): string {
  return accountInRole(company, isIn ? 'prepaymentLiability' : 'prepaymentAsset');
}

/** What the rates leave over is a realized gain or loss. */
export function withDifference(work: Work, lines: readonly LedgerLine[]): LedgerLine[] {
  const off = sum(lines.map(({ baseAmount }) => baseAmount));
  if (compare(off, '0') === 0) return [...lines];
  const amount = negate(off);
  return [
    ...lines,
    {
      accountId: accountInRole(work.company, 'realizedCurrencyDifference'),
      currencyId: baseCurrencyOf(work.company),
      amount,
      baseAmount: amount,
    },
  ];
}

/**
 * The only change a payment allows; nothing brings it back.
 * @param reference the payment as its modifiers name it, as in `bankPayment:<id>`
 */
export function voidPayment(
  work: Work,
  reference: string,
  { record, before }: { readonly record: WireRecord; readonly before: WireRecord },
): void {
  if (before['isVoided'] === record['isVoided']) return;
  refuseUnvoiding(record);
  for (const modifier of work.company.where('balanceModifiers', 'modifierReference', reference)) {
    const subject = documentAt(work.company, textOf(modifier, 'subjectReference'));
    if (subject) changeBalance(work, subject, negate(textOf(modifier, 'amount') || '0'));
    work.change('balanceModifiers', modifier, { isVoided: true });
  }
  const kept = work.company.where('contactBalancePostings', 'originatorReference', reference);
  for (const posting of kept) work.change('contactBalancePostings', posting, { isVoided: true });
  voidPostings(work, reference);
}
