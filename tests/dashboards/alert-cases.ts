/**
 * When each alert fires and when it stays silent, as promtool takes it: series with a point a minute, and the moment
 * that is looked at. The silent series are those nearest to firing.
 */

export interface AlertCase {
  readonly alert: string;
  /** Minutes from the first point to the moment. */
  readonly after: number;
  readonly fires: Readonly<Record<string, string>>;
  readonly silent: Readonly<Record<string, string>>;
  /** Labels of the alert besides those its rule sets. */
  readonly labels?: Readonly<Record<string, string>>;
}

const answered = 'graphql_requests_total{operation="Some",outcome="ok"}';
const unanswered = 'graphql_requests_total{operation="Some",outcome="upstream"}';
const within150 = 'graphql_request_duration_seconds_bucket{operation="Some",le="0.15"}';
const within1s = 'graphql_request_duration_seconds_bucket{operation="Some",le="1"}';
const within5s = 'graphql_request_duration_seconds_bucket{operation="Some",le="5"}';
const all = 'graphql_request_duration_seconds_bucket{operation="Some",le="+Inf"}';
const answers = 'graphql_request_duration_seconds_count{operation="Some"}';
const instance = { job: 'subgraph', instance: 'one' };
const at = '{job="subgraph",instance="one"}';
const [gib, mib] = [1024 ** 3, 1024 ** 2];

export const alertCases: readonly AlertCase[] = [
  {
    alert: 'ErrorBudgetBurnsFast',
    after: 70,
    fires: { [answered]: '0+98x70', [unanswered]: '0+2x70' },
    silent: { [answered]: '0+99x70', [unanswered]: '0+1x70' },
  },
  {
    alert: 'ErrorBudgetBurnsSlowly',
    after: 400,
    fires: { [answered]: '0+990x400', [unanswered]: '0+10x400' },
    silent: { [answered]: '0+995x400', [unanswered]: '0+5x400' },
  },
  {
    alert: 'LatencyBudgetBurns',
    after: 70,
    fires: { [within150]: '0+60x70', [answers]: '0+100x70' },
    silent: { [within150]: '0+75x70', [answers]: '0+100x70' },
  },
  {
    alert: 'OperationSlow',
    after: 30,
    fires: {
      [answered]: '0+60x30',
      [within1s]: '0+50x30',
      [within5s]: '0+60x30',
      [all]: '0+60x30',
    },
    // As slow, but asked for so seldom that one answer is all there is.
    silent: { [answered]: '0+1x30', [within1s]: '0+0x30', [within5s]: '0+1x30', [all]: '0+1x30' },
    labels: { operation: 'Some' },
  },
  {
    alert: 'BillyCircuitOpen',
    after: 3,
    fires: { 'billy_circuit_state{circuit="reads",state="open"}': '0 1x3' },
    silent: {
      'billy_circuit_state{circuit="reads",state="open"}': '0 0 0 1',
      'billy_circuit_state{circuit="reads",state="recovering"}': '1x3',
    },
    labels: { circuit: 'reads' },
  },
  {
    alert: 'BillyRefusesToken',
    after: 5,
    fires: { billy_companies_quarantined: '0 1x4' },
    silent: { billy_companies_quarantined: '0x5', billy_credentials_refused_total: '3x5' },
  },
  {
    alert: 'BudgetExhausted',
    after: 10,
    fires: { 'billy_budget_refused_total{priority="interactive"}': '0+12x10' },
    // What is not urgent is meant to be held back.
    silent: {
      'billy_budget_refused_total{priority="interactive"}': '0+3x10',
      'billy_budget_refused_total{priority="bulk"}': '0+600x10',
    },
    labels: { priority: 'interactive' },
  },
  {
    alert: 'RetriesHigh',
    after: 15,
    fires: {
      'billy_retries_total{failure="timeout"}': '0+20x15',
      'billy_attempts_total{resource="invoices",outcome="ok"}': '0+100x15',
    },
    silent: {
      'billy_retries_total{failure="timeout"}': '0+8x15',
      'billy_attempts_total{resource="invoices",outcome="ok"}': '0+100x15',
    },
  },
  { alert: 'RedisDown', after: 5, fires: { redis_up: '1 0x4' }, silent: { redis_up: '1 0 1x3' } },
  {
    alert: 'RedisTimeouts',
    after: 10,
    fires: { 'redis_failures_total{cause="timeout"}': '0+12x10' },
    silent: {
      'redis_failures_total{cause="timeout"}': '0+3x10',
      'redis_failures_total{cause="error"}': '0+60x10',
    },
  },
  {
    alert: 'DatabaseDown',
    after: 5,
    fires: { database_up: '1 0x4' },
    silent: { database_up: '1 0 1x3' },
  },
  {
    alert: 'DatabaseTimeouts',
    after: 10,
    fires: { 'database_query_duration_seconds_count{outcome="timeout"}': '0+1x10' },
    silent: {
      'database_query_duration_seconds_count{outcome="timeout"}': '0x8 1 1',
      'database_query_duration_seconds_count{outcome="ok"}': '0+60x10',
    },
  },
  {
    alert: 'ForeignCacheEntry',
    after: 5,
    fires: { 'cache_entries_dropped_total{reason="foreign"}': '0 0 1x3' },
    silent: { 'cache_entries_dropped_total{reason="unreadable"}': '0+5x5' },
  },
  {
    alert: 'WriteTrouble',
    after: 12,
    fires: { 'write_troubles_total{trouble="unrecorded"}': '0 1x11' },
    silent: { 'write_troubles_total{trouble="search-failed"}': '0+2x12' },
    labels: { trouble: 'unrecorded' },
  },
  {
    alert: 'InboxLags',
    after: 10,
    fires: { inbox_oldest_seconds: '0 60 120 180 240 300 360 420 480 540 600' },
    // Much waits, none of it long; and once it did, for a while.
    silent: { inbox_oldest_seconds: '50x5 100x2 50x3', 'inbox_events{state="waiting"}': '9000x10' },
  },
  {
    alert: 'InboxDeadEvents',
    after: 5,
    fires: { 'inbox_events{state="dead"}': '0 0 1x3' },
    silent: { 'inbox_events{state="dead"}': '0x5', 'inbox_events{state="waiting"}': '100x5' },
  },
  {
    alert: 'InboxClockSkew',
    after: 12,
    fires: {
      'inbox_messages_total{outcome="untimely"}': '0+3x12',
      'inbox_messages_total{outcome="stored"}': '0+9x12',
    },
    // One in ten; and forgeries, which are no matter of clocks.
    silent: {
      'inbox_messages_total{outcome="untimely"}': '0+1x12',
      'inbox_messages_total{outcome="stored"}': '0+9x12',
      'inbox_messages_total{outcome="forged"}': '0+90x12',
    },
  },
  {
    alert: 'OutboxLate',
    after: 12,
    fires: { 'outbox_late_seconds{instance="one"}': '0 0+60x11' },
    // A burst that is worked off.
    silent: { 'outbox_late_seconds{instance="one"}': '0 30 60 90 60 30 0x6' },
    labels: {},
  },
  {
    alert: 'OutboxDeadMessages',
    after: 5,
    fires: { 'outbox_messages_total{outcome="dead"}': '0 0 1x5' },
    silent: { 'outbox_messages_total{outcome="failed"}': '0+10x6' },
    labels: {},
  },
  {
    alert: 'EventSubscriptionEnded',
    after: 5,
    fires: { 'outbox_subscriptions_ended_total{cause="failing"}': '0 0 1x5' },
    // Its receiver has asked for it.
    silent: { 'outbox_subscriptions_ended_total{cause="gone"}': '0 0 1x5' },
    labels: { cause: 'failing' },
  },
  {
    alert: 'FeedTrouble',
    after: 20,
    fires: { 'feed_troubles_total{trouble="failed"}': '0 0+3x20' },
    // A database that was away for a moment.
    silent: { 'feed_troubles_total{trouble="failed"}': '0 0 40x20' },
    labels: { trouble: 'failed' },
  },
  {
    alert: 'ListenersSentAway',
    after: 25,
    fires: { 'subscription_dismissals_total{cause="slow"}': '0 0+3x25' },
    // A release, and tokens that end.
    silent: {
      'subscription_dismissals_total{cause="draining"}': '0 0 500x25',
      'subscription_dismissals_total{cause="credentials"}': '0 0+10x25',
    },
    labels: { cause: 'slow' },
  },
  {
    alert: 'RouterNotTold',
    after: 12,
    fires: {
      'router_cache_tags_total{outcome="failed"}': '0 0+5x11',
      'router_cache_tags_total{outcome="told"}': '7x12',
    },
    // One replica of the router's was slow once; it was told with the next try.
    silent: {
      'router_cache_tags_total{outcome="failed"}': '0 0+5x11',
      'router_cache_tags_total{outcome="told"}': '0 0+5x11',
    },
    labels: {},
  },
  {
    alert: 'PollerBehind',
    after: 12,
    fires: { 'poll_lag_seconds{instance="one",resource="invoices"}': '0 0+60x11' },
    // Long lists are swept one after the other: that takes its time, and ends.
    silent: { 'poll_lag_seconds{instance="one",resource="invoices"}': '0+60x8 0x4' },
    labels: { resource: 'invoices' },
  },
  {
    alert: 'ExportStuck',
    after: 10,
    fires: {
      'export_late_seconds{instance="one"}': '0+60x10',
      'export_oldest_seconds{instance="one"}': '0+60x10',
    },
    // A large one that is gone on with, among others that wait for their turn.
    silent: {
      'export_late_seconds{instance="one"}': '0 20 0 40 0 20 0 20 0 20 0',
      'export_oldest_seconds{instance="one"}': '0+60x10',
    },
    labels: {},
  },
  {
    alert: 'SubgraphDown',
    after: 5,
    fires: { [`up${at}`]: '1 0x4' },
    silent: { [`up${at}`]: '1 1 0 1 1 1', 'up{job="other",instance="one"}': '0x5' },
    labels: instance,
  },
  {
    alert: 'RestartLoop',
    after: 15,
    fires: { [`process_start_time_seconds${at}`]: '100 100 200 200 300 300 400 400 500x7' },
    // A release or two.
    silent: { [`process_start_time_seconds${at}`]: '100x4 200x4 300x7' },
    labels: instance,
  },
  {
    alert: 'MemoryHigh',
    after: 10,
    fires: {
      [`nodejs_heap_used_bytes${at}`]: `${0.9 * gib}x10`,
      [`nodejs_heap_limit_bytes${at}`]: `${gib}x10`,
    },
    silent: {
      [`nodejs_heap_used_bytes${at}`]: `${0.8 * gib}x10`,
      [`nodejs_heap_limit_bytes${at}`]: `${gib}x10`,
    },
    labels: instance,
  },
  {
    alert: 'MemoryGrows',
    after: 90,
    fires: {
      [`nodejs_heap_used_bytes${at}`]: `${100 * mib}+${4 * mib}x90`,
      [`nodejs_heap_limit_bytes${at}`]: `${gib}x90`,
    },
    silent: {
      [`nodejs_heap_used_bytes${at}`]: `${100 * mib}+${mib}x90`,
      [`nodejs_heap_limit_bytes${at}`]: `${gib}x90`,
    },
    labels: instance,
  },
  {
    alert: 'EventLoopBlocked',
    after: 5,
    fires: {
      'nodejs_event_loop_delay_seconds{job="subgraph",instance="one",percentile="99"}': '0.5x5',
    },
    silent: {
      'nodejs_event_loop_delay_seconds{job="subgraph",instance="one",percentile="99"}': '0.1x5',
      'nodejs_event_loop_delay_seconds{job="subgraph",instance="one",percentile="100"}': '2x5',
    },
    labels: { ...instance, percentile: '99' },
  },
];
