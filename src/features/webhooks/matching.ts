/** Which changes a subscription is told of, and which resources somebody must look at for that. */

import { resourceNames, resources, type ResourceName } from '../../billy/resources/index.ts';
import type { Change } from '../../feed/change.ts';
import { passes } from '../../feed/filter.ts';
import type { EventSubscription } from './subscription.ts';

export function isToldOf({ types, filter }: EventSubscription, change: Change): boolean {
  if (types.length > 0 && !types.includes(change.type)) return false;
  return filter === null || passes(filter, change);
}

/** Resources whose changes a subscription is told of. */
export function resourcesOf({ types }: Pick<EventSubscription, 'types'>): readonly ResourceName[] {
  if (types.length === 0) return resourceNames;
  const singulars = new Set(types.map((type) => type.split('.')[0]));
  return resourceNames.filter((name) => singulars.has(resources[name].singular));
}
