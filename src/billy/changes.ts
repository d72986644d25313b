/** ChangeSet: what a write, a webhook or the poller says has changed. Announced once, read by every slice that cares. */

import type { BillyRecord } from './records.ts';
import type { ResourceName } from './resources/index.ts';

export interface RecordChange {
  readonly resource: ResourceName;
  readonly id: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  /** The record as it is now, where the source says so; its parents are then known without asking. */
  readonly record?: BillyRecord;
}

/** Changes of one company; the order carries no meaning. */
export type ChangeSet = readonly RecordChange[];
