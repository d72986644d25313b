/** What is sent to those who subscribed and what becomes of it, as metrics. */

import type { Webhooks } from '../features/webhooks/create-webhooks.ts';
import type { OutboxEvent } from '../features/webhooks/events.ts';
import type { Metrics, Recorder } from './registry.ts';

export function recordOutbox(recorder: Recorder, event: OutboxEvent): void {
  switch (event.type) {
    case 'outbox.delivered':
    case 'outbox.failed':
    case 'outbox.postponed':
    case 'outbox.dead':
      recorder.count('outbox_messages_total', { outcome: event.type.slice('outbox.'.length) });
      return;
    case 'outbox.lagged':
      recorder.observe('outbox_lag_seconds', {}, event.lagMs / 1_000);
      return;
    case 'outbox.disabled':
      recorder.count('outbox_subscriptions_ended_total', { cause: event.because });
      return;
    case 'outbox.payload-broken':
      recorder.count('outbox_subscriptions_ended_total', { cause: 'payload' });
      return;
    // A matter for the log; that nothing is sent shows in what waits.
    case 'outbox.worker-failed':
  }
}

/** How much waits, of all replicas on one database together. */
export function sampleOutbox(metrics: Metrics, backlog: Webhooks['backlog']): void {
  metrics.sample('outbox_deliveries', () => {
    const { waiting, dead } = backlog();
    return [
      { labels: { state: 'waiting' }, value: waiting },
      { labels: { state: 'dead' }, value: dead },
    ];
  });
  metrics.sample('outbox_late_seconds', () => [{ labels: {}, value: backlog().lateMs / 1_000 }]);
}
