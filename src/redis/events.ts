/** What the way to Redis tells about itself: events, never exceptions. */

export type RedisEvent =
  | { readonly type: 'redis.answered'; readonly durationMs: number }
  | {
      readonly type: 'redis.failed';
      readonly error: Error;
      /** It did not answer in time. */
      readonly isTimeout?: true;
    }
  | { readonly type: 'redis.ready' }
  /** It failed so often in a row that nobody asks it for a while. */
  | { readonly type: 'redis.away'; readonly forMs: number }
  /** A message of another replica was not understood, and dropped. */
  | { readonly type: 'redis.message-unreadable' };

export type RedisEventListener = (event: RedisEvent) => void;
