/** What comes in and what becomes of it, as metrics. */

import type { InboxEvent } from '../features/inbox/events.ts';
import type { Backlog } from '../features/inbox/inbox-log.ts';
import type { Metrics, Recorder } from './registry.ts';

export function recordInbox(recorder: Recorder, event: InboxEvent): void {
  switch (event.type) {
    case 'inbox.received':
    case 'inbox.refused':
      recorder.count('inbox_messages_total', { outcome: event.outcome });
      return;
    case 'inbox.processed':
      recorder.observe('inbox_lag_seconds', {}, event.lagMs / 1_000);
      return;
    // What waits and what died is sampled; the rest is a matter for the log.
    case 'inbox.postponed':
    case 'inbox.died':
    case 'inbox.taken-over':
    case 'inbox.round-failed':
  }
}

/** How much waits, of all replicas on one database together; `now` in epoch milliseconds. */
export function sampleInbox(
  metrics: Metrics,
  backlog: () => Backlog | undefined,
  now: () => number,
): void {
  metrics.sample('inbox_events', () => {
    const counted = backlog();
    if (counted === undefined) return [];
    return [
      { labels: { state: 'waiting' }, value: counted.waiting },
      { labels: { state: 'dead' }, value: counted.dead },
    ];
  });
  metrics.sample('inbox_oldest_seconds', () => {
    const oldestReceivedAt = backlog()?.oldestReceivedAt;
    const ageMs = oldestReceivedAt === undefined ? 0 : now() - oldestReceivedAt;
    return [{ labels: {}, value: ageMs / 1_000 }];
  });
}
