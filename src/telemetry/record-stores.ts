/** What caches, Redis, the database and writes come to, as metrics. */

import type { Caches } from '../cache/caches.ts';
import type { CacheEvent } from '../cache/events.ts';
import type { RedisEvent } from '../redis/events.ts';
import type { StoreEvent } from '../store/events.ts';
import type { Store } from '../store/store.ts';
import type { WriteEvent } from '../writes/events.ts';
import type { Metrics, Recorder } from './registry.ts';

export function recordCache(recorder: Recorder, event: CacheEvent): void {
  switch (event.type) {
    case 'cache.read': {
      const { kind, resource, memory, redis, database } = event;
      const missed = event.missed + database;
      if (memory > 0)
        recorder.count('cache_lookups_total', { resource, outcome: 'memory' }, memory);
      if (redis > 0) recorder.count('cache_lookups_total', { resource, outcome: 'redis' }, redis);
      if (missed > 0)
        recorder.count('cache_lookups_total', { resource, outcome: 'missed' }, missed);
      if (database > 0) recorder.count('cache_database_hits_total', {}, database);
      recorder.observe('loader_batch_size', { kind }, memory + redis + missed);
      return;
    }
    case 'cache.joined':
      recorder.count('loader_joined_total', {});
      return;
    case 'cache.served-stale':
      recorder.count('cache_stale_served_total', { reason: event.reason }, event.count);
      return;
    case 'cache.refreshed':
      recorder.count('cache_refreshes_total', { outcome: 'failed' }, event.failed);
      recorder.count('cache_refreshes_total', { outcome: 'ok' }, event.count - event.failed);
      return;
    case 'cache.evicted':
      recorder.count('cache_evictions_total', { cause: 'changed' }, event.count);
      return;
    case 'cache.fill-refused':
      recorder.count('cache_fills_refused_total', {}, event.count);
      return;
    case 'cache.entry-foreign':
      recorder.count('cache_entries_dropped_total', { reason: 'foreign' });
      return;
    case 'cache.entry-unreadable':
      recorder.count('cache_entries_dropped_total', { reason: 'unreadable' });
      return;
    case 'redis.evictions-merged':
    case 'cache.database-evictions-merged':
      recorder.count('cache_evictions_merged_total', {}, event.count);
      return;
    // Statements are counted where they are asked.
    case 'cache.written-behind':
    case 'cache.database-away':
  }
}

/** What the first level holds. */
interface MemoryStatus {
  readonly entries: number;
  readonly bytes: number;
  /** Entries given up to make room, since start. */
  readonly givenUp: number;
}

export function sampleMemory(
  metrics: Metrics,
  status: () => MemoryStatus,
  { maxBytes }: { readonly maxBytes: number },
): void {
  metrics.sample('cache_memory_entries', () => [{ labels: {}, value: status().entries }]);
  metrics.sample('cache_memory_bytes', () => [{ labels: {}, value: status().bytes }]);
  metrics.sample('cache_memory_limit_bytes', () => [{ labels: {}, value: maxBytes }]);
  metrics.follow('cache_evictions_total', { cause: 'room' }, () => status().givenUp);
}

export function recordRedis(recorder: Recorder, event: RedisEvent): void {
  switch (event.type) {
    case 'redis.answered':
      recorder.observe('redis_operation_duration_seconds', {}, event.durationMs / 1_000);
      return;
    case 'redis.failed':
      recorder.count('redis_failures_total', {
        cause: event.isTimeout === true ? 'timeout' : 'error',
      });
      return;
    // The state is sampled; a message that was not understood is a matter for the log.
    case 'redis.ready':
    case 'redis.away':
    case 'redis.message-unreadable':
  }
}

export function recordStore(recorder: Recorder, event: StoreEvent): void {
  switch (event.type) {
    case 'store.queried':
      recorder.observe(
        'database_query_duration_seconds',
        { outcome: event.outcome },
        event.durationMs / 1_000,
      );
      return;
    case 'store.failed':
      recorder.count('database_failures_total', { cause: 'unavailable' });
      return;
    case 'store.connection-lost':
      recorder.count('database_failures_total', { cause: 'connection' });
      return;
    case 'store.ready':
  }
}

export function recordWrite(recorder: Recorder, event: WriteEvent): void {
  switch (event.type) {
    case 'write.finished':
      recorder.count('writes_total', { state: event.state });
      recorder.observe('write_duration_seconds', {}, event.durationMs / 1_000);
      return;
    case 'write.replayed':
      recorder.count('writes_replayed_total', {});
      return;
    case 'write.unrecorded':
    case 'write.search-failed':
    case 'write.eviction-failed':
    case 'write.tending-failed':
      recorder.count('write_troubles_total', { trouble: event.type.slice('write.'.length) });
      return;
    case 'write.looked-for':
    case 'write.keys-expired':
  }
}

/** Whether what is leaned on is there; a Redis that was not asked for is no series. */
export function sampleUp(
  metrics: Metrics,
  caches: Pick<Caches, 'status'>,
  store: Pick<Store, 'status'>,
): void {
  metrics.sample('redis_up', () => {
    const { redis } = caches.status();
    return redis === 'off' ? [] : [{ labels: {}, value: redis === 'ready' ? 1 : 0 }];
  });
  metrics.sample('database_up', () => [{ labels: {}, value: store.status() === 'failed' ? 0 : 1 }]);
}
