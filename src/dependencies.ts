/** What an instance leans on, as its health routes tell it. */

import type { Caches } from './cache/caches.ts';
import type { Companies } from './companies.ts';
import type { Condition, Dependency } from './http/health.ts';
import type { Store } from './store/store.ts';

/** How the way to Billy is; nobody asks Billy for that. */
export interface BillyHealth {
  condition(): Condition;
}

interface Needs {
  readonly billy: BillyHealth;
  readonly companies: Companies;
  readonly caches: Caches;
  readonly store: Store;
}

/**
 * Only knowing whose books these are is required: what is cached is served without Billy, without Redis it is served
 * more slowly, and reads need no database.
 */
export function dependenciesOf({ billy, companies, caches, store }: Needs): Dependency[] {
  return [
    { name: 'company', isRequired: true, check: async () => conditionOf(companies.doubt()) },
    { name: 'billy', isRequired: false, check: async () => billy.condition() },
    {
      name: 'database',
      isRequired: false,
      async check() {
        await store.ping();
        return { status: 'up' };
      },
    },
    ...(caches.status().redis === 'off'
      ? []
      : [{ name: 'redis', isRequired: false, check: () => redisCondition(caches) }]),
  ];
}

function conditionOf(doubt: Error | undefined): Condition {
  if (doubt === undefined) return { status: 'up', latencyMs: null };
  return { status: 'down', latencyMs: null, reason: doubt.message };
}

async function redisCondition(caches: Caches): Promise<Condition> {
  if (!(await caches.pingRedis())) return { status: 'down', reason: 'It does not answer.' };
  return caches.status().redis === 'ready'
    ? { status: 'up' }
    : { status: 'degraded', reason: 'What other replicas evict is not heard.' };
}
