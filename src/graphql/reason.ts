/** Why an operator orders something, as the audit log takes it. */

import { CodedError } from '../errors.ts';

const maxReasonLength = 500;

/** @throws CodedError BAD_USER_INPUT when it is too long */
export function reasonIn(reason: string | null | undefined): string | undefined {
  if (reason && reason.length > maxReasonLength)
    throw new CodedError(
      'BAD_USER_INPUT',
      `Expected a reason of at most ${maxReasonLength} characters, got ${reason.length}.`,
      { inputPath: ['reason'] },
    );
  return reason ?? undefined;
}
