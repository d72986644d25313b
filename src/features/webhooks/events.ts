/** What the outbox tells whoever counts and logs. Addresses are not told: some hold what only their owner should know. */

import type { SendFailure } from './send.ts';
import type { DisabledBecause } from './subscription.ts';

interface OfDelivery {
  readonly organizationId: string;
  readonly subscriptionId: string;
  /** The message's `webhook-id`. */
  readonly delivery: string;
}

export type OutboxEvent =
  | (OfDelivery & {
      readonly type: 'outbox.delivered';
      readonly attempts: number;
      readonly durationMs: number;
    })
  /** It is tried again unless `outbox.dead` follows. */
  | (OfDelivery & {
      readonly type: 'outbox.failed';
      readonly attempts: number;
      readonly failure: SendFailure;
      readonly status: number | null;
      readonly durationMs: number;
    })
  /** The first attempt began so long after the change became known. */
  | { readonly type: 'outbox.lagged'; readonly lagMs: number }
  /** Nothing was sent: what the message is to say could not be read. */
  | (OfDelivery & { readonly type: 'outbox.postponed'; readonly reason: string })
  /** Given up; it can be replayed. */
  | (OfDelivery & { readonly type: 'outbox.dead'; readonly reason: string })
  | {
      readonly type: 'outbox.disabled';
      readonly organizationId: string;
      readonly subscriptionId: string;
      readonly because: DisabledBecause;
    }
  /** A subscription's selection does not fit the schema any more. */
  | {
      readonly type: 'outbox.payload-broken';
      readonly organizationId: string;
      readonly subscriptionId: string;
      readonly reason: string;
    }
  /** The database did not take or give what the worker needed; it goes on with the next look. */
  | { readonly type: 'outbox.worker-failed'; readonly error: unknown };

export type OutboxEventListener = (event: OutboxEvent) => void;
