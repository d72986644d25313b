/**
 * The way to Redis, which may be down, killed or frozen at any moment. Whatever it is, nobody waits for it longer
 * than one operation's limit, and after three failures nobody asks for a second. A failure is a miss and an event.
 */

import type { Clock } from '../clock.ts';
import { keepConnection, type RedisClient } from './connection.ts';
import type { RedisEventListener } from './events.ts';
import { createListener, type Subscriber, type Subscription } from './listener.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** A read waits this long; a Redis at hand answers in well under one. */
const readLimitMs = 50;
/** Nobody waits for a write, so a large one may take longer; it still must not pile up. */
export const writeLimitMs = 250;
const failuresBeforeAway = 3;
const awayMs = 1_000;

type Attempt<T> = { readonly succeeded: true; readonly value: T } | { readonly succeeded: false };

export interface RedisLink {
  /** Does the operation if Redis is there. Never throws, never takes longer than the limit. */
  attempt<T>(operation: (client: RedisClient) => Promise<T>, limitMs?: number): Promise<Attempt<T>>;
  /** Hears what is published, on the one connection that all subscribers share. */
  subscribe(subscriber: Subscriber): Subscription;
  /** Whenever the connection is there, the first time and after every loss. */
  onReady(task: () => void): void;
  status(): 'ready' | 'away';
  close(): void;
}

interface LinkOptions {
  readonly url: string;
  /** URLs of sentinels that know where the primary is; the URL's host is then its name among them. */
  readonly sentinels?: readonly string[];
  readonly clock: Clock;
  readonly onEvent: RedisEventListener;
}

/** Begins to connect in the background, and goes on trying for as long as it is open. */
export function createRedisLink({ url, sentinels, clock, onEvent }: LinkOptions): RedisLink {
  const whereabouts = whereaboutsOf(url, sentinels);
  const listener = createListener(whereabouts);
  const readyTasks: (() => void)[] = [];
  let failures = 0;
  let awayUntil = 0;
  let isProbing = false;
  // Never waited for: the subgraph serves without Redis.
  const connection = keepConnection({
    whereabouts,
    onReady: () => {
      failures = 0;
      awayUntil = 0;
      onEvent({ type: 'redis.ready' });
      for (const task of readyTasks) task();
    },
    onFailed: (error) => onEvent({ type: 'redis.failed', error }),
  });

  /** The client, unless Redis is to be left alone. */
  function clientAtHand(): RedisClient | undefined {
    return clock.now() < awayUntil ? undefined : connection.client();
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
    async attempt(operation, limitMs = readLimitMs) {
      const client = clientAtHand();
      if (client === undefined || isProbing) return { succeeded: false };
      // Back from being away: one operation tries the way, the others pass by until it has arrived.
      const isProbe = failures >= failuresBeforeAway;
      isProbing = isProbe;
      const begun = performance.now();
      try {
        const value = await within(limitMs, operation(client));
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
    status: () => (clientAtHand() === undefined ? 'away' : 'ready'),
    close() {
      listener.close();
      connection.close();
    },
  };
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
