/** A company with 16,459 invoices and 300,000 lines: what looking for its changes costs, and how late they are told. */

import { retailSeed } from '../../../src/emulator/seeds/index.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import { startPostgres, type RunningPostgres } from '../../support/postgres.ts';
import { describeWithMaterial, retailFiles } from '../../support/material.ts';
import { describeWith } from '../../support/services.ts';
import { startPolled, type Polled } from './polled.ts';

const files = retailFiles();

const mib = 1024 ** 2;

describeWithMaterial('data/retail', 'Online Retail', () => {
  describeWith('postgres', 'in PostgreSQL', (program) => {
    let postgres: RunningPostgres;
    let store: Store;
    let polled: Polled;

    beforeAll(async () => {
      postgres = await startPostgres(program);
      store = createStore({
        databaseUrl: await postgres.newDatabase(),
        dataDir: 'memory',
        onEvent: () => undefined,
      });
      polled = await startPolled({
        seed: retailSeed(files),
        store,
        awaited: ['invoices', 'invoiceLines', 'contacts', 'products'],
        isRunning: true,
        // Renewed with each tick, and a tick of this test is a long one.
        options: { leaseMs: 600_000 },
      });
    }, 180_000);

    afterAll(async () => {
      await polled.close();
      await store.close();
      await postgres.close();
    });

    test('is swept a page at a time, and memory does not grow with it', async () => {
      let peak = process.memoryUsage().rss;
      const before = peak;
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage().rss);
      }, 100);
      const began = performance.now();
      await polled.poller.tick();
      clearInterval(watch);
      const seconds = (performance.now() - began) / 1_000;
      const calls = (await polled.asked()).length;
      const grownMib = (peak - before) / mib;
      process.stdout.write(
        `first sweep: ${calls} calls, ${seconds.toFixed(0)} s, ${grownMib.toFixed(0)} MiB more\n`,
      );
      expect(polled.events.filter(({ type }) => type === 'poll.failed')).toEqual([]);
      expect(await polled.told()).toEqual([]);
      // Seventeen pages of a thousand invoices with their lines; four or five of contacts and products each.
      expect(calls).toBeLessThanOrEqual(30);
      // A page is read, and a copy of it parsed, at a time; all of it together would be a gigabyte.
      expect(grownMib).toBeLessThan(700);
    }, 500_000);

    test('costs a few calls a minute afterwards', async () => {
      polled.events.length = 0;
      const minutes = 10;
      const stepMs = 5_000;
      const begunAt = polled.clock.now();
      while (polled.clock.now() < begunAt + minutes * 60_000) {
        polled.pass(stepMs);
        await polled.poller.tick();
      }
      const calls = (await polled.asked()).length;
      const looks = polled.events.filter((event) => event.type === 'poll.looked');
      const perMinute = (calls * 60_000) / (polled.clock.now() - begunAt);
      process.stdout.write(`${perMinute.toFixed(1)} calls a minute\n`);
      for (const [resource, some] of Map.groupBy(looks, (look) => look.resource)) {
        const lags = some.map(({ lagMs }) => lagMs);
        process.stdout.write(
          `${resource}: ${some.length} looks, ${some.reduce((sum, look) => sum + look.calls, 0)} calls, ` +
            `lag ${(lags.reduce((a, b) => a + b, 0) / lags.length / 1_000).toFixed(1)} s on average, ` +
            `${(Math.max(...lags) / 1_000).toFixed(1)} s at most\n`,
        );
      }
      // Two calls a minute for the sweeps of each of three lists, and at most three for glances at each.
      expect(perMinute).toBeLessThanOrEqual(15);
    }, 500_000);
  });
});
