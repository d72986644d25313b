/** Caches for tests, with a clock and a list of what happened, and a few records to put into them. */

import type { ResourceName } from '../../src/billy/resources/index.ts';
import { createCaches, type CachesOptions } from '../../src/cache/caches.ts';
import type { CachedRecord } from '../../src/cache/entity-cache.ts';
import type { CacheEvent } from '../../src/cache/events.ts';
import type { Tenant } from '../../src/cache/keys.ts';
import { clockOf, type Clock } from '../../src/clock.ts';

export const nordlys: Tenant = { organizationId: 'nordlys' };
export const soender: Tenant = { organizationId: 'soender' };

export function openShelf(options: Partial<CachesOptions> = {}) {
  const events: CacheEvent[] = [];
  const clock = standingClock();
  const caches = createCaches({
    memory: { maxEntries: 10_000, maxBytes: 10_000_000 },
    clock,
    onEvent: (event) => events.push(event),
    // In the middle of the spread: lifetimes as the table says.
    random: () => 0.5,
    ...options,
  });

  return {
    ...caches,
    clock,
    events,
    /** Reads upstream and keeps what came, as a loader does. */
    async fill(tenant: Tenant, resource: ResourceName, ...records: readonly CachedRecord[]) {
      const fill = await caches.beginFill(tenant);
      await caches.entities.setMany(fill, [{ resource, records }]);
    },
    async get(tenant: Tenant, resource: ResourceName, id: string) {
      const [record] = await caches.entities.getMany(tenant, resource, [id]);
      return record;
    },
  };
}

export function record(id: string, members: Record<string, string> = {}): CachedRecord {
  return Object.freeze({ id, ...members });
}

/** A clock that stands until it is moved. */
function standingClock(): Clock & { pass(ms: number): void } {
  let now = Date.parse('2026-01-05T09:00:00Z');
  return {
    ...clockOf(() => now),
    pass: (ms) => {
      now += ms;
    },
  };
}
