/** Every step, in order. A step that has run anywhere is never edited: the next one corrects it. */

import { operations } from './0001-operations.ts';
import { changes } from './0002-changes.ts';
import { inbox } from './0003-inbox.ts';
import { polls } from './0004-polls.ts';
import { eventSubscriptions } from './0005-event-subscriptions.ts';
import { cacheEntries } from './0006-cache-entries.ts';
import { mirrorTables } from './0007-mirror-tables.ts';
import { inboxPrevious } from './0010-inbox-previous.ts';
import { noticesToldAt } from './0011-notices-told-at.ts';
import { exports } from './0012-exports.ts';
import { causes } from './0013-causes.ts';
import { savedSearches } from './0014-saved-searches.ts';
import { savedSearchVersions } from './0015-saved-search-versions.ts';
import { savedSearchFavourites } from './0016-saved-search-favourites.ts';
import { savedSearchSchedules } from './0017-saved-search-schedules.ts';
import { savedSearchAlerts } from './0018-saved-search-alerts.ts';
import { bulkJobs } from './0019-bulk-jobs.ts';
import { savedSearchSnapshots } from './0021-saved-search-snapshots.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  operations,
  changes,
  inbox,
  polls,
  eventSubscriptions,
  cacheEntries,
  mirrorTables,
  inboxPrevious,
  noticesToldAt,
  exports,
  causes,
  savedSearches,
  savedSearchVersions,
  savedSearchFavourites,
  savedSearchSchedules,
  savedSearchAlerts,
  bulkJobs,
  savedSearchSnapshots,
];
