/** What is sold, and its prices. */

import type { Resolvers } from '../../generated/graphql.ts';
import { belongsTo, hasMany, list, one, reference } from '../fields.ts';
import { create, remove, update } from '../mutations.ts';

export const productsResolvers: Resolvers = {
  Query: {
    product: one('products'),
    products: list('products'),
    productPrice: one('productPrices'),
    productPrices: list('productPrices'),
  },
  Mutation: {
    createProduct: create('products'),
    updateProduct: update('products'),
    deleteProduct: remove('products'),
    createProductPrice: create('productPrices'),
    updateProductPrice: update('productPrices'),
    deleteProductPrice: remove('productPrices'),
  },
  Product: {
    __resolveReference: reference('products'),
    organization: belongsTo('products', 'organizationId'),
    account: belongsTo('products', 'accountId'),
    salesTaxRuleset: belongsTo('products', 'salesTaxRulesetId'),
    prices: hasMany('products', 'prices'),
    inventoryAccount: belongsTo('products', 'inventoryAccountId'),
  },
  ProductPrice: {
    __resolveReference: reference('productPrices'),
    product: belongsTo('productPrices', 'productId'),
    currency: belongsTo('productPrices', 'currencyId'),
  },
};
