/**
 * Whose tokens Billy refuses, kept in Redis for replicas that were not there to hear of it: news are told once, and whoever was just
 * starting, or had lost its way to Redis, has missed them.
 */

import type { TokenNews } from '../billy/sharing.ts';
import type { RedisClient } from './connection.ts';
import { understood } from './message.ts';

/** One hash for all hosts and companies. */
const key = 'billy1:refused-tokens';

/** As long as a trial may be put off: a token that is still refused is noted anew with it. */
const keptSeconds = 15 * 60;

type Name = readonly [host: string, organizationId: string];

/** @throws what Redis throws */
export async function noteToken(client: RedisClient, news: TokenNews): Promise<void> {
  const field = JSON.stringify([news.host, news.organizationId] satisfies Name);
  if (news.type === 'tokenAccepted') await client.hDel(key, field);
  else await Promise.all([client.hSet(key, field, ''), client.expire(key, keptSeconds)]);
}

/** What whoever was not there has missed. @throws what Redis throws */
export async function refusedTokens(client: RedisClient): Promise<readonly TokenNews[]> {
  const fields = await client.hKeys(key);
  return fields.flatMap((field) => {
    const name = understood(field, isName);
    return name === undefined
      ? []
      : [{ type: 'tokenRefused', host: name[0], organizationId: name[1] }];
  });
}

function isName(candidate: unknown): candidate is Name {
  return (
    Array.isArray(candidate) &&
    candidate.length === 2 &&
    candidate.every((part) => typeof part === 'string')
  );
}
