/**
 * What Redis remembers of evictions. One hash a company holds the counter that orders evictions and reads, and under
 * each guard the number of its latest eviction; a record that was evicted leaves a mark of its own. Scripts, because
 * between counting and marking another replica's eviction would otherwise find room.
 *
 * A Redis short of memory throws away whatever it likes. The hash says since when it has been kept (`floor`): lost and
 * begun anew, it makes everything old that was read before. Losing it costs misses, never the truth.
 */

import type { RedisClient } from '../redis/connection.ts';
import { evictionChannel, evictionsKey, markKey, type CacheKey, type Tenant } from './keys.ts';
import type { Eviction } from './eviction-news.ts';

/**
 * The counter never stands behind Redis's own clock in microseconds: begun anew, or on another server after a fail-over
 * that took along its latest steps, it is above all it ever was. No replica's clock matters.
 */
const begin = `
local time = redis.call('TIME')
local clock = time[1] * 1000000 + time[2]
local start = string.format('%.0f', clock)
redis.call('HSETNX', KEYS[1], 'floor', start)
redis.call('HSETNX', KEYS[1], 'sequence', start)
`;

const beginAndRead = `${begin}
return redis.call('HGET', KEYS[1], 'sequence')
`;

/** KEYS: the hash, then each evicted key and its mark. ARGV: the marks' lifetime, channel, message, then the guards. */
const evictAndTell = `${begin}
local counter = math.max(clock, redis.call('HGET', KEYS[1], 'sequence') + 1)
local sequence = string.format('%.0f', counter)
redis.call('HSET', KEYS[1], 'sequence', sequence)
for i = 2, #KEYS, 2 do
  redis.call('SET', KEYS[i + 1], sequence, 'PX', ARGV[1])
  redis.call('DEL', KEYS[i])
end
for i = 4, #ARGV do redis.call('HSET', KEYS[1], ARGV[i], sequence) end
redis.call('PUBLISH', ARGV[2], ARGV[3])
return sequence
`;

/** The company's counter, begun if it is not there. */
export async function readSequence(client: RedisClient, tenant: Tenant): Promise<number> {
  const hash = evictionsKey(tenant);
  const sequence =
    (await client.hGet(hash, 'sequence')) ?? (await client.eval(beginAndRead, { keys: [hash] }));
  return Number(sequence);
}

export interface EvictionOrder {
  readonly tenant: Tenant;
  /** `all`: whatever Redis holds of the company. */
  readonly evictions: readonly Eviction[] | 'all';
  /** For the other replicas. */
  readonly message: string;
  /** Longer than any entry lives that an evicted key may be given by a read begun before. */
  readonly markMs: number;
}

export async function writeEvictions(client: RedisClient, order: EvictionOrder): Promise<void> {
  const { tenant, evictions, message, markMs } = order;
  const named = evictions === 'all' ? [] : evictions;
  const single = named.filter(({ isGuard }) => !isGuard).flatMap(({ key }) => [key, markKey(key)]);
  const guards = named.filter(({ isGuard }) => isGuard).map(({ key }) => key);
  await client.eval(evictAndTell, {
    keys: [evictionsKey(tenant), ...single],
    arguments: [
      String(Math.ceil(markMs)),
      evictionChannel,
      message,
      ...(evictions === 'all' ? ['floor'] : guards),
    ],
  });
}

/** Whether what was read while the counter stood at `asOf` is still good under a key and its guards. */
export type Judge = (asOf: number, key: CacheKey, guards: readonly CacheKey[]) => boolean;

/** To be asked after the entries were: an eviction in between is then seen. */
export async function readJudge(
  client: RedisClient,
  tenant: Tenant,
  { keys, guards }: { readonly keys: readonly CacheKey[]; readonly guards: readonly CacheKey[] },
): Promise<Judge> {
  const [ownMarks, [floor, ...guardMarks]] = await Promise.all([
    client.mGet(keys.map(markKey)),
    client.hmGet(evictionsKey(tenant), ['floor', ...guards]),
  ]);
  // Without the hash nobody can tell what was evicted.
  if (typeof floor !== 'string') return () => false;
  const marks = new Map<CacheKey, number>();
  for (const [index, key] of keys.entries()) marks.set(key, Number(ownMarks[index] ?? 0));
  for (const [index, guard] of guards.entries()) marks.set(guard, Number(guardMarks[index] ?? 0));
  return (asOf, key, over) =>
    asOf >= Number(floor) && [key, ...over].every((guard) => (marks.get(guard) ?? 0) <= asOf);
}
