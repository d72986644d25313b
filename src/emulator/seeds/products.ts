/** Adds products with their prices. */

import type { DecimalText } from '../../accounting/money.ts';
import type { Company } from './company.ts';
import type { RulesetName } from './tax.ts';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly accountId: string;
  readonly ruleset: RulesetName;
  /** By currency. */
  readonly prices: Readonly<Record<string, DecimalText>>;
  readonly unit: string;
}

export interface ProductFacts {
  readonly name: string;
  readonly productNo: string;
  readonly accountNo: number;
  readonly ruleset: RulesetName;
  readonly prices: Readonly<Record<string, DecimalText>>;
  readonly unit: string;
  readonly description?: string;
  readonly suppliersProductNo?: string;
  readonly isArchived?: boolean;
  readonly isInInventory?: boolean;
  readonly externalId?: string | null;
  readonly createdTime: string;
}

export function addProduct({ books, chart, tax }: Company, facts: ProductFacts): Product {
  const { prices, accountNo, ruleset, ...plain } = facts;
  const accountId = chart(accountNo);
  const { id } = books.add('products', {
    ...plain,
    accountId,
    salesTaxRulesetId: tax.rulesetId(ruleset),
    inventoryAccountId: facts.isInInventory ? chart(5830) : null,
  });
  for (const [currencyId, unitPrice] of Object.entries(prices)) {
    books.add('productPrices', { productId: id, unitPrice, currencyId });
  }
  return { id, name: facts.name, accountId, ruleset, prices, unit: facts.unit };
}
