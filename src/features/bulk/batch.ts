/**
 * Does some rows of a job, a few at a time. Each goes through the ledger of writes under a key of its own, so a row that
 * was done is not done again, whoever comes to it and how often.
 */

import type { Clock } from '../../clock.ts';
import type { BulkEventListener } from './events.ts';
import type { Batch, ItemOutcome, ItemRows, TakenItem } from './item-rows.ts';
import type { BulkJob, MutationOf, RowInput } from './job.ts';
import type { JobRows } from './job-rows.ts';
import { readerOf, type RowReader } from './rows.ts';
import { answered, failed, unsent, type RowAnswer, type Verdict } from './verdict.ts';

/**
 * Does one row in the job's name, or looks for what became of it.
 * @throws NotSent when it is only to be looked for and was never sent; otherwise what the mutation does
 */
export type PerformRow = (
  job: BulkJob,
  row: RowInput,
  how: { readonly key: string; readonly isOnlyLookedFor: boolean },
) => Promise<RowAnswer>;

export interface BatchNeeds {
  readonly jobs: JobRows;
  readonly items: ItemRows;
  readonly mutationOf: MutationOf;
  readonly perform: PerformRow;
  readonly isClosing: () => boolean;
  readonly clock: Clock;
  readonly onEvent: BulkEventListener;
}

/** Rows are begun for so long; those that are left are anybody's again. */
const beginningMs = 20_000;

/** How a batch went: whether Billy took all it was given. */
export type BatchRun = (
  batch: Batch,
  atOnce: number,
) => Promise<{ readonly wasHeldUp: boolean; readonly pauseMs: number }>;

export function createBatchRun(needs: BatchNeeds): BatchRun {
  const { jobs, items, mutationOf, perform, isClosing, clock, onEvent } = needs;

  async function done(job: BulkJob, item: TakenItem, read: RowReader): Promise<Verdict> {
    try {
      const { row, faults } = read(item.source);
      // The schema is another one than when it was checked.
      if (faults.length > 0) return answered(item, { recordId: null, faults });
      const key = `bulk:${job.id}:${item.number}`;
      const isOnlyLookedFor = job.state === 'cancelled';
      return answered(item, await perform(job, row, { key, isOnlyLookedFor }));
    } catch (error) {
      return failed(item, error, clock.now());
    }
  }

  return async (batch, atOnce) => {
    const { job } = batch;
    const { organizationId, id } = job;
    const { resource, operation, format } = job.plan;
    const mutation = mutationOf(resource, operation);
    if (mutation === undefined) throw new Error(`There is no ${operation} of ${resource}.`);
    const read = readerOf(format, mutation);
    const outcomes: ItemOutcome[] = [];
    let pauseMs = 0;
    let halt: string | undefined;
    const until = clock.now() + beginningMs;
    const isStopped = () => isClosing() || pauseMs > 0 || halt !== undefined || clock.now() > until;
    const waiting = batch.items.values();
    const lanes = Array.from({ length: atOnce }, async () => {
      for (const item of waiting) {
        if (isStopped()) {
          outcomes.push(unsent(item, clock.now()));
          continue;
        }
        const verdict = await done(job, item, read);
        outcomes.push(verdict.outcome);
        pauseMs = Math.max(pauseMs, verdict.pauseMs ?? 0);
        halt ??= verdict.halt;
      }
    });
    await Promise.all(lanes);
    const after = await items.settle(batch, outcomes, clock.now());
    const about = { organizationId, job: id, resource };
    if (halt !== undefined && (await jobs.halt(job, halt)))
      onEvent({ type: 'bulk.halted', ...about, reason: halt });
    if (after !== undefined && after.finishedAt !== null) {
      const { succeeded, failed: faulty, unknown, totalRows } = after;
      const durationMs = after.finishedAt - after.createdAt;
      onEvent({
        type: 'bulk.ended',
        ...about,
        succeeded,
        failed: faulty,
        unknown,
        totalRows,
        durationMs,
      });
    }
    return { wasHeldUp: pauseMs > 0, pauseMs };
  };
}
