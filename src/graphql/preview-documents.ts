/** What invoices and bills would come to: lines, VAT, totals and due date by the arithmetic Billy uses. */

import { isDate } from '../accounting/calendar.ts';
import { dueDateOf } from '../accounting/due-date.ts';
import { totalOf, type LineInput } from '../accounting/invoice-total.ts';
import { compare, divide, round, type DecimalText } from '../accounting/money.ts';
import type { BillyRecord } from '../billy/records.ts';
import type { UserError } from '../writes/writes.ts';
import type { GraphQLContext } from './context.ts';
import { accountTaxRateId, rateOf, recordNamed, salesTaxRateId, textIn } from './tax-choice.ts';

type DocumentResource = 'invoices' | 'bills';

/** Decimals of an exchange rate, as currencies are quoted. */
const rateDecimals = 6;

/** A document as it would be stored, its lines as records of their own. */
export interface Draft {
  readonly resource: DocumentResource;
  readonly document: BillyRecord;
  readonly lines: readonly BillyRecord[];
}

/** The document with everything Billy works out, and under `lines` its lines. */
export async function totalled(
  context: GraphQLContext,
  { resource, document, lines }: Draft,
): Promise<BillyRecord & { readonly lines: readonly BillyRecord[] }> {
  const taxed = await Promise.all(
    lines.map((line) => taxedLine(context, { resource, document, line })),
  );
  const total = totalOf(
    taxed.map(({ input }) => input),
    textIn(document, 'taxMode') === 'incl' ? 'incl' : 'excl',
  );
  const { amount, tax, grossAmount } = total;
  return {
    ...document,
    amount,
    tax,
    grossAmount,
    balance: grossAmount,
    isPaid: false,
    lineDescription: taxed.map(({ title }) => title).join(', '),
    lines: taxed.map(({ line, taxRateId }, index) => ({
      ...line,
      taxRateId,
      amount: total.lines[index]?.amount ?? '0',
      tax: total.lines[index]?.tax ?? '0',
    })),
  };
}

/** A draft's only line, written by itself, with what it comes to; its document is not shown. */
export async function totalledLine(
  context: GraphQLContext,
  draft: Draft,
): Promise<BillyRecord | undefined> {
  const { lines } = await totalled(context, draft);
  return lines[0];
}

/** What a new document takes from its contact and the company where the input leaves it out. */
export async function withDefaults(
  { loaders, company }: GraphQLContext,
  resource: DocumentResource,
  given: BillyRecord,
): Promise<BillyRecord> {
  const [contact, organization] = await Promise.all([
    recordNamed(loaders, 'contacts', textIn(given, 'contactId')),
    loaders.record('organizations', company.organizationId),
  ]);
  const base = textIn(organization, 'baseCurrencyId');
  const currencyId = textIn(given, 'currencyId') || textIn(contact, 'currencyId') || base;
  const source = textIn(contact, 'paymentTermsMode') ? contact : organization;
  const mode = textIn(given, 'paymentTermsMode') || textIn(source, 'paymentTermsMode') || 'net';
  const days = mode === 'date' ? null : (source?.['paymentTermsDays'] ?? 0);
  const terms = resource === 'invoices' ? { paymentTermsMode: mode, paymentTermsDays: days } : {};
  return {
    type: resource === 'invoices' ? 'invoice' : 'bill',
    state: 'draft',
    taxMode: textIn(organization, 'defaultTaxMode') || 'excl',
    exchangeRate: await exchangeRate(loaders, currencyId, base),
    ...(resource === 'invoices' && { sentState: 'unsent' }),
    ...terms,
    ...given,
    currencyId,
  };
}

/** The document with the due date that its terms give; a bill's own is left as it is. */
export function withDueDate(resource: DocumentResource, document: BillyRecord): BillyRecord {
  const { paymentTermsMode: mode, paymentTermsDays: days } = document;
  const entryDate = textIn(document, 'entryDate');
  const isCounted = mode === 'net' || mode === 'netEndOfMonth';
  if (resource !== 'invoices' || !isCounted || typeof days !== 'number' || !isDate(entryDate)) {
    return document;
  }
  return { ...document, dueDate: dueDateOf(entryDate, { mode, days }) };
}

/** Members that are in the ledger once a document is approved, and that no update touches. */
const frozenMembers = [
  'entryDate',
  'currencyId',
  'exchangeRate',
  'taxMode',
  'paymentTermsMode',
  'paymentTermsDays',
  'lines',
];

/** A fault for each member of an update that an approved document no longer lets go. */
export function frozenFaults(
  before: BillyRecord,
  changes: Readonly<Record<string, unknown>>,
): UserError[] {
  if (textIn(before, 'state') === 'draft') return [];
  return frozenMembers
    .filter((member) => member in changes && !isSame(before[member], changes[member]))
    .map((member) => ({
      code: 'IMMUTABLE',
      message: `Expected a draft; once a document is approved, its ${member} cannot be changed.`,
      path: [member],
    }));
}

/** Rates are equal when they are worth the same, however they are written; a list of lines is never the same. */
function isSame(before: unknown, after: unknown): boolean {
  const areNumerals = [before, after].every(
    (value) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value),
  );
  return areNumerals ? compare(String(before), String(after)) === 0 : (before ?? null) === after;
}

interface TaxedLine {
  readonly line: BillyRecord;
  readonly taxRateId: string | null;
  readonly input: LineInput;
  /** Its part of the document's line description. */
  readonly title: string;
}

async function taxedLine(
  { loaders, company }: GraphQLContext,
  sale: {
    readonly resource: DocumentResource;
    readonly document: BillyRecord;
    readonly line: BillyRecord;
  },
): Promise<TaxedLine> {
  const { resource, document, line } = sale;
  const description = textIn(line, 'description');
  if (resource === 'bills') {
    const own = textIn(line, 'taxRateId');
    const taxRateId = own || (await accountTaxRateId(loaders, textIn(line, 'accountId')));
    const taxRate = await rateOf(loaders, taxRateId);
    const input = { quantity: '1', unitPrice: textIn(line, 'amount') || '0', taxRate };
    return { line, taxRateId, input, title: description };
  }
  const [product, contact, organization] = await Promise.all([
    recordNamed(loaders, 'products', textIn(line, 'productId')),
    recordNamed(loaders, 'contacts', textIn(document, 'contactId')),
    loaders.record('organizations', company.organizationId),
  ]);
  const taxRateId = await salesTaxRateId(loaders, { product, contact, organization });
  const name = textIn(product, 'name');
  return {
    // Billy serves an empty text where none was given.
    line: { ...line, description },
    taxRateId,
    title: description === '' ? name : `${name}: ${description}`,
    input: chargeOf(line, await rateOf(loaders, taxRateId)),
  };
}

/** What an invoice line is charged. */
export function chargeOf(line: BillyRecord, taxRate: DecimalText): LineInput {
  const { discountMode: mode } = line;
  const value = textIn(line, 'discountValue');
  return {
    quantity: textIn(line, 'quantity') || '1',
    unitPrice: textIn(line, 'unitPrice') || '0',
    taxRate,
    ...((mode === 'cash' || mode === 'percent') && value && { discount: { mode, value } }),
  };
}

/** Base currency per unit, by the rates Billy lists; 1 when they are the same or not listed. */
export async function exchangeRate(
  loaders: GraphQLContext['loaders'],
  currencyId: string,
  base: string,
): Promise<string> {
  if (currencyId === base) return '1';
  const [currency, own] = await Promise.all([
    recordNamed(loaders, 'currencies', currencyId),
    recordNamed(loaders, 'currencies', base),
  ]);
  const [rate, ownRate] = [textIn(currency, 'exchangeRate'), textIn(own, 'exchangeRate')];
  return rate && ownRate ? round(divide(rate, ownRate), rateDecimals) : '1';
}
