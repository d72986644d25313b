/** What invoices and bills have in common: defaults, terms, states, and what their approval posts. */

import { documentPostings } from '../../accounting/document-postings.ts';
import { dueDateOf } from '../../accounting/due-date.ts';
import type { DocumentTotal, TaxMode } from '../../accounting/invoice-total.ts';
import type { Company } from '../company.ts';
import { immutable, invalid, invalidAttributes } from '../invalid.ts';
import type { IncomingObject } from '../json.ts';
import { sameDecimal, textOf } from '../members.ts';
import type { Members } from '../work.ts';
import type { WireRecord } from '../world.ts';
import { documentKinds, isMoneyIn, type Document } from './balances.ts';
import { baseCurrencyOf, exchangeRateOf } from './currencies.ts';
import { accountInRole, type LedgerLine } from './ledger.ts';
import { componentsOf } from './tax-choice.ts';

/** Members that follow from contact and company where the caller leaves them out. */
export function documentDefaults(draft: Members, company: Company): Members {
  const contact = company.find('contacts', draft['contactId']);
  const organization = company.organization();
  const currencyId =
    text(draft['currencyId']) || textOf(contact, 'currencyId') || baseCurrencyOf(company);
  return {
    currencyId,
    exchangeRate: exchangeRateOf(company, currencyId),
    taxMode: textOf(organization, 'defaultTaxMode') || 'excl',
  };
}

/** From the contact, else from the company. Terms by date have no number of days. */
export function termsOf(draft: Members, company: Company): Members {
  const contact = company.find('contacts', draft['contactId']);
  const source = textOf(contact, 'paymentTermsMode') ? contact : company.organization();
  const mode = text(draft['paymentTermsMode']) || textOf(source, 'paymentTermsMode') || 'net';
  return {
    paymentTermsMode: mode,
    paymentTermsDays: mode === 'date' ? null : (source?.['paymentTermsDays'] ?? 0),
  };
}

/** When payment is due by the document's own terms; null when they name no days and no date is given. */
export function dueDateFor(terms: Members, entryDate: string, date: string | null): string | null {
  const mode = terms['paymentTermsMode'];
  const days = terms['paymentTermsDays'];
  if ((mode === 'net' || mode === 'netEndOfMonth') && typeof days === 'number') {
    return dueDateOf(entryDate, { mode, days });
  }
  return date;
}

/** What is written on a document once its total is known. */
export function totalMembers({ amount, tax, grossAmount }: DocumentTotal): Members {
  return { amount, tax, grossAmount, balance: grossAmount };
}

export function taxModeOf(record: WireRecord): TaxMode {
  return record['taxMode'] === 'incl' ? 'incl' : 'excl';
}

/** Members an approved document keeps for good: they are in the ledger. */
const frozenMembers = [
  'entryDate',
  'currencyId',
  'exchangeRate',
  'taxMode',
  'paymentTermsMode',
  'paymentTermsDays',
];

/** @throws Invalid when the update touches what is in the ledger, or goes back in state */
export function refuseFrozenChange(
  before: WireRecord,
  record: WireRecord,
  input: IncomingObject,
): void {
  if (before['state'] === 'draft') return;
  const changed = frozenMembers.filter(
    (member) => member in input && !isSame(member, before, record),
  );
  if ('lines' in input) changed.push('lines');
  if (changed.length > 0) {
    throw invalidAttributes(
      Object.fromEntries(changed.map((member) => [member, immutable(member)])),
    );
  }
  if (
    record['state'] === 'draft' ||
    (before['state'] === 'voided' && record['state'] !== 'voided')
  ) {
    throw invalid(
      `The state cannot change from ${textOf(before, 'state')} to ${textOf(record, 'state')}.`,
      `Tilstanden kan ikke ændres fra ${textOf(before, 'state')} til ${textOf(record, 'state')}.`,
    );
  }
}

function isSame(member: string, before: WireRecord, record: WireRecord): boolean {
  return member === 'exchangeRate'
    ? sameDecimal(before[member], record[member])
    : (before[member] ?? null) === (record[member] ?? null);
}

/** @throws Invalid for anything but a draft */
export function refuseUnlessDraft(document: WireRecord | undefined): void {
  if (!document || document['state'] === 'draft') return;
  throw invalid(
    'Only drafts can be changed or deleted in this way.',
    'Kun kladder kan ændres eller slettes på denne måde.',
  );
}

export interface TaxedLine {
  readonly accountId: string;
  readonly taxRateId: string | null;
}

/** The postings of a document being approved: control account first, then accounts and VAT. */
export function documentLines(
  company: Company,
  document: Document,
  total: DocumentTotal,
  lines: readonly TaxedLine[],
): LedgerLine[] {
  const { resource, record } = document;
  const currencyId = textOf(record, 'currencyId');
  const text = textOf(record, 'lineDescription');
  return documentPostings({
    total,
    taxMode: taxModeOf(record),
    lines: lines.map((line) => ({ ...line, components: componentsOf(company, line.taxRateId) })),
    controlAccountId: accountInRole(company, documentKinds[resource].controlRole),
    isMoneyIn: isMoneyIn(document),
    exchangeRate: textOf(record, 'exchangeRate') || '1',
  }).map((posting) => ({ ...posting, currencyId, text }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
