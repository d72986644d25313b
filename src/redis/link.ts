/**
 * The way to Redis, which may be down, killed or frozen at any moment. Whatever it is, nobody waits for it longer
 * than one operation's limit, and after three failures nobody asks for a second. A failure is a miss and an event.
 */

import { createClient } from '@redis/client';

import type { Clock } from '../clock.ts';
import type { RedisEventListener } from './events.ts';
import { createListener, type Subscriber, type Subscription } from './listener.ts';

/** A read waits this long; a Redis at hand answers in well under one. */
const readLimitMs = 50;
/** Nobody waits for a write, so a large one may take longer; it still must not pile up. */
export const writeLimitMs = 250;
const failuresBeforeAway = 3;
const awayMs = 1_000;

type Attempt<T> = { readonly succeeded: true; readonly value: T } | { readonly succeeded: false };

export type RedisClient = ReturnType<typeof clientFor>;

export interface RedisLink {
  readonly client: RedisClient;
  /** Does the operation if Redis is there. Never throws, never takes longer than the limit. */
  attempt<T>(operation: () => Promise<T>, limitMs?: number): Promise<Attempt<T>>;
  /** Hears what is published, on the one connection that all subscribers share. */
  subscribe(subscriber: Subscriber): Subscription;
  /** Whenever the connection is there, the first time and after every loss. */
  onReady(task: () => void): void;
  status(): 'ready' | 'away';
  close(): void;
}

interface LinkOptions {
  readonly url: string;
  readonly clock: Clock;
  readonly onEvent: RedisEventListener;
}

/** Begins to connect in the background, and goes on trying for as long as it is open. */
export function createRedisLink({ url, clock, onEvent }: LinkOptions): RedisLink {
  const client = clientFor(url);
  const listener = createListener(client);
  const readyTasks: (() => void)[] = [];
  let failures = 0;
  let awayUntil = 0;
  let isProbing = false;

  client.on('error', (error: Error) => onEvent({ type: 'redis.failed', error }));
  client.on('ready', () => {
    failures = 0;
    awayUntil = 0;
    onEvent({ type: 'redis.ready' });
    for (const task of readyTasks) task();
  });
  // Never awaited: the subgraph serves without Redis. Failures arrive as error events.
  client.connect().catch(() => undefined);

  function isAway(): boolean {
    return !client.isReady || clock.now() < awayUntil || isProbing;
  }

  function noteFailure(error: unknown): void {
    failures += 1;
    onEvent({
      type: 'redis.failed',
      error: asError(error),
      ...(error instanceof TooLate && { isTimeout: true }),
    });
    if (failures < failuresBeforeAway) return;
    awayUntil = clock.now() + awayMs;
    onEvent({ type: 'redis.away', forMs: awayMs });
  }

  return {
    client,
    async attempt(operation, limitMs = readLimitMs) {
      if (isAway()) return { succeeded: false };
      // Back from being away: one operation tries the way, the others pass by until it has arrived.
      const isProbe = failures >= failuresBeforeAway;
      isProbing = isProbe;
      const begun = performance.now();
      try {
        const value = await within(limitMs, operation());
        failures = 0;
        onEvent({ type: 'redis.answered', durationMs: performance.now() - begun });
        return { succeeded: true, value };
      } catch (error) {
        noteFailure(error);
        return { succeeded: false };
      } finally {
        if (isProbe) isProbing = false;
      }
    },
    subscribe: (subscriber) => listener.subscribe(subscriber),
    onReady: (task) => void readyTasks.push(task),
    status: () => (!client.isReady || clock.now() < awayUntil ? 'away' : 'ready'),
    close: () => {
      listener.close();
      if (client.isOpen) client.destroy();
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
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1_000),
    },
  });
}

class TooLate extends Error {
  constructor(limitMs: number) {
    super(`Redis did not answer within ${limitMs} ms.`);
    this.name = 'TooLate';
  }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // After a stretch of computing, the timer is due before an answer that has long arrived has been read:
      // let the pending input in first, or a busy process would call a healthy Redis frozen.
      setImmediate(() => reject(new TooLate(limitMs)));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error('Redis failed.', { cause });
}
