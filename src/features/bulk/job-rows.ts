/** Bulk jobs in the database; every step a job goes through is one statement or one transaction here. */

import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Store } from '../../store/store.ts';
import type { BulkJobsTable, Tables } from '../../store/tables.ts';
import type { BulkJob, BulkName, BulkPlan, BulkState } from './job.ts';

/** What is known of a job before its rows are. */
interface BulkBegin {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
  readonly idempotencyKey: string;
  readonly plan: BulkPlan;
  readonly now: number;
  readonly cause: string | undefined;
}

export interface JobRows {
  /** A job that nobody sees yet. */
  begin(begin: BulkBegin): Promise<BulkName>;
  find(name: BulkName, now: number): Promise<BulkJob | undefined>;
  findByKey(organizationId: string, key: string): Promise<BulkJob | undefined>;
  /** The newest first. */
  list(organizationId: string, now: number): Promise<readonly BulkJob[]>;
  /** Moves it on from one of some states; undefined when it is in none of them. */
  move(
    transaction: Transaction<Tables>,
    name: BulkName,
    to: { readonly from: readonly BulkState[]; readonly state: BulkState; readonly now: number },
  ): Promise<BulkJob | undefined>;
  /** Has it stand still, because no row of it could be done; false when it is not under way. */
  halt(name: BulkName, reason: string): Promise<boolean>;
  /** Lets Billy alone until then. */
  postpone(name: BulkName, until: number): Promise<void>;
  drop(name: BulkName): Promise<void>;
  /** Forgets what has come to its end, and what its process did not receive; returns how many. */
  forget(now: number): Promise<number>;
}

type Row = Selectable<BulkJobsTable>;

/** Longer than a request may last: whoever received it then is gone. */
const receivingMs = 3_600_000;

/** What is over is kept so long. */
const keptMs = 14 * 24 * 3_600_000;

export function createJobRows(store: Pick<Store, 'open'>): JobRows {
  return {
    async begin({ organizationId, subject, correlationId, idempotencyKey, plan, now, cause }) {
      const id = randomUUID();
      const database = await store.open();
      await database
        .insertInto('bulk_jobs')
        .values({
          organization_id: organizationId,
          id,
          subject,
          correlation_id: correlationId,
          idempotency_key: idempotencyKey,
          content_hash: '',
          plan: JSON.stringify(plan),
          state: 'receiving',
          reason: null,
          total_rows: 0,
          succeeded: 0,
          failed: 0,
          unknown: 0,
          not_before: new Date(now),
          created_at: new Date(now),
          cause: cause ?? null,
        })
        .execute();
      return { organizationId, id };
    },

    async find({ organizationId, id }, now) {
      const { rows } = await sql<Row>`
        select * from bulk_jobs where organization_id = ${organizationId} and id = ${id}
          and state <> 'receiving' and (expires_at is null or expires_at > ${new Date(now)})`.execute(
        await store.open(),
      );
      return rows[0] && jobOf(rows[0]);
    },

    findByKey: async (organizationId, key) => byKeyIn(await store.open(), organizationId, key),

    list: async (organizationId, now) => jobsIn(await store.open(), organizationId, now),

    async move(transaction, { organizationId, id }, { from, state, now }) {
      // What nobody works on any more ends with it; otherwise whoever does says when that is.
      const { rows } = await sql<Row>`
        update bulk_jobs set state = ${state}, reason = null, not_before = ${new Date(now)}
        where organization_id = ${organizationId} and id = ${id} and state = any(${from})
        returning *`.execute(transaction);
      const [row] = rows;
      if (row === undefined) return undefined;
      return state === 'cancelled'
        ? settleIn(transaction, { organizationId, id }, now)
        : jobOf(row);
    },

    async halt({ organizationId, id }, reason) {
      const { numAffectedRows = 0n } = await sql`
        update bulk_jobs set state = 'paused', reason = ${reason}
        where organization_id = ${organizationId} and id = ${id}
          and state in ('waiting', 'running')`.execute(await store.open());
      return numAffectedRows > 0n;
    },

    async postpone({ organizationId, id }, until) {
      await sql`
        update bulk_jobs set not_before = greatest(not_before, ${new Date(until)})
        where organization_id = ${organizationId} and id = ${id}`.execute(await store.open());
    },

    async drop({ organizationId, id }) {
      const database = await store.open();
      await database
        .deleteFrom('bulk_jobs')
        .where('organization_id', '=', organizationId)
        .where('id', '=', id)
        .where('state', '=', 'receiving')
        .execute();
    },

    async forget(now) {
      const database = await store.open();
      let forgotten = 0;
      for (;;) {
        // One at a time: each may have a hundred thousand rows, which go along.
        const { numAffectedRows = 0n } = await sql`
          delete from bulk_jobs where (organization_id, id) in (
            select organization_id, id from bulk_jobs
            where expires_at <= ${new Date(now)}
              or (state = 'receiving' and created_at <= ${new Date(now - receivingMs)})
            limit 1)`.execute(database);
        if (numAffectedRows === 0n) return forgotten;
        forgotten += 1;
      }
    },
  };
}

export async function byKeyIn(
  database: Kysely<Tables>,
  organizationId: string,
  key: string,
): Promise<BulkJob | undefined> {
  const { rows } = await sql<Row>`
    select * from bulk_jobs where organization_id = ${organizationId}
      and idempotency_key = ${key} and state <> 'receiving'`.execute(database);
  return rows[0] && jobOf(rows[0]);
}

export async function jobsIn(
  database: Kysely<Tables>,
  organizationId: string,
  now: number,
): Promise<readonly BulkJob[]> {
  const { rows } = await sql<Row>`
    select * from bulk_jobs where organization_id = ${organizationId} and state <> 'receiving'
      and (expires_at is null or expires_at > ${new Date(now)})
    order by created_at desc, id`.execute(database);
  return rows.map(jobOf);
}

/** A job whose rows are all there is shown, and begun or refused. */
export async function receivedIn(
  transaction: Transaction<Tables>,
  { organizationId, id }: BulkName,
  received: {
    readonly contentHash: string;
    readonly plan: BulkPlan;
    readonly totalRows: number;
    readonly badRows: number;
    readonly now: number;
  },
): Promise<BulkJob> {
  const { plan, totalRows, badRows, now, contentHash } = received;
  const state = badRows > 0 && !plan.skipsBadRows ? 'refused' : 'waiting';
  await sql`
    update bulk_jobs set state = ${state}, content_hash = ${contentHash},
      plan = ${JSON.stringify(plan)}, total_rows = ${totalRows}, failed = ${badRows}
    where organization_id = ${organizationId} and id = ${id} and state = 'receiving'`.execute(
    transaction,
  );
  const settled = await settleIn(transaction, { organizationId, id }, now);
  if (settled === undefined) throw new Error(`Bulk job ${id} is gone while it was received.`);
  return settled;
}

/**
 * Ends it when nothing of it is to be awaited any more: of one that is refused or cancelled, rows that were never begun
 * are not.
 */
export async function settleIn(
  transaction: Transaction<Tables>,
  { organizationId, id }: BulkName,
  now: number,
): Promise<BulkJob | undefined> {
  const { rows } = await sql<Row>`
    update bulk_jobs as job set
      state = case when state in ('waiting', 'running', 'paused') then 'finished' else state end,
      reason = null, finished_at = ${new Date(now)}, expires_at = ${new Date(now + keptMs)}
    where organization_id = ${organizationId} and id = ${id} and finished_at is null
      and not exists (
        select 1 from bulk_items as item
        where item.organization_id = job.organization_id and item.job_id = job.id
          and (item.state in ('running', 'unsure')
            or (item.state = 'waiting' and job.state in ('waiting', 'running', 'paused'))))
    returning *`.execute(transaction);
  if (rows[0] !== undefined) return jobOf(rows[0]);
  const { rows: open } = await sql<Row>`
    select * from bulk_jobs where organization_id = ${organizationId} and id = ${id}`.execute(
    transaction,
  );
  return open[0] && jobOf(open[0]);
}

export function jobOf(row: Row): BulkJob {
  return {
    organizationId: row.organization_id,
    id: row.id,
    // Written from one.
    plan: row.plan as BulkPlan,
    subject: row.subject,
    correlationId: row.correlation_id,
    contentHash: row.content_hash,
    state: row.state,
    reason: row.reason,
    totalRows: row.total_rows,
    succeeded: row.succeeded,
    failed: row.failed,
    unknown: row.unknown,
    createdAt: row.created_at.getTime(),
    finishedAt: row.finished_at?.getTime() ?? null,
    expiresAt: row.expires_at?.getTime() ?? null,
  };
}
