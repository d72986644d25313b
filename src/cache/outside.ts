/**
 * Names for caches outside of our processes, such as a router's: what an answer was made from, and what a change makes
 * old, in the same words. They are the keys that evictions use, so whoever heeds them lets go of what we let go of; the
 * organization leads each of them.
 */

import type { RecordChange } from '../billy/changes.ts';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { CachedRecord } from './entity-cache.ts';
import { evictionsOf } from './evict.ts';
import {
  childListsOf,
  childrenKey,
  companyGuard,
  listsOf,
  recordKey,
  type CacheKey,
  type Tenant,
} from './keys.ts';

/** Something an answer was made from. */
export type Handed =
  | { readonly kind: 'record'; readonly resource: ResourceName; readonly id: string }
  | {
      readonly kind: 'children';
      readonly parent: ResourceName;
      readonly relation: string;
      readonly id: string;
    }
  /** A list of the resource, whichever. */
  | { readonly kind: 'list'; readonly resource: ResourceName };

/** Whatever is known of the company. */
export function nameOfAll(tenant: Tenant): CacheKey {
  return companyGuard(tenant);
}

export function namesOf(tenant: Tenant, handed: Handed): readonly CacheKey[] {
  switch (handed.kind) {
    case 'record':
      return [recordKey(tenant, handed.resource, handed.id)];
    case 'list':
      return [listsOf(tenant, handed.resource)];
    case 'children': {
      const { parent, relation, id } = handed;
      const field = resources[parent].fields[relation];
      const ofAnyParent = field?.type === 'hasMany' ? [childListsOf(tenant, field.target)] : [];
      return [childrenKey(tenant, parent, id, relation), ...ofAnyParent];
    }
  }
}

/**
 * Names of what a change makes old; `before` is what the record was, where that is known. Every change of a record names
 * the lists of its resource, so that name also stands for "any of them" where there are too many to be named.
 */
export function namesChangedBy(
  tenant: Tenant,
  change: RecordChange,
  before: CachedRecord | undefined,
): readonly CacheKey[] {
  return evictionsOf(tenant, change, before).map(({ key }) => key);
}
