/** Secrets are compared as digests, in constant time: how long it takes tells nothing about a guess. */

import { createHash } from 'node:crypto';

/** SHA-256 of a secret: of equal length whatever is presented, as `timingSafeEqual` needs. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
