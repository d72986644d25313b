/** Invoices and credit notes and their lines: totals, numbers, approval. */

import { totalOf, type DocumentTotal, type LineInput } from '../../accounting/invoice-total.ts';
import type { Company } from '../company.ts';
import { invalid, invalidAttributes } from '../invalid.ts';
import type { IncomingObject } from '../json.ts';
import { textOf } from '../members.ts';
import type { Members, Work } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { setOff } from './balances.ts';
import {
  documentDefaults,
  documentLines,
  dueDateFor,
  refuseFrozenChange,
  refuseUnlessDraft,
  taxModeOf,
  termsOf,
  totalMembers,
} from './documents.ts';
import type { Effects } from './effects.ts';
import { post } from './ledger.ts';
import { rateOf, salesTaxRateId } from './tax-choice.ts';

/** The payment method every new invoice offers: bank transfer. */
const bankTransferMethodId = '9d3c2b1a-7e64-5f08-a1c9-4b5d6e7f8091';

export const invoices: Effects = {
  fill: (draft, { company }) => ({
    type: 'invoice',
    ...documentDefaults(draft, company),
    ...termsOf(draft, company),
    templateId: textOf(company.organization(), 'defaultTemplateId') || null,
    paymentMethods: [{ paymentMethodId: bankTransferMethodId }],
  }),
  saved: (work, { record, before, input }) => {
    if (record['state'] === 'voided' && before?.['state'] !== 'voided') {
      throw invalid(
        'An invoice cannot be voided; credit it instead.',
        'En faktura kan ikke annulleres; lav en kreditnota i stedet.',
      );
    }
    if (before && before['state'] !== 'draft') {
      refuseFrozenChange(before, record, input);
      return;
    }
    refuseTakenNumber(work.company, record);
    const drafted = recalculate(work, record, input);
    if (record['state'] === 'approved') approve(work, drafted);
  },
  deleting: (_work, record) => refuseUnlessDraft(record),
};

/** A line written by itself changes its invoice. */
export const invoiceLines: Effects = {
  saved: (work, { record }) => recalculateOwner(work, record),
  deleting: (work, record) => refuseUnlessDraft(work.company.find('invoices', record['invoiceId'])),
  deleted: recalculateOwner,
};

function recalculateOwner(work: Work, line: WireRecord): void {
  const invoice = work.company.find('invoices', line['invoiceId']);
  if (!invoice) return;
  refuseUnlessDraft(invoice);
  recalculate(work, invoice, {});
}

interface Drafted {
  readonly invoice: WireRecord;
  readonly lines: readonly WireRecord[];
  readonly total: DocumentTotal;
}

/** Works out everything that follows from the lines and terms of a draft. @throws Invalid without lines */
function recalculate(work: Work, invoice: WireRecord, input: IncomingObject): Drafted {
  const { company } = work;
  const contact = company.find('contacts', invoice['contactId']);
  const lines = linesOf(company, invoice).map((line) => ({
    line,
    taxRateId: salesTaxRateId(company, company.find('products', line['productId']), contact),
  }));
  if (lines.length === 0) {
    throw invalid(
      'Invoices must have at least one invoice line.',
      'Fakturaer skal have mindst én fakturalinje.',
    );
  }
  const total = totalOf(
    lines.map(({ line, taxRateId }) => lineInput(line, rateOf(company, taxRateId))),
    taxModeOf(invoice),
  );
  const written = lines.map(({ line, taxRateId }, index) => {
    const { amount = '0', tax = '0' } = total.lines[index] ?? {};
    return work.change('invoiceLines', line, { amount, tax, taxRateId });
  });
  const changed = work.change('invoices', invoice, {
    ...totalMembers(total),
    isPaid: false,
    lineDescription: written.map((line) => describe(company, line)).join(', '),
    ...dueDate(invoice, input),
  });
  return { invoice: changed, lines: written, total };
}

function dueDate(invoice: WireRecord, input: IncomingObject): Members {
  const sent = input['dueDate'];
  const wished = typeof sent === 'string' ? sent : textOf(invoice, 'dueDate') || null;
  return { dueDate: dueDateFor(invoice, textOf(invoice, 'entryDate'), wished) };
}

function linesOf(company: Company, invoice: WireRecord): WireRecord[] {
  return company
    .where('invoiceLines', 'invoiceId', invoice.id)
    .sort((a, b) => Number(a['priority'] ?? 0) - Number(b['priority'] ?? 0));
}

function lineInput(line: WireRecord, taxRate: string): LineInput {
  const mode = line['discountMode'];
  const value = textOf(line, 'discountValue');
  return {
    quantity: textOf(line, 'quantity') || '1',
    unitPrice: textOf(line, 'unitPrice') || '0',
    taxRate,
    ...((mode === 'cash' || mode === 'percent') && value && { discount: { mode, value } }),
  };
}

function describe(company: Company, line: WireRecord): string {
  const product = textOf(company.find('products', line['productId']), 'name');
  const text = textOf(line, 'description');
  return text ? `${product}: ${text}` : product;
}

function refuseTakenNumber(company: Company, { id, invoiceNo }: WireRecord): void {
  if (typeof invoiceNo !== 'string') return;
  const taken = company.where('invoices', 'invoiceNo', invoiceNo).some((other) => other.id !== id);
  if (taken) {
    throw invalidAttributes({
      invoiceNo: {
        en: `The invoice number ${invoiceNo} is already in use.`,
        da: `Fakturanummeret ${invoiceNo} er allerede i brug.`,
      },
    });
  }
}

/** Gives the invoice its number and time, posts it, and lets a credit note settle what it credits. */
function approve(work: Work, { invoice, lines, total }: Drafted): void {
  const { company } = work;
  const record = work.change('invoices', invoice, {
    state: 'approved',
    approvedTime: work.time,
    invoiceNo: textOf(invoice, 'invoiceNo') || takeNumber(work),
    isPaid: Number(total.grossAmount) === 0,
  });
  const document = { resource: 'invoices', record } as const;
  const isCreditNote = record['type'] === 'creditNote';
  const invoiceNo = textOf(record, 'invoiceNo');
  post(work, {
    originatorReference: `invoice:${record.id}`,
    originatorName: `${isCreditNote ? 'Kreditnota' : 'Faktura'} ${invoiceNo}`,
    voucherNo: invoiceNo,
    entryDate: textOf(record, 'entryDate'),
    lines: documentLines(
      company,
      document,
      total,
      lines.map((line) => ({
        accountId: salesAccountOf(company, line),
        taxRateId: textOf(line, 'taxRateId') || null,
      })),
    ),
  });
  if (isCreditNote) setOff(work, document);
}

function takeNumber(work: Work): string {
  const organization = work.company.organization();
  let number = Number(organization['nextInvoiceNo'] ?? 1);
  // Numbers given by hand may have been ahead of the sequence.
  while (work.company.where('invoices', 'invoiceNo', String(number)).length > 0) number += 1;
  work.change('organizations', organization, { nextInvoiceNo: number + 1 });
  return String(number);
}

function salesAccountOf(company: Company, line: WireRecord): string {
  const product = company.find('products', line['productId']);
  const accountId =
    textOf(product, 'accountId') || textOf(company.organization(), 'defaultSalesAccountId');
  if (!accountId) {
    throw invalid(
      'The product has no account and the company no default for sales.',
      'Varen har ingen konto, og virksomheden har ingen standardkonto for salg.',
    );
  }
  return accountId;
}
