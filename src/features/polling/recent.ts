/** Who has read the feed lately: whoever asks for changes now and then is worth looking at Billy for in between. */

import { resourceOfSingular, type ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import { sweepable } from '../../mirror/sweep-plan.ts';
import type { Awaited } from './interests.ts';

/** Longer than anybody waits between two questions who wants to keep up, and short enough to end by itself. */
const countsMs = 15 * 60_000;

export interface RecentInterest {
  /** Somebody has asked for changes of these types; of all without. */
  note(organizationId: string, types: readonly string[] | undefined): void;
  awaited(): Awaited;
}

export function createRecentInterest(clock: Clock): RecentInterest {
  const askedAt = new Map<string, Map<ResourceName, number>>();
  return {
    note(organizationId, types) {
      const known = askedAt.get(organizationId) ?? new Map<ResourceName, number>();
      for (const resource of types === undefined ? sweepable : types.flatMap(resourceOfType))
        known.set(resource, clock.now());
      askedAt.set(organizationId, known);
    },

    awaited() {
      const since = clock.now() - countsMs;
      for (const [organizationId, resources] of askedAt) {
        for (const [resource, at] of resources) if (at < since) resources.delete(resource);
        if (resources.size === 0) askedAt.delete(organizationId);
      }
      return new Map(
        [...askedAt].map(([organizationId, resources]) => [
          organizationId,
          new Set(resources.keys()),
        ]),
      );
    },
  };
}

/** What a type of change is about: `invoice.paid` is about invoices. */
function resourceOfType(type: string): readonly ResourceName[] {
  const resource = resourceOfSingular(type.split('.')[0] ?? '');
  return resource === undefined ? [] : [resource];
}
