/**
 * The composition root: it puts the parts together and opens the door. Low layers raise events and know neither logs nor
 * each other; in `composition/` they are introduced, a part a file.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemClock, type Clock } from './clock.ts';
import type { Companies } from './companies.ts';
import { createBulking } from './composition/bulking.ts';
import { createCaching } from './composition/caching.ts';
import { createChanging } from './composition/changing.ts';
import { createContexts } from './composition/contexts.ts';
import { createDatabase } from './composition/database.ts';
import { dependenciesOf } from './composition/dependencies.ts';
import { createExporting } from './composition/exporting.ts';
import { createGraph } from './composition/graph.ts';
import { createHearing } from './composition/hearing.ts';
import { createNoting } from './composition/noting.ts';
import { createScheduling } from './composition/scheduling.ts';
import { createStopping, type StopOutcome } from './composition/stopping.ts';
import { createTelling } from './composition/telling.ts';
import { createTracing } from './composition/tracing.ts';
import { createUpstream } from './composition/upstream.ts';
import type { Config } from './config.ts';
import { errorFormatter } from './graphql/format-error.ts';
import { subgraphSdl } from './graphql/schema.ts';
import { createOperations } from './graphql/subscriptions.ts';
import { createHttpApp } from './http/app.ts';
import { createAuthenticate } from './http/auth/authenticate.ts';
import type { Authenticate } from './http/auth/identity.ts';
import { createChaos } from './http/chaos.ts';
import { createDrain } from './http/drain.ts';
import { registerLanding } from './http/landing.ts';
import { callbackRule } from './http/subscriptions/callback.ts';
import type { Log } from './telemetry/log.ts';
import { sampleBilly } from './telemetry/record-billy.ts';
import { sampleListeners } from './telemetry/record-listeners.ts';
import { recordKept, recordRequest } from './telemetry/record-requests.ts';
import { sampleUp } from './telemetry/record-stores.ts';
import { createMetrics, type Metrics } from './telemetry/registry.ts';
import { sampleRuntime } from './telemetry/sample-runtime.ts';

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

/** Puts the subgraph together from whatever is up; it does not listen yet. */
export async function createApp({
  config,
  log,
  clock = systemClock,
  metrics = createMetrics(),
}: AppOptions): Promise<App> {
  const note = createNoting(log, metrics);
  const tracing = await createTracing(config, log);
  const store = createDatabase({ config, clock, note });
  const upstream = createUpstream({ config, store, clock, note });
  const { client, companies } = upstream;
  const caching = createCaching({ config, upstream, store, metrics, clock, note });
  const { caches } = caching;
  const changing = createChanging({ config, upstream, caching, store, clock, note });
  const graph = await createGraph({ config, log, metrics });
  const { schema, lane, apollo } = graph;
  const contexts = createContexts({
    config,
    upstream,
    caching,
    changing,
    telling: () => telling,
    hearing: () => hearing,
    exporting: () => exporting,
    scheduling: () => scheduling,
    bulking: () => bulking,
    clock,
  });
  const telling = createTelling({
    config,
    upstream,
    changing,
    tracing,
    schema,
    contextFor: contexts.forMessage,
    metrics,
    clock,
    note,
  });
  const hearing = createHearing({
    config,
    upstream,
    caching,
    changing,
    telling,
    tracing,
    metrics,
    clock,
    note,
  });
  const exporting = createExporting({
    upstream,
    changing,
    tracing,
    contextFor: contexts.forMessage,
    metrics,
    clock,
    note,
  });
  const scheduling = createScheduling({
    upstream,
    changing,
    tracing,
    hearing,
    contextFor: contexts.forMessage,
    clock,
    note,
  });
  const bulking = createBulking({
    config,
    upstream,
    changing,
    tracing,
    schema,
    contextFor: contexts.forBulk,
    clock,
    note,
  });
  sampleBilly(metrics, client.operation, upstream.servedIds);
  sampleUp(metrics, caches, store);
  const stopSampling = sampleRuntime(metrics);

  const drain = createDrain({
    noticeMs: config.server.drainNoticeMs,
    budgetMs: config.server.drainMs,
  });
  const http = await createHttpApp({
    apollo,
    inlineTraced: graph.inlineTraced,
    authenticate: authenticateOnceKnown(config, companies),
    chaos: createChaos(config.chaosToken),
    contextFor: contexts.forRequest,
    answers: contexts.answers.http,
    lane,
    subscriptions: {
      operations: createOperations({
        schema,
        apollo,
        follow: (...asked) => telling.following.follow(...asked),
        formatError: errorFormatter(graph.wordsOfErrors),
        job: tracing.job,
      }),
      mayCall: callbackRule(config.subscriptions.callbackUrls, config.auth.mode === 'router'),
      onEvent: note.listener,
      onReady: (live) => sampleListeners(metrics, live),
      limits: { connections: config.subscriptions.atMost },
    },
    health: {
      dependencies: dependenciesOf({
        billy: client.operation,
        billyLatencyMs: upstream.latencyMs,
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
      receive: (message) => hearing.inbox.receive(message),
      onRefused: (outcome) => note.inbox({ type: 'inbox.refused', outcome }),
    },
    exports: exporting.deliver,
    bulkResults: bulking.deliver,
    metrics,
    ...(tracing.traces && { traces: tracing.traces }),
    onAnswered(answer) {
      recordRequest(metrics, answer);
      if (answer.kept !== undefined) recordKept(metrics, answer.kept);
    },
    maxBodyBytes: config.server.maxBodyBytes,
    maxUploadBytes: config.server.maxUploadBytes,
    log,
  });
  await registerLanding(http, {
    schemaText: () => subgraphSdl(schema),
    consoleDirectory: fileURLToPath(new URL('console/dist', import.meta.url)),
  });

  const parts = [
    graph,
    upstream,
    caching,
    changing,
    telling,
    hearing,
    exporting,
    scheduling,
    bulking,
  ];
  const stopping = createStopping({
    drain: () => drain.drain(http),
    server: config.server,
    // Billy's answers are still written down, so the database goes when the calls have come to their end.
    stages: [
      [...parts.flatMap(({ closers }) => closers), { name: 'metrics', close: stopSampling }],
      changing.laterClosers,
      [...changing.lastClosers, ...caching.lastClosers, ...tracing.lastClosers],
    ],
  });
  for (const part of [changing, hearing, telling, caching, exporting, scheduling, bulking])
    part.start();

  return {
    listen: () => http.listen({ host: config.server.host, port: config.server.port }),
    stop: stopping.stop,
    stopLimitMs: stopping.limitMs,
  };
}

/**
 * Nobody is let in before it is known whose books these are.
 * @throws what `createAuthenticate` throws, when that is known from the start
 */
function authenticateOnceKnown({ auth }: Config, companies: Companies): Authenticate {
  let ids = companies.doubt() === undefined ? companies.ids() : undefined;
  let authenticate = ids && createAuthenticate(auth, ids);
  return (headers) => {
    const served = companies.ids();
    // Whose they are was recalled, and Billy says something else.
    if (authenticate === undefined || ids !== served) {
      authenticate = createAuthenticate(auth, served);
      ids = served;
    }
    return authenticate(headers);
  };
}

function versionText(): string {
  const file = new URL('../package.json', import.meta.url);
  // Our own file, whose shape npm insists on.
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return `${name ?? ''} ${version ?? ''}`;
}
