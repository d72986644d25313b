/**
 * The composition root: the only file that constructs and connects. Low layers raise events and know neither
 * logs nor each other; here they are introduced.
 */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createAnswerKeeping } from './answer-keeping.ts';
import { createBillyClient } from './billy/client.ts';
import type { ChangeSet } from './billy/changes.ts';
import type { Company } from './billy/records.ts';
import { createCaches, type Caches } from './cache/caches.ts';
import { systemClock, type Clock } from './clock.ts';
import { closeWithin, type Closer, type Unclosed } from './closing.ts';
import { createCompanies, type Companies } from './companies.ts';
import type { Config } from './config.ts';
import { dependenciesOf } from './dependencies.ts';
import { createInbox } from './features/inbox/create-inbox.ts';
import { createInboxDesk } from './features/inbox/desk.ts';
import { createPoller } from './features/polling/poller.ts';
import { createRecentInterest } from './features/polling/recent.ts';
import { createSyncReading } from './features/polling/sync-status.ts';
import { createWebhooks } from './features/webhooks/create-webhooks.ts';
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
import type { Loaders } from './loaders/loaders.ts';
import { createLoaders } from './loaders/create-loaders.ts';
import { createNoting } from './noting.ts';
import { createRecordReading } from './record-reading.ts';
import { createRedisLink } from './redis/link.ts';
import { createSharing } from './redis/sharing.ts';
import { createStore, type Store } from './store/store.ts';
import { currentCorrelationId, currentLanguage } from './telemetry/correlation.ts';
import type { Log } from './telemetry/log.ts';
import { sampleBilly } from './telemetry/record-billy.ts';
import { sampleInbox } from './telemetry/record-inbox.ts';
import { sampleListeners } from './telemetry/record-listeners.ts';
import { sampleOutbox } from './telemetry/record-outbox.ts';
import { samplePoller } from './telemetry/record-poll.ts';
import { recordKept, recordOperation, recordRequest } from './telemetry/record-requests.ts';
import { sampleMemory } from './telemetry/record-stores.ts';
import { createMetrics, type Metrics } from './telemetry/registry.ts';
import { sampleRuntime } from './telemetry/sample-runtime.ts';
import { createWrites } from './writes/create-writes.ts';
import { createOperationLog } from './writes/operation-log.ts';
import { createOperatorDesk } from './writes/operator.ts';
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
  const note = createNoting(log, metrics);
  const redis =
    config.redisUrl === undefined
      ? undefined
      : createRedisLink({ url: config.redisUrl, clock, onEvent: note.redis });
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
      sharing: createSharing({ link: redis, replicaId: randomUUID(), onEvent: note.redis }),
    }),
    clock,
    onEvent: (event) => {
      if (event.type === 'attempt.finished' && event.failure === undefined)
        billyLatencyMs = event.durationMs;
      note.billy(event);
    },
  });
  const caches = createCaches({
    ...(redis && { redis }),
    memory: memoryLimits,
    keepMs: config.staleIfErrorMs,
    clock,
    onEvent: note.cache,
  });
  const companies = createCompanies({
    accesses: config.billy.companies,
    organizationOfToken: (accessToken) =>
      client.organizationOfToken(accessToken, { deadline: clock.now() + companyQuestionMs }),
    onEvent: note.company,
  });
  const companyOf = (organizationId: string) => companies.get(organizationId);
  /** Nobody is, before it is known. */
  const served = () => (companies.doubt() === undefined ? [...companies.ids()] : []);
  const store = createStore({
    databaseUrl: config.database.url,
    dataDir: config.database.dataDir,
    clock,
    onEvent: note.store,
  });
  const evict = (company: Company, changes: ChangeSet) => caches.evict(company, changes);
  const feed = createFeed({ store, evict, clock, onEvent: note.feed });
  const feedTending = createFeedTending({ feed, store, clock, onEvent: note.feed });
  const ownWrites = createOwnWrites({ feed, onEvent: note.feed });
  const writes = createWrites({
    store,
    writer: client,
    client,
    evict,
    onWritten: (company, written) => ownWrites.note(company, written),
    recall: async (company, resource, id) =>
      (await caches.entities.getMany(company, resource, [id]))[0],
    companyOf,
    clock,
    mode: config.writeMode,
    onEvent: note.write,
  });
  const operationLog = createOperationLog(store);
  const operators = createOperatorDesk({
    log: operationLog,
    billy: client.operation,
    clock,
    onEvent: note.operator,
  });
  const inbox = createInbox({
    store,
    companyOf,
    served,
    doubt: () => companies.doubt(),
    evict,
    isEvictedEverywhere: () => caches.deliverEvictions(),
    read: createRecordReading({ client, caches, clock }),
    observe: (company, observations) =>
      feed.observe(company, observations, { source: 'webhook', isEvicted: true }),
    clock,
    onEvent: note.inbox,
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
  sampleBilly(metrics, client.operation, served);
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
    organizationIds: served,
    allowedNetworks: config.allowedNetworks,
    mayHaveBacklog: config.database.url !== undefined || config.database.dataDir !== 'memory',
    audit: (transaction, deed) => operationLog.recordIn(transaction, deed),
    clock,
    onEvent: note.outbox,
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
    companyOf,
    organizationIds: served,
    mode: config.polling.mode,
    bounds: config.polling,
    clock,
    onEvent: note.poll,
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
      onEvent: note.listener,
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
      onRefused: (outcome) => note.inbox({ type: 'inbox.refused', outcome }),
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
