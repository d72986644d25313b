/**
 * The dashboards, as data: what each panel asks and why it may be empty. `render.ts` makes Grafana's JSON of them, and
 * tests ask every expression of a real Prometheus.
 */

import type { Meaning } from '../../src/feed/change.ts';

interface Query {
  readonly expr: string;
  /** Grafana's template for the legend, such as `{{operation}}`. */
  readonly legend: string;
  /** Why it may be empty on an instance that is well; its figures are then absent, not zero. */
  readonly mayBeEmpty?: string;
}

export interface BoardPanel {
  readonly title: string;
  /** What a person is to see in it. */
  readonly description: string;
  /** Grafana's name of the unit. */
  readonly unit: 's' | 'bytes' | 'percentunit' | 'reqps' | 'short' | 'dtdurations';
  readonly kind?: 'figure' | 'table';
  readonly queries: readonly Query[];
}

export interface Board {
  /** File name and part of its address. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly { readonly title: string; readonly panels: readonly BoardPanel[] }[];
}

const rate = (selector: string, by = ''): string =>
  `sum${by === '' ? '' : ` by (${by})`} (rate(${selector}[$__rate_interval]))`;

const quantile = (share: number, metric: string, by = ''): string =>
  `histogram_quantile(${share}, ${rate(`${metric}_bucket`, by === '' ? 'le' : `le, ${by}`)})`;

/** How many, not how much, and of what is seen: of companies nobody waits for, no more than is written here (decision 0018). */
function booksPanel(
  title: string,
  description: string,
  types: readonly [Meaning, ...Meaning[]],
): BoardPanel {
  const expr = `sum by (type) (increase(books_events_total{type=~"${types.join('|')}"}[1h]))`;
  return { title, description, unit: 'short', queries: [{ expr, legend: '{{type}}' }] };
}

const noTrouble = 'nothing of the kind has happened';
const noRedis = 'there is no Redis';
const noWait = 'no call has had to wait';
const noListeners = 'nobody waits for changes';
const noWrites = 'nothing has been written yet';
const noChanges = 'nothing has changed yet that was seen here';
const noQueries = 'the database is opened by the first write';
const noInbox = 'the inbox is closed, or has just been opened';

export const boards: readonly [Board, ...Board[]] = [
  {
    name: 'overview',
    title: 'Billy subgraph: overview',
    rows: [
      {
        title: 'Goals',
        panels: [
          {
            title: 'Operations answered, last hour',
            description: 'The goal is 99.9 %. Faults of callers do not count.',
            unit: 'percentunit',
            kind: 'figure',
            queries: [{ expr: '1 - goal:unanswered:ratio_rate1h', legend: 'answered' }],
          },
          {
            title: 'Answered within 150 ms, last hour',
            description: 'The goal is 95 %.',
            unit: 'percentunit',
            kind: 'figure',
            queries: [{ expr: '1 - goal:slow:ratio_rate1h', legend: 'in time' }],
          },
          {
            title: 'Error budget spent, times as fast as allowed',
            description: 'Above 14.4 in both windows somebody is woken.',
            unit: 'short',
            queries: [
              { expr: 'goal:unanswered:ratio_rate5m / 0.001', legend: '5 minutes' },
              { expr: 'goal:unanswered:ratio_rate1h / 0.001', legend: '1 hour' },
            ],
          },
        ],
      },
      {
        title: 'Rate, errors, duration',
        panels: [
          {
            title: 'Operations a second, by outcome',
            description: 'upstream: Billy failed. failed: we did. refused: a fault of the caller.',
            unit: 'reqps',
            queries: [{ expr: rate('graphql_requests_total', 'outcome'), legend: '{{outcome}}' }],
          },
          {
            title: 'Answering times',
            description: 'Of all operations together.',
            unit: 's',
            queries: [
              { expr: quantile(0.5, 'graphql_request_duration_seconds'), legend: 'P50' },
              { expr: quantile(0.95, 'graphql_request_duration_seconds'), legend: 'P95' },
              { expr: quantile(0.99, 'graphql_request_duration_seconds'), legend: 'P99' },
            ],
          },
          {
            title: 'HTTP answers a second, by status',
            description: 'Of all routes; 4xx at the door never become operations.',
            unit: 'reqps',
            queries: [
              {
                expr: rate('http_requests_total', 'route, status'),
                legend: '{{route}} {{status}}',
              },
            ],
          },
        ],
      },
      {
        title: 'Saturation',
        panels: [
          {
            title: 'Heap in use',
            description: 'Share of what Node allows itself; above 85 % somebody is woken.',
            unit: 'percentunit',
            queries: [
              { expr: 'nodejs_heap_used_bytes / nodejs_heap_limit_bytes', legend: '{{instance}}' },
            ],
          },
          {
            title: 'Event loop in use',
            description: 'At 1 everybody waits for somebody.',
            unit: 'percentunit',
            queries: [{ expr: 'nodejs_event_loop_utilization', legend: '{{instance}}' }],
          },
          {
            title: 'Replicas that answer',
            description: 'As Prometheus sees them.',
            unit: 'short',
            queries: [{ expr: 'sum(up{job="subgraph"})', legend: 'up' }],
          },
        ],
      },
    ],
  },
  {
    name: 'upstream',
    title: 'Billy subgraph: upstream and resilience',
    rows: [
      {
        title: 'Calls to Billy',
        panels: [
          {
            title: 'Attempts a second, by resource',
            description: 'What Billy is asked for.',
            unit: 'reqps',
            queries: [{ expr: rate('billy_attempts_total', 'resource'), legend: '{{resource}}' }],
          },
          {
            title: 'Time of an attempt, P95',
            description: 'By verb, first attempts and retries apart.',
            unit: 's',
            queries: [
              {
                expr: quantile(0.95, 'billy_attempt_duration_seconds', 'verb, attempt'),
                legend: '{{verb}} {{attempt}}',
              },
            ],
          },
          {
            title: 'Failures a second, by kind',
            description: 'What an attempt failed by.',
            unit: 'reqps',
            queries: [
              { expr: rate('billy_attempt_failures_total', 'failure'), legend: '{{failure}}' },
            ],
          },
          {
            title: 'Refusals and faults Billy answered, a second',
            description: 'By HTTP status.',
            unit: 'reqps',
            queries: [{ expr: rate('billy_responses_total', 'status'), legend: '{{status}}' }],
          },
        ],
      },
      {
        title: 'Protection',
        panels: [
          {
            title: 'Circuits',
            description: '1: open. 0.5: recovering. held: by an operator.',
            unit: 'short',
            queries: [
              {
                expr: 'max by (circuit) (billy_circuit_state{state="open"} or 0.5 * billy_circuit_state{state="recovering"})',
                legend: '{{circuit}}',
              },
              { expr: 'max by (circuit) (billy_circuit_held)', legend: '{{circuit}} held' },
            ],
          },
          {
            title: 'Changes of state',
            description: 'In five minutes.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (circuit, to) (increase(billy_circuit_transitions_total[5m]))',
                legend: '{{circuit}} {{to}}',
              },
            ],
          },
          {
            title: 'Calls not made, a second',
            description:
              'Because a circuit was open, most calls had failed, or the budget was used up.',
            unit: 'reqps',
            queries: [
              { expr: rate('billy_circuit_refused_total', 'class'), legend: 'circuit, {{class}}' },
              {
                expr: rate('billy_throttle_refused_total', 'class'),
                legend: 'throttle, {{class}}',
              },
              {
                expr: rate('billy_budget_refused_total', 'priority'),
                legend: 'budget, {{priority}}',
              },
            ],
          },
          {
            title: 'Retries a second',
            description: 'By what failed before, and those the retry budget did not allow.',
            unit: 'reqps',
            queries: [
              { expr: rate('billy_retries_total', 'failure'), legend: '{{failure}}' },
              { expr: rate('billy_retries_denied_total'), legend: 'denied' },
            ],
          },
        ],
      },
      {
        title: 'Budget and access',
        panels: [
          {
            title: 'Wait for a turn, P95',
            description: 'Of calls that waited 10 ms and more, by priority.',
            unit: 's',
            queries: [
              {
                expr: quantile(0.95, 'billy_budget_wait_seconds', 'priority'),
                legend: '{{priority}}',
                mayBeEmpty: noWait,
              },
            ],
          },
          {
            title: 'Calls that wait for their turn',
            description: 'Now, by priority.',
            unit: 'short',
            queries: [{ expr: 'sum by (priority) (billy_budget_waiting)', legend: '{{priority}}' }],
          },
          {
            title: 'Pace of the slowest company',
            description: 'Share of the full pace. Below 100 %: Billy asked us to slow down.',
            unit: 'percentunit',
            queries: [{ expr: 'min(billy_budget_slowest_share)', legend: 'of full pace' }],
          },
          {
            title: 'Changes of pace',
            description: 'In five minutes, over all companies.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (to) (increase(billy_budget_changes_total[5m]))',
                legend: 'became {{to}}',
              },
            ],
          },
          {
            title: 'Companies',
            description: 'Served, and of them those whose token Billy refuses.',
            unit: 'short',
            queries: [
              { expr: 'max(billy_companies)', legend: 'served' },
              { expr: 'max(billy_companies_quarantined)', legend: 'refused by Billy' },
              { expr: 'sum(increase(billy_credentials_refused_total[5m]))', legend: 'refusals' },
            ],
          },
          {
            title: 'Unknown to the table, and rehearsals',
            description: 'What Billy sent that we do not know; failures somebody asked for.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (kind) (increase(billy_unknown_values_total[5m]))',
                legend: '{{kind}}',
              },
              { expr: 'sum(increase(billy_faults_injected_total[5m]))', legend: 'rehearsed' },
              { expr: 'sum(increase(operator_orders_total[5m]))', legend: 'orders' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'caches',
    title: 'Billy subgraph: caches and stores',
    rows: [
      {
        title: 'What Billy need not be asked',
        panels: [
          {
            title: 'Found, by level',
            description: 'Share of all keys looked up; the database had its share of the missed.',
            unit: 'percentunit',
            queries: [
              {
                expr: `${rate('cache_lookups_total', 'outcome')} / ignoring(outcome) group_left ${rate('cache_lookups_total')}`,
                legend: '{{outcome}}',
              },
              {
                expr: `${rate('cache_database_hits_total')} / ${rate('cache_lookups_total')}`,
                legend: 'database',
              },
            ],
          },
          {
            title: 'Missed, by resource',
            description: 'Keys a second that neither memory nor Redis had.',
            unit: 'reqps',
            queries: [
              {
                expr: rate('cache_lookups_total{outcome="missed"}', 'resource'),
                legend: '{{resource}}',
              },
            ],
          },
          {
            title: 'Calls saved, a second',
            description:
              'Keys found, questions that joined one under way, and answers that were kept whole.',
            unit: 'reqps',
            queries: [
              { expr: rate('cache_lookups_total{outcome!="missed"}'), legend: 'found' },
              { expr: rate('cache_database_hits_total'), legend: 'in the database' },
              { expr: rate('loader_joined_total'), legend: 'joined' },
              { expr: rate('graphql_kept_answers_total'), legend: 'whole answers' },
            ],
          },
          {
            title: 'Keys in a batch',
            description: 'Median and P95 by kind.',
            unit: 'short',
            queries: [
              { expr: quantile(0.5, 'loader_batch_size', 'kind'), legend: 'P50 {{kind}}' },
              { expr: quantile(0.95, 'loader_batch_size', 'kind'), legend: 'P95 {{kind}}' },
            ],
          },
        ],
      },
      {
        title: 'Freshness',
        panels: [
          {
            title: 'Stale copies served, a second',
            description:
              'By the reason; those in an answer kept whole count once. All marked answers: GraphQL outcome stale.',
            unit: 'reqps',
            queries: [
              { expr: rate('cache_stale_served_total', 'reason'), legend: '{{reason}}' },
              { expr: rate('cache_refreshes_total', 'outcome'), legend: 'refreshed, {{outcome}}' },
            ],
          },
          {
            title: 'Evictions a second',
            description: 'Because a record changed, or to make room.',
            unit: 'reqps',
            queries: [
              { expr: rate('cache_evictions_total', 'cause'), legend: '{{cause}}' },
              { expr: rate('cache_fills_refused_total'), legend: 'came too late to be kept' },
              { expr: rate('cache_evictions_merged_total'), legend: 'merged for Redis' },
              {
                expr: rate('cache_entries_dropped_total', 'reason'),
                legend: 'dropped, {{reason}}',
              },
            ],
          },
          {
            title: 'Memory',
            description: 'Estimated size of what is kept, and its limit.',
            unit: 'bytes',
            queries: [
              { expr: 'cache_memory_bytes', legend: '{{instance}}' },
              { expr: 'max(cache_memory_limit_bytes)', legend: 'limit' },
            ],
          },
          {
            title: 'Entries in memory',
            description: 'By replica.',
            unit: 'short',
            queries: [{ expr: 'cache_memory_entries', legend: '{{instance}}' }],
          },
        ],
      },
      {
        title: 'Stores',
        panels: [
          {
            title: 'Redis: time of an operation',
            description: 'A read that takes 50 ms is given up.',
            unit: 's',
            queries: [
              {
                expr: quantile(0.5, 'redis_operation_duration_seconds'),
                legend: 'P50',
                mayBeEmpty: noRedis,
              },
              {
                expr: quantile(0.99, 'redis_operation_duration_seconds'),
                legend: 'P99',
                mayBeEmpty: noRedis,
              },
            ],
          },
          {
            title: 'Redis: trouble',
            description: 'Failures a second, and replicas without it.',
            unit: 'short',
            queries: [
              { expr: rate('redis_failures_total', 'cause'), legend: '{{cause}}' },
              { expr: 'sum(1 - redis_up)', legend: 'replicas without', mayBeEmpty: noRedis },
            ],
          },
          {
            title: 'Database: time of a statement, P95',
            description: 'By how it ended.',
            unit: 's',
            queries: [
              {
                expr: quantile(0.95, 'database_query_duration_seconds', 'outcome'),
                legend: '{{outcome}}',
                mayBeEmpty: noQueries,
              },
            ],
          },
          {
            title: 'Database: trouble',
            description: 'In five minutes, and replicas that could not open it.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (cause) (increase(database_failures_total[5m]))',
                legend: '{{cause}}',
              },
              { expr: 'sum(1 - database_up)', legend: 'replicas without' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'operations',
    title: 'Billy subgraph: GraphQL operations',
    rows: [
      {
        title: 'By operation',
        panels: [
          {
            title: 'Asked, a second',
            description: 'Names beyond the first fifty are `other`.',
            unit: 'reqps',
            queries: [{ expr: 'operation:graphql_requests:rate5m', legend: '{{operation}}' }],
          },
          ...[0.5, 0.95, 0.99].map((share): BoardPanel => ({
            title: `Answering time, P${share * 100}`,
            description: 'Of each operation.',
            unit: 's',
            queries: [
              {
                expr: quantile(share, 'graphql_request_duration_seconds', 'operation'),
                legend: '{{operation}}',
              },
            ],
          })),
          {
            title: 'Slowest now',
            description:
              'P95 of the last five minutes; above a second for ten minutes, somebody is told.',
            unit: 's',
            kind: 'table',
            queries: [
              {
                expr: 'topk(10, operation:graphql_request_duration_seconds:p95_5m)',
                legend: '{{operation}}',
              },
            ],
          },
          {
            title: 'Not answered, a second',
            description: 'Outcomes upstream and failed.',
            unit: 'reqps',
            queries: [
              {
                expr: rate(
                  'graphql_requests_total{outcome=~"upstream|failed"}',
                  'operation, outcome',
                ),
                legend: '{{operation}} {{outcome}}',
                mayBeEmpty: noTrouble,
              },
            ],
          },
        ],
      },
      {
        title: 'Writes',
        panels: [
          {
            title: 'Writes a second, by how they ended',
            description: 'unknown: what Billy did is being looked for.',
            unit: 'reqps',
            queries: [
              { expr: rate('writes_total', 'state'), legend: '{{state}}' },
              { expr: rate('writes_replayed_total'), legend: 'replayed' },
            ],
          },
          {
            title: 'Time of a write, P95',
            description: 'From the intent written down to the outcome.',
            unit: 's',
            queries: [
              {
                expr: quantile(0.95, 'write_duration_seconds'),
                legend: 'P95',
                mayBeEmpty: noWrites,
              },
            ],
          },
          {
            title: 'Trouble around writes',
            description: 'In five minutes; each is tried again.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (trouble) (increase(write_troubles_total[5m]))',
                legend: '{{trouble}}',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'messages',
    title: 'Billy subgraph: webhooks and jobs',
    rows: [
      {
        title: 'Inbox',
        panels: [
          {
            title: 'Messages a second',
            description: 'By what became of them; repeats are normal, forgeries are not.',
            unit: 'reqps',
            queries: [{ expr: rate('inbox_messages_total', 'outcome'), legend: '{{outcome}}' }],
          },
          {
            title: 'From stored to effect',
            description: 'On every replica; and the age of what has waited longest.',
            unit: 's',
            queries: [
              { expr: quantile(0.95, 'inbox_lag_seconds'), legend: 'P95', mayBeEmpty: noInbox },
              { expr: 'max(inbox_oldest_seconds)', legend: 'oldest' },
            ],
          },
          {
            title: 'Events that wait, and dead ones',
            description: 'Dead ones are replayed with replayDeadEvents.',
            unit: 'short',
            queries: [
              {
                expr: 'max by (state) (inbox_events)',
                legend: '{{state}}',
                mayBeEmpty: noInbox,
              },
            ],
          },
        ],
      },
      {
        title: 'Changes',
        panels: [
          {
            title: 'Changes a second, by where they were seen',
            description: 'write: by ourselves; webhook and poll: by others; calendar: a day came.',
            unit: 'reqps',
            queries: [
              {
                expr: rate('feed_changes_total', 'source'),
                legend: '{{source}}',
                mayBeEmpty: noChanges,
              },
            ],
          },
          {
            title: 'Time to the feed, P95',
            description:
              'Comparing what was seen with what was known, and writing down what is new.',
            unit: 's',
            queries: [
              {
                expr: quantile(0.95, 'feed_observe_duration_seconds'),
                legend: 'P95',
                mayBeEmpty: noChanges,
              },
            ],
          },
          {
            title: 'Trouble around the feed',
            description: 'In five minutes; each is tried again.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (trouble) (increase(feed_troubles_total[5m]))',
                legend: '{{trouble}}',
              },
            ],
          },
        ],
      },
      {
        title: 'Outbox, and a router that is told',
        panels: [
          {
            title: 'Attempts to tell subscribers, a second',
            description:
              'delivered; failed: not taken, tried again; postponed: could not be read; dead: given up.',
            unit: 'reqps',
            queries: [{ expr: rate('outbox_messages_total', 'outcome'), legend: '{{outcome}}' }],
          },
          {
            title: 'From a change to the first attempt, P95',
            description: 'Whatever the receiver makes of it.',
            unit: 's',
            queries: [
              {
                expr: quantile(0.95, 'outbox_lag_seconds'),
                legend: 'P95',
                mayBeEmpty: noListeners,
              },
            ],
          },
          {
            title: 'Messages held',
            description:
              'Waiting to be sent, and given up; those are replayed with replayEventDeliveries.',
            unit: 'short',
            queries: [{ expr: 'max by (state) (outbox_deliveries)', legend: '{{state}}' }],
          },
          {
            title: 'How late messages are',
            description: 'The one most overdue; those to receivers that fail left out.',
            unit: 's',
            queries: [{ expr: 'max(outbox_late_seconds)', legend: 'most overdue' }],
          },
          {
            title: 'Event subscriptions that ended',
            description:
              'In an hour. gone: the receiver wants no more; failing: it took nothing for days; payload: it does not fit the schema.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (cause) (increase(outbox_subscriptions_ended_total[1h]))',
                legend: '{{cause}}',
              },
            ],
          },
          {
            title: 'Tags a router was to be told, a second',
            description:
              'failed: not taken, tried again; given-up: what the router kept has expired by itself. 0 where none is told.',
            unit: 'short',
            queries: [{ expr: rate('router_cache_tags_total', 'outcome'), legend: '{{outcome}}' }],
          },
        ],
      },
      {
        title: 'Looking for changes',
        panels: [
          {
            title: "Looks at Billy's lists, a second",
            description: 'From end to end, at the newest and open records, and those that failed.',
            unit: 'reqps',
            queries: [
              { expr: rate('poll_looks_total', 'kind'), legend: '{{kind}}' },
              { expr: rate('poll_doubts_total'), legend: 'showed too little' },
            ],
          },
          {
            title: 'Calls and changes a minute',
            description: 'What looking costs, and what it finds.',
            unit: 'short',
            queries: [
              {
                expr: 'sum(rate(poll_calls_total[$__rate_interval])) * 60',
                legend: 'calls',
                mayBeEmpty: noListeners,
              },
              {
                expr: 'sum(rate(poll_changes_total[$__rate_interval])) * 60',
                legend: 'changes',
                mayBeEmpty: noListeners,
              },
            ],
          },
          {
            title: 'Late looks',
            description: 'How late the look is that has waited longest, by list.',
            unit: 's',
            queries: [
              {
                expr: 'max by (resource) (poll_lag_seconds)',
                legend: '{{resource}}',
                mayBeEmpty: noListeners,
              },
            ],
          },
          {
            title: 'Companies looked at',
            description: 'Those somebody waits for, by all replicas together.',
            unit: 'short',
            queries: [{ expr: 'sum(poll_companies_led)', legend: 'companies' }],
          },
        ],
      },
      {
        title: 'Listeners',
        panels: [
          {
            title: 'Connections that listen',
            description: 'On every replica, by how they are connected.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (transport) (subscription_listeners)',
                legend: '{{transport}}',
              },
            ],
          },
          {
            title: 'Answers sent to them a second',
            description: 'One for each change and subscription that is told of it.',
            unit: 'reqps',
            queries: [
              { expr: rate('subscription_events_total', 'transport'), legend: '{{transport}}' },
            ],
          },
          {
            title: 'Sent away',
            description: 'In five minutes; they may come again and go on where they were.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (cause) (increase(subscription_dismissals_total[5m]))',
                legend: '{{cause}}',
              },
            ],
          },
        ],
      },
      {
        title: 'Exports',
        panels: [
          {
            title: 'Exports, a minute',
            description: 'ready: made; postponed: a page failed, tried again; failed: given up.',
            unit: 'short',
            queries: [
              {
                expr: 'sum by (outcome) (rate(export_goes_total[$__rate_interval])) * 60',
                legend: '{{outcome}}',
              },
            ],
          },
          {
            title: 'Exports not made yet',
            description: 'Of all replicas on one database.',
            unit: 'short',
            queries: [{ expr: 'max(exports_unfinished)', legend: 'unfinished' }],
          },
          {
            title: 'How long exports wait',
            description:
              'late: for somebody to go on; above five minutes somebody is told. oldest: since it was asked for.',
            unit: 's',
            queries: [
              { expr: 'max(export_late_seconds)', legend: 'late' },
              { expr: 'max(export_oldest_seconds)', legend: 'oldest' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'business',
    title: 'Billy subgraph: business',
    rows: [
      {
        title: 'What has happened in the books, of all companies together',
        panels: [
          booksPanel('Invoices approved', 'And credited, in an hour.', [
            'invoice.approved',
            'invoice.credited',
          ]),
          booksPanel('Invoices sent', 'To their customers, in an hour.', ['invoice.sent']),
          booksPanel('Cash in', 'Invoices paid, wholly or in part, in an hour: how many.', [
            'invoice.paid',
            'invoice.partiallyPaid',
          ]),
          booksPanel('Invoices overdue', 'That became so, in an hour.', ['invoice.overdue']),
          booksPanel('Bills and VAT returns due', 'That became so, in an hour.', [
            'bill.due',
            'salesTaxReturn.due',
          ]),
          booksPanel('Bank lines unmatched', 'For seven days by now, in an hour.', [
            'bankLine.unmatched',
          ]),
        ],
      },
    ],
  },
  {
    name: 'runtime',
    title: 'Billy subgraph: runtime',
    rows: [
      {
        title: 'Event loop and processor',
        panels: [
          {
            title: 'How late timers come',
            description: 'The 99th of a hundred late by 200 ms: somebody is told.',
            unit: 's',
            queries: [
              {
                expr: 'max by (instance, percentile) (nodejs_event_loop_delay_seconds)',
                legend: '{{instance}} {{percentile}} %',
              },
            ],
          },
          {
            title: 'Event loop in use',
            description: 'Share of the time.',
            unit: 'percentunit',
            queries: [{ expr: 'nodejs_event_loop_utilization', legend: '{{instance}}' }],
          },
          {
            title: 'Processors in use',
            description: 'Processor seconds a second.',
            unit: 'short',
            queries: [
              { expr: rate('process_cpu_seconds_total', 'instance'), legend: '{{instance}}' },
            ],
          },
        ],
      },
      {
        title: 'Memory and handles',
        panels: [
          {
            title: 'Memory',
            description: 'Held by the process; heap; buffers.',
            unit: 'bytes',
            queries: [
              { expr: 'process_resident_memory_bytes', legend: '{{instance}} resident' },
              { expr: 'nodejs_heap_used_bytes', legend: '{{instance}} heap' },
              { expr: 'nodejs_external_memory_bytes', legend: '{{instance}} buffers' },
            ],
          },
          {
            title: 'Handles',
            description: 'What keeps the process alive, by kind.',
            unit: 'short',
            queries: [{ expr: 'sum by (kind) (nodejs_active_handles)', legend: '{{kind}}' }],
          },
          {
            title: 'Up for',
            description: 'Since the latest start.',
            unit: 'dtdurations',
            kind: 'figure',
            queries: [{ expr: 'time() - process_start_time_seconds', legend: '{{instance}}' }],
          },
        ],
      },
    ],
  },
];
