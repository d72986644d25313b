/**
 * The subgraph and, beside it, a server that answers as Billy does, in one process: needs no account, no Redis
 * and no Docker. Run as a script it prints the addresses; tests start it in their own process.
 */

import { randomBytes } from 'node:crypto';
import { createApp } from './app.ts';
import { loadConfig } from './config.ts';
import { demoCompany, demoSeed } from './emulator/seeds/index.ts';
import { startEmulator, type Emulator } from './emulator/server.ts';
import { ownTerminationSignals } from './http/signals.ts';
import { createLog } from './telemetry/log.ts';

export interface DemoOptions {
  /** 0 takes a free port. Without one, PORT and EMULATOR_PORT decide. */
  readonly port?: number;
  readonly emulatorPort?: number;
  readonly logLevel?: string;
}

export interface Demo {
  /** Of the subgraph, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly emulator: Emulator;
  close(): Promise<void>;
  /** The longest closing takes. */
  readonly closeLimitMs: number;
}

export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
  const overrides = {
    NODE_ENV: 'development',
    AUTH_MODE: 'none',
    BILLY_TOKENS: undefined,
    BILLY_ACCESS_TOKEN: demoCompany.accessToken,
    BILLY_ORGANIZATION_ID: demoCompany.organizationId,
    // Its Billy forgets everything at the next start, so what was written there is not worth keeping.
    DATA_DIR: 'memory',
    DATABASE_URL: undefined,
    BILLY_WRITE_MODE: 'full',
    WEBHOOK_SECRETS: webhookSecret,
    // No load balancer has to be told before a demo stops.
    DRAIN_NOTICE_MS: '0',
    ...(options.port === undefined ? {} : { PORT: String(options.port) }),
    ...(options.emulatorPort === undefined ? {} : { EMULATOR_PORT: String(options.emulatorPort) }),
    ...(options.logLevel === undefined ? {} : { LOG_LEVEL: options.logLevel }),
  };
  const { emulatorPort } = loadConfig(overrides);
  // Its address is known once the subgraph listens, which asks the emulator; nothing is emitted before.
  const webhook = { url: '', secret: webhookSecret };
  const emulator = await startEmulator({ world: demoSeed(), port: emulatorPort, webhook });
  const config = loadConfig({ ...overrides, BILLY_API_BASE: emulator.url });
  const app = await createApp({ config, log: createLog(config.logLevel) });
  const url = await app.listen();
  webhook.url = `${url}/webhooks/billy`;
  return {
    url,
    emulator,
    async close() {
      await app.stop();
      await emulator.close();
    },
    closeLimitMs: app.stopLimitMs + 1_000,
  };
}

if (import.meta.main) {
  const demo = await startDemo();
  ownTerminationSignals({
    stop: () => demo.close(),
    limitMs: demo.closeLimitMs,
    exit: (code) => process.exit(code),
    onFailure: (error) =>
      process.stderr.write(`The demo could not stop in order: ${String(error)}\n`),
  });
  process.stdout.write(
    [
      '',
      `  GraphiQL and examples   ${demo.url}/`,
      `  GraphQL                 ${demo.url}/graphql`,
      `  Schema                  ${demo.url}/schema.graphql`,
      `  Health                  ${demo.url}/healthz`,
      `  Metrics                 ${demo.url}/metrics`,
      `  The emulated Billy      ${demo.emulator.url}`,
      '',
      '  Ctrl-C stops it.',
      '',
      '',
    ].join('\n'),
  );
}
