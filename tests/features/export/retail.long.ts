/** All of a shop's 320,705 lines as a file: that each is in it once, what it comes to, how long it takes and what memory. */

import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Decimal } from 'decimal.js';
import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import { systemClock } from '../../../src/clock.ts';
import { createAnalysis } from '../../../src/features/analysis/analysis.ts';
import { createExports } from '../../../src/features/export/create-exports.ts';
import type { ExportFormat } from '../../../src/features/export/export.ts';
import { observeRetail } from '../analysis/retail.ts';
import { describeTables } from '../../mirror/tables/stage.ts';
import { describeWithMaterial } from '../../support/material.ts';

/**
 * What is held does not grow with the file: some pages, and for a workbook its packer's tables, some 28 MB together. All of it would
 * be records of hundreds, or for a workbook sixty of rows besides.
 */
const mostHeldMegabytes = { csv: 15, jsonLines: 15, excel: 50 } as const;

/** Pages, and pieces, from one look at the memory to the next. */
const lookEach = 20;

describeWithMaterial('data/retail', 'a shop exported', () => {
  describeTables('a large export', (stage) => {
    test('each line is in it once, exactly, and it is made and read in bounded memory', async () => {
      const shop = await observeRetail(stage());
      const { organizationId } = shop;
      const lines = [...(shop.tables.get('invoiceLines')?.values() ?? [])];
      const total = lines.reduce((sum, { amount }) => sum.plus(amountIn(amount)), new Decimal(0));
      const { store, read } = stage();
      const analyst = createAnalysis({
        store,
        read,
        areTablesComplete: () => Promise.resolve(true),
        clock: systemClock,
      })({
        organizationId,
        admit: () => Promise.resolve(),
        fiscalYears: () => Promise.resolve(calendarYears),
        sweptAt: () => Promise.resolve(new Map()),
        onAsked: () => undefined,
      });
      let [looks, most] = [0, 0];
      const look = () => {
        if (looks++ % lookEach === 0) most = Math.max(most, heldMegabytes());
      };
      const exports = createExports({
        store,
        organizationIds: () => [organizationId],
        readerOf: () => ({
          find(asked) {
            look();
            return analyst.find(asked);
          },
        }),
        sequenceOf: () => Promise.resolve(0),
        audit: () => Promise.resolve(),
        clock: systemClock,
        onEvent: () => undefined,
      });
      const desk = exports.of({ organizationId, subject: 'a test', correlationId: randomUUID() });
      const formats: readonly ExportFormat[] = [
        { kind: 'csv', notation: 'en', hasByteOrderMark: false },
        { kind: 'excel' },
      ];
      for (const format of formats) {
        const before = heldMegabytes();
        [looks, most] = [0, before];
        const begun = performance.now();
        const columns = [{ field: 'id' }, { field: 'amount' }, { field: 'description' }];
        const asked = { resource: 'invoiceLines', orderBy: [], columns, format };
        const { export: made } = await desk.start(asked);
        await exports.look();
        const madeMs = performance.now() - begun;
        const file = await exports.deliver(organizationId, made?.id ?? '');
        let [rest, rows, bytes, sum] = ['', 0, 0, new Decimal(0)];
        const text = new TextDecoder();
        for await (const piece of file?.body ?? []) {
          look();
          bytes += piece.length;
          if (format.kind !== 'csv') continue;
          const some = (rest + text.decode(piece, { stream: true })).split('\r\n');
          rest = some.pop() ?? '';
          for (const line of some) {
            // Ids have no comma in them, and amounts neither.
            const [id, amount = ''] = line.split(',', 2);
            if (id === 'id') continue;
            rows += 1;
            sum = sum.plus(amount);
          }
        }
        const readMs = performance.now() - begun - madeMs;
        process.stdout.write(
          `${format.kind}: made in ${Math.round(madeMs)} ms, read in ${Math.round(readMs)} ms, ` +
            `${bytes} bytes, ${most - before} MB held at most\n`,
        );
        expect((await desk.find(made?.id ?? ''))?.rows).toBe(lines.length);
        if (format.kind === 'csv') {
          expect(rows).toBe(lines.length);
          expect(sum.toFixed()).toBe(total.toFixed());
        }
        expect(most - before).toBeLessThan(mostHeldMegabytes[format.kind]);
      }
    }, 600_000);
  });
});

/** Exact text, as the seed has it. */
function amountIn(value: unknown): string {
  if (typeof value !== 'string') throw new Error('Expected an amount.');
  return value;
}

setFlagsFromString('--expose-gc');
// With the flag set, new contexts have it.
const collectGarbage = runInNewContext('gc') as () => void;

/** What is still in use: what merely waits for the collector depends on how busy the machine is. */
function heldMegabytes(): number {
  collectGarbage();
  const { external, heapUsed } = process.memoryUsage();
  return Math.round((external + heapUsed) / 1024 ** 2);
}
