/** What a caller may do about schedules: those of the caller's own, of searches that the caller may see. */

import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import type { BillyRecord } from '../../billy/records.ts';
import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { checkAlert, type AlertChoice } from './alert-check.ts';
import { asking } from './asking.ts';
import { invalid, type Fault } from './check.ts';
import type { AuditedDeed, SearchAuthor } from './desk.ts';
import { dueAfter, faultOfTimetable } from './due-moments.ts';
import { isId } from './ids.ts';
import type { Finder, SavedSearch } from './saved-search.ts';
import {
  addSchedule,
  changeSchedule,
  countSchedules,
  findSchedule,
  holdSchedule,
  listSchedules,
  removeSchedule,
  resultsOf,
} from './schedule-rows.ts';
import type { CatchUpRule, DayRule, Result, Schedule, ScheduleContent } from './schedule.ts';
import { findSearch, keepSearch } from './search-rows.ts';
import { bind, membersOf, noMembers } from './template.ts';

/** What somebody wants of a schedule. */
export interface ScheduleChoice {
  readonly cron: string;
  readonly days: DayRule;
  readonly catchUp: CatchUpRule;
  readonly parameters: unknown;
  readonly isPaused: boolean;
  readonly alert: AlertChoice | null;
}

/** The schedule as it is, or was, unless there are faults. */
export interface ScheduleAnswer {
  readonly schedule: Schedule | null;
  readonly faults: readonly Fault[];
}

/** @throws CodedError SERVICE_UNAVAILABLE, from each, when the database does not answer */
export interface ScheduleDesk {
  list(): Promise<readonly Schedule[]>;
  /** Those of one search. */
  listOf(searchId: string): Promise<readonly Schedule[]>;
  /** The latest first, those due before an instant only; null when there is no such schedule. */
  results(
    id: string,
    page: { readonly first: number; readonly before: number | undefined },
  ): Promise<readonly Result[] | null>;
  create(searchId: string, choice: ScheduleChoice): Promise<ScheduleAnswer>;
  update(id: string, choice: ScheduleChoice): Promise<ScheduleAnswer>;
  remove(id: string): Promise<ScheduleAnswer>;
}

export interface ScheduleDeskNeeds {
  readonly store: Pick<Store, 'open'>;
  readonly audit: (transaction: Transaction<Tables>, deed: AuditedDeed) => Promise<void>;
  readonly clock: Clock;
}

/** Bounds what one company has the database do by itself. */
const mostSchedules = 100;

const longestParameters = 64 * 1024;

/** Whoever knows whether it can be run and judged. */
type Judge = Pick<Finder, 'faultsOf' | 'faultOfSum'>;

type Checked =
  | { readonly content: ScheduleContent; readonly faults?: undefined }
  | { readonly faults: readonly Fault[]; readonly content?: undefined };

export function createScheduleDesk({ store, audit, clock }: ScheduleDeskNeeds) {
  const reading = <T>(read: (database: Kysely<Tables>) => Promise<T>): Promise<T> =>
    asking(async () => read(await store.open()));

  return (author: SearchAuthor, finder: Judge): ScheduleDesk => {
    // A list of searches asks for those of each.
    let listed: Promise<readonly Schedule[]> | undefined;

    function changing<T>(change: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
      listed = undefined;
      return reading((database) => database.transaction().execute(change));
    }

    const note = (
      transaction: Transaction<Tables>,
      deed: Pick<AuditedDeed, 'operation' | 'input' | 'at'>,
      before: Schedule | undefined,
      after: Schedule | undefined,
    ) => audit(transaction, { ...author, ...deed, before: noted(before), after: noted(after) });

    return {
      list: () => reading((database) => listSchedules(database, author)),

      async listOf(searchId) {
        listed ??= reading((database) => listSchedules(database, author));
        return (await listed).filter((schedule) => schedule.searchId === searchId);
      },

      results: (id, page) =>
        reading(async (database) => {
          const schedule = isId(id) ? await findSchedule(database, author, id) : undefined;
          return schedule === undefined ? null : resultsOf(database, schedule, page);
        }),

      async create(searchId, choice) {
        if (!isId(searchId)) return refused(noSearch);
        return changing(async (transaction) => {
          const search = await keepSearch(transaction, author, searchId);
          if (search === undefined) return refused(noSearch);
          const { content, faults } = check(choice, search, finder);
          if (content === undefined) return refused(...faults);
          if ((await countSchedules(transaction, author)) >= mostSchedules)
            return refused(invalid(`Expected at most ${mostSchedules} schedules of a company.`));
          const now = clock.now();
          const nextAt = content.isPaused ? null : dueAfter(content, now);
          const added = { searchId, content, nextAt, now };
          const schedule = await addSchedule(transaction, author, added);
          const input = { searchId, ...content };
          const deed = { operation: 'scheduleSavedSearch', input, at: now };
          await note(transaction, deed, undefined, schedule);
          return { schedule, faults: [] };
        });
      },

      async update(id, choice) {
        if (!isId(id)) return refused(notFound);
        return changing(async (transaction) => {
          const before = await holdSchedule(transaction, author, id);
          if (before === undefined) return refused(notFound);
          const search = await findSearch(transaction, author, before.searchId);
          if (search === undefined) return refused(noSearchAnyMore);
          const { content, faults } = check(choice, search, finder);
          if (content === undefined) return refused(...faults);
          const at = clock.now();
          const schedule = await changeSchedule(transaction, before, content, {
            nextAt: nextOf(before, content, at),
            isSameAlert: isSameAlert(before, content),
          });
          const deed = { operation: 'updateSavedSearchSchedule', input: { id, ...content }, at };
          await note(transaction, deed, before, schedule);
          return { schedule, faults: [] };
        });
      },

      async remove(id) {
        if (!isId(id)) return refused(notFound);
        return changing(async (transaction) => {
          const schedule = await holdSchedule(transaction, author, id);
          if (schedule === undefined) return refused(notFound);
          await removeSchedule(transaction, schedule);
          const deed = {
            operation: 'deleteSavedSearchSchedule',
            input: { id },
            at: clock.now(),
          };
          await note(transaction, deed, schedule, undefined);
          return { schedule, faults: [] };
        });
      },
    };
  };
}

/** A moment that has come and is not seen to yet stays, unless it is the times that are changed. */
function nextOf(before: Schedule, content: ScheduleContent, now: number): number | null {
  if (content.isPaused) return null;
  const isSame = before.cron === content.cron && before.days === content.days;
  return isSame && !before.isPaused ? before.nextAt : dueAfter(content, now);
}

/** With other values, as with another alert, what was found before is nothing to compare with. */
function isSameAlert(before: ScheduleContent, content: ScheduleContent): boolean {
  const asked = ({ alert, parameters }: ScheduleContent) => ({ alert, parameters });
  return isDeepStrictEqual(asked(before), asked(content));
}

function check(
  { parameters, cron, alert, ...rest }: ScheduleChoice,
  search: SavedSearch,
  finder: Judge,
): Checked {
  const faults: Fault[] = [];
  const wrongCron = faultOfTimetable({ cron, days: rest.days });
  if (wrongCron !== undefined) faults.push(invalid(wrongCron, 'cron'));
  const values = membersOf(parameters);
  const wrong = values === undefined ? [noMembers] : faultsOfRun(search, values, finder);
  faults.push(...wrong.map((message) => invalid(message, 'parameters')));
  const checked = checkAlert(alert, search.resource, finder);
  faults.push(...(checked.faults ?? []));
  if (values === undefined || checked.alert === undefined || faults.length > 0) return { faults };
  return { content: { ...rest, alert: checked.alert, cron: cron.trim(), parameters: values } };
}

/** Why it cannot be run with these values, in words. */
function faultsOfRun(
  search: SavedSearch,
  values: Readonly<Record<string, unknown>>,
  finder: Pick<Finder, 'faultsOf'>,
): readonly string[] {
  if (Buffer.byteLength(JSON.stringify(values)) > longestParameters)
    return [`Expected at most ${longestParameters} bytes of values.`];
  const bound = bind(search, values);
  return bound.faults ?? finder.faultsOf(search.resource, bound.json, search.orderBy);
}

function noted(schedule: Schedule | undefined): readonly BillyRecord[] {
  return schedule === undefined ? [] : [{ id: schedule.id, searchId: schedule.searchId }];
}

const notFound: Fault = {
  message: 'Expected a schedule of the caller, got none with this id.',
  code: 'NOT_FOUND',
  path: ['id'],
};

const noSearch: Fault = {
  message: 'Expected a saved search that the caller may see, got none with this id.',
  code: 'NOT_FOUND',
  path: ['searchId'],
};

const noSearchAnyMore: Fault = {
  message: 'Expected the caller still to see the search of the schedule.',
  code: 'NOT_FOUND',
  path: ['id'],
};

function refused(...faults: readonly Fault[]): ScheduleAnswer {
  return { schedule: null, faults };
}
