/**
 * The third level: the database, which outlives every process. What was read from Billy is written there behind the
 * answer, and read when memory and Redis have nothing. Best effort like Redis: what does not answer is a miss. Evictions
 * are not: they are told until the database has taken them, and nothing is read from it before. Why it is a table of its own
 * and not the mirror: docs/decisions/0027-third-cache-level.md.
 */

import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { createDatabaseLink } from './database-link.ts';
import { forgetRows, readRows, writeEvictions, writeRows, type Row } from './database-rows.ts';
import { createDeliveries } from './deliveries.ts';
import type { Entry } from './entry.ts';
import type { Eviction } from './eviction-news.ts';
import type { CacheEventListener } from './events.ts';
import type { CacheKey, Tenant } from './keys.ts';
import { createWriteBehind } from './write-behind.ts';

interface DatabaseRead {
  readonly key: CacheKey;
  readonly guards: readonly CacheKey[];
}

interface DatabaseWrite {
  readonly key: CacheKey;
  readonly entry: Entry;
}

export interface DatabaseStore {
  /** Whether others may have written there what this process has not read itself. */
  readonly isShared: boolean;
  /** Entries that no eviction makes old; undefined for the rest, and for all when the database is away. */
  getMany(tenant: Tenant, reads: readonly DatabaseRead[]): Promise<(Entry | undefined)[]>;
  /** The company's eviction counter as it was last seen, for a fill that begins now; it may stand higher by now. */
  sequenceOf(tenant: Tenant): number;
  /** Written down soon; nobody waits for it. */
  keep(tenant: Tenant, sequence: number, writes: readonly DatabaseWrite[]): void;
  /** Resolves when the database was told or is away. */
  evict(tenant: Tenant, evictions: readonly Eviction[] | 'all'): Promise<void>;
  /** Tells the database what it could not be told yet; whether it now knows of every eviction so far. */
  deliver(): Promise<boolean>;
  status(): 'ready' | 'away';
  /** Looks for what is too old now and then. */
  start(): void;
  /** Writes down what waits, as far as the database takes it at once. */
  settle(): Promise<void>;
  /** Ends the looking. */
  stop(): void;
}

export interface DatabaseStoreOptions {
  readonly store: Pick<Store, 'open' | 'status' | 'isNew' | 'isExclusive'>;
  readonly clock: Clock;
  /** How long a mark stands. */
  readonly markMs: number;
  readonly onEvent: CacheEventListener;
}

/** Entries read or written in one statement: a thousand records at once would hold up whoever comes behind. */
const entriesAtOnce = 250;

/** Nobody waits for a write, but those who read wait behind it. */
const writeLimitMs = 2_000;
/** As long as whoever has changed something waits for Redis. */
const evictLimitMs = 250;

/** Some 200 MB of a company with long records; the oldest give way. */
const mostOfOneCompany = 200_000;
const tendEveryMs = 300_000;

export function createDatabaseStore(options: DatabaseStoreOptions): DatabaseStore {
  const { store, clock, markMs, onEvent } = options;
  const sequences = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  const link = createDatabaseLink({
    store,
    clock,
    onAway: (forMs) => onEvent({ type: 'cache.database-away', forMs }),
  });
  const { deliver, repeat } = createDeliveries({
    async tell({ tenant, evictions }) {
      const until = clock.now() + markMs;
      const told = await link.attempt(
        (database) => writeEvictions(database, { tenant, evictions, until }),
        evictLimitMs,
      );
      if (told.outcome !== 'done') return false;
      see(tenant, told.value);
      return true;
    },
    onMerged: (count) => onEvent({ type: 'cache.database-evictions-merged', count }),
    elapsed: () => performance.now(),
  });
  link.onBack(repeat);
  const waiting = createWriteBehind<Row>({
    atOnce: entriesAtOnce,
    async write(rows) {
      const written = await link.attempt((database) => writeRows(database, rows), writeLimitMs);
      if (written.outcome === 'done') onEvent({ type: 'cache.written-behind', count: rows.length });
      return written.outcome !== 'away';
    },
  });

  function see({ organizationId }: Tenant, sequence: number): void {
    if (sequence > (sequences.get(organizationId) ?? 0)) sequences.set(organizationId, sequence);
  }

  async function tend(): Promise<void> {
    if (store.status() !== 'ready') return;
    const now = clock.now();
    await link.attempt((database) => forgetRows(database, { now, mostOfOneCompany }), tendEveryMs);
  }

  return {
    isShared: !store.isExclusive,

    async getMany(tenant, reads) {
      const found: (Entry | undefined)[] = [];
      if (await deliver()) {
        for (let start = 0; start < reads.length; start += entriesAtOnce) {
          const some = reads.slice(start, start + entriesAtOnce);
          const read = await link.attempt((database) => readRows(database, tenant, some));
          // One limit of waiting is enough: what is left is a miss.
          if (read.outcome !== 'done') break;
          see(tenant, read.value.sequence);
          found.push(...read.value.entries);
        }
      }
      return reads.map((_, index) => found[index]);
    },

    sequenceOf: ({ organizationId }) => sequences.get(organizationId) ?? 0,

    keep(tenant, sequence, writes) {
      for (const { key, entry } of writes) waiting.add(key, { tenant, key, sequence, entry });
    },

    async evict(tenant, evictions) {
      await deliver({ tenant, evictions });
    },
    deliver: () => deliver(),
    status: () => link.status(),

    start() {
      timer ??= setInterval(() => void tend(), tendEveryMs).unref();
    },
    settle: () => waiting.flush(),
    stop: () => clearInterval(timer),
  };
}
