import { ids, withEmulator, type Ask } from './asking.ts';
import { token, worldOfInvoices } from './small-world.ts';

const world = () => worldOfInvoices(2_500);

async function walk(ask: Ask, query: string): Promise<unknown[]> {
  const pages = await Promise.all(
    [1, 2, 3].map((page) => ask(`/invoices?pageSize=1000&page=${String(page)}${query}`)),
  );
  return pages.flatMap((page) => ids(page, 'invoices'));
}

test('walking through pages without an order repeats and loses rows', () =>
  withEmulator(
    async (ask) => {
      const seen = await walk(ask, '');
      expect(seen).toHaveLength(2_500);
      expect(new Set(seen).size).toBeLessThan(2_500);
    },
    { world },
  ));

test('with an order every row comes once', () =>
  withEmulator(
    async (ask) => {
      expect(new Set(await walk(ask, '&sortProperty=createdTime')).size).toBe(2_500);
    },
    { world },
  ));

test('the instability can be switched off', () =>
  withEmulator(
    async (ask) => {
      expect(new Set(await walk(ask, '')).size).toBe(2_500);
    },
    { world, unstableOrder: false },
  ));

test('a list that fits on one page keeps its order', () =>
  withEmulator(async (ask) => {
    for (let turn = 0; turn < 5; turn += 1) {
      expect(ids(await ask('/invoices'), 'invoices')).toEqual(['inv3', 'inv2', 'inv1']);
    }
  }));

test('a page behind the last is empty', () =>
  withEmulator(async (ask) => {
    const asked = await ask('/invoices?page=9&pageSize=2');
    expect(ids(asked, 'invoices')).toEqual([]);
    expect(asked.body['meta']).toMatchObject({ paging: { page: 9, pageCount: 2, total: 3 } });
  }));

test('a thousand of 12,000 invoices with lines and contact take less than 100 ms', () =>
  withEmulator(
    async (_ask, { url }) => {
      const path = '/invoices?include=invoice.lines,invoice.contact&sortProperty=createdTime';
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const started = performance.now();
        const answer = await fetch(`${url}${path}`, { headers: { 'x-access-token': token } });
        await answer.arrayBuffer();
        times.push(performance.now() - started);
      }
      // The best of several: other work on the machine is not what is measured.
      const best = Math.min(...times);
      console.info(`emulator: 1,000 of 12,000 invoices with lines in ${best.toFixed(0)} ms`);
      expect(best).toBeLessThan(100);
    },
    { world: () => worldOfInvoices(12_000) },
  ));
