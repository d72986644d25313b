/**
 * What replicas tell each other through Redis: what one evicts, the others drop from memory too. Best effort, like
 * all that passes through Redis; a replica that may have missed something trusts nothing it had read before.
 */

import { randomUUID } from 'node:crypto';

import type { RedisLink } from '../redis/link.ts';
import { understood } from '../redis/message.ts';
import { evictionChannel, type CacheKey, type Tenant } from './keys.ts';

/** What one change makes old. */
export interface Eviction {
  readonly key: CacheKey;
  /** A guard stands over other keys and has no entry of its own. */
  readonly isGuard: boolean;
}

export interface NewsOptions {
  readonly link: RedisLink;
  readonly onEvicted: (tenant: Tenant, evictions: readonly Eviction[]) => void;
  /** Listening begins, anew after every loss: what was told before it has not been heard. */
  readonly onGap: () => void;
}

export interface EvictionNews {
  /** What to publish on the eviction channel, so that the others drop the same; for `all`, whatever they hold. */
  message(tenant: Tenant, evictions: readonly Eviction[] | 'all'): string;
  /** Whether what others evict is heard at the moment. */
  isListening(): boolean;
}

interface Message {
  readonly from: string;
  readonly organizationId: string;
  readonly evictions: readonly Eviction[];
}

export function createEvictionNews({ link, onEvicted, onGap }: NewsOptions): EvictionNews {
  const self = randomUUID();
  const subscription = link.subscribe({
    channel: evictionChannel,
    onMessage: hear,
    onListening: onGap,
  });

  function hear(text: string): void {
    const message = understood(text, isMessage);
    if (message === undefined) onGap();
    else if (message.from !== self) onEvicted(message, message.evictions);
  }

  return {
    message({ organizationId }, evictions) {
      // Not a list, `all` is not understood, and whoever hears it trusts nothing it has read.
      const message: Message | object = { from: self, organizationId, evictions };
      return JSON.stringify(message);
    },
    isListening: () => subscription.isListening(),
  };
}

function isMessage(candidate: unknown): candidate is Message {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'from' in candidate &&
    typeof candidate.from === 'string' &&
    'organizationId' in candidate &&
    typeof candidate.organizationId === 'string' &&
    'evictions' in candidate &&
    Array.isArray(candidate.evictions) &&
    candidate.evictions.every(isEviction)
  );
}

function isEviction(candidate: unknown): candidate is Eviction {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'key' in candidate &&
    typeof candidate.key === 'string' &&
    'isGuard' in candidate &&
    typeof candidate.isGuard === 'boolean'
  );
}
