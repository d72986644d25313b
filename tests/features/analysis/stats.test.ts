/** Sums over a few documents, worked by hand. */

import { randomUUID } from 'node:crypto';
import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import type { BillyRecord, Company } from '../../../src/billy/records.ts';
import { readStats, type Stats, type StatsRequest } from '../../../src/features/analysis/stats.ts';
import { describeTables, type TablesStage } from '../../mirror/tables/stage.ts';

const company: Company = { organizationId: randomUUID(), accessToken: 'a'.repeat(40) };

const base = { type: 'invoice', state: 'approved', currencyId: 'DKK', exchangeRate: '1' };

/** In kroner: 100 + 200.50, 37.33 by the rate (5 x 7.466), less 50. */
const invoices: readonly BillyRecord[] = [
  { ...base, id: 'a', contactId: 'baker', entryDate: '2026-01-31', amount: '100', tax: '25' },
  { ...base, id: 'b', contactId: 'baker', entryDate: '2026-03-01', amount: '200.50', tax: '0' },
  {
    ...base,
    id: 'c',
    contactId: 'smith',
    entryDate: '2026-03-31',
    amount: '5',
    tax: '1',
    currencyId: 'EUR',
    exchangeRate: '7.466',
  },
  {
    ...base,
    id: 'd',
    type: 'creditNote',
    contactId: 'smith',
    entryDate: '2025-06-30',
    amount: '50',
  },
];

const lines: readonly BillyRecord[] = [
  { id: 'l1', invoiceId: 'a', productId: 'bread', quantity: '2', unitPrice: '50', amount: '100' },
  { id: 'l2', invoiceId: 'd', productId: 'bread', quantity: '1', unitPrice: '50', amount: '50' },
];

const sum = { name: 'sum', function: 'sum', field: 'amount' } as const;

const shown = ({ rows }: Pick<Stats, 'rows'>) =>
  rows.map(({ keys, values }) => [...keys.map(({ value }) => value), ...values].join(' '));

describeTables('sums', (current) => {
  let stage: TablesStage;
  beforeAll(async () => {
    stage = current();
    await stage.observe(company, 'invoices', invoices);
    await stage.observe(company, 'invoiceLines', lines);
    await stage.observe(company, 'contacts', [
      { id: 'baker', name: 'Havnens Bageri ApS', countryId: 'DK' },
      { id: 'smith', name: 'Schmidt GmbH', countryId: 'DE' },
    ]);
  }, 60_000);

  test('come to what was worked by hand, whatever they are parted by', async () => {
    const stats = (asked: Partial<StatsRequest>): Promise<Stats> =>
      stage.read(company.organizationId, (transaction) =>
        readStats(transaction, {
          organizationId: company.organizationId,
          subject: 'invoices',
          condition: undefined,
          groupBy: [],
          measures: [sum],
          having: [],
          orderBy: [],
          top: 100,
          date: 'entryDate',
          days: undefined,
          compareWith: undefined,
          isInBase: true,
          withOthers: true,
          almanac: { today: '2026-03-02', fiscalYears: { ...calendarYears, endMonth: 6 } },
          ...asked,
        }),
      );

    expect((await stats({})).totals).toMatchObject([{ keys: [], values: ['287.83'] }]);
    expect(shown(await stats({ groupBy: ['country'] }))).toEqual(['DK 300.5', 'DE -12.67']);
    // Nothing was dated in February; it is shown all the same.
    const quarter = { from: '2026-01-01', to: '2026-03-31' };
    const months = await stats({
      groupBy: ['month'],
      days: quarter,
      compareWith: 'previousYear',
    });
    expect(shown(months)).toEqual(['2026-01-01 100', '2026-02-01 0', '2026-03-01 237.83']);
    expect(months.totals).toMatchObject([{ values: ['337.83'], previous: ['0'] }]);
    // The two fiscal years end in June; the quarters before are compared one by one.
    expect(shown(await stats({ groupBy: ['fiscalYear'] }))).toEqual([
      '2024-07-01 -50',
      '2025-07-01 337.83',
    ]);
    expect(shown(await stats({ groupBy: ['halfYear'] }))).toEqual([
      '2025-01-01 -50',
      '2025-07-01 0',
      '2026-01-01 337.83',
    ]);
    const halves = await stats({
      groupBy: ['quarter'],
      days: { from: '2025-07-01', to: '2026-06-30' },
      compareWith: 'previousPeriod',
    });
    expect(halves.rows.map(({ values, previous }) => [values[0], previous?.[0]])).toEqual([
      ['0', '0'],
      ['0', '0'],
      ['337.83', '0'],
      ['0', '-50'],
    ]);

    // Currencies are never added up: each has rows and totals of its own.
    const each = await stats({ groupBy: ['contact'], isInBase: false, top: 1 });
    expect(shown(each)).toEqual(['baker DKK 300.5']);
    expect(each.rows[0]?.keys[0]?.label).toBe('Havnens Bageri ApS');
    expect(each.totals.map(({ keys, values }) => [keys[0]?.value, values[0]]).sort()).toEqual([
      ['DKK', '250.5'],
      ['EUR', '5'],
    ]);
    expect(each.others.map(({ keys, values }) => [keys[0]?.value, values[0]])).toEqual([
      ['DKK', '-50'],
      ['EUR', '5'],
    ]);
    expect((await stats({ isInBase: false })).totals).toHaveLength(2);

    // What is beyond the top is the same whether its groups are added up or, where they do not say enough, its records.
    const summed = { name: 'sum', function: 'sum', field: 'amount' } as const;
    const counted = { name: 'count', function: 'count' } as const;
    const average = { name: 'average', function: 'average', field: 'amount' } as const;
    for (const isInBase of [true, false])
      for (const groupBy of [
        ['contact'],
        ['month'],
        ['contact', 'currency'],
        ['contact', 'month'],
      ] as const) {
        const asked = { groupBy: [...groupBy], isInBase, top: 1 };
        const byGroups = await stats({ ...asked, measures: [summed, counted] });
        const byRecords = await stats({ ...asked, measures: [summed, counted, average] });
        const told = ({ others }: typeof byGroups) =>
          others.map(({ keys, values }) => [keys, values.slice(0, 2)]);
        expect(told(byGroups)).toEqual(told(byRecords));
        expect(byGroups.others).not.toEqual([]);
      }

    // -50, 37.33, 100 and 200.50, one by one.
    const measured = await stats({
      measures: [
        { name: 'count', function: 'count' },
        { name: 'contacts', function: 'distinct', of: 'contact' },
        { name: 'average', function: 'average', field: 'amount' },
        { name: 'min', function: 'min', field: 'amount' },
        { name: 'max', function: 'max', field: 'amount' },
        { name: 'median', function: 'median', field: 'amount' },
        { name: 'p75', function: 'percentile', field: 'amount', percentile: 0.75 },
      ],
    });
    expect(measured.totals[0]?.values).toEqual([
      ...['4', '2', '71.9575', '-50', '200.5', '68.665', '100'],
    ]);
    const large = { measure: 'sum', operator: 'atLeast', value: '0' } as const;
    expect(shown(await stats({ groupBy: ['country'], having: [large] }))).toEqual(['DK 300.5']);

    // Lines count as their documents do.
    const byProduct = await stats({
      subject: 'invoiceLines',
      groupBy: ['product', 'type'],
      measures: [sum, { name: 'quantity', function: 'sum', field: 'quantity' }],
    });
    expect(shown(byProduct)).toEqual(['bread invoice 100 2', 'bread creditNote -50 -1']);
    expect(byProduct.totals[0]?.values).toEqual(['50', '1']);

    // Another company's come to nothing.
    const theirs = await stage.read('somebody-else', (transaction) =>
      readStats(transaction, {
        ...({ subject: 'invoices', condition: undefined, groupBy: ['contact'] } as const),
        ...({ measures: [sum], having: [], orderBy: [], top: 100, date: 'entryDate' } as const),
        ...({ days: undefined, compareWith: undefined, isInBase: true, withOthers: true } as const),
        organizationId: company.organizationId,
        almanac: { today: '2026-03-02', fiscalYears: calendarYears },
      }),
    );
    expect([theirs.rows, theirs.totals[0]?.values]).toEqual([[], ['0']]);
  });
});
