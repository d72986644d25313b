/**
 * A graph in a process of its own, for the benchmarks. Arguments: what kind, and the emulator's address.
 * `full` is the product as it is composed; `uncounted` is the same without metrics. The others are the same schema on Apollo
 * Server's defaults: `default` over the product's loaders and caches, `naive` with one call to Billy per field.
 */

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createApp } from '../../src/app.ts';
import { createBillyClient } from '../../src/billy/client.ts';
import { createCaches } from '../../src/cache/caches.ts';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { demoCompany } from '../../src/emulator/seeds/index.ts';
import type { GraphQLContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createLoaders } from '../../src/loaders/create-loaders.ts';
import { createLog } from '../../src/telemetry/log.ts';
import { createMetrics, type Metrics } from '../../src/telemetry/registry.ts';
import {
  noChanges,
  noEvents,
  noInbox,
  noOperator,
  noSync,
  noWrites,
} from '../support/no-writes.ts';
import { naiveLoaders } from './naive-loaders.ts';

const [kind, billyUrl = ''] = process.argv.slice(2);

/** Counts nothing, for what counting costs. */
const noMetrics: Metrics = {
  count: () => undefined,
  observe: () => undefined,
  sample: () => undefined,
  follow: () => undefined,
  openMetrics: () => Promise.resolve(''),
};

async function startFull(metrics: Metrics = createMetrics()): Promise<string> {
  const config = readConfig({
    AUTH_MODE: 'none',
    BILLY_ACCESS_TOKEN: demoCompany.accessToken,
    BILLY_ORGANIZATION_ID: demoCompany.organizationId,
    BILLY_API_BASE: billyUrl,
    PORT: '0',
    LOG_LEVEL: 'warn',
  });
  const app = await createApp({ config, log: createLog(config.logLevel), metrics });
  return `${await app.listen()}/graphql`;
}

async function startApollo(): Promise<string> {
  const client = createBillyClient({ baseUrl: billyUrl });
  const caches = createCaches({
    memory: { maxEntries: 500_000, maxBytes: 256 * 1024 * 1024 },
    clock: systemClock,
    onEvent: () => undefined,
  });
  const loaders = () =>
    kind === 'naive'
      ? naiveLoaders(client, demoCompany)
      : createLoaders({ company: demoCompany, client, caches, clock: systemClock });
  const server = new ApolloServer<GraphQLContext>({ schema: buildSchema() });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: () =>
      Promise.resolve({
        company: demoCompany,
        loaders: loaders(),
        writes: noWrites,
        operator: noOperator,
        changes: noChanges,
        inbox: noInbox,
        events: noEvents,
        sync: noSync,
        scopes: new Set(['billy:read']),
        clock: systemClock,
        correlationId: 'bench',
      }),
  });
  return url;
}

function start(): Promise<string> {
  switch (kind) {
    case 'naive':
    case 'default':
      return startApollo();
    case 'uncounted':
      return startFull(noMetrics);
    default:
      return startFull();
  }
}

const url = await start();
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.on('SIGTERM', () => process.exit(0));
