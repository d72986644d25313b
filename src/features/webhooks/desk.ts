/**
 * What a company's administrators do about its event subscriptions. Each change is written down together with its row
 * in the audit log, which holds no secret and of an address only whose it is.
 */

import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { readChoice, type Choice, type ChoosingNeeds, type Fault } from './choosing.ts';
import { addTest, deliveryLog, replay, type Leased } from './outbox.ts';
import { newSecret } from './sign.ts';
import {
  addSubscription,
  changeSubscription,
  lockedSubscription,
  removeSubscription,
  secretsOf,
  subscriptionsOf,
} from './subscription-rows.ts';
import type { DeliveryState, EventDelivery, EventSubscription } from './subscription.ts';

/** Who asks. */
export interface EventAuthor {
  readonly organizationId: string;
  readonly subject: string;
  readonly correlationId: string;
}

/** What is written into the audit log. */
export interface AuditedDeed extends EventAuthor {
  /** The mutation's name. */
  readonly operation: string;
  readonly input: unknown;
  readonly at: number;
  readonly before: readonly BillyRecord[];
  readonly after: readonly BillyRecord[];
}

/** What became of an order: what it is about as it is now, unless there are faults. */
export interface SubscriptionAnswer {
  readonly subscription: EventSubscription | null;
  /** Told this once. */
  readonly secret: string | null;
  readonly faults: readonly Fault[];
}

export interface DeliveryAnswer {
  readonly delivery: EventDelivery | null;
  readonly faults: readonly Fault[];
}

interface ReplayAnswer {
  readonly replayed: number;
  readonly faults: readonly Fault[];
}

interface LogPage {
  readonly subscriptionId: string | undefined;
  readonly state: DeliveryState | undefined;
  readonly offset: number;
  readonly count: number;
}

/**
 * One caller's view and orders, of the caller's company alone.
 * @throws CodedError SERVICE_UNAVAILABLE, from each, when the database does not answer
 */
export interface EventDesk {
  list(): Promise<readonly EventSubscription[]>;
  find(id: string): Promise<EventSubscription | null>;
  deliveries(
    page: LogPage,
  ): Promise<{ readonly records: readonly EventDelivery[]; readonly total: number }>;
  create(choice: Choice): Promise<SubscriptionAnswer>;
  update(id: string, choice: Choice): Promise<SubscriptionAnswer>;
  pause(id: string): Promise<SubscriptionAnswer>;
  /** Also brings back one that was disabled; what waits is due at once. */
  resume(id: string): Promise<SubscriptionAnswer>;
  rotateSecret(id: string, oldValidForSeconds: number): Promise<SubscriptionAnswer>;
  remove(id: string): Promise<SubscriptionAnswer>;
  /** Sends one message now and resolves with what came of it. */
  test(id: string): Promise<DeliveryAnswer>;
  replayOne(deliveryId: string): Promise<DeliveryAnswer>;
  replayMany(which: {
    readonly subscriptionId: string;
    readonly since: number;
    readonly states: readonly DeliveryState[];
  }): Promise<ReplayAnswer>;
}

export interface DeskNeeds extends ChoosingNeeds {
  readonly store: Store;
  readonly audit: (transaction: Transaction<Tables>, deed: AuditedDeed) => Promise<void>;
  readonly deliver: (leased: Leased) => Promise<void>;
  /** Called when there may be something to send, or other changes to look for. */
  readonly onChanged: () => void;
  readonly leaseMs: number;
  readonly clock: Clock;
}

/** More than a company has programs to tell; a change costs a row for each. */
const maxSubscriptions = 50;

const maxOverlapSeconds = 7 * 24 * 3_600;

/** What one order replays; the oldest come first, and a second order takes the next. */
const maxReplayed = 10_000;

/** The type of a test message. */
const testType = 'eventSubscription.test';

/** Any number that nothing else locks by together with a company's name. */
const lockNumber = 1_705_224_386;

export function createDesk(needs: DeskNeeds): (author: EventAuthor) => EventDesk {
  const { store, audit, deliver, onChanged, leaseMs, clock } = needs;

  /** @throws CodedError SERVICE_UNAVAILABLE when the database does not answer */
  async function asking<T>(ask: (database: Kysely<Tables>) => Promise<T>): Promise<T> {
    try {
      return await ask(await store.open());
    } catch (error) {
      throw new CodedError(
        'SERVICE_UNAVAILABLE',
        'The database that holds event subscriptions does not answer; nothing was done.',
        { cause: error },
      );
    }
  }

  return (author) => {
    const { organizationId } = author;

    async function inTransaction<T>(
      work: (transaction: Transaction<Tables>) => Promise<T>,
    ): Promise<T> {
      const answer = await asking((database) => database.transaction().execute(work));
      onChanged();
      return answer;
    }

    /** Does something to one subscription and writes both down, or says that there is none. */
    function changing(
      operation: string,
      id: string,
      input: Readonly<Record<string, unknown>>,
      change: (
        transaction: Transaction<Tables>,
        before: EventSubscription,
      ) => Promise<SubscriptionAnswer>,
    ): Promise<SubscriptionAnswer> {
      return inTransaction(async (transaction) => {
        const before = await lockedSubscription(transaction, { organizationId, id });
        if (before === undefined) return refused(notFound(id));
        const answer = await change(transaction, before);
        if (answer.faults.length === 0)
          await audit(transaction, {
            ...author,
            operation,
            input: { id, ...input },
            at: clock.now(),
            before: [shown(before)],
            after: answer.subscription === null ? [] : [shown(answer.subscription)],
          });
        return answer;
      });
    }

    function setState(
      operation: string,
      id: string,
      state: 'active' | 'paused',
    ): Promise<SubscriptionAnswer> {
      return changing(operation, id, {}, async (transaction) =>
        done(await changeSubscription(transaction, id, { state, at: clock.now() })),
      );
    }

    return {
      list: () => asking((database) => subscriptionsOf(database, organizationId)),

      async find(id) {
        const all = await this.list();
        return all.find((subscription) => subscription.id === id) ?? null;
      },

      deliveries: (page) =>
        asking((database) => deliveryLog(database, { organizationId, ...page })),

      async create(choice) {
        const read = await readChoice(needs, choice, undefined);
        if ('faults' in read) return refused(...read.faults);
        const { chosen } = read;
        return inTransaction(async (transaction) => {
          // One after the other, so that two at once do not both find room for the last one.
          await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)}, hashtext(${organizationId}))`.execute(
            transaction,
          );
          const others = await subscriptionsOf(transaction, organizationId);
          if (others.length >= maxSubscriptions) return refused(tooMany);
          const id = randomUUID();
          const secret = newSecret();
          const at = clock.now();
          const place = { organizationId, id };
          const subscription = await addSubscription(transaction, place, { chosen, secret, at });
          await audit(transaction, {
            ...author,
            operation: 'createEventSubscription',
            input: shownChoice(choice),
            at,
            before: [],
            after: [shown(subscription)],
          });
          return { subscription, secret, faults: [] };
        });
      },

      async update(id, choice) {
        const known = await this.find(id);
        if (known === null) return refused(notFound(id));
        // Names are looked up outside of any transaction; what is chosen is checked against what was known then.
        const read = await readChoice(needs, choice, known);
        if ('faults' in read) return refused(...read.faults);
        return changing('updateEventSubscription', id, shownChoice(choice), async (transaction) =>
          done(await changeSubscription(transaction, id, { chosen: read.chosen, at: clock.now() })),
        );
      },

      pause: (id) =>
        changing('pauseEventSubscription', id, {}, async (transaction, { state }) =>
          state === 'disabled'
            ? refused({
                message: 'Expected a subscription that is active, got one that is disabled.',
                code: 'INVALID',
                path: ['id'],
              })
            : done(await changeSubscription(transaction, id, { state: 'paused', at: clock.now() })),
        ),

      resume: (id) => setState('resumeEventSubscription', id, 'active'),

      async rotateSecret(id, oldValidForSeconds) {
        if (oldValidForSeconds < 0 || oldValidForSeconds > maxOverlapSeconds)
          return refused({
            message: `Expected from 0 to ${maxOverlapSeconds} seconds, got ${oldValidForSeconds}.`,
            code: 'INVALID',
            path: ['oldValidForSeconds'],
          });
        return changing(
          'rotateEventSubscriptionSecret',
          id,
          { oldValidForSeconds },
          async (transaction) => {
            const { secret: previous } = await secretsOf(transaction, id);
            const secret = newSecret();
            const at = clock.now();
            const previousUntil = at + oldValidForSeconds * 1_000;
            const secrets = { secret, previous, previousUntil };
            const subscription = await changeSubscription(transaction, id, { secrets, at });
            return { subscription, secret, faults: [] };
          },
        );
      },

      remove: (id) =>
        changing('deleteEventSubscription', id, {}, async (transaction) => {
          await removeSubscription(transaction, id);
          return { subscription: null, secret: null, faults: [] };
        }),

      async test(id) {
        let leased: Leased | undefined;
        const { faults } = await changing(
          'testEventSubscription',
          id,
          {},
          async (transaction, subscription) => {
            const at = clock.now();
            leased = await addTest(transaction, store.owner, {
              organizationId,
              subscriptionId: id,
              type: testType,
              at,
              leasedUntil: at + leaseMs,
            });
            return done(subscription);
          },
        );
        if (leased === undefined) return { delivery: null, faults };
        await deliver(leased);
        return { delivery: await findDelivery(leased.delivery.id), faults: [] };
      },

      async replayOne(deliveryId) {
        return inTransaction(async (transaction) => {
          const at = clock.now();
          const request = { organizationId, at, atMost: 1 };
          const [delivery] = await replay(transaction, request, { id: deliveryId });
          if (delivery === undefined)
            return {
              delivery: null,
              faults: [
                {
                  message: `Expected a delivery of this company that is not under way, got none with id ${deliveryId}.`,
                  code: 'NOT_FOUND',
                  path: ['id'],
                },
              ],
            };
          await audit(transaction, {
            ...author,
            operation: 'replayEventDelivery',
            input: { id: deliveryId },
            at,
            before: [],
            after: [{ id: delivery.id, subscriptionId: delivery.subscriptionId }],
          });
          return { delivery, faults: [] };
        });
      },

      async replayMany({ subscriptionId, since, states }) {
        let replayed = 0;
        const input = { since: new Date(since).toISOString(), states: [...states] };
        const { faults } = await changing(
          'replayEventDeliveries',
          subscriptionId,
          input,
          async (transaction, subscription) => {
            const request = { organizationId, at: clock.now(), atMost: maxReplayed };
            const which = { subscriptionId, since, states };
            replayed = (await replay(transaction, request, which)).length;
            return done(subscription);
          },
        );
        return { replayed, faults: faults.map((fault) => ({ ...fault, path: ['subscription'] })) };
      },
    };

    async function findDelivery(id: string): Promise<EventDelivery | null> {
      const all = { organizationId, subscriptionId: undefined, state: undefined };
      const { records } = await asking((database) =>
        deliveryLog(database, { ...all, id, offset: 0, count: 1 }),
      );
      return records[0] ?? null;
    }
  };
}

function done(subscription: EventSubscription): SubscriptionAnswer {
  return { subscription, secret: null, faults: [] };
}

function refused(...faults: readonly Fault[]): SubscriptionAnswer {
  return { subscription: null, secret: null, faults };
}

function notFound(id: string): Fault {
  return {
    message: `Expected an event subscription of this company, got none with id ${id}.`,
    code: 'NOT_FOUND',
    path: ['id'],
  };
}

const tooMany: Fault = {
  message: `Expected at most ${maxSubscriptions} event subscriptions of a company; delete one first.`,
  code: 'INVALID',
  path: ['input'],
};

function shown({ id, url, types, state, description }: EventSubscription): BillyRecord {
  return { id, origin: new URL(url).origin, types, state, description };
}

/** An address may hold what opens it. */
function shownChoice({ url, ...choice }: Choice): Readonly<Record<string, unknown>> {
  if (url === undefined || url === null) return choice;
  return { ...choice, origin: new URL(url).origin };
}
