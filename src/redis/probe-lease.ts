/** Whose turn it is to probe a host: a lease in Redis, so that all replicas together probe no more often than one. */

import type { RedisClient } from './connection.ts';

/**
 * KEYS: the lease. ARGV: the replica, how long. Whoever holds it may have it again in its last tenth: by its own clock,
 * which began before Redis's, the time is over, and a refusal would cost a whole interval of recovery.
 */
const script = `
local holder = redis.call('GET', KEYS[1])
if holder and not (holder == ARGV[1] and redis.call('PTTL', KEYS[1]) * 10 <= tonumber(ARGV[2])) then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`;

/** Whether the replica may probe now. @throws what Redis throws */
export async function takeProbeLease(
  client: RedisClient,
  lease: { readonly host: string; readonly replicaId: string; readonly forMs: number },
): Promise<boolean> {
  const taken = await client.eval(script, {
    keys: [`billy1:probe:${lease.host}`],
    arguments: [lease.replicaId, String(Math.ceil(lease.forMs))],
  });
  return taken === 1;
}
