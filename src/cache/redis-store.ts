/**
 * The second level: keyv over Redis, shared by all replicas, with marks beside the entries. Everything here is best
 * effort: a Redis that does not answer is a miss. What must not be lost is said twice: an eviction that Redis
 * could not be told is kept, and nothing is read from Redis before it has been delivered.
 */

import KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';

import type { RedisClient } from '../redis/connection.ts';
import { writeLimitMs } from '../redis/link.ts';
import { decode, encode } from './codec.ts';
import { isEntry, type Entry } from './entry.ts';
import { createDeliveries } from './deliveries.ts';
import { createEvictionNews, type Eviction, type NewsOptions } from './eviction-news.ts';
import type { CacheEventListener } from './events.ts';
import type { CacheKey, Tenant } from './keys.ts';
import { readJudge, readSequence, writeEvictions } from './redis-evictions.ts';

/**
 * Entries read or written in one go. A thousand records at once would hold up whoever comes behind them, and
 * reading them takes long enough to be taken for a Redis that does not answer.
 */
const entriesAtOnce = 200;

interface RedisRead {
  readonly key: CacheKey;
  readonly guards: readonly CacheKey[];
}

interface RedisWrite {
  readonly key: CacheKey;
  readonly entry: Entry;
  readonly ttlMs: number;
}

export interface RedisStore {
  /** Entries that no eviction makes old; undefined for the rest, and for all when Redis is away. */
  getMany(tenant: Tenant, reads: readonly RedisRead[]): Promise<(Entry | undefined)[]>;
  /** The company's eviction counter, for a fill that begins now; undefined when Redis is away. */
  sequenceOf(tenant: Tenant): Promise<number | undefined>;
  setMany(writes: readonly RedisWrite[]): Promise<void>;
  evict(tenant: Tenant, evictions: readonly Eviction[]): Promise<void>;
  /** Tells Redis what it could not be told yet; whether it now knows of every eviction so far. */
  deliver(): Promise<boolean>;
  status(): 'ready' | 'away';
  /** Whether other replicas' evictions reach this one at the moment. */
  hearsEvictions(): boolean;
  /** Whether it answers now. */
  ping(): Promise<boolean>;
}

interface StoreOptions extends NewsOptions {
  readonly onEvent: CacheEventListener;
  /** How long a mark stands. */
  readonly markMs: number;
}

export function createRedisStore(options: StoreOptions): RedisStore {
  const { link, onEvent, markMs } = options;
  const keyvOn = createKeyvs(onEvent);
  const news = createEvictionNews(options);
  const { deliver, repeat } = createDeliveries({
    async tell({ tenant, evictions }) {
      const message = news.message(tenant, evictions);
      const told = await link.attempt(
        (client) => writeEvictions(client, { tenant, evictions, message, markMs }),
        writeLimitMs,
      );
      return told.succeeded;
    },
    onMerged: (count) => onEvent({ type: 'redis.evictions-merged', count }),
    elapsed: () => performance.now(),
  });
  link.onReady(repeat);

  /** Undefined when Redis did not answer. */
  async function readPart(
    tenant: Tenant,
    reads: readonly RedisRead[],
  ): Promise<(Entry | undefined)[] | undefined> {
    const keys = reads.map(({ key }) => key);
    const guards = [...new Set(reads.flatMap((read) => read.guards))];
    const answer = await link.attempt((client) =>
      Promise.all([keyvOn(client).getManyRaw(keys), readJudge(client, tenant, { keys, guards })]),
    );
    if (!answer.succeeded) return undefined;
    const [rows, stands] = answer.value;
    return reads.map((read, index) => {
      const entry: unknown = rows[index]?.value;
      return isEntry(entry) && stands(entry.asOf, read.key, read.guards) ? entry : undefined;
    });
  }

  return {
    async getMany(tenant, reads) {
      const found: (Entry | undefined)[] = [];
      if (await deliver()) {
        for (let start = 0; start < reads.length; start += entriesAtOnce) {
          const part = await readPart(tenant, reads.slice(start, start + entriesAtOnce));
          // One limit of waiting is enough: what is left is a miss.
          if (part === undefined) break;
          found.push(...part);
        }
      }
      return reads.map((_, index) => found[index]);
    },
    async sequenceOf(tenant) {
      if (!(await deliver())) return undefined;
      const answer = await link.attempt((client) => readSequence(client, tenant));
      return answer.succeeded ? answer.value : undefined;
    },
    async setMany(writes) {
      for (let start = 0; start < writes.length; start += entriesAtOnce) {
        const chunk = writes.slice(start, start + entriesAtOnce);
        const stored = await link.attempt(
          (client) =>
            keyvOn(client).setMany(
              chunk.map(({ key, entry, ttlMs }) => ({ key, value: entry, ttl: Math.ceil(ttlMs) })),
            ),
          writeLimitMs,
        );
        if (!stored.succeeded) return;
      }
    },
    async evict(tenant, evictions) {
      await deliver({ tenant, evictions });
    },
    deliver: () => deliver(),
    // Without the others' news Redis is of use, but not yet what it should be.
    status: () => (news.isListening() ? link.status() : 'away'),
    hearsEvictions: () => news.isListening(),
    ping: async () => (await link.attempt((client) => client.ping())).succeeded,
  };
}

/** One keyv for each client in turn: the link has another after every loss. */
function createKeyvs(onEvent: CacheEventListener): (client: RedisClient) => Keyv<Entry> {
  let latest: { readonly client: RedisClient; readonly keyv: Keyv<Entry> } | undefined;
  return (client) => {
    if (latest?.client !== client) latest = { client, keyv: keyvOver(client, onEvent) };
    return latest.keyv;
  };
}

/** Keyv without prefix, namespace or swallowed errors: the keys are ours and failures belong to the link. */
function keyvOver(client: RedisClient, onEvent: CacheEventListener): Keyv<Entry> {
  const adapter = new KeyvRedis<string>(client, { throwOnErrors: true, throwOnConnectError: true });
  // The link reports what fails; an emitter without a listener would throw it a second time.
  adapter.on('error', () => undefined);
  const keyv = new Keyv<Entry>(adapter, {
    useKeyPrefix: false,
    throwOnErrors: true,
    emitErrors: false,
  });
  keyv.namespace = undefined;
  keyv.serialize = ({ value }) => (isEntry(value) ? encode(value) : '');
  keyv.deserialize = (text) => {
    const entry = decode(text);
    if (entry === undefined) onEvent({ type: 'cache.entry-unreadable' });
    // Without `expires`: keyv would judge it by the machine's clock; the levels do, by the one they were given.
    // The signature promises whatever the caller likes; this keyv holds entries only.
    return entry && { value: entry as never };
  };
  return keyv;
}
