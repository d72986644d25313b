/**
 * The composition root: the only file that constructs and connects. Low layers raise events and know neither
 * logs nor each other; here they are introduced.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createBillyClient, type BillyClient } from './billy/client.ts';
import type { BillyActions } from './billy/actions.ts';
import type { BillyEvent } from './billy/events.ts';
import type { Company } from './billy/records.ts';
import { createCaches, type Caches } from './cache/caches.ts';
import type { CacheEvent } from './cache/events.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { GraphQLContext } from './graphql/context.ts';
import { buildSchema, subgraphSdl } from './graphql/schema.ts';
import { createApolloServer } from './graphql/server.ts';
import { createHttpApp } from './http/app.ts';
import { createAuthenticate } from './http/auth/authenticate.ts';
import { createDrain, type DrainOutcome } from './http/drain.ts';
import type { Dependency } from './http/health.ts';
import { registerLanding } from './http/landing.ts';
import { createLoaders } from './loaders/create-loaders.ts';
import type { StoreEvent } from './store/events.ts';
import { createStore, type Store } from './store/store.ts';
import { currentCorrelationId } from './telemetry/correlation.ts';
import type { Log } from './telemetry/log.ts';
import { createWrites } from './writes/create-writes.ts';
import type { WriteEvent } from './writes/events.ts';

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
}

export interface App {
  /** Starts listening and returns the address, such as `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** Drains within the configured budget and lets go of everything; later calls join the first. */
  stop(): Promise<DrainOutcome>;
}

/** A caller has given up by then; no call to Billy outlives the request it serves. */
const requestDeadlineMs = 10_000;

/** The first level's budget: half of what a small container has. A bound that was chosen, not measured. */
const memoryLimits = { maxEntries: 500_000, maxBytes: 256 * 1024 * 1024 };

/**
 * Puts the subgraph together; it does not listen yet.
 * @throws CodedError when Billy has to say whose token this is and cannot be asked.
 */
export async function createApp({ config, log, clock = systemClock }: AppOptions): Promise<App> {
  const billyHealth = { isUp: true };
  const client = createBillyClient({
    baseUrl: config.billy.apiBase,
    clock,
    onEvent: (event) => {
      if (event.type === 'breaker.opened') billyHealth.isUp = false;
      if (event.type === 'breaker.closed') billyHealth.isUp = true;
      logEvent(log, billyEventLevels[event.type], 'billy', event);
    },
  });
  const caches = createCaches({
    ...(config.redisUrl === undefined ? {} : { redisUrl: config.redisUrl }),
    memory: memoryLimits,
    clock,
    onEvent: (event) => logEvent(log, cacheEventLevels[event.type], 'cache', event),
  });
  const companies = await companiesOf(config, client);
  const store = createStore({
    databaseUrl: config.database.url,
    dataDir: config.database.dataDir,
    clock,
    onEvent: (event) => logEvent(log, storeEventLevels[event.type], 'store', event),
  });
  const writes = createWrites({
    store,
    writer: client,
    client,
    evict: (company, changes) => caches.evict(company, changes),
    recall: async (company, resource, id) =>
      (await caches.entities.getMany(company, resource, [id]))[0],
    companyOf: (organizationId) => companies.get(organizationId),
    clock,
    mode: config.writeMode,
    onEvent: (event) => logEvent(log, writeEventLevels[event.type], 'write', event),
  });
  const schema = buildSchema({
    onUnknownEnum: (type, value) => log.warn({ event: 'graphql.enum.unknown', type, value }),
  });
  const apollo = await startApollo(schema, config, log);
  const drain = createDrain({
    noticeMs: config.server.drainNoticeMs,
    budgetMs: config.server.drainMs,
  });
  const http = await createHttpApp({
    apollo,
    authenticate: createAuthenticate(config.auth, new Set(companies.keys())),
    contextFor: (
      { organizationId, subject, scopes },
      correlationId,
      timeMs = requestDeadlineMs,
    ) => {
      const company = companies.get(organizationId);
      // Authentication lets nobody into a company that is not served.
      if (company === undefined) throw new Error('An identity names no company.');
      const deadline = clock.now() + timeMs;
      const loaders = createLoaders({ company, client, caches, clock, deadline });
      const author = { company, subject, correlationId, deadline };
      return {
        company,
        loaders,
        writes: writes.of(author, () => loaders.forget()),
        scopes,
        clock,
        correlationId,
      };
    },
    health: {
      dependencies: dependenciesOf(billyHealth, caches, store),
      isDraining: drain.isDraining,
      version: versionText(),
    },
    maxBodyBytes: config.server.maxBodyBytes,
    maxUploadBytes: config.server.maxUploadBytes,
    log,
  });
  await registerLanding(http, {
    schemaText: subgraphSdl(schema),
    consoleDirectory: fileURLToPath(new URL('console/dist', import.meta.url)),
  });

  async function stop(): Promise<DrainOutcome> {
    const outcome = await drain.drain(http);
    await apollo.stop();
    await writes.close();
    await store.close();
    await client.close();
    await caches.close();
    return outcome;
  }
  let stopping: Promise<DrainOutcome> | undefined;

  if (config.writeMode === 'full') writes.start();

  return {
    listen: () => http.listen({ host: config.server.host, port: config.server.port }),
    stop: () => (stopping ??= stop()),
  };
}

async function startApollo(
  schema: GraphQLSchema,
  config: Config,
  log: Log,
): Promise<ApolloServer<GraphQLContext>> {
  const apollo = createApolloServer<GraphQLContext>({
    schema,
    limits: config.queries,
    correlationId: currentCorrelationId,
    onMaskedError: (error) => log.error({ event: 'graphql.error.masked', err: error }),
    logger: log,
  });
  await apollo.start();
  return apollo;
}

/** The companies served, by organization id. Only a lone token may leave it to Billy to say whose it is. */
async function companiesOf(
  config: Config,
  client: BillyClient & BillyActions,
): Promise<ReadonlyMap<string, Company>> {
  const companies = await Promise.all(
    config.billy.companies.map(async ({ organizationId, accessToken }) => ({
      organizationId: organizationId ?? (await client.organizationOfToken(accessToken)),
      accessToken,
    })),
  );
  return new Map(companies.map((company) => [company.organizationId, company]));
}

/** None is required: what is cached is served without Billy, without Redis more slowly, and reads need no database. */
function dependenciesOf(
  billy: { readonly isUp: boolean },
  caches: Caches,
  store: Store,
): Dependency[] {
  const found = (isUp: boolean, what: string) =>
    isUp ? Promise.resolve() : Promise.reject(new Error(what));
  const { redis } = caches.status();
  return [
    {
      name: 'billy',
      isRequired: false,
      check: () => found(billy.isUp, 'The circuit to Billy is open.'),
    },
    {
      name: 'database',
      isRequired: false,
      check: () => found(store.status() !== 'failed', 'The database could not be opened.'),
    },
    ...(redis === 'off'
      ? []
      : [
          {
            name: 'redis',
            isRequired: false,
            check: () => found(caches.status().redis === 'ready', 'Redis is away.'),
          },
        ]),
  ];
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
  'attempt.retried': 'warn',
  'breaker.opened': 'error',
  'breaker.closed': 'info',
  'breaker.probe-failed': 'warn',
  'enum.unknown': 'warn',
  'member.unknown': 'debug',
  'root.unknown': 'debug',
};

const cacheEventLevels: Readonly<Record<CacheEvent['type'], Level>> = {
  'cache.read': 'debug',
  'cache.evicted': 'debug',
  'cache.fill-refused': 'debug',
  'cache.entry-foreign': 'error',
  'cache.entry-unreadable': 'warn',
  'redis.failed': 'warn',
  'redis.ready': 'info',
  'redis.away': 'warn',
  'redis.evictions-lost': 'error',
};

const storeEventLevels: Readonly<Record<StoreEvent['type'], Level>> = {
  'store.ready': 'info',
  'store.failed': 'error',
  'store.connection-lost': 'warn',
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

function logEvent(log: Log, level: Level, area: string, event: { readonly type: string }): void {
  const { type, ...fields } = event;
  log[level]({ event: type.startsWith(`${area}.`) ? type : `${area}.${type}`, ...fields });
}
