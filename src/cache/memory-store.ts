/**
 * The first level: keyv over an LRU in this process. Values are live and frozen, never serialized (that alone would
 * cost more than the rest of a warm request), and one budget of entries and bytes is shared by all resources.
 */

import { Keyv } from 'keyv';
import { LRUCache } from 'lru-cache';

import { isEntry, type Entry } from './entry.ts';
import type { CacheKey } from './keys.ts';

export interface MemoryLimits {
  readonly maxEntries: number;
  /** Estimated, not measured: what the texts and members of the values come to. */
  readonly maxBytes: number;
}

export interface MemoryStore {
  getMany(keys: readonly CacheKey[]): Promise<(Entry | undefined)[]>;
  setMany(items: readonly { readonly key: CacheKey; readonly entry: Entry }[]): Promise<void>;
  deleteMany(keys: readonly CacheKey[]): Promise<void>;
}

export function createMemoryStore(limits: MemoryLimits): MemoryStore {
  const lru = new LRUCache<string, object>({
    max: limits.maxEntries,
    maxSize: limits.maxBytes,
    sizeCalculation: (value, key) => sizeOf(value) + key.length,
  });
  // Keyv hands a time to live as a third argument, which an LRUCache would take for its options and store
  // nothing; expiry is in the entry anyway, where a test's clock can judge it.
  const keyv = new Keyv<Entry>({
    store: {
      opts: {},
      get: (key: string) => lru.get(key),
      getMany: (keys: readonly string[]) => keys.map((key) => lru.get(key)),
      set: (key: string, value: object) => void lru.set(key, value),
      setMany: (items: readonly { readonly key: string; readonly value: object }[]) => {
        for (const { key, value } of items) lru.set(key, value);
      },
      delete: (key: string) => lru.delete(key),
      clear: () => lru.clear(),
      on: () => undefined,
    },
    useKeyPrefix: false,
  });
  keyv.serialize = undefined;
  keyv.deserialize = undefined;

  return {
    async getMany(keys) {
      const found: unknown[] = await keyv.getMany([...keys]);
      return found.map((entry) => (isEntry(entry) ? entry : undefined));
    },
    async setMany(items) {
      await keyv.setMany(items.map(({ key, entry }) => ({ key, value: entry })));
    },
    async deleteMany(keys) {
      await keyv.deleteMany([...keys]);
    },
  };
}

/** Bytes a value may hold on to: two a character, and some for every member and object. */
function sizeOf(value: unknown): number {
  const overhead = 16;
  if (typeof value === 'string') return overhead + 2 * value.length;
  if (typeof value !== 'object' || value === null) return overhead;
  let size = overhead;
  for (const member of Object.values(value)) size += overhead + sizeOf(member);
  return size;
}
