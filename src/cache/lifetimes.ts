/** How long entries live: the table's seconds, spread a little, and what must outlive them. */

import { resources, type ResourceName } from '../billy/resources/index.ts';
import { markMs } from './marks.ts';

/** What a page filled at once must not expire at once: lifetimes are spread by this share, both ways. */
const jitter = 0.1;

/**
 * How long a record is remembered as absent. Short: it may be created any moment, by people who then ask for it,
 * and nothing tells us.
 */
export const absentTtlMs = 10_000;

/** A record's or a list's lifetime of this resource, spread; `random` yields 0 to 1. */
export function ttlMs(resource: ResourceName, of: 'record' | 'list', random: () => number): number {
  return resources[resource].lifetime[of] * 1_000 * (1 - jitter + 2 * jitter * random());
}

/** Longer than any entry of the resource that was being read when the mark was made. */
export function markTtlMs(resource: ResourceName): number {
  const { record, list } = resources[resource].lifetime;
  return Math.max(record, list) * 1_000 * (1 + jitter) + markMs;
}
