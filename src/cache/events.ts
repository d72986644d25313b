/** What the cache tells whoever counts: events, never exceptions. `app.ts` connects them to metrics and logs. */

import type { ResourceName } from '../billy/resources/index.ts';

export type CacheEvent =
  /** A batch of look-ups: how many each level answered, and how many nobody could. */
  | {
      readonly type: 'cache.read';
      readonly kind: 'record' | 'list' | 'children';
      readonly resource: ResourceName;
      readonly memory: number;
      readonly redis: number;
      readonly database: number;
      readonly missed: number;
    }
  /** A question was asked while the same one was under way: one call less. */
  | { readonly type: 'cache.joined' }
  /** Copies were served in place of what Billy would have answered: how many, and why. */
  | {
      readonly type: 'cache.served-stale';
      readonly resource: ResourceName;
      readonly reason: 'unavailable' | 'timeout' | 'rateLimited' | 'invalidResponse' | 'slow';
      readonly count: number;
    }
  /** A refresh behind such an answer has ended; `failed` of the `count` keys Billy did not answer. */
  | {
      readonly type: 'cache.refreshed';
      readonly resource: ResourceName;
      readonly count: number;
      readonly failed: number;
    }
  | { readonly type: 'cache.evicted'; readonly resource: ResourceName; readonly count: number }
  /** A fill that began before an eviction came too late and was not stored. */
  | { readonly type: 'cache.fill-refused'; readonly count: number }
  /** An entry of another company stood under this company's key: dropped. Someone must look into it. */
  | { readonly type: 'cache.entry-foreign' }
  /** An entry in Redis or the database could not be read, or is not of the shape its key promises: a miss. */
  | { readonly type: 'cache.entry-unreadable' }
  /** So many entries were written down in the database. */
  | { readonly type: 'cache.written-behind'; readonly count: number }
  /** The database has failed several times: nothing is looked for there for so long, and then tried again. */
  | { readonly type: 'cache.database-away'; readonly forMs: number }
  /** The same as below, of evictions that waited for the database. */
  | { readonly type: 'cache.database-evictions-merged'; readonly count: number }
  /** More evictions waited for Redis than are kept: of so many companies all that it holds is made old instead. */
  | { readonly type: 'redis.evictions-merged'; readonly count: number };

export type CacheEventListener = (event: CacheEvent) => void;
