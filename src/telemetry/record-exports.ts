/** What becomes of exports, as metrics. */

import type { ExportEvent } from '../features/export/events.ts';
import type { Backlog } from '../features/export/export-rows.ts';
import type { Metrics, Recorder } from './registry.ts';

export function recordExport(recorder: Recorder, event: ExportEvent): void {
  switch (event.type) {
    case 'export.ready':
    case 'export.postponed':
    case 'export.failed':
      recorder.count('export_goes_total', { outcome: event.type.slice('export.'.length) });
      return;
    // Matters for the log; that nothing is made shows in what is late.
    case 'export.taken-over':
    case 'export.round-failed':
  }
}

/** How much waits, of all replicas on one database together; `now` in epoch milliseconds. */
export function sampleExports(metrics: Metrics, backlog: () => Backlog, now: () => number): void {
  const ageOf = (instant: number | undefined) =>
    instant === undefined ? 0 : Math.max(0, now() - instant) / 1_000;
  metrics.sample('exports_unfinished', () => [{ labels: {}, value: backlog().unfinished }]);
  metrics.sample('export_late_seconds', () => [
    { labels: {}, value: ageOf(backlog().oldestDueAt) },
  ]);
  metrics.sample('export_oldest_seconds', () => [
    { labels: {}, value: ageOf(backlog().oldestCreatedAt) },
  ]);
}
