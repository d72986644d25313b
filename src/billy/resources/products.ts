/** What is sold (varer og ydelser) and its price in each currency. */

import type { Resource } from './resource.ts';

export const products = {
  plural: 'products',
  singular: 'product',
  type: 'Product',
  organizationScoped: true,
  verbs: ['get', 'list', 'create', 'update', 'delete', 'bulkSave', 'bulkDelete'],
  minimalCreate: 'name (+organizationId); accountId commonly sent',
  fields: {
    id: { type: 'id', readOnly: true },
    organizationId: {
      type: 'belongsTo',
      name: 'organization',
      target: 'organizations',
      required: true,
      immutable: true,
    },
    name: { type: 'string', required: true },
    description: { type: 'string' },
    accountId: {
      type: 'belongsTo',
      name: 'account',
      target: 'accounts',
      required: true,
      requiredWhen: 'no in practice',
      default: 'computed',
    },
    productNo: { type: 'string' },
    suppliersProductNo: { type: 'string' },
    salesTaxRulesetId: {
      type: 'belongsTo',
      name: 'salesTaxRuleset',
      target: 'salesTaxRulesets',
      default: 'computed',
    },
    isArchived: { type: 'boolean' },
    prices: {
      type: 'hasMany',
      target: 'productPrices',
      inverse: 'product',
      sideloadKey: 'priceIds',
      embeddedWrite: 'yes',
    },
    externalId: { type: 'string', undocumented: true },
    inventoryAccountId: {
      type: 'belongsTo',
      name: 'inventoryAccount',
      target: 'accounts',
      undocumented: true,
    },
    isInInventory: { type: 'boolean', undocumented: true },
    imageId: { type: 'id', undocumented: true },
    imageUrl: { type: 'string', undocumented: true },
    unit: { type: 'string', undocumented: true },
    createdTime: { type: 'datetime', undocumented: true },
  },
  filters: {
    organizationId: { type: 'id', op: 'eq' },
    productNo: { type: 'string', op: 'eq' },
    isArchived: { type: 'boolean', op: 'eq' },
    q: { type: 'string', op: 'search' },
  },
  sortKeys: ['name'],
  lifetime: { record: 600, list: 300 },
} as const satisfies Resource;

export const productPrices = {
  plural: 'productPrices',
  singular: 'productPrice',
  type: 'ProductPrice',
  organizationScoped: false,
  verbs: ['get', 'list', 'create', 'update', 'delete', 'bulkSave', 'bulkDelete'],
  minimalCreate: 'productId, unitPrice, currencyId',
  fields: {
    id: { type: 'id', readOnly: true },
    productId: {
      type: 'belongsTo',
      name: 'product',
      target: 'products',
      required: true,
      immutable: true,
    },
    unitPrice: { type: 'decimal', required: true },
    currencyId: { type: 'belongsTo', name: 'currency', target: 'currencies', required: true },
  },
  filters: { productId: { type: 'id', op: 'eq' } },
  sortKeys: [],
  lifetime: { record: 600, list: 300 },
} as const satisfies Resource;
