/** Which failures allow an old copy: those that say nothing about the record or the right to see it. */

import { CodedError, type ErrorCode } from '../errors.ts';
import type { StaleReason } from './freshness.ts';

/** Never a refusal: what a token may not see any more, or Billy says is not there, is not served from memory. */
const reasons: Readonly<Partial<Record<ErrorCode, StaleReason>>> = {
  UPSTREAM_UNAVAILABLE: 'unavailable',
  UPSTREAM_TIMEOUT: 'timeout',
  UPSTREAM_RATE_LIMITED: 'rateLimited',
  UPSTREAM_INVALID_RESPONSE: 'invalidResponse',
};

/** Why a stale copy may be served in place of this failure; undefined when it may not. */
export function staleReasonOf(failure: unknown): StaleReason | undefined {
  return failure instanceof CodedError ? reasons[failure.code] : undefined;
}
