/**
 * Schedules in the database. Whoever sees to a moment holds the schedule's lease, and what became of it is written together with the
 * next moment, under that lease: two processes never both write the same one, and one that dies leaves it to another.
 */

import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { deleteInParts } from '../../store/delete-in-parts.ts';
import type { Store } from '../../store/store.ts';
import type {
  SavedSearchResultsTable,
  SavedSearchSchedulesTable,
  Tables,
} from '../../store/tables.ts';
import type { Alert, AlertState } from './alert.ts';
import type { Outcome, Result, Schedule, ScheduleContent } from './schedule.ts';
import type { Viewer } from './search-rows.ts';

/** A moment that somebody sees to. */
export interface LeasedMoment {
  readonly schedule: Schedule;
  /** Epoch milliseconds. */
  readonly dueAt: number;
  /** Tries that came to nothing. */
  readonly failures: number;
  readonly alertState: AlertState | null;
  readonly lease: string;
  /** Whether another process had begun and is gone. */
  readonly wasLeft: boolean;
}

interface Terms {
  readonly now: number;
  readonly leaseUntil: number;
}

interface Settled {
  readonly outcome: Outcome;
  readonly ranAt: number;
  readonly nextAt: number | null;
  readonly alertState: AlertState | null;
}

/** Of each schedule the latest are kept, and none longer than a year and a month. */
const mostResults = 100;
export const resultsKeptMs = 400 * 24 * 3_600_000;

/** Any number that nothing else locks by together with a company's name. */
const lockNumber = 1_911_470_263;

type Row = Selectable<SavedSearchSchedulesTable>;
type ResultRow = Selectable<SavedSearchResultsTable>;

const ownOf = ({ organizationId, subject }: Viewer, id: string) =>
  sql<boolean>`organization_id = ${organizationId} and owner = ${subject} and id = ${id}`;

/** The viewer's own, the latest last. */
export async function listSchedules(
  database: Kysely<Tables>,
  { organizationId, subject }: Viewer,
): Promise<readonly Schedule[]> {
  const rows = await database
    .selectFrom('saved_search_schedules')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('owner', '=', subject)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(scheduleOf);
}

export async function findSchedule(
  database: Kysely<Tables>,
  viewer: Viewer,
  id: string,
): Promise<Schedule | undefined> {
  const { rows } = await sql<Row>`
    select * from saved_search_schedules where ${ownOf(viewer, id)}`.execute(database);
  return rows[0] && scheduleOf(rows[0]);
}

/** One of the viewer's own, which nobody else changes until the transaction ends. */
export async function holdSchedule(
  transaction: Transaction<Tables>,
  viewer: Viewer,
  id: string,
): Promise<Schedule | undefined> {
  const { rows } = await sql<Row>`
    select * from saved_search_schedules where ${ownOf(viewer, id)} for update`.execute(
    transaction,
  );
  return rows[0] && scheduleOf(rows[0]);
}

/** How many the company has; one after the other, so that two at once do not both find room for the last one. */
export async function countSchedules(
  transaction: Transaction<Tables>,
  { organizationId }: Viewer,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)}, hashtext(${organizationId}))`.execute(
    transaction,
  );
  const { rows } = await sql<{ readonly count: string }>`
    select count(*) as count from saved_search_schedules
    where organization_id = ${organizationId}`.execute(transaction);
  return Number(rows[0]?.count);
}

export async function addSchedule(
  transaction: Transaction<Tables>,
  { organizationId, subject }: Viewer,
  added: {
    readonly searchId: string;
    readonly content: ScheduleContent;
    readonly nextAt: number | null;
    readonly now: number;
  },
): Promise<Schedule> {
  const row = await transaction
    .insertInto('saved_search_schedules')
    .values({
      organization_id: organizationId,
      id: randomUUID(),
      search_id: added.searchId,
      owner: subject,
      ...columnsOf(added.content),
      next_at: instantOf(added.nextAt),
      created_at: new Date(added.now),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return scheduleOf(row);
}

/** A moment under way is nobody's any more: it comes again unless the next one is another. Whoever calls holds it. */
export async function changeSchedule(
  transaction: Transaction<Tables>,
  { organizationId, id }: Schedule,
  content: ScheduleContent,
  { nextAt, isSameAlert }: { readonly nextAt: number | null; readonly isSameAlert: boolean },
): Promise<Schedule> {
  const row = await transaction
    .updateTable('saved_search_schedules')
    .set({
      ...columnsOf(content),
      next_at: instantOf(nextAt),
      ...(!isSameAlert && { alert_state: null }),
      failures: 0,
      lease: null,
      leased_by: null,
      leased_until: null,
    })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return scheduleOf(row);
}

/** With its results; whoever calls holds it. */
export async function removeSchedule(
  transaction: Transaction<Tables>,
  { organizationId, id }: Schedule,
): Promise<void> {
  await transaction
    .deleteFrom('saved_search_schedules')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** The latest first. */
export async function resultsOf(
  database: Kysely<Tables>,
  { organizationId, id }: Schedule,
  { first, before }: { readonly first: number; readonly before: number | undefined },
): Promise<readonly Result[]> {
  let query = database
    .selectFrom('saved_search_results')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('schedule_id', '=', id)
    .orderBy('due_at', 'desc')
    .limit(first);
  if (before !== undefined) query = query.where('due_at', '<', new Date(before));
  return (await query.execute()).map(resultOf);
}

export interface ScheduleRows {
  /** A moment that has come and nobody sees to, the first of them; undefined when there is none. */
  take(organizationIds: readonly string[], terms: Terms): Promise<LeasedMoment | undefined>;
  /** Writes what became of it, and when the next one comes; false when the lease is lost, and then nothing was written. */
  settle(
    transaction: Transaction<Tables>,
    leased: LeasedMoment,
    settled: Settled,
  ): Promise<boolean>;
  /** Has it tried again from an instant on. */
  postpone(leased: LeasedMoment, from: number): Promise<void>;
  /** Searches whose next moment comes before an instant, whoever sees to them. */
  coming(
    organizationIds: readonly string[],
    before: number,
  ): Promise<readonly { readonly organizationId: string; readonly definition: unknown }[]>;
  /** Forgets results of moments that were seen to before an instant. */
  forget(before: number): Promise<number>;
}

export function createScheduleRows(
  store: Pick<Store, 'open' | 'owner' | 'isExclusive'>,
): ScheduleRows {
  const { owner, isExclusive } = store;

  const held = ({ schedule, lease, dueAt }: LeasedMoment) =>
    sql`organization_id = ${schedule.organizationId} and id = ${schedule.id}
      and lease = ${lease} and next_at = ${new Date(dueAt)}`;

  return {
    async take(organizationIds, { now, leaseUntil }) {
      const lease = randomUUID();
      // What a process that is gone has left to the only other one need not run out.
      const left = isExclusive ? sql`or before.leased_by <> ${owner}` : sql``;
      const { rows } = await sql<Row & { readonly was_left: boolean }>`
        update saved_search_schedules as schedules set lease = ${lease}, leased_by = ${owner},
          leased_until = ${new Date(leaseUntil)}
        from (
          select organization_id, id, leased_by from saved_search_schedules as before
          where organization_id = any(${organizationIds}) and next_at <= ${new Date(now)}
            and (leased_until is null or leased_until <= ${new Date(now)} ${left})
          order by next_at, id
          limit 1 for update skip locked
        ) as taken
        where schedules.organization_id = taken.organization_id and schedules.id = taken.id
        returning schedules.*, coalesce(taken.leased_by <> ${owner}, false) as was_left`.execute(
        await store.open(),
      );
      const [row] = rows;
      if (row === undefined || row.next_at === null) return undefined;
      return {
        schedule: scheduleOf(row),
        dueAt: row.next_at.getTime(),
        failures: row.failures,
        alertState: stateOf(row),
        lease,
        wasLeft: row.was_left,
      };
    },

    async settle(transaction, leased, { outcome, ranAt, nextAt, alertState }) {
      const { organizationId, id } = leased.schedule;
      const { numAffectedRows = 0n } = await sql`
          update saved_search_schedules set next_at = ${instantOf(nextAt)}, failures = 0,
            alert_state = ${jsonOf(alertState)}, lease = null, leased_by = null, leased_until = null
          where ${held(leased)}`.execute(transaction);
      if (numAffectedRows === 0n) return false;
      await transaction
        .insertInto('saved_search_results')
        .values({
          organization_id: organizationId,
          schedule_id: id,
          due_at: new Date(leased.dueAt),
          ran_at: new Date(ranAt),
          outcome: outcome.outcome,
          search_version: outcome.searchVersion,
          total_count: outcome.totalCount,
          record_ids: JSON.stringify(outcome.recordIds),
          is_complete: outcome.isComplete,
          failure: outcome.failure,
          as_of: instantOf(outcome.asOf),
          value: outcome.value,
          alert: outcome.alert,
        })
        // A moment comes again where a clock was put back; it has been seen to.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await sql`
          delete from saved_search_results
          where organization_id = ${organizationId} and schedule_id = ${id} and due_at <= (
            select due_at from saved_search_results
            where organization_id = ${organizationId} and schedule_id = ${id}
            order by due_at desc offset ${sql.lit(mostResults)} limit 1)`.execute(transaction);
      return true;
    },

    async postpone(leased, from) {
      await sql`
        update saved_search_schedules set lease = null, leased_by = null,
          leased_until = ${new Date(from)}, failures = failures + 1
        where ${held(leased)}`.execute(await store.open());
    },

    async coming(organizationIds, before) {
      const { rows } = await sql<{
        readonly organization_id: string;
        readonly definition: unknown;
      }>`
        select organization_id, definition from saved_searches as searches
        where exists (
          select from saved_search_schedules as schedules
          where schedules.organization_id = searches.organization_id
            and schedules.search_id = searches.id
            and schedules.organization_id = any(${organizationIds})
            and schedules.next_at < ${new Date(before)})`.execute(await store.open());
      return rows.map(({ organization_id, definition }) => ({
        organizationId: organization_id,
        definition,
      }));
    },

    async forget(before) {
      const database = await store.open();
      return deleteInParts(async (most) => {
        const { numAffectedRows } = await sql`
          delete from saved_search_results where ctid = any(array(
            select ctid from saved_search_results where ran_at < ${new Date(before)} limit ${most}
          ))`.execute(database);
        return Number(numAffectedRows);
      });
    },
  };
}

function columnsOf({ cron, days, catchUp, parameters, isPaused, alert }: ScheduleContent) {
  return {
    cron,
    days,
    catch_up: catchUp,
    parameters: JSON.stringify(parameters),
    is_paused: isPaused,
    alert: jsonOf(alert),
  };
}

function instantOf(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}

function jsonOf(value: Alert | AlertState | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

function stateOf({ alert_state }: Row): AlertState | null {
  // Written from one, above.
  return alert_state as AlertState | null;
}

function scheduleOf(row: Row): Schedule {
  return {
    id: row.id,
    organizationId: row.organization_id,
    searchId: row.search_id,
    owner: row.owner,
    cron: row.cron,
    days: row.days,
    catchUp: row.catch_up,
    // Written from values by names, above.
    parameters: row.parameters as Readonly<Record<string, unknown>>,
    isPaused: row.is_paused,
    // The same.
    alert: row.alert as Alert | null,
    isAlertRaised: stateOf(row)?.isRaised === true,
    nextAt: row.next_at?.getTime() ?? null,
    createdAt: row.created_at.getTime(),
  };
}

function resultOf(row: ResultRow): Result {
  return {
    dueAt: row.due_at.getTime(),
    ranAt: row.ran_at.getTime(),
    outcome: row.outcome,
    searchVersion: row.search_version,
    totalCount: row.total_count === null ? null : Number(row.total_count),
    // Written from a list of ids, above.
    recordIds: row.record_ids as readonly string[],
    isComplete: row.is_complete,
    failure: row.failure,
    asOf: row.as_of?.getTime() ?? null,
    value: row.value,
    alert: row.alert,
  };
}
