/** What approving an invoice or bill would do: its number, due date, totals and ledger postings. */

import { documentPostings, type BookedLine } from '../../accounting/document-postings.ts';
import { totalOf, type DocumentTotal, type LineInput } from '../../accounting/invoice-total.ts';
import { compare, subtract } from '../../accounting/money.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { GraphQLContext } from '../context.ts';
import { chargeOf, withDueDate } from '../preview-documents.ts';
import { rateOf, textIn } from '../tax-choice.ts';
import { isMoneyIn, type Document } from './documents.ts';
import { accountInRole, type IntendedPosting } from './postings.ts';
import { decimalOf, exchangeRateOf, taxModeOf } from './values.ts';

export interface Approval {
  /** As it would be. */
  readonly record: BillyRecord;
  readonly postings: readonly IntendedPosting[];
}

interface PricedLine {
  readonly input: LineInput;
  readonly booked: BookedLine;
}

export async function approvalOf(context: GraphQLContext, document: Document): Promise<Approval> {
  const { resource, record } = document;
  const lines = await context.loaders.fresh().children(resource, record.id, 'lines');
  const priced = await Promise.all(
    lines.map((line) =>
      resource === 'invoices' ? invoiceLine(context, line) : billLine(context, line),
    ),
  );
  const total = totalOf(
    priced.map(({ input }) => input),
    taxModeOf(record),
  );
  const role = resource === 'invoices' ? 'accountsReceivable' : 'accountsPayable';
  const postings = documentPostings({
    total,
    taxMode: taxModeOf(record),
    lines: priced.map(({ booked }) => booked),
    controlAccountId: await accountInRole(context.loaders, role),
    isMoneyIn: isMoneyIn(document),
    exchangeRate: exchangeRateOf(record),
  });
  const currencyId = textIn(record, 'currencyId');
  const text = textIn(record, 'lineDescription') || null;
  return {
    record: await approved(context, document, total),
    postings: postings.map((posting) => ({ ...posting, currencyId, text })),
  };
}

async function approved(
  context: GraphQLContext,
  document: Document,
  { amount, tax, grossAmount }: DocumentTotal,
): Promise<BillyRecord> {
  const { resource, record } = document;
  const balance = subtract(grossAmount, await setOff(context, document, grossAmount));
  const totals = { amount, tax, grossAmount, balance, isPaid: compare(balance, '0') === 0 };
  const common = { ...record, ...totals, state: 'approved' };
  if (resource === 'bills') return common;
  const organization = await context.loaders.record(
    'organizations',
    context.company.organizationId,
  );
  const next = organization?.['nextInvoiceNo'];
  return {
    ...withDueDate(resource, common),
    invoiceNo: textIn(record, 'invoiceNo') || (typeof next === 'number' ? String(next) : null),
  };
}

/** A credit note settles what it credits as far as both have a balance. */
async function setOff(
  { loaders }: GraphQLContext,
  { resource, record }: Document,
  grossAmount: string,
): Promise<string> {
  const creditedId = textIn(
    record,
    resource === 'invoices' ? 'creditedInvoiceId' : 'creditedBillId',
  );
  if (record['type'] !== 'creditNote' || creditedId === '') return '0';
  const credited = await loaders.fresh().record(resource, creditedId);
  if (credited?.['state'] !== 'approved') return '0';
  const owed = decimalOf(credited, 'balance');
  return compare(owed, grossAmount) < 0 ? owed : grossAmount;
}

async function invoiceLine(context: GraphQLContext, line: BillyRecord): Promise<PricedLine> {
  const { loaders, company } = context;
  const [product, organization, tax] = await Promise.all([
    loaders.record('products', textIn(line, 'productId')),
    loaders.record('organizations', company.organizationId),
    taxOf(context, line),
  ]);
  const accountId = textIn(product, 'accountId') || textIn(organization, 'defaultSalesAccountId');
  return { input: chargeOf(line, tax.rate), booked: { accountId, ...tax } };
}

async function billLine(context: GraphQLContext, line: BillyRecord): Promise<PricedLine> {
  const tax = await taxOf(context, line);
  return {
    input: { quantity: '1', unitPrice: decimalOf(line, 'amount'), taxRate: tax.rate },
    booked: { accountId: textIn(line, 'accountId'), ...tax },
  };
}

/** What a line is taxed, as it stands. */
export async function taxOf({ loaders }: GraphQLContext, line: BillyRecord) {
  const taxRateId = textIn(line, 'taxRateId') || null;
  if (taxRateId === null) return { taxRateId, rate: '0', components: [] };
  const [rate, components] = await Promise.all([
    rateOf(loaders, taxRateId),
    loaders.children('taxRates', taxRateId, 'deductionComponents'),
  ]);
  return {
    taxRateId,
    rate,
    components: components.map((component) => ({
      accountId: textIn(component, 'accountId'),
      share: textIn(component, 'share') || '1',
      // Billy publishes no values; everything that is not a share of the net amount is one of the tax.
      source: component['source'] === 'net' ? ('net' as const) : ('tax' as const),
    })),
  };
}
