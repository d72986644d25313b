/** The process itself as metrics: processor, memory, the event loop and what keeps it alive. */

import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import type { Metrics } from './registry.ts';

const nanoseconds = 1e-9;

/** How often the loop's delay is looked at: often enough to see a pause of a hundredth of a second. */
const resolutionMs = 10;

/** Begins to watch the event loop. @returns what ends it */
export function sampleRuntime(metrics: Metrics): () => void {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let utilization = performance.eventLoopUtilization();

  const startedAt = performance.timeOrigin / 1_000;
  metrics.sample('process_start_time_seconds', () => [{ labels: {}, value: startedAt }]);
  metrics.sample('process_resident_memory_bytes', () => [
    { labels: {}, value: process.memoryUsage.rss() },
  ]);
  metrics.sample('nodejs_heap_used_bytes', () => [
    { labels: {}, value: getHeapStatistics().used_heap_size },
  ]);
  metrics.sample('nodejs_heap_limit_bytes', () => [
    { labels: {}, value: getHeapStatistics().heap_size_limit },
  ]);
  metrics.sample('nodejs_external_memory_bytes', () => [
    { labels: {}, value: getHeapStatistics().external_memory },
  ]);
  metrics.sample('nodejs_event_loop_delay_seconds', () => {
    const later = (nanos: number) => Math.max(0, nanos * nanoseconds - resolutionMs / 1_000);
    // Before the first look there is nothing to tell.
    const isEmpty = delay.count === 0;
    const points = [
      { labels: { percentile: '50' }, value: isEmpty ? 0 : later(delay.percentile(50)) },
      { labels: { percentile: '99' }, value: isEmpty ? 0 : later(delay.percentile(99)) },
      { labels: { percentile: '100' }, value: isEmpty ? 0 : later(delay.max) },
    ];
    delay.reset();
    return points;
  });
  metrics.sample('nodejs_event_loop_utilization', () => {
    const now = performance.eventLoopUtilization();
    const since = performance.eventLoopUtilization(now, utilization);
    utilization = now;
    return [{ labels: {}, value: since.utilization }];
  });
  metrics.sample('nodejs_active_handles', () =>
    [...Map.groupBy(process.getActiveResourcesInfo(), (kind) => kind)].map(([kind, handles]) => ({
      labels: { kind },
      value: handles.length,
    })),
  );
  metrics.follow('process_cpu_seconds_total', {}, () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });

  return () => delay.disable();
}
