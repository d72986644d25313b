/** The company itself and the people who may sign in to it. */

import type { Resolvers } from '../../generated/graphql.ts';
import { belongsTo, list, listOfOwn, one, ownOrganization, reference } from '../fields.ts';
import { create, update } from '../mutations.ts';

export const organizationResolvers: Resolvers = {
  Query: {
    organization: ownOrganization,
    organizations: list('organizations'),
    user: one('users'),
    users: list('users'),
  },
  Mutation: {
    createOrganization: create('organizations'),
    updateOrganization: update('organizations'),
    updateUser: update('users'),
  },
  Organization: {
    __resolveReference: reference('organizations'),
    ownerUser: belongsTo('organizations', 'ownerUserId'),
    country: belongsTo('organizations', 'countryId'),
    baseCurrency: belongsTo('organizations', 'baseCurrencyId'),
    logoFile: belongsTo('organizations', 'logoFileId'),
    logoPdfFile: belongsTo('organizations', 'logoPdfFileId'),
    iconFile: belongsTo('organizations', 'iconFileId'),
    subscriptionTransaction: belongsTo('organizations', 'subscriptionTransactionId'),
    locale: belongsTo('organizations', 'localeId'),
    defaultInvoiceBankAccount: belongsTo('organizations', 'defaultInvoiceBankAccountId'),
    defaultSalesAccount: belongsTo('organizations', 'defaultSalesAccountId'),
    defaultSalesTaxRuleset: belongsTo('organizations', 'defaultSalesTaxRulesetId'),
    defaultBankFeeAccount: belongsTo('organizations', 'defaultBankFeeAccountId'),
    defaultBillBankAccount: belongsTo('organizations', 'defaultBillBankAccountId'),
    state: belongsTo('organizations', 'stateId'),
    subscriptionCurrency: belongsTo('organizations', 'subscriptionCurrencyId'),
    defaultInventoryAccount: belongsTo('organizations', 'defaultInventoryAccountId'),
    contacts: listOfOwn('contacts'),
    contactBalancePayments: listOfOwn('contactBalancePayments'),
    products: listOfOwn('products'),
    invoices: listOfOwn('invoices'),
    invoiceReminders: listOfOwn('invoiceReminders'),
    bills: listOfOwn('bills'),
    attachments: listOfOwn('attachments'),
    accounts: listOfOwn('accounts'),
    accountGroups: listOfOwn('accountGroups'),
    daybooks: listOfOwn('daybooks'),
    daybookTransactions: listOfOwn('daybookTransactions'),
    transactions: listOfOwn('transactions'),
    postings: listOfOwn('postings'),
    bankPayments: listOfOwn('bankPayments'),
    taxRates: listOfOwn('taxRates'),
    salesTaxRulesets: listOfOwn('salesTaxRulesets'),
    salesTaxAccounts: listOfOwn('salesTaxAccounts'),
    salesTaxMetaFields: listOfOwn('salesTaxMetaFields'),
    salesTaxReturns: listOfOwn('salesTaxReturns'),
  },
  User: {
    __resolveReference: reference('users'),
    profilePicFile: belongsTo('users', 'profilePicFileId'),
  },
};
