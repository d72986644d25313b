/** The process: settings, then it serves, or leads several that do. */

import cluster from 'node:cluster';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { openLogOutput } from './telemetry/log-output.ts';
import { createLog } from './telemetry/log.ts';

function configOrExit(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const config = configOrExit();
const { worker } = cluster;

// Each loads what it needs: the one that leads holds no app.
if (config.workers > 1) {
  const log = createLog(config.logLevel, openLogOutput({ isShared: true }));
  if (worker === undefined) (await import('./workers/lead.ts')).lead(config, log);
  else await (await import('./serve.ts')).serve(config, log.child({ worker: worker.id }));
} else {
  await (await import('./serve.ts')).serve(config, createLog(config.logLevel));
}
