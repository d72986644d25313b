/**
 * A connection to Redis that is found again whenever it is lost. node-redis's own way back knows one address for good;
 * here it ends with the connection, and a new client is made for the address that holds by then.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@redis/client';
import type { Whereabouts } from './whereabouts.ts';

export type RedisClient = ReturnType<typeof clientFor>;

export interface Connection {
  /** Undefined while there is none. */
  readonly client: () => RedisClient | undefined;
  close(): void;
}

interface ConnectionOptions {
  readonly whereabouts: Whereabouts;
  /** Whenever the connection is there, the first time and after every loss. */
  readonly onReady: (client: RedisClient) => void;
  /** It could not be had, was lost, or does not answer a ping. */
  readonly onFailed: (error: Error) => void;
}

const firstPauseMs = 50;
const longestPauseMs = 1_000;

/** Begins to connect in the background, and goes on trying for as long as it is open. */
export function keepConnection({ whereabouts, onReady, onFailed }: ConnectionOptions): Connection {
  const closing = new AbortController();
  let latest: RedisClient | undefined;
  let failures = 0;
  void keep();

  async function keep(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await useUntilLost(clientFor(await whereabouts()));
      } catch (error) {
        onFailed(error instanceof Error ? error : new Error('Redis is nowhere.', { cause: error }));
      }
      // The first try after a loss comes at once.
      const delayMs =
        failures === 0 ? 0 : Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);
      failures += 1;
      await pause(delayMs, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  /** Resolves when the client is of no use any more, whether it was connected or not. */
  function useUntilLost(client: RedisClient): Promise<void> {
    if (closing.signal.aborted) return Promise.resolve();
    latest = client;
    return new Promise((resolve) => {
      client.on('ready', () => {
        // Whoever still held a lost client may have connected it again: nobody would ever close it.
        if (client !== latest || closing.signal.aborted) {
          client.destroy();
        } else {
          failures = 0;
          onReady(client);
        }
      });
      client.on('error', (error: Error) => {
        // A loss is told twice; the second time it is given up.
        if (client.isOpen && !client.isReady) return;
        onFailed(error);
        if (!client.isOpen) resolve();
      });
      client.on('end', () => resolve());
      // Failures arrive as error events.
      client.connect().catch(() => undefined);
    });
  }

  return {
    client: () => (latest?.isReady === true ? latest : undefined),
    close() {
      closing.abort();
      // One that is still connecting cannot be stopped; it ends as soon as it is there.
      if (latest?.isReady === true) latest.destroy();
    },
  };
}

function clientFor(url: string) {
  return createClient({
    url,
    // Without these the client queues and waits for ever when Redis is down or frozen.
    disableOfflineQueue: true,
    commandsQueueMaxLength: 20_000,
    pingInterval: 1_000,
    socket: {
      connectTimeout: 500,
      // Meaningful only together with the pings: an idle but healthy connection is never silent that long.
      socketTimeout: 3_000,
      reconnectStrategy: false,
    },
  });
}
