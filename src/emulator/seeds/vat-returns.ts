/**
 * VAT returns by quarter: opened when the quarter begins, settled once it is over, paid at the deadline.
 *
 * Settling empties the VAT accounts as of the quarter's last day: their postings are marked with the
 * return, and one transaction moves what they hold to the settlement account (afregnet moms), each box in
 * whole kroner as the tax authority takes it; the øre left over go to the rounding account.
 */

import { compare, negate, round, subtract, sum } from '../../accounting/money.ts';
import { addDays, firstOfMonth, lastOfMonth, type DateText } from '../../accounting/calendar.ts';
import { vatDeadline } from '../../accounting/vat.ts';
import type { WireRecord } from '../world.ts';
import type { Agenda } from './agenda.ts';
import {
  bankAccountNo,
  goodsAbroadTaxNo,
  inputTaxNo,
  role,
  roundingAccountNo,
  servicesAbroadTaxNo,
} from './account-numbers.ts';
import type { Company } from './company.ts';
import { sided } from '../effects/ledger.ts';
import { signedBaseAmount } from './ledger.ts';
import { tableOf, textOf } from './records.ts';

const vatAccountNos = [role.salesTax, goodsAbroadTaxNo, servicesAbroadTaxNo, inputTaxNo] as const;

/** Long enough for the quarter's last bills to have come in. */
const daysUntilSettled = 45;

/** Plans the returns of a year's four quarters. */
export function planVatReturns(company: Company, agenda: Agenda, year: number): void {
  for (let quarter = 1; quarter <= 4; quarter++) {
    const startDate = firstOfMonth(year, quarter * 3 - 2);
    const endDate = lastOfMonth(year, quarter * 3);
    const deadline = vatDeadline('quarter', endDate);
    agenda.on(startDate, () => {
      const record = company.books.add('salesTaxReturns', {
        createdTime: company.stamp(startDate),
        periodType: 'quarter',
        period: `${year}-${quarter}`,
        periodText: `${quarter}. kvartal ${year}`,
        correctionNo: 0,
        startDate,
        endDate,
        reportDeadline: deadline,
        totalAmount: '0',
      });
      agenda.on(addDays(endDate, daysUntilSettled), (date) => settle(company, record, date));
      agenda.on(deadline, (date) => payReturn(company, record, date));
    });
  }
}

/** The postings on VAT accounts that belong to a period, whatever made them. */
function vatPostings(company: Company, startDate: DateText, endDate: DateText): WireRecord[] {
  const accountIds = new Set<unknown>(vatAccountNos.map((accountNo) => company.chart(accountNo)));
  return [...tableOf(company.books.tables, 'postings').values()].filter((posting) => {
    const entryDate = textOf(posting, 'entryDate');
    return accountIds.has(posting['accountId']) && entryDate >= startDate && entryDate <= endDate;
  });
}

function settle(company: Company, record: WireRecord, date: DateText): void {
  const endDate = textOf(record, 'endDate');
  const postings = vatPostings(company, textOf(record, 'startDate'), endDate);
  const createdTime = company.stamp(date);
  const balances = vatAccountNos.map((accountNo) => {
    const accountId = company.chart(accountNo);
    const onAccount = postings.filter((posting) => posting['accountId'] === accountId);
    return { accountId, balance: sum(onAccount.map(signedBaseAmount)) };
  });
  for (const posting of postings) posting['salesTaxReturnId'] = record.id;
  const exact = sum(balances.map(({ balance }) => balance));
  const inKroner = sum(balances.map(({ balance }) => round(balance, 0)));
  Object.assign(record, { isSettled: true, totalAmount: negate(inKroner) });
  company.ledger.post({
    originatorReference: `salesTaxReturn:${record.id}`,
    originatorName: `Momsafregning ${textOf(record, 'period')}`,
    entryDate: endDate,
    createdTime,
    lines: [
      ...balances.map(({ accountId, balance }) => ({ accountId, amount: negate(balance) })),
      { accountId: company.chart(role.salesTaxPayable), amount: inKroner },
      { accountId: company.chart(roundingAccountNo), amount: subtract(exact, inKroner) },
    ],
  });
}

/** Pays what is owed, or takes in what the state owes. */
function payReturn(company: Company, record: WireRecord, entryDate: DateText): void {
  const { books, chart, ledger } = company;
  const total = textOf(record, 'totalAmount');
  record['isPaid'] = true;
  if (compare(total, '0') === 0) return;
  const payment = books.add('salesTaxPayments', {
    salesTaxReturnId: record.id,
    entryDate,
    accountId: chart(bankAccountNo),
    ...sided(negate(total)),
  });
  ledger.post({
    originatorReference: `salesTaxPayment:${payment.id}`,
    originatorName: `Momsbetaling ${textOf(record, 'period')}`,
    entryDate,
    createdTime: company.stamp(entryDate),
    lines: [
      { accountId: chart(bankAccountNo), amount: negate(total) },
      { accountId: chart(role.salesTaxPayable), amount: total },
    ],
  });
}
