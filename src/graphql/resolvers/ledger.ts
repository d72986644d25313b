/** Chart of accounts, daybooks, and what was posted. */

import type { Resolvers } from '../../generated/graphql.ts';
import { ledgerActions } from '../actions/ledger.ts';
import { belongsTo, hasMany, list, listOf, one, recordAt, reference, refersTo } from '../fields.ts';
import { checkPeriod } from '../filters.ts';
import { create, remove, update } from '../mutations.ts';

export const ledgerResolvers: Resolvers = {
  Query: {
    account: one('accounts'),
    accounts: list('accounts'),
    accountGroup: one('accountGroups'),
    accountGroups: list('accountGroups'),
    accountNature: one('accountNatures'),
    accountNatures: list('accountNatures'),
    daybook: one('daybooks'),
    daybooks: list('daybooks'),
    daybookBalanceAccount: one('daybookBalanceAccounts'),
    daybookBalanceAccounts: list('daybookBalanceAccounts'),
    daybookTransaction: one('daybookTransactions'),
    daybookTransactions: list('daybookTransactions'),
    daybookTransactionLine: one('daybookTransactionLines'),
    daybookTransactionLines: list('daybookTransactionLines'),
    transaction: one('transactions'),
    transactions: list('transactions'),
    posting: one('postings'),
    postings: list('postings'),
  },
  Mutation: {
    ...ledgerActions,
    createAccount: create('accounts'),
    updateAccount: update('accounts'),
    deleteAccount: remove('accounts'),
    createAccountGroup: create('accountGroups'),
    updateAccountGroup: update('accountGroups'),
    deleteAccountGroup: remove('accountGroups'),
    createDaybook: create('daybooks'),
    updateDaybook: update('daybooks'),
    deleteDaybook: remove('daybooks'),
    createDaybookBalanceAccount: create('daybookBalanceAccounts'),
    updateDaybookBalanceAccount: update('daybookBalanceAccounts'),
    deleteDaybookBalanceAccount: remove('daybookBalanceAccounts'),
    createDaybookTransaction: create('daybookTransactions'),
    updateDaybookTransaction: update('daybookTransactions'),
    deleteDaybookTransaction: remove('daybookTransactions'),
    createDaybookTransactionLine: create('daybookTransactionLines'),
    updateDaybookTransactionLine: update('daybookTransactionLines'),
    deleteDaybookTransactionLine: remove('daybookTransactionLines'),
  },
  Account: {
    __resolveReference: reference('accounts'),
    organization: belongsTo('accounts', 'organizationId'),
    group: belongsTo('accounts', 'groupId'),
    nature: belongsTo('accounts', 'natureId'),
    currency: belongsTo('accounts', 'currencyId'),
    taxRate: belongsTo('accounts', 'taxRateId'),
    postings: listOf('accounts', 'postings', 'accountId'),
    bankLines: listOf('accounts', 'bankLines', 'accountId'),
    bankLineMatches: listOf('accounts', 'bankLineMatches', 'accountId'),
    statement: ({ id }, { period }, { loaders }) => {
      checkPeriod(period, ['period']);
      return loaders.accountStatement(id, period);
    },
  },
  AccountStatementRow: {
    transaction: recordAt('transactions', 'transactionId'),
    currency: recordAt('currencies', 'currencyId'),
  },
  AccountGroup: {
    __resolveReference: reference('accountGroups'),
    organization: belongsTo('accountGroups', 'organizationId'),
    nature: belongsTo('accountGroups', 'natureId'),
  },
  AccountNature: {
    __resolveReference: reference('accountNatures'),
  },
  Daybook: {
    __resolveReference: reference('daybooks'),
    organization: belongsTo('daybooks', 'organizationId'),
    defaultContraAccount: belongsTo('daybooks', 'defaultContraAccountId'),
    balanceAccounts: hasMany('daybooks', 'balanceAccounts'),
    transactions: listOf('daybooks', 'daybookTransactions', 'daybookId'),
  },
  DaybookBalanceAccount: {
    __resolveReference: reference('daybookBalanceAccounts'),
    daybook: belongsTo('daybookBalanceAccounts', 'daybookId'),
    account: belongsTo('daybookBalanceAccounts', 'accountId'),
  },
  DaybookTransaction: {
    __resolveReference: reference('daybookTransactions'),
    organization: belongsTo('daybookTransactions', 'organizationId'),
    daybook: belongsTo('daybookTransactions', 'daybookId'),
    lines: hasMany('daybookTransactions', 'lines'),
    attachments: hasMany('daybookTransactions', 'attachments'),
  },
  DaybookTransactionLine: {
    __resolveReference: reference('daybookTransactionLines'),
    daybookTransaction: belongsTo('daybookTransactionLines', 'daybookTransactionId'),
    account: belongsTo('daybookTransactionLines', 'accountId'),
    taxRate: belongsTo('daybookTransactionLines', 'taxRateId'),
    contraAccount: belongsTo('daybookTransactionLines', 'contraAccountId'),
    currency: belongsTo('daybookTransactionLines', 'currencyId'),
    contraTaxRate: belongsTo('daybookTransactionLines', 'contraTaxRateId'),
    paidInvoice: belongsTo('daybookTransactionLines', 'paidInvoiceId'),
    paidBill: belongsTo('daybookTransactionLines', 'paidBillId'),
  },
  Transaction: {
    __resolveReference: reference('transactions'),
    organization: belongsTo('transactions', 'organizationId'),
    originator: refersTo('transactions', 'originatorReference'),
    postings: hasMany('transactions', 'postings'),
    originatorCurrency: belongsTo('transactions', 'originatorCurrencyId'),
  },
  Posting: {
    __resolveReference: reference('postings'),
    organization: belongsTo('postings', 'organizationId'),
    transaction: belongsTo('postings', 'transactionId'),
    account: belongsTo('postings', 'accountId'),
    currency: belongsTo('postings', 'currencyId'),
    salesTaxReturn: belongsTo('postings', 'salesTaxReturnId'),
  },
};
