/** What an instance leans on, as its health routes tell it. */

import type { BillyOperation, CircuitStatus } from '../billy/circuits.ts';
import type { Caches } from '../cache/caches.ts';
import type { Companies } from '../companies.ts';
import type { Condition, Dependency } from '../http/health.ts';
import type { Store } from '../store/store.ts';

interface Needs {
  readonly billy: Pick<BillyOperation, 'circuits'>;
  /** What the latest answer of Billy's took; null before the first. */
  readonly billyLatencyMs: () => number | null;
  readonly companies: Companies;
  readonly caches: Caches;
  readonly store: Store;
}

/**
 * Only knowing whose books these are is required: what is cached is served without Billy, without Redis it is served
 * more slowly, and reads need no database.
 */
export function dependenciesOf(needs: Needs): Dependency[] {
  const { billy, companies, caches, store } = needs;
  return [
    {
      name: 'company',
      isRequired: true,
      check: () => Promise.resolve(conditionOf(companies.doubt())),
    },
    {
      name: 'billy',
      isRequired: false,
      check: () =>
        Promise.resolve({
          ...billyCondition(billy.circuits()),
          latencyMs: needs.billyLatencyMs(),
        }),
    },
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

/** By its circuits: nobody asks Billy for the sake of a probe. */
function billyCondition(circuits: readonly CircuitStatus[]): Condition {
  const stopping = circuits.filter(({ state, order }) => state === 'open' && order !== 'dry-run');
  if (stopping.some(({ name }) => name === 'billy' || name === 'reads'))
    return { status: 'down', reason: `${namesOf(stopping)} open.` };
  if (stopping.length > 0) return { status: 'degraded', reason: `${namesOf(stopping)} open.` };
  const recovering = circuits.filter(({ state }) => state === 'recovering');
  return recovering.length > 0
    ? { status: 'degraded', reason: `${namesOf(recovering)} recovering.` }
    : { status: 'up' };
}

function namesOf(circuits: readonly CircuitStatus[]): string {
  return `Circuit ${circuits.map(({ name }) => name).join(', ')}:`;
}

async function redisCondition(caches: Caches): Promise<Condition> {
  if (!(await caches.pingRedis())) return { status: 'down', reason: 'It does not answer.' };
  return caches.status().redis === 'ready'
    ? { status: 'up' }
    : { status: 'degraded', reason: 'What other replicas evict is not heard.' };
}
