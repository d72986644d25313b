/** Bills and supplier credit notes (regninger): written as drafts, then approved and posted. */

import { totalOf, type DocumentTotal, type TaxMode } from '../../accounting/invoice-total.ts';
import type { DecimalText } from '../../accounting/money.ts';
import type { DateText } from '../../accounting/calendar.ts';
import type { Company } from './company.ts';
import type { Contact } from './contacts.ts';
import { documentLines, offset, referenceOf, type Document } from './documents.ts';
import { textOf, type Values } from './records.ts';
import type { TaxRateName } from './tax-rates.ts';

export interface PurchaseLine {
  readonly accountNo: number;
  readonly taxRate: TaxRateName;
  readonly description: string;
  /** In the bill's tax mode. */
  readonly amount: DecimalText;
}

export interface Purchase {
  readonly contact: Contact;
  readonly entryDate: DateText;
  readonly dueDate: DateText;
  readonly taxMode: TaxMode;
  readonly currencyId: string;
  readonly exchangeRate: DecimalText;
  readonly lines: readonly PurchaseLine[];
  /** For a credit note. */
  readonly credited?: Bill;
  /** Further members of the record: suppliersInvoiceNo, source, paymentAccountId and the like. */
  readonly extra?: Values;
}

export interface Bill extends Document {
  readonly purchase: Purchase;
  readonly total: DocumentTotal;
}

/** Writes a draft: no voucher number, nothing posted. */
export function draftBill(company: Company, purchase: Purchase): Bill {
  const { books, chart, tax } = company;
  const { contact, lines } = purchase;
  const taxRates = lines.map((line) => tax.rate(line.taxRate));
  const total = totalOf(
    lines.map(({ amount }, index) => ({
      quantity: '1',
      unitPrice: amount,
      taxRate: taxRates[index]?.rate ?? '0',
    })),
    purchase.taxMode,
  );
  const record = books.add('bills', {
    type: purchase.credited ? 'creditNote' : 'bill',
    createdTime: company.stamp(purchase.entryDate),
    contactId: contact.id,
    contactName: contact.name,
    entryDate: purchase.entryDate,
    dueDate: purchase.dueDate,
    state: 'draft',
    taxMode: purchase.taxMode,
    amount: total.amount,
    tax: total.tax,
    grossAmount: total.grossAmount,
    currencyId: purchase.currencyId,
    exchangeRate: purchase.exchangeRate,
    balance: total.grossAmount,
    lineDescription: lines.map((line) => line.description).join(', '),
    creditedBillId: purchase.credited?.record.id ?? null,
    ...purchase.extra,
  });
  lines.forEach((line, index) => {
    books.add('billLines', {
      billId: record.id,
      accountId: chart(line.accountNo),
      taxRateId: taxRates[index]?.id ?? null,
      description: line.description,
      amount: line.amount,
      tax: total.lines[index]?.tax ?? '0',
      priority: index,
    });
  });
  return {
    kind: 'bill',
    isCreditNote: purchase.credited !== undefined,
    record,
    contactId: contact.id,
    currencyId: purchase.currencyId,
    exchangeRate: purchase.exchangeRate,
    balance: total.grossAmount,
    purchase,
    total,
  };
}

/** Gives the bill its voucher number and posts it; a credit note at once settles what it credits. */
export function approveBill(company: Company, bill: Bill, voucherNo: string): void {
  const { record, purchase } = bill;
  const approvedTime = company.stamp(purchase.entryDate);
  Object.assign(record, { state: 'approved', approvedTime, voucherNo });
  const taxedLines = purchase.lines.map((line) => ({
    accountId: company.chart(line.accountNo),
    taxRate: company.tax.rate(line.taxRate),
  }));
  company.ledger.post({
    originatorReference: referenceOf(bill),
    originatorName: `${bill.isCreditNote ? 'Kreditnota' : 'Regning'} ${voucherNo}`,
    voucherNo,
    entryDate: purchase.entryDate,
    createdTime: approvedTime,
    lines: documentLines(company, bill, bill.total, taxedLines).map((line) => ({
      ...line,
      text: textOf(record, 'lineDescription'),
    })),
  });
  if (purchase.credited) offset(company, bill, purchase.credited, purchase.entryDate);
}
