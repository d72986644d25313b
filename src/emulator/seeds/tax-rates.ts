/** The VAT rates of a Danish company, the boxes they report to, and the accounts that propose them. */

import type { DecimalText } from '../../accounting/money.ts';
import { goodsAbroadTaxNo, inputTaxNo, role, servicesAbroadTaxNo } from './account-numbers.ts';

export type TaxRateName = keyof typeof rates;

type ComponentFacts = readonly (readonly [accountNo: number, DecimalText, 'tax' | 'net'])[];

export interface RateFacts {
  readonly name: string;
  readonly rate: DecimalText;
  readonly side: 'sales' | 'purchases';
  readonly box?: string;
  readonly components?: ComponentFacts;
  readonly isActive?: false;
}

/** Boxes of the Danish return that take values rather than tax. */
export const boxes = [
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

export const rates = {
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
export const proposedRates: Readonly<Record<number, TaxRateName>> = {
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
