/** What a company has asked to be told, where, and what became of each message. Instants are epoch milliseconds. */

import type { ChangeFilter } from '../../feed/filter.ts';

/** Why a subscription was ended by itself: its receiver answered 410, or took nothing for days. */
export type DisabledBecause = 'gone' | 'failing';

export interface EventSubscription {
  readonly id: string;
  readonly organizationId: string;
  readonly url: string;
  /** Of changes, such as `invoice.paid`; empty for all. */
  readonly types: readonly string[];
  /** Null takes every change of the types. */
  readonly filter: ChangeFilter | null;
  /** A GraphQL selection on a change. */
  readonly payload: string;
  readonly description: string | null;
  /** While it is paused messages are gathered; while it is disabled none are. */
  readonly state: 'active' | 'paused' | 'disabled';
  readonly disabledBecause: DisabledBecause | null;
  /** Why its selection can no longer be answered; null when it can. */
  readonly payloadFault: string | null;
  /** Until when a second signature is sent, made with the secret before. */
  readonly previousSecretUntil: number | null;
  /** Since when its receiver has taken nothing although it was tried. */
  readonly failingSince: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Waiting for its first or its next attempt; taken by the receiver; given up. */
export type DeliveryState = 'waiting' | 'delivered' | 'dead';

/** One message to one subscription. */
export interface EventDelivery {
  /** The receiver's `webhook-id`, the same with every attempt. */
  readonly id: string;
  readonly organizationId: string;
  readonly subscriptionId: string;
  /** Place of the change in the company's feed; null for a test. */
  readonly sequence: number | null;
  readonly type: string;
  /** When what it tells of became known. */
  readonly changedAt: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Times it was put off before anything was sent. */
  readonly postponements: number;
  /** When it is tried next; of no meaning unless it waits. */
  readonly dueAt: number;
  readonly lastAttemptAt: number | null;
  /** What the receiver answered with; null when it did not. */
  readonly lastStatus: number | null;
  /** In words, what kept it from being delivered the last time. */
  readonly lastFailure: string | null;
  /** The beginning of the receiver's last answer, 1 KB at most. */
  readonly lastResponse: string | null;
  readonly createdAt: number;
}
