/** Bank lines, their reconciliation, and payments. */

import type { Resolvers } from '../../generated/graphql.ts';
import { bankingActions } from '../actions/banking.ts';
import { paymentActions } from '../actions/payments.ts';
import { belongsTo, hasMany, list, one, reference, refersTo } from '../fields.ts';
import { create, remove, update } from '../mutations.ts';

export const bankingResolvers: Resolvers = {
  Query: {
    bankLine: one('bankLines'),
    bankLines: list('bankLines'),
    bankLineMatch: one('bankLineMatches'),
    bankLineMatches: list('bankLineMatches'),
    bankLineSubjectAssociation: one('bankLineSubjectAssociations'),
    bankLineSubjectAssociations: list('bankLineSubjectAssociations'),
    bankPayment: one('bankPayments'),
    bankPayments: list('bankPayments'),
    balanceModifier: one('balanceModifiers'),
    balanceModifiers: list('balanceModifiers'),
  },
  Mutation: {
    ...bankingActions,
    ...paymentActions,
    createBankLine: create('bankLines'),
    updateBankLine: update('bankLines'),
    deleteBankLine: remove('bankLines'),
    createBankLineMatch: create('bankLineMatches'),
    updateBankLineMatch: update('bankLineMatches'),
    deleteBankLineMatch: remove('bankLineMatches'),
    createBankLineSubjectAssociation: create('bankLineSubjectAssociations'),
    updateBankLineSubjectAssociation: update('bankLineSubjectAssociations'),
    deleteBankLineSubjectAssociation: remove('bankLineSubjectAssociations'),
    createBankPayment: create('bankPayments'),
    updateBankPayment: update('bankPayments'),
  },
  BankLine: {
    __resolveReference: reference('bankLines'),
    match: belongsTo('bankLines', 'matchId'),
    account: belongsTo('bankLines', 'accountId'),
  },
  BankLineMatch: {
    __resolveReference: reference('bankLineMatches'),
    account: belongsTo('bankLineMatches', 'accountId'),
    feeAccount: belongsTo('bankLineMatches', 'feeAccountId'),
    lines: hasMany('bankLineMatches', 'lines'),
    subjectAssociations: hasMany('bankLineMatches', 'subjectAssociations'),
  },
  BankLineSubjectAssociation: {
    __resolveReference: reference('bankLineSubjectAssociations'),
    match: belongsTo('bankLineSubjectAssociations', 'matchId'),
    subject: refersTo('bankLineSubjectAssociations', 'subjectReference'),
  },
  BankPayment: {
    __resolveReference: reference('bankPayments'),
    organization: belongsTo('bankPayments', 'organizationId'),
    contact: belongsTo('bankPayments', 'contactId'),
    cashAccount: belongsTo('bankPayments', 'cashAccountId'),
    subjectCurrency: belongsTo('bankPayments', 'subjectCurrencyId'),
    feeAccount: belongsTo('bankPayments', 'feeAccountId'),
    associations: hasMany('bankPayments', 'associations'),
    contactBalancePostings: hasMany('bankPayments', 'contactBalancePostings'),
  },
  BalanceModifier: {
    __resolveReference: reference('balanceModifiers'),
    modifier: refersTo('balanceModifiers', 'modifierReference'),
    subject: refersTo('balanceModifiers', 'subjectReference'),
  },
};
