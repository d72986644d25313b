/**
 * Takes in a file: every row is checked and written down before the first is done, a few hundred at a time, so that
 * neither memory nor one transaction holds them all. Nobody sees the job before its last row is there.
 */

import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import type { BulkEventListener } from './events.ts';
import type { ItemRows } from './item-rows.ts';
import {
  FileFault,
  type BulkJob,
  type BulkPlan,
  type RecordMutation,
  type SourceRow,
} from './job.ts';
import { byKeyIn, jobsIn, receivedIn, type JobRows } from './job-rows.ts';
import { openRows, type FileTerms } from './rows.ts';

interface Delivery {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
  readonly idempotencyKey: string;
  readonly mutation: RecordMutation;
  readonly plan: Omit<BulkPlan, 'format'>;
  readonly terms: FileTerms;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly cause: string | undefined;
}

export interface ReceivingNeeds {
  readonly store: Pick<Store, 'open'>;
  readonly jobs: JobRows;
  readonly items: ItemRows;
  readonly clock: Clock;
  readonly onEvent: BulkEventListener;
}

interface Received {
  readonly job: BulkJob;
  /** Whether the same had been received before. */
  readonly isReplayed: boolean;
}

/**
 * @param confirm in the transaction in which the job is begun
 * @throws FileFault for what is wrong with the file, or with the company's other jobs
 * @throws CodedError IDEMPOTENCY_CONFLICT
 */
export type Receive = (
  delivery: Delivery,
  confirm: (transaction: Transaction<Tables>, job: BulkJob) => Promise<void>,
) => Promise<Received>;

/** What one file may hold; a day's work at three a second. */
const mostRows = 100_000;

/** Some hundred kilobytes of a statement. */
const rowsAtOnce = 500;

/** Characters of rows that are held; rows may be long. */
const charactersAtOnce = 1_000_000;

/** What is under way of a company; the next ones wait for the first. */
const mostUnfinished = 5;

/** Any number that nothing else locks by together with a company's name. */
const lockNumber = 1_873_310_246;

export function createReceive(needs: ReceivingNeeds): Receive {
  const { store, jobs, items, clock, onEvent } = needs;

  return async (delivery, confirm) => {
    const { organizationId, idempotencyKey, terms, mutation } = delivery;
    const { digest, bytes } = hashed(delivery);
    const known = await jobs.findByKey(organizationId, idempotencyKey);
    if (known !== undefined) {
      // For the hash alone.
      while ((await bytes.next()).done !== true);
      return replayOf(known, digest());
    }
    const { format, rows } = await openRows(bytes, terms, mutation);
    const plan = { ...delivery.plan, format };
    const name = await jobs.begin({ ...delivery, plan, now: clock.now() });
    try {
      const { totalRows, badRows } = await keep(name, rows);
      if (totalRows === 0) throw new FileFault('Expected at least one row, got none.');
      const database = await store.open();
      const received = await database.transaction().execute(async (transaction) => {
        // One after the other, so that of two with one key one is the first.
        await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)}, hashtext(${organizationId}))`.execute(
          transaction,
        );
        const now = clock.now();
        const first = await byKeyIn(transaction, organizationId, idempotencyKey);
        if (first !== undefined) return replayOf(first, digest());
        const others = await jobsIn(transaction, organizationId, now);
        if (others.filter(({ finishedAt }) => finishedAt === null).length >= mostUnfinished)
          throw new FileFault(
            `Expected at most ${mostUnfinished} bulk jobs under way; wait for one, or cancel it.`,
          );
        const about = { contentHash: digest(), plan, totalRows, badRows, now };
        const job = await receivedIn(transaction, name, about);
        await confirm(transaction, job);
        return { job, isReplayed: false };
      });
      if (!received.isReplayed)
        onEvent({
          type: 'bulk.received',
          organizationId,
          job: name.id,
          resource: plan.resource,
          totalRows,
          badRows,
        });
      return received;
    } finally {
      // Nothing happens to one that has been received.
      await jobs.drop(name);
    }
  };

  async function keep(
    name: { readonly organizationId: string; readonly id: string },
    rows: AsyncIterable<SourceRow>,
  ): Promise<{ readonly totalRows: number; readonly badRows: number }> {
    let held: SourceRow[] = [];
    let characters = 0;
    let totalRows = 0;
    let badRows = 0;
    const write = async (): Promise<void> => {
      if (held.length === 0) return;
      await items.add(name, totalRows - held.length + 1, held);
      held = [];
      characters = 0;
    };
    for await (const row of rows) {
      totalRows += 1;
      if (totalRows > mostRows)
        throw new FileFault(
          `Expected at most ${mostRows} rows, got more; send several files.`,
          row.line,
        );
      if (row.faults.length > 0) badRows += 1;
      held.push(row);
      characters += lengthOf(row);
      if (held.length >= rowsAtOnce || characters >= charactersAtOnce) await write();
    }
    await write();
    return { totalRows, badRows };
  }
}

function lengthOf({ source }: SourceRow): number {
  if (typeof source === 'string') return source.length;
  return source.reduce((sum, cell) => sum + cell.length, 0);
}

/** @throws CodedError IDEMPOTENCY_CONFLICT */
function replayOf(job: BulkJob, contentHash: string): Received {
  if (job.contentHash === contentHash) return { job, isReplayed: true };
  throw new CodedError(
    'IDEMPOTENCY_CONFLICT',
    'The idempotency key was used for startBulkJob with another file or input.',
    { inputPath: ['idempotencyKey'] },
  );
}

/** Of all that was said and sent, once the bytes have gone through. */
function hashed({ mutation, plan, terms, bytes }: Delivery) {
  const hash = createHash('sha256').update(
    JSON.stringify([mutation.name, plan.skipsBadRows, Object.entries(terms)]),
  );
  let digest: string | undefined;
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      hash.update(piece);
      yield piece;
    }
  }
  return { bytes: passing(), digest: () => (digest ??= hash.digest('base64url')) };
}
