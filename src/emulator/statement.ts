/** `GET /accounts/:id/statement`: an account's postings in a period, with a running balance (kontokort). */

import { add, negate, type DecimalText } from '../accounting/money.ts';
import type { Company } from './company.ts';
import type { Success } from './envelope.ts';
import { periodOf } from './filters.ts';
import { numberOut } from './json.ts';
import { numberOf, textOf } from './members.ts';
import type { Present } from './presentation.ts';
import { recordNotFound } from './refusals.ts';
import type { WireRecord, WireValue } from './world.ts';

/** @throws Refusal 404 without such an account, 400 on a period it cannot read */
export function accountStatement(
  id: string,
  query: URLSearchParams,
  { company, present }: { readonly company: Company; readonly present: Present },
): Success {
  if (!company.find('accounts', id)) throw recordNotFound('account', id);
  const { from, to } = periodOf('period', query.get('period') ?? 'all', company);
  const rows: unknown[] = [];
  let balance = '0';
  let baseBalance = '0';
  let start = { balance, baseBalance };
  for (const posting of postingsOf(company, id)) {
    const date = textOf(posting, 'entryDate');
    if (to !== null && date > to) break;
    const amount = signed(posting, 'amount');
    const baseAmount = signed(posting, 'baseAmount');
    balance = add(balance, amount);
    baseBalance = add(baseBalance, baseAmount);
    if (from !== null && date < from) start = { balance, baseBalance };
    else rows.push(rowOf(company, present, posting, { amount, baseAmount, balance }));
  }
  return {
    roots: {
      accountStatement: {
        startBalance: numberOut(start.balance),
        startBaseBalance: numberOut(start.baseBalance),
        isTruncated: false,
        rows,
      },
    },
  };
}

/** In the order of the books; voided ones stand beside what voided them, as the law wants it. */
function postingsOf(company: Company, accountId: string): WireRecord[] {
  return company
    .where('postings', 'accountId', accountId)
    .map((posting) => ({ posting, key: orderKey(company, posting) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ posting }) => posting);
}

function orderKey(company: Company, posting: WireRecord): string {
  const transaction = company.find('transactions', posting['transactionId']);
  const number = String(numberOf(transaction, 'transactionNo')).padStart(9, '0');
  return `${textOf(posting, 'entryDate')} ${number}`;
}

interface Figures {
  readonly amount: DecimalText;
  readonly baseAmount: DecimalText;
  readonly balance: DecimalText;
}

function rowOf(
  company: Company,
  present: Present,
  posting: WireRecord,
  { amount, baseAmount, balance }: Figures,
): unknown {
  const transaction = company.find('transactions', posting['transactionId']);
  const currency = company.find('currencies', posting['currencyId']);
  return {
    id: posting.id,
    transactionId: posting['transactionId'] ?? null,
    transactionNo: transaction?.['transactionNo'] ?? null,
    voucherNo: transaction?.['voucherNo'] ?? '',
    originatorName: transaction?.['originatorName'] ?? '',
    entryDate: posting['entryDate'] ?? null,
    text: posting['text'] ?? '',
    baseAmount: numberOut(baseAmount),
    currencyId: posting['currencyId'] ?? null,
    currency: currency ? present('currencies', currency) : null,
    // Postings of the emulator are net of tax: tax has postings of its own.
    tax: numberOut('0'),
    isVoided: posting['isVoided'] ?? false,
    grossAmount: numberOut(amount),
    credit: numberOut(posting['side'] === 'credit' ? negate(amount) : '0'),
    balance: numberOut(balance),
    isSpecial: false,
  };
}

/** Debit positive; a posting without a base amount is in the company's own currency. */
function signed(posting: WireRecord, member: 'amount' | 'baseAmount'): DecimalText {
  const value: WireValue = posting[member] ?? posting['amount'] ?? '0';
  const amount = typeof value === 'string' ? value : '0';
  return posting['side'] === 'credit' ? negate(amount) : amount;
}
