/** Journal entries (kassekladde): balanced when written, posted when approved, reversed when voided. */

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
import { splitTax } from '../../accounting/vat.ts';
import type { Company } from '../company.ts';
import { invalid } from '../invalid.ts';
import { textOf } from '../members.ts';
import type { Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { baseCurrencyOf, exchangeRateOf } from './currencies.ts';
import { refuseFrozenChange, refuseUnlessDraft } from './documents.ts';
import type { Effects } from './effects.ts';
import { absolute, post, voidPostings, type LedgerLine } from './ledger.ts';
import { componentsOf, rateOf } from './tax-choice.ts';

export const daybookTransactions: Effects = {
  fill: () => ({ priority: 0, type: 'entry' }),
  saved: (work, { record, before, input }) => {
    if (before) refuseFrozenChange(before, record, input);
    else refuseUnbalanced(linesOf(work.company, record));
    const wasApproved = before?.['state'] === 'approved';
    if (record['state'] === 'approved' && !wasApproved) approve(work, record);
    if (record['state'] === 'voided' && wasApproved) {
      voidPostings(work, `daybookTransaction:${record.id}`);
    }
  },
  deleting: (_work, record) => refuseUnlessDraft(record),
};

export const daybookTransactionLines: Effects = {
  fill: ({ currencyId, amount }, { company }) => {
    const currency = typeof currencyId === 'string' ? currencyId : baseCurrencyOf(company);
    const rate = exchangeRateOf(company, currency);
    return {
      currencyId: currency,
      baseAmount: typeof amount === 'string' ? roundToCents(multiply(amount, rate)) : null,
    };
  },
  saved: (work, { record }) => refuseUnlessDraft(ownerOf(work.company, record)),
  deleting: (work, record) => refuseUnlessDraft(ownerOf(work.company, record)),
};

function ownerOf(company: Company, line: WireRecord): WireRecord | undefined {
  return company.find('daybookTransactions', line['daybookTransactionId']);
}

function linesOf(company: Company, entry: WireRecord): WireRecord[] {
  return company.where('daybookTransactionLines', 'daybookTransactionId', entry.id);
}

/** A line with a contra account balances itself; the others must balance in each currency. */
function refuseUnbalanced(lines: readonly WireRecord[]): void {
  if (lines.length === 0) {
    throw invalid(
      'Daybook transactions must have at least one line.',
      'Kassekladdeposter skal have mindst én linje.',
    );
  }
  const byCurrency = Map.groupBy(
    lines.filter((line) => !line['contraAccountId']),
    (line) => textOf(line, 'currencyId'),
  );
  for (const [currencyId, own] of byCurrency) {
    const off = sum(own.map(signed));
    if (compare(off, '0') === 0) continue;
    throw invalid(
      `Debits and credits in ${currencyId} must be equal; they differ by ${absolute(off)}.`,
      `Debet og kredit i ${currencyId} skal være lige store; forskellen er ${absolute(off)}.`,
    );
  }
}

/** Debit positive. */
function signed(line: WireRecord): DecimalText {
  const amount = textOf(line, 'amount') || '0';
  return line['side'] === 'credit' ? negate(amount) : amount;
}

function approve(work: Work, entry: WireRecord): void {
  const { company } = work;
  post(work, {
    originatorReference: `daybookTransaction:${entry.id}`,
    originatorName: textOf(entry, 'description') || 'Kassekladde',
    voucherNo: textOf(entry, 'voucherNo') || null,
    entryDate: textOf(entry, 'entryDate'),
    lines: linesOf(company, entry).flatMap((line) => postingsOf(company, line)),
  });
}

/** The line's account without tax, its VAT accounts, and the contra account with the whole amount. */
function postingsOf(company: Company, line: WireRecord): LedgerLine[] {
  const gross = signed(line);
  const taxRateId = textOf(line, 'taxRateId') || null;
  const rate = rateOf(company, taxRateId);
  const tax = roundToCents(divide(multiply(gross, rate), add('1', rate)));
  const net = subtract(gross, tax);
  const { parts, cost } = splitTax({ net, tax }, componentsOf(company, taxRateId));
  const contraAccountId = textOf(line, 'contraAccountId');
  const amounts = [
    { accountId: textOf(line, 'accountId'), amount: add(net, cost) },
    ...parts,
    ...(contraAccountId ? [{ accountId: contraAccountId, amount: negate(gross) }] : []),
  ];
  const currencyId = textOf(line, 'currencyId');
  const exchangeRate = exchangeRateOf(company, currencyId);
  const text = textOf(line, 'text');
  return amounts.map(({ accountId, amount }) => ({
    accountId,
    currencyId,
    amount,
    baseAmount: roundToCents(multiply(amount, exchangeRate)),
    ...(text && { text }),
  }));
}
