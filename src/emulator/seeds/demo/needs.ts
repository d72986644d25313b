/** What the shop buys, and for how much. */

import type { TaxRateName } from '../tax-rates.ts';

/** Account, what it is for, its tax rate at home, and the least and most it costs in kroner. */
export type Need = readonly [
  accountNo: number,
  text: string,
  TaxRateName,
  least: number,
  most: number,
];

export const homeNeeds: readonly Need[] = [
  [1210, 'Telte og soveposer', 'purchases', 18000, 62000],
  [1210, 'Kajakker', 'purchases', 24000, 74000],
  [1210, 'Støvler og jakker', 'purchases', 12000, 41000],
  [1250, 'Fragt', 'purchases', 400, 2500],
  [1510, 'Husleje', 'purchases', 14000, 14000],
  [1520, 'El', 'purchases', 900, 2800],
  [1530, 'Rengøring', 'purchases', 1200, 2400],
  [1610, 'Annonce', 'purchases', 1500, 6000],
  [1630, 'Frokost med kunde', 'restaurant', 300, 1200],
  [1710, 'Diesel', 'purchases', 350, 800],
  [1730, 'Bilforsikring', 'purchasesExempt', 2400, 2900],
  [1810, 'Kontorartikler', 'purchases', 150, 1400],
  [1820, 'Mobil og internet', 'purchases', 450, 900],
  [1840, 'Værktøj', 'purchases', 400, 4500],
  [1850, 'Bogholder', 'purchases', 2500, 6000],
];

export const abroadNeeds: readonly Need[] = [
  [1220, 'Rygsække', 'purchasesEuGoods', 12000, 38000],
  [1230, 'Design', 'purchasesEuServices', 1500, 7000],
  [1830, 'Abonnement på webshop', 'purchasesEuServices', 400, 1200],
];
