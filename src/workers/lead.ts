/**
 * Several processes that share a port: this one begins them, begins another where one has ended, passes on that it is time to stop, and
 * adds up what they have counted. It serves nobody itself.
 */

import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { stopLimitMs } from '../composition/stopping.ts';
import type { Config } from '../config.ts';
import { ownTerminationSignals } from '../http/signals.ts';
import type { Log } from '../telemetry/log.ts';
import { createSum, type Channel } from './metrics-of-all.ts';

/** Before another takes its place; twice as long each time it follows soon. */
const firstPauseMs = 250;
const longestPauseMs = 30_000;
/** One that has lived for so long did not fail from the start. */
const soonMs = 60_000;

/** Begins them, and owns the signals to stop. */
export function lead({ workers, server }: Config, log: Log): void {
  const sum = createSum();
  const running = new Set<Worker>();
  let isStopping = false;
  let hasListened = false;
  let pauseMs = firstPauseMs;

  function begin(): void {
    if (isStopping) return;
    const worker = cluster.fork();
    const begunAt = performance.now();
    running.add(worker);
    sum.join(worker.id, channelTo(worker));
    worker.once('listening', () => (hasListened = true));
    worker.once('exit', (code: number | null, signal: string | null) => {
      running.delete(worker);
      sum.leave(worker.id);
      if (isStopping) return;
      log.error({
        event: 'worker.ended',
        worker: worker.id,
        pid: worker.process.pid,
        code,
        signal,
      });
      // Whatever is wrong will not pass by itself.
      if (!hasListened) process.exit(code ?? 1);
      pauseMs =
        performance.now() - begunAt < soonMs ? Math.min(pauseMs * 2, longestPauseMs) : firstPauseMs;
      setTimeout(begin, pauseMs);
    });
    log.info({ event: 'worker.begun', worker: worker.id, pid: worker.process.pid });
  }

  async function stop(): Promise<void> {
    isStopping = true;
    const ends = [...running].map((worker) => {
      const gone = once(worker, 'exit');
      worker.process.kill('SIGTERM');
      return gone;
    });
    await Promise.all(ends);
  }

  for (let number = 0; number < workers; number += 1) begin();
  ownTerminationSignals({
    stop,
    // Each allows itself half a second more than its parts.
    limitMs: stopLimitMs(server) + 1_000,
    exit: (code) => process.exit(code),
    onFailure: (error) => log.error({ event: 'process.stop.failed', err: error }),
  });
}

function channelTo(worker: Worker): Channel {
  return {
    send(message) {
      // One that has just ended is not told.
      if (worker.isConnected()) worker.send(message, () => undefined);
    },
    onMessage: (heard) => void worker.on('message', heard),
  };
}
