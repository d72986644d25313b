/** Real invoices: Online Retail (Chen 2015), 320,705 rows, through the graph and back to the file's own sums. */

import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { Decimal } from 'decimal.js';
import { retailSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { describeWithMaterial, retailFiles } from '../support/material.ts';

const files = retailFiles();

/** Month to the exact sum of quantity times unit price, read from the files alone. */
async function sumsOfTheFiles(): Promise<{ rows: number; months: Map<string, Decimal> }> {
  const months = new Map<string, Decimal>();
  let rows = 0;
  for (const file of files) {
    const records = createReadStream(file)
      .pipe(createGunzip())
      .pipe(parse({ columns: true, bom: true }));
    for await (const record of records as AsyncIterable<Record<string, string>>) {
      rows += 1;
      const month = (record['InvoiceDate'] ?? '').slice(0, 7);
      const amount = new Decimal(record['Quantity'] ?? '').times(record['UnitPrice'] ?? '');
      months.set(month, (months.get(month) ?? new Decimal(0)).plus(amount));
    }
  }
  return { rows, months };
}

interface InvoicePage {
  pageInfo: { endCursor: string; hasNextPage: boolean };
  nodes: { type: 'INVOICE' | 'CREDIT_NOTE'; entryDate: string; amount: string }[];
}

describeWithMaterial('data/retail', 'Online Retail', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await startGraph({ seed: retailSeed(files) });
  }, 120_000);

  afterAll(() => graph.close());

  test('totals per month, paged through all invoices, equal the sums of the files to the cent', async () => {
    const paged = new Map<string, Decimal>();
    let [invoices, pages] = [0, 0];
    let after: string | null = null;
    for (;;) {
      const data = await graph.data(
        `query ($after: String) {
          invoices(first: 1000, after: $after, sort: { key: ENTRY_DATE }) {
            pageInfo { endCursor hasNextPage }
            nodes { type entryDate amount }
          }
        }`,
        { after },
      );
      const { nodes, pageInfo } = data['invoices'] as InvoicePage;
      pages += 1;
      for (const { type, entryDate, amount } of nodes) {
        invoices += 1;
        const month = entryDate.slice(0, 7);
        const signed = type === 'CREDIT_NOTE' ? new Decimal(amount).negated() : new Decimal(amount);
        paged.set(month, (paged.get(month) ?? new Decimal(0)).plus(signed));
      }
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const { rows, months } = await sumsOfTheFiles();
    const table = [...months].map(([month, sum]) => [
      month,
      sum.toFixed(2),
      paged.get(month)?.toFixed(2),
    ]);
    for (const [month, file, graphed] of table)
      process.stdout.write(`${month}: files ${file}, graph ${graphed ?? 'nothing'}\n`);
    process.stdout.write(`${rows} rows, ${invoices} invoices in ${pages} pages\n`);
    expect(rows).toBe(320_705);
    for (const [, file, graphed] of table) expect(graphed).toBe(file);
    expect(paged.size).toBe(months.size);
  }, 180_000);
});
