/**
 * What had better be read again before its time is over: the hot part of what is kept, if it was used since it was read. What
 * nobody uses any more is thus read ahead once at most, however hot it was.
 */

import type { Clock } from '../clock.ts';
import type { Tenant } from './keys.ts';
import type { MemoryStore } from './memory-store.ts';
import type { Thing } from './things.ts';
import type { Usage } from './usage.ts';

/** From this part of its life on something is nearly over: 12 seconds for the shortest lived list. */
const lastPart = 0.2;

interface NearlyOverNeeds {
  readonly memory: MemoryStore;
  readonly usage: Usage;
  readonly clock: Clock;
}

/** Most read first. */
export function createNearlyOver({ memory, usage, clock }: NearlyOverNeeds) {
  return async (tenant: Tenant): Promise<readonly Thing[]> => {
    const hottest = usage.hottest(tenant);
    const entries = await memory.getMany(hottest.map(({ key }) => key));
    const now = clock.now();
    return hottest
      .filter(({ notedAt }, index) => {
        const entry = entries[index];
        if (entry === undefined || entry.organizationId !== tenant.organizationId) return false;
        const { readAt, freshUntil } = entry;
        const leftMs = freshUntil - now;
        return notedAt > readAt && leftMs > 0 && leftMs < lastPart * (freshUntil - readAt);
      })
      .map(({ value }) => value);
  };
}
