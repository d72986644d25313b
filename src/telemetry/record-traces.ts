/** What is raised below, as parts of the trace one is in; costs a look where there is none. */

import type { BillyEvent } from '../billy/events.ts';
import type { CacheEvent } from '../cache/events.ts';
import type { RedisEvent } from '../redis/events.ts';
import {
  describeSpan,
  failureNameOf,
  isDetailed,
  isRecorded,
  noteMoment,
  noteSpan,
} from '../spans.ts';
import type { StoreEvent } from '../store/events.ts';
import type { FinishedOperation } from './record-requests.ts';

/** Names are given by callers and may be made up; nobody needs all of a long one. */
const longestName = 60;

export function traceOperation({ name, outcome }: FinishedOperation): void {
  if (!isRecorded()) return;
  const isOurs = outcome === 'failed' || outcome === 'upstream';
  describeSpan(
    {
      'graphql.operation.name': name?.slice(0, longestName) ?? 'anonymous',
      'graphql.outcome': outcome,
    },
    isOurs ? outcome : undefined,
  );
}

export function traceBilly(event: BillyEvent): void {
  if (!isRecorded()) return;
  switch (event.type) {
    case 'attempt.finished':
      describeSpan({
        ...(event.status !== undefined && { 'http.response.status_code': event.status }),
        ...(event.failure !== undefined && { 'billy.failure': event.failure }),
      });
      return;
    case 'attempt.retried':
      noteMoment('billy.retried', {
        'billy.attempt': event.attempt,
        'billy.failure': event.failure,
        'retry.delay_ms': event.delayMs,
      });
      return;
    case 'retry.denied':
    case 'circuit.refused':
    case 'throttle.refused':
    case 'budget.refused':
      noteMoment(event.type, {});
      return;
    case 'budget.waited': {
      const waited = { 'budget.wait_ms': event.waitedMs, 'budget.priority': event.priority };
      noteSpan('budget.wait', event.waitedMs, waited);
      describeSpan({ 'budget.wait_ms': event.waitedMs });
      return;
    }
    // So that whoever looks at the trace does not take a rehearsal for Billy.
    case 'attempt.injected':
      noteMoment('chaos.injected', {
        'chaos.method': event.method,
        'chaos.delay_ms': event.delayMs,
        ...(event.failure !== undefined && { 'chaos.failure': String(event.failure) }),
      });
      return;
    default:
    // States of the way to Billy, which are no part of one request.
  }
}

export function traceCache(event: CacheEvent): void {
  if (!isRecorded()) return;
  switch (event.type) {
    case 'cache.read': {
      // It has a span of its own only there.
      if (!isDetailed()) return;
      const { kind, resource, memory, redis, database, missed } = event;
      const outcome = missed === 0 ? 'hit' : memory + redis + database === 0 ? 'miss' : 'partial';
      describeSpan({
        'cache.outcome': outcome,
        'cache.kind': kind,
        'cache.resource': resource,
        'cache.memory': memory,
        'cache.redis': redis,
        'cache.database': database,
        'cache.missed': missed,
      });
      return;
    }
    case 'cache.served-stale':
      describeSpan({ 'cache.outcome': 'stale', 'cache.stale_because': event.reason });
      return;
    case 'cache.fill-refused':
      noteMoment('cache.fill-refused', { count: event.count });
      return;
    default:
  }
}

export function traceRedis(event: RedisEvent): void {
  if (!isRecorded()) return;
  if (event.type === 'redis.answered') noteSpan('redis.operation', event.durationMs, {});
  else if (event.type === 'redis.failed')
    noteMoment('redis.failed', {
      'error.type': event.isTimeout === true ? 'timeout' : failureNameOf(event.error),
    });
}

export function traceStore(event: StoreEvent): void {
  if (event.type !== 'store.queried' || !isRecorded()) return;
  const { durationMs, outcome } = event;
  noteSpan('database.query', durationMs, {}, outcome === 'ok' ? undefined : outcome);
}
