/**
 * From what has changed to what must go: the record itself, the child lists of its parents, and the lists of its
 * resource. Nothing else: a busy company would otherwise lose its whole cache with every booking.
 */

import type { Clock } from '../clock.ts';
import type { ChangeSet, RecordChange } from '../billy/changes.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import { isRecordWithId, type CachedRecord } from './entity-cache.ts';
import type { CacheEventListener } from './events.ts';
import {
  childListsOf,
  childrenKey,
  listsOf,
  recordKey,
  type CacheKey,
  type Tenant,
} from './keys.ts';
import type { Found, Levels } from './levels.ts';
import type { Lifetimes } from './lifetimes.ts';
import type { Eviction } from './eviction-news.ts';
import { idIn, relationsFrom, relationsInto } from '../billy/resources/relations.ts';

/**
 * Evicts what the changes make old and leaves marks. Once it resolves, no read begun before brings any of it back:
 * in this process without exception, in the others as soon as they ask Redis.
 */
export type Evict = (tenant: Tenant, changes: ChangeSet) => Promise<void>;

interface EvictNeeds {
  readonly levels: Levels;
  readonly lifetimes: Pick<Lifetimes, 'noteRecord'>;
  readonly clock: Clock;
  readonly onEvent: CacheEventListener;
}

export function createEvict({ levels, lifetimes, clock, onEvent }: EvictNeeds): Evict {
  return async (tenant, changes) => {
    // What the records were before tells which parents they leave; it must be read before they are gone.
    const before = await Promise.all(changes.map((change) => previous(levels, tenant, change)));
    const evictions = new Map<string, Eviction>();
    for (const [index, change] of changes.entries()) {
      const known = before[index];
      // Somebody told of this change, and may not tell of the next.
      if (known !== undefined) {
        const afterMs = Math.max(1, clock.now() - known.readAt);
        lifetimes.noteRecord(tenant, change.resource, known.value, { afterMs, hasChanged: true });
      }
      for (const eviction of evictionsOf(tenant, change, known?.value)) {
        evictions.set(eviction.key, eviction);
      }
    }
    await levels.evict(tenant, [...evictions.values()]);
    for (const [resource, count] of countByResource(changes)) {
      onEvent({ type: 'cache.evicted', resource, count });
    }
  };
}

async function previous(
  levels: Levels,
  tenant: Tenant,
  { resource, id }: RecordChange,
): Promise<Found<CachedRecord> | undefined> {
  const found = await levels.peek(tenant, recordKey(tenant, resource, id));
  return found !== undefined && isRecordWithId(found.value, id)
    ? { value: found.value, readAt: found.readAt }
    : undefined;
}

/** What one change makes old; `before` is what the record was, where that is known. */
export function evictionsOf(
  tenant: Tenant,
  { resource, id, kind, record }: RecordChange,
  before: CachedRecord | undefined,
): Eviction[] {
  const one = (key: CacheKey): Eviction => ({ key, isGuard: false });
  const all = (key: CacheKey): Eviction => ({ key, isGuard: true });

  const evictions = [one(recordKey(tenant, resource, id)), all(listsOf(tenant, resource))];
  const versions = [before, record].filter((version) => version !== undefined);
  for (const { parent, relation, link, isFixed } of relationsInto(resource)) {
    for (const version of versions) {
      const parentId = idIn(parent, version[link]);
      if (parentId !== undefined) {
        evictions.push(one(childrenKey(tenant, parent, parentId, relation)));
      }
    }
    // A record that may have moved has two parents; whoever is unknown may be anyone.
    const versionsNeeded = kind === 'updated' && !isFixed ? 2 : 1;
    if (versions.length < versionsNeeded) evictions.push(all(childListsOf(tenant, resource)));
  }
  if (kind === 'deleted') {
    for (const { relation } of relationsFrom(resource)) {
      evictions.push(one(childrenKey(tenant, resource, id, relation)));
    }
  }
  return evictions;
}

function countByResource(changes: ChangeSet): Map<ResourceName, number> {
  const counts = new Map<ResourceName, number>();
  for (const { resource } of changes) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  return counts;
}
