/** Invoices and bills, and their credit notes, as documents that are approved, owed and paid. */

import { compare } from '../../accounting/money.ts';
import type { Owed } from '../../accounting/payment.ts';
import type { BillyRecord } from '../../billy/records.ts';
import { resources } from '../../billy/resources/index.ts';
import type { WireInput } from '../../billy/writes.ts';
import type { GraphQLContext } from '../context.ts';
import { typed, type TypedRecord } from '../fields.ts';
import { textIn } from '../tax-choice.ts';
import type { Faults } from './faults.ts';
import { decimalOf, exchangeRateOf } from './values.ts';

export interface Document {
  readonly resource: 'invoices' | 'bills';
  readonly record: BillyRecord;
}

/** A document, and where the arguments name it. */
export type OwedDocument = Document & Owed & { readonly path: readonly string[] };

/** Whether money that settles the document comes in; a credit note turns it round. */
export function isMoneyIn({ resource, record }: Document): boolean {
  return (resource === 'invoices') !== (record['type'] === 'creditNote');
}

/** As Billy refers to it: `invoice:<id>`. */
function referenceTo({ resource, record }: Document): string {
  return `${resources[resource].singular}:${record.id}`;
}

/** What a payment is sent with, to say what it settles. */
export function referencesTo(documents: readonly Document[]): readonly WireInput[] {
  return documents.map((document) => ({ subjectReference: referenceTo(document) }));
}

/** As a member of a union of document types. */
export function shownDocument({ resource, record }: Document): TypedRecord {
  return typed(resource, record);
}

export interface DocumentIds {
  readonly invoiceIds?: readonly string[] | null | undefined;
  readonly billIds?: readonly string[] | null | undefined;
}

/**
 * The documents that a payment names, each of which has to be approved and have something left to settle. All have
 * to be in one currency.
 */
export async function payable(
  context: GraphQLContext,
  faults: Faults,
  ids: DocumentIds,
): Promise<readonly OwedDocument[]> {
  const named = [
    ...namesIn('invoices', 'invoiceIds', ids.invoiceIds),
    ...namesIn('bills', 'billIds', ids.billIds),
  ];
  if (named.length === 0) {
    faults.add('REQUIRED', ['input'], 'Expected at least one of invoiceIds and billIds, got none.');
  }
  const found = await Promise.all(
    named.map(async ({ resource, id, path }) => {
      const record = await faults.record(context, resource, id, path);
      return record && { resource, record, path };
    }),
  );
  const documents = found.filter((document) => document !== undefined);
  for (const document of documents) requirePayable(faults, document);
  requireOnce(faults, documents);
  requireOneCurrency(faults, documents);
  return documents.map((document) => ({
    ...document,
    balance: decimalOf(document.record, 'balance'),
    isMoneyIn: isMoneyIn(document),
    exchangeRate: exchangeRateOf(document.record),
  }));
}

function namesIn(
  resource: Document['resource'],
  argument: string,
  ids: readonly string[] | null | undefined,
) {
  return (ids ?? []).map((id, index) => ({
    resource,
    id,
    path: ['input', argument, String(index)],
  }));
}

type Named = Document & { readonly path: readonly string[] };

function requirePayable(faults: Faults, { record, path }: Named): void {
  if (record['state'] !== 'approved') faults.state(record, 'approved', path);
  else if (compare(decimalOf(record, 'balance'), '0') === 0) {
    faults.add('ALREADY_PAID', path, 'Expected a document with something left to pay, got none.');
  }
}

function requireOnce(faults: Faults, documents: readonly Named[]): void {
  const seen = new Set<string>();
  for (const { record, path } of documents) {
    if (seen.has(record.id)) faults.add('DUPLICATE', path, 'Expected each document once.');
    seen.add(record.id);
  }
}

function requireOneCurrency(faults: Faults, documents: readonly Named[]): void {
  const [first] = documents;
  const expected = textIn(first?.record, 'currencyId');
  for (const { record, path } of documents) {
    const currencyId = textIn(record, 'currencyId');
    if (currencyId === expected) continue;
    const message = `Expected documents of one currency, got ${expected} and ${currencyId}.`;
    faults.add('MIXED_CURRENCIES', path, message);
  }
}
