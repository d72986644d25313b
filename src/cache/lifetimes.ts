/** How long entries are fresh and how long they are kept: the table's seconds, or what was learned, spread a little, and what outlives them. */

import { resources, type ResourceName } from '../billy/resources/index.ts';
import type { Tenant } from './keys.ts';
import {
  longestMs as longestLearnedMs,
  type LearnedLifetimes,
  type Look,
} from './learned-lifetimes.ts';
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
  record(tenant: Tenant, resource: ResourceName, record: object): Lifetime;
  list(tenant: Tenant, resource: ResourceName): Lifetime;
  /** A record was looked at again that had been read so long before. */
  noteRecord(tenant: Tenant, resource: ResourceName, before: unknown, look: Look): void;
  /** The same of a list. */
  noteList(tenant: Tenant, resource: ResourceName, look: Look): void;
  /** That a record is absent is never served stale: "there is none" is worse than "ask again". */
  readonly absent: Lifetime;
  /** Longer than any entry can live that was being read when a mark was made. */
  readonly markMs: number;
}

interface LifetimesOptions {
  /** How long entries are kept beyond their freshness, for when Billy fails; 0 keeps none. */
  readonly keepMs: number;
  /** Missing where the table's lifetimes hold. */
  readonly learned?: LearnedLifetimes | undefined;
  /** Yields 0 to 1. */
  readonly random: () => number;
}

export function createLifetimes({ keepMs, learned, random }: LifetimesOptions): Lifetimes {
  function lifetimeOf(freshMs: number): Lifetime {
    const spreadMs = freshMs * (1 - jitter + 2 * jitter * random());
    return { freshMs: spreadMs, keptMs: Math.max(spreadMs, keepMs) };
  }

  return {
    record(tenant, resource, record) {
      const thing = classOfRecord(resource, record);
      return lifetimeOf(learned?.freshMs(tenant, thing) ?? thing.usualMs);
    },
    list(tenant, resource) {
      const thing = classOfList(resource);
      return lifetimeOf(learned?.freshMs(tenant, thing) ?? thing.usualMs);
    },
    noteRecord(tenant, resource, before, look) {
      if (typeof before === 'object' && before !== null)
        learned?.note(tenant, classOfRecord(resource, before), look);
    },
    noteList: (tenant, resource, look) => learned?.note(tenant, classOfList(resource), look),
    absent: { freshMs: absentMs, keptMs: absentMs },
    markMs:
      Math.max((learned === undefined ? longestMs : longestLearnedMs) * (1 + jitter), keepMs) +
      markMs,
  };
}

/** Documents change with their state: a draft all day, one that is paid hardly ever. */
function classOfRecord(resource: ResourceName, record: object) {
  const state = 'state' in record && typeof record.state === 'string' ? record.state : '';
  const isPaid = 'isPaid' in record && record.isPaid === true;
  return {
    name: `${resource} ${isPaid ? 'paid' : state}`,
    usualMs: resources[resource].lifetime.record * 1_000,
  };
}

function classOfList(resource: ResourceName) {
  return { name: `lists of ${resource}`, usualMs: resources[resource].lifetime.list * 1_000 };
}

const longestMs =
  Math.max(
    ...Object.values(resources).flatMap(({ lifetime }) => [lifetime.record, lifetime.list]),
  ) * 1_000;
