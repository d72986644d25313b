/** Danish VAT (moms) as a company's tax rates, rules, boxes of the return and accounts. */

import type { DecimalText } from '../../accounting/money.ts';
import type { DeductionComponent } from '../../accounting/vat.ts';
import type { WireRecord } from '../world.ts';
import type { Books } from './books.ts';
import { goodsAbroadTaxNo, inputTaxNo, role, servicesAbroadTaxNo } from './account-numbers.ts';
import type { Chart } from './chart.ts';
import { boxes, proposedRates, rates, type RateFacts, type TaxRateName } from './tax-rates.ts';
import { euCountryGroupId, isInEu } from './reference/index.ts';

export interface TaxRate {
  readonly id: string;
  readonly rate: DecimalText;
  readonly components: readonly DeductionComponent[];
}

export type RulesetName = 'goods' | 'services' | 'exempt';

export interface Tax {
  readonly rate: (name: TaxRateName) => TaxRate;
  readonly rateById: (id: string) => TaxRate;
  readonly rulesetId: (name: RulesetName) => string;
}

/** What decides the VAT of a sale, besides the product. */
export interface Buyer {
  readonly type: string;
  readonly countryId: string;
}

/** Adds everything VAT needs and gives each account the rate it proposes. */
export function addTax(books: Books, chart: Chart): Tax {
  const boxIds = new Map<string, string>();
  boxes.forEach((name, index) => {
    const box = books.add('salesTaxMetaFields', { name, priority: index + 1, isPredefined: true });
    boxIds.set(name, box.id);
  });
  const byName = new Map<TaxRateName, TaxRate>();
  for (const [name, facts] of Object.entries<RateFacts>(rates)) {
    // Object.entries widens the keys of the literal above.
    byName.set(name as TaxRateName, addRate(books, chart, facts, boxIds));
  }
  const rate = (name: TaxRateName): TaxRate => found(byName.get(name), name);
  const byId = new Map([...byName.values()].map((each) => [each.id, each]));
  proposeRates(books, rate);
  addSalesTaxAccounts(books, chart);
  const rulesetIds = addRulesets(books, rate);
  return {
    rate,
    rateById: (id) => found(byId.get(id), id),
    rulesetId: (name) => found(rulesetIds.get(name), name),
  };
}

/**
 * The rate a sale is charged at: what the product's ruleset says of a buyer of this kind in this country.
 * The first rule that fits wins, as the rulesets below are written.
 */
export function salesRateName(ruleset: RulesetName, buyer: Buyer): TaxRateName {
  if (ruleset === 'exempt') return 'salesExempt';
  if (buyer.countryId === 'DK') return 'sales';
  if (!isInEu(buyer.countryId)) return 'salesAbroad';
  if (buyer.type === 'person') return 'sales';
  return ruleset === 'goods' ? 'salesEuGoods' : 'salesEuServices';
}

function addRate(
  books: Books,
  chart: Chart,
  facts: RateFacts,
  boxIds: ReadonlyMap<string, string>,
): TaxRate {
  const record = books.add('taxRates', {
    name: facts.name,
    abbreviation: facts.components ? facts.name.slice(0, 3).toUpperCase() : null,
    rate: facts.rate,
    appliesToSales: facts.side === 'sales',
    appliesToPurchases: facts.side === 'purchases',
    isPredefined: facts.isActive ?? true,
    isActive: facts.isActive ?? true,
    netAmountMetaFieldId: facts.box ? (boxIds.get(facts.box) ?? null) : null,
    priority: 1,
  });
  const components = (facts.components ?? []).map(([accountNo, share, source], index) => {
    const accountId = chart(accountNo);
    books.add('taxRateDeductionComponents', {
      taxRateId: record.id,
      share,
      source,
      accountId,
      priority: index + 1,
      deductionComponentIndex: index,
    });
    return { accountId, share, source };
  });
  return { id: record.id, rate: facts.rate, components };
}

function proposeRates(books: Books, rate: Tax['rate']): void {
  for (const account of accountsOf(books)) {
    const accountNo = Number(account['accountNo']);
    const isTaxedPurchase =
      accountNo >= 1210 && accountNo < 2000 && !(accountNo >= 1410 && accountNo < 1500);
    const name = proposedRates[accountNo] ?? (isTaxedPurchase ? 'purchases' : null);
    if (name) account['taxRateId'] = rate(name).id;
  }
}

function accountsOf(books: Books): Iterable<WireRecord> {
  return books.tables.get('accounts')?.values() ?? [];
}

function addSalesTaxAccounts(books: Books, chart: Chart): void {
  const types: readonly (readonly [number, string])[] = [
    [role.salesTax, 'sales'],
    [inputTaxNo, 'purchases'],
    [goodsAbroadTaxNo, 'goodsAbroad'],
    [servicesAbroadTaxNo, 'servicesAbroad'],
  ];
  types.forEach(([accountNo, type], index) => {
    books.add('salesTaxAccounts', { accountId: chart(accountNo), type, priority: index + 1 });
  });
}

function addRulesets(books: Books, rate: Tax['rate']): Map<RulesetName, string> {
  const ids = new Map<RulesetName, string>();
  for (const [ruleset, name, abbreviation, euRate] of [
    ['goods', 'Varer med moms', 'VARER', 'salesEuGoods'],
    ['services', 'Ydelser med moms', 'YDELSER', 'salesEuServices'],
  ] as const) {
    const { id } = books.add('salesTaxRulesets', {
      name,
      abbreviation,
      fallbackTaxRateId: rate('salesAbroad').id,
      isPredefined: true,
    });
    const rules = [
      { countryId: 'DK', taxRateId: rate('sales').id },
      { countryGroupId: euCountryGroupId, contactType: 'company', taxRateId: rate(euRate).id },
      { countryGroupId: euCountryGroupId, contactType: 'person', taxRateId: rate('sales').id },
      { countryId: 'US', stateId: 'us_ca', taxRateId: rate('salesAbroad').id },
    ];
    rules.forEach((rule, index) => {
      books.add('salesTaxRules', { rulesetId: id, priority: index + 1, ...rule });
    });
    ids.set(ruleset, id);
  }
  const exempt = books.add('salesTaxRulesets', {
    name: 'Momsfrit',
    abbreviation: 'MOMSFRI',
    fallbackTaxRateId: rate('salesExempt').id,
    isPredefined: true,
  });
  return ids.set('exempt', exempt.id);
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Nothing in the tax set-up is called ${name}.`);
  return value;
}
