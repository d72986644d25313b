/** The plural names of Billy's 46 resources, in the order of the table. */
export const resourceNames = [
  'organizations',
  'users',
  'contacts',
  'contactPersons',
  'contactBalancePayments',
  'contactBalancePostings',
  'products',
  'productPrices',
  'invoices',
  'invoiceLines',
  'invoiceLateFees',
  'invoiceReminders',
  'invoiceReminderAssociations',
  'bills',
  'billLines',
  'attachments',
  'files',
  'accounts',
  'accountGroups',
  'accountNatures',
  'daybooks',
  'daybookBalanceAccounts',
  'daybookTransactions',
  'daybookTransactionLines',
  'transactions',
  'postings',
  'bankLines',
  'bankLineMatches',
  'bankLineSubjectAssociations',
  'bankPayments',
  'balanceModifiers',
  'taxRates',
  'taxRateDeductionComponents',
  'salesTaxRulesets',
  'salesTaxRules',
  'salesTaxAccounts',
  'salesTaxMetaFields',
  'salesTaxReturns',
  'salesTaxPayments',
  'cities',
  'countries',
  'countryGroups',
  'currencies',
  'locales',
  'states',
  'zipcodes',
] as const;

export type ResourceName = (typeof resourceNames)[number];

const names: ReadonlySet<string> = new Set(resourceNames);

export function isResourceName(candidate: string): candidate is ResourceName {
  return names.has(candidate);
}
