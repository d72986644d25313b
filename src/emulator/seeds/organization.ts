/** The company record and the people who may sign in to it. */

import type { Books } from './books.ts';
import { bankAccountNo, bankFeeAccountNo } from './account-numbers.ts';
import type { Chart } from './chart.ts';
import { tableOf, wholeRecord } from './records.ts';
import type { WireRecord } from '../world.ts';
import type { Tax } from './tax.ts';

export interface CompanyFacts {
  readonly name: string;
  /** Part of the company's addresses: lower case, no blanks. */
  readonly slug: string;
  readonly street: string;
  readonly zipcode: string;
  readonly city: string;
  readonly countryId: string;
  readonly baseCurrencyId: string;
  /** An invented CVR number. */
  readonly registrationNo: string;
  readonly createdTime: string;
  /** Of the first fiscal year, which ends with the calendar year. */
  readonly firstFiscalYearStart: string;
  readonly owner: string;
}

/** Adds the owner and the company; `nextInvoiceNo` and the like are changed on the record as it lives on. */
export function addOrganization(
  books: Books,
  chart: Chart,
  tax: Tax,
  facts: CompanyFacts,
): WireRecord {
  const owner = addUser(books, facts.owner, `${facts.slug}@example.test`, facts.createdTime);
  const { slug } = facts;
  const organization = wholeRecord('organizations', {
    id: books.organizationId,
    ownerUserId: owner.id,
    name: facts.name,
    street: facts.street,
    zipcode: facts.zipcode,
    city: facts.city,
    countryId: facts.countryId,
    baseCurrencyId: facts.baseCurrencyId,
    registrationNo: facts.registrationNo,
    createdTime: facts.createdTime,
    firstFiscalYearStart: facts.firstFiscalYearStart,
    url: slug,
    region: 'dk',
    email: `post@${slug}.example.test`,
    phone: '70000000',
    fiscalYearEndMonth: 12,
    firstFiscalYearEnd: `${facts.firstFiscalYearStart.slice(0, 4)}-12-31`,
    hasBillVoucherNo: true,
    billyProviderId: 'dk',
    subscriptionPlan: 'premium',
    subscriptionCurrencyId: 'DKK',
    subscriptionPrice: '225',
    subscriptionPeriod: 'yearly',
    subscriptionDiscount: '17.1429',
    subscriptionExpires: '2027-01-04',
    localeId: 'da_DK',
    billEmailAddress: `${slug}@in.example.test`,
    appUrl: `https://mit.example.test/${slug}`,
    emailAttachmentDeliveryMode: 'link',
    hasVat: true,
    vatPeriod: 'quarter',
    salesTaxPeriod: 'quarter',
    invoiceNoMode: 'sequential',
    nextInvoiceNo: 1,
    paymentTermsMode: 'net',
    paymentTermsDays: 14,
    defaultTaxMode: 'excl',
    defaultSalesAccountId: chart(1110),
    defaultSalesTaxRulesetId: tax.rulesetId('goods'),
    defaultInventoryAccountId: chart(5830),
    defaultInvoiceBankAccountId: chart(bankAccountNo),
    defaultBillBankAccountId: chart(bankAccountNo),
    defaultBankFeeAccountId: chart(bankFeeAccountNo),
    bankSyncStartDate: facts.firstFiscalYearStart,
    defaultTemplateId,
  });
  tableOf(books.tables, 'organizations').set(organization.id, organization);
  return organization;
}

/** A template, as its invoices name it; templates themselves are not served. */
export const defaultTemplateId = '5f0a7c1e-9b1d-5c62-8d53-2f6e0d4b7a10';

export function addUser(
  books: Books,
  name: string,
  email: string,
  createdTime: string,
): WireRecord {
  return books.add('users', { name, email, createdTime, isSupportAccessAllowed: true });
}
