/** Bulk jobs put together: one per process, over one database. */

import type { Job } from '../../spans.ts';
import { untraced } from '../../spans.ts';
import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';
import { createBatchRun, type PerformRow } from './batch.ts';
import { createDesk, type BulkAuthor, type BulkDesk, type DeskNeeds } from './desk.ts';
import type { BulkEventListener } from './events.ts';
import { createItemRows } from './item-rows.ts';
import type { MutationOf } from './job.ts';
import { createJobRows } from './job-rows.ts';
import { createReceive } from './receiving.ts';
import { createDelivery, type DeliverResults, type WriteLine } from './results.ts';
import { createWorker } from './worker.ts';

export interface BulkOptions extends Pick<DeskNeeds, 'audit' | 'mode'> {
  readonly store: Store;
  readonly mutationOf: MutationOf;
  readonly perform: PerformRow;
  readonly writeLine: WriteLine;
  /** Companies that are served here. */
  readonly organizationIds: () => readonly string[];
  readonly clock: Clock;
  readonly onEvent: BulkEventListener;
  readonly job?: Job;
}

export interface Bulk {
  of(author: BulkAuthor): BulkDesk;
  readonly deliver: DeliverResults;
  /** Does what waits; never throws. */
  look(): Promise<void>;
  /** Looks every second from now on, where this instance writes. */
  start(): void;
  /** Resolves when what was sent is written down; the rest is for the next process. */
  close(): Promise<void>;
}

export function createBulk(options: BulkOptions): Bulk {
  const { store, clock, mode, job = untraced } = options;
  const jobs = createJobRows(store);
  const items = createItemRows(store);
  let isClosing = false;
  const needs = { ...options, jobs, items, isClosing: () => isClosing };
  const run = createBatchRun(needs);
  const worker = createWorker({
    ...needs,
    run: (batch, atOnce) => {
      const { id, plan } = batch.job;
      const attributes = { 'bulk.job': id, 'bulk.resource': plan.resource };
      return job({ name: 'bulk.batch', attributes, causes: [batch.cause] }, () =>
        run(batch, atOnce),
      );
    },
    // One that was there before is opened at the start anyway.
    mayLook: () => mode === 'full' && store.status() === 'ready',
  });
  return {
    of: createDesk({
      ...needs,
      receive: createReceive(needs),
      onWaiting: () => void worker.look(),
    }),
    deliver: createDelivery(jobs, items, options.writeLine, clock),
    look: () => worker.look(),
    start: () => worker.start(),
    async close() {
      isClosing = true;
      await worker.close();
    },
  };
}
