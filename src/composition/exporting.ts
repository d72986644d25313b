/** Exports, and whoever finds what is in them. */

import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import { createExports } from '../features/export/create-exports.ts';
import type { PageReader } from '../features/export/export.ts';
import { sampleExports } from '../telemetry/record-exports.ts';
import type { Metrics } from '../telemetry/registry.ts';
import type { Changing } from './changing.ts';
import type { Noting } from './noting.ts';
import type { Tracing } from './tracing.ts';
import type { Upstream } from './upstream.ts';

interface ExportingNeeds {
  readonly upstream: Pick<Upstream, 'servedIds'>;
  readonly changing: Changing;
  readonly tracing: Pick<Tracing, 'job'>;
  /** Undefined when the company is not served. */
  readonly contextFor: (organizationId: string) => { readonly analysis: PageReader } | undefined;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Exporting = ReturnType<typeof createExporting>;

export function createExporting(needs: ExportingNeeds) {
  const { upstream, changing, tracing, contextFor, metrics, clock, note } = needs;
  const { store, feed, operationLog } = changing;
  const exports = createExports({
    store,
    organizationIds: upstream.servedIds,
    readerOf: (organizationId) => contextFor(organizationId)?.analysis,
    sequenceOf: async (organizationId) => (await feed.extent(organizationId)).last,
    audit: (transaction, deed) => operationLog.recordIn(transaction, deed),
    clock,
    onEvent: note.exports,
    job: tracing.job,
  });
  sampleExports(
    metrics,
    () => exports.backlog(),
    () => clock.now(),
  );
  return {
    ...exports,
    closers: [{ name: 'exports', close: () => exports.close() }] satisfies Closer[],
  };
}
