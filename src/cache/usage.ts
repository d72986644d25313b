/**
 * How each company uses the caches, for its people to see: what was found where over the last minutes, which records are
 * asked for most, what was saved. Metrics count the same without naming a company; here no company sees another's.
 */

import type { ResourceName } from '../billy/resources/index.ts';
import type { Clock } from '../clock.ts';
import { createHotKeys, type HotKey, type HotKeys } from './hot-keys.ts';
import type { CacheKey, Tenant } from './keys.ts';
import { thingIn, type Thing } from './things.ts';

/** Look-ups, by where they ended. */
interface ReadCounts {
  readonly memory: number;
  readonly redis: number;
  readonly database: number;
  readonly missed: number;
}

export interface HotRecord {
  readonly resource: ResourceName;
  readonly id: string;
  /** Estimated from a sample; those of long ago weigh less. */
  readonly reads: number;
}

export interface ResourceReads extends ReadCounts {
  readonly resource: ResourceName;
}

export interface UsageReport {
  /** What all but the hottest records is counted over. */
  readonly minutes: number;
  readonly reads: readonly ResourceReads[];
  readonly answers: { readonly hits: number; readonly misses: number };
  /** Look-ups and answers that found all they asked for: each would have been one call to Billy at least. */
  readonly callsSaved: number;
  /** Most read first. */
  readonly hottest: readonly HotRecord[];
}

/** Something that was read. */
interface Seen {
  readonly key: CacheKey;
  /** What stands there; missing where the key tells. */
  readonly thing?: Thing;
}

export interface Usage {
  noteRead(tenant: Tenant, resource: ResourceName, counts: ReadCounts): void;
  /** What was read; a sample of it is counted, and the rest is not even asked for. */
  noteThings(tenant: Tenant, count: number, at: (index: number) => Seen | undefined): void;
  /** The same of all that an answer was made from, which was sent so often. */
  noteKeys(tenant: Tenant, keys: readonly CacheKey[], times: number): void;
  noteAnswer(tenant: Tenant, isHit: boolean): void;
  report(tenant: Tenant): UsageReport;
  /** What is read most, with the keys it stands at, most read first. */
  hottest(tenant: Tenant): readonly HotKey<CacheKey, Thing>[];
}

export interface UsageOptions {
  readonly clock: Clock;
  /** Yields 0 to 1. */
  readonly random: () => number;
  /** How much of what each company reads most is remembered. */
  readonly remembered: number;
}

/** One key of so many is counted, and counts for all of them. */
const sampleEvery = 16;
const hottestShown = 20;
/** A report looks back over so many whole minutes and the one that is running. */
const minutesKept = 10;
const minuteMs = 60_000;

type Counted = { -readonly [Member in keyof ReadCounts]: number };

interface Minute {
  readonly number: number;
  readonly reads: Map<ResourceName, Counted>;
  hits: number;
  misses: number;
  callsSaved: number;
}

interface CompanyUsage {
  /** Oldest first. */
  readonly minutes: Minute[];
  readonly hot: HotKeys<CacheKey, Thing>;
}

export function createUsage({ clock, random, remembered }: UsageOptions): Usage {
  // As many as companies are served.
  const companies = new Map<string, CompanyUsage>();
  let toSkip = 0;

  function of({ organizationId }: Tenant): CompanyUsage {
    let known = companies.get(organizationId);
    if (known === undefined) {
      const hot = createHotKeys<CacheKey, Thing>({
        capacity: remembered,
        halveEveryMs: minutesKept * minuteMs,
        now: () => clock.now(),
      });
      known = { minutes: [], hot };
      companies.set(organizationId, known);
    }
    return known;
  }

  function forgetOld(minutes: Minute[], number: number): void {
    const first = minutes.findIndex((minute) => minute.number >= number - minutesKept);
    minutes.splice(0, first < 0 ? minutes.length : first);
  }

  function minuteOf(tenant: Tenant): Minute {
    const { minutes } = of(tenant);
    const number = Math.floor(clock.now() / minuteMs);
    const last = minutes.at(-1);
    if (last?.number === number) return last;
    forgetOld(minutes, number);
    const minute: Minute = { number, reads: new Map(), hits: 0, misses: 0, callsSaved: 0 };
    minutes.push(minute);
    return minute;
  }

  return {
    noteRead(tenant, resource, { memory, redis, database, missed }) {
      const minute = minuteOf(tenant);
      let counts = minute.reads.get(resource);
      if (counts === undefined) {
        counts = { memory: 0, redis: 0, database: 0, missed: 0 };
        minute.reads.set(resource, counts);
      }
      counts.memory += memory;
      counts.redis += redis;
      counts.database += database;
      counts.missed += missed;
      if (missed === 0 && memory + redis + database > 0) minute.callsSaved += 1;
    },

    noteThings(tenant, count, at) {
      for (; toSkip < count; toSkip += Math.ceil(random() * 2 * sampleEvery) || 1) {
        const seen = at(toSkip);
        if (seen !== undefined)
          of(tenant).hot.note(seen.key, sampleEvery, () => seen.thing ?? thingIn(seen.key));
      }
      toSkip -= count;
    },

    noteKeys(tenant, keys, times) {
      const { hot } = of(tenant);
      for (const key of keys) hot.note(key, times, () => thingIn(key));
    },

    noteAnswer(tenant, isHit) {
      const minute = minuteOf(tenant);
      if (isHit) {
        minute.hits += 1;
        minute.callsSaved += 1;
      } else {
        minute.misses += 1;
      }
    },

    report(tenant) {
      const { minutes, hot } = of(tenant);
      forgetOld(minutes, Math.floor(clock.now() / minuteMs));
      const sum = (member: 'hits' | 'misses' | 'callsSaved') =>
        minutes.reduce((total, minute) => total + minute[member], 0);
      return {
        minutes: minutesKept,
        reads: sumOfReads(minutes),
        answers: { hits: sum('hits'), misses: sum('misses') },
        callsSaved: sum('callsSaved'),
        hottest: hot
          .hottest()
          .flatMap(({ value, count }) =>
            value.kind === 'record'
              ? [{ resource: value.resource, id: value.id, reads: Math.round(count) }]
              : [],
          )
          .slice(0, hottestShown),
      };
    },

    hottest: (tenant) => of(tenant).hot.hottest(),
  };
}

/** Busiest resource first. */
function sumOfReads(minutes: readonly Minute[]): UsageReport['reads'] {
  const sums = new Map<ResourceName, ReadCounts>();
  for (const { reads } of minutes)
    for (const [resource, counts] of reads) {
      const sum = sums.get(resource) ?? { memory: 0, redis: 0, database: 0, missed: 0 };
      sums.set(resource, {
        memory: sum.memory + counts.memory,
        redis: sum.redis + counts.redis,
        database: sum.database + counts.database,
        missed: sum.missed + counts.missed,
      });
    }
  const asked = ({ memory, redis, database, missed }: ReadCounts) =>
    memory + redis + database + missed;
  return [...sums]
    .map(([resource, counts]) => ({ resource, ...counts }))
    .sort((a, b) => asked(b) - asked(a));
}
