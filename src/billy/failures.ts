/**
 * Everything that can go wrong between us and Billy: one class per cause. What each means is in failure-rules.ts.
 * Messages name the cause, in English and Danish, and never hold a token or Billy's text.
 */

import { CodedError } from '../errors.ts';
import { failureRules, type FailureKind } from './failure-rules.ts';

/** What a caller is told, in both languages. */
interface Message {
  readonly english: string;
  readonly danish: string;
}

/** A call to Billy that brought no usable answer. */
export abstract class UpstreamFailure extends CodedError {
  readonly kind: FailureKind;
  /** What Billy answered with, where the failure is its answer. */
  readonly status: number | undefined;

  constructor(
    kind: FailureKind,
    { english, danish }: Message,
    details: {
      readonly status?: number;
      readonly retryAfterMs?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(failureRules[kind].code, english, { ...details, danish });
    this.kind = kind;
    this.status = details.status;
  }
}

/** One attempt took longer than an attempt may. */
export class AttemptTimedOut extends UpstreamFailure {
  constructor(timeoutMs: number) {
    super('timeout', {
      english: `Expected an answer from Billy within ${timeoutMs} ms, got none.`,
      danish: `Billy svarede ikke inden for ${timeoutMs} ms.`,
    });
  }
}

/** The caller's own time was up before Billy's was. */
export class DeadlinePassed extends UpstreamFailure {
  constructor(cause?: unknown) {
    super(
      'deadline',
      {
        english: 'Billy did not answer before the deadline of the request.',
        danish: 'Billy svarede ikke, før tiden for forespørgslen var gået.',
      },
      { cause },
    );
  }
}

/** No connection came about: nothing was sent. */
export class BillyUnreachable extends UpstreamFailure {
  constructor(reason: string, cause: unknown) {
    super(
      'unreachable',
      {
        english: `Billy cannot be reached (${reason}).`,
        danish: `Der er ingen forbindelse til Billy (${reason}).`,
      },
      { cause },
    );
  }
}

/** The connection broke after it stood: part of the request may have arrived. */
export class ConnectionLost extends UpstreamFailure {
  constructor(reason: string, cause: unknown) {
    super(
      'connectionLost',
      {
        english: `The connection to Billy was lost (${reason}).`,
        danish: `Forbindelsen til Billy blev afbrudt (${reason}).`,
      },
      { cause },
    );
  }
}

/** Billy answered 5xx. */
export class BillyServerError extends UpstreamFailure {
  constructor(status: number, retryAfterMs?: number) {
    super(
      'serverError',
      {
        english: `Billy answered ${status}.`,
        danish: `Billy svarede med en fejl (${status}).`,
      },
      { status, ...wait(retryAfterMs) },
    );
  }
}

/** A circuit is open: nothing was sent. */
export class CircuitOpen extends UpstreamFailure {
  /** @param retryAfterMs undefined when an operator holds it open */
  constructor(retryAfterMs?: number) {
    super(
      'circuitOpen',
      {
        english: 'Billy fails too often at the moment, so it was not asked.',
        danish: 'Billy fejler for ofte i øjeblikket og blev derfor ikke spurgt.',
      },
      wait(retryAfterMs),
    );
  }
}

/** Most of the latest calls failed, and this one was held back to spare Billy: nothing was sent. */
export class Throttled extends UpstreamFailure {
  constructor(retryAfterMs: number) {
    super(
      'throttled',
      {
        english: 'Most of the latest calls to Billy failed, so fewer are made for a while.',
        danish:
          'De fleste af de seneste kald til Billy fejlede, så der spørges sjældnere lidt endnu.',
      },
      { retryAfterMs },
    );
  }
}

/** The company has used up its calls for now, and this one's turn would come too late: nothing was sent. */
export class BudgetExhausted extends UpstreamFailure {
  constructor(retryAfterMs?: number) {
    super(
      'budgetExhausted',
      {
        english: 'The company has no calls to Billy left before the deadline of the request.',
        danish:
          'Virksomheden har ikke flere kald til Billy tilbage, før tiden for forespørgslen er gået.',
      },
      wait(retryAfterMs),
    );
  }
}

/** Billy answered 429. */
export class RateLimited extends UpstreamFailure {
  constructor(retryAfterMs?: number) {
    super(
      'rateLimited',
      {
        english: 'Billy asked us to slow down.',
        danish: 'Billy bad om færre kald.',
      },
      { status: 429, ...wait(retryAfterMs) },
    );
  }
}

/** Billy answered 401 or 403, now or to an earlier call of the company. */
export class CredentialsRejected extends UpstreamFailure {
  /** @param retryAfterMs when Billy was not asked: until it is asked again */
  constructor(status: number, retryAfterMs?: number) {
    super(
      'credentials',
      {
        english: `Billy refused the company's access token (${status}).`,
        danish: `Billy afviste virksomhedens adgangsnøgle (${status}).`,
      },
      { status, ...wait(retryAfterMs) },
    );
  }
}

/** Billy answered with a record of another company; none of the answer is used. */
export class ForeignRecord extends UpstreamFailure {
  constructor(resource: string) {
    super('foreignRecord', {
      english: `Billy answered with ${resource} of another company: the access token does not belong to this one.`,
      danish: `Billy svarede med ${resource} fra en anden virksomhed: adgangsnøglen hører ikke til denne.`,
    });
  }
}

/** Billy answered 4xx. */
class RequestRejected extends UpstreamFailure {
  constructor(status: number, errorCode?: string) {
    const what = named(status, errorCode);
    super(
      'rejected',
      {
        english: `Billy refused the request (${what}).`,
        danish: `Billy afviste forespørgslen (${what}).`,
      },
      { status },
    );
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
    super(
      'recordInvalid',
      {
        english: `Billy refused the record (${faults.length} faults).`,
        danish: `Billy afviste posten (${faults.length} fejl).`,
      },
      { status },
    );
    this.faults = faults;
  }
}

/** Billy has no record under that id; the client answers null. */
export class RecordNotFound extends UpstreamFailure {
  constructor() {
    super(
      'recordNotFound',
      { english: 'Billy has no such record.', danish: 'Billy har ingen sådan post.' },
      { status: 404 },
    );
  }
}

/** Billy answered 3xx. Never followed: the token would travel along. */
class RedirectRefused extends UpstreamFailure {
  constructor(status: number) {
    super(
      'redirect',
      {
        english: `Expected an answer from Billy, got a redirect (${status}).`,
        danish: `Billy henviste til et andet sted i stedet for at svare (${status}).`,
      },
      { status },
    );
  }
}

/** Not JSON, cut off, or not an object. `fault` says which, in our words. */
export class UnreadableAnswer extends UpstreamFailure {
  constructor(fault: string) {
    super('unreadable', {
      english: `Billy's answer cannot be read: ${fault}.`,
      danish: 'Svaret fra Billy kan ikke læses.',
    });
  }
}

/** JSON, but not of the shape the table describes. */
export class UnexpectedShape extends UpstreamFailure {
  constructor(where: string, expected: string, got: unknown) {
    super('unexpectedShape', {
      english: `Expected ${where} to be ${expected}, got ${kindOf(got)}.`,
      danish: `Svaret fra Billy har en ukendt form (${where}).`,
    });
  }
}

/** The answer exceeds the size limit, as sent or once inflated. */
export class AnswerTooLarge extends UpstreamFailure {
  constructor(maxBytes: number) {
    super('tooLarge', {
      english: `Billy's answer exceeds ${maxBytes} bytes.`,
      danish: `Svaret fra Billy fylder mere end ${maxBytes} byte.`,
    });
  }
}

/** What was to be uploaded broke off before its end; Billy never had a whole request. */
export class UploadInterrupted extends UpstreamFailure {
  constructor(cause: unknown) {
    super(
      'uploadInterrupted',
      {
        english: 'The file broke off before its end; nothing was stored.',
        danish: 'Filen blev afbrudt før slutningen; intet er gemt.',
      },
      { cause },
    );
  }
}

/** A write was sent and its answer lost: it may have been done, and must not be sent again blindly. */
export class OutcomeUnknown extends UpstreamFailure {
  constructor(cause: unknown) {
    const english =
      cause instanceof UpstreamFailure ? cause.message : 'A fault of ours came between.';
    const danish =
      (cause instanceof UpstreamFailure ? cause.danish : undefined) ??
      'En fejl hos os kom i vejen.';
    super(
      'outcomeUnknown',
      {
        english: `The write was sent and may have been done. ${english}`,
        danish: `Ændringen blev sendt og er måske udført. ${danish}`,
      },
      { cause },
    );
  }
}

/** A call came after close(). */
export class ClientClosed extends UpstreamFailure {
  constructor() {
    super('closed', {
      english: 'The connection to Billy has been closed for shutdown.',
      danish: 'Forbindelsen til Billy er lukket, fordi tjenesten lukker ned.',
    });
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
