/**
 * The composition root: the only file that constructs and connects. Low layers raise events and know neither
 * logs nor each other; here they are introduced.
 */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import type { GraphQLSchema } from 'graphql';
import { createAnswerKeeping } from './answer-keeping.ts';
import { createBillyClient } from './billy/client.ts';
import type { ChangeSet } from './billy/changes.ts';
import type { BillyEvent } from './billy/events.ts';
import type { InjectionEvent } from './billy/injection.ts';
import type { Company } from './billy/records.ts';
import { createCaches, type Caches } from './cache/caches.ts';
import type { CacheEvent } from './cache/events.ts';
import { systemClock, type Clock } from './clock.ts';
import { closeWithin, type Closer, type Unclosed } from './closing.ts';
import { createCompanies, type Companies, type CompanyEvent } from './companies.ts';
import type { Config } from './config.ts';
import { dependenciesOf } from './dependencies.ts';
import { createInbox } from './features/inbox/create-inbox.ts';
import { createInboxDesk } from './features/inbox/desk.ts';
import type { InboxEvent } from './features/inbox/events.ts';
import type { PollEvent } from './features/polling/events.ts';
import { createPoller } from './features/polling/poller.ts';
import { createRecentInterest } from './features/polling/recent.ts';
import { createSyncReading } from './features/polling/sync-status.ts';
import { createWebhooks } from './features/webhooks/create-webhooks.ts';
import type { OutboxEvent } from './features/webhooks/events.ts';
import type { FeedEvent } from './feed/events.ts';
import { createFeed } from './feed/feed.ts';
import { createFollowing } from './feed/follow.ts';
import { createOwnWrites } from './feed/own-writes.ts';
import { createChangeReader } from './feed/reader.ts';
import { createFeedTending } from './feed/tend.ts';
import type { GraphQLContext } from './graphql/context.ts';
import { createEventPayloads } from './graphql/event-payloads.ts';
import { createExecute, type Execute } from './graphql/execution.ts';
import { createLane, type Lane } from './graphql/lane.ts';
import { freshnessPlugin } from './graphql/freshness.ts';
import { operationsPlugin } from './graphql/watch-operations.ts';
import { errorFormatter } from './graphql/format-error.ts';
import { streamsPlugin } from './graphql/streams.ts';
import { createOperations } from './graphql/subscriptions.ts';
import { buildSchema, subgraphSdl } from './graphql/schema.ts';
import { createApolloServer } from './graphql/server.ts';
import { createHttpApp } from './http/app.ts';
import { createAuthenticate } from './http/auth/authenticate.ts';
import type { Authenticate } from './http/auth/identity.ts';
import { createChaos } from './http/chaos.ts';
import { createDrain, type DrainOutcome } from './http/drain.ts';
import { registerLanding } from './http/landing.ts';
import { callbackRule } from './http/subscriptions/callback.ts';
import type { ListenerEvent } from './http/subscriptions/listeners.ts';
import type { Loaders } from './loaders/loaders.ts';
import { createLoaders } from './loaders/create-loaders.ts';
import { createRecordReading } from './record-reading.ts';
import type { RedisEvent } from './redis/events.ts';
import { createRedisLink } from './redis/link.ts';
import { createSharing } from './redis/sharing.ts';
import type { StoreEvent } from './store/events.ts';
import { createStore, type Store } from './store/store.ts';
import { currentCorrelationId, currentLanguage } from './telemetry/correlation.ts';
import type { Log } from './telemetry/log.ts';
import { recordBilly, sampleBilly } from './telemetry/record-billy.ts';
import { recordFeed } from './telemetry/record-changes.ts';
import { recordInbox, sampleInbox } from './telemetry/record-inbox.ts';
import { recordListener, sampleListeners } from './telemetry/record-listeners.ts';
import { recordOutbox, sampleOutbox } from './telemetry/record-outbox.ts';
import { recordPoll, samplePoller } from './telemetry/record-poll.ts';
import { recordKept, recordOperation, recordRequest } from './telemetry/record-requests.ts';
import {
  recordCache,
  recordRedis,
  recordStore,
  recordWrite,
  sampleMemory,
} from './telemetry/record-stores.ts';
import { createMetrics, type Metrics } from './telemetry/registry.ts';
import { sampleRuntime } from './telemetry/sample-runtime.ts';
import { createWrites } from './writes/create-writes.ts';
import type { WriteEvent } from './writes/events.ts';
import { createOperationLog } from './writes/operation-log.ts';
import { createOperatorDesk, type OperatorEvent } from './writes/operator.ts';
import type { Author } from './writes/writes.ts';

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  /** Where it is counted; its own unless said otherwise. */
  readonly metrics?: Metrics;
}

export interface App {
  /** Starts listening and returns the address, such as `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** Drains within the configured budget and lets go of everything, in order or not; later calls join the first. */
  stop(): Promise<StopOutcome>;
  /** The longest `stop` takes. */
  readonly stopLimitMs: number;
}

interface StopOutcome extends DrainOutcome {
  readonly durationMs: number;
  /** What did not let go in time or in order; a write under way there is found out about by the next process. */
  readonly unclosed: readonly Unclosed[];
}

/** A caller has given up by then; no call to Billy outlives the request it serves. */
const requestDeadlineMs = 10_000;

/** The first level's budget: half of what a small container has. A bound that was chosen, not measured. */
const memoryLimits = { maxEntries: 500_000, maxBytes: 256 * 1024 * 1024 };

/** One question whose a token is: two attempts' time, so that the next one is not long in coming. */
const companyQuestionMs = 5_000;

/**
 * After draining, for calls that still run and for connections that may be frozen: with the drain's own 6 seconds it
 * leaves the process out well before the 10 after which it is killed.
 */
const closingMs = 1_000;
/** The part of it for what others may need until they are closed themselves. */
const lastClosingMs = 300;

/** Puts the subgraph together from whatever is up; it does not listen yet. */
export async function createApp({
  config,
  log,
  clock = systemClock,
  metrics = createMetrics(),
}: AppOptions): Promise<App> {
  const noteRedis = (event: RedisEvent): void => {
    recordRedis(metrics, event);
    logEvent(log, redisEventLevels[event.type], 'redis', event);
  };
  const redis =
    config.redisUrl === undefined
      ? undefined
      : createRedisLink({ url: config.redisUrl, clock, onEvent: noteRedis });
  let billyLatencyMs: number | null = null;
  const client = createBillyClient({
    baseUrl: config.billy.apiBase,
    retryDelaysMs: config.billy.retryDelaysMs,
    // A lone company has nobody to leave room for.
    ...(config.billy.companies.length === 1 ? { connectionsPerCompany: Infinity } : {}),
    // Those who wait for a page ask for much at once and then for nothing.
    budget: {
      ratePerSecond: config.billy.callsPerSecond,
      burst: config.billy.callsPerSecond * 2,
    },
    ...(redis && {
      sharing: createSharing({ link: redis, replicaId: randomUUID(), onEvent: noteRedis }),
    }),
    clock,
    onEvent: (event) => {
      if (event.type === 'attempt.finished' && event.failure === undefined)
        billyLatencyMs = event.durationMs;
      if (event.type === 'attempt.injected') noteInTrace(event);
      recordBilly(metrics, event);
      logEvent(log, billyEventLevels[event.type], 'billy', event);
    },
  });
  const caches = createCaches({
    ...(redis && { redis }),
    memory: memoryLimits,
    keepMs: config.staleIfErrorMs,
    clock,
    onEvent: (event) => {
      recordCache(metrics, event);
      logEvent(log, cacheEventLevels[event.type], 'cache', event);
    },
  });
  const companies = createCompanies({
    accesses: config.billy.companies,
    organizationOfToken: (accessToken) =>
      client.organizationOfToken(accessToken, { deadline: clock.now() + companyQuestionMs }),
    onEvent: (event) => {
      if (event.type === 'company.refused') metrics.count('billy_credentials_refused_total', {});
      logEvent(log, companyEventLevels[event.type], 'company', event);
    },
  });
  const store = createStore({
    databaseUrl: config.database.url,
    dataDir: config.database.dataDir,
    clock,
    onEvent: (event) => {
      recordStore(metrics, event);
      logEvent(log, storeEventLevels[event.type], 'store', event);
    },
  });
  const noteFeed = (event: FeedEvent): void => {
    recordFeed(metrics, event);
    logEvent(log, feedEventLevels[event.type], 'feed', event);
  };
  const evict = (company: Company, changes: ChangeSet) => caches.evict(company, changes);
  const feed = createFeed({ store, evict, clock, onEvent: noteFeed });
  const feedTending = createFeedTending({ feed, store, clock, onEvent: noteFeed });
  const ownWrites = createOwnWrites({ feed, onEvent: noteFeed });
  const writes = createWrites({
    store,
    writer: client,
    client,
    evict,
    onWritten: (company, written) => ownWrites.note(company, written),
    recall: async (company, resource, id) =>
      (await caches.entities.getMany(company, resource, [id]))[0],
    companyOf: (organizationId) => companies.get(organizationId),
    clock,
    mode: config.writeMode,
    onEvent: (event) => {
      recordWrite(metrics, event);
      logEvent(log, writeEventLevels[event.type], 'write', event);
    },
  });
  const operationLog = createOperationLog(store);
  const operators = createOperatorDesk({
    log: operationLog,
    billy: client.operation,
    clock,
    onEvent: (event) => {
      if (event.type === 'operator.ordered') metrics.count('operator_orders_total', {});
      logEvent(log, operatorEventLevels[event.type], 'operator', event);
    },
  });
  const noteInbox = (event: InboxEvent): void => {
    recordInbox(metrics, event);
    logEvent(log, inboxEventLevels[event.type], 'inbox', event);
  };
  const inbox = createInbox({
    store,
    companyOf: (organizationId) => companies.get(organizationId),
    served: () => (companies.doubt() === undefined ? [...companies.ids()] : []),
    doubt: () => companies.doubt(),
    evict,
    isEvictedEverywhere: () => caches.deliverEvictions(),
    read: createRecordReading({ client, caches, clock }),
    observe: (company, observations) =>
      feed.observe(company, observations, { source: 'webhook', isEvicted: true }),
    clock,
    onEvent: noteInbox,
  });
  const isInboxOpen = config.webhookKeys.length > 0;
  const inboxDesk = createInboxDesk({
    log: inbox.log,
    isOpen: isInboxOpen,
    clock,
    note: (deed) => operators.note(deed),
    onReplayed: () => void inbox.look(),
  });
  sampleInbox(
    metrics,
    () => inbox.backlog(),
    () => clock.now(),
  );
  const schema = buildSchema({
    onUnknownEnum: (type, value) => log.warn({ event: 'graphql.enum.unknown', type, value }),
  });
  const execute = createExecute(schema);
  const lane = createLane<GraphQLContext>({
    schema,
    execute,
    maxCost: config.queries.maxCost,
    onFinished: (operation) => recordOperation(metrics, operation),
  });
  const apollo = await startApollo(config, log, { schema, execute, lane, metrics });
  const answers = createAnswerKeeping<GraphQLContext>({
    caches,
    mayServe: (organizationId) => !client.isQuarantined(organizationId),
  });
  sampleBilly(metrics, client.operation, () => (companies.doubt() ? [] : [...companies.ids()]));
  sampleMemory(metrics, () => caches.status().memory, memoryLimits);
  sampleUp(metrics, caches, store);
  const stopSampling = sampleRuntime(metrics);
  const webhooks = createWebhooks({
    store,
    feed,
    payloads: createEventPayloads({
      schema,
      contextFor(organizationId) {
        const company = companies.get(organizationId);
        if (company === undefined) return undefined;
        const deadline = clock.now() + requestDeadlineMs;
        // What subscribers are told is never old; nobody waits for it as one waits for a page.
        const loaders = createLoaders({
          company,
          client,
          caches,
          clock,
          deadline,
          demand: { staleIfErrorMs: 0 },
          priority: 'poll',
        });
        const correlationId = randomUUID();
        const author = { company, subject: 'event subscriptions', correlationId, deadline };
        return contextOf({ ...author, injection: undefined }, loaders, new Set(['billy:read']));
      },
    }),
    organizationIds: () => (companies.doubt() === undefined ? [...companies.ids()] : []),
    allowedNetworks: config.allowedNetworks,
    mayHaveBacklog: config.database.url !== undefined || config.database.dataDir !== 'memory',
    audit: (transaction, deed) => operationLog.recordIn(transaction, deed),
    clock,
    onEvent(event) {
      recordOutbox(metrics, event);
      logEvent(log, outboxEventLevels[event.type], 'outbox', event);
    },
  });
  feed.attach(webhooks.consumer);
  sampleOutbox(metrics, () => webhooks.backlog());
  const { callbackUrls, atMost: subscriptionsAtMost } = config.subscriptions;
  const following = createFollowing({
    feed,
    store,
    redis,
    isShared: config.database.url !== undefined,
    limits: {
      perCompany:
        config.billy.companies.length === 1
          ? subscriptionsAtMost
          : Math.ceil(subscriptionsAtMost / 4),
      inTotal: subscriptionsAtMost,
    },
  });
  feed.attach(following.consumer);
  const recentInterest = createRecentInterest(clock);
  const poller = createPoller({
    store,
    client,
    feed,
    sources: {
      live: () => following.interest(),
      recent: () => recentInterest.awaited(),
      told: () => webhooks.interest(),
    },
    companyOf: (organizationId) => companies.get(organizationId),
    organizationIds: () => (companies.doubt() === undefined ? [...companies.ids()] : []),
    mode: config.polling.mode,
    bounds: config.polling,
    clock,
    onEvent(event) {
      recordPoll(metrics, event);
      logEvent(log, pollEventLevels[event.type], 'poll', event);
    },
  });
  feed.attach(poller.consumer);
  samplePoller(metrics, poller);
  const syncOf = createSyncReading({ store, mode: config.polling.mode, clock });

  /** Everything resolvers are handed for one author. */
  function contextOf(
    author: Author,
    loaders: Loaders,
    scopes: ReadonlySet<string>,
  ): GraphQLContext {
    const { company, subject, correlationId } = author;
    const { organizationId } = company;
    return {
      company,
      loaders,
      writes: writes.of(author, () => loaders.forget()),
      changes: createChangeReader(feed, organizationId, (...asked) =>
        recentInterest.note(...asked),
      ),
      sync: syncOf(organizationId),
      operator: operators.of(author),
      inbox: inboxDesk.of(author),
      events: webhooks.of({ organizationId, subject, correlationId }),
      scopes,
      clock,
      correlationId,
    };
  }

  const drain = createDrain({
    noticeMs: config.server.drainNoticeMs,
    budgetMs: config.server.drainMs,
  });
  const http = await createHttpApp({
    apollo,
    authenticate: authenticateOnceKnown(config, companies),
    chaos: createChaos(config.chaosToken),
    contextFor: (
      { organizationId, subject, scopes },
      correlationId,
      { timeMs = requestDeadlineMs, injection, ...ages },
    ) => {
      const company = companies.get(organizationId);
      // Authentication lets nobody into a company that is not served.
      if (company === undefined) throw new Error('An identity names no company.');
      const deadline = clock.now() + timeMs;
      const making = answers.begin(company);
      const demand = {
        ...ages,
        staleIfErrorMs: Math.min(ages.staleIfErrorMs ?? Infinity, config.staleIfErrorMs),
      };
      const { footprint } = making;
      const reading = { company, client, caches, clock, deadline, demand, injection, footprint };
      const loaders = createLoaders(reading);
      const author = { company, subject, correlationId, deadline, injection };
      return making.with({
        ...contextOf(author, loaders, scopes),
        permitKeeping: (operation) => making.permit(operation),
      });
    },
    answers: answers.http,
    lane,
    subscriptions: {
      operations: createOperations({
        schema,
        apollo,
        follow: (...asked) => following.follow(...asked),
        formatError: errorFormatter(wordsOfErrors(log)),
      }),
      mayCall: callbackRule(callbackUrls, config.auth.mode === 'router'),
      onEvent(event) {
        recordListener(metrics, event);
        logEvent(log, listenerEventLevels[event.type], 'listener', event);
      },
      onReady: (live) => sampleListeners(metrics, live),
      limits: { connections: subscriptionsAtMost },
    },
    health: {
      dependencies: dependenciesOf({
        billy: client.operation,
        billyLatencyMs: () => billyLatencyMs,
        companies,
        caches,
        store,
      }),
      isDraining: drain.isDraining,
      version: versionText(),
    },
    webhooks: {
      keys: config.webhookKeys,
      now: () => clock.now(),
      receive: (message) => inbox.receive(message),
      onRefused: (outcome) => noteInbox({ type: 'inbox.refused', outcome }),
    },
    metrics,
    onAnswered(answer) {
      recordRequest(metrics, answer);
      if (answer.kept !== undefined) recordKept(metrics, answer.kept);
    },
    maxBodyBytes: config.server.maxBodyBytes,
    maxUploadBytes: config.server.maxUploadBytes,
    log,
  });
  await registerLanding(http, {
    schemaText: subgraphSdl(schema),
    consoleDirectory: fileURLToPath(new URL('console/dist', import.meta.url)),
  });

  const stopLimitMs = config.server.drainNoticeMs + config.server.drainMs + closingMs;

  async function stop(): Promise<StopOutcome> {
    const begun = performance.now();
    const spent = () => performance.now() - begun;
    const { wasForced } = await drain.drain(http);
    // Billy's answers are still written down, so the database goes when the calls have come to their end.
    const stages: readonly (readonly Closer[])[] = [
      [
        { name: 'graphql', close: () => apollo.stop() },
        { name: 'companies', close: () => companies.close() },
        { name: 'writes', close: () => writes.close() },
        { name: 'operators', close: () => operators.close() },
        { name: 'inbox', close: () => inbox.close() },
        { name: 'poller', close: () => poller.close() },
        { name: 'outbox', close: () => webhooks.close() },
        { name: 'following', close: () => following.close() },
        { name: 'billy', close: () => client.close() },
        { name: 'metrics', close: stopSampling },
      ],
      [
        // What the last writes did is told before the database goes.
        { name: 'feed', close: () => Promise.all([ownWrites.close(), feedTending.close()]) },
      ],
      [
        { name: 'database', close: () => store.close() },
        {
          name: 'caches',
          async close() {
            await caches.settle();
            redis?.close();
          },
        },
      ],
    ];
    const unclosed: Unclosed[] = [];
    for (const [index, closers] of stages.entries()) {
      const reservedMs = (stages.length - 1 - index) * lastClosingMs;
      const leftMs = Math.max(lastClosingMs, stopLimitMs - reservedMs - spent());
      unclosed.push(...(await closeWithin(leftMs, closers)));
    }
    return { wasForced, durationMs: Math.round(spent()), unclosed };
  }
  let stopping: Promise<StopOutcome> | undefined;

  if (config.writeMode === 'full') writes.start();
  feedTending.start();
  if (isInboxOpen) inbox.start();
  webhooks.start();
  poller.start();

  return {
    listen: () => http.listen({ host: config.server.host, port: config.server.port }),
    stop: () => (stopping ??= stop()),
    stopLimitMs,
  };
}

/**
 * Nobody is let in before it is known whose books these are.
 * @throws what `createAuthenticate` throws, when that is known from the start
 */
function authenticateOnceKnown({ auth }: Config, companies: Companies): Authenticate {
  const create = () => createAuthenticate(auth, companies.ids());
  let authenticate = companies.doubt() === undefined ? create() : undefined;
  return (headers) => (authenticate ??= create())(headers);
}

/** So that whoever looks at the trace does not take a rehearsal for Billy. */
function noteInTrace({ method, delayMs, failure }: InjectionEvent): void {
  trace.getActiveSpan()?.addEvent('chaos.injected', {
    'chaos.method': method,
    'chaos.delay_ms': delayMs,
    ...(failure === undefined ? {} : { 'chaos.failure': String(failure) }),
  });
}

interface Graph {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly lane: Lane<GraphQLContext>;
  readonly metrics: Metrics;
}

async function startApollo(
  config: Config,
  log: Log,
  { schema, execute, lane, metrics }: Graph,
): Promise<ApolloServer<GraphQLContext>> {
  const apollo = createApolloServer<GraphQLContext>({
    schema,
    limits: config.queries,
    ...wordsOfErrors(log),
    logger: log,
    execute,
    // The lane last, so that it sees what the others have made of an answer.
    plugins: [
      freshnessPlugin(),
      streamsPlugin(),
      operationsPlugin((operation) => recordOperation(metrics, operation)),
      lane.plugin,
    ],
  });
  await apollo.start();
  return apollo;
}

/** What errors need to be told in the words of the request they are of. */
function wordsOfErrors(log: Log) {
  return {
    correlationId: currentCorrelationId,
    language: currentLanguage,
    onMaskedError: (error: unknown) => log.error({ event: 'graphql.error.masked', err: error }),
  };
}

/** Whether what is leaned on is there; a Redis that was not asked for is no series. */
function sampleUp(metrics: Metrics, caches: Caches, store: Store): void {
  metrics.sample('redis_up', () => {
    const { redis } = caches.status();
    return redis === 'off' ? [] : [{ labels: {}, value: redis === 'ready' ? 1 : 0 }];
  });
  metrics.sample('database_up', () => [{ labels: {}, value: store.status() === 'failed' ? 0 : 1 }]);
}

function versionText(): string {
  const file = new URL('../package.json', import.meta.url);
  // Our own file, whose shape npm insists on.
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return `${name ?? ''} ${version ?? ''}`;
}

type Level = 'debug' | 'info' | 'warn' | 'error';

/** How loud each event is: error, someone must act; warn, we coped; info, state changed; debug, the rest. */
const billyEventLevels: Readonly<Record<BillyEvent['type'], Level>> = {
  'attempt.finished': 'debug',
  'attempt.injected': 'warn',
  'attempt.retried': 'warn',
  'retry.denied': 'warn',
  'circuit.opened': 'error',
  'circuit.recovering': 'info',
  'circuit.reopened': 'warn',
  'circuit.closed': 'info',
  'circuit.ordered': 'info',
  'circuit.warned': 'info',
  'circuit.refused': 'debug',
  'circuit.probe-succeeded': 'info',
  'circuit.probe-failed': 'warn',
  'throttle.refused': 'debug',
  'budget.waited': 'debug',
  'budget.refused': 'debug',
  'budget.shrunk': 'warn',
  'budget.grown': 'info',
  'budget.shared': 'info',
  'budget.local': 'warn',
  'quarantine.begun': 'error',
  'quarantine.extended': 'warn',
  'quarantine.ended': 'info',
  'enum.unknown': 'warn',
  'member.unknown': 'debug',
  'root.unknown': 'debug',
};

const companyEventLevels: Readonly<Record<CompanyEvent['type'], Level>> = {
  'company.known': 'info',
  'company.unknown': 'warn',
  'company.refused': 'error',
};

const cacheEventLevels: Readonly<Record<CacheEvent['type'], Level>> = {
  'cache.read': 'debug',
  'cache.joined': 'debug',
  'cache.served-stale': 'debug',
  'cache.refreshed': 'debug',
  'cache.evicted': 'debug',
  'cache.fill-refused': 'debug',
  'cache.entry-foreign': 'error',
  'cache.entry-unreadable': 'warn',
  'redis.evictions-merged': 'warn',
};

const redisEventLevels: Readonly<Record<RedisEvent['type'], Level>> = {
  'redis.answered': 'debug',
  'redis.failed': 'warn',
  'redis.ready': 'info',
  'redis.away': 'warn',
  'redis.message-unreadable': 'warn',
};

const storeEventLevels: Readonly<Record<StoreEvent['type'], Level>> = {
  'store.ready': 'info',
  'store.queried': 'debug',
  'store.failed': 'error',
  'store.connection-lost': 'warn',
};

const feedEventLevels: Readonly<Record<FeedEvent['type'], Level>> = {
  'feed.observed': 'debug',
  'feed.failed': 'warn',
  'feed.consumer-failed': 'error',
  'feed.writes-dropped': 'warn',
  'feed.forgotten': 'debug',
  'feed.tending-failed': 'warn',
};

const inboxEventLevels: Readonly<Record<InboxEvent['type'], Level>> = {
  'inbox.received': 'debug',
  'inbox.refused': 'info',
  'inbox.processed': 'debug',
  'inbox.postponed': 'warn',
  'inbox.died': 'error',
  'inbox.taken-over': 'info',
  'inbox.round-failed': 'warn',
};

const outboxEventLevels: Readonly<Record<OutboxEvent['type'], Level>> = {
  'outbox.delivered': 'debug',
  'outbox.failed': 'info',
  'outbox.lagged': 'debug',
  'outbox.postponed': 'warn',
  'outbox.dead': 'warn',
  'outbox.disabled': 'warn',
  'outbox.payload-broken': 'error',
  'outbox.worker-failed': 'warn',
};

const pollEventLevels: Readonly<Record<PollEvent['type'], Level>> = {
  'poll.looked': 'debug',
  'poll.failed': 'warn',
  'poll.doubted': 'warn',
  'poll.leading': 'info',
  'poll.not-leading': 'info',
  'poll.round-failed': 'warn',
};

const listenerEventLevels: Readonly<Record<ListenerEvent['type'], Level>> = {
  'listener.told': 'debug',
  'listener.dismissed': 'info',
};

const writeEventLevels: Readonly<Record<WriteEvent['type'], Level>> = {
  'write.finished': 'info',
  'write.replayed': 'info',
  'write.unrecorded': 'error',
  'write.looked-for': 'info',
  'write.search-failed': 'warn',
  'write.eviction-failed': 'error',
  'write.keys-expired': 'debug',
  'write.tending-failed': 'warn',
};

const operatorEventLevels: Readonly<Record<OperatorEvent['type'], Level>> = {
  'operator.ordered': 'warn',
  'operator.unrecorded': 'error',
};

function logEvent(log: Log, level: Level, area: string, event: { readonly type: string }): void {
  const { type, ...fields } = event;
  log[level]({ event: type.startsWith(`${area}.`) ? type : `${area}.${type}`, ...fields });
}
