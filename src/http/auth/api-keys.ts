/** Callers known by a key of their own: `x-api-key`, or the same as bearer credentials. */

import { timingSafeEqual } from 'node:crypto';
import { bearerCredentials, unauthenticated } from './identity.ts';
import type { Authenticate, Identity } from './identity.ts';
import { digestOf } from './secrets.ts';
import type { ApiKeyGrant } from './settings.ts';

/** Takes API keys with what each one opens. */
export function authenticateByApiKey(keys: ReadonlyMap<string, ApiKeyGrant>): Authenticate {
  const entries = [...keys].map(([key, { organizationId, scopes }]) => {
    const digest = digestOf(key);
    // Enough of the digest to tell callers apart in a log, far too little to find the key.
    const subject = `api-key:${digest.toString('hex').slice(0, 8)}`;
    return { digest, identity: { organizationId, subject, scopes } };
  });

  return (headers) => {
    const header = headers['x-api-key'];
    const presented = typeof header === 'string' ? header : bearerCredentials(headers);
    if (presented === undefined)
      throw unauthenticated('Expected an API key in x-api-key or Authorization: Bearer.');
    const digest = digestOf(presented);
    let found: Identity | undefined;
    // Every entry is compared, so that the time does not tell which one came close.
    for (const entry of entries) {
      if (timingSafeEqual(entry.digest, digest)) found = entry.identity;
    }
    if (found === undefined) throw unauthenticated('The API key is not known here.');
    return found;
  };
}
