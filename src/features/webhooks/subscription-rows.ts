/** Event subscriptions in the database. */

import type { Kysely, Selectable } from 'kysely';
import type { ChangeFilter } from '../../feed/filter.ts';
import type { EventSubscriptionsTable, Tables } from '../../store/tables.ts';
import type { DisabledBecause, EventSubscription } from './subscription.ts';

/** The secrets of one subscription; they never leave with it. */
export interface Secrets {
  readonly secret: string;
  readonly previous: string | null;
  /** Epoch milliseconds. */
  readonly previousUntil: number | null;
}

/** What a subscriber chooses. */
export interface Chosen {
  readonly url: string;
  readonly types: readonly string[];
  readonly filter: ChangeFilter | null;
  readonly payload: string;
  readonly description: string | null;
}

interface Place {
  readonly organizationId: string;
  readonly id: string;
}

/** All of a company's, oldest first. */
export async function subscriptionsOf(
  database: Kysely<Tables>,
  organizationId: string,
): Promise<readonly EventSubscription[]> {
  const rows = await database
    .selectFrom('event_subscriptions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(subscriptionOf);
}

/** Of all companies, those that are told of changes. */
export async function listening(database: Kysely<Tables>): Promise<readonly EventSubscription[]> {
  const rows = await database
    .selectFrom('event_subscriptions')
    .selectAll()
    .where('state', '<>', 'disabled')
    .execute();
  return rows.map(subscriptionOf);
}

/** Locked until the transaction ends, so that what is decided by it stays true; undefined when the company has none. */
export async function lockedSubscription(
  transaction: Kysely<Tables>,
  { organizationId, id }: Place,
): Promise<EventSubscription | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await transaction
    .selectFrom('event_subscriptions')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && subscriptionOf(row);
}

export async function addSubscription(
  transaction: Kysely<Tables>,
  { organizationId, id }: Place,
  { chosen, secret, at }: { readonly chosen: Chosen; readonly secret: string; readonly at: number },
): Promise<EventSubscription> {
  const row = await transaction
    .insertInto('event_subscriptions')
    .values({
      id,
      organization_id: organizationId,
      ...columnsOf(chosen),
      state: 'active',
      secret,
      created_at: new Date(at),
      updated_at: new Date(at),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return subscriptionOf(row);
}

interface Changes {
  readonly chosen?: Chosen;
  readonly state?: 'active' | 'paused';
  readonly secrets?: Secrets;
}

/** What is chosen anew is taken to be right until it shows otherwise. */
export async function changeSubscription(
  transaction: Kysely<Tables>,
  id: string,
  { chosen, state, secrets, at }: Changes & { readonly at: number },
): Promise<EventSubscription> {
  const row = await transaction
    .updateTable('event_subscriptions')
    .set({
      updated_at: new Date(at),
      ...(chosen && { ...columnsOf(chosen), payload_fault: null }),
      ...(state && { state, disabled_because: null, failing_since: null }),
      ...(secrets && {
        secret: secrets.secret,
        previous_secret: secrets.previous,
        previous_secret_until: dateOf(secrets.previousUntil),
      }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return subscriptionOf(row);
}

export async function secretsOf(database: Kysely<Tables>, id: string): Promise<Secrets> {
  const row = await database
    .selectFrom('event_subscriptions')
    .select(['secret', 'previous_secret', 'previous_secret_until'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    secret: row.secret,
    previous: row.previous_secret,
    previousUntil: row.previous_secret_until?.getTime() ?? null,
  };
}

/** Its deliveries go with it. */
export async function removeSubscription(transaction: Kysely<Tables>, id: string): Promise<void> {
  await transaction.deleteFrom('event_subscriptions').where('id', '=', id).execute();
}

/** Notes since when a receiver has taken nothing, or with null that it has; an earlier note stands. */
export async function noteFailing(
  database: Kysely<Tables>,
  id: string,
  since: number | null,
): Promise<void> {
  await database
    .updateTable('event_subscriptions')
    .set({ failing_since: dateOf(since) })
    .where('id', '=', id)
    .where('failing_since', since === null ? 'is not' : 'is', null)
    .execute();
}

/** @returns whether it was not noted yet */
export async function notePayloadFault(
  database: Kysely<Tables>,
  id: string,
  fault: string,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('event_subscriptions')
    .set({ payload_fault: fault })
    .where('id', '=', id)
    .where('payload_fault', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** @returns whether it was not disabled before */
export async function disableSubscription(
  database: Kysely<Tables>,
  id: string,
  because: DisabledBecause,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('event_subscriptions')
    .set({ state: 'disabled', disabled_because: because })
    .where('id', '=', id)
    .where('state', '<>', 'disabled')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What is no uuid names nothing, and is not to become an error of the database's. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

function columnsOf({ url, types, filter, payload, description }: Chosen) {
  return {
    url,
    types: JSON.stringify(types),
    filter: filter === null ? null : JSON.stringify(filter),
    payload,
    description,
  };
}

function subscriptionOf(row: Selectable<EventSubscriptionsTable>): EventSubscription {
  return {
    id: row.id,
    organizationId: row.organization_id,
    url: row.url,
    // Written from such a list and such a filter, above.
    types: row.types as readonly string[],
    filter: row.filter as ChangeFilter | null,
    payload: row.payload,
    description: row.description,
    state: row.state,
    disabledBecause: row.disabled_because,
    payloadFault: row.payload_fault,
    previousSecretUntil: row.previous_secret_until?.getTime() ?? null,
    failingSince: row.failing_since?.getTime() ?? null,
    createdAt: row.created_at.getTime(),
    updatedAt: row.updated_at.getTime(),
  };
}

function dateOf(epochMs: number | null): Date | null {
  return epochMs === null ? null : new Date(epochMs);
}
