/**
 * The first level: keyv over this process's memory. Values are live and frozen, never serialized (that alone would
 * cost more than the rest of a warm request), and one budget of entries and bytes is shared by all resources. When
 * it runs out, the company that holds most gives way, so that none can drive out the others.
 */

import { Keyv } from 'keyv';

import { isEntry, type Entry } from './entry.ts';
import { companyIn, companyPartOf, type CacheKey, type Tenant } from './keys.ts';
import { createS3Fifo, type Shelf } from './s3-fifo.ts';

export interface MemoryLimits {
  readonly maxEntries: number;
  /** Estimated, not measured: what the texts and members of the values come to. */
  readonly maxBytes: number;
}

export interface MemoryStatus {
  readonly entries: number;
  /** As `maxBytes` is estimated. */
  readonly bytes: number;
  /** Entries given up to make room, since start. */
  readonly givenUp: number;
}

export interface MemoryStore {
  getMany(keys: readonly CacheKey[]): Promise<(Entry | undefined)[]>;
  setMany(items: readonly { readonly key: CacheKey; readonly entry: Entry }[]): Promise<void>;
  deleteMany(keys: readonly CacheKey[]): Promise<void>;
  status(): MemoryStatus;
  /** What one company holds of it. */
  statusOf(tenant: Tenant): Omit<MemoryStatus, 'givenUp'>;
}

export function createMemoryStore(limits: MemoryLimits): MemoryStore {
  const shelves = createShelves(limits);
  // Keyv hands a time to live as a third argument, which is not passed on: expiry is in the entry, where a
  // test's clock can judge it.
  const keyv = new Keyv<Entry>({
    store: {
      opts: {},
      get: shelves.get,
      getMany: (keys: readonly string[]) => keys.map(shelves.get),
      set: shelves.set,
      setMany: (items: readonly { readonly key: string; readonly value: object }[]) => {
        for (const { key, value } of items) shelves.set(key, value);
      },
      delete: shelves.delete,
      // The caches never clear: what is old is marked so.
      clear: () => undefined,
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
    status: shelves.status,
    statusOf: (tenant) => shelves.statusOf(companyPartOf(tenant)),
  };
}

interface Shelves {
  readonly get: (key: string) => object | undefined;
  readonly set: (key: string, value: object) => void;
  readonly delete: (key: string) => boolean;
  readonly status: () => MemoryStatus;
  readonly statusOf: (company: string) => Omit<MemoryStatus, 'givenUp'>;
}

/**
 * A company gives way until it holds this share of what companies hold on average; only then is the fullest looked
 * for anew, so that with thousands of companies not every entry costs a look at all of them.
 */
const givesWayDownTo = 0.9;

/** A shelf a company; together they stay within the limits. */
function createShelves({ maxBytes, maxEntries }: MemoryLimits): Shelves {
  const shelves = new Map<string, Shelf<object>>();
  let [bytes, entries, givenUp] = [0, 0, 0];
  let giving: string | undefined;

  /** Does something to a company's shelf and keeps the sums. */
  function change<T>(company: string, work: (shelf: Shelf<object>) => T): T {
    const shelf = shelves.get(company) ?? createS3Fifo<object>();
    shelves.set(company, shelf);
    const [bytesBefore, entriesBefore] = [shelf.size(), shelf.count()];
    const result = work(shelf);
    bytes += shelf.size() - bytesBefore;
    entries += shelf.count() - entriesBefore;
    if (shelf.count() === 0) shelves.delete(company);
    return result;
  }

  function whoGivesWay(): string {
    const enough = (bytes / shelves.size) * givesWayDownTo;
    if (giving !== undefined && (shelves.get(giving)?.size() ?? 0) > enough) return giving;
    const [first = '', ...others] = shelves.keys();
    const sizeOfShelf = (company: string) => shelves.get(company)?.size() ?? 0;
    giving = others.reduce((a, b) => (sizeOfShelf(b) > sizeOfShelf(a) ? b : a), first);
    return giving;
  }

  const drop = (key: string) =>
    shelves.has(companyIn(key)) && change(companyIn(key), (shelf) => shelf.delete(key));

  return {
    get: (key) => shelves.get(companyIn(key))?.get(key),
    set(key, value) {
      const size = sizeOf(value) + 2 * key.length;
      // It would push everything out and then itself; what stood there before it is old.
      if (size > maxBytes) {
        drop(key);
        return;
      }
      change(companyIn(key), (shelf) => shelf.set(key, value, size));
      while (bytes > maxBytes || entries > maxEntries) {
        change(whoGivesWay(), (shelf) => shelf.giveUpOne());
        givenUp += 1;
      }
    },
    delete: drop,
    status: () => ({ entries, bytes, givenUp }),
    statusOf(company) {
      const shelf = shelves.get(company);
      return { entries: shelf?.count() ?? 0, bytes: shelf?.size() ?? 0 };
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
