/** Payments from and into the bank: cash, fee, documents settled, and what is left for the contact. */

import {
  add,
  compare,
  divide,
  multiply,
  roundToCents,
  subtract,
  type DecimalText,
} from '../../accounting/money.ts';
import type { Company } from '../company.ts';
import { invalidAttributes, required, unexpected } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { currencyOfAccount, exchangeRateOf } from './currencies.ts';
import type { Effects } from './effects.ts';
import { post, type LedgerLine } from './ledger.ts';
import {
  associationsOf,
  distribute,
  prepaymentAccount,
  voidPayment,
  withDifference,
} from './settlement.ts';

export const bankPayments: Effects = {
  saved: (work, { record, before }) => {
    if (before) voidPayment(work, `bankPayment:${record.id}`, { record, before });
    else settleFromBank(work, record);
  },
};

/** A bill that says from which account it was paid is paid the moment it is approved. */
export function payOnTheSpot(work: Work, bill: WireRecord): void {
  const cashAccountId = textOf(bill, 'paymentAccountId');
  const isSameCurrency =
    currencyOfAccount(work.company, cashAccountId) === textOf(bill, 'currencyId');
  const cashExchangeRate = isSameCurrency ? '1' : textOf(bill, 'exchangeRate');
  const payment = work.add('bankPayments', {
    contactId: textOf(bill, 'contactId'),
    entryDate: textOf(bill, 'paymentDate') || textOf(bill, 'entryDate'),
    cashAmount: roundToCents(multiply(textOf(bill, 'grossAmount'), cashExchangeRate)),
    cashSide: 'credit',
    cashAccountId,
    cashExchangeRate,
    isVoided: false,
  });
  work.add('balanceModifiers', {
    modifierReference: `bankPayment:${payment.id}`,
    subjectReference: `bill:${bill.id}`,
    isVoided: false,
  });
  settleFromBank(work, payment);
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
