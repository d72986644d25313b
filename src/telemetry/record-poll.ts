/** What the poller comes to, as metrics. */

import type { ResourceName } from '../billy/resources/index.ts';
import type { PollEvent } from '../features/polling/events.ts';
import type { Metrics, Recorder } from './registry.ts';

export function recordPoll(recorder: Recorder, event: PollEvent): void {
  switch (event.type) {
    case 'poll.looked': {
      const { kind, calls, changes } = event;
      recorder.count('poll_looks_total', { kind });
      recorder.count('poll_calls_total', {}, calls);
      if (changes > 0) recorder.count('poll_changes_total', {}, changes);
      return;
    }
    case 'poll.failed':
      recorder.count('poll_looks_total', { kind: 'failed' });
      recorder.count('poll_calls_total', {}, event.calls);
      return;
    case 'poll.doubted':
      recorder.count('poll_doubts_total', {});
      return;
    // Who polls is sampled; what fails around it is the database's failure, and counted there.
    case 'poll.leading':
    case 'poll.not-leading':
    case 'poll.round-failed':
  }
}

interface Polled {
  lags(): ReadonlyMap<ResourceName, number>;
  leading(): number;
}

export function samplePoller(metrics: Metrics, poller: Polled): void {
  metrics.sample('poll_lag_seconds', () =>
    [...poller.lags()].map(([resource, ms]) => ({ labels: { resource }, value: ms / 1_000 })),
  );
  metrics.sample('poll_companies_led', () => [{ labels: {}, value: poller.leading() }]);
}
