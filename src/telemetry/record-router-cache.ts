/** What a router was told of changes, as metrics. */

import type { RouterCacheEvent } from '../features/router-cache/events.ts';
import type { Recorder } from './registry.ts';

export function recordRouterCache(recorder: Recorder, { type, tags }: RouterCacheEvent): void {
  const outcomes = {
    'router-cache.told': 'told',
    'router-cache.failed': 'failed',
    'router-cache.given-up': 'given-up',
  } as const;
  recorder.count('router_cache_tags_total', { outcome: outcomes[type] }, tags);
}
