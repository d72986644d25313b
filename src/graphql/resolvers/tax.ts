/** VAT: rates, rules, periods and settlements. */

import type { Resolvers } from '../../generated/graphql.ts';
import { taxActions } from '../actions/tax.ts';
import { belongsTo, hasMany, list, one, reference } from '../fields.ts';
import { create, remove, update } from '../mutations.ts';

export const taxResolvers: Resolvers = {
  Query: {
    taxRate: one('taxRates'),
    taxRates: list('taxRates'),
    taxRateDeductionComponent: one('taxRateDeductionComponents'),
    taxRateDeductionComponents: list('taxRateDeductionComponents'),
    salesTaxRuleset: one('salesTaxRulesets'),
    salesTaxRulesets: list('salesTaxRulesets'),
    salesTaxRule: one('salesTaxRules'),
    salesTaxRules: list('salesTaxRules'),
    salesTaxAccount: one('salesTaxAccounts'),
    salesTaxAccounts: list('salesTaxAccounts'),
    salesTaxMetaField: one('salesTaxMetaFields'),
    salesTaxMetaFields: list('salesTaxMetaFields'),
    salesTaxReturn: one('salesTaxReturns'),
    salesTaxReturns: list('salesTaxReturns'),
    salesTaxPayment: one('salesTaxPayments'),
    salesTaxPayments: list('salesTaxPayments'),
  },
  Mutation: {
    ...taxActions,
    createTaxRate: create('taxRates'),
    updateTaxRate: update('taxRates'),
    deleteTaxRate: remove('taxRates'),
    createTaxRateDeductionComponent: create('taxRateDeductionComponents'),
    updateTaxRateDeductionComponent: update('taxRateDeductionComponents'),
    deleteTaxRateDeductionComponent: remove('taxRateDeductionComponents'),
    createSalesTaxRuleset: create('salesTaxRulesets'),
    deleteSalesTaxRuleset: remove('salesTaxRulesets'),
    createSalesTaxRule: create('salesTaxRules'),
    updateSalesTaxRule: update('salesTaxRules'),
    deleteSalesTaxRule: remove('salesTaxRules'),
    createSalesTaxAccount: create('salesTaxAccounts'),
    updateSalesTaxAccount: update('salesTaxAccounts'),
    deleteSalesTaxAccount: remove('salesTaxAccounts'),
    createSalesTaxMetaField: create('salesTaxMetaFields'),
    updateSalesTaxMetaField: update('salesTaxMetaFields'),
    deleteSalesTaxMetaField: remove('salesTaxMetaFields'),
    updateSalesTaxReturn: update('salesTaxReturns'),
    createSalesTaxPayment: create('salesTaxPayments'),
    updateSalesTaxPayment: update('salesTaxPayments'),
  },
  TaxRate: {
    __resolveReference: reference('taxRates'),
    organization: belongsTo('taxRates', 'organizationId'),
    netAmountMetaField: belongsTo('taxRates', 'netAmountMetaFieldId'),
    deductionComponents: hasMany('taxRates', 'deductionComponents'),
  },
  TaxRateDeductionComponent: {
    __resolveReference: reference('taxRateDeductionComponents'),
    taxRate: belongsTo('taxRateDeductionComponents', 'taxRateId'),
    account: belongsTo('taxRateDeductionComponents', 'accountId'),
  },
  SalesTaxRuleset: {
    __resolveReference: reference('salesTaxRulesets'),
    organization: belongsTo('salesTaxRulesets', 'organizationId'),
    fallbackTaxRate: belongsTo('salesTaxRulesets', 'fallbackTaxRateId'),
    rules: hasMany('salesTaxRulesets', 'rules'),
  },
  SalesTaxRule: {
    __resolveReference: reference('salesTaxRules'),
    ruleset: belongsTo('salesTaxRules', 'rulesetId'),
    country: belongsTo('salesTaxRules', 'countryId'),
    state: belongsTo('salesTaxRules', 'stateId'),
    countryGroup: belongsTo('salesTaxRules', 'countryGroupId'),
    taxRate: belongsTo('salesTaxRules', 'taxRateId'),
    city: belongsTo('salesTaxRules', 'cityId'),
  },
  SalesTaxAccount: {
    __resolveReference: reference('salesTaxAccounts'),
    organization: belongsTo('salesTaxAccounts', 'organizationId'),
    account: belongsTo('salesTaxAccounts', 'accountId'),
  },
  SalesTaxMetaField: {
    __resolveReference: reference('salesTaxMetaFields'),
    organization: belongsTo('salesTaxMetaFields', 'organizationId'),
  },
  SalesTaxReturn: {
    __resolveReference: reference('salesTaxReturns'),
    organization: belongsTo('salesTaxReturns', 'organizationId'),
  },
  SalesTaxPayment: {
    __resolveReference: reference('salesTaxPayments'),
    salesTaxReturn: belongsTo('salesTaxPayments', 'salesTaxReturnId'),
    account: belongsTo('salesTaxPayments', 'accountId'),
  },
};
