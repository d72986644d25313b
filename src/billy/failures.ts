/**
 * Everything that can go wrong between us and Billy: one class per cause, and one table that says what each
 * means for the retry and for the breaker. Messages name the cause and never hold a token or Billy's text.
 */

import { CodedError, type ErrorCode } from '../errors.ts';

interface FailureRule {
  readonly code: ErrorCode;
  /** Whether a GET is sent again. */
  readonly retried: boolean;
  /**
   * What the breaker learns. A refusal is an answer, so Billy is `well`; what we brought on ourselves, and 429,
   * say nothing about Billy's health and are `uncounted`.
   */
  readonly health: 'failing' | 'well' | 'uncounted';
  /** Where it leaves a write whose request may have arrived. */
  readonly write: WriteStanding;
}

/**
 * `open`: it may have been done. `undone`: this attempt did nothing, which says nothing of those before it.
 * `refused`: Billy does not do it, so an attempt with the same content before this one did nothing either.
 */
export type WriteStanding = 'open' | 'undone' | 'refused';

export const failureRules = {
  timeout: { code: 'UPSTREAM_TIMEOUT', retried: true, health: 'failing', write: 'open' },
  deadline: { code: 'UPSTREAM_TIMEOUT', retried: false, health: 'uncounted', write: 'undone' },
  unreachable: { code: 'UPSTREAM_UNAVAILABLE', retried: true, health: 'failing', write: 'open' },
  connectionLost: { code: 'UPSTREAM_UNAVAILABLE', retried: true, health: 'failing', write: 'open' },
  serverError: { code: 'UPSTREAM_UNAVAILABLE', retried: true, health: 'failing', write: 'open' },
  circuitOpen: {
    code: 'UPSTREAM_UNAVAILABLE',
    retried: false,
    health: 'uncounted',
    write: 'undone',
  },
  rateLimited: {
    code: 'UPSTREAM_RATE_LIMITED',
    retried: true,
    health: 'uncounted',
    write: 'undone',
  },
  credentials: {
    code: 'UPSTREAM_CREDENTIALS_REJECTED',
    retried: false,
    health: 'well',
    write: 'refused',
  },
  foreignRecord: {
    code: 'UPSTREAM_CREDENTIALS_REJECTED',
    retried: false,
    health: 'well',
    write: 'open',
  },
  rejected: { code: 'UPSTREAM_REJECTED', retried: false, health: 'well', write: 'refused' },
  recordNotFound: { code: 'UPSTREAM_REJECTED', retried: false, health: 'well', write: 'refused' },
  recordInvalid: { code: 'UPSTREAM_REJECTED', retried: false, health: 'well', write: 'refused' },
  redirect: { code: 'UPSTREAM_INVALID_RESPONSE', retried: false, health: 'failing', write: 'open' },
  unreadable: {
    code: 'UPSTREAM_INVALID_RESPONSE',
    retried: true,
    health: 'failing',
    write: 'open',
  },
  // One resource that changed its shape must not cut off the other 45.
  unexpectedShape: {
    code: 'UPSTREAM_INVALID_RESPONSE',
    retried: false,
    health: 'well',
    write: 'open',
  },
  // A page of ours may be too large by itself; asking again would only move the same bytes again.
  tooLarge: {
    code: 'UPSTREAM_INVALID_RESPONSE',
    retried: false,
    health: 'uncounted',
    write: 'open',
  },
  uploadInterrupted: {
    code: 'BAD_USER_INPUT',
    retried: false,
    health: 'uncounted',
    write: 'undone',
  },
  outcomeUnknown: {
    code: 'UPSTREAM_OUTCOME_UNKNOWN',
    retried: false,
    health: 'uncounted',
    write: 'open',
  },
  closed: { code: 'SERVICE_UNAVAILABLE', retried: false, health: 'uncounted', write: 'undone' },
} as const satisfies Readonly<Record<string, FailureRule>>;

export type FailureKind = keyof typeof failureRules;

/** A call to Billy that brought no usable answer. */
export abstract class UpstreamFailure extends CodedError {
  readonly kind: FailureKind;
  /** What Billy answered with, where the failure is its answer. */
  readonly status: number | undefined;

  constructor(
    kind: FailureKind,
    message: string,
    details: {
      readonly status?: number;
      readonly retryAfterMs?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(failureRules[kind].code, message, details);
    this.kind = kind;
    this.status = details.status;
  }
}

/** One attempt took longer than an attempt may. */
export class AttemptTimedOut extends UpstreamFailure {
  constructor(timeoutMs: number) {
    super('timeout', `Expected an answer from Billy within ${timeoutMs} ms, got none.`);
  }
}

/** The caller's own time was up before Billy's was. */
export class DeadlinePassed extends UpstreamFailure {
  constructor(cause?: unknown) {
    super('deadline', 'Billy did not answer before the deadline of the request.', { cause });
  }
}

/** No connection came about: nothing was sent. */
export class BillyUnreachable extends UpstreamFailure {
  constructor(reason: string, cause: unknown) {
    super('unreachable', `Billy cannot be reached (${reason}).`, { cause });
  }
}

/** The connection broke after it stood: part of the request may have arrived. */
export class ConnectionLost extends UpstreamFailure {
  constructor(reason: string, cause: unknown) {
    super('connectionLost', `The connection to Billy was lost (${reason}).`, { cause });
  }
}

/** Billy answered 5xx. */
export class BillyServerError extends UpstreamFailure {
  constructor(status: number, retryAfterMs?: number) {
    super('serverError', `Billy answered ${status}.`, { status, ...wait(retryAfterMs) });
  }
}

/** The breaker is open: nothing was sent. */
export class CircuitOpen extends UpstreamFailure {
  constructor(retryAfterMs: number) {
    super('circuitOpen', 'Billy fails too often at the moment, so it was not asked.', {
      retryAfterMs,
    });
  }
}

/** Billy answered 429. */
export class RateLimited extends UpstreamFailure {
  constructor(retryAfterMs?: number) {
    super('rateLimited', 'Billy asked us to slow down.', { status: 429, ...wait(retryAfterMs) });
  }
}

/** Billy answered 401 or 403. */
export class CredentialsRejected extends UpstreamFailure {
  constructor(status: number) {
    super('credentials', `Billy refused the company's access token (${status}).`, { status });
  }
}

/** Billy answered with a record of another company; none of the answer is used. */
export class ForeignRecord extends UpstreamFailure {
  constructor(resource: string) {
    super(
      'foreignRecord',
      `Billy answered with ${resource} of another company: the access token does not belong to this one.`,
    );
  }
}

/** Billy answered 4xx. */
class RequestRejected extends UpstreamFailure {
  constructor(status: number, errorCode?: string) {
    super('rejected', `Billy refused the request (${named(status, errorCode)}).`, { status });
  }
}

/** What is wrong with a record, in Billy's words: its validation texts are written for users. */
export interface RecordFault {
  /** Wire name of the field; null when the record as a whole is at fault. */
  readonly property: string | null;
  readonly message: string;
  /** The `_clientId` the fault is keyed by; null when Billy named none that was sent. */
  readonly clientId: string | null;
  /** From the record that was sent to the field, in wire names: `['lines', '0', 'unitPrice']`; empty for the record. */
  readonly path: readonly string[];
}

/** Billy refuses a record, or one embedded in it. */
export class RecordInvalid extends UpstreamFailure {
  readonly faults: readonly RecordFault[];

  constructor(status: number, faults: readonly RecordFault[]) {
    super('recordInvalid', `Billy refused the record (${faults.length} faults).`, { status });
    this.faults = faults;
  }
}

/** Billy has no record under that id; the client answers null. */
export class RecordNotFound extends UpstreamFailure {
  constructor() {
    super('recordNotFound', 'Billy has no such record.', { status: 404 });
  }
}

/** Billy answered 3xx. Never followed: the token would travel along. */
class RedirectRefused extends UpstreamFailure {
  constructor(status: number) {
    super('redirect', `Expected an answer from Billy, got a redirect (${status}).`, { status });
  }
}

/** Not JSON, cut off, or not an object. `fault` says which, in our words. */
export class UnreadableAnswer extends UpstreamFailure {
  constructor(fault: string) {
    super('unreadable', `Billy's answer cannot be read: ${fault}.`);
  }
}

/** JSON, but not of the shape the table describes. */
export class UnexpectedShape extends UpstreamFailure {
  constructor(where: string, expected: string, got: unknown) {
    super('unexpectedShape', `Expected ${where} to be ${expected}, got ${kindOf(got)}.`);
  }
}

/** The answer exceeds the size limit, as sent or once inflated. */
export class AnswerTooLarge extends UpstreamFailure {
  constructor(maxBytes: number) {
    super('tooLarge', `Billy's answer exceeds ${maxBytes} bytes.`);
  }
}

/** What was to be uploaded broke off before its end; Billy never had a whole request. */
export class UploadInterrupted extends UpstreamFailure {
  constructor(cause: unknown) {
    super('uploadInterrupted', 'The file broke off before its end; nothing was stored.', { cause });
  }
}

/** A write was sent and its answer lost: it may have been done, and must not be sent again blindly. */
export class OutcomeUnknown extends UpstreamFailure {
  constructor(cause: unknown) {
    const reason =
      cause instanceof UpstreamFailure ? cause.message : 'A fault of ours came between.';
    super('outcomeUnknown', `The write was sent and may have been done. ${reason}`, { cause });
  }
}

/** A call came after close(). */
export class ClientClosed extends UpstreamFailure {
  constructor() {
    super('closed', 'The connection to Billy has been closed for shutdown.');
  }
}

/**
 * What a status other than 2xx means.
 * @param errorCode Billy's `errorCode`, where the body could be read.
 */
export function failureOfStatus(
  status: number,
  errorCode: string | undefined,
  retryAfterMs: number | undefined,
): UpstreamFailure {
  if (status >= 500) return new BillyServerError(status, retryAfterMs);
  if (status === 429) return new RateLimited(retryAfterMs);
  if (status === 401 || status === 403) return new CredentialsRejected(status);
  if (status === 404 && errorCode === 'RECORD_NOT_FOUND') return new RecordNotFound();
  if (status >= 400) return new RequestRejected(status, errorCode);
  return new RedirectRefused(status);
}

/**
 * Milliseconds a `Retry-After` header asks for: seconds or an HTTP date (RFC 9110, 10.2.3).
 * Undefined when it is absent, negative or unreadable; a date gone by is 0.
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse accepts much that is no HTTP date, `-5` among it; those begin with the day's name.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function wait(ms: number | undefined): { readonly retryAfterMs?: number } {
  return ms === undefined ? {} : { retryAfterMs: ms };
}

function named(status: number, errorCode: string | undefined): string {
  return errorCode === undefined ? String(status) : `${status} ${errorCode}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
