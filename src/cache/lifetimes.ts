/** How long entries are fresh and how long they are kept: the table's seconds, spread a little, and what outlives them. */

import { resources, type ResourceName } from '../billy/resources/index.ts';
import { markMs } from './marks.ts';

/** What a page filled at once must not expire at once: lifetimes are spread by this share, both ways. */
const jitter = 0.1;

/**
 * How long a record is remembered as absent. Short: it may be created any moment, by people who then ask for it,
 * and nothing tells us.
 */
const absentMs = 10_000;

/** How long one value is served, from when it is stored. */
export interface Lifetime {
  readonly freshMs: number;
  /** At least as long. */
  readonly keptMs: number;
}

export interface Lifetimes {
  record(resource: ResourceName): Lifetime;
  list(resource: ResourceName): Lifetime;
  /** That a record is absent is never served stale: "there is none" is worse than "ask again". */
  readonly absent: Lifetime;
  /** Longer than any entry can live that was being read when a mark was made. */
  readonly markMs: number;
}

interface LifetimesOptions {
  /** How long entries are kept beyond their freshness, for when Billy fails; 0 keeps none. */
  readonly keepMs: number;
  /** Yields 0 to 1. */
  readonly random: () => number;
}

export function createLifetimes({ keepMs, random }: LifetimesOptions): Lifetimes {
  function of(resource: ResourceName, what: 'record' | 'list'): Lifetime {
    const seconds = resources[resource].lifetime[what];
    const freshMs = seconds * 1_000 * (1 - jitter + 2 * jitter * random());
    return { freshMs, keptMs: Math.max(freshMs, keepMs) };
  }

  return {
    record: (resource) => of(resource, 'record'),
    list: (resource) => of(resource, 'list'),
    absent: { freshMs: absentMs, keptMs: absentMs },
    markMs: Math.max(longestMs * (1 + jitter), keepMs) + markMs,
  };
}

const longestMs =
  Math.max(
    ...Object.values(resources).flatMap(({ lifetime }) => [lifetime.record, lifetime.list]),
  ) * 1_000;
