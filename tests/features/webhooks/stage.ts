/** A company's feed with event subscriptions on it, over any store: where outgoing webhooks are tried. */

import type { Company } from '../../../src/billy/records.ts';
import { clockOf, type Clock } from '../../../src/clock.ts';
import { createFeed, type Feed } from '../../../src/feed/feed.ts';
import {
  createWebhooks,
  type Webhooks,
  type WebhooksOptions,
} from '../../../src/features/webhooks/create-webhooks.ts';
import type { AuditedDeed, EventDesk } from '../../../src/features/webhooks/desk.ts';
import type { OutboxEvent } from '../../../src/features/webhooks/events.ts';
import type { Payloads } from '../../../src/features/webhooks/payloads.ts';
import type { Store } from '../../../src/store/store.ts';

export const nordlys: Company = { organizationId: 'nordlys', accessToken: 'a' };
export const soender: Company = { organizationId: 'soender', accessToken: 'b' };

export interface StageClock extends Clock {
  advance(ms: number): void;
}

/** Stands unless it is advanced, or goes with the machine's and can be put ahead of it. */
export function stageClock(isLive = false): StageClock {
  let advanced = 0;
  const began = Date.parse('2026-03-02T09:00:00Z');
  return Object.assign(
    clockOf(() => (isLive ? Date.now() : began) + advanced),
    {
      advance(ms: number) {
        advanced += ms;
      },
    },
  );
}

export interface Stage {
  readonly feed: Feed;
  readonly webhooks: Webhooks;
  readonly events: readonly OutboxEvent[];
  readonly deeds: readonly AuditedDeed[];
  readonly clock: StageClock;
  /** Puts its clock forward and has the worker look. */
  advance(ms: number): void;
  desk(company?: Company): EventDesk;
  /** Has so many contacts become known, each a change of type contact.created; numbers go on from call to call. */
  change(count?: number, company?: Company): Promise<void>;
  close(): Promise<void>;
}

/** A message is the change's id, so that what was sent can be told from outside. */
const plain: Payloads = {
  standard: '{ id }',
  faultsOf: () => [],
  render: ({ id }) => Promise.resolve({ data: { id } }),
};

let numbers = 0;

export function openStage(store: Store, options: Partial<WebhooksOptions> = {}): Stage {
  const events: OutboxEvent[] = [];
  const deeds: AuditedDeed[] = [];
  const clock = stageClock();
  const feed: Feed = createFeed({
    store,
    evict: () => Promise.resolve(),
    clock: options.clock ?? clock,
    onEvent: () => undefined,
  });
  const webhooks = createWebhooks({
    store,
    feed,
    payloads: plain,
    organizationIds: () => [nordlys.organizationId, soender.organizationId],
    allowedNetworks: ['127.0.0.0/8'],
    mayHaveBacklog: true,
    audit: (_transaction, deed) => {
      deeds.push(deed);
      return Promise.resolve();
    },
    clock,
    onEvent: (event) => events.push(event),
    random: () => 0,
    ...options,
  });
  feed.attach(webhooks.consumer);
  webhooks.start();
  return {
    feed,
    webhooks,
    events,
    deeds,
    clock,
    advance(ms) {
      clock.advance(ms);
      webhooks.consumer.onAppended?.([]);
    },
    desk: ({ organizationId } = nordlys) =>
      webhooks.of({ organizationId, subject: 'revisor', correlationId: 'request-1' }),
    async change(count = 1, company = nordlys) {
      const observations = Array.from({ length: count }, () => {
        const id = `contact-${process.pid}-${(numbers += 1)}`;
        return {
          resource: 'contacts' as const,
          id,
          kind: 'created' as const,
          record: { id, name: `Kunde ${numbers}` },
          seenAt: clock.now(),
        };
      });
      await feed.observe(company, observations, { source: 'write' });
    },
    close: () => webhooks.close(),
  };
}
