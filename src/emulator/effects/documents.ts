/** What invoices and bills have in common: defaults, terms, states, and what their approval posts. */

import { add, multiply, negate, roundParts, roundToCents } from '../../accounting/money.ts';
import { dueDateOf } from '../../accounting/due-date.ts';
import type { DocumentTotal, TaxMode } from '../../accounting/invoice-total.ts';
import { splitTax } from '../../accounting/vat.ts';
import type { Company } from '../company.ts';
import { immutable, invalid, invalidAttributes } from '../invalid.ts';
import type { IncomingObject } from '../json.ts';
import { groupLines } from '../line-groups.ts';
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
  const rate = textOf(record, 'exchangeRate') || '1';
  const description = textOf(record, 'lineDescription');
  const direction = isMoneyIn(document) ? '1' : '-1';
  const grouped = groupLines(total, lines, {
    taxMode: taxModeOf(record),
    keyOf: ({ accountId, taxRateId }) => `${accountId} ${taxRateId ?? ''}`,
  });
  const others = grouped.flatMap(({ line: { accountId, taxRateId }, net, tax }) => {
    const { parts, cost } = splitTax({ net, tax }, componentsOf(company, taxRateId));
    return [{ accountId, amount: add(net, cost) }, ...parts];
  });
  const gross = multiply(direction, total.grossAmount);
  const baseGross = roundToCents(multiply(gross, rate));
  const amounts = others.map(({ amount }) => multiply(negate(direction), amount));
  const baseAmounts = roundParts(
    amounts.map((amount) => multiply(amount, rate)),
    negate(baseGross),
  );
  const controlId = accountInRole(company, documentKinds[resource].controlRole);
  return [
    { accountId: controlId, currencyId, amount: gross, baseAmount: baseGross, text: description },
    ...others.map(({ accountId }, index) => ({
      accountId,
      currencyId,
      amount: amounts[index] ?? '0',
      baseAmount: baseAmounts[index] ?? '0',
      text: description,
    })),
  ];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
