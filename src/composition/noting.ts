/**
 * What is raised below, counted and logged: one function an area. Low layers know neither logs nor metrics; whoever
 * connects them hands them these.
 */

import type { BillyEvent } from '../billy/events.ts';
import type { CacheEvent } from '../cache/events.ts';
import type { WarmingEvent } from '../cache/warming.ts';
import type { CompanyEvent } from '../companies.ts';
import type { BulkEvent } from '../features/bulk/events.ts';
import type { ExportEvent } from '../features/export/events.ts';
import type { InboxEvent } from '../features/inbox/events.ts';
import type { PollEvent } from '../features/polling/events.ts';
import type { RouterCacheEvent } from '../features/router-cache/events.ts';
import type { ScheduleEvent } from '../features/saved-searches/schedule-events.ts';
import type { OutboxEvent } from '../features/webhooks/events.ts';
import type { FeedEvent } from '../feed/events.ts';
import type { ListenerEvent } from '../http/subscriptions/listeners.ts';
import type { RedisEvent } from '../redis/events.ts';
import type { StoreEvent } from '../store/events.ts';
import type { Log } from '../telemetry/log.ts';
import { createSparing } from '../telemetry/sparing.ts';
import { recordBilly } from '../telemetry/record-billy.ts';
import { recordFeed } from '../telemetry/record-changes.ts';
import { recordExport } from '../telemetry/record-exports.ts';
import { recordInbox } from '../telemetry/record-inbox.ts';
import { recordListener } from '../telemetry/record-listeners.ts';
import { recordOutbox } from '../telemetry/record-outbox.ts';
import { recordPoll } from '../telemetry/record-poll.ts';
import { recordRouterCache } from '../telemetry/record-router-cache.ts';
import { recordCache, recordRedis, recordStore, recordWrite } from '../telemetry/record-stores.ts';
import type { Metrics } from '../telemetry/registry.ts';
import { traceBilly, traceCache, traceRedis, traceStore } from '../telemetry/record-traces.ts';
import type { WriteEvent } from '../writes/events.ts';
import type { OperatorEvent } from '../writes/operator.ts';

type Level = 'debug' | 'info' | 'warn' | 'error';

/** How loud each event is: error, someone must act; warn, we coped; info, state changed; debug, the rest. */
type Levels<Event extends { readonly type: string }> = Readonly<Record<Event['type'], Level>>;

const billyLevels: Levels<BillyEvent> = {
  'attempt.finished': 'debug',
  'attempt.injected': 'warn',
  'attempt.retried': 'warn',
  'retry.denied': 'warn',
  'circuit.opened': 'error',
  'circuit.recovering': 'info',
  'circuit.reopened': 'warn',
  'circuit.closed': 'info',
  'circuit.ordered': 'info',
  'circuit.warned': 'info',
  'circuit.refused': 'debug',
  'circuit.probe-succeeded': 'info',
  'circuit.probe-failed': 'warn',
  'throttle.refused': 'debug',
  'budget.waited': 'debug',
  'budget.refused': 'debug',
  'budget.shrunk': 'warn',
  'budget.grown': 'info',
  'budget.shared': 'info',
  'budget.local': 'warn',
  'quarantine.begun': 'error',
  'quarantine.extended': 'warn',
  'quarantine.ended': 'info',
  'enum.unknown': 'warn',
  'member.unknown': 'debug',
  'root.unknown': 'debug',
};

const companyLevels: Levels<CompanyEvent> = {
  'company.known': 'info',
  'company.recalled': 'warn',
  'company.unknown': 'warn',
  'company.refused': 'error',
};

const cacheLevels: Levels<CacheEvent> = {
  'cache.read': 'debug',
  'cache.joined': 'debug',
  'cache.served-stale': 'debug',
  'cache.refreshed': 'debug',
  'cache.evicted': 'debug',
  'cache.fill-refused': 'debug',
  'cache.entry-foreign': 'error',
  'cache.entry-unreadable': 'warn',
  'cache.written-behind': 'debug',
  'cache.database-away': 'warn',
  'cache.database-evictions-merged': 'warn',
  'redis.evictions-merged': 'warn',
};

const warmingLevels: Levels<WarmingEvent> = {
  'warming.read': 'info',
  'warming.unsaved': 'warn',
};

const redisLevels: Levels<RedisEvent> = {
  'redis.answered': 'debug',
  'redis.failed': 'warn',
  'redis.ready': 'info',
  'redis.away': 'warn',
  'redis.message-unreadable': 'warn',
};

const storeLevels: Levels<StoreEvent> = {
  'store.ready': 'info',
  'store.queried': 'debug',
  'store.failed': 'error',
  'store.connection-lost': 'warn',
};

const feedLevels: Levels<FeedEvent> = {
  'feed.observed': 'debug',
  'feed.failed': 'warn',
  'feed.consumer-failed': 'error',
  'feed.writes-dropped': 'warn',
  'feed.forgotten': 'debug',
  'feed.tending-failed': 'warn',
  'feed.derived': 'info',
  'feed.deriving-failed': 'warn',
};

const inboxLevels: Levels<InboxEvent> = {
  'inbox.received': 'debug',
  'inbox.refused': 'info',
  'inbox.processed': 'debug',
  'inbox.postponed': 'warn',
  'inbox.died': 'error',
  'inbox.taken-over': 'info',
  'inbox.round-failed': 'warn',
};

const outboxLevels: Levels<OutboxEvent> = {
  'outbox.delivered': 'debug',
  'outbox.failed': 'info',
  'outbox.lagged': 'debug',
  'outbox.postponed': 'warn',
  'outbox.dead': 'warn',
  'outbox.disabled': 'warn',
  'outbox.payload-broken': 'error',
  'outbox.worker-failed': 'warn',
};

const pollLevels: Levels<PollEvent> = {
  'poll.looked': 'debug',
  'poll.failed': 'warn',
  'poll.doubted': 'warn',
  'poll.leading': 'info',
  'poll.not-leading': 'info',
  'poll.round-failed': 'warn',
};

const exportLevels: Levels<ExportEvent> = {
  'export.ready': 'info',
  'export.postponed': 'warn',
  'export.failed': 'error',
  'export.taken-over': 'info',
  'export.round-failed': 'warn',
};

const scheduleLevels: Levels<ScheduleEvent> = {
  'schedule.fired': 'info',
  'schedule.postponed': 'warn',
  'schedule.broke': 'error',
  'schedule.taken-over': 'info',
  'schedule.lost': 'info',
  'schedule.round-failed': 'warn',
};

const bulkLevels: Levels<BulkEvent> = {
  'bulk.received': 'info',
  'bulk.ended': 'info',
  'bulk.held-up': 'info',
  'bulk.halted': 'error',
  'bulk.taken-over': 'info',
  'bulk.round-failed': 'warn',
};

const routerCacheLevels: Levels<RouterCacheEvent> = {
  'router-cache.told': 'debug',
  'router-cache.failed': 'warn',
  'router-cache.given-up': 'error',
};

const listenerLevels: Levels<ListenerEvent> = {
  'listener.told': 'debug',
  'listener.dismissed': 'info',
};

const writeLevels: Levels<WriteEvent> = {
  'write.finished': 'info',
  'write.replayed': 'info',
  'write.unrecorded': 'error',
  'write.looked-for': 'info',
  'write.search-failed': 'warn',
  'write.eviction-failed': 'error',
  'write.keys-expired': 'debug',
  'write.tending-failed': 'warn',
};

const operatorLevels: Levels<OperatorEvent> = {
  'operator.ordered': 'warn',
  'operator.unrecorded': 'error',
};

export type Noting = ReturnType<typeof createNoting>;

/** What may come with every request when something is down; counted by metrics, it need not be told each time. */
function isLoud(level: Level): boolean {
  return level === 'warn' || level === 'error';
}

/** @returns for each area what its events are to be handed to */
export function createNoting(log: Log, metrics: Metrics) {
  const mayWrite = createSparing((kind, count) =>
    log.warn({ event: 'log.spared', of: kind, count }),
  );

  function noting<Event extends { readonly type: string }>(
    area: string,
    levels: Levels<Event>,
    count: (event: Event) => void,
  ): (event: Event) => void {
    return (event) => {
      count(event);
      // Every type has its row.
      const level = levels[event.type as Event['type']];
      // Asked first: most events are for the log's lowest level, and copying them costs more than counting them.
      if (!log.isLevelEnabled(level)) return;
      const { type, ...fields } = event;
      const name = type.startsWith(`${area}.`) ? type : `${area}.${type}`;
      if (isLoud(level) && !mayWrite(name)) return;
      log[level]({ event: name, ...fields });
    };
  }

  return {
    billy: noting<BillyEvent>('billy', billyLevels, (event) => {
      traceBilly(event);
      recordBilly(metrics, event);
    }),
    company: noting<CompanyEvent>('company', companyLevels, (event) => {
      if (event.type === 'company.refused') metrics.count('billy_credentials_refused_total', {});
    }),
    cache: noting<CacheEvent>('cache', cacheLevels, (event) => {
      traceCache(event);
      recordCache(metrics, event);
    }),
    warming: noting<WarmingEvent>('warming', warmingLevels, () => undefined),
    redis: noting<RedisEvent>('redis', redisLevels, (event) => {
      traceRedis(event);
      recordRedis(metrics, event);
    }),
    store: noting<StoreEvent>('store', storeLevels, (event) => {
      traceStore(event);
      recordStore(metrics, event);
    }),
    feed: noting<FeedEvent>('feed', feedLevels, (event) => recordFeed(metrics, event)),
    inbox: noting<InboxEvent>('inbox', inboxLevels, (event) => recordInbox(metrics, event)),
    outbox: noting<OutboxEvent>('outbox', outboxLevels, (event) => recordOutbox(metrics, event)),
    poll: noting<PollEvent>('poll', pollLevels, (event) => recordPoll(metrics, event)),
    exports: noting<ExportEvent>('export', exportLevels, (event) => recordExport(metrics, event)),
    // What becomes of them is in their results.
    schedules: noting<ScheduleEvent>('schedule', scheduleLevels, () => undefined),
    // The same: and each of their rows is a write, which is counted.
    bulk: noting<BulkEvent>('bulk', bulkLevels, () => undefined),
    routerCache: noting<RouterCacheEvent>('router-cache', routerCacheLevels, (event) =>
      recordRouterCache(metrics, event),
    ),
    listener: noting<ListenerEvent>('listener', listenerLevels, (event) =>
      recordListener(metrics, event),
    ),
    write: noting<WriteEvent>('write', writeLevels, (event) => recordWrite(metrics, event)),
    operator: noting<OperatorEvent>('operator', operatorLevels, (event) => {
      if (event.type === 'operator.ordered') metrics.count('operator_orders_total', {});
    }),
  };
}
