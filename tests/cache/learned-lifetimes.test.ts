/** How well a rate of change is judged from odd looks, and what lifetimes made of it are worth. */

import { createCaches } from '../../src/cache/caches.ts';
import { createChangeRate } from '../../src/cache/change-rate.ts';
import { clockOf } from '../../src/clock.ts';
import { randomFor } from '../../src/emulator/seeds/random.ts';
import { demoDays } from '../bench/replay/demo-days.ts';
import { dayMs } from '../bench/replay/office.ts';
import { lastSuccessor, markov, nobody, prefetch } from '../bench/replay/prefetch.ts';
import {
  keysOf,
  retailDays,
  retailFile,
  retailThings,
  traceFile,
  traces,
} from '../bench/replay/retail-days.ts';
import { fixedRule, learnedRule, replay } from '../bench/replay/ttl.ts';
import { describeWithMaterial } from '../support/material.ts';

const minuteMs = 60_000;

describe('a rate of change', () => {
  /** Changes come at random with this mean; looks at odd times, some before and some long after it. */
  function looksAt(meanMs: number, count: number): { afterMs: number; hasChanged: boolean }[] {
    const random = randomFor(`looks at something that changes every ${meanMs} ms`);
    return Array.from({ length: count }, () => {
      const afterMs = -Math.log(1 - random.next()) * meanMs * (random.chance(0.5) ? 0.3 : 2);
      return { afterMs, hasChanged: random.next() < 1 - Math.exp(-afterMs / meanMs) };
    });
  }

  test.each([10 * minuteMs, 60 * minuteMs, 24 * 60 * minuteMs])(
    'is found within a tenth where counting changes finds two thirds at most (mean %d ms)',
    (meanMs) => {
      const rate = createChangeRate({ priorPerMs: 1 / (40 * 60 * minuteMs), halveAfter: Infinity });
      const looks = looksAt(meanMs, 5_000);
      for (const { afterMs, hasChanged } of looks) rate.note(afterMs, hasChanged);
      expect(rate.perMs() * meanMs).toBeGreaterThan(0.9);
      expect(rate.perMs() * meanMs).toBeLessThan(1.1);
      const counted = looks.filter(({ hasChanged }) => hasChanged).length;
      const spent = looks.reduce((sum, { afterMs }) => sum + afterMs, 0);
      expect((counted / spent) * meanMs).toBeLessThan(0.67);
    },
  );

  test('is what is taken for usual before anything was seen, and falls the longer nothing is', () => {
    const priorPerMs = 1 / (40 * 60 * minuteMs);
    const rate = createChangeRate({ priorPerMs, halveAfter: Infinity });
    expect(rate.perMs() / priorPerMs).toBeCloseTo(1, 6);
    rate.note(80 * 60 * minuteMs, false);
    expect(rate.perMs() / priorPerMs).toBeLessThan(0.5);
    rate.note(minuteMs, true);
    rate.note(minuteMs, true);
    expect(rate.perMs() / priorPerMs).toBeGreaterThan(0.5);
  });

  test('stays a number when every look finds a change, and forgets what was long ago', () => {
    const rate = createChangeRate({ priorPerMs: 1e-8, halveAfter: 100 });
    for (let look = 0; look < 500; look += 1) rate.note(1_000, true);
    const busy = rate.perMs();
    expect(Number.isFinite(busy)).toBe(true);
    expect(busy).toBeGreaterThan(1 / 1_000);
    for (let look = 0; look < 2_000; look += 1) rate.note(60 * minuteMs, false);
    expect(rate.perMs()).toBeLessThan(busy / 1_000);
  });
});

describe('lifetimes that are learned', () => {
  const company = { organizationId: 'a-company' };
  const draft = { id: 'draft', state: 'draft', isPaid: false };
  const paid = { id: 'paid', state: 'approved', isPaid: true };

  test("are long for what stays the same, 5 seconds at least for what never does, and one company's own", async () => {
    let now = 0;
    const caches = createCaches({
      memory: { maxEntries: 1_000, maxBytes: Infinity },
      clock: clockOf(() => now),
      onEvent: () => undefined,
      random: () => 0.5,
      areLifetimesLearned: true,
    });
    const store = async (tenant: typeof company, record: typeof draft & { note?: number }) => {
      const fill = await caches.beginFill(tenant);
      await caches.entities.setMany(fill, [{ resource: 'invoices', records: [record] }]);
    };
    const isFresh = async (tenant: typeof company, id: string) =>
      (await caches.entities.getMany(tenant, 'invoices', [id]))[0] !== undefined;

    for (let look = 0; look < 200; look += 1) {
      now += 10 * minuteMs;
      await store(company, { ...draft, note: look });
      await store(company, paid);
    }
    const other = { organizationId: 'another' };
    await store(other, draft);
    await store(other, paid);
    now += 4_000;
    expect(await isFresh(company, 'draft')).toBe(true);
    now += 60_000;
    expect(await isFresh(company, 'draft')).toBe(false);
    expect(await isFresh(other, 'draft')).toBe(true);
    now += 60_000;
    expect(await isFresh(other, 'paid')).toBe(false);
    expect(await isFresh(company, 'paid')).toBe(true);
  });

  test.each([200_000, 20_000])(
    "ask less over the demo company's days than the table does, and seldomer serve what is old (%d requests)",
    (count) => {
      const world = demoDays(count);
      const [fixed, learned] = [fixedRule(), learnedRule()].map((rule) =>
        replay(world, rule, 5 * dayMs),
      );
      process.stdout.write(`fixed ${JSON.stringify(fixed)}\nlearned ${JSON.stringify(learned)}\n`);
      expect(learned?.calls).toBeLessThan((fixed?.calls ?? 0) * 0.95);
      expect(learned?.stale).toBeLessThan((fixed?.stale ?? 0) / 2);
    },
    60_000,
  );

  describeWithMaterial(retailFile, 'where a real shop changes', () => {
    let things: ReturnType<typeof retailThings>;
    beforeAll(() => {
      things = retailThings();
    });
    test.each(traces)(
      '%s: as few calls as fixed ones of the same mean age, or fewer',
      (trace) => {
        const world = retailDays(trace, things);
        const learned = replay(world, learnedRule(), 5 * dayMs);
        const quarter = replay(world, fixedRule(0.25), 5 * dayMs);
        expect(learned.calls).toBeLessThan(quarter.calls);
        expect(learned.meanStaleMs).toBeLessThan(quarter.meanStaleMs * 1.5);
      },
      60_000,
    );
  });
});

describeWithMaterial(traceFile('web07'), 'reading ahead what may come next', () => {
  test('is useful too rarely on a log of the web to be in the product', () => {
    const keys = keysOf('web07');
    const room = { keys: Math.floor(new Set(keys).size / 10), lifetime: Infinity };
    const without = prefetch(keys, room, nobody);
    for (const predict of [lastSuccessor(), markov({ order: 3, likelihood: 0.3 })]) {
      const { misses, prefetches, useful } = prefetch(keys, room, predict);
      expect(useful / prefetches).toBeLessThan(0.3);
      expect(misses + prefetches).toBeGreaterThan(without.misses * 1.1);
    }
  }, 60_000);
});
