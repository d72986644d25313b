/**
 * Actions that Billy needs several requests for. It has no transactions across requests: when a later step fails,
 * the earlier ones stand, and the answer says so.
 */

import type { BillyRecord } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { WriteAnswer } from '../../billy/writes.ts';
import { CodedError } from '../../errors.ts';
import type { BoundWriter, RunAnswer } from '../../writes/writes.ts';

export interface Step {
  /** What it does, to go on "could not", such as `approve the match`. */
  readonly what: string;
  readonly write: () => Promise<WriteAnswer>;
}

/**
 * Takes the steps one after the other. A failure of the first is a failure of the whole, for nothing has been done;
 * one of a later step ends the action with what was done and a fault `PARTIALLY_DONE`. Where a step may have been
 * done and nobody knows, that is what the caller has to hear, whatever went before.
 */
export async function inSteps(writer: BoundWriter, steps: readonly Step[]): Promise<RunAnswer> {
  writer.announce(steps.length);
  const done: WriteAnswer[] = [];
  for (const { what, write } of steps) {
    try {
      done.push(await write());
    } catch (error) {
      if (done.length === 0 || !(error instanceof CodedError)) throw error;
      if (error.code === 'UPSTREAM_OUTCOME_UNKNOWN') throw error;
      const message =
        `Expected to take ${steps.length} steps, got through ${done.length}: could not ${what}. ` +
        `${error.message} What is done stands; asking again with a new key does what is missing.`;
      return { ...combined(done), userErrors: [{ code: 'PARTIALLY_DONE', message, path: [] }] };
    }
  }
  return combined(done);
}

/** Several answers as one. A record in more than one of them is as the last one has it. */
function combined(answers: readonly WriteAnswer[]): WriteAnswer {
  return {
    records: answers.flatMap(({ records }) => records),
    all: merged(
      answers.map(({ all }) => all),
      (records: readonly BillyRecord[]) => [
        ...new Map(records.map((record) => [record.id, record])).values(),
      ],
    ),
    deleted: merged(
      answers.map(({ deleted }) => deleted),
      (ids: readonly string[]) => [...new Set(ids)],
    ),
    changes: answers.flatMap(({ changes }) => changes),
  };
}

function merged<T>(
  maps: readonly ReadonlyMap<ResourceName, readonly T[]>[],
  distinct: (values: readonly T[]) => readonly T[],
): ReadonlyMap<ResourceName, readonly T[]> {
  const together = new Map<ResourceName, readonly T[]>();
  for (const [resource, values] of maps.flatMap((map) => [...map])) {
    together.set(resource, distinct([...(together.get(resource) ?? []), ...values]));
  }
  return together;
}
