/** A process that serves: app, listen; drains on the first signal to end. */

import cluster from 'node:cluster';
import { flushCompileCache } from 'node:module';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { ownTerminationSignals } from './http/signals.ts';
import type { Log } from './telemetry/log.ts';
import { createMetrics } from './telemetry/registry.ts';
import { metricsOfAll, type Channel } from './workers/metrics-of-all.ts';

export async function serve(config: Config, log: Log): Promise<void> {
  const own = createMetrics();
  const metrics = cluster.isWorker ? metricsOfAll(own, channelToFirst) : own;
  const app = await createApp({ config, log, metrics });

  ownTerminationSignals({
    stop: async (signal) => {
      log.info({ event: 'process.stopping', signal });
      const { unclosed, ...outcome } = await app.stop();
      const parts = unclosed.map(({ name: part, ...why }) => ({ part, ...why }));
      log.info({ event: 'process.stopped', ...outcome, unclosed: parts });
    },
    // Half a second above what the parts allow themselves: this is for a mistake in one of them.
    limitMs: app.stopLimitMs + 500,
    exit: (code) => process.exit(code),
    onFailure: (error) => log.error({ event: 'process.stop.failed', err: error }),
    // A terminal tells all of its processes; one of several is told by the first of them.
    ...(cluster.isWorker && { unheeded: 'SIGINT' }),
  });

  log.info({ event: 'process.listening', url: await app.listen() });
  // Where NODE_COMPILE_CACHE has Node keep what it compiled: now and not at the end, which a process that is killed does not see.
  flushCompileCache();
}

const channelToFirst: Channel = {
  send(message) {
    // With the first process gone, this one ends by itself.
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  },
  onMessage: (heard) => void process.on('message', heard),
};
