/**
 * Whether an event comes from somebody who has the secret, as Standard Webhooks asks
 * (https://www.standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`, the body as the bytes that came.
 */

import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { digestOf } from './auth/secrets.ts';

/** A message as it came; headers are undefined when they were missing. */
export interface SignedMessage {
  readonly id: string | undefined;
  /** Seconds since 1970. */
  readonly timestamp: string | undefined;
  /** `v1,<base64>`, several with spaces between while a secret is being replaced. */
  readonly signature: string | undefined;
  readonly body: Buffer;
}

/** `untimely`: signed with one of our secrets, but its time is too far from ours. */
export type Verdict = 'genuine' | 'forged' | 'untimely';

/** How far the sender's clock and the way here may put a message off. */
const toleranceSeconds = 300;

/** A sender replaces one secret at a time; without a bound, a header could have us compare thousands. */
const maxSignatures = 16;

/** As long as any sender's ids are; the database keeps them. */
const possibleId = /^[\x21-\x7e]{1,255}$/;

interface VerifierNeeds {
  /** Any of them will do. */
  readonly keys: readonly Buffer[];
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What is compared takes the same time wherever it differs and however long it is. */
export function createVerifier({ keys, now }: VerifierNeeds): (message: SignedMessage) => Verdict {
  // Made once: Node would make one of the bytes each time, at five times the cost of the digest.
  const secrets = keys.map((key) => createSecretKey(key));
  return ({ id, timestamp, signature, body }) => {
    if (id === undefined || timestamp === undefined || signature === undefined) return 'forged';
    if (!possibleId.test(id) || !/^\d{1,11}$/.test(timestamp)) return 'forged';
    const given = signature.split(' ', maxSignatures + 1);
    if (given.length > maxSignatures) return 'forged';
    const digests = given.map(digestOf);
    let isGenuine = false;
    for (const secret of secrets) {
      const hmac = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body);
      const expected = digestOf(`v1,${hmac.digest('base64')}`);
      for (const digest of digests) isGenuine = timingSafeEqual(digest, expected) || isGenuine;
    }
    if (!isGenuine) return 'forged';
    const skew = Math.abs(Math.floor(now() / 1_000) - Number(timestamp));
    return skew <= toleranceSeconds ? 'genuine' : 'untimely';
  };
}
