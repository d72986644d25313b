/**
 * The rows of bulk jobs in the database. Whoever works on some holds their lease, and what became of them is written down
 * together with the job's counts under that lease, so that no row is ever counted twice. What a process that died had
 * begun is taken again: the ledger of writes knows how far each had come.
 */

import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import { placeIn, type Origin } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import type { BulkItemsTable, BulkJobsTable } from '../../store/tables.ts';
import type { BulkJob, BulkName, ItemState, RowFault, RowSource, SourceRow } from './job.ts';
import { jobOf, settleIn } from './job-rows.ts';

export interface BulkItem {
  readonly number: number;
  readonly line: number;
  readonly source: RowSource;
  readonly state: ItemState;
  readonly recordId: string | null;
  readonly faults: readonly RowFault[];
  readonly tries: number;
}

/** A row to work on. */
export interface TakenItem extends BulkItem {
  /** Whether it may have been sent before, by a process that is gone or without an answer. */
  readonly isDoubtful: boolean;
}

/** Some rows of a job that are somebody's to work on. */
export interface Batch {
  readonly job: BulkJob;
  readonly lease: string;
  readonly items: readonly TakenItem[];
  /** Whether another process had begun some of them and is gone. */
  readonly wasLeft: boolean;
  /** The request that asked for the job, where that was traced. */
  readonly cause: Origin | undefined;
}

/** What has become of one row. */
export interface ItemOutcome {
  readonly number: number;
  /** Back to `waiting` when it was not sent. */
  readonly state: Exclude<ItemState, 'running'>;
  readonly recordId: string | null;
  readonly faults: readonly RowFault[];
  readonly tries: number;
  /** When it is looked for again; for `unsure`. */
  readonly dueAt: number | null;
}

export type ResultSet = 'succeeded' | 'failed' | 'unprocessed';

export const resultSets: Readonly<Record<ResultSet, readonly ItemState[]>> = {
  succeeded: ['succeeded'],
  failed: ['rejected', 'failed', 'unknown'],
  unprocessed: ['waiting', 'running', 'unsure'],
};

interface Terms {
  readonly now: number;
  readonly leaseUntil: number;
  readonly most: number;
}

export interface ItemRows {
  /** Adds rows behind those that are there. */
  add(name: BulkName, first: number, rows: readonly SourceRow[]): Promise<void>;
  /** Some rows of the job whose turn it is; undefined when there are none. */
  take(organizationIds: readonly string[], terms: Terms): Promise<Batch | undefined>;
  /** Returns the job as it is then; rows whose lease is lost are left as they are. */
  settle(batch: Batch, outcomes: readonly ItemOutcome[], now: number): Promise<BulkJob | undefined>;
  /** Some rows in the order of the file, behind a number. */
  page(
    name: BulkName,
    asked: { readonly states: readonly ItemState[]; readonly after: number; readonly most: number },
  ): Promise<readonly BulkItem[]>;
  /** How many are sent and not known of. */
  unsure(name: BulkName): Promise<number>;
}

type JobRow = Selectable<BulkJobsTable>;
type ItemRow = Selectable<BulkItemsTable>;

export function createItemRows(store: Pick<Store, 'open' | 'owner' | 'isExclusive'>): ItemRows {
  const { owner, isExclusive } = store;
  // What a process that is gone has left to the only other one need not run out.
  const left = isExclusive ? sql`or item.leased_by <> ${owner}` : sql``;

  /** What can be begun or looked for now; of a cancelled job only what was begun before. */
  const isDue = (now: number) => sql`(
    (item.state = 'waiting' and job.state in ('waiting', 'running'))
    or (item.state = 'unsure' and item.due_at <= ${new Date(now)})
    or (item.state = 'running' and (item.due_at <= ${new Date(now)} ${left})))`;

  return {
    async add({ organizationId, id }, first, rows) {
      await sql`
        insert into bulk_items
          (organization_id, job_id, number, line, source, state, faults, tries)
        select ${organizationId}, ${id}, ${first}::integer - 1 + place, line, source,
          case when faults = '[]' then 'waiting' else 'rejected' end, faults::json, 0
        from unnest(${rows.map(({ line }) => line)}::integer[],
          ${rows.map(({ source }) => JSON.stringify(source))}::json[],
          ${rows.map(({ faults }) => JSON.stringify(faults))}::text[])
          with ordinality as given (line, source, faults, place)`.execute(await store.open());
    },

    async take(organizationIds, { now, leaseUntil, most }) {
      const database = await store.open();
      const lease = randomUUID();
      return database.transaction().execute(async (transaction) => {
        const { rows: jobs } = await sql<JobRow>`
          update bulk_jobs set taken_at = ${new Date(now)},
            state = case when state = 'waiting' then 'running' else state end
          where (organization_id, id) = (
            select organization_id, id from bulk_jobs as job
            where organization_id = any(${organizationIds}) and finished_at is null
              and state in ('waiting', 'running', 'cancelled') and not_before <= ${new Date(now)}
              and exists (
                select 1 from bulk_items as item
                where item.organization_id = job.organization_id and item.job_id = job.id
                  and item.state in ('waiting', 'running', 'unsure') and ${isDue(now)})
            order by taken_at nulls first, created_at limit 1 for update)
          returning *`.execute(transaction);
        const [row] = jobs;
        if (row === undefined) return undefined;
        // Materialized, because a plan may otherwise run it for each row, and take as many more each time.
        const { rows: items } = await sql<ItemRow & { readonly was: ItemState }>`
          with due as materialized (
            select item.number, item.state from bulk_items as item
              join bulk_jobs as job on job.organization_id = item.organization_id
                and job.id = item.job_id
            where item.organization_id = ${row.organization_id} and item.job_id = ${row.id}
              and item.state in ('waiting', 'running', 'unsure') and ${isDue(now)}
            order by item.number limit ${most} for update of item skip locked)
          update bulk_items as mine set state = 'running', lease = ${lease}, leased_by = ${owner},
            due_at = ${new Date(leaseUntil)}
          from due
          where mine.organization_id = ${row.organization_id} and mine.job_id = ${row.id}
            and mine.number = due.number
          returning mine.*, due.state as was`.execute(transaction);
        return {
          job: jobOf(row),
          lease,
          items: items
            .map((item) => ({ ...itemOf(item), isDoubtful: item.was !== 'waiting' }))
            .sort((a, b) => a.number - b.number),
          wasLeft: items.some(({ was }) => was === 'running'),
          cause: placeIn(row.cause),
        };
      });
    },

    async settle({ job, lease }, outcomes, now) {
      const { organizationId, id } = job;
      const database = await store.open();
      return database.transaction().execute(async (transaction) => {
        const { rows: settled } = await sql<Pick<ItemRow, 'state'>>`
          update bulk_items as item set state = given.state, record_id = given.record_id,
            faults = given.faults, tries = given.tries, due_at = given.due_at,
            lease = null, leased_by = null
          from unnest(${outcomes.map(({ number }) => number)}::integer[],
            ${outcomes.map(({ state }) => state)}::text[],
            ${outcomes.map(({ recordId }) => recordId)}::text[],
            ${outcomes.map(({ faults }) => JSON.stringify(faults))}::json[],
            ${outcomes.map(({ tries }) => tries)}::integer[],
            ${outcomes.map(({ dueAt }) => (dueAt === null ? null : new Date(dueAt)))}::timestamptz[])
            as given (number, state, record_id, faults, tries, due_at)
          where item.organization_id = ${organizationId} and item.job_id = ${id}
            and item.number = given.number and item.lease = ${lease}
          returning item.state`.execute(transaction);
        const count = (states: readonly ItemState[]) =>
          settled.filter(({ state }) => states.includes(state)).length;
        await sql`
          update bulk_jobs set succeeded = succeeded + ${count(['succeeded'])},
            failed = failed + ${count(resultSets.failed)}, unknown = unknown + ${count(['unknown'])}
          where organization_id = ${organizationId} and id = ${id}`.execute(transaction);
        return settleIn(transaction, { organizationId, id }, now);
      });
    },

    async page({ organizationId, id }, { states, after, most }) {
      const { rows } = await sql<ItemRow>`
        select * from bulk_items
        where organization_id = ${organizationId} and job_id = ${id} and number > ${after}
          and state = any(${states})
        order by number limit ${most}`.execute(await store.open());
      return rows.map(itemOf);
    },

    async unsure({ organizationId, id }) {
      const { rows } = await sql<{ readonly count: string }>`
        select count(*) as count from bulk_items
        where organization_id = ${organizationId} and job_id = ${id} and state = 'unsure'`.execute(
        await store.open(),
      );
      return Number(rows[0]?.count ?? 0);
    },
  };
}

/** The JSON columns hold what this file has written into them. */
function itemOf(row: ItemRow): BulkItem {
  return {
    number: row.number,
    line: row.line,
    source: row.source as RowSource,
    state: row.state,
    recordId: row.record_id,
    faults: row.faults as readonly RowFault[],
    tries: row.tries,
  };
}
