/** Who listens to changes and what they are told, as metrics. */

import type { LabelsOf } from './metrics.ts';
import type { Metrics, Recorder } from './registry.ts';

type Transport = LabelsOf<'subscription_listeners'>['transport'];

/** What the transports tell of those who listen. */
type ListenerEvent =
  | { readonly type: 'listener.told'; readonly transport: Transport }
  | {
      readonly type: 'listener.dismissed';
      readonly because: LabelsOf<'subscription_dismissals_total'>['cause'];
    };

export function recordListener(recorder: Recorder, event: ListenerEvent): void {
  if (event.type === 'listener.told')
    recorder.count('subscription_events_total', { transport: event.transport });
  else recorder.count('subscription_dismissals_total', { cause: event.because });
}

const transports = ['websocket', 'event-stream', 'callback'] as const;

export function sampleListeners(
  metrics: Metrics,
  live: (transport: (typeof transports)[number]) => number,
): void {
  metrics.sample('subscription_listeners', () =>
    transports.map((transport) => ({ labels: { transport }, value: live(transport) })),
  );
}
