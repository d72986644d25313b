/** VAT returns (momsafregning): settling one moves the period's VAT to what is owed, paying it clears that. */

import { compare, negate, sum, type DecimalText } from '../../accounting/money.ts';
import type { Company } from '../company.ts';
import { invalid, invalidAttributes } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { baseCurrencyOf } from './currencies.ts';
import type { Effects } from './effects.ts';
import { accountInRole, post, sided, voidPostings } from './ledger.ts';
import { refuseUnvoiding } from './voiding.ts';

export const salesTaxReturns: Effects = {
  saved: (work, { record, before }) => {
    if (record['isSettled'] === before?.['isSettled']) return;
    if (record['isSettled'] !== true) {
      throw invalidAttributes({
        isSettled: {
          en: 'A settled return cannot be opened again.',
          da: 'En afsluttet momsangivelse kan ikke åbnes igen.',
        },
      });
    }
    settle(work, record);
  },
};

/** Closes the period's VAT postings and posts their sum as owed to, or by, the tax authority. */
function settle(work: Work, taxReturn: WireRecord): void {
  const { company } = work;
  const postings = openPostings(company, taxReturn);
  const byAccount = Map.groupBy(postings, (posting) => textOf(posting, 'accountId'));
  const currencyId = baseCurrencyOf(company);
  const lines = [...byAccount].map(([accountId, own]) => {
    const amount = negate(sum(own.map(signed)));
    return { accountId, currencyId, amount, baseAmount: amount };
  });
  for (const posting of postings) {
    work.change('postings', posting, { salesTaxReturnId: taxReturn.id });
  }
  const owed = negate(sum(lines.map(({ amount }) => amount)));
  work.change('salesTaxReturns', taxReturn, {
    totalAmount: negate(owed),
    isPaid: compare(owed, '0') === 0,
  });
  if (lines.length === 0) return;
  const accountId = accountInRole(company, 'salesTaxPayable');
  post(work, {
    originatorReference: `salesTaxReturn:${taxReturn.id}`,
    originatorName: `Momsafregning ${textOf(taxReturn, 'periodText')}`.trim(),
    voucherNo: null,
    entryDate: textOf(taxReturn, 'endDate'),
    lines: [...lines, { accountId, currencyId, amount: owed, baseAmount: owed }],
  });
}

/** What stands on the VAT accounts in the period and belongs to no return yet. */
function openPostings(company: Company, taxReturn: WireRecord): WireRecord[] {
  const from = textOf(taxReturn, 'startDate');
  const to = textOf(taxReturn, 'endDate');
  return company
    .all('salesTaxAccounts')
    .flatMap((account) => company.where('postings', 'accountId', account['accountId'] ?? null))
    .filter((posting) => {
      const date = textOf(posting, 'entryDate');
      const isOpen = posting['isVoided'] !== true && !posting['salesTaxReturnId'];
      return isOpen && date >= from && date <= to;
    });
}

/** In the company's currency, debit positive. */
function signed(posting: WireRecord): DecimalText {
  const amount = textOf(posting, 'baseAmount') || textOf(posting, 'amount') || '0';
  return posting['side'] === 'credit' ? negate(amount) : amount;
}

export const salesTaxPayments: Effects = {
  saved: (work, { record, before }) => {
    if (!before) pay(work, record);
    else if (before['isVoided'] !== record['isVoided']) {
      refuseUnvoiding(record);
      voidPostings(work, `salesTaxPayment:${record.id}`);
      const taxReturn = work.company.find('salesTaxReturns', record['salesTaxReturnId']);
      if (taxReturn) work.change('salesTaxReturns', taxReturn, { isPaid: false });
    }
  },
};

/** The whole of a settled return is paid at once: out when it is owed, in when it is refunded. */
function pay(work: Work, payment: WireRecord): void {
  const { company } = work;
  const taxReturn = company.find('salesTaxReturns', payment['salesTaxReturnId']);
  if (taxReturn?.['isSettled'] !== true || taxReturn['isPaid'] === true) {
    throw invalid(
      'Only settled returns that have not been paid can be paid.',
      'Kun afsluttede momsangivelser, der ikke er betalt, kan betales.',
    );
  }
  const owed = textOf(taxReturn, 'totalAmount') || '0';
  const { amount, side } = sided(negate(owed));
  const record = work.change('salesTaxPayments', payment, { amount, side });
  work.change('salesTaxReturns', taxReturn, { isPaid: true });
  const currencyId = baseCurrencyOf(company);
  const out = negate(owed);
  post(work, {
    originatorReference: `salesTaxPayment:${record.id}`,
    originatorName: 'Momsbetaling',
    voucherNo: null,
    entryDate: textOf(record, 'entryDate'),
    lines: [
      {
        accountId: accountInRole(company, 'salesTaxPayable'),
        currencyId,
        amount: owed,
        baseAmount: owed,
      },
      { accountId: textOf(record, 'accountId'), currencyId, amount: out, baseAmount: out },
    ],
  });
}
