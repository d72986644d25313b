/** A shop's 320,705 lines, added up by the database and by hand, and how long filters and sums take on them. */

import { Decimal } from 'decimal.js';
import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import type { Condition } from '../../../src/features/analysis/condition.ts';
import { countFound, findIds } from '../../../src/features/analysis/find.ts';
import { readStats, type StatsRequest } from '../../../src/features/analysis/stats.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { retailCountries } from '../../../src/emulator/seeds/reference/countries.ts';
import type { EmulatedCompany } from '../../../src/emulator/world.ts';
import { createStore } from '../../../src/store/store.ts';
import { describeWithMaterial } from '../../support/material.ts';
import { startPostgres, type RunningPostgres } from '../../support/postgres.ts';
import { describeWith } from '../../support/services.ts';
import { setUpTables, type TablesStage } from '../../mirror/tables/stage.ts';
import { observeRetail, sumsOfTheFiles } from './retail.ts';

const almanac = { today: '2011-08-31', fiscalYears: calendarYears };

interface Books {
  readonly stage: TablesStage;
  readonly shop: EmulatedCompany;
}

function request(shop: EmulatedCompany, asked: Partial<StatsRequest>): StatsRequest {
  return {
    organizationId: shop.organizationId,
    subject: 'invoiceLines',
    condition: undefined,
    groupBy: [],
    measures: [{ name: 'sum', function: 'sum', field: 'amount' }],
    having: [],
    orderBy: [],
    top: 10_000,
    date: 'entryDate',
    days: undefined,
    compareWith: undefined,
    isInBase: true,
    withOthers: true,
    almanac,
    ...asked,
  };
}

const statsOf = ({ stage, shop }: Books, asked: Partial<StatsRequest>) =>
  stage.read(shop.organizationId, (transaction) => readStats(transaction, request(shop, asked)));

/** In milliseconds: of so many runs one in twenty took longer. */
async function p95(work: () => Promise<unknown>, runs = 20): Promise<number> {
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b)[Math.ceil(runs * 0.95) - 1] ?? 0;
}

function suite(books: () => Books): void {
  test('sums by month, country and product equal those of the files to the cent', async () => {
    const expected = sumsOfTheFiles();
    const texts = (
      sums: ReadonlyMap<string, Decimal>,
      nameOf = (key: string): string | null => key,
    ) => {
      const named = new Map<string | null, Decimal>();
      for (const [key, sum] of sums) {
        const name = nameOf(key);
        named.set(name, (named.get(name) ?? new Decimal(0)).plus(sum));
      }
      return [...named].map(([key, sum]) => [key, sum.toFixed()]).sort();
    };
    const months = await statsOf(books(), { groupBy: ['month'] });
    expect(
      months.rows.map(({ keys, values }) => [keys[0]?.value?.slice(0, 7), values[0]]).sort(),
    ).toEqual(texts(expected.months));

    const countries = await statsOf(books(), { groupBy: ['country'] });
    expect(countries.rows.map(({ keys, values }) => [keys[0]?.value, values[0]]).sort()).toEqual(
      texts(expected.countries, (name) => retailCountries[name] ?? null),
    );

    const products = books().shop.tables.get('products');
    const byProduct = await statsOf(books(), { groupBy: ['product'] });
    expect(
      byProduct.rows
        .map(({ keys, values }) => [products?.get(keys[0]?.value ?? '')?.['productNo'], values[0]])
        .sort(),
    ).toEqual(texts(expected.products));

    const count = await statsOf(books(), { measures: [{ name: 'rows', function: 'count' }] });
    expect(count.totals[0]?.values).toEqual([String(expected.rows)]);
  }, 120_000);

  test('figures: how long filters and sums take', async () => {
    const { stage, shop } = books();
    const { organizationId } = shop;
    const foreign: Condition = {
      and: [
        { not: { relation: 'contact', is: { field: 'countryId', equals: 'GB' } } },
        { relation: 'lines', some: { field: 'description', contains: 'lunch' } },
      ],
    };
    const find = (resource: ResourceName, condition: Condition, isCounted = false) =>
      stage.read(organizationId, async (transaction) => {
        const orderBy = [
          { field: resource === 'invoices' ? 'entryDate' : 'amount', direction: 'DESC' as const },
        ];
        const asked = { organizationId, resource, condition, almanac };
        await findIds(transaction, { ...asked, orderBy, first: 50, after: undefined });
        if (isCounted) await countFound(transaction, asked);
      });
    const sums = [{ name: 'sum', function: 'sum', field: 'amount' }] as const;
    const works: Readonly<Record<string, () => Promise<unknown>>> = {
      'invoices of a quarter': () =>
        find('invoices', { field: 'entryDate', during: 'LAST_QUARTER' }, true),
      'invoices abroad with a lunch box': () => find('invoices', foreign, true),
      'dear lines': () => find('invoiceLines', { field: 'amount', greaterThan: '1000' }),
      'lines of one product': () =>
        find('invoiceLines', { relation: 'product', is: { field: 'productNo', equals: '85123A' } }),
      'invoices by month': () =>
        statsOf(books(), { subject: 'invoices', groupBy: ['month'], measures: sums }),
      'invoices by contact, ten and the others': () =>
        statsOf(books(), { subject: 'invoices', groupBy: ['contact'], measures: sums, top: 10 }),
      'lines by month': () => statsOf(books(), { groupBy: ['month'] }),
      'lines by country': () => statsOf(books(), { groupBy: ['country'] }),
      'lines by product, ten': () => statsOf(books(), { groupBy: ['product'], top: 10 }),
      'lines of a month by product, ten': () =>
        statsOf(books(), {
          groupBy: ['product'],
          top: 10,
          days: { from: '2011-07-01', to: '2011-07-31' },
        }),
    };
    const lines: string[] = [];
    for (const [name, work] of Object.entries(works))
      lines.push(`${name}: p95 ${Math.round(await p95(work))} ms`);
    process.stdout.write(`${lines.join('\n')}\n`);
  }, 300_000);
}

describeWithMaterial('data/retail', 'a shop in the mirror', () => {
  describeWith('postgres', 'PostgreSQL', (program) => {
    let postgres: RunningPostgres;
    let books: Books;
    beforeAll(async () => {
      postgres = await startPostgres(program);
      const databaseUrl = await postgres.newDatabase();
      const stage = setUpTables(
        createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined }),
      );
      books = { stage, shop: await observeRetail(stage) };
    }, 600_000);
    afterAll(async () => {
      await books.stage.store.close();
      await postgres.close();
    });
    suite(() => books);
  });

  describe('embedded', () => {
    let books: Books;
    beforeAll(async () => {
      const stage = setUpTables(
        createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined }),
      );
      books = { stage, shop: await observeRetail(stage) };
    }, 900_000);
    afterAll(() => books.stage.store.close());
    suite(() => books);
  });
});
