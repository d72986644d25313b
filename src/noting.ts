/**
 * What is raised below, counted and logged: one function an area. Low layers know neither logs nor metrics; whoever
 * connects them hands them these.
 */

import { trace } from '@opentelemetry/api';
import type { BillyEvent } from './billy/events.ts';
import type { InjectionEvent } from './billy/injection.ts';
import type { CacheEvent } from './cache/events.ts';
import type { CompanyEvent } from './companies.ts';
import type { InboxEvent } from './features/inbox/events.ts';
import type { PollEvent } from './features/polling/events.ts';
import type { OutboxEvent } from './features/webhooks/events.ts';
import type { FeedEvent } from './feed/events.ts';
import type { ListenerEvent } from './http/subscriptions/listeners.ts';
import type { RedisEvent } from './redis/events.ts';
import type { StoreEvent } from './store/events.ts';
import type { Log } from './telemetry/log.ts';
import { recordBilly } from './telemetry/record-billy.ts';
import { recordFeed } from './telemetry/record-changes.ts';
import { recordInbox } from './telemetry/record-inbox.ts';
import { recordListener } from './telemetry/record-listeners.ts';
import { recordOutbox } from './telemetry/record-outbox.ts';
import { recordPoll } from './telemetry/record-poll.ts';
import { recordCache, recordRedis, recordStore, recordWrite } from './telemetry/record-stores.ts';
import type { Metrics } from './telemetry/registry.ts';
import type { WriteEvent } from './writes/events.ts';
import type { OperatorEvent } from './writes/operator.ts';

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
  'redis.evictions-merged': 'warn',
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

/** @returns for each area what its events are to be handed to */
export function createNoting(log: Log, metrics: Metrics) {
  function noting<Event extends { readonly type: string }>(
    area: string,
    levels: Levels<Event>,
    count: (event: Event) => void,
  ): (event: Event) => void {
    return (event) => {
      count(event);
      const { type, ...fields } = event;
      // Every type has its row.
      const level = levels[type as Event['type']];
      log[level]({ event: type.startsWith(`${area}.`) ? type : `${area}.${type}`, ...fields });
    };
  }

  return {
    billy: noting<BillyEvent>('billy', billyLevels, (event) => {
      if (event.type === 'attempt.injected') noteInTrace(event);
      recordBilly(metrics, event);
    }),
    company: noting<CompanyEvent>('company', companyLevels, (event) => {
      if (event.type === 'company.refused') metrics.count('billy_credentials_refused_total', {});
    }),
    cache: noting<CacheEvent>('cache', cacheLevels, (event) => recordCache(metrics, event)),
    redis: noting<RedisEvent>('redis', redisLevels, (event) => recordRedis(metrics, event)),
    store: noting<StoreEvent>('store', storeLevels, (event) => recordStore(metrics, event)),
    feed: noting<FeedEvent>('feed', feedLevels, (event) => recordFeed(metrics, event)),
    inbox: noting<InboxEvent>('inbox', inboxLevels, (event) => recordInbox(metrics, event)),
    outbox: noting<OutboxEvent>('outbox', outboxLevels, (event) => recordOutbox(metrics, event)),
    poll: noting<PollEvent>('poll', pollLevels, (event) => recordPoll(metrics, event)),
    listener: noting<ListenerEvent>('listener', listenerLevels, (event) =>
      recordListener(metrics, event),
    ),
    write: noting<WriteEvent>('write', writeLevels, (event) => recordWrite(metrics, event)),
    operator: noting<OperatorEvent>('operator', operatorLevels, (event) => {
      if (event.type === 'operator.ordered') metrics.count('operator_orders_total', {});
    }),
  };
}

/** So that whoever looks at the trace does not take a rehearsal for Billy. */
function noteInTrace({ method, delayMs, failure }: InjectionEvent): void {
  trace.getActiveSpan()?.addEvent('chaos.injected', {
    'chaos.method': method,
    'chaos.delay_ms': delayMs,
    ...(failure === undefined ? {} : { 'chaos.failure': String(failure) }),
  });
}
