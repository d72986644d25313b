/** The process: settings, app, listen; drains on the first SIGTERM or SIGINT. */

import { createApp } from './app.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { ownTerminationSignals } from './http/signals.ts';
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
const log = createLog(config.logLevel);
const app = await createApp({ config, log });

ownTerminationSignals({
  stop: async (signal) => {
    log.info({ event: 'process.stopping', signal });
    log.info({ event: 'process.stopped', ...(await app.stop()) });
  },
  // Half a second above what the parts allow themselves: this is for a mistake in one of them.
  limitMs: app.stopLimitMs + 500,
  exit: (code) => process.exit(code),
  onFailure: (error) => log.error({ event: 'process.stop.failed', err: error }),
});

log.info({ event: 'process.listening', url: await app.listen() });
