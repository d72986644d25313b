/** Signed events about records, posted as Standard Webhooks (https://www.standardwebhooks.com) asks. */

import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { resources, type ResourceName } from '../billy/resources/index.ts';

export interface EventTarget {
  readonly url: string;
  /** With or without `whsec_`; the rest is the key in base64. */
  readonly secret: string;
}

/** How an event goes out; the odd ways are there to test its receiver. */
export const emissionSchema = z.strictObject({
  /** How often the same event is posted, under one id. */
  copies: z.int().min(1).max(100).default(1),
  /** Posts the events and copies of one request in random order. */
  shuffle: z.boolean().default(false),
  /** Seconds added to the timestamp header. */
  timestampOffsetSeconds: z.int().default(0),
  badSignature: z.boolean().default(false),
});

export interface Emission {
  readonly action: 'created' | 'updated' | 'deleted';
  readonly organizationId: string;
  readonly resource: ResourceName;
  readonly id: string;
  /** As the API shows it; null when it has been deleted. */
  readonly record: unknown;
  readonly how: z.output<typeof emissionSchema>;
}

/** What became of one posting: the receiver's status, or null when it could not be reached. */
export interface Delivery {
  readonly webhookId: string;
  readonly status: number | null;
}

const DELIVERY_TIMEOUT_MS = 5_000;

/** Posts every copy, one after the other. */
export async function emit(
  emissions: readonly Emission[],
  target: EventTarget,
  now: number,
): Promise<readonly Delivery[]> {
  const messages = emissions.flatMap((emission) => {
    const message = messageOf(emission, target.secret, now);
    return Array.from({ length: emission.how.copies }, () => message);
  });
  const ordered = emissions.some(({ how }) => how.shuffle)
    ? messages
        .map((message) => ({ message, place: Math.random() }))
        .sort((a, b) => a.place - b.place)
        .map(({ message }) => message)
    : messages;
  const deliveries: Delivery[] = [];
  for (const message of ordered) {
    deliveries.push({ webhookId: message.webhookId, status: await post(target.url, message) });
  }
  return deliveries;
}

interface Message {
  readonly webhookId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function messageOf(emission: Emission, secret: string, now: number): Message {
  const { action, organizationId, resource, id, record, how } = emission;
  const webhookId = `msg_${randomUUID()}`;
  const timestamp = String(Math.floor(now / 1000) + how.timestampOffsetSeconds);
  const body = JSON.stringify({
    type: `${resources[resource].singular}.${action}`,
    timestamp: new Date(now).toISOString(),
    data: { organizationId, resource, id, ...(record !== null && { record }) },
  });
  const key = Buffer.from(
    how.badSignature ? randomUUID() : secret.replace(/^whsec_/, ''),
    'base64',
  );
  const signature = createHmac('sha256', key).update(`${webhookId}.${timestamp}.${body}`);
  return {
    webhookId,
    headers: {
      'content-type': 'application/json',
      'webhook-id': webhookId,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature.digest('base64')}`,
    },
    body,
  };
}

async function post(url: string, { headers, body }: Message): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(DELIVERY_TIMEOUT_MS);
    const response = await fetch(url, { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
