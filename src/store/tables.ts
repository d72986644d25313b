/** The tables as code sees them; `migrations/` makes them. Instants are UTC. */

import type { ColumnType, Generated } from 'kysely';

export interface Tables {
  readonly operations: OperationsTable;
  readonly audit: AuditTable;
  readonly mirror_records: MirrorRecordsTable;
  readonly feed_heads: FeedHeadsTable;
  readonly feed_notices: FeedNoticesTable;
  readonly changes: ChangesTable;
  readonly inbox: InboxTable;
  readonly polls: PollsTable;
  readonly poll_leaders: PollLeadersTable;
  readonly poll_interests: PollInterestsTable;
  readonly event_subscriptions: EventSubscriptionsTable;
  readonly event_deliveries: EventDeliveriesTable;
  readonly cache_entries: CacheEntriesTable;
  readonly cache_heads: CacheHeadsTable;
  readonly cache_marks: CacheMarksTable;
  readonly token_owners: TokenOwnersTable;
  readonly derivations: DerivationsTable;
  readonly exports: ExportsTable;
  readonly export_chunks: ExportChunksTable;
  readonly saved_searches: SavedSearchesTable;
  readonly saved_search_versions: SavedSearchVersionsTable;
  readonly saved_search_favourites: SavedSearchFavouritesTable;
  readonly saved_search_schedules: SavedSearchSchedulesTable;
  readonly saved_search_results: SavedSearchResultsTable;
  readonly bulk_jobs: BulkJobsTable;
  readonly bulk_items: BulkItemsTable;
  readonly saved_search_snapshots: SavedSearchSnapshotsTable;
}

/**
 * Read as what it was before it was written. The columns are `json` and not `jsonb`: that keeps the text as it
 * is, the order of members and the NUL character that `jsonb` refuses.
 */
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null, string | null>;

type Instant = ColumnType<Date, Date, Date>;
type NullableInstant = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** One row per write, from its intent to its outcome. */
export interface OperationsTable {
  readonly id: string;
  readonly organization_id: string;
  readonly subject: string;
  readonly correlation_id: string;
  /** The mutation's name. */
  readonly operation: string;
  readonly input: Json;
  readonly input_hash: string;
  /** Unique within the company. */
  readonly idempotency_key: string | null;
  readonly state: 'pending' | 'succeeded' | 'rejected' | 'failed' | 'unknown';
  /** The process that works on it while it is pending. */
  readonly owner: string;
  /** Changes each time it is begun: what an earlier attempt still has to say is not heard. */
  readonly attempt: string;
  /** When a pending operation is given up by everybody: its process would have finished it by then. */
  readonly lease_until: Instant;
  readonly started_at: Instant;
  /** When Billy was last asked to write; null means that nothing has left us. */
  readonly sent_at: NullableInstant;
  readonly finished_at: NullableInstant;
  /** What Billy was last asked to write. */
  readonly last_call: NullableJson;
  readonly natural_key: NullableJson;
  /** Whether an unknown outcome may still be found out. */
  readonly is_searchable: boolean;
  /** What Billy has confirmed so far. */
  readonly written: Json;
  /** The answer a repeat gets. */
  readonly result: NullableJson;
  readonly note: string | null;
  /** False while what it has changed is still to be told to the feed. */
  readonly is_told: Generated<boolean>;
}

/** Append-only: the database refuses to change or delete a row. */
export interface AuditTable {
  readonly id: Generated<string>;
  readonly at: Instant;
  readonly organization_id: string;
  readonly subject: string;
  readonly operation: string;
  readonly operation_id: string;
  readonly outcome: 'pending' | 'succeeded' | 'rejected' | 'failed' | 'unknown';
  readonly correlation_id: string;
  readonly input: Json;
  readonly before: Json;
  readonly after: Json;
}

/** A company's records as they were last seen, and for a while those that are gone. */
export interface MirrorRecordsTable {
  readonly organization_id: string;
  readonly resource: string;
  readonly id: string;
  /** Null when it is gone. */
  readonly record: NullableJson;
  /** Of the record, without what changes by itself. */
  readonly fingerprint: string | null;
  /** As its source counts; text, because it is a bigint. */
  readonly version: ColumnType<string | null, number | string | null, number | string | null>;
  /** Whether that version is what is known, and not what was seen since without one. */
  readonly is_version_latest: boolean;
  /** When its source saw it so. */
  readonly seen_at: Instant;
  readonly deleted_at: NullableInstant;
}

/** Whoever appends to a company's feed locks its row, so that the numbers appear in their order and without gaps. */
interface FeedHeadsTable {
  readonly organization_id: string;
  readonly last_sequence: ColumnType<string, number | string, number | string>;
}

/** What the calendar brought and was told: once for each record and day, for good. */
interface FeedNoticesTable {
  readonly organization_id: string;
  readonly type: string;
  readonly record_id: string;
  readonly day: string;
  readonly told_at: ColumnType<Date, Date, never>;
}

/** One row per change, in the order they became known. */
export interface ChangesTable {
  readonly organization_id: string;
  readonly sequence: ColumnType<string, number | string, never>;
  readonly at: Instant;
  /** Such as `invoice.updated` or `invoice.paid`. */
  readonly type: string;
  readonly source: 'write' | 'webhook' | 'poll' | 'calendar';
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly resource: string;
  readonly record_id: string;
  readonly changed_fields: Json;
  readonly before: NullableJson;
  readonly after: NullableJson;
  /** What it came of, as a `traceparent`; null where nobody traces. */
  readonly cause: ColumnType<string | null, string | null | undefined, never>;
}

/** Who is told of a company's changes, at which address. */
export interface EventSubscriptionsTable {
  readonly id: string;
  readonly organization_id: string;
  readonly url: string;
  /** Of changes; empty for all. */
  readonly types: Json;
  readonly filter: NullableJson;
  /** A GraphQL selection. */
  readonly payload: string;
  readonly description: string | null;
  readonly state: 'active' | 'paused' | 'disabled';
  readonly disabled_because: 'gone' | 'failing' | null;
  /** Why its selection can no longer be answered. */
  readonly payload_fault: string | null;
  /** Plain: it must be read to sign with it. */
  readonly secret: string;
  readonly previous_secret: string | null;
  readonly previous_secret_until: NullableInstant;
  /** Since when no delivery has succeeded although some were tried. */
  readonly failing_since: NullableInstant;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

/** The outbox: one row for each change and subscription, from the transaction that appended the change on. */
export interface EventDeliveriesTable {
  /** What the receiver sees as `webhook-id`, the same with every attempt. */
  readonly id: string;
  readonly organization_id: string;
  readonly subscription_id: string;
  /** Of the change; null for a test. */
  readonly sequence: ColumnType<string | null, number | string | null, never>;
  /** Of the change. */
  readonly type: string;
  readonly changed_at: Instant;
  readonly state: 'waiting' | 'delivered' | 'dead';
  readonly attempts: number;
  /** Times it was put off before anything was sent. */
  readonly postponements: number;
  readonly due_at: Instant;
  /** Changes each time it is taken: whoever has lost it settles nothing. */
  readonly lease: string | null;
  readonly leased_by: string | null;
  readonly leased_until: NullableInstant;
  readonly last_attempt_at: NullableInstant;
  readonly last_status: number | null;
  readonly last_failure: string | null;
  readonly last_response: string | null;
  readonly created_at: Instant;
  /** What the change came of. */
  readonly cause: ColumnType<string | null, string | null | undefined, never>;
}

/** Events that came in: one row each, kept for a while after its effect so that a repeat is known. */
export interface InboxTable {
  readonly organization_id: string;
  /** Its sender's; another company's event may have the same. */
  readonly event_id: string;
  /** In the order they were stored. */
  readonly arrival: ColumnType<string, never, never>;
  readonly type: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly resource: string;
  readonly record_id: string;
  /** As its source counts; text, because it is a bigint. */
  readonly version: ColumnType<string | null, number | string | null, never>;
  /** When its sender says that it happened. */
  readonly told_at: Instant;
  readonly received_at: Instant;
  /** Null when the event did not tell all of it, and once it is done. */
  readonly record: NullableJson;
  /** What it was before; null when the event did not tell all of that, and once it is done. */
  readonly previous: NullableJson;
  readonly state: 'waiting' | 'done' | 'dead';
  /** Goes at it that failed. */
  readonly attempts: number;
  /** Not tried again before. */
  readonly next_at: Instant;
  /** The process that takes care of it, for as long as its lease lasts. */
  readonly owner: string | null;
  readonly lease_until: NullableInstant;
  /** What its latest go failed of, in words that an operator may read. */
  readonly error: string | null;
  readonly finished_at: NullableInstant;
  /** The request that brought it, as a `traceparent`; null where nobody traces. */
  readonly cause: ColumnType<string | null, string | null | undefined, never>;
}

/** One row per company and list the poller has looked at: how it stands, across restarts. */
export interface PollsTable {
  readonly organization_id: string;
  readonly resource: string;
  /** When all of it was known for the first time; before, nothing that is seen for the first time is news. */
  readonly known_since: NullableInstant;
  /** When the latest sweep began, whole or not. */
  readonly sweep_tried_at: NullableInstant;
  /** When the latest sweep that was whole began. */
  readonly swept_at: NullableInstant;
  readonly looked_at: NullableInstant;
  readonly next_at: NullableInstant;
  readonly interval_ms: number;
  readonly pages: number;
  readonly records: number;
  /** What the interval is worked out from; see its file. */
  readonly pace: Json;
  /** Calls to Billy of the latest hour, by five minutes. */
  readonly calls: Json;
  /** Until which day the calendar has been told of, `YYYY-MM-DD`. */
  readonly calendar_day: string | null;
}

/** What is derived from the mirror, and how far it has been made. */
interface DerivationsTable {
  readonly name: string;
  /** Mark of the shape it has. */
  readonly shape: string;
  /** Whether all that the mirror has is in it. */
  readonly is_complete: boolean;
  /** Somebody who makes another shape has written to the mirror since. */
  readonly is_owed: boolean;
  /** The last record it has been made of while it is made anew. */
  readonly organization_id: string;
  readonly resource: string;
  readonly record_id: string;
  /** Who makes it anew, by the clock of the database. */
  readonly leased_by: string | null;
  readonly leased_until: NullableInstant;
}

/** Who polls a company, for as long as the lease lasts; by the clock of the database. */
interface PollLeadersTable {
  readonly organization_id: string;
  readonly owner: string;
  readonly lease_until: Instant;
}

/** What somebody waits for at some replica, so that whoever polls knows of it; by the clock of the database. */
interface PollInterestsTable {
  readonly organization_id: string;
  readonly resource: string;
  readonly owner: string;
  readonly kind: string;
  readonly until: Instant;
}

/** What was read from Billy, by the cache's own keys. */
interface CacheEntriesTable {
  readonly organization_id: string;
  readonly key: string;
  /** The company's counter of evictions, as it was known to stand when the reading began. */
  readonly sequence: ColumnType<string, number | string, number | string>;
  readonly read_at: Instant;
  /** Nobody is served it after that. */
  readonly expires_at: Instant;
  /** The entry as the cache writes it. */
  readonly value: string;
}

/** One row per company that anything was evicted of. */
interface CacheHeadsTable {
  readonly organization_id: string;
  /** Of its latest eviction. */
  readonly sequence: ColumnType<string, number | string, number | string>;
  /** Whatever was read at an earlier number is old. */
  readonly floor: ColumnType<string, number | string, number | string>;
}

/** When a key, or all that stands under a guard, was last evicted. */
interface CacheMarksTable {
  readonly organization_id: string;
  readonly key: string;
  readonly sequence: ColumnType<string, number | string, number | string>;
  /** Nothing that it makes old lives longer. */
  readonly until: Instant;
}

/** Whose books an access token opened when Billy was last asked. */
interface TokenOwnersTable {
  /** Of the token, which is written down nowhere. */
  readonly token_hash: string;
  readonly organization_id: string;
  readonly confirmed_at: Instant;
}

/** A file that is made for a caller and kept for a day. */
export interface ExportsTable {
  readonly organization_id: string;
  readonly id: string;
  /** Who asked for it. */
  readonly subject: string;
  /** What is to be in it. */
  readonly plan: Json;
  readonly state: 'waiting' | 'running' | 'ready' | 'failed' | 'cancelled';
  /** How many records were meant when it was asked for; text, because it is a bigint, as are the next two. */
  readonly total_rows: ColumnType<string, number | string, never>;
  readonly rows: ColumnType<string, number | string, number | string>;
  readonly bytes: ColumnType<string, number | string, number | string>;
  /** Rows of the other table. */
  readonly chunks: number;
  /** Behind the last record that is in it. */
  readonly cursor: string | null;
  readonly is_complete: boolean;
  /** The company's latest change when it was begun, and when its last page was read. */
  readonly first_sequence: ColumnType<string, number | string, never>;
  readonly last_sequence: ColumnType<string | null, number | string | null, number | string | null>;
  readonly failures: number;
  readonly failure: string | null;
  /** Changes each time it is taken: whoever has lost it writes nothing more. */
  readonly lease: string | null;
  readonly leased_by: string | null;
  readonly leased_until: NullableInstant;
  readonly created_at: Instant;
  readonly finished_at: NullableInstant;
  readonly expires_at: Instant;
  /** The request that asked for it, as a `traceparent`; null where nobody traces. */
  readonly cause: ColumnType<string | null, string | null | undefined, never>;
}

/** Pieces of such files, in their order from 0 on. */
interface ExportChunksTable {
  readonly organization_id: string;
  readonly export_id: string;
  readonly number: number;
  readonly rows: number;
  readonly bytes: Buffer;
}

/** A filter under a name. */
export interface SavedSearchesTable {
  readonly organization_id: string;
  readonly id: string;
  /** The subject that has saved it. */
  readonly owner: string;
  readonly visibility: 'private' | 'company';
  readonly name: string;
  readonly folder: string | null;
  /** What it asks for. */
  readonly definition: Json;
  readonly created_at: Instant;
  /** Text, because it is a bigint. */
  readonly runs: ColumnType<string, never, never>;
  readonly last_run_at: ColumnType<Date | null, never, never>;
  /** The number of what it is now. */
  readonly version: ColumnType<number, number | undefined, number>;
}

/** A saved search that somebody has at hand. */
interface SavedSearchFavouritesTable {
  readonly organization_id: string;
  readonly search_id: string;
  readonly subject: string;
}

/** What a saved search found at one moment, for whoever reads it page by page. */
interface SavedSearchSnapshotsTable {
  readonly organization_id: string;
  readonly id: string;
  readonly search_id: string;
  /** Who reads it, as its credentials name it. */
  readonly subject: string;
  /** A checksum of what was asked, values of parameters included. */
  readonly question: string;
  /** In the search's order. */
  readonly record_ids: readonly string[];
  readonly is_complete: boolean;
  readonly as_of: Date | null;
  readonly expires_at: Date;
}

/** What a saved search is and was: the latest says the same as the search itself. */
export interface SavedSearchVersionsTable {
  readonly organization_id: string;
  readonly search_id: string;
  readonly version: number;
  readonly visibility: 'private' | 'company';
  readonly name: string;
  readonly folder: string | null;
  readonly definition: Json;
  readonly saved_at: Instant;
}

/** When a saved search is run by itself. */
export interface SavedSearchSchedulesTable {
  readonly organization_id: string;
  readonly id: string;
  readonly search_id: string;
  /** The subject that has scheduled it. */
  readonly owner: string;
  readonly cron: string;
  readonly days: 'EVERY_DAY' | 'BANK_DAYS_ONLY' | 'NEXT_BANK_DAY';
  readonly catch_up: 'ONCE' | 'SKIP';
  readonly parameters: Json;
  readonly is_paused: boolean;
  /** Null while it is paused, and when no moment comes any more. */
  readonly next_at: NullableInstant;
  /** Tries of the next one that came to nothing. */
  readonly failures: ColumnType<number, number | undefined, number>;
  readonly lease: ColumnType<string | null, never, string | null>;
  readonly leased_by: ColumnType<string | null, never, string | null>;
  readonly leased_until: ColumnType<Date | null, never, Date | null>;
  readonly created_at: Instant;
  /** What it alerts to; null for nothing. */
  readonly alert: NullableJson;
  /** What the next run is compared with; null before the first one. */
  readonly alert_state: ColumnType<unknown, never, string | null>;
}

/** What became of one moment of such a schedule. */
export interface SavedSearchResultsTable {
  readonly organization_id: string;
  readonly schedule_id: string;
  readonly due_at: Instant;
  readonly ran_at: Instant;
  readonly outcome: 'FOUND' | 'FAILED' | 'SKIPPED';
  readonly search_version: number | null;
  /** Text, because it is a bigint. */
  readonly total_count: ColumnType<string | null, number | null, never>;
  /** The first of them. */
  readonly record_ids: Json;
  readonly is_complete: boolean | null;
  readonly failure: string | null;
  readonly as_of: NullableInstant;
  /** Decimal text. */
  readonly value: string | null;
  readonly alert: 'RAISED' | 'CLEARED' | 'QUIET' | 'NOT_JUDGED' | null;
}

/** One row per bulk job. */
export interface BulkJobsTable {
  readonly organization_id: string;
  readonly id: string;
  /** Whoever began it; its rows are written in this name. */
  readonly subject: string;
  readonly correlation_id: string;
  /** Unique within the company, once the job is received. */
  readonly idempotency_key: string;
  /** Of the file and all that was said about it: whether a repeat is one. */
  readonly content_hash: string;
  readonly plan: Json;
  readonly state:
    'receiving' | 'waiting' | 'running' | 'paused' | 'refused' | 'cancelled' | 'finished';
  readonly reason: string | null;
  readonly total_rows: number;
  readonly succeeded: number;
  /** Rejected, failed and unknown together. */
  readonly failed: number;
  readonly unknown: number;
  /** Billy is let alone until then. */
  readonly not_before: Instant;
  /** When a batch of it was last taken: whoever has waited longest goes first. */
  readonly taken_at: NullableInstant;
  readonly created_at: Instant;
  readonly finished_at: NullableInstant;
  /** Null while it is not over. */
  readonly expires_at: NullableInstant;
  readonly cause: ColumnType<string | null, string | null | undefined, never>;
}

/** One row per row of its file. */
export interface BulkItemsTable {
  readonly organization_id: string;
  readonly job_id: string;
  /** Counted from 1 in the order of the file. */
  readonly number: number;
  readonly line: number;
  /** As it came. */
  readonly source: Json;
  readonly state:
    'waiting' | 'running' | 'unsure' | 'succeeded' | 'rejected' | 'failed' | 'unknown';
  readonly record_id: string | null;
  readonly faults: Json;
  /** How often its outcome was open. */
  readonly tries: number;
  readonly lease: string | null;
  readonly leased_by: string | null;
  /** While it runs, when its lease ends; while it is unsure, when it is looked for. */
  readonly due_at: NullableInstant;
}
