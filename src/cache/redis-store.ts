/**
 * The second level: keyv over Redis, shared by all replicas, with marks beside the entries. Everything here is best
 * effort: a Redis that does not answer is a miss. What must not be lost is said twice: an eviction that Redis
 * could not be told is kept, and nothing is read from Redis before it has been delivered.
 */

import KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';

import { writeLimitMs } from '../redis/link.ts';
import { decode, encode } from './codec.ts';
import { isEntry, type Entry } from './entry.ts';
import { createEvictionNews, type Eviction, type NewsOptions } from './eviction-news.ts';
import type { CacheEventListener } from './events.ts';
import type { CacheKey, Tenant } from './keys.ts';
import { readJudge, readSequence, writeEvictions } from './redis-evictions.ts';

/**
 * Entries read or written in one go. A thousand records at once would hold up whoever comes behind them, and
 * reading them takes long enough to be taken for a Redis that does not answer.
 */
const entriesAtOnce = 200;

/** Changes kept for a Redis that is away; when more wait, all that it holds of their companies is made old instead. */
const undeliveredCapacity = 10_000;

/** How soon Redis is tried again with evictions it could not be told. */
const deliverAgainMs = 250;

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

interface Undelivered {
  readonly tenant: Tenant;
  readonly evictions: readonly Eviction[] | 'all';
}

export function createRedisStore(options: StoreOptions): RedisStore {
  const { link, onEvent, markMs } = options;
  const { client } = link;
  let undelivered: Undelivered[] = [];
  const keyv = keyvOver(client, onEvent);
  const news = createEvictionNews(options);
  link.onReady(() => void deliver());

  let nextDelivery: NodeJS.Timeout | undefined;

  async function deliver(): Promise<boolean> {
    while (undelivered.length > 0) {
      const [next] = undelivered;
      if (next === undefined || !(await tell(next))) {
        deliverLater();
        return false;
      }
      undelivered = undelivered.filter((waiting) => waiting !== next);
    }
    return true;
  }

  /** The other replicas must not have to wait until this one happens to need Redis again. */
  function deliverLater(): void {
    nextDelivery ??= setTimeout(() => {
      nextDelivery = undefined;
      void deliver();
    }, deliverAgainMs).unref();
  }

  async function tell({ tenant, evictions }: Undelivered): Promise<boolean> {
    const message = news.message(tenant, evictions);
    const told = await link.attempt(
      () => writeEvictions(client, { tenant, evictions, message, markMs }),
      writeLimitMs,
    );
    return told.succeeded;
  }

  function keep(eviction: Undelivered): void {
    undelivered.push(eviction);
    if (undelivered.length <= undeliveredCapacity) return;
    const tenants = new Map(undelivered.map(({ tenant }) => [tenant.organizationId, tenant]));
    undelivered = [...tenants.values()].map((tenant) => ({ tenant, evictions: 'all' }));
    onEvent({ type: 'redis.evictions-merged', count: undelivered.length });
  }

  /** Undefined when Redis did not answer. */
  async function readPart(
    tenant: Tenant,
    reads: readonly RedisRead[],
  ): Promise<(Entry | undefined)[] | undefined> {
    const keys = reads.map(({ key }) => key);
    const guards = [...new Set(reads.flatMap((read) => read.guards))];
    const answer = await link.attempt(() =>
      Promise.all([keyv.getManyRaw(keys), readJudge(client, tenant, { keys, guards })]),
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
      const answer = await link.attempt(() => readSequence(client, tenant));
      return answer.succeeded ? answer.value : undefined;
    },
    async setMany(writes) {
      for (let start = 0; start < writes.length; start += entriesAtOnce) {
        const chunk = writes.slice(start, start + entriesAtOnce);
        const stored = await link.attempt(
          () =>
            keyv.setMany(
              chunk.map(({ key, entry, ttlMs }) => ({ key, value: entry, ttl: Math.ceil(ttlMs) })),
            ),
          writeLimitMs,
        );
        if (!stored.succeeded) return;
      }
    },
    async evict(tenant, evictions) {
      keep({ tenant, evictions });
      await deliver();
    },
    deliver,
    // Without the others' news Redis is of use, but not yet what it should be.
    status: () => (news.isListening() ? link.status() : 'away'),
    hearsEvictions: () => news.isListening(),
    ping: async () => (await link.attempt(() => client.ping())).succeeded,
  };
}

/** Keyv without prefix, namespace or swallowed errors: the keys are ours and failures belong to the link. */
function keyvOver(client: ConstructorParameters<typeof KeyvRedis>[0], onEvent: CacheEventListener) {
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
