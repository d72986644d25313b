/**
 * The one table that says what each failure means: for the caller, for the retry, for circuits, credentials and
 * budget, for a write, and for old copies. Policies and loaders follow it and judge nothing themselves.
 */

import type { ErrorCode } from '../errors.ts';

interface FailureRule {
  readonly code: ErrorCode;
  /** Whether what may be sent twice is sent again. */
  readonly retried: boolean;
  readonly health: FailureHealth;
  /** Where it leaves a write whose request may have arrived. */
  readonly write: WriteStanding;
  /**
   * Why an old copy may be served in its place; false where Billy has spoken: what it refuses, or says is not there,
   * must not be served from memory.
   */
  readonly stale: 'unavailable' | 'timeout' | 'rateLimited' | 'invalidResponse' | false;
  /**
   * What it stops: enough of them the circuit, one the company's credentials, one the company's budget until Billy
   * wants to be asked again.
   */
  readonly opens: 'circuit' | 'credentials' | 'budget' | 'nothing';
}

/**
 * What circuits and throttle learn. A refusal is an answer, so Billy is `well`; what we brought on ourselves, and
 * 429, say nothing about Billy's health and are `uncounted`.
 */
export type FailureHealth = 'failing' | 'well' | 'uncounted';

/**
 * `open`: it may have been done. `undone`: this attempt did nothing, which says nothing of those before it.
 * `refused`: Billy does not do it, so an attempt with the same content before this one did nothing either.
 */
export type WriteStanding = 'open' | 'undone' | 'refused';

export const failureRules = {
  timeout: {
    code: 'UPSTREAM_TIMEOUT',
    retried: true,
    health: 'failing',
    write: 'open',
    stale: 'timeout',
    opens: 'circuit',
  },
  deadline: {
    code: 'UPSTREAM_TIMEOUT',
    retried: false,
    health: 'uncounted',
    write: 'undone',
    stale: 'timeout',
    opens: 'nothing',
  },
  unreachable: {
    code: 'UPSTREAM_UNAVAILABLE',
    retried: true,
    health: 'failing',
    write: 'open',
    stale: 'unavailable',
    opens: 'circuit',
  },
  connectionLost: {
    code: 'UPSTREAM_UNAVAILABLE',
    retried: true,
    health: 'failing',
    write: 'open',
    stale: 'unavailable',
    opens: 'circuit',
  },
  serverError: {
    code: 'UPSTREAM_UNAVAILABLE',
    retried: true,
    health: 'failing',
    write: 'open',
    stale: 'unavailable',
    opens: 'circuit',
  },
  circuitOpen: {
    code: 'UPSTREAM_UNAVAILABLE',
    retried: false,
    health: 'uncounted',
    write: 'undone',
    stale: 'unavailable',
    opens: 'nothing',
  },
  throttled: {
    code: 'UPSTREAM_UNAVAILABLE',
    retried: false,
    health: 'uncounted',
    write: 'undone',
    stale: 'unavailable',
    opens: 'nothing',
  },
  rateLimited: {
    code: 'UPSTREAM_RATE_LIMITED',
    retried: true,
    health: 'uncounted',
    write: 'undone',
    stale: 'rateLimited',
    opens: 'budget',
  },
  budgetExhausted: {
    code: 'UPSTREAM_RATE_LIMITED',
    retried: false,
    health: 'uncounted',
    write: 'undone',
    stale: 'rateLimited',
    opens: 'nothing',
  },
  credentials: {
    code: 'UPSTREAM_CREDENTIALS_REJECTED',
    retried: false,
    health: 'well',
    write: 'refused',
    stale: false,
    opens: 'credentials',
  },
  // Found after the call, in an answer that was otherwise good.
  foreignRecord: {
    code: 'UPSTREAM_CREDENTIALS_REJECTED',
    retried: false,
    health: 'well',
    write: 'open',
    stale: false,
    opens: 'nothing',
  },
  rejected: {
    code: 'UPSTREAM_REJECTED',
    retried: false,
    health: 'well',
    write: 'refused',
    stale: false,
    opens: 'nothing',
  },
  recordNotFound: {
    code: 'UPSTREAM_REJECTED',
    retried: false,
    health: 'well',
    write: 'refused',
    stale: false,
    opens: 'nothing',
  },
  recordInvalid: {
    code: 'UPSTREAM_REJECTED',
    retried: false,
    health: 'well',
    write: 'refused',
    stale: false,
    opens: 'nothing',
  },
  redirect: {
    code: 'UPSTREAM_INVALID_RESPONSE',
    retried: false,
    health: 'failing',
    write: 'open',
    stale: 'invalidResponse',
    opens: 'circuit',
  },
  unreadable: {
    code: 'UPSTREAM_INVALID_RESPONSE',
    retried: true,
    health: 'failing',
    write: 'open',
    stale: 'invalidResponse',
    opens: 'circuit',
  },
  // One resource that changed its shape must not cut off the other 45.
  unexpectedShape: {
    code: 'UPSTREAM_INVALID_RESPONSE',
    retried: false,
    health: 'well',
    write: 'open',
    stale: 'invalidResponse',
    opens: 'nothing',
  },
  // A page of ours may be too large by itself; asking again would only move the same bytes again.
  tooLarge: {
    code: 'UPSTREAM_INVALID_RESPONSE',
    retried: false,
    health: 'uncounted',
    write: 'open',
    stale: 'invalidResponse',
    opens: 'nothing',
  },
  uploadInterrupted: {
    code: 'BAD_USER_INPUT',
    retried: false,
    health: 'uncounted',
    write: 'undone',
    stale: false,
    opens: 'nothing',
  },
  outcomeUnknown: {
    code: 'UPSTREAM_OUTCOME_UNKNOWN',
    retried: false,
    health: 'uncounted',
    write: 'open',
    stale: false,
    opens: 'nothing',
  },
  closed: {
    code: 'SERVICE_UNAVAILABLE',
    retried: false,
    health: 'uncounted',
    write: 'undone',
    stale: 'unavailable',
    opens: 'nothing',
  },
} as const satisfies Readonly<Record<string, FailureRule>>;

export type FailureKind = keyof typeof failureRules;
