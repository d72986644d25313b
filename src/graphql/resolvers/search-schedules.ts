/** Saved searches that are run by themselves. */

import { CodedError } from '../../errors.ts';
import type {
  ScheduleAnswer,
  ScheduleChoice,
} from '../../features/saved-searches/schedule-desk.ts';
import type { Resolvers, SavedSearchScheduleInput } from '../../generated/graphql.ts';

const usualResults = 20;
const mostResults = 100;

export const searchSchedulesResolvers: Resolvers = {
  Query: {
    savedSearchSchedules: (_parent, _args, { searchSchedules }) => searchSchedules.list(),
    savedSearchResults: (_parent, { scheduleId, first, before }, { searchSchedules }) =>
      searchSchedules.results(scheduleId, {
        first: requireCount(first ?? usualResults),
        before: typeof before === 'string' ? Date.parse(before) : undefined,
      }),
  },
  Mutation: {
    scheduleSavedSearch: async (_parent, { searchId, input }, { searchSchedules }) =>
      payloadOf(await searchSchedules.create(searchId, choiceOf(input))),
    updateSavedSearchSchedule: async (_parent, { id, input }, { searchSchedules }) =>
      payloadOf(await searchSchedules.update(id, choiceOf(input))),
    deleteSavedSearchSchedule: async (_parent, { id }, { searchSchedules }) =>
      payloadOf(await searchSchedules.remove(id)),
  },
  SavedSearchSchedule: {
    alert: ({ alert, isAlertRaised }) =>
      alert && { ...noLevels, ...alert, isRaised: isAlertRaised },
    nextAt: ({ nextAt }) => (nextAt === null ? null : new Date(nextAt).toISOString()),
    createdAt: ({ createdAt }) => new Date(createdAt).toISOString(),
  },
  SavedSearchResult: {
    dueAt: ({ dueAt }) => new Date(dueAt).toISOString(),
    ranAt: ({ ranAt }) => new Date(ranAt).toISOString(),
    asOf: ({ asOf }) => (asOf === null ? null : new Date(asOf).toISOString()),
  },
};

const noLevels = { sumOf: null, raiseAt: null, clearAt: null };

function choiceOf(input: SavedSearchScheduleInput): ScheduleChoice {
  return { ...input, parameters: input.parameters, alert: input.alert ?? null };
}

function payloadOf({ schedule, faults }: ScheduleAnswer) {
  return {
    schedule,
    userErrors: faults.map(({ message, code, path }) => ({ message, code, path: [...path] })),
  };
}

/** @throws CodedError BAD_USER_INPUT */
function requireCount(first: number): number {
  if (first >= 1 && first <= mostResults) return first;
  const message = `Expected first from 1 to ${mostResults}, got ${first}.`;
  throw new CodedError('BAD_USER_INPUT', message, { inputPath: ['first'] });
}
