/** The inbox in the database: each step of an event's way is one statement here. */

import type { Selectable } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import { placeIn, traceparentOf, type Origin } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import type { InboxTable } from '../../store/tables.ts';
import type { IncomingEvent } from './incoming.ts';

/** An event on its way. Instants are epoch milliseconds, as all here. */
export interface InboxRow extends IncomingEvent {
  /** Its sender's; unique within the company. */
  readonly eventId: string;
  readonly receivedAt: number;
  /** Goes at it that failed. */
  readonly attempts: number;
  /** The request that brought it, where that was traced. */
  readonly cause?: Origin | undefined;
}

/** An event that was given up. */
export interface DeadRow extends InboxRow {
  readonly error: string;
  readonly diedAt: number;
}

export interface EventName {
  readonly organizationId: string;
  readonly eventId: string;
}

/** What became of a go that failed. */
export interface Failure {
  readonly row: EventName;
  readonly error: string;
  /** When it is tried again; undefined: not again. */
  readonly nextAt: number | undefined;
}

export interface Backlog {
  readonly waiting: number;
  /** Of the event that has waited longest; undefined when none waits. */
  readonly oldestReceivedAt: number | undefined;
  readonly dead: number;
}

export interface InboxLog {
  /** Stores events of which this process takes care at once; answers those that were not there yet. */
  insert(rows: readonly InboxRow[], leaseUntil: number): Promise<readonly EventName[]>;
  /** Takes over, oldest first, what is due and what nobody has taken care of since its lease ended. */
  lease(organizationIds: readonly string[], terms: LeaseTerms): Promise<readonly InboxRow[]>;
  /** Holds on to all that this process takes care of. */
  renew(leaseUntil: number): Promise<void>;
  /** Their effect is complete. */
  finish(rows: readonly EventName[], at: number): Promise<void>;
  /** Lets go of what this process took care of and failed at; `at` is now. */
  fail(failures: readonly Failure[], at: number): Promise<void>;
  /** Lets go of all that this process takes care of, for others or its next start. */
  release(): Promise<void>;
  backlog(organizationIds: readonly string[]): Promise<Backlog>;
  latestReceivedAt(organizationId: string): Promise<number | undefined>;
  dead(
    organizationId: string,
    page: { readonly offset: number; readonly count: number },
  ): Promise<{ readonly rows: readonly DeadRow[]; readonly total: number }>;
  /** Has dead events of a company tried again, as if they had just come; answers their ids. */
  replay(organizationId: string, eventIds: readonly string[], at: number): Promise<string[]>;
  /** Forgets what was done before an instant, and what died before another; answers how many. */
  forget(before: { readonly done: number; readonly dead: number }): Promise<number>;
}

interface LeaseTerms {
  readonly now: number;
  readonly leaseUntil: number;
  readonly count: number;
}

export function createInboxLog(store: Store): InboxLog {
  const { owner } = store;
  return {
    async insert(rows, leaseUntil) {
      const database = await store.open();
      const inserted = await database
        .insertInto('inbox')
        .values(
          rows.map((row) => ({
            organization_id: row.organizationId,
            event_id: row.eventId,
            type: row.type,
            kind: row.kind,
            resource: row.resource,
            record_id: row.recordId,
            version: row.version,
            told_at: new Date(row.toldAt),
            received_at: new Date(row.receivedAt),
            record: row.record === null ? null : JSON.stringify(row.record),
            previous: row.previous === null ? null : JSON.stringify(row.previous),
            state: 'waiting' as const,
            attempts: 0,
            cause: row.cause && traceparentOf(row.cause),
            next_at: new Date(row.receivedAt),
            owner,
            lease_until: new Date(leaseUntil),
          })),
        )
        .onConflict((conflict) => conflict.columns(['organization_id', 'event_id']).doNothing())
        .returning(['organization_id', 'event_id'])
        .execute();
      return inserted.map(nameOf);
    },

    async lease(organizationIds, { now, leaseUntil, count }) {
      if (organizationIds.length === 0) return [];
      const database = await store.open();
      const rows = await database
        .updateTable('inbox')
        .set({ owner, lease_until: new Date(leaseUntil) })
        .where((where) =>
          where(
            where.refTuple('organization_id', 'event_id'),
            'in',
            where
              .selectFrom('inbox')
              .select(['organization_id', 'event_id'])
              .where('organization_id', 'in', organizationIds)
              .where('state', '=', 'waiting')
              .where('next_at', '<=', new Date(now))
              .where((row) =>
                row.or([
                  row('owner', 'is', null),
                  row('lease_until', '<', new Date(now)),
                  // Whoever else took care of it was a process that is gone.
                  ...(store.isExclusive ? [row('owner', '<>', owner)] : []),
                ]),
              )
              .orderBy('arrival')
              .limit(count)
              .forUpdate()
              .skipLocked()
              .$asTuple('organization_id', 'event_id'),
          ),
        )
        .returningAll()
        .execute();
      return rows.sort((a, b) => Number(BigInt(a.arrival) - BigInt(b.arrival))).map(rowOf);
    },

    async renew(leaseUntil) {
      const database = await store.open();
      await database
        .updateTable('inbox')
        .set({ lease_until: new Date(leaseUntil) })
        .where('state', '=', 'waiting')
        .where('owner', '=', owner)
        .execute();
    },

    async finish(rows, at) {
      const database = await store.open();
      for (const [organizationId, group] of Map.groupBy(rows, (row) => row.organizationId))
        await database
          .updateTable('inbox')
          // What it said is needed no more; that it was there is.
          .set({
            state: 'done',
            finished_at: new Date(at),
            record: null,
            previous: null,
            owner: null,
            error: null,
          })
          .where('organization_id', '=', organizationId)
          .where(
            'event_id',
            'in',
            group.map(({ eventId }) => eventId),
          )
          .where('state', '=', 'waiting')
          .execute();
    },

    async fail(failures, at) {
      const database = await store.open();
      // Those that failed together for one reason, as when Billy is away, are one statement.
      const groups = Map.groupBy(failures, ({ row, error, nextAt }) =>
        JSON.stringify([row.organizationId, error, nextAt]),
      );
      for (const group of groups.values()) {
        const [first] = group;
        if (first === undefined) continue;
        const { row, error, nextAt } = first;
        await database
          .updateTable('inbox')
          .set((eb) => ({
            attempts: eb('attempts', '+', 1),
            error,
            owner: null,
            ...(nextAt === undefined
              ? { state: 'dead' as const, finished_at: new Date(at) }
              : { next_at: new Date(nextAt) }),
          }))
          .where('organization_id', '=', row.organizationId)
          .where(
            'event_id',
            'in',
            group.map((failure) => failure.row.eventId),
          )
          .where('state', '=', 'waiting')
          // Somebody else may have taken it over meanwhile.
          .where('owner', '=', owner)
          .execute();
      }
    },

    async release() {
      const database = await store.open();
      await database
        .updateTable('inbox')
        .set({ owner: null })
        .where('state', '=', 'waiting')
        .where('owner', '=', owner)
        .execute();
    },

    async backlog(organizationIds) {
      if (organizationIds.length === 0) return { waiting: 0, dead: 0, oldestReceivedAt: undefined };
      const database = await store.open();
      const { waiting, oldest } = await database
        .selectFrom('inbox')
        .select(({ fn }) => [
          fn.countAll<string>().as('waiting'),
          fn.min('received_at').as('oldest'),
        ])
        .where('organization_id', 'in', organizationIds)
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      const { dead } = await database
        .selectFrom('inbox')
        .select(({ fn }) => fn.countAll<string>().as('dead'))
        .where('organization_id', 'in', organizationIds)
        .where('state', '=', 'dead')
        .executeTakeFirstOrThrow();
      // The least of no instants is null, whatever its type says.
      const oldestReceivedAt = (oldest as Date | null)?.getTime();
      return { waiting: Number(waiting), dead: Number(dead), oldestReceivedAt };
    },

    async latestReceivedAt(organizationId) {
      const database = await store.open();
      const { latest } = await database
        .selectFrom('inbox')
        .select(({ fn }) => fn.max('received_at').as('latest'))
        .where('organization_id', '=', organizationId)
        .executeTakeFirstOrThrow();
      // As above.
      return (latest as Date | null)?.getTime();
    },

    async dead(organizationId, { offset, count }) {
      const database = await store.open();
      const ofCompany = database
        .selectFrom('inbox')
        .where('organization_id', '=', organizationId)
        .where('state', '=', 'dead');
      const { total } = await ofCompany
        .select(({ fn }) => fn.countAll<string>().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await ofCompany
        .selectAll()
        .orderBy('arrival')
        .offset(offset)
        .limit(count)
        .execute();
      return {
        total: Number(total),
        rows: rows.map((row) => ({
          ...rowOf(row),
          error: row.error ?? '',
          diedAt: row.finished_at?.getTime() ?? 0,
        })),
      };
    },

    async replay(organizationId, eventIds, at) {
      if (eventIds.length === 0) return [];
      const database = await store.open();
      const replayed = await database
        .updateTable('inbox')
        .set({
          state: 'waiting',
          attempts: 0,
          next_at: new Date(at),
          received_at: new Date(at),
          finished_at: null,
          error: null,
          owner: null,
        })
        .where('organization_id', '=', organizationId)
        .where('event_id', 'in', eventIds)
        .where('state', '=', 'dead')
        .returning('event_id')
        .execute();
      return replayed.map(({ event_id }) => event_id);
    },

    async forget(before) {
      const database = await store.open();
      const { numDeletedRows } = await database
        .deleteFrom('inbox')
        .where((where) =>
          where.or([
            where.and([
              where('state', '=', 'done'),
              where('finished_at', '<', new Date(before.done)),
            ]),
            where.and([
              where('state', '=', 'dead'),
              where('finished_at', '<', new Date(before.dead)),
            ]),
          ]),
        )
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

function nameOf(row: Pick<Selectable<InboxTable>, 'organization_id' | 'event_id'>): EventName {
  return { organizationId: row.organization_id, eventId: row.event_id };
}

function rowOf(row: Selectable<InboxTable>): InboxRow {
  return {
    ...nameOf(row),
    type: row.type,
    kind: row.kind,
    // The name and the records are what `insert` wrote.
    resource: row.resource as ResourceName,
    recordId: row.record_id,
    version: row.version === null ? null : Number(row.version),
    toldAt: row.told_at.getTime(),
    receivedAt: row.received_at.getTime(),
    record: row.record as BillyRecord | null,
    previous: row.previous as BillyRecord | null,
    attempts: row.attempts,
    cause: placeIn(row.cause),
  };
}
