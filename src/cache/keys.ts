/**
 * The cache's keys. The organization leads every key and no key can be built without it; a key is a type of
 * its own, so that no store can be asked with a string made elsewhere.
 */

import { createHash } from 'node:crypto';

import type { ResourceName } from '../billy/resources/index.ts';

/** Whose books. A company fits, but the cache never sees its token. */
export interface Tenant {
  readonly organizationId: string;
}

declare const made: unique symbol;
export type CacheKey = string & { readonly [made]: true };

/** Raised whenever what stands behind a key changes shape: old entries are then never met again. */
const layoutVersion = 'billy2';

/** One record of one resource. */
export function recordKey(tenant: Tenant, resource: ResourceName, id: string): CacheKey {
  return keyOf(tenant, 'record', resource, part(id));
}

/** One page or whole list; `query` is its canonical text. */
export function listKey(tenant: Tenant, resource: ResourceName, query: string): CacheKey {
  return keyOf(tenant, 'list', resource, digest(query));
}

/** The children of one parent under one relation. */
export function childrenKey(
  tenant: Tenant,
  parent: ResourceName,
  parentId: string,
  relation: string,
): CacheKey {
  return keyOf(tenant, 'children', parent, relation, part(parentId));
}

/** Guards every record of a resource: nothing but an operator's order marks it. */
export function recordsOf(tenant: Tenant, resource: ResourceName): CacheKey {
  return keyOf(tenant, 'records-of', resource);
}

/** Guards every list of a resource: a mark under it makes all of them old at once. */
export function listsOf(tenant: Tenant, resource: ResourceName): CacheKey {
  return keyOf(tenant, 'lists-of', resource);
}

/** Guards every child list whose children are of a resource, for changes whose parent nobody knows. */
export function childListsOf(tenant: Tenant, child: ResourceName): CacheKey {
  return keyOf(tenant, 'child-lists-of', child);
}

/** A question under way, for single flight; `question` is its canonical text. */
export function questionKey(tenant: Tenant, question: string): CacheKey {
  return keyOf(tenant, 'question', digest(question));
}

/**
 * What leads the keys of one asker's answers: those of another company, or of one who may do other things, lie apart.
 * What was asked follows as it came, as text; nothing that comes before it can run into it.
 */
export function answersOf(tenant: Tenant, scopes: ReadonlySet<string>): CacheKey {
  return keyOf(tenant, 'answer', JSON.stringify([...scopes].sort()), '');
}

/** Guards all that is known of a company; nothing stored stands under it, but calls under way do. */
export function companyGuard(tenant: Tenant): CacheKey {
  return keyOf(tenant, 'company');
}

/** What Redis knows of the company's evictions: the counter, and what stands under guards. */
export function evictionsKey(tenant: Tenant): CacheKey {
  return keyOf(tenant, 'evictions');
}

/** Whoever holds it has the turn to ask this question of Billy. */
export function turnKey(tenant: Tenant, question: string): CacheKey {
  return keyOf(tenant, 'turn', digest(question));
}

/** Where replicas tell each other what they evicted: the one name without a company, because it holds no values. */
export const evictionChannel = `${layoutVersion}:evictions`;

/** Where the mark of a key stands in Redis. */
export function markKey(key: CacheKey): CacheKey {
  return branded(`${key}:mark`);
}

/** What companyIn() finds in this company's keys. */
export function companyPartOf({ organizationId }: Tenant): string {
  return part(organizationId);
}

/** The part of a key that names its company: equal for equal companies, and for them alone. */
export function companyIn(key: string): string {
  const start = layoutVersion.length + 1;
  return key.slice(start, key.indexOf(':', start));
}

function keyOf(tenant: Tenant, ...parts: readonly string[]): CacheKey {
  if (tenant.organizationId === '') {
    throw new RangeError('Expected the organization a cache key belongs to, got an empty id.');
  }
  return branded([layoutVersion, part(tenant.organizationId), ...parts].join(':'));
}

/**
 * An id as part of a key. Billy's own ids stand as they are; anything else (separators, wildcards, NUL, kilobytes)
 * is hashed, behind a character that plain ids cannot hold, so that no two ids can meet.
 */
function part(id: string): string {
  return /^[\w-]{1,64}$/.test(id) ? id : `~${digest(id)}`;
}

function digest(text: string): string {
  // UTF-16, because UTF-8 would map all lone surrogates to one character.
  return createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('base64url');
}

function branded(text: string): CacheKey {
  // The only place a key is made; every caller above leads with the organization.
  return text as CacheKey;
}
