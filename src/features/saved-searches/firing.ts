/** Sees to one moment of a schedule: runs its search as its owner may, and writes down what became of it and when the next one comes. */

import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { dueAfter } from './due-moments.ts';
import type { Finder, SavedSearch } from './saved-search.ts';
import type { ScheduleEventListener } from './schedule-events.ts';
import type { LeasedMoment, ScheduleRows } from './schedule-rows.ts';
import type { Outcome, Schedule } from './schedule.ts';
import { findSearch } from './search-rows.ts';
import { bind } from './template.ts';

export interface FiringNeeds {
  readonly rows: ScheduleRows;
  readonly store: Pick<Store, 'open'>;
  /** Undefined when the company is not served. */
  readonly finderOf: (organizationId: string) => Finder | undefined;
  readonly clock: Clock;
  readonly onEvent: ScheduleEventListener;
}

/** Longer than a run takes, with what the database may keep it waiting. */
export const leaseMs = 60_000;

/** Later than this a moment was missed: longer than a restart, or than another process needs to take over. */
const lateMs = 10 * 60_000;

/** Tries of one moment while the database does not answer, the last of them a good two minutes after the first. */
const mostTries = 5;
const retryMs = 30_000;

/** Ids that are kept of what was found. */
const mostIds = 1_000;

export function createFiring({ rows, store, finderOf, clock, onEvent }: FiringNeeds) {
  async function search({ organizationId, owner, searchId }: Schedule) {
    const viewer = { organizationId, subject: owner };
    return findSearch(await store.open(), viewer, searchId);
  }

  async function run(schedule: Schedule, found: SavedSearch): Promise<Outcome> {
    const finder = finderOf(schedule.organizationId);
    const { resource, orderBy, version } = found;
    const bound = bind(found, schedule.parameters);
    if (bound.faults !== undefined) return failed(bound.faults.join(' '), version);
    if (finder === undefined) return failed('The company is not served any more.', version);
    const faults = finder.faultsOf(resource, bound.json, orderBy);
    if (faults.length > 0) return failed(faults.slice(0, 5).join(' '), version);
    const { rows: records, ...page } = await finder.find({
      resource,
      orderBy,
      json: bound.json ?? undefined,
      first: mostIds,
      after: undefined,
      isCounted: true,
    });
    return {
      outcome: 'FOUND',
      searchVersion: version,
      totalCount: page.total ?? records.length,
      recordIds: records.map(({ record }) => record.id),
      isComplete: page.freshness.isComplete,
      failure: null,
    };
  }

  /** Undefined when it is worth another try. */
  async function outcomeOf({ schedule, failures }: LeasedMoment): Promise<Outcome | undefined> {
    const name = { organizationId: schedule.organizationId, schedule: schedule.id };
    const found = await search(schedule);
    if (found === undefined) return failed('Its owner may not see the search any more.', null);
    try {
      return await run(schedule, found);
    } catch (error) {
      if (!(error instanceof CodedError)) {
        onEvent({ type: 'schedule.broke', ...name, error });
        return failed('It could not be run.', found.version);
      }
      const mayPass = error.code === 'SERVICE_UNAVAILABLE' && failures + 1 < mostTries;
      if (!mayPass) return failed(error.message, found.version);
      onEvent({ type: 'schedule.postponed', ...name, error });
      return undefined;
    }
  }

  /** @throws what the database does; the moment is seen to again when the lease has run out */
  return async (leased: LeasedMoment): Promise<void> => {
    const { schedule, dueAt } = leased;
    const begun = clock.now();
    const isMissed = leased.failures === 0 && begun - dueAt > lateMs;
    const isLeftOut = isMissed && schedule.catchUp === 'SKIP';
    const outcome = isLeftOut ? skipped : await outcomeOf(leased);
    if (outcome === undefined) {
      await rows.postpone(leased, begun + retryMs);
      return;
    }
    // One late run is for all that were missed; what is left out leaves those that are not late.
    const nextAt = dueAfter(schedule, Math.max(dueAt, isLeftOut ? begun - lateMs - 1 : begun));
    const isWritten = await rows.settle(leased, { outcome, ranAt: begun, nextAt });
    const name = { organizationId: schedule.organizationId, schedule: schedule.id };
    if (!isWritten) {
      onEvent({ type: 'schedule.lost', ...name });
      return;
    }
    onEvent({
      type: 'schedule.fired',
      ...name,
      outcome: outcome.outcome,
      lateMs: begun - dueAt,
      durationMs: clock.now() - begun,
    });
  };
}

const nothing = { totalCount: null, recordIds: [], isComplete: null } as const;

const skipped: Outcome = { ...nothing, outcome: 'SKIPPED', searchVersion: null, failure: null };

function failed(failure: string, searchVersion: number | null): Outcome {
  return { ...nothing, outcome: 'FAILED', searchVersion, failure };
}
