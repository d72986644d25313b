/** Exports put together: one per process, over one database. */

import type { Clock } from '../../clock.ts';
import { inSpan, untraced, type Job } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import { createDelivery, type DeliverExport } from './delivery.ts';
import { createDesk, type DeskNeeds, type ExportAuthor, type ExportDesk } from './desk.ts';
import type { ExportEventListener } from './events.ts';
import { createExportRows, type Backlog, type LeasedExport } from './export-rows.ts';
import { createMaking, type MakingNeeds } from './making.ts';
import { createWorker } from './worker.ts';

export interface ExportsOptions
  extends Pick<MakingNeeds, 'readerOf' | 'sequenceOf'>, Pick<DeskNeeds, 'audit'> {
  readonly store: Store;
  /** Companies that are served here. */
  readonly organizationIds: () => readonly string[];
  readonly clock: Clock;
  readonly onEvent: ExportEventListener;
  readonly job?: Job;
}

export interface Exports {
  of(author: ExportAuthor): ExportDesk;
  readonly deliver: DeliverExport;
  /** What is not made yet, as it was counted last. */
  backlog(): Backlog;
  /** Makes what waits; never throws. */
  look(): Promise<void>;
  /** Looks every few seconds from now on; a database that nobody has needed yet is not opened for it. */
  start(): void;
  /** Resolves when the pages under way are written; the rest is for the next process. */
  close(): Promise<void>;
}

export function createExports(options: ExportsOptions): Exports {
  const { store, job = untraced } = options;
  const rows = createExportRows(store);
  const making = new Set<Promise<void>>();
  let isClosing = false;
  const needs = { ...options, rows, isClosing: () => isClosing };
  const make = createMaking(needs);
  const worker = createWorker({
    ...needs,
    make: (leased, pages) =>
      job({ ...aboutOf(leased), causes: [leased.cause] }, () => make(leased, pages)),
    // One that was there before is opened at the start anyway.
    mayLook: () => store.status() === 'ready',
  });
  return {
    of: createDesk({
      ...needs,
      make(leased, pages) {
        const { name, attributes } = aboutOf(leased);
        return inSpan(name, attributes, () => make(leased, pages));
      },
      onWaiting: () => void worker.look(),
      onMaking(made) {
        making.add(made);
        void made.finally(() => making.delete(made));
      },
    }),
    deliver: createDelivery(rows, options.clock),
    backlog: () => worker.backlog(),
    look: () => worker.look(),
    start: () => worker.start(),
    async close() {
      isClosing = true;
      await Promise.all([worker.close(), ...making]);
    },
  };
}

function aboutOf({ made: { id, resource, rows, totalRows } }: LeasedExport) {
  return {
    name: 'export.make',
    attributes: {
      'export.id': id,
      'export.resource': resource,
      'export.rows': rows,
      'export.total_rows': totalRows,
    },
  };
}
