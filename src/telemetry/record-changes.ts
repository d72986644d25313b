/** What the feed of changes comes to, as metrics. */

import type { FeedEvent } from '../feed/events.ts';
import type { Recorder } from './registry.ts';

export function recordFeed(recorder: Recorder, event: FeedEvent): void {
  switch (event.type) {
    case 'feed.observed':
      if (event.appended > 0)
        recorder.count('feed_changes_total', { source: event.source }, event.appended);
      for (const type of event.meant) recorder.count('books_events_total', { type });
      recorder.observe('feed_observe_duration_seconds', {}, event.durationMs / 1_000);
      return;
    case 'feed.failed':
    case 'feed.consumer-failed':
    case 'feed.tending-failed':
    case 'feed.deriving-failed':
      recorder.count('feed_troubles_total', { trouble: event.type.slice('feed.'.length) });
      return;
    case 'feed.writes-dropped':
      recorder.count('feed_troubles_total', { trouble: 'writes-dropped' }, event.count);
      return;
    case 'feed.forgotten':
    case 'feed.derived':
  }
}
