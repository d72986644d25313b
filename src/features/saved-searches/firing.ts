/** Sees to one moment of a schedule: runs its search as its owner may, and writes down what became of it and when the next one comes. */

import type { Transaction } from 'kysely';
import type { Clock } from '../../clock.ts';
import { CodedError } from '../../errors.ts';
import type { NewChange } from '../../feed/change-log.ts';
import type { Feed } from '../../feed/feed.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { judge, type Alert, type Judgement } from './alert.ts';
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
  /** Where alerts are told. */
  readonly feed: Pick<Feed, 'append'>;
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

/** Lists seen whole longer ago are not judged by: they are told to the poller an hour before, so it has not seen them for some reason. */
const oldestMs = 24 * 3_600_000;

/** Ids that are kept of what was found. */
const mostIds = 1_000;

export function createFiring({ rows, store, feed, finderOf, clock, onEvent }: FiringNeeds) {
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
    const json = bound.json ?? undefined;
    const { rows: records, ...page } = await finder.find({
      resource,
      orderBy,
      json,
      first: mostIds,
      after: undefined,
      isCounted: true,
    });
    const totalCount = page.total ?? records.length;
    const field = sumOf(schedule.alert);
    const sum = field === null ? undefined : await finder.sum({ resource, json, field });
    const seen = [page.freshness, ...(sum === undefined ? [] : [sum.freshness])];
    return {
      ...nothing,
      outcome: 'FOUND',
      searchVersion: version,
      totalCount,
      recordIds: records.map(({ record }) => record.id),
      isComplete: seen.every(({ isComplete }) => isComplete),
      asOf: earliest(seen.map(({ asOf }) => asOf)),
      value: schedule.alert === null ? null : sum === undefined ? String(totalCount) : sum.value,
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

  /** What is told is told exactly when the result is there. */
  async function write(
    { organizationId }: Schedule,
    alerts: readonly NewChange[],
    settle: (transaction: Transaction<Tables>) => Promise<boolean>,
  ): Promise<boolean> {
    if (alerts.length === 0) return (await store.open()).transaction().execute(settle);
    const told = await feed.append(organizationId, async (transaction) =>
      (await settle(transaction)) ? alerts : [],
    );
    return told.length > 0;
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
    const judged = judgementOf(leased, outcome, begun);
    const alerts = judged === null ? [] : alertsOf(schedule, judged, outcome.totalCount);
    const isWritten = await write(schedule, alerts, (transaction) =>
      rows.settle(transaction, leased, {
        outcome: { ...outcome, alert: judged?.verdict ?? null },
        ranAt: begun,
        nextAt,
        alertState: judged === null ? leased.alertState : judged.state,
      }),
    );
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

const nothing = {
  totalCount: null,
  recordIds: [],
  isComplete: null,
  asOf: null,
  failure: null,
  value: null,
  alert: null,
} as const;

const skipped: Outcome = { ...nothing, outcome: 'SKIPPED', searchVersion: null };

function failed(failure: string, searchVersion: number | null): Outcome {
  return { ...nothing, outcome: 'FAILED', searchVersion, failure };
}

/** Null when one is not known. */
function earliest(instants: readonly (number | undefined)[]): number | null {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length < instants.length ? null : Math.min(...known);
}

function sumOf(alert: Alert | null): string | null {
  return alert?.kind === 'THRESHOLD' || alert?.kind === 'CHANGED' ? alert.sumOf : null;
}

/** Null without an alert, and where nothing was found out. */
function judgementOf(
  { schedule, alertState }: LeasedMoment,
  outcome: Outcome,
  now: number,
): Judgement | null {
  const { searchVersion, totalCount, asOf } = outcome;
  const isReliable = outcome.isComplete === true && asOf !== null && now - asOf <= oldestMs;
  if (schedule.alert === null || searchVersion === null || totalCount === null) return null;
  const found = { ...outcome, searchVersion, totalCount, isReliable };
  return judge(schedule.alert, alertState, found);
}

/** Everybody in the company may read it: it names the schedule and its search, and tells how many. */
function alertsOf(
  { id, searchId }: Schedule,
  { verdict, newMatches }: Judgement,
  count: number | null,
): readonly NewChange[] {
  if (verdict !== 'RAISED' && verdict !== 'CLEARED') return [];
  const after = { id, searchId, count, ...(newMatches !== null && { newMatches }) };
  return [
    {
      type: verdict === 'RAISED' ? 'savedSearch.alertRaised' : 'savedSearch.alertCleared',
      source: 'calendar',
      kind: 'updated',
      resource: 'savedSearchSchedules',
      id,
      changedFields: [],
      before: null,
      after,
    },
  ];
}
