/** From how a write ended to what is stored and said of it. */

import { RecordInvalid, RecordNotFound } from '../billy/failures.ts';
import type { BillyRecord } from '../billy/records.ts';
import { CodedError } from '../errors.ts';
import type { RecordName } from './calls.ts';
import type { Outcome, StoredOperation, StoredResult } from './operation-log.ts';
import type { RecordingWriter } from './recording-writer.ts';
import type { UserError } from './writes.ts';

/** Billy did it; faults beside it say which part it did not do. */
export function success(
  records: readonly BillyRecord[],
  recorded: RecordingWriter,
  at: number,
  userErrors: readonly UserError[] = [],
): Outcome & { readonly result: StoredResult } {
  const changed = recorded.changed();
  const deleted = recorded.deleted();
  return {
    state: 'succeeded',
    at,
    result: { records, changed, deleted, userErrors },
    written: namesOf({ changed, deleted }),
    before: recorded.before(),
    after: changed.map(({ record }) => record),
  };
}

/** It was not done, or nobody knows, by what was thrown and how far it had come. */
export function failure(error: unknown, recorded: RecordingWriter, at: number): Outcome {
  const changed = recorded.changed();
  const common = {
    at,
    written: namesOf({ changed, deleted: recorded.deleted() }),
    before: recorded.before(),
    after: changed.map(({ record }) => record),
  };
  if (recorded.hasWritten()) {
    return { ...common, state: 'unknown', note: partlyDone(common.written) };
  }
  if (recorded.isInDoubt()) {
    return { ...common, state: 'unknown', note: answerLost, isSearchable: true };
  }
  const userErrors = userErrorsOf(error);
  if (userErrors !== undefined) {
    const result = { records: [], changed: [], deleted: [], userErrors };
    return { ...common, state: 'rejected', result };
  }
  return { ...common, state: 'failed', note: noteOf(error) };
}

export const answerLost = "Billy's answer was lost: it may have been done. It is being looked for.";

export function partlyDone(written: readonly RecordName[]): string {
  const names = written.map(({ resource, id }) => `${resource} ${id}`).join(', ');
  return `Only part of it is known to be done: ${names}. The rest may or may not be.`;
}

/** Everything a result names. */
export function namesOf({
  changed,
  deleted,
}: Pick<StoredResult, 'changed' | 'deleted'>): RecordName[] {
  return [
    ...changed.map(({ resource, record }) => ({ resource, id: record.id })),
    ...deleted.map(({ resource, id }) => ({ resource, id })),
  ];
}

/** What the caller of a write with an unknown outcome is told. */
export function outcomeUnknown(
  { id, operation }: Pick<StoredOperation, 'id' | 'operation'>,
  cause?: unknown,
): CodedError {
  return new CodedError(
    'UPSTREAM_OUTCOME_UNKNOWN',
    `${operation} may have been done in Billy, and its answer was lost. Ask for operation ${id} before sending it again.`,
    { operationId: id, cause },
  );
}

/** What Billy finds wrong with the input; undefined when that is not why it failed. */
function userErrorsOf(error: unknown): readonly UserError[] | undefined {
  if (error instanceof RecordInvalid) {
    return error.faults.map(({ message, path }) => ({
      message,
      code: 'INVALID',
      path: ['input', ...path],
    }));
  }
  if (error instanceof RecordNotFound) {
    return [{ message: 'There is no such record.', code: 'NOT_FOUND', path: ['id'] }];
  }
  return undefined;
}

/** In words a caller may read; what we did not foresee stays in our log. */
function noteOf(error: unknown): string {
  return error instanceof CodedError
    ? `Nothing was done. ${error.message}`
    : 'Nothing was done: a fault of ours.';
}
