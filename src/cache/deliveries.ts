/**
 * Evictions on their way to a level that others share: Redis, or the database. Each is told until it was taken, and once
 * more after a connection that was lost is found again: Redis acknowledges before its replicas know, so a primary that
 * dies, or one restarted from what it last wrote to disk, has forgotten the latest; a database may have been set up likewise.
 */

import type { Eviction } from './eviction-news.ts';
import type { Tenant } from './keys.ts';

interface Delivery {
  readonly tenant: Tenant;
  /** `all`: whatever the level holds of the company. */
  readonly evictions: readonly Eviction[] | 'all';
}

export interface Deliveries {
  /** Tells it, and tries once more what could not be told yet; whether the level now knows of every eviction so far. */
  readonly deliver: (added?: Delivery) => Promise<boolean>;
  /** The level is back, and may have forgotten what it was told of late. */
  readonly repeat: () => void;
}

interface DeliveriesOptions {
  /** Whether it was taken. */
  readonly tell: (delivery: Delivery) => Promise<boolean>;
  /** Too many waited, so that this many companies are evicted whole. */
  readonly onMerged: (companies: number) => void;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
}

/** Deliveries remembered; when there are more, all that the level holds of their companies is made old instead. */
const capacity = 10_000;

/** How soon it is tried again with evictions it could not be told. */
const againAfterMs = 250;

/** Deliveries told together. */
const atOnce = 50;

/** Longer than sentinels take to agree on another primary; telling twice costs a few misses. */
const repeatedForMs = 30_000;

export function createDeliveries({ tell, onMerged, elapsed }: DeliveriesOptions): Deliveries {
  let waiting: Delivery[] = [];
  // Oldest first.
  let taken: { readonly delivery: Delivery; readonly at: number }[] = [];
  let nextTry: NodeJS.Timeout | undefined;
  let round: Promise<boolean> | undefined;
  let following: Promise<boolean> | undefined;
  /** Whether something waits that came too late for the round under way. */
  let hasMore = false;

  /**
   * One round at a time: those who come meanwhile would tell the same once more, and wait for each other at the company's row. They
   * have the next one, and nobody waits for a third: where evictions never end, each still comes to its own end.
   */
  function deliver(): Promise<boolean> {
    if (round === undefined) {
      // Without anything to tell it would come to its end before it is remembered.
      return waiting.length === 0 ? Promise.resolve(true) : (round = tellAll([...waiting]));
    }
    if (!hasMore) return round;
    return (following ??= round.then((isTold) => {
      following = undefined;
      return isTold ? deliver() : false;
    }));
  }

  async function tellAll(some: readonly Delivery[]): Promise<boolean> {
    hasMore = false;
    let rest = some;
    try {
      for (let next = nextOf(rest); next.length > 0; next = nextOf(rest)) {
        const delivery = mergedOf(next);
        if (delivery === undefined || !(await tell(delivery))) {
          tryLater();
          return false;
        }
        rest = rest.slice(next.length);
        waiting = waiting.filter((one) => !next.includes(one));
        remember(delivery);
      }
      return true;
    } finally {
      // Here and not when the promise is heard of: what is added in between would wait for nobody.
      round = undefined;
    }
  }

  function remember(delivery: Delivery): void {
    const at = elapsed();
    taken.push({ delivery, at });
    while (taken[0] !== undefined && at - taken[0].at > repeatedForMs) taken.shift();
    if (taken.length > capacity) {
      taken = companiesOf(taken.map((entry) => entry.delivery)).map((whole) => ({
        delivery: whole,
        at,
      }));
    }
  }

  /** The other replicas must not have to wait until this one happens to need the level again. */
  function tryLater(): void {
    nextTry ??= setTimeout(() => {
      nextTry = undefined;
      void deliver();
    }, againAfterMs).unref();
  }

  /** Those of one company are one, and all of it. */
  function mergeIfMany(): void {
    if (waiting.length <= capacity) return;
    waiting = companiesOf(waiting);
    onMerged(waiting.length);
  }

  return {
    deliver(added) {
      if (added !== undefined) {
        waiting.push(added);
        hasMore = true;
        mergeIfMany();
      }
      return deliver();
    },
    repeat() {
      const now = elapsed();
      const recent = taken.filter(({ at }) => now - at <= repeatedForMs);
      waiting = [...recent.map(({ delivery }) => delivery), ...waiting];
      hasMore = true;
      taken = [];
      mergeIfMany();
      void deliver();
    },
  };
}

/** The first, and those behind it that can be told along with it. */
function nextOf(waiting: readonly Delivery[]): readonly Delivery[] {
  const [first] = waiting;
  if (first === undefined || first.evictions === 'all') return waiting.slice(0, 1);
  const { organizationId } = first.tenant;
  const end = waiting.findIndex(
    ({ tenant, evictions }) => tenant.organizationId !== organizationId || evictions === 'all',
  );
  return waiting.slice(0, Math.min(end === -1 ? waiting.length : end, atOnce));
}

/** Of one company. */
function mergedOf(some: readonly Delivery[]): Delivery | undefined {
  const [first, second] = some;
  if (first === undefined || second === undefined) return first;
  const evictions = new Map<string, Eviction>();
  for (const delivery of some)
    if (delivery.evictions !== 'all')
      for (const eviction of delivery.evictions) evictions.set(eviction.key, eviction);
  return { tenant: first.tenant, evictions: [...evictions.values()] };
}

/** All that the level holds of the companies that these are about. */
function companiesOf(deliveries: readonly Delivery[]): Delivery[] {
  const tenants = new Map(deliveries.map(({ tenant }) => [tenant.organizationId, tenant]));
  return [...tenants.values()].map((tenant) => ({ tenant, evictions: 'all' }));
}
