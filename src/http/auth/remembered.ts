/**
 * Tokens that have verified are believed for a little while without being verified again: checking a signature costs
 * several times what a kept answer costs. What makes that safe: a token is known by a digest of all its bytes, so that
 * no other one passes for it; it is never believed beyond its own `exp`; and whoever takes a key out of the key set has
 * its tokens refused after `believedMs` at the latest, which is less than the key set itself is remembered for.
 */

import type { Identity } from './identity.ts';
import { digestOf } from './secrets.ts';

/** Short beside the ten minutes for which a key set is kept, so that it hardly adds to them. */
const believedMs = 60_000;

/** A digest and an identity each: some megabytes. Beyond that the oldest are verified anew. */
const rememberedAtMost = 10_000;

export interface RememberedTokens {
  /** Whose token this is, if it verified lately and holds still. */
  find(token: string): Identity | undefined;
  /** @param expiresAt the token's own `exp`, in epoch milliseconds */
  remember(token: string, identity: Identity, expiresAt: number): void;
}

/** @param now epoch milliseconds; a test passes its own. */
export function createRememberedTokens(now: () => number = Date.now): RememberedTokens {
  const remembered = new Map<string, { readonly identity: Identity; readonly until: number }>();
  const nameOf = (token: string): string => digestOf(token).toString('base64');

  return {
    find(token) {
      const name = nameOf(token);
      const known = remembered.get(name);
      if (known === undefined) return undefined;
      if (known.until > now()) return known.identity;
      remembered.delete(name);
      return undefined;
    },
    remember(token, identity, expiresAt) {
      const [oldest] = remembered.keys();
      if (oldest !== undefined && remembered.size >= rememberedAtMost) remembered.delete(oldest);
      remembered.set(nameOf(token), { identity, until: Math.min(expiresAt, now() + believedMs) });
    },
  };
}
