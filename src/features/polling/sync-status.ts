/** What a company's callers see of the poller: how fresh what is known of each list is, and what it costs. */

import type { ResourceName } from '../../billy/resources/index.ts';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import { glimpsesOf } from '../../mirror/sweep-plan.ts';
import type { Store } from '../../store/store.ts';
import { callsInLastHour } from './call-count.ts';
import type { PollingMode } from './interests.ts';
import { createLeases } from './leases.ts';
import { sweepIntervalOf, type Bounds } from './pace.ts';
import { createPollLog, type PollState } from './poll-log.ts';
import { pagesIn } from './schedule.ts';

/** Instants are epoch milliseconds. */
interface SyncStatus {
  readonly at: number;
  readonly mode: PollingMode;
  readonly leader: 'here' | 'elsewhere' | undefined;
  /** By name; those that have been looked at. */
  readonly resources: readonly ResourceSync[];
}

export interface ResourceSync {
  readonly resource: ResourceName;
  readonly records: number;
  /** When the latest sweep began that has seen everything; undefined before the first. */
  readonly sweptAt: number | undefined;
  readonly lookedAt: number | undefined;
  readonly nextAt: number | undefined;
  /** Within so many milliseconds every record is looked at again, as long as somebody waits. */
  readonly intervalMs: number;
  /** Between two looks at the newest and the open records alone; undefined where every look sees all. */
  readonly glanceMs: number | undefined;
  /** By how much the look at every record is late. */
  readonly lagMs: number;
  readonly callsInLastHour: number;
}

/** One caller's view. */
export interface SyncReader {
  /** @throws CodedError SERVICE_UNAVAILABLE when the database does not answer */
  status(): Promise<SyncStatus>;
}

interface SyncNeeds {
  readonly store: Store;
  readonly mode: PollingMode;
  readonly bounds: Bounds;
  readonly clock: Clock;
}

export function createSyncReading({ store, mode, bounds, clock }: SyncNeeds) {
  const log = createPollLog(store);
  const leases = createLeases(store);
  return (organizationId: string): SyncReader => ({
    async status() {
      const at = clock.now();
      try {
        const states = await log.read(organizationId);
        const pagesOfAll = pagesIn(states.values());
        const resources = [...states.values()]
          .map((state) => shown(state, { pagesOfAll, bounds, at }))
          .sort((a, b) => (a.resource < b.resource ? -1 : 1));
        // Who has never looked at anything leads nobody.
        const leader = resources.length === 0 ? undefined : await leases.holder(organizationId);
        return { at, mode, leader, resources };
      } catch (cause) {
        throw new CodedError(
          'SERVICE_UNAVAILABLE',
          'How fresh things are cannot be told just now.',
          {
            cause,
          },
        );
      }
    },
  });
}

interface Round {
  readonly pagesOfAll: number;
  readonly bounds: Bounds;
  readonly at: number;
}

function shown(state: PollState, { pagesOfAll, bounds, at }: Round): ResourceSync {
  const { resource, records, pages, sweptAt, lookedAt, nextAt, calls } = state;
  const intervalMs = sweepIntervalOf({ pages, pagesOfAll, intervalMs: state.intervalMs }, bounds);
  return {
    resource,
    records,
    sweptAt,
    lookedAt,
    nextAt,
    intervalMs,
    glanceMs: pages > 1 && glimpsesOf(resource).length > 0 ? state.intervalMs : undefined,
    lagMs: Math.max(0, at - (sweptAt ?? at) - intervalMs),
    callsInLastHour: callsInLastHour(calls, at),
  };
}
