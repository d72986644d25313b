/** For contexts of tests and benchmarks that only read: whoever writes through it has made a mistake. */

import type { CacheOperator } from '../../src/cache/desk.ts';
import type { Analyst } from '../../src/features/analysis/analysis.ts';
import type { BulkDesk } from '../../src/features/bulk/desk.ts';
import type { ExportDesk } from '../../src/features/export/desk.ts';
import type { InboxOperator } from '../../src/features/inbox/desk.ts';
import type { SavedSearchDesk } from '../../src/features/saved-searches/desk.ts';
import type { ScheduleDesk } from '../../src/features/saved-searches/schedule-desk.ts';
import type { SearchDesk } from '../../src/features/search/desk.ts';
import type { SyncReader } from '../../src/features/polling/sync-status.ts';
import type { EventDesk } from '../../src/features/webhooks/desk.ts';
import type { ChangeReader } from '../../src/feed/reader.ts';
import type { Operator } from '../../src/writes/operator.ts';
import type { Writes } from '../../src/writes/writes.ts';

const refuse = (): never => {
  throw new Error('Nothing is written here.');
};

export const noWrites: Writes = {
  perform: refuse,

  operation: refuse,
  auditLog: refuse,
};

/** The same for whoever orders nothing. */
export const noOperator: Operator = { status: refuse, order: refuse };

/** The same for whoever asks for no changes. */
export const noChanges: ChangeReader = { read: refuse };

/** The same for whoever asks nothing of the inbox. */
export const noInbox: InboxOperator = { status: refuse, dead: refuse, replay: refuse };

/** The same for whoever asks nothing of the caches. */
export const noCache: CacheOperator = { status: refuse, evict: refuse };

/** The same for whoever asks nothing of event subscriptions. */
export const noEvents: EventDesk = {
  list: refuse,
  find: refuse,
  deliveries: refuse,
  create: refuse,
  update: refuse,
  pause: refuse,
  resume: refuse,
  rotateSecret: refuse,
  remove: refuse,
  test: refuse,
  replayOne: refuse,
  replayMany: refuse,
};

/** The same for whoever exports nothing. */
export const noExports: ExportDesk = { list: refuse, find: refuse, start: refuse, cancel: refuse };

/** The same for whoever has nothing done in bulk. */
export const noBulk: BulkDesk = {
  list: refuse,
  find: refuse,
  failures: refuse,
  unsure: refuse,
  start: refuse,
  pause: refuse,
  resume: refuse,
  cancel: refuse,
};

/** The same for whoever keeps no searches. */
export const noSavedSearches: SavedSearchDesk = {
  list: refuse,
  find: refuse,
  faultsOf: refuse,
  versionsOf: refuse,
  create: refuse,
  update: refuse,
  restore: refuse,
  favour: refuse,
  remove: refuse,
  run: refuse,
};

/** The same for whoever schedules none. */
export const noSchedules: ScheduleDesk = {
  list: refuse,
  listOf: refuse,
  results: refuse,
  create: refuse,
  update: refuse,
  remove: refuse,
};

/** The same for whoever searches nothing. */
export const noSearch: SearchDesk = { find: refuse, suggest: refuse };

/** The same for whoever adds nothing up. */
export const noAnalysis: Analyst = { find: refuse, read: refuse, stats: refuse };

/** The same for whoever asks nothing of the poller. */
export const noSync: SyncReader = { status: refuse };
