/** Every step, in order. A step that has run anywhere is never edited: the next one corrects it. */

import { operations } from './0001-operations.ts';
import { changes } from './0002-changes.ts';
import { inbox } from './0003-inbox.ts';
import { polls } from './0004-polls.ts';
import { eventSubscriptions } from './0005-event-subscriptions.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  operations,
  changes,
  inbox,
  polls,
  eventSubscriptions,
];
