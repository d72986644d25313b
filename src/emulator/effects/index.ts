/** The effects of each resource; one that stands here does more than store what it is sent. */

import type { ResourceName } from '../../billy/resources/index.ts';
import { bankPayments } from './bank-payments.ts';
import { bankLineMatches, bankLineSubjectAssociations } from './banking.ts';
import { contactBalancePayments } from './contact-balance-payments.ts';
import { daybookTransactionLines, daybookTransactions } from './daybooks.ts';
import type { Effects } from './effects.ts';
import { invoiceLines, invoices } from './invoicing.ts';
import { invoiceLateFees, invoiceReminders } from './late-fees.ts';
import { accounts, contactPersons, contacts, products } from './master-data.ts';
import { attachments, billLines, bills } from './purchasing.ts';
import { salesTaxPayments, salesTaxReturns } from './tax.ts';

const effects: Readonly<Partial<Record<ResourceName, Effects>>> = {
  contacts,
  contactPersons,
  products,
  accounts,
  invoices,
  invoiceLines,
  invoiceLateFees,
  invoiceReminders,
  bills,
  billLines,
  attachments,
  bankPayments,
  contactBalancePayments,
  daybookTransactions,
  daybookTransactionLines,
  bankLineMatches,
  bankLineSubjectAssociations,
  salesTaxReturns,
  salesTaxPayments,
};

const none: Effects = {};

export function effectsOf(resource: ResourceName): Effects {
  return effects[resource] ?? none;
}
