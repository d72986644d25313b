/**
 * Event subscriptions, put together: changes are written into the outbox in the transaction that appends them, and a
 * worker of each process sends what is due (docs/decisions/0022-outgoing-webhooks.md).
 */

import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import type { Change } from '../../feed/change.ts';
import type { Feed, FeedConsumer } from '../../feed/feed.ts';
import { untraced, type Job } from '../../spans.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { createAddresses, type LookUp } from './addresses.ts';
import { createDeliver } from './deliver.ts';
import { createDesk, type DeskNeeds, type EventAuthor, type EventDesk } from './desk.ts';
import type { OutboxEventListener } from './events.ts';
import { isToldOf, resourcesOf } from './matching.ts';
import { addDeliveries, createOutbox, type Backlog, type Leased } from './outbox.ts';
import type { Payloads } from './payloads.ts';
import { createSender } from './send.ts';
import { listening, subscriptionsOf } from './subscription-rows.ts';
import { createWorker } from './worker.ts';

export interface WebhooksOptions extends Pick<DeskNeeds, 'audit'> {
  readonly store: Store;
  readonly feed: Pick<Feed, 'read' | 'extent'>;
  readonly payloads: Payloads;
  /** Companies served here, as far as they are known. */
  readonly organizationIds: () => readonly string[];
  /** Networks messages may be sent to although they are not public, such as `10.1.0.0/16`. */
  readonly allowedNetworks: readonly string[];
  /** Whether an earlier process may have left something to send: then the database is opened to see. */
  readonly mayHaveBacklog: boolean;
  readonly clock: Clock;
  readonly onEvent: OutboxEventListener;
  readonly job?: Job;
  /** For one attempt; 15 seconds unless a test is in a hurry. */
  readonly timeoutMs?: number;
  /** The system's unless said otherwise. */
  readonly lookUp?: LookUp;
  readonly random?: () => number;
}

export interface Webhooks {
  of(author: EventAuthor): EventDesk;
  /** Of all companies here, which resources somebody is to be told of. */
  interest(): Promise<ReadonlyMap<string, ReadonlySet<ResourceName>>>;
  /** To be attached to the feed. */
  readonly consumer: FeedConsumer;
  /** Deliveries of all companies in this database, as they were counted last. */
  backlog(): Backlog & { readonly lateMs: number };
  start(): void;
  /** Ends what is under way; what was not taken is sent by the next process. */
  close(): Promise<void>;
}

const attemptMs = 15_000;

/** Beside the attempt: reading what the message is to say, and writing down what became of it. */
const besideAttemptMs = 30_000;

/** Attempts that end in time end by themselves when the process does; the others are broken off. */
const closingMs = 300;

const tendEveryMs = 15_000;

/** As long as the feed keeps changes: no longer can a message be made of one. */
const keptMs = 30 * 24 * 3_600_000;

/** How far back a test looks for a change to show. */
const changesForTest = 200;

/** Writes down, in the transaction that appends changes, who is to be told of them; whether anybody is. */
async function enlistDeliveries(
  transaction: Transaction<Tables>,
  organizationId: string,
  changes: readonly Change[],
): Promise<boolean> {
  const subscriptions = (await subscriptionsOf(transaction, organizationId)).filter(
    ({ state }) => state !== 'disabled',
  );
  const pairs = changes.flatMap((change) =>
    subscriptions
      .filter((subscription) => isToldOf(subscription, change))
      .map(({ id }) => ({ subscriptionId: id, change })),
  );
  await addDeliveries(transaction, pairs);
  return pairs.length > 0;
}

export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { store, feed, payloads, organizationIds, clock, onEvent } = options;
  const { mayHaveBacklog, timeoutMs = attemptMs, random = Math.random } = options;
  const { job = untraced } = options;
  const leaseMs = timeoutMs + besideAttemptMs;
  const addresses = createAddresses(options.allowedNetworks, options.lookUp);
  const outbox = createOutbox(store);
  const sender = createSender({ addresses, timeoutMs });
  /** Changes that somebody is to be told of; what is rolled back is never asked for. */
  const enlisted = new WeakSet<readonly Change[]>();
  let isClosing = false;
  let timer: NodeJS.Timeout | undefined;
  let counted: Backlog = { waiting: 0, dead: 0, oldestDueAt: undefined };

  const mayLook = () => store.status() === 'ready' || (mayHaveBacklog && !isClosing);

  async function changeOf({ delivery }: Leased): Promise<Change | undefined> {
    const { organizationId, sequence } = delivery;
    if (sequence !== null)
      return (await feed.read(organizationId, { after: sequence - 1, first: 1 })).find(
        (change) => change.sequence === sequence,
      );
    const { last } = await feed.extent(organizationId);
    const after = Math.max(0, last - changesForTest);
    return (await feed.read(organizationId, { after, first: changesForTest })).at(-1);
  }

  const attempt = createDeliver({
    store,
    outbox,
    sender,
    payloads,
    changeOf,
    isClosing: () => isClosing,
    clock,
    random,
    onEvent,
  });
  function deliver(leased: Leased): Promise<void> {
    const { id, attempts } = leased.delivery;
    const about = {
      name: 'outbox.deliver',
      attributes: { 'delivery.id': id, 'delivery.attempts': attempts },
      causes: [leased.cause],
    };
    return job(about, () => attempt(leased));
  }
  const worker = createWorker({
    outbox,
    organizationIds,
    deliver,
    mayLook,
    leaseMs,
    clock,
    onEvent,
  });
  const of = createDesk({
    ...options,
    addresses,
    deliver,
    onChanged: () => worker.wake(),
    leaseMs,
  });

  async function tend(): Promise<void> {
    if (!mayLook()) return;
    try {
      counted = await outbox.backlog(clock.now());
      await outbox.forget(clock.now() - keptMs);
    } catch (error) {
      onEvent({ type: 'outbox.worker-failed', error });
    }
  }

  return {
    of,
    async interest() {
      const served = new Set(organizationIds());
      const interest = new Map<string, Set<ResourceName>>();
      for (const subscription of await listening(await store.open())) {
        const { organizationId } = subscription;
        if (!served.has(organizationId)) continue;
        const known = interest.get(organizationId) ?? new Set();
        for (const resource of resourcesOf(subscription)) known.add(resource);
        interest.set(organizationId, known);
      }
      return interest;
    },
    consumer: {
      async enlist(transaction, organizationId, changes) {
        if (await enlistDeliveries(transaction, organizationId, changes)) enlisted.add(changes);
      },
      onAppended(changes) {
        if (enlisted.has(changes)) worker.wake();
      },
    },
    backlog() {
      const { oldestDueAt } = counted;
      const lateMs = oldestDueAt === undefined ? 0 : Math.max(0, clock.now() - oldestDueAt);
      return { ...counted, lateMs };
    },
    start() {
      worker.start();
      timer ??= setInterval(() => void tend(), tendEveryMs).unref();
    },
    async close() {
      clearInterval(timer);
      const ended = worker.close();
      await Promise.race([ended, sleepFor(closingMs)]);
      isClosing = true;
      await sender.close();
      await ended;
    },
  };
}
