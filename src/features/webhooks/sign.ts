/** How a receiver knows that a message is ours: the signatures of Standard Webhooks 1.0, over the bytes that are sent. */

import { createHmac, randomBytes } from 'node:crypto';

/** What is signed. */
export interface Signed {
  /** The same with every attempt, so that a receiver notices what it has had before. */
  readonly id: string;
  /** Of the attempt; whole seconds since 1970. */
  readonly timestamp: number;
  /** The very bytes that are sent. */
  readonly body: Buffer;
}

const prefix = 'whsec_';

/** The specification wants 24 to 64. */
const secretBytes = 32;

/** A fresh secret in the form receivers' libraries take, `whsec_` and base64. */
export function newSecret(): string {
  return `${prefix}${randomBytes(secretBytes).toString('base64')}`;
}

/** The header `webhook-signature`: one signature a secret, so that receivers may know either of two. */
export function signaturesOf({ id, timestamp, body }: Signed, secrets: readonly string[]): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.replace(prefix, ''), 'base64');
      const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body);
      return `v1,${signature.digest('base64')}`;
    })
    .join(' ');
}
