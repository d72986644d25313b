/**
 * A graph in a process of its own, for the benchmarks. Arguments: what kind, the emulator's address, and a collector's.
 * `full` is the product as it is composed; `pair` is the product twice, the first with a tenth of its traces sent to the
 * collector, the other without metrics and traces. The others are the same schema on Apollo Server's defaults: `default`
 * over the product's loaders and caches, `naive` with one call to Billy per field.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  noAnalysis,
  noBulk,
  noCache,
  noChanges,
  noEvents,
  noExports,
  noInbox,
  noOperator,
  noSavedSearches,
  noSchedules,
  noSearch,
  noSync,
  noWrites,
} from '../support/no-writes.ts';
import { naiveLoaders } from './naive-loaders.ts';

const [kind, billyUrl = '', collectorUrl] = process.argv.slice(2);

/** Counts nothing, for what counting costs. */
const noMetrics: Metrics = {
  count: () => undefined,
  observe: () => undefined,
  sample: () => undefined,
  follow: () => undefined,
  openMetrics: () => Promise.resolve(''),
  figures: () => Promise.resolve([]),
};

/** A database of its own each, that nothing is left in from before. */
const directories: string[] = [];

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  directories.push(directory);
  return directory;
}

async function startFull(metrics: Metrics, collector?: string): Promise<string> {
  const config = readConfig({
    AUTH_MODE: 'none',
    BILLY_ACCESS_TOKEN: demoCompany.accessToken,
    BILLY_ORGANIZATION_ID: demoCompany.organizationId,
    BILLY_API_BASE: billyUrl,
    DATA_DIR: newDirectory(),
    PORT: '0',
    LOG_LEVEL: 'warn',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
    // Being slow here is the machine's, and would send more than a tenth.
    TRACE_SLOW_MS: '600000',
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
        cache: noCache,
        inbox: noInbox,
        events: noEvents,
        search: noSearch,
        savedSearches: noSavedSearches,
        searchSchedules: noSchedules,
        exports: noExports,
        bulk: noBulk,
        analysis: noAnalysis,
        sync: noSync,
        scopes: new Set(['billy:read']),
        clock: systemClock,
        correlationId: 'bench',
      }),
  });
  return url;
}

async function start(): Promise<{ readonly url: string; readonly otherUrl?: string }> {
  switch (kind) {
    case 'naive':
    case 'default':
      return { url: await startApollo() };
    case 'pair':
      return {
        url: await startFull(createMetrics(), collectorUrl),
        otherUrl: await startFull(noMetrics),
      };
    default:
      return { url: await startFull(createMetrics(), collectorUrl) };
  }
}

process.stdout.write(`${JSON.stringify(await start())}\n`);
process.on('SIGTERM', () => process.exit(0));
process.on('exit', () => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});
