/** What the first level gives up when room runs out, and whose. */

import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { recordKey, type CacheKey } from '../../src/cache/keys.ts';
import type { Entry } from '../../src/cache/entry.ts';
import { createMemoryStore } from '../../src/cache/memory-store.ts';
import { createS3Fifo } from '../../src/cache/s3-fifo.ts';
import { describeWithMaterial, materialPath } from '../support/material.ts';

const keyOf = (organizationId: string, id: number): CacheKey =>
  recordKey({ organizationId }, 'contacts', String(id));

const entryOf = (organizationId: string, value: unknown = 'x'): Entry => ({
  organizationId,
  readAt: 0,
  freshUntil: 1,
  expiresAt: 1,
  asOf: 0,
  value,
});

async function heldOf(
  store: ReturnType<typeof createMemoryStore>,
  organizationId: string,
  ids: readonly number[],
): Promise<number> {
  const found = await store.getMany(ids.map((id) => keyOf(organizationId, id)));
  return found.filter((entry) => entry !== undefined).length;
}

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

describe('room', () => {
  test('is never exceeded, and what is set last is there', async () => {
    const store = createMemoryStore({ maxEntries: 100, maxBytes: Infinity });
    for (const id of numbers(1_000)) {
      await store.setMany([{ key: keyOf('nordlys', id), entry: entryOf('nordlys') }]);
      expect(await heldOf(store, 'nordlys', [id])).toBe(1);
    }
    expect(await heldOf(store, 'nordlys', numbers(1_000))).toBe(100);
  });

  test('is counted in bytes', async () => {
    const store = createMemoryStore({ maxEntries: 1_000, maxBytes: 100_000 });
    const large = 'x'.repeat(5_000);
    for (const id of numbers(100)) {
      await store.setMany([{ key: keyOf('nordlys', id), entry: entryOf('nordlys', large) }]);
    }
    expect(await heldOf(store, 'nordlys', numbers(100))).toBe(9);
  });

  test('what is larger than all of it is not kept, and drives out what else there was', async () => {
    const store = createMemoryStore({ maxEntries: 1_000, maxBytes: 1_000 });
    const entry = entryOf('nordlys', 'x'.repeat(5_000));
    await store.setMany([{ key: keyOf('nordlys', 1), entry }]);
    expect(await heldOf(store, 'nordlys', [1])).toBe(0);
  });

  test('a page read once does not drive out what is asked for again and again', async () => {
    const store = createMemoryStore({ maxEntries: 100, maxBytes: Infinity });
    const set = (id: number) =>
      store.setMany([{ key: keyOf('nordlys', id), entry: entryOf('nordlys') }]);
    for (const id of numbers(20)) await set(id);
    await heldOf(store, 'nordlys', numbers(20));
    for (const id of numbers(1_000, 100)) await set(id);
    expect(await heldOf(store, 'nordlys', numbers(20))).toBe(20);
  });
});

describe('several companies', () => {
  test('one that reads much does not drive out one that reads little', async () => {
    const store = createMemoryStore({ maxEntries: 100, maxBytes: Infinity });
    for (const id of numbers(20)) {
      await store.setMany([{ key: keyOf('small', id), entry: entryOf('small') }]);
    }
    for (const id of numbers(2_000)) {
      await store.setMany([{ key: keyOf('large', id), entry: entryOf('large') }]);
    }
    expect(await heldOf(store, 'small', numbers(20))).toBe(20);
    expect(await heldOf(store, 'large', numbers(2_000))).toBe(80);
  });

  test('each gets its share when all want more than there is', async () => {
    const store = createMemoryStore({ maxEntries: 1_000, maxBytes: Infinity });
    const companies = numbers(10).map((n) => `company${n}`);
    for (const id of numbers(500)) {
      for (const company of companies) {
        await store.setMany([{ key: keyOf(company, id), entry: entryOf(company) }]);
      }
    }
    const held = await Promise.all(
      companies.map((company) => heldOf(store, company, numbers(500))),
    );
    expect(held.reduce((a, b) => a + b)).toBe(1_000);
    for (const count of held) {
      expect(count).toBeGreaterThan(80);
      expect(count).toBeLessThan(120);
    }
  });
});

test('whatever is done to a shelf, it holds what was last set and what it says it holds', () => {
  const key = fc.integer({ min: 0, max: 9 }).map(String);
  const step = fc.oneof(
    fc.record({ type: fc.constant('set' as const), key, size: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ type: fc.constant('get' as const), key }),
    fc.record({ type: fc.constant('delete' as const), key }),
    fc.record({ type: fc.constant('giveUp' as const) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const shelf = createS3Fifo<number>();
      const set = new Map<string, number>();
      for (const [index, act] of steps.entries()) {
        if (act.type === 'set') {
          shelf.set(act.key, index, act.size);
          set.set(act.key, index);
        } else if (act.type === 'delete') {
          expect(shelf.delete(act.key)).toBe(set.delete(act.key));
        } else if (act.type === 'get') {
          expect(shelf.get(act.key)).toBe(set.get(act.key));
        } else {
          const before = shelf.count();
          expect(shelf.giveUpOne()).toBe(before > 0);
          for (const known of set.keys()) {
            if (shelf.get(known) === undefined) set.delete(known);
          }
          expect(shelf.count()).toBe(Math.max(0, before - 1));
        }
        expect(shelf.count()).toBe(set.size);
        expect(shelf.size()).toBeGreaterThanOrEqual(shelf.count());
      }
    }),
  );
});

describeWithMaterial('data/cache-traces', 'traces of real caches', () => {
  const shares = [0.01, 0.05, 0.1, 0.2];

  test.each(['web07', 'orm_busy_0_200000'])('%s: never less than LRU finds', (name) => {
    const trace = gunzipSync(readFileSync(materialPath(`data/cache-traces/${name}.txt.gz`)))
      .toString()
      .trim()
      .split('\n');
    const keys = new Set(trace).size;
    for (const share of shares) {
      const capacity = Math.floor(keys * share);
      const lru = new LRUCache<string, true>({ max: capacity });
      const shelf = createS3Fifo<true>();
      let [lruHits, hits] = [0, 0];
      for (const key of trace) {
        if (lru.get(key) === true) lruHits += 1;
        else lru.set(key, true);
        if (shelf.get(key) === true) hits += 1;
        else shelf.set(key, true, 1);
        if (shelf.count() > capacity) shelf.giveUpOne();
        if (shelf.count() > capacity) throw new Error('It holds more than it may.');
      }
      const [percent, lruPercent] = [hits, lruHits].map((n) => (100 * n) / trace.length);
      process.stdout.write(
        `${name}, room for ${share * 100} % of ${keys} keys: ${percent?.toFixed(1)} % found, ` +
          `LRU ${lruPercent?.toFixed(1)} %\n`,
      );
      expect(percent).toBeGreaterThanOrEqual(lruPercent ?? Infinity);
    }
  });
});
