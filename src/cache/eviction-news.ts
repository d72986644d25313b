/**
 * What replicas tell each other through Redis: what one evicts, the others drop from memory too. Best effort, like
 * all that passes through Redis; a replica that may have missed something trusts nothing it had read before.
 */

import { randomUUID } from 'node:crypto';

import { evictionChannel, type CacheKey, type Tenant } from './keys.ts';
import type { RedisClient } from './redis-link.ts';

/** What one change makes old. */
export interface Eviction {
  readonly key: CacheKey;
  /** A guard stands over other keys and has no entry of its own. */
  readonly isGuard: boolean;
}

export interface NewsOptions {
  readonly client: RedisClient;
  readonly onEvicted: (tenant: Tenant, evictions: readonly Eviction[]) => void;
  /** Listening begins, anew after every loss: what was told before it has not been heard. */
  readonly onGap: () => void;
}

export interface EvictionNews {
  /** What to publish on the eviction channel, so that the others drop the same. */
  message(tenant: Tenant, evictions: readonly Eviction[]): string;
  /** Whether what others evict is heard at the moment. */
  isListening(): boolean;
  close(): void;
}

interface Message {
  readonly from: string;
  readonly organizationId: string;
  readonly evictions: readonly Eviction[];
}

/** Listens on a connection of its own: one that subscribes can do nothing else. */
export function createEvictionNews({ client, onEvicted, onGap }: NewsOptions): EvictionNews {
  const self = randomUUID();
  const listener = client.duplicate();
  let hasSubscribed = false;
  // The link reports failures of Redis; the listener meets the same ones.
  listener.on('error', () => undefined);
  listener.on('ready', () => {
    if (hasSubscribed) onGap();
  });
  listener
    .connect()
    .then(() => listener.subscribe(evictionChannel, (text) => hear(text)))
    .then(() => {
      hasSubscribed = true;
      onGap();
    })
    // Closed before it was connected.
    .catch(() => undefined);

  function hear(text: string): void {
    const message = read(text);
    if (message === undefined) onGap();
    else if (message.from !== self) onEvicted(message, message.evictions);
  }

  return {
    message({ organizationId }, evictions) {
      const message: Message = { from: self, organizationId, evictions };
      return JSON.stringify(message);
    },
    isListening: () => hasSubscribed && listener.isReady,
    close() {
      if (listener.isOpen) listener.destroy();
    },
  };
}

/** Undefined when it is not to be understood, as from a replica of another version. */
function read(text: string): Message | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return isMessage(message) ? message : undefined;
  } catch {
    return undefined;
  }
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
