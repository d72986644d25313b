import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { negate, roundToCents, sum } from '../../../src/accounting/money.ts';
import { retailSeed } from '../../../src/emulator/seeds/index.ts';
import type { EmulatedCompany } from '../../../src/emulator/world.ts';
import { grouped, onlyCompany, recordsOf, text } from './books.ts';
import { describeWithMaterial, hasMaterial, materialPath } from '../../support/material.ts';

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

/** One of each oddity the real files have. */
const rows = [
  '536365,85123A,"HOLDER, WHITE",6,2010-12-01 08:26,2.55,17850,United Kingdom',
  '536365,71053,,2,2010-12-01 08:26,3.0,17850,United Kingdom',
  '536370,22728,ALARM CLOCK,24,2010-12-02 08:45,3.75,12583,France',
  '536365,71053,LANTERN,1,2010-12-01 08:26,3.39,17850,United Kingdom',
  'C536379,85123A,"HOLDER, WHITE",-1,2010-12-03 09:41,2.55,17850,United Kingdom',
  '536589,21777,broken,-10,2010-12-05 16:50,0,,United Kingdom',
  'A563185,B,Adjust bad debt,1,2011-01-12 14:50,-11062.06,,Unspecified',
  '550193,PADS,PADS TO MATCH,1,2011-01-15 09:27,0.001,13952,United Kingdom',
];

describe('rows become documents', () => {
  let directory: string;
  let company: EmulatedCompany;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'retail-'));
    const plain = join(directory, 'december.csv');
    const zipped = join(directory, 'january.csv.gz');
    writeFileSync(plain, [header, ...rows.slice(0, 6)].join('\n'));
    writeFileSync(zipped, gzipSync([header, ...rows.slice(6)].join('\n')));
    company = onlyCompany(retailSeed([plain, zipped])());
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  const named = (resource: 'contacts' | 'products' | 'invoices', member: string): unknown[] =>
    recordsOf(company, resource).map((record) => record[member]);

  test('an invoice gathers its rows wherever they stand', () => {
    expect(named('invoices', 'invoiceNo')).toEqual([
      '536365',
      '536370',
      'C536379',
      '536589',
      'A563185',
      '550193',
    ]);
    // 6 x 2.55 + 2 x 3.00 + 1 x 3.39 = 15.30 + 6.00 + 3.39
    expect(recordsOf(company, 'invoices')[0]).toMatchObject({
      type: 'invoice',
      state: 'approved',
      entryDate: '2010-12-01',
      approvedTime: '2010-12-01T08:26:00',
      amount: '24.69',
      tax: '0',
      grossAmount: '24.69',
      currencyId: 'GBP',
    });
  });

  test('a number with C is a credit note with positive amounts', () => {
    const credit = recordsOf(company, 'invoices')[2];
    expect(credit).toMatchObject({ type: 'creditNote', amount: '2.55' });
    const [line] = recordsOf(company, 'invoiceLines').filter(
      (each) => each['invoiceId'] === credit?.id,
    );
    expect(line).toMatchObject({ quantity: '1', unitPrice: '2.55' });
  });

  test('negative quantities, prices of nothing and adjustments stay as they are', () => {
    const lines = grouped(recordsOf(company, 'invoiceLines'), 'invoiceId');
    const [, , , broken, adjusted, tiny] = recordsOf(company, 'invoices').map(
      ({ id }) => lines.get(id)?.[0],
    );
    expect(broken).toMatchObject({ quantity: '-10', unitPrice: '0', amount: '0' });
    expect(adjusted).toMatchObject({ quantity: '1', unitPrice: '-11062.06', amount: '-11062.06' });
    expect(tiny).toMatchObject({ unitPrice: '0.001', amount: '0' });
  });

  test('customers are contacts, and rows without a customer share one', () => {
    expect(named('contacts', 'name')).toEqual([
      'Customer 17850',
      'Customer 12583',
      'Unknown customer',
      'Customer 13952',
    ]);
    expect(named('contacts', 'countryId')).toEqual(['GB', 'FR', null, 'GB']);
  });

  test('a product is called what its first described row calls it', () => {
    expect(named('products', 'productNo')).toEqual([
      '85123A',
      '71053',
      '22728',
      '21777',
      'B',
      'PADS',
    ]);
    expect(named('products', 'name')).toEqual([
      'HOLDER, WHITE',
      'LANTERN',
      'ALARM CLOCK',
      'broken',
      'Adjust bad debt',
      'PADS TO MATCH',
    ]);
  });
});

const directory = materialPath('data/retail');
const files = hasMaterial('data/retail')
  ? readdirSync(directory)
      .sort()
      .map((file) => join(directory, file))
  : [];

describeWithMaterial('data/retail', 'the real files', () => {
  test('all 320,705 rows are there, and months come to the sums of the files', () => {
    const company = onlyCompany(retailSeed(files)());
    expect(recordsOf(company, 'invoiceLines')).toHaveLength(320_705);
    expect(recordsOf(company, 'invoices')).toHaveLength(16_459);
    expect(recordsOf(company, 'contacts')).toHaveLength(3361);
    const months = Map.groupBy(recordsOf(company, 'invoices'), (each) =>
      text(each, 'entryDate').slice(0, 7),
    );
    const sums = [...months].map(([month, invoices]) => [
      month,
      sum(
        invoices.map((each) =>
          each['type'] === 'creditNote' ? negate(text(each, 'amount')) : text(each, 'amount'),
        ),
      ),
    ]);
    // Summed from the files by a program that shares nothing with ours; April and July are 0.001 more there.
    expect(sums).toEqual([
      ['2010-12', '748957.02'],
      ['2011-01', '560000.26'],
      ['2011-02', '498062.65'],
      ['2011-03', '683267.08'],
      ['2011-04', roundToCents('493207.121')],
      ['2011-05', '723333.51'],
      ['2011-06', '691123.12'],
      ['2011-07', roundToCents('681300.111')],
      ['2011-08', '682680.51'],
    ]);
  }, 120_000);
});
