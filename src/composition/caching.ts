/** The levels that answers come from, and what fills them before anybody asks. */

import { createCaches } from '../cache/caches.ts';
import { createRefreshAhead } from '../cache/refresh-ahead.ts';
import { createWarmFile, warmFileIn } from '../cache/warm-file.ts';
import { createWarming } from '../cache/warming.ts';
import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import type { Config } from '../config.ts';
import { sampleMemory } from '../telemetry/record-stores.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from '../telemetry/registry.ts';
import { outlivesUs } from './database.ts';
import type { Noting } from './noting.ts';
import { createReadingAhead } from './reading-ahead.ts';
import type { Upstream } from './upstream.ts';

/** The first level's budget: half of what a small container has. A bound that was chosen, not measured. */
const memoryLimits = { maxEntries: 500_000, maxBytes: 256 * 1024 * 1024 };

interface CachingNeeds {
  readonly config: Config;
  readonly upstream: Upstream;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Caching = ReturnType<typeof createCaching>;

export function createCaching({ config, upstream, store, metrics, clock, note }: CachingNeeds) {
  const { redis, client, companies, served } = upstream;
  const { warmReads, isRefreshing } = config.readingAhead;
  const caches = createCaches({
    ...(redis && { redis }),
    // What is forgotten with the process holds nothing that memory does not hold.
    ...(outlivesUs(config) && { store }),
    memory: memoryLimits,
    keepMs: config.staleIfErrorMs,
    areLifetimesLearned: config.areLifetimesLearned,
    ...(warmReads > 0 && { remembered: warmReads }),
    clock,
    onEvent: note.cache,
  });
  // A copy that outlives the process must not outlive the right to see it.
  upstream.onRefused((organizationId) => void caches.forgetLasting({ organizationId }));
  sampleMemory(metrics, () => caches.status().memory, memoryLimits);

  const readAhead = createReadingAhead({ client, caches, clock });
  const refreshAhead = createRefreshAhead({
    companies: served,
    nearlyOver: (company) => caches.nearlyOver(company),
    read: (company, things) => readAhead(company, { things, which: 'fresh' }),
    onEvent: caches.onEvent,
  });
  const warmFile = warmReads > 0 ? warmFileIn(config.database.dataDir) : undefined;
  const warming =
    warmFile === undefined
      ? undefined
      : createWarming({
          file: createWarmFile(warmFile),
          companies: () => (companies.doubt() === undefined ? served() : undefined),
          hottest: (company) => caches.hottest(company),
          read: (company, things) => readAhead(company, { things, which: 'missing' }),
          onEvent: note.warming,
        });

  return {
    caches,
    start() {
      if (isRefreshing) refreshAhead.start();
      warming?.start();
      caches.start();
    },
    closers: [
      { name: 'refreshing', close: () => refreshAhead.close() },
      { name: 'warming', close: () => warming?.close() },
    ] satisfies Closer[],
    lastClosers: [
      {
        name: 'caches',
        async close() {
          await caches.close();
          redis?.close();
        },
      },
    ] satisfies Closer[],
  };
}
