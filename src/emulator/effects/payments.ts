/** Payments of invoices and bills from the bank or from a contact's balance, and taking them back. */

import {
  add,
  compare,
  divide,
  multiply,
  negate,
  roundToCents,
  subtract,
  sum,
  type DecimalText,
} from '../../accounting/money.ts';
import type { Company } from '../company.ts';
import { invalid, invalidAttributes, required, unexpected } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { baseCurrencyOf, currencyOfAccount, exchangeRateOf } from './currencies.ts';
import { changeBalance, documentAt, isMoneyIn, type Document } from './documents.ts';
import type { Effects } from './effects.ts';
import { accountInRole, post, voidPostings, type LedgerLine } from './ledger.ts';
import { refuseUnvoiding } from './voiding.ts';

type PaymentResource = 'bankPayments' | 'contactBalancePayments';

const singulars = {
  bankPayments: 'bankPayment',
  contactBalancePayments: 'contactBalancePayment',
} as const satisfies Record<PaymentResource, string>;

export const bankPayments: Effects = {
  saved: (work, { record, before }) => {
    if (before) voidPayment(work, 'bankPayments', { record, before });
    else settleFromBank(work, record);
  },
};

export const contactBalancePayments: Effects = {
  saved: (work, { record, before }) => {
    if (before) voidPayment(work, 'contactBalancePayments', { record, before });
    else settleFromContactBalance(work, record);
  },
};

/** A bill that says from which account it was paid is paid the moment it is approved. */
export function payOnTheSpot(work: Work, bill: WireRecord): void {
  const payment = work.add('bankPayments', {
    contactId: textOf(bill, 'contactId'),
    entryDate: textOf(bill, 'paymentDate') || textOf(bill, 'entryDate'),
    cashAmount: textOf(bill, 'grossAmount'),
    cashSide: 'credit',
    cashAccountId: textOf(bill, 'paymentAccountId'),
    isVoided: false,
  });
  work.add('balanceModifiers', {
    modifierReference: `bankPayment:${payment.id}`,
    subjectReference: `bill:${bill.id}`,
    isVoided: false,
  });
  settleFromBank(work, payment);
}

/** One association of a payment with the document it settles. */
interface Association {
  readonly modifier: WireRecord;
  readonly subject: Document;
}

/** @throws Invalid when a subject is not approved, or subjects differ in currency */
function associationsOf(work: Work, modifierReference: string): Association[] {
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

function settleFromBank(work: Work, payment: WireRecord): void {
  const { company } = work;
  const reference = `bankPayment:${payment.id}`;
  const associations = associationsOf(work, reference);
  const [first] = associations;
  const contactId = textOf(first?.subject.record, 'contactId') || textOf(payment, 'contactId');
  if (!contactId) throw invalidAttributes({ contactId: required('contactId') });
  const isIn = payment['cashSide'] === 'debit';
  const cash = readCash(company, payment, textOf(first?.subject.record, 'currencyId'));
  const record = work.change('bankPayments', payment, {
    contactId,
    subjectCurrencyId: cash.subjectCurrencyId,
    cashExchangeRate: cash.rate,
  });
  // Money in settles what came in and the fee kept back; of money out the fee settles nothing.
  const settledCash = isIn ? add(cash.amount, cash.fee) : subtract(cash.amount, cash.fee);
  const settled = divide(settledCash, cash.rate);
  const worth = multiply(cash.rate, cash.baseRate);
  const { lines, surplus } = distribute(work, associations, {
    isIn,
    amount: roundToCents(settled),
    baseRate: worth,
    entryDate: textOf(record, 'entryDate'),
  });
  const sign = isIn ? '1' : '-1';
  const inBase = (amount: DecimalText) => roundToCents(multiply(amount, cash.baseRate));
  const cashLine = {
    accountId: cash.accountId,
    currencyId: cash.currencyId,
    amount: multiply(sign, cash.amount),
    baseAmount: multiply(sign, inBase(cash.amount)),
  };
  const feeLine = {
    accountId: cash.feeAccountId,
    currencyId: cash.currencyId,
    amount: cash.fee,
    baseAmount: inBase(cash.fee),
  };
  const surplusLines = keepSurplus(work, record, surplus, worth);
  post(work, {
    originatorReference: reference,
    originatorName: 'Betaling',
    voucherNo: null,
    entryDate: textOf(record, 'entryDate'),
    lines: withDifference(work, [cashLine, ...lines, feeLine, ...surplusLines]),
  });
}

interface Cash {
  readonly accountId: string;
  readonly currencyId: string;
  readonly subjectCurrencyId: string;
  readonly amount: DecimalText;
  readonly fee: DecimalText;
  readonly feeAccountId: string;
  /** Cash currency per unit of the subjects' currency. */
  readonly rate: DecimalText;
  /** Company's currency per unit of the cash currency. */
  readonly baseRate: DecimalText;
}

/** @throws Invalid when the account takes no payments, or a rate or fee account is missing */
function readCash(company: Company, payment: WireRecord, documentCurrencyId: string): Cash {
  const accountId = textOf(payment, 'cashAccountId');
  const currencyId = currencyOfAccount(company, accountId);
  const subjectCurrencyId =
    documentCurrencyId || textOf(payment, 'subjectCurrencyId') || currencyId;
  const amount = textOf(payment, 'cashAmount');
  const fee = textOf(payment, 'feeAmount') || '0';
  const feeAccountId = textOf(payment, 'feeAccountId');
  const sentRate = textOf(payment, 'cashExchangeRate');
  if (company.find('accounts', accountId)?.['isPaymentEnabled'] !== true) {
    throw invalidAttributes({ cashAccountId: unexpected('cashAccountId', 'isPaymentEnabled') });
  }
  if (compare(amount, '0') <= 0) {
    throw invalidAttributes({ cashAmount: unexpected('cashAmount', '> 0') });
  }
  if (compare(fee, '0') !== 0 && !feeAccountId) {
    throw invalidAttributes({ feeAccountId: required('feeAccountId') });
  }
  if (currencyId !== subjectCurrencyId && !sentRate) {
    throw invalidAttributes({ cashExchangeRate: required('cashExchangeRate') });
  }
  return {
    accountId,
    currencyId,
    subjectCurrencyId,
    amount,
    fee,
    feeAccountId,
    rate: currencyId === subjectCurrencyId ? '1' : sentRate,
    baseRate: exchangeRateOf(company, currencyId),
  };
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
function distribute(
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

/** What is left over stands on the contact's balance until a later payment uses it. */
function keepSurplus(
  work: Work,
  payment: WireRecord,
  surplus: DecimalText,
  baseRate: DecimalText,
): LedgerLine[] {
  if (compare(surplus, '0') === 0) return [];
  const isIn = payment['cashSide'] === 'debit';
  const currencyId = textOf(payment, 'subjectCurrencyId');
  work.add('contactBalancePostings', {
    contactId: textOf(payment, 'contactId'),
    originatorReference: `bankPayment:${payment.id}`,
    entryDate: textOf(payment, 'entryDate'),
    amount: surplus,
    side: isIn ? 'credit' : 'debit',
    currencyId,
    isVoided: false,
  });
  const sign = isIn ? '-1' : '1';
  return [
    {
      accountId: prepaymentAccount(work.company, isIn),
      currencyId,
      amount: multiply(sign, surplus),
      baseAmount: multiply(sign, roundToCents(multiply(surplus, baseRate))),
    },
  ];
}

/** Prepaid by a customer is owed to him; prepaid to a supplier is ours. */
function prepaymentAccount(company: Company, isIn: boolean): string {
  return accountInRole(company, isIn ? 'prepaymentLiability' : 'prepaymentAsset');
}

/** What the rates leave over is a realized gain or loss. */
function withDifference(work: Work, lines: readonly LedgerLine[]): LedgerLine[] {
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

/** Uses what a contact has prepaid. @throws Invalid when that is less than the amount */
function settleFromContactBalance(work: Work, payment: WireRecord): void {
  const { company } = work;
  const reference = `contactBalancePayment:${payment.id}`;
  const associations = associationsOf(work, reference);
  const [first] = associations;
  if (!first) throw invalidAttributes({ associations: required('associations') });
  const contactId = textOf(first.subject.record, 'contactId');
  const currencyId = textOf(first.subject.record, 'currencyId');
  const isIn = isMoneyIn(first.subject);
  const amount = textOf(payment, 'amount');
  const entryDate = textOf(payment, 'entryDate');
  if (compare(amount, prepaidBy(company, contactId, currencyId, isIn)) > 0) {
    throw invalidAttributes({
      amount: {
        en: 'The contact’s balance is smaller than the amount.',
        da: 'Kontaktens saldo er mindre end beløbet.',
      },
    });
  }
  const side = isIn ? 'debit' : 'credit';
  work.change('contactBalancePayments', payment, { contactId, currencyId, side });
  const baseRate = exchangeRateOf(company, currencyId);
  const { lines, surplus } = distribute(work, associations, { isIn, amount, baseRate, entryDate });
  if (compare(surplus, '0') > 0) {
    throw invalidAttributes({
      amount: {
        en: 'The amount is larger than what is owed.',
        da: 'Beløbet er større end det skyldige.',
      },
    });
  }
  work.add('contactBalancePostings', {
    contactId,
    originatorReference: reference,
    entryDate,
    amount,
    side,
    currencyId,
    isVoided: false,
  });
  const sign = isIn ? '1' : '-1';
  const prepaid = {
    accountId: prepaymentAccount(company, isIn),
    currencyId,
    amount: multiply(sign, amount),
    baseAmount: multiply(sign, roundToCents(multiply(amount, baseRate))),
  };
  post(work, {
    originatorReference: reference,
    originatorName: 'Udligning',
    voucherNo: null,
    entryDate,
    lines: withDifference(work, [prepaid, ...lines]),
  });
}

/** What stands on a contact's balance in a currency: customers' prepayments are credits. */
function prepaidBy(
  company: Company,
  contactId: string,
  currencyId: string,
  isIn: boolean,
): DecimalText {
  const standing = company
    .where('contactBalancePostings', 'contactId', contactId)
    .filter((posting) => posting['isVoided'] !== true && posting['currencyId'] === currencyId);
  const credit = sum(
    standing.map((posting) => {
      const amount = textOf(posting, 'amount') || '0';
      return posting['side'] === 'credit' ? amount : negate(amount);
    }),
  );
  return isIn ? credit : negate(credit);
}

/** The only change a payment allows; nothing brings it back. */
function voidPayment(
  work: Work,
  resource: PaymentResource,
  { record, before }: { readonly record: WireRecord; readonly before: WireRecord },
): void {
  if (before['isVoided'] === record['isVoided']) return;
  refuseUnvoiding(record);
  const reference = `${singulars[resource]}:${record.id}`;
  for (const modifier of work.company.where('balanceModifiers', 'modifierReference', reference)) {
    const subject = documentAt(work.company, textOf(modifier, 'subjectReference'));
    if (subject) changeBalance(work, subject, negate(textOf(modifier, 'amount') || '0'));
    work.change('balanceModifiers', modifier, { isVoided: true });
  }
  const kept = work.company.where('contactBalancePostings', 'originatorReference', reference);
  for (const posting of kept) work.change('contactBalancePostings', posting, { isVoided: true });
  voidPostings(work, reference);
}
