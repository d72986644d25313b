/** What callers write as `ChangeFilter`, as the feed understands it. */

import { CodedError } from '../errors.ts';
import { filterFaults, type ChangeFilter, type FieldCondition } from '../feed/filter.ts';
import type {
  ChangeFilter as ChangeFilterInput,
  FieldCondition as FieldConditionInput,
} from '../generated/graphql.ts';

/** Nothing else may be judged by it before `filterFaults` has found no fault: conditions hold what the caller wrote. */
export function changeFilterOf(input: ChangeFilterInput): ChangeFilter {
  return {
    kinds: input.kinds?.map((kind) => kinds[kind]),
    sources: input.sources?.map((source) => sources[source]),
    changedFields: input.changedFields ?? undefined,
    before: input.before?.map(conditionOf),
    after: input.after?.map(conditionOf),
  };
}

/** The same as callers write it. */
export function writtenFilter(filter: ChangeFilter): Readonly<Record<string, unknown>> {
  const { kinds: some, sources: doors } = filter;
  return {
    ...filter,
    ...(some && { kinds: some.map((kind) => kind.toUpperCase()) }),
    ...(doors && { sources: doors.map((source) => source.toUpperCase()) }),
  };
}

/** @throws CodedError BAD_USER_INPUT for a filter that cannot be judged by */
export function requireFilter(
  input: ChangeFilterInput | null | undefined,
  argument: string,
): ChangeFilter | undefined {
  if (input === null || input === undefined) return undefined;
  const filter = changeFilterOf(input);
  const faults = filterFaults(filter);
  if (faults.length === 0) return filter;
  throw new CodedError('BAD_USER_INPUT', faults.join(' '), { inputPath: [argument] });
}

const kinds = { CREATED: 'created', UPDATED: 'updated', DELETED: 'deleted' } as const;

const sources = {
  WRITE: 'write',
  WEBHOOK: 'webhook',
  POLL: 'poll',
  CALENDAR: 'calendar',
} as const;

function conditionOf(input: FieldConditionInput): FieldCondition {
  const { field, equals, in: among, greaterThan, lessThan, isNull } = input;
  return {
    field,
    // What is no text, number or truth is found by `filterFaults`.
    equals: (equals ?? undefined) as FieldCondition['equals'],
    in: (among ?? undefined) as FieldCondition['in'],
    greaterThan: (greaterThan ?? undefined) as FieldCondition['greaterThan'],
    lessThan: (lessThan ?? undefined) as FieldCondition['lessThan'],
    isNull: isNull ?? undefined,
  };
}
