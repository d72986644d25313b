/** The retail books in the mirror, and the same sums taken from the files alone. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import type { BillyRecord, Company } from '../../../src/billy/records.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { retailSeed } from '../../../src/emulator/seeds/index.ts';
import type { EmulatedCompany } from '../../../src/emulator/world.ts';
import { retailFiles } from '../../support/material.ts';
import type { TablesStage } from '../../mirror/tables/stage.ts';

const files = retailFiles();

const observed: readonly ResourceName[] = [
  'contacts',
  'products',
  'accounts',
  'invoices',
  'invoiceLines',
];

const recordsAtOnce = 2_000;

/** What the shop's books are, as the poller would have seen them. */
export async function observeRetail(stage: TablesStage): Promise<EmulatedCompany> {
  const [shop] = retailSeed(files)().companies;
  if (shop === undefined) throw new Error('The seed has no company.');
  const company: Company = { organizationId: shop.organizationId, accessToken: shop.accessToken };
  for (const resource of observed) {
    // Decimals are text in the emulator's world too.
    const records = [...(shop.tables.get(resource)?.values() ?? [])] as BillyRecord[];
    for (let from = 0; from < records.length; from += recordsAtOnce)
      await stage.observe(company, resource, records.slice(from, from + recordsAtOnce));
  }
  return shop;
}

type Sums = Map<string, Decimal>;

const newSums = (): Sums => new Map();

/** Quantity times price, rounded to pence row by row as Billy does with lines, by month, customer's country and stock code. */
export function sumsOfTheFiles(): {
  readonly rows: number;
  readonly months: Sums;
  readonly countries: Sums;
  readonly products: Sums;
} {
  const [months, countries, products] = [newSums(), newSums(), newSums()];
  const countryOf = new Map<string, string>();
  let rows = 0;
  for (const file of files)
    // The columns of the files, all of them text.
    for (const row of parse<Record<string, string>>(gunzipSync(readFileSync(file)), {
      columns: true,
      bom: true,
    })) {
      rows += 1;
      const text = (name: string): string => row[name] ?? '';
      const amount = new Decimal(text('Quantity'))
        .times(text('UnitPrice'))
        .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      const customer = text('CustomerID');
      // A contact is where it was first; the rows of nobody in particular are nowhere.
      if (!countryOf.has(customer)) countryOf.set(customer, customer && text('Country'));
      for (const [sums, key] of [
        [months, text('InvoiceDate').slice(0, 7)],
        [countries, countryOf.get(customer) ?? ''],
        [products, text('StockCode')],
      ] as const)
        sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(amount));
    }
  return { rows, months, countries, products };
}
