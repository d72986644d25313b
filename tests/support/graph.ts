/** The real app on the emulator, over HTTP, in the test's own process. */

import type { FormattedExecutionResult } from 'graphql';
import { createApp } from '../../src/app.ts';
import type { Clock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/server.ts';
import type { Seed, WireRecord } from '../../src/emulator/world.ts';
import { createLog, type Log } from '../../src/telemetry/log.ts';

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly GraphError[];
    readonly extensions?: FormattedExecutionResult['extensions'];
  };
}

export interface Graph {
  /** Of the subgraph, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly emulator: Emulator;
  query(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphAnswer>;
  /** The data of an answer that holds no error; throws otherwise. */
  data(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Record<string, unknown>>;
  /** What the first company of the emulator holds, the shared resources included. */
  records(resource: ResourceName): WireRecord[];
  ids(resource: ResourceName): string[];
  close(): Promise<void>;
}

export interface GraphOptions {
  readonly seed: Seed;
  /** Added to the environment the app is configured from; without any, the first company is served to all. */
  readonly env?: Readonly<Record<string, string>>;
  readonly emulator?: Partial<EmulatorOptions>;
  readonly clock?: Clock;
  /** Where it logs; nowhere unless said otherwise. */
  readonly log?: Log;
  /** Another replica of the same subgraph: this one asks the same emulator and leaves it running. */
  readonly beside?: Graph;
}

export async function startGraph({
  seed,
  env = {},
  emulator: more,
  clock,
  log,
  beside,
}: GraphOptions): Promise<Graph> {
  const emulator = beside?.emulator ?? (await startEmulator({ world: seed, ...more }));
  const [first] = emulator.world().companies;
  if (first === undefined) throw new Error('The seed has no company.');
  const single = {
    BILLY_ACCESS_TOKEN: first.accessToken,
    BILLY_ORGANIZATION_ID: first.organizationId,
  };
  const config = readConfig({
    AUTH_MODE: 'none',
    ...('BILLY_TOKENS' in env ? {} : single),
    BILLY_API_BASE: emulator.url,
    PORT: '0',
    LOG_LEVEL: 'fatal',
    DRAIN_NOTICE_MS: '0',
    DATA_DIR: 'memory',
    ...env,
  });
  const app = await createApp({
    config,
    log: log ?? createLog(config.logLevel),
    ...(clock === undefined ? {} : { clock }),
  });
  const url = await app.listen();

  async function query(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphAnswer> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    // The shape GraphQL over HTTP prescribes.
    const body = (await response.json()) as GraphAnswer['body'];
    return { status: response.status, headers: response.headers, body };
  }

  function records(resource: ResourceName): WireRecord[] {
    const world = emulator.world();
    const table = world.shared.get(resource) ?? world.companies[0]?.tables.get(resource);
    return [...(table?.values() ?? [])];
  }

  return {
    url,
    emulator,
    query,
    async data(document, variables, headers) {
      const { status, body } = await query(document, variables, headers);
      if (status !== 200 || body.errors !== undefined || !body.data)
        throw new Error(`Expected data, got ${status}: ${JSON.stringify(body.errors ?? body)}`);
      return body.data;
    },
    records,
    ids: (resource) => records(resource).map((record) => record.id),
    async close() {
      await app.stop();
      if (beside === undefined) await emulator.close();
    },
  };
}
