/** Danish VAT (moms) as a company's tax rates, rules, boxes of the return and accounts. */

import type { DecimalText } from '../../accounting/money.ts';
import type { DeductionComponent } from '../../accounting/vat.ts';
import type { WireRecord } from '../world.ts';
import type { Books } from './books.ts';
import { goodsAbroadTaxNo, inputTaxNo, role, servicesAbroadTaxNo, type Chart } from './chart.ts';
import { euCountryGroupId, isInEu } from './reference/index.ts';

export interface TaxRate {
  readonly id: string;
  readonly rate: DecimalText;
  readonly components: readonly DeductionComponent[];
}

export type TaxRateName = keyof typeof rates;
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
  readonly isSalesTaxExempt: boolean;
}

type ComponentFacts = readonly (readonly [accountNo: number, DecimalText, 'tax' | 'net'])[];

interface RateFacts {
  readonly name: string;
  readonly rate: DecimalText;
  readonly side: 'sales' | 'purchases';
  readonly box?: string;
  readonly components?: ComponentFacts;
  readonly isActive?: false;
}

const boxes = [
  'Rubrik A, varer',
  'Rubrik A, ydelser',
  'Rubrik B, varer',
  'Rubrik B, varer uden EU-salgsangivelse',
  'Rubrik B, ydelser',
  'Rubrik C',
] as const;

// Reverse charge is shown as rate 0; the pair of VAT postings comes from shares of the net amount.
const reverseCharge = (accountNo: number): ComponentFacts => [
  [inputTaxNo, '0.25', 'net'],
  [accountNo, '-0.25', 'net'],
];

const rates = {
  sales: {
    name: 'Salgsmoms',
    rate: '0.25',
    side: 'sales',
    components: [[role.salesTax, '1', 'tax']],
  },
  salesExempt: { name: 'Momsfrit salg', rate: '0', side: 'sales' },
  salesEuGoods: { name: 'Salg af varer til EU', rate: '0', side: 'sales', box: boxes[2] },
  salesEuServices: { name: 'Salg af ydelser til EU', rate: '0', side: 'sales', box: boxes[4] },
  salesAbroad: { name: 'Salg til tredjelande', rate: '0', side: 'sales', box: boxes[5] },
  purchases: {
    name: 'Købsmoms',
    rate: '0.25',
    side: 'purchases',
    components: [[inputTaxNo, '1', 'tax']],
  },
  purchasesExempt: { name: 'Momsfrit køb', rate: '0', side: 'purchases' },
  purchasesEuGoods: {
    name: 'Køb af varer i EU',
    rate: '0',
    side: 'purchases',
    box: boxes[0],
    components: reverseCharge(goodsAbroadTaxNo),
  },
  purchasesEuServices: {
    name: 'Køb af ydelser i EU',
    rate: '0',
    side: 'purchases',
    box: boxes[1],
    components: reverseCharge(servicesAbroadTaxNo),
  },
  purchasesAbroad: {
    name: 'Køb af ydelser i tredjelande',
    rate: '0',
    side: 'purchases',
    components: reverseCharge(servicesAbroadTaxNo),
  },
  restaurant: {
    name: 'Restaurationsmoms',
    rate: '0.25',
    side: 'purchases',
    components: [[inputTaxNo, '0.25', 'tax']],
  },
  halfDeductible: {
    name: 'Købsmoms, halvt fradrag',
    rate: '0.25',
    side: 'purchases',
    components: [[inputTaxNo, '0.5', 'tax']],
    isActive: false,
  },
} as const satisfies Record<string, RateFacts>;

/** Account numbers below 2000 propose a rate of their own: sales by kind, purchases by kind. */
const proposedRates: Readonly<Record<number, TaxRateName>> = {
  1110: 'sales',
  1120: 'salesEuGoods',
  1130: 'salesEuServices',
  1140: 'salesAbroad',
  1145: 'salesAbroad',
  1150: 'salesExempt',
  1220: 'purchasesEuGoods',
  1230: 'purchasesEuServices',
  1240: 'purchasesAbroad',
  1630: 'restaurant',
};

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
  if (ruleset === 'exempt' || buyer.isSalesTaxExempt) return 'salesExempt';
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
