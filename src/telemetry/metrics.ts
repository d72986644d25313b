/**
 * Every metric there is: name, type, help, labels with the values they may take, buckets. Nothing else declares one;
 * dashboards, alert rules and the registry are tested against this table.
 *
 * Labels are bounded by construction: a list names every value, a number says how many different ones are kept; what
 * lies outside becomes `other`. None ever holds an organization id, a record, a person's name or a token.
 */

import { callClasses, circuitNames } from '../billy/circuits.ts';
import { failureRules } from '../billy/failure-rules.ts';
import { priorities } from '../billy/priorities.ts';
import { meanings } from '../feed/change-types.ts';

/** Every value, or how many different ones are kept in the order they first came. */
type LabelValues = readonly string[] | number;

export interface MetricRow {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly labels: Readonly<Record<string, LabelValues>>;
  /** Upper bounds, ascending; of histograms alone. */
  readonly buckets?: readonly number[];
  /** What the figures of several processes come to, where a port is shared; of gauges alone, and of each. */
  readonly across?: 'sum' | 'max' | 'min';
}

/** From an answer out of memory to the longest deadline; 150 ms, what the latency goal is judged by, is an edge. */
const answerSeconds = [0.001, 0.005, 0.025, 0.075, 0.15, 0.4, 1, 2.5, 5, 10, 30];
const storeSeconds = [0.0005, 0.001, 0.005, 0.025, 0.05, 0.25, 1, 5];
const keysInBatch = [1, 2, 5, 10, 50, 100, 250, 1_000];

/** More names than a team has operations in its clients; the rest share one. */
const operations = 50;
/** All resources and actions of Billy's. */
const resources = 60;
/** Of those, what the poller can look at. */
const listsLookedAt = 40;

/** How those are connected who listen to changes. */
const transports = ['websocket', 'event-stream', 'callback'] as const;

const failures = Object.keys(failureRules);

/** How an operation ended, the best first: the last two spend the error budget. */
const operationOutcomes = ['ok', 'stale', 'refused', 'upstream', 'failed'] as const;

export type OperationOutcome = (typeof operationOutcomes)[number];

export const metricTable = {
  graphql_requests_total: {
    type: 'counter',
    help: 'Operations answered: ok, with stale copies, refused for a fault of the caller, failed by Billy, failed by us.',
    labels: { operation: operations, outcome: operationOutcomes },
  },
  graphql_request_duration_seconds: {
    type: 'histogram',
    help: 'Time from a parsed request to its answer.',
    labels: { operation: operations },
    buckets: answerSeconds,
  },
  http_requests_total: {
    type: 'counter',
    help: 'Requests answered, by route and class of status.',
    labels: { route: 15, status: ['2xx', '3xx', '4xx', '5xx'] },
  },
  graphql_kept_answers_total: {
    type: 'counter',
    help: 'Requests answered with bytes that were kept, without executing anything.',
    labels: {},
  },
  billy_attempts_total: {
    type: 'counter',
    help: 'Attempts to call Billy that ended, by what they were about.',
    labels: { resource: resources, outcome: ['ok', 'failed'] },
  },
  billy_attempt_duration_seconds: {
    type: 'histogram',
    help: 'Time one attempt took; first attempts and retries apart.',
    labels: {
      verb: ['get', 'list', 'create', 'update', 'delete', 'bulkSave', 'bulkDelete', 'action'],
      attempt: ['first', 'retry'],
    },
    buckets: answerSeconds,
  },
  billy_attempt_failures_total: {
    type: 'counter',
    help: 'Attempts that failed, by what failed.',
    labels: { failure: failures },
  },
  billy_responses_total: {
    type: 'counter',
    help: 'Failures that were answers of Billy, by HTTP status.',
    labels: {
      status: [
        '400',
        '401',
        '403',
        '404',
        '409',
        '422',
        '429',
        '500',
        '502',
        '503',
        '504',
        'other',
      ],
    },
  },
  billy_retries_total: {
    type: 'counter',
    help: 'Attempts made again, by what failed before.',
    labels: { failure: failures },
  },
  billy_retries_denied_total: {
    type: 'counter',
    help: 'Failures that were not tried again because the retry budget was used up.',
    labels: {},
  },
  billy_circuit_state: {
    type: 'gauge',
    across: 'max',
    help: '1 for the state a circuit is in, 0 for the others.',
    labels: { circuit: circuitNames, state: ['closed', 'open', 'recovering'] },
  },
  billy_circuit_held: {
    type: 'gauge',
    across: 'max',
    help: '1 while an operator holds the circuit, or has it only say what it would do.',
    labels: { circuit: circuitNames },
  },
  billy_circuit_transitions_total: {
    type: 'counter',
    help: 'Changes of state of a circuit.',
    labels: { circuit: circuitNames, to: ['open', 'recovering', 'closed'] },
  },
  billy_circuit_refused_total: {
    type: 'counter',
    help: 'Calls not made because their circuit was open.',
    labels: { class: callClasses },
  },
  billy_throttle_refused_total: {
    type: 'counter',
    help: 'Calls held back because most of the latest ones had failed.',
    labels: { class: callClasses },
  },
  billy_budget_refused_total: {
    type: 'counter',
    help: 'Calls not made because their turn would have come too late.',
    labels: { priority: priorities },
  },
  billy_budget_wait_seconds: {
    type: 'histogram',
    help: 'Waits for a turn of 10 ms and more.',
    labels: { priority: priorities },
    buckets: [0.01, 0.05, 0.25, 1, 5],
  },
  billy_budget_changes_total: {
    type: 'counter',
    help: 'Changes of pace: Billy asked a company to slow down, or it may go faster again.',
    labels: { to: ['slower', 'faster'] },
  },
  billy_budget_waiting: {
    type: 'gauge',
    across: 'sum',
    help: 'Calls that wait for their turn now, over all companies.',
    labels: { priority: priorities },
  },
  billy_budget_slowest_share: {
    type: 'gauge',
    across: 'min',
    help: 'Pace of the slowest company as a share of the full one, 0 to 1.',
    labels: {},
  },
  billy_credentials_refused_total: {
    type: 'counter',
    help: 'Times Billy refused an access token.',
    labels: {},
  },
  billy_companies_quarantined: {
    type: 'gauge',
    across: 'max',
    help: 'Companies that are not served because Billy refuses their access token.',
    labels: {},
  },
  billy_companies: { type: 'gauge', across: 'max', help: 'Companies served here.', labels: {} },
  billy_unknown_values_total: {
    type: 'counter',
    help: 'What Billy sent and the table does not know.',
    labels: { kind: ['enum', 'member', 'root'] },
  },
  billy_faults_injected_total: {
    type: 'counter',
    help: 'Attempts met by a failure somebody had asked for, as a rehearsal.',
    labels: {},
  },
  cache_lookups_total: {
    type: 'counter',
    help: 'Keys looked up, by the level that had them; what only the database had counts as missed.',
    labels: { resource: resources, outcome: ['memory', 'redis', 'missed'] },
  },
  // Of its own, because another outcome would be a series for each resource.
  cache_database_hits_total: {
    type: 'counter',
    help: 'Keys that memory and Redis had not, and the database had.',
    labels: {},
  },
  cache_stale_served_total: {
    type: 'counter',
    help: 'Copies served in place of what Billy would have answered, by the reason; in an answer kept whole, once.',
    labels: { reason: ['unavailable', 'timeout', 'rateLimited', 'invalidResponse', 'slow'] },
  },
  cache_refreshes_total: {
    type: 'counter',
    help: 'Keys refreshed behind stale answers.',
    labels: { outcome: ['ok', 'failed'] },
  },
  cache_evictions_total: {
    type: 'counter',
    help: 'Entries removed because they had changed, or to make room.',
    labels: { cause: ['changed', 'room'] },
  },
  cache_fills_refused_total: {
    type: 'counter',
    help: 'Answers not kept because they had begun before an eviction.',
    labels: {},
  },
  cache_entries_dropped_total: {
    type: 'counter',
    help: 'Entries of another company or another shape, found under a key and dropped.',
    labels: { reason: ['foreign', 'unreadable'] },
  },
  cache_evictions_merged_total: {
    type: 'counter',
    help: 'Companies of which Redis or the database was to forget all, because more evictions waited than are kept.',
    labels: {},
  },
  cache_memory_entries: { type: 'gauge', across: 'sum', help: 'Entries in memory.', labels: {} },
  cache_memory_bytes: {
    type: 'gauge',
    across: 'sum',
    help: 'Estimated size of the entries in memory.',
    labels: {},
  },
  cache_memory_limit_bytes: {
    type: 'gauge',
    across: 'sum',
    help: 'What that size may come to.',
    labels: {},
  },
  loader_batch_size: {
    type: 'histogram',
    help: 'Keys gathered into one look-up.',
    labels: { kind: ['record', 'list', 'children'] },
    buckets: keysInBatch,
  },
  loader_joined_total: {
    type: 'counter',
    help: 'Calls saved because the same question was under way.',
    labels: {},
  },
  redis_up: {
    type: 'gauge',
    across: 'min',
    help: '1 while Redis is asked; no series without a Redis.',
    labels: {},
  },
  redis_operation_duration_seconds: {
    type: 'histogram',
    help: 'Time an operation took that Redis answered.',
    labels: {},
    buckets: storeSeconds,
  },
  redis_failures_total: {
    type: 'counter',
    help: 'Operations that were not answered in time, and what failed otherwise.',
    labels: { cause: ['timeout', 'error'] },
  },
  database_up: {
    type: 'gauge',
    across: 'min',
    help: '0 while the database could not be opened.',
    labels: {},
  },
  database_query_duration_seconds: {
    type: 'histogram',
    help: 'Time a statement took.',
    labels: { outcome: ['ok', 'timeout', 'error'] },
    buckets: storeSeconds,
  },
  database_failures_total: {
    type: 'counter',
    help: 'Times the database could not be opened, or a connection broke.',
    labels: { cause: ['unavailable', 'connection'] },
  },
  writes_total: {
    type: 'counter',
    help: 'Writes that came to their end, or to the end of what is known.',
    labels: { state: ['pending', 'succeeded', 'rejected', 'failed', 'unknown'] },
  },
  write_duration_seconds: {
    type: 'histogram',
    help: 'Time a write took.',
    labels: {},
    buckets: answerSeconds,
  },
  writes_replayed_total: {
    type: 'counter',
    help: 'Repeated writes answered from what is stored.',
    labels: {},
  },
  write_troubles_total: {
    type: 'counter',
    help: 'What went wrong around writes and is tried again.',
    labels: { trouble: ['unrecorded', 'search-failed', 'eviction-failed', 'tending-failed'] },
  },
  feed_changes_total: {
    type: 'counter',
    help: 'Changes appended to the feed, by the door they came in by.',
    labels: { source: ['write', 'webhook', 'poll', 'calendar'] },
  },
  // Counts and no amounts: decision 0018.
  books_events_total: {
    type: 'counter',
    help: 'What changes meant for the books, over all companies; each is counted once, by the replica that appended it.',
    labels: { type: meanings },
  },
  feed_observe_duration_seconds: {
    type: 'histogram',
    help: 'Time it took to compare what was seen and to append what was new.',
    labels: {},
    buckets: storeSeconds,
  },
  feed_troubles_total: {
    type: 'counter',
    help: 'What went wrong around the feed; own writes that were dropped are told again from what is stored.',
    labels: {
      trouble: ['failed', 'consumer-failed', 'writes-dropped', 'tending-failed', 'deriving-failed'],
    },
  },
  inbox_messages_total: {
    type: 'counter',
    help: 'Messages posted to the inbox, by what became of them; untimely ones were signed but too old or too new.',
    labels: {
      outcome: [
        'stored',
        'repeated',
        'unserved',
        'forged',
        'untimely',
        'malformed',
        'shed',
        'failed',
      ],
    },
  },
  inbox_lag_seconds: {
    type: 'histogram',
    help: 'Time from storing an event until it has had its effect on every replica.',
    labels: {},
    buckets: [0.025, 0.1, 0.5, 1, 5, 60],
  },
  inbox_events: {
    type: 'gauge',
    across: 'max',
    help: 'Events that wait for their effect, and those that were given up.',
    labels: { state: ['waiting', 'dead'] },
  },
  inbox_oldest_seconds: {
    type: 'gauge',
    across: 'max',
    help: 'Age of the event that has waited longest; 0 when none waits.',
    labels: {},
  },
  poll_looks_total: {
    type: 'counter',
    help: "Looks at one of Billy's lists for changes: from end to end, at its newest and open records, or failed.",
    labels: { kind: ['sweep', 'glance', 'failed'] },
  },
  poll_calls_total: {
    type: 'counter',
    help: 'Calls to Billy made to look for changes.',
    labels: {},
  },
  poll_changes_total: {
    type: 'counter',
    help: 'Changes found by looking.',
    labels: {},
  },
  poll_doubts_total: {
    type: 'counter',
    help: 'Sweeps that did not show records which are there all the same.',
    labels: {},
  },
  poll_lag_seconds: {
    type: 'gauge',
    across: 'max',
    help: 'How late the look is that has waited longest, by the list to be looked at.',
    labels: { resource: listsLookedAt },
  },
  poll_companies_led: {
    type: 'gauge',
    across: 'sum',
    help: 'Companies whose lists this process looks at.',
    labels: {},
  },
  export_goes_total: {
    type: 'counter',
    help: 'What became of exports: made, a page failed and is tried again, or given up.',
    labels: { outcome: ['ready', 'postponed', 'failed'] },
  },
  exports_unfinished: {
    type: 'gauge',
    across: 'max',
    help: 'Exports that are being made or wait for it.',
    labels: {},
  },
  export_late_seconds: {
    type: 'gauge',
    across: 'max',
    help: 'For how long an export could have been gone on with and nobody has; of the one that is most overdue, 0 when none is.',
    labels: {},
  },
  export_oldest_seconds: {
    type: 'gauge',
    across: 'max',
    help: 'Age of the export that was asked for first and is not ready yet; 0 when none is.',
    labels: {},
  },
  operator_orders_total: { type: 'counter', help: 'Orders operators gave.', labels: {} },
  outbox_messages_total: {
    type: 'counter',
    help: 'Attempts to send a message to a subscriber, by what became of them: taken, not taken, put off because what it says could not be read, given up.',
    labels: { outcome: ['delivered', 'failed', 'postponed', 'dead'] },
  },
  outbox_lag_seconds: {
    type: 'histogram',
    help: 'Time from a change becoming known to the first attempt to tell a subscriber.',
    labels: {},
    buckets: [0.05, 0.25, 1, 2, 10, 60],
  },
  outbox_deliveries: {
    type: 'gauge',
    across: 'max',
    help: 'Messages that wait to be sent for the first time or again, and those that were given up.',
    labels: { state: ['waiting', 'dead'] },
  },
  outbox_late_seconds: {
    type: 'gauge',
    across: 'max',
    help: 'How long the message that is most overdue should have been sent already, those to receivers that fail left out; 0 when none is.',
    labels: {},
  },
  subscription_listeners: {
    type: 'gauge',
    across: 'sum',
    help: 'Connections that listen to changes at the moment; a socket is one, however many subscriptions it has.',
    labels: { transport: transports },
  },
  subscription_events_total: {
    type: 'counter',
    help: 'Answers that were sent to those who listen.',
    labels: { transport: transports },
  },
  subscription_dismissals_total: {
    type: 'counter',
    help: 'Listeners that were sent away: too slow, credentials that ended, this process stopping, idle, misuse, or a callback that cannot be reached.',
    labels: {
      cause: ['slow', 'credentials', 'draining', 'idle', 'misuse', 'unreachable'],
    },
  },
  outbox_subscriptions_ended_total: {
    type: 'counter',
    help: 'Event subscriptions that were ended: the receiver wants no more, takes nothing for days, or the payload does not fit the schema.',
    labels: { cause: ['gone', 'failing', 'payload'] },
  },
  router_cache_tags_total: {
    type: 'counter',
    help: 'Tags a router was to be told because what they name has changed: told, not taken and tried again, or given up because what it kept has expired by itself.',
    labels: { outcome: ['told', 'failed', 'given-up'] },
  },
  process_start_time_seconds: {
    type: 'gauge',
    across: 'max',
    help: 'When the process started, in seconds since 1970.',
    labels: {},
  },
  process_cpu_seconds_total: {
    type: 'counter',
    help: 'Processor time used.',
    labels: {},
  },
  process_resident_memory_bytes: { type: 'gauge', across: 'sum', help: 'Memory held.', labels: {} },
  nodejs_heap_used_bytes: { type: 'gauge', across: 'max', help: 'Heap in use.', labels: {} },
  nodejs_heap_limit_bytes: {
    type: 'gauge',
    across: 'max',
    help: 'What the heap may come to.',
    labels: {},
  },
  nodejs_external_memory_bytes: {
    type: 'gauge',
    across: 'sum',
    help: 'Buffers outside of the heap.',
    labels: {},
  },
  nodejs_event_loop_delay_seconds: {
    type: 'gauge',
    across: 'max',
    help: 'How late timers came since the latest scrape.',
    labels: { percentile: ['50', '99', '100'] },
  },
  nodejs_event_loop_utilization: {
    type: 'gauge',
    across: 'max',
    help: 'Share of the time since the latest scrape in which the loop worked, 0 to 1.',
    labels: {},
  },
  nodejs_active_handles: {
    type: 'gauge',
    across: 'sum',
    help: 'Sockets, timers and the like that keep the process alive, by kind.',
    labels: { kind: 12 },
  },
} as const satisfies Readonly<Record<string, MetricRow>>;

export type MetricName = keyof typeof metricTable;

type Table = typeof metricTable;
type NameOf<T extends MetricRow['type']> = {
  [N in MetricName]: Table[N]['type'] extends T ? N : never;
}[MetricName];

export type CounterName = NameOf<'counter'>;
export type GaugeName = NameOf<'gauge'>;
export type HistogramName = NameOf<'histogram'>;

/** A value for each label of the metric. */
export type LabelsOf<N extends MetricName> = Readonly<Record<keyof Table[N]['labels'], string>>;

/** Series a metric can come to, whatever happens. */
export function mostSeriesOf({ labels, buckets }: MetricRow): number {
  const combinations = Object.values(labels)
    // One more for `other`; what is outside a list is not counted under a value nobody knows of.
    .map((values) => (typeof values === 'number' ? values + 1 : values.length))
    .reduce((product, count) => product * count, 1);
  // A bucket each, that without a bound, the sum and the count.
  return combinations * (buckets === undefined ? 1 : buckets.length + 3);
}
