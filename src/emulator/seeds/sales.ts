/** Invoices and credit notes (fakturaer, kreditnotaer): written as drafts, then approved and posted. */

import { dueDateOf, type PaymentTerms } from '../../accounting/due-date.ts';
import {
  totalOf,
  type DocumentTotal,
  type LineInput,
  type TaxMode,
} from '../../accounting/invoice-total.ts';
import type { DecimalText } from '../../accounting/money.ts';
import type { DateText } from '../../accounting/calendar.ts';
import type { Company } from './company.ts';
import type { Contact } from './contacts.ts';
import { documentLines, offset, referenceOf, type Document, type TaxedLine } from './documents.ts';
import { drawHex } from './ids.ts';
import { defaultTemplateId } from './organization.ts';
import type { Product } from './products.ts';
import { randomFor } from './random.ts';
import { textOf, type Values } from './records.ts';
import { salesRateName } from './tax.ts';

export interface SaleLine {
  readonly product: Product;
  readonly quantity: DecimalText;
  readonly unitPrice: DecimalText;
  readonly description?: string;
  readonly discount?: NonNullable<LineInput['discount']>;
}

export interface Sale {
  readonly contact: Contact;
  readonly entryDate: DateText;
  readonly taxMode: TaxMode;
  readonly terms: PaymentTerms;
  readonly currencyId: string;
  readonly exchangeRate: DecimalText;
  readonly lines: readonly SaleLine[];
  /** For a credit note. */
  readonly credited?: Invoice;
  /** Further members of the record: externalId, orderNo, contactMessage and the like. */
  readonly extra?: Values;
}

export interface Invoice extends Document {
  readonly sale: Sale;
  readonly total: DocumentTotal;
  readonly taxedLines: readonly TaxedLine[];
}

const bankTransferMethodId = '9d3c2b1a-7e64-5f08-a1c9-4b5d6e7f8091';

/** Writes a draft: no number, nothing posted. */
export function draftInvoice(company: Company, sale: Sale): Invoice {
  const { books, tax } = company;
  // A contact that is exempt is charged no VAT at all, by no rate.
  const taxRates = sale.lines.map(({ product }) =>
    sale.contact.isSalesTaxExempt ? null : tax.rate(salesRateName(product.ruleset, sale.contact)),
  );
  const total = totalOf(
    sale.lines.map((line, index) => ({ ...line, taxRate: taxRates[index]?.rate ?? '0' })),
    sale.taxMode,
  );
  const { amount, tax: taxAmount, grossAmount } = total;
  const record = books.add('invoices', {
    type: sale.credited ? 'creditNote' : 'invoice',
    createdTime: company.stamp(sale.entryDate),
    contactId: sale.contact.id,
    attContactPersonId: sale.contact.personIds[0] ?? null,
    entryDate: sale.entryDate,
    paymentTermsMode: sale.terms.mode,
    paymentTermsDays: sale.terms.mode === 'date' ? null : sale.terms.days,
    dueDate: dueDateOf(sale.entryDate, sale.terms),
    state: 'draft',
    sentState: 'unsent',
    taxMode: sale.taxMode,
    amount,
    tax: taxAmount,
    grossAmount,
    currencyId: sale.currencyId,
    exchangeRate: sale.exchangeRate,
    balance: grossAmount,
    creditedInvoiceId: sale.credited?.record.id ?? null,
    lineDescription: sale.lines.map(describe).join(', '),
    templateId: defaultTemplateId,
    paymentMethods: [{ paymentMethodId: bankTransferMethodId }],
    ...sale.extra,
  });
  record['downloadUrl'] = downloadUrl(company, record.id, 'draft-invoice');
  sale.lines.forEach((line, index) => {
    addLine(company, record.id, line, index, total, taxRates[index]?.id ?? null);
  });
  return {
    kind: 'invoice',
    isCreditNote: sale.credited !== undefined,
    record,
    contactId: sale.contact.id,
    currencyId: sale.currencyId,
    exchangeRate: sale.exchangeRate,
    balance: grossAmount,
    sale,
    total,
    taxedLines: sale.lines.map(({ product }, index) => ({
      accountId: product.accountId,
      taxRate: taxRates[index] ?? tax.rate('salesExempt'),
    })),
  };
}

/** Gives the invoice its number and posts it; a credit note at once settles what it credits. */
export function approveInvoice(company: Company, invoice: Invoice, date: DateText): void {
  const { organization, ledger } = company;
  const { record } = invoice;
  const invoiceNo = Number(organization['nextInvoiceNo']);
  organization['nextInvoiceNo'] = invoiceNo + 1;
  const approvedTime = company.stamp(date);
  Object.assign(record, { state: 'approved', approvedTime, invoiceNo: String(invoiceNo) });
  record['downloadUrl'] = downloadUrl(company, record.id, `invoice-no-${invoiceNo}`);
  ledger.post({
    originatorReference: referenceOf(invoice),
    originatorName: `${invoice.isCreditNote ? 'Kreditnota' : 'Faktura'} ${invoiceNo}`,
    voucherNo: String(invoiceNo),
    entryDate: invoice.sale.entryDate,
    createdTime: approvedTime,
    lines: documentLines(company, invoice, invoice.total, invoice.taxedLines).map((line) => ({
      ...line,
      text: textOf(record, 'lineDescription'),
    })),
  });
  if (invoice.sale.credited) offset(company, invoice, invoice.sale.credited, date);
}

function addLine(
  { books }: Company,
  invoiceId: string,
  line: SaleLine,
  index: number,
  total: DocumentTotal,
  taxRateId: string | null,
): void {
  books.add('invoiceLines', {
    invoiceId,
    productId: line.product.id,
    description: line.description ?? '',
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    amount: total.lines[index]?.amount ?? '0',
    tax: total.lines[index]?.tax ?? '0',
    taxRateId,
    discountText: line.discount ? 'Rabat' : null,
    discountMode: line.discount?.mode ?? null,
    discountValue: line.discount?.value ?? null,
    priority: index,
    unit: line.product.unit,
  });
}

function describe({ product, description }: SaleLine): string {
  return description ? `${product.name}: ${description}` : product.name;
}

function downloadUrl({ books }: Company, invoiceId: string, name: string): string {
  const secret = drawHex(randomFor(`download/${invoiceId}`), 48);
  return `https://api.example.test/v2/downloads/invoices/${invoiceId}/${books.organizationId}/${secret}/${name}.pdf`;
}
