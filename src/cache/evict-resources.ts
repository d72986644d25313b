/**
 * Eviction of all that is known of whole resources: for people, when they see something that should not be. What changes by
 * itself evicts record by record (`evict.ts`).
 */

import type { ResourceName } from '../billy/resources/index.ts';
import { childListsOf, listsOf, recordsOf, type Tenant } from './keys.ts';
import type { Levels } from './levels.ts';

/**
 * Makes old what any level and any replica holds of the company's resources: records, their absence, lists and children. Holds
 * as `Evict` does.
 */
export type EvictResources = (tenant: Tenant, resources: readonly ResourceName[]) => Promise<void>;

export function createEvictResources(levels: Levels): EvictResources {
  return (tenant, resources) =>
    levels.evict(
      tenant,
      resources.flatMap((resource) =>
        [recordsOf, listsOf, childListsOf].map((guardOf) => ({
          key: guardOf(tenant, resource),
          isGuard: true,
        })),
      ),
    );
}
