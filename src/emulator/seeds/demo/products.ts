/** Seventy things an outdoor shop sells, lets and does. */

import { multiply, round, divide } from '../../../accounting/money.ts';
import type { Company } from '../company.ts';
import { addProduct, type Product } from '../products.ts';
import { kronerPerUnit } from '../reference/currencies.ts';
import type { RulesetName } from '../tax.ts';

/** Kind, price of the smallest in kroner, unit, account, rule; each comes in five sizes. */
const kinds: readonly (readonly [string, string, string, number, RulesetName])[] = [
  ['Telt Klitrose', '1899.95', 'pieces', 1110, 'goods'],
  ['Sovepose Nattefrost', '999', 'pieces', 1110, 'goods'],
  ['Rygsæk Bjergged', '749.5', 'pieces', 1110, 'goods'],
  ['Kajak Havørn', '6495', 'pieces', 1110, 'goods'],
  ['Pagaj Ternen', '449', 'pieces', 1110, 'goods'],
  ['Redningsvest Sælen', '599', 'pieces', 1110, 'goods'],
  ['Kogesæt Bålmester', '329.75', 'pieces', 1110, 'goods'],
  ['Vandrestøvler Egebark', '1199', 'pieces', 1110, 'goods'],
  ['Regnjakke Tågebanke', '899', 'pieces', 1110, 'goods'],
  ['Kajakudlejning', '275', 'days', 1110, 'services'],
  ['Guidet tur', '495', 'hours', 1130, 'services'],
  ['Reparation', '385', 'hours', 1110, 'services'],
  ['Friluftskursus', '650', 'pieces', 1150, 'exempt'],
  ['Presenning Ly', '159.25', 'meters', 1110, 'goods'],
];

const sizes = ['mini', 'lille', 'mellem', 'stor', 'ekstra stor'];

/** From the smallest size on, in tenths. */
const sizeFactors = ['1', '1.2', '1.45', '1.7', '2.1'];

export function addProducts(company: Company, createdDate: string): Product[] {
  return kinds.flatMap(([kind, basePrice, unit, accountNo, ruleset], kindIndex) =>
    sizes.map((size, sizeIndex) => {
      const index = kindIndex * sizes.length + sizeIndex;
      const price = round(multiply(basePrice, sizeFactors[sizeIndex] ?? '1'), 2);
      const isGoods = ruleset === 'goods';
      return addProduct(company, {
        name: `${kind}, ${size}`,
        productNo: `${isGoods ? 'V' : 'Y'}-${String(100 + index)}`,
        accountNo,
        ruleset,
        prices: pricesOf(price, index),
        unit,
        description: index % 3 === 0 ? `${kind} i størrelsen ${size}` : '',
        suppliersProductNo: isGoods ? `L${String(5000 + index * 7)}` : '',
        isArchived: index % 17 === 16,
        isInInventory: isGoods && index % 4 !== 3,
        externalId: index % 10 === 0 ? `shop-${index}` : null,
        createdTime: company.stamp(createdDate),
      });
    }),
  );
}

/** Every product has a price in kroner, each third one prices in other currencies too, in whole units. */
function pricesOf(price: string, index: number): Record<string, string> {
  const prices: Record<string, string> = { DKK: price };
  if (index % 3 !== 0) return prices;
  for (const currencyId of ['EUR', 'USD', 'SEK']) {
    prices[currencyId] = round(divide(price, kronerPerUnit[currencyId] ?? '1'), 0);
  }
  return prices;
}
