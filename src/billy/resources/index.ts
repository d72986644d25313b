/** The table: all of Billy's resources, by plural name. Adding one is adding a row. */

import { organizations, users } from './organization.ts';
import {
  contacts,
  contactPersons,
  contactBalancePayments,
  contactBalancePostings,
} from './contacts.ts';
import { products, productPrices } from './products.ts';
import {
  invoices,
  invoiceLines,
  invoiceLateFees,
  invoiceReminders,
  invoiceReminderAssociations,
} from './invoicing.ts';
import { bills, billLines, attachments, files } from './purchasing.ts';
import {
  accounts,
  accountGroups,
  accountNatures,
  daybooks,
  daybookBalanceAccounts,
  daybookTransactions,
  daybookTransactionLines,
  transactions,
  postings,
} from './ledger.ts';
import {
  bankLines,
  bankLineMatches,
  bankLineSubjectAssociations,
  bankPayments,
  balanceModifiers,
} from './banking.ts';
import {
  taxRates,
  taxRateDeductionComponents,
  salesTaxRulesets,
  salesTaxRules,
  salesTaxAccounts,
  salesTaxMetaFields,
  salesTaxReturns,
  salesTaxPayments,
} from './tax.ts';
import {
  cities,
  countries,
  countryGroups,
  currencies,
  locales,
  states,
  zipcodes,
} from './reference.ts';
import { resourceNames, type ResourceName } from './names.ts';
import type { Resource } from './resource.ts';

export { isResourceName, resourceNames, type ResourceName } from './names.ts';
export type {
  BelongsToField,
  Field,
  Filter,
  HasManyField,
  ReferenceField,
  Resource,
  Verb,
} from './resource.ts';

export const resources: Readonly<Record<ResourceName, Resource>> = {
  organizations,
  users,
  contacts,
  contactPersons,
  contactBalancePayments,
  contactBalancePostings,
  products,
  productPrices,
  invoices,
  invoiceLines,
  invoiceLateFees,
  invoiceReminders,
  invoiceReminderAssociations,
  bills,
  billLines,
  attachments,
  files,
  accounts,
  accountGroups,
  accountNatures,
  daybooks,
  daybookBalanceAccounts,
  daybookTransactions,
  daybookTransactionLines,
  transactions,
  postings,
  bankLines,
  bankLineMatches,
  bankLineSubjectAssociations,
  bankPayments,
  balanceModifiers,
  taxRates,
  taxRateDeductionComponents,
  salesTaxRulesets,
  salesTaxRules,
  salesTaxAccounts,
  salesTaxMetaFields,
  salesTaxReturns,
  salesTaxPayments,
  cities,
  countries,
  countryGroups,
  currencies,
  locales,
  states,
  zipcodes,
};

const bySingular = new Map(resourceNames.map((name) => [resources[name].singular, name]));

/** The resource a singular name belongs to, as in the reference `invoice:abc`. */
export function resourceOfSingular(singular: string): ResourceName | undefined {
  return bySingular.get(singular);
}
