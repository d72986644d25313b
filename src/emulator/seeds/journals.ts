/** Daybook entries (kassekladde): lines that balance, by themselves or against a contra account. */

import {
  add,
  divide,
  multiply,
  negate,
  roundToCents,
  subtract,
  type DecimalText,
} from '../../accounting/money.ts';
import type { DateText } from '../../accounting/calendar.ts';
import { splitTax } from '../../accounting/vat.ts';
import type { WireRecord } from '../world.ts';
import type { Company } from './company.ts';
import { sided } from '../effects/ledger.ts';
import type { LedgerLine } from './ledger.ts';
import type { Values } from './records.ts';
import type { TaxRateName } from './tax-rates.ts';

export interface JournalLine {
  readonly accountNo: number;
  /** Debit positive; with tax when the line names a rate. */
  readonly amount: DecimalText;
  readonly text?: string;
  /** Takes the whole amount on the other side. */
  readonly contraAccountNo?: number;
  readonly taxRate?: TaxRateName;
  /** Further members: paidInvoiceId and the like. */
  readonly extra?: Values;
}

export interface Journal {
  readonly daybookId: string;
  readonly entryDate: DateText;
  readonly voucherNo: string;
  readonly description: string;
  readonly state?: 'approved' | 'draft';
  readonly lines: readonly JournalLine[];
  /** Further members: apiType, extendedDescription. */
  readonly extra?: Values;
}

/** Enters a journal and posts it unless it is a draft. @throws Error when its lines do not balance */
export function enterJournal(company: Company, journal: Journal): WireRecord {
  const { books, chart, tax } = company;
  const { entryDate, voucherNo, description, state = 'approved' } = journal;
  const createdTime = company.stamp(entryDate);
  const record = books.add('daybookTransactions', {
    daybookId: journal.daybookId,
    createdTime,
    entryDate,
    voucherNo,
    description,
    state,
    priority: books.tables.get('daybookTransactions')?.size ?? 0,
    type: 'entry',
    ...journal.extra,
  });
  journal.lines.forEach((line, priority) => {
    books.add('daybookTransactionLines', {
      daybookTransactionId: record.id,
      text: line.text ?? description,
      accountId: chart(line.accountNo),
      taxRateId: line.taxRate ? tax.rate(line.taxRate).id : null,
      contraAccountId: line.contraAccountNo ? chart(line.contraAccountNo) : null,
      ...sided(line.amount),
      baseAmount: sided(line.amount).amount,
      currencyId: 'DKK',
      priority,
      ...line.extra,
    });
  });
  if (state === 'approved') {
    company.ledger.post({
      originatorReference: `daybookTransaction:${record.id}`,
      originatorName: description,
      voucherNo,
      entryDate,
      createdTime,
      lines: journal.lines.flatMap((line) => ledgerLines(company, line)),
    });
  }
  return record;
}

export function voidJournal(company: Company, journal: WireRecord, date: DateText): void {
  journal['state'] = 'voided';
  company.ledger.void(`daybookTransaction:${journal.id}`, date, company.stamp(date));
}

function ledgerLines({ chart, tax }: Company, line: JournalLine): LedgerLine[] {
  const text = line.text ? { text: line.text } : {};
  const accountId = chart(line.accountNo);
  const contra: LedgerLine[] = line.contraAccountNo
    ? [{ accountId: chart(line.contraAccountNo), amount: negate(line.amount), ...text }]
    : [];
  if (!line.taxRate) return [{ accountId, amount: line.amount, ...text }, ...contra];
  const { rate, components } = tax.rate(line.taxRate);
  const taxed = roundToCents(divide(multiply(line.amount, rate), add('1', rate)));
  const net = subtract(line.amount, taxed);
  const split = splitTax({ net, tax: taxed }, components);
  return [
    { accountId, amount: add(net, split.cost), ...text },
    ...split.parts.map((part) => ({ ...part, ...text })),
    ...contra,
  ];
}
