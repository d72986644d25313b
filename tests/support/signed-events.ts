/** Events as a sender posts them: a body and the headers that prove who sent it. */

import { createHmac, randomUUID } from 'node:crypto';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import { resources } from '../../src/billy/resources/index.ts';

/** For the tests alone. */
export const webhookSecret = `whsec_${Buffer.from('en-hemmelighed-til-afproevning').toString('base64')}`;

interface Signing {
  readonly id?: string;
  /** Epoch milliseconds; now unless said otherwise. */
  readonly at?: number;
  readonly secret?: string;
}

interface SignedHeaders extends Readonly<Record<string, string>> {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** The headers of a message; the signature is over the bytes of its body. */
export function signedHeaders(
  body: string | Buffer,
  { id = `msg_${randomUUID()}`, at = Date.now(), secret = webhookSecret }: Signing = {},
): SignedHeaders {
  const timestamp = String(Math.floor(at / 1_000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body);
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${hmac.digest('base64')}`,
  };
}

export interface EventFacts {
  readonly organizationId: string;
  readonly resource: ResourceName;
  readonly id: string;
  readonly kind?: 'created' | 'updated' | 'deleted';
  readonly version?: number;
  readonly record?: unknown;
  readonly previous?: unknown;
  /** Epoch milliseconds; now unless said otherwise. */
  readonly at?: number;
}

/** The body of an event, as the contract has it. */
export function eventBody({ kind = 'updated', at = Date.now(), ...data }: EventFacts): string {
  return JSON.stringify({
    type: `${resources[data.resource].singular}.${kind}`,
    timestamp: new Date(at).toISOString(),
    data,
  });
}

/** Posts a message to a subgraph's inbox; resolves with the status. */
export async function postEvent(
  url: string,
  body: string | Buffer<ArrayBuffer>,
  signing: Signing = {},
): Promise<number> {
  const headers = signedHeaders(body, signing);
  const response = await fetch(`${url}/webhooks/billy`, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}
