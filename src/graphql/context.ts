/** What every resolver is handed. */

import type { ExecutionResult } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Company } from '../billy/records.ts';
import type { CacheOperator } from '../cache/desk.ts';
import type { Analyst } from '../features/analysis/analysis.ts';
import type { BulkDesk } from '../features/bulk/desk.ts';
import type { ExportDesk } from '../features/export/desk.ts';
import type { InboxOperator } from '../features/inbox/desk.ts';
import type { SavedSearchDesk } from '../features/saved-searches/desk.ts';
import type { ScheduleDesk } from '../features/saved-searches/schedule-desk.ts';
import type { SearchDesk } from '../features/search/desk.ts';
import type { EventDesk } from '../features/webhooks/desk.ts';
import type { ChangeReader } from '../feed/reader.ts';
import type { SyncReader } from '../features/polling/sync-status.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { Operator } from '../writes/operator.ts';
import type { Writes } from '../writes/writes.ts';
import type { CacheTags } from './cache-tags.ts';
import type { Stream } from './streams.ts';

export interface GraphQLContext {
  readonly company: Company;
  readonly loaders: Loaders;
  readonly writes: Writes;
  readonly changes: ChangeReader;
  /** Where the operation's caller can be told more than one answer. */
  readonly stream?: Stream;
  /** For the fields that need `billy:admin`. */
  readonly operator: Operator;
  /** The same. */
  readonly inbox: InboxOperator;
  /** The same. */
  readonly cache: CacheOperator;
  /** The same: event subscriptions and their messages. */
  readonly events: EventDesk;
  /** What is known here of the company's records, found and added up. */
  readonly analysis: Analyst;
  /** How fresh is what the poller knows. */
  readonly sync: SyncReader;
  readonly search: SearchDesk;
  readonly savedSearches: SavedSearchDesk;
  readonly searchSchedules: ScheduleDesk;
  readonly exports: ExportDesk;
  readonly bulk: BulkDesk;
  /** What the caller may do, such as `billy:write`. */
  readonly scopes: ReadonlySet<string>;
  readonly clock: Clock;
  /** Names this request in logs and in `extensions.correlationId`. */
  readonly correlationId: string;
  /** Whether the caller is told how the answer came about. */
  readonly isExplained?: boolean;
  /** Where the answer may be kept whole: called once it is known that it may, and whether it is marked as stale. */
  readonly permitKeeping?: (
    operation: string | undefined,
    whether: { readonly isStale: boolean },
  ) => void;
  /** Where a router may keep the answer: told what each entity is made of. */
  readonly tags?: CacheTags;
  /** What the operation came to, when it was executed before Apollo was asked: only to be formatted. */
  readonly executed?: ExecutionResult;
}
