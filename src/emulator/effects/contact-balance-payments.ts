/** Payments from what a contact has prepaid. */

import {
  compare,
  multiply,
  negate,
  roundToCents,
  sum,
  type DecimalText,
} from '../../accounting/money.ts';
import type { Company } from '../company.ts';
import { invalidAttributes, required } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { isMoneyIn } from './balances.ts';
import { exchangeRateOf } from './currencies.ts';
import type { Effects } from './effects.ts';
import { post } from './ledger.ts';
import {
  associationsOf,
  distribute,
  prepaymentAccount,
  voidPayment,
  withDifference,
} from './settlement.ts';

export const contactBalancePayments: Effects = {
  saved: (work, { record, before }) => {
    if (before) voidPayment(work, `contactBalancePayment:${record.id}`, { record, before });
    else settleFromContactBalance(work, record);
  },
};

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
