/** What contacts, products and accounts fill in by themselves, and what protects them. */

import { randomBytes } from 'node:crypto';
import { invalid } from '../invalid.ts';
import { textOf } from '../members.ts';
import { baseCurrencyOf } from './currencies.ts';
import type { Effects } from './effects.ts';

export const contacts: Effects = {
  // The code customers see their documents with.
  fill: () => ({ accessCode: randomBytes(8).toString('hex') }),
};

/** The first person of a contact is its primary one; a new primary takes the place of the old. */
export const contactPersons: Effects = {
  fill: ({ contactId = null }, { company }) => ({
    isPrimary: company.where('contactPersons', 'contactId', contactId).length === 0,
  }),
  saved: (work, { record }) => {
    if (record['isPrimary'] !== true) return;
    const contactId = record['contactId'] ?? null;
    for (const person of work.company.where('contactPersons', 'contactId', contactId)) {
      if (person.id === record.id || person['isPrimary'] !== true) continue;
      work.change('contactPersons', person, { isPrimary: false });
    }
  },
};

export const products: Effects = {
  fill: (_draft, { company }) => ({
    accountId: textOf(company.organization(), 'defaultSalesAccountId') || null,
    salesTaxRulesetId: textOf(company.organization(), 'defaultSalesTaxRulesetId') || null,
  }),
};

export const accounts: Effects = {
  fill: ({ groupId }, { company }) => ({
    natureId: textOf(company.find('accountGroups', groupId), 'natureId') || null,
    currencyId: baseCurrencyOf(company),
  }),
  deleting: (_work, record) => {
    if (!record['systemRole']) return;
    throw invalid(
      'Accounts with a system role cannot be deleted.',
      'Konti med en systemrolle kan ikke slettes.',
    );
  },
};
