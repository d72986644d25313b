/**
 * The outbox: what is still to be sent, and the log of what was. A message is taken under a lease, by one process at a
 * time and for a while; whoever has lost the lease settles nothing, and what a process left behind another takes up.
 */

import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Change } from '../../feed/change.ts';
import { placeIn, traceparentOf, type Origin } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import type { EventDeliveriesTable, EventSubscriptionsTable, Tables } from '../../store/tables.ts';
import { isUuid } from './subscription-rows.ts';
import type { DeliveryState, EventDelivery } from './subscription.ts';

/** A delivery that this process alone may attempt until its lease ends. */
export interface Leased {
  readonly delivery: EventDelivery;
  readonly lease: string;
  readonly url: string;
  readonly payload: string;
  /** The one in use first. */
  readonly secrets: readonly string[];
  readonly failingSince: number | null;
  /** What the change came of, where that was traced. */
  readonly cause: Origin | undefined;
}

interface LeaseRequest {
  readonly now: number;
  readonly until: number;
  readonly organizationIds: readonly string[];
  /** Whether of subscriptions whose receiver fails, or of the others. */
  readonly failing: boolean;
  readonly atMost: number;
  /** For one subscription, what this process works on already included. */
  readonly atMostEach: number;
  /** Deliveries this process works on, by subscription. */
  readonly working: ReadonlyMap<string, number>;
}

/** What became of a delivery that was leased. */
export interface Settled {
  readonly state: DeliveryState;
  /** When it was attempted, or put off. */
  readonly at: number;
  /** While it waits: when it is tried next. */
  readonly dueAt?: number;
  /** Whether something was sent. */
  readonly wasSent: boolean;
  readonly status?: number | null;
  readonly failure?: string | null;
  readonly response?: string | null;
}

export interface Backlog {
  readonly waiting: number;
  readonly dead: number;
  /** Of those whose receiver does not fail, when the first one should have been sent; undefined when none is due. */
  readonly oldestDueAt: number | undefined;
}

interface Page {
  readonly offset: number;
  readonly count: number;
}

export interface Outbox {
  /** Some deliveries that are due, of many subscriptions rather than many of one. */
  lease(request: LeaseRequest): Promise<readonly Leased[]>;
  /** @returns false when the lease was lost meanwhile; then nothing is written */
  settle(leased: Pick<Leased, 'delivery' | 'lease'>, settled: Settled): Promise<boolean>;
  backlog(now: number): Promise<Backlog>;
  /** Forgets some of what was to be sent before an instant, whatever became of it; called now and then it forgets all. */
  forget(before: number): Promise<void>;
}

const deliveriesAtOnce = 1_000;

/** A statement that keeps well within its time, however much has gathered. */
const forgottenAtOnce = 5_000;

/** Writes down that subscriptions are to be told of changes; asks the transaction alone. */
export async function addDeliveries(
  transaction: Kysely<Tables>,
  pairs: readonly { readonly subscriptionId: string; readonly change: Change }[],
): Promise<void> {
  for (let from = 0; from < pairs.length; from += deliveriesAtOnce)
    await transaction
      .insertInto('event_deliveries')
      .values(
        pairs.slice(from, from + deliveriesAtOnce).map(({ subscriptionId, change }) => ({
          id: newMessageId(),
          organization_id: change.organizationId,
          subscription_id: subscriptionId,
          sequence: change.sequence,
          type: change.type,
          changed_at: new Date(change.at),
          state: 'waiting' as const,
          attempts: 0,
          postponements: 0,
          due_at: new Date(change.at),
          created_at: new Date(change.at),
          cause: change.cause && traceparentOf(change.cause),
        })),
      )
      .execute();
}

interface Test {
  readonly organizationId: string;
  readonly subscriptionId: string;
  readonly type: string;
  readonly at: number;
  readonly leasedUntil: number;
}

/** Writes down a test, leased to whoever asked for it from the start. */
export async function addTest(
  transaction: Kysely<Tables>,
  owner: string,
  { organizationId, subscriptionId, type, at, leasedUntil }: Test,
): Promise<Leased> {
  const id = newMessageId();
  await transaction
    .insertInto('event_deliveries')
    .values({
      id,
      organization_id: organizationId,
      subscription_id: subscriptionId,
      sequence: null,
      type,
      changed_at: new Date(at),
      state: 'waiting',
      attempts: 0,
      postponements: 0,
      due_at: new Date(at),
      lease: randomUUID(),
      leased_by: owner,
      leased_until: new Date(leasedUntil),
      created_at: new Date(at),
    })
    .execute();
  const { rows } = await sql<LeasedRow>`
    select ${leasedColumns} from event_deliveries d
      join event_subscriptions s on s.id = d.subscription_id
      where d.id = ${id}`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error(`The test ${id} was not written down.`);
  return leasedOf(row, at);
}

export function createOutbox(store: Store): Outbox {
  return {
    async lease({ now, until, organizationIds, failing, atMost, atMostEach, working }) {
      if (atMost <= 0) return [];
      const database = await store.open();
      const isFree = sql`(d.leased_until is null or d.leased_until < ${new Date(now)}
        ${store.isExclusive ? sql`or d.leased_by <> ${store.owner}` : sql``})`;
      // From one subscription with work to the next, without reading their backlog; then a few of each. In no order, so
      // that those who do not get a turn now are others the next time.
      const { rows } = await sql<LeasedRow>`
        with recursive busy (subscription_id) as (
          (select subscription_id from event_deliveries where state = 'waiting'
            order by subscription_id limit 1)
          union all
          select (select d.subscription_id from event_deliveries d
            where d.state = 'waiting' and d.subscription_id > busy.subscription_id
            order by d.subscription_id limit 1)
          from busy where busy.subscription_id is not null
        ), open as materialized (
          select s.id from busy join event_subscriptions s on s.id = busy.subscription_id
          where s.state = 'active' and (s.failing_since is not null) = ${failing}
            and s.organization_id = any(${[...organizationIds]}::text[])
          order by random()
        ), picked as materialized (
          select due.id from open cross join lateral (
            select d.id from event_deliveries d
            where d.subscription_id = open.id and d.state = 'waiting'
              and d.due_at <= ${new Date(now)} and ${isFree}
            order by d.due_at, d.sequence
            limit greatest(0, ${atMostEach}::integer
              - coalesce((${JSON.stringify(Object.fromEntries(working))}::json ->> open.id::text)::integer, 0))
            for update skip locked
          ) due limit ${atMost}
        )
        update event_deliveries d
          set lease = gen_random_uuid()::text, leased_by = ${store.owner},
            leased_until = ${new Date(until)}
          from picked, event_subscriptions s
          where d.id = picked.id and s.id = d.subscription_id
          returning ${leasedColumns}`.execute(database);
      return rows.map((row) => leasedOf(row, now));
    },

    async settle({ delivery, lease }, { state, at, dueAt, wasSent, status, failure, response }) {
      const database = await store.open();
      const { numUpdatedRows } = await database
        .updateTable('event_deliveries')
        .set((eb) => ({
          state,
          lease: null,
          leased_by: null,
          leased_until: null,
          ...(dueAt === undefined ? {} : { due_at: new Date(dueAt) }),
          ...(wasSent
            ? { attempts: eb('attempts', '+', 1), last_attempt_at: new Date(at) }
            : { postponements: eb('postponements', '+', 1) }),
          last_status: status ?? null,
          last_failure: failure ?? null,
          last_response: response ?? null,
        }))
        .where('id', '=', delivery.id)
        .where('lease', '=', lease)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async backlog(now) {
      const database = await store.open();
      const { rows } = await sql<{ waiting: string; dead: string; oldest: Date | null }>`
        select
          (select count(*) from event_deliveries where state = 'waiting') as waiting,
          (select count(*) from event_deliveries where state = 'dead' and sequence is not null) as dead,
          (select min(d.due_at) from event_subscriptions s cross join lateral (
            select due_at from event_deliveries
            where subscription_id = s.id and state = 'waiting'
            order by due_at limit 1
          ) d where s.state = 'active' and s.failing_since is null and d.due_at <= ${new Date(now)}) as oldest`.execute(
        database,
      );
      const [row] = rows;
      return {
        waiting: Number(row?.waiting ?? 0),
        dead: Number(row?.dead ?? 0),
        oldestDueAt: row?.oldest?.getTime(),
      };
    },

    async forget(before) {
      const database = await store.open();
      const oldest = database
        .selectFrom('event_deliveries')
        .select('id')
        .where('created_at', '<', new Date(before))
        .limit(forgottenAtOnce);
      await database.deleteFrom('event_deliveries').where('id', 'in', oldest).execute();
    },
  };
}

interface LogQuery extends Page {
  readonly organizationId: string;
  readonly subscriptionId: string | undefined;
  readonly state: DeliveryState | undefined;
  /** Only this one. */
  readonly id?: string;
}

/** A company's deliveries, newest first. */
export async function deliveryLog(
  database: Kysely<Tables>,
  { organizationId, subscriptionId, state, id, offset, count }: LogQuery,
): Promise<{ readonly records: readonly EventDelivery[]; readonly total: number }> {
  if (subscriptionId !== undefined && !isUuid(subscriptionId)) return { records: [], total: 0 };
  const chosen = database
    .selectFrom('event_deliveries')
    .where('organization_id', '=', organizationId)
    .$if(subscriptionId !== undefined, (query) =>
      query.where('subscription_id', '=', subscriptionId ?? ''),
    )
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'dead'));
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await chosen
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('sequence', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(count)
    .execute();
  return { records: rows.map(deliveryOf), total: Number(total) };
}

interface Replay {
  readonly organizationId: string;
  readonly at: number;
  readonly atMost: number;
}

type Which =
  | { readonly id: string }
  | {
      readonly subscriptionId: string;
      readonly since: number;
      readonly states: readonly DeliveryState[];
    };

/** Has deliveries begin anew, oldest first; those under way are left alone. Tests are not replayed. */
export async function replay(
  transaction: Kysely<Tables>,
  { organizationId, at, atMost }: Replay,
  which: Which,
): Promise<readonly EventDelivery[]> {
  const chosen = transaction
    .selectFrom('event_deliveries')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('sequence', 'is not', null)
    .where((where) =>
      'id' in which
        ? where('id', '=', which.id)
        : where.and([
            where('subscription_id', '=', which.subscriptionId),
            where('created_at', '>=', new Date(which.since)),
            where('state', 'in', [...which.states]),
          ]),
    )
    .where((where) =>
      where.or([where('leased_until', 'is', null), where('leased_until', '<', new Date(at))]),
    )
    .orderBy('created_at')
    .orderBy('sequence')
    .limit(atMost);
  const rows = await transaction
    .updateTable('event_deliveries')
    .set({
      state: 'waiting',
      attempts: 0,
      postponements: 0,
      due_at: new Date(at),
      lease: null,
      leased_by: null,
      leased_until: null,
    })
    .where('id', 'in', chosen)
    .returningAll()
    .execute();
  return rows.map(deliveryOf);
}

type LeasedRow = Selectable<EventDeliveriesTable> &
  Pick<
    Selectable<EventSubscriptionsTable>,
    'url' | 'payload' | 'secret' | 'previous_secret' | 'previous_secret_until' | 'failing_since'
  >;

const leasedColumns = sql`d.*, s.url, s.payload, s.secret, s.previous_secret,
  s.previous_secret_until, s.failing_since`;

function leasedOf(row: LeasedRow, now: number): Leased {
  const isPreviousValid = (row.previous_secret_until?.getTime() ?? 0) > now;
  return {
    delivery: deliveryOf(row),
    // Set by whoever asks for the row.
    lease: row.lease ?? '',
    url: row.url,
    payload: row.payload,
    secrets:
      row.previous_secret !== null && isPreviousValid
        ? [row.secret, row.previous_secret]
        : [row.secret],
    failingSince: row.failing_since?.getTime() ?? null,
    cause: placeIn(row.cause),
  };
}

function deliveryOf(row: Selectable<EventDeliveriesTable>): EventDelivery {
  return {
    id: row.id,
    organizationId: row.organization_id,
    subscriptionId: row.subscription_id,
    sequence: row.sequence === null ? null : Number(row.sequence),
    type: row.type,
    changedAt: row.changed_at.getTime(),
    state: row.state,
    attempts: row.attempts,
    postponements: row.postponements,
    dueAt: row.due_at.getTime(),
    lastAttemptAt: row.last_attempt_at?.getTime() ?? null,
    lastStatus: row.last_status,
    lastFailure: row.last_failure,
    lastResponse: row.last_response,
    createdAt: row.created_at.getTime(),
  };
}

function newMessageId(): string {
  return `msg_${randomUUID().replaceAll('-', '')}`;
}
