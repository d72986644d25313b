/** One attempt at one delivery, from the change to what is written down of it. */

import type { Clock } from '../../clock.ts';
import type { Change } from '../../feed/change.ts';
import type { Store } from '../../store/store.ts';
import type { OutboxEventListener } from './events.ts';
import type { Leased, Outbox, Settled } from './outbox.ts';
import type { Payloads } from './payloads.ts';
import { nextDelayMs, postponedDelayMs, retryAfterMs } from './schedule.ts';
import type { Sender, SendFailure, SendOutcome } from './send.ts';
import { disableSubscription, noteFailing, notePayloadFault } from './subscription-rows.ts';
import type { DisabledBecause } from './subscription.ts';

export interface DeliverOptions {
  readonly store: Store;
  readonly outbox: Pick<Outbox, 'settle'>;
  readonly sender: Pick<Sender, 'send'>;
  readonly payloads: Pick<Payloads, 'render'>;
  /** The change a delivery tells of; for a test, any that shows what a message looks like. Undefined when there is none. */
  readonly changeOf: (leased: Leased) => Promise<Change | undefined>;
  /** Whether this process is letting go: what fails then is not the receiver's fault. */
  readonly isClosing: () => boolean;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly onEvent: OutboxEventListener;
}

/** A receiver that has taken nothing for so long is not coming back by itself. */
const failingLimitMs = 5 * 24 * 3_600_000;

/** A message is meant to be a few kilobytes; what a selection can grow to is bounded by this. */
const maxBodyBytes = 256 * 1_024;

const gone = 410;

export function createDeliver(options: DeliverOptions): (leased: Leased) => Promise<void> {
  const { store, outbox, sender, payloads, changeOf, isClosing, clock, random, onEvent } = options;

  return async function deliver(leased) {
    const { delivery } = leased;
    const isTest = delivery.sequence === null;
    const of = {
      organizationId: delivery.organizationId,
      subscriptionId: delivery.subscriptionId,
      delivery: delivery.id,
    };

    const made = await bodyOf(leased);
    if ('unavailable' in made) return postpone(made.unavailable);
    if ('broken' in made) {
      if (made.isPayload) await flag(made.broken);
      return giveUp(made.broken, { wasSent: false });
    }

    const at = clock.now();
    if (delivery.attempts === 0 && !isTest)
      onEvent({ type: 'outbox.lagged', lagMs: at - delivery.changedAt });
    const outcome = await sender.send({
      id: delivery.id,
      timestamp: Math.floor(at / 1_000),
      body: made.body,
      url: leased.url,
      secrets: leased.secrets,
    });
    const attempts = delivery.attempts + 1;
    if (outcome.failure === undefined) return note(outcome);
    if (isClosing() && outcome.failure === 'connection') return postpone('It was broken off.', 0);
    await fail(outcome, outcome.failure);

    async function bodyOf({ payload }: Leased) {
      const change = await changeOf(leased);
      if (change === undefined && !isTest)
        return { broken: 'What it tells of is not kept any more.', isPayload: false };
      const rendering =
        change === undefined ? { data: null } : await payloads.render(change, payload);
      if ('unavailable' in rendering) return rendering;
      if ('broken' in rendering) return { ...rendering, isPayload: true };
      const timestamp = new Date(delivery.changedAt).toISOString();
      const body = Buffer.from(
        JSON.stringify({ type: delivery.type, timestamp, data: rendering.data }),
      );
      return body.length > maxBodyBytes
        ? {
            broken: `Expected a message of at most ${maxBodyBytes} bytes, got ${body.length}.`,
            isPayload: false,
          }
        : { body };
    }

    async function note({ status, response, durationMs }: SendOutcome): Promise<void> {
      const isSettled = await outbox.settle(leased, {
        state: 'delivered',
        at: clock.now(),
        wasSent: true,
        status,
        response,
      });
      if (!isSettled) return;
      if (leased.failingSince !== null)
        await noteFailing(await store.open(), delivery.subscriptionId, null);
      onEvent({ type: 'outbox.delivered', ...of, attempts, durationMs });
    }

    async function fail(outcome: SendOutcome, failure: SendFailure): Promise<void> {
      const { status, durationMs } = outcome;
      onEvent({ type: 'outbox.failed', ...of, attempts, failure, status, durationMs });
      const reason = reasonOf(failure, status);
      const since = leased.failingSince ?? at;
      const asked = retryAfterMs(outcome.retryAfter, clock.now());
      const delayMs = nextDelayMs({ attempts, retryAfterMs: asked, random: random() });
      // A test says at once how it went and is not tried again, and says nothing of the receiver's other messages.
      if (isTest || status === gone || delayMs === undefined)
        await giveUp(reason, { wasSent: true, status, response: outcome.response });
      else
        await outbox.settle(leased, {
          state: 'waiting',
          at,
          dueAt: clock.now() + delayMs,
          wasSent: true,
          status,
          failure: reason,
          response: outcome.response,
        });
      if (isTest) return;
      if (leased.failingSince === null)
        await noteFailing(await store.open(), delivery.subscriptionId, at);
      if (status === gone) await disable('gone');
      else if (at - since > failingLimitMs) await disable('failing');
    }

    async function postpone(
      reason: string,
      delayMs = postponedDelayMs(delivery.postponements + 1, random()),
    ): Promise<void> {
      if (isTest || delayMs === undefined) return giveUp(reason, { wasSent: false });
      const now = clock.now();
      await outbox.settle(leased, {
        state: 'waiting',
        at: now,
        dueAt: now + delayMs,
        wasSent: false,
        failure: reason,
      });
      onEvent({ type: 'outbox.postponed', ...of, reason });
    }

    async function giveUp(
      reason: string,
      sent: Pick<Settled, 'wasSent' | 'status' | 'response'>,
    ): Promise<void> {
      const isSettled = await outbox.settle(leased, {
        state: 'dead',
        at: clock.now(),
        ...sent,
        failure: reason,
      });
      if (isSettled && !isTest) onEvent({ type: 'outbox.dead', ...of, reason });
    }

    async function flag(reason: string): Promise<void> {
      const { organizationId, subscriptionId } = of;
      if (await notePayloadFault(await store.open(), subscriptionId, reason))
        onEvent({ type: 'outbox.payload-broken', organizationId, subscriptionId, reason });
    }

    async function disable(because: DisabledBecause): Promise<void> {
      const { organizationId, subscriptionId } = of;
      if (await disableSubscription(await store.open(), subscriptionId, because))
        onEvent({ type: 'outbox.disabled', organizationId, subscriptionId, because });
    }
  };
}

const reasons: Readonly<Record<Exclude<SendFailure, 'status'>, string>> = {
  timeout: 'The receiver did not answer in time.',
  address: 'The address must not be sent to: it is not public, or not one of https.',
  connection: 'The receiver could not be reached, or broke off.',
};

function reasonOf(failure: SendFailure, status: number | null): string {
  return failure === 'status'
    ? `Expected a status of 2xx, got ${status ?? 'none'}.`
    : reasons[failure];
}
