/**
 * The bucket of a company's calls that replicas share: one script does in Redis, by Redis's clock, the sums that
 * billy/bucket.ts does for a process alone. One round trip takes tokens for many calls and tells what was learnt.
 */

import { createHash } from 'node:crypto';

import { pace } from '../billy/bucket.ts';
import type { TakenTokens, TokenRequest } from '../billy/budget.ts';
import type { RedisClient } from './connection.ts';

/**
 * KEYS: the bucket. ARGV: rate a second, burst, tokens wanted, share reserved, whether Billy has answered, for how
 * long it wants to be left alone (empty when it did not say so), and how long the bucket is kept.
 */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local rate, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local wanted, reserve = tonumber(ARGV[3]), tonumber(ARGV[4])
local pause = tonumber(ARGV[6])

local kept = redis.call('HMGET', KEYS[1], 'tokens', 'share', 'filledAt', 'changedAt', 'resumesAt')
local tokens = tonumber(kept[1] or burst)
local share = tonumber(kept[2] or 1)
local filledAt = tonumber(kept[3] or now)
local changedAt = tonumber(kept[4] or 0)
local resumesAt = tonumber(kept[5] or 0)

-- A clock that was set back takes along what was measured by it.
local back = math.max(0, filledAt - now)
filledAt, changedAt, resumesAt = filledAt - back, changedAt - back, resumesAt - back

tokens = tokens + math.max(0, now - math.max(filledAt, resumesAt)) / 1000 * rate * share
if pause then
  if now - changedAt >= ${pace.stepMs} then
    share = math.max(${pace.leastShare}, share * ${pace.shrinkBy})
    changedAt = now
  end
  tokens = 0
  resumesAt = math.max(resumesAt, now + math.min(pause, ${pace.longestPauseMs}))
elseif ARGV[5] == '1' and share < 1 and now - math.max(changedAt, resumesAt) >= ${pace.stepMs} then
  share = math.min(1, share + ${pace.growBy})
  changedAt = now
end
local size = math.max(1, burst * share)
tokens = math.min(size, tokens)

local taken = 0
if resumesAt <= now then
  local reserved = math.min(size * reserve, size - 1)
  taken = math.min(wanted, math.max(0, math.floor(tokens - reserved + 1e-9)))
  tokens = math.max(0, tokens - taken)
end

local pausedFor = math.max(0, resumesAt - now)
local function text(number) return string.format('%.6f', number) end
redis.call('HSET', KEYS[1], 'tokens', text(tokens), 'share', text(share), 'filledAt', text(now),
  'changedAt', text(changedAt), 'resumesAt', text(resumesAt))
redis.call('PEXPIRE', KEYS[1], math.ceil(pausedFor + tonumber(ARGV[7])))
return { tostring(taken), text(tokens), text(share), text(pausedFor) }
`;

const scriptHash = createHash('sha1').update(script).digest('hex');

/** By then a limit of Billy's is over, and the bucket of a company that was not asked for is full anyway. */
const leastKeptMs = 600_000;

/** @throws what Redis throws, and when its answer is none of the script's */
export async function takeSharedTokens(
  client: RedisClient,
  request: TokenRequest,
): Promise<TakenTokens> {
  const { ratePerSecond, burst, wanted, reserve, hasAnswered, rateLimitedForMs } = request;
  const keptMs = Math.max(leastKeptMs, (2 * burst * 1_000) / ratePerSecond);
  const call = {
    keys: [`billy1:${encodeURIComponent(request.organizationId)}:budget`],
    arguments: [
      String(ratePerSecond),
      String(burst),
      String(wanted),
      String(reserve),
      hasAnswered ? '1' : '0',
      rateLimitedForMs === undefined ? '' : String(rateLimitedForMs),
      String(keptMs),
    ],
  };
  const answer: unknown = await client.evalSha(scriptHash, call).catch((error: unknown) => {
    // A Redis that was started since does not know the script.
    if (error instanceof Error && error.message.startsWith('NOSCRIPT'))
      return client.eval(script, call);
    throw error;
  });
  const [taken, left, rateShare, pausedForMs] = Array.isArray(answer) ? answer.map(Number) : [];
  if (
    taken === undefined ||
    left === undefined ||
    rateShare === undefined ||
    pausedForMs === undefined ||
    [taken, left, rateShare, pausedForMs].some(Number.isNaN)
  ) {
    throw new TypeError('Redis answered a request for tokens in a way that is not understood.');
  }
  return { taken, left, rateShare, pausedForMs };
}
