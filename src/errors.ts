/**
 * The error catalogue: every code a caller can meet, whether asking again can help, and what to do.
 * README's table is tested equal to this one.
 */

interface CatalogueEntry {
  readonly retryable: boolean;
  /** What happened and what the caller may do about it, in one sentence. */
  readonly meaning: string;
}

export const errorCatalogue = {
  BAD_USER_INPUT: {
    retryable: false,
    meaning:
      'An argument is not what the schema or Billy accepts; the message says what was expected.',
  },
  BAD_REQUEST: {
    retryable: false,
    meaning:
      'The HTTP request is not a GraphQL request: wrong content type, unreadable JSON or CSRF guard.',
  },
  GRAPHQL_PARSE_FAILED: {
    retryable: false,
    meaning: 'The document is not GraphQL, or exceeds the token limit.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    retryable: false,
    meaning: 'The document does not fit the schema.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    retryable: false,
    meaning: 'The document holds several operations and operationName names none of them.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    retryable: true,
    meaning: 'The hash is unknown here; send it again together with the query text.',
  },
  QUERY_TOO_COMPLEX: {
    retryable: false,
    meaning:
      'The operation exceeds the depth, cost, alias or representation limit; ask for less at once.',
  },
  PAYLOAD_TOO_LARGE: {
    retryable: false,
    meaning: 'The request body exceeds the size limit.',
  },
  UNAUTHENTICATED: {
    retryable: false,
    meaning: 'No credentials, or credentials that do not verify.',
  },
  FORBIDDEN: {
    retryable: false,
    meaning:
      'The credentials verify but name no company that is configured here, or lack a scope that is named.',
  },
  NOT_FOUND: {
    retryable: false,
    meaning: 'No such address.',
  },
  UPSTREAM_UNAVAILABLE: {
    retryable: true,
    meaning: 'Billy cannot be reached, answers 5xx, or its circuit is open.',
  },
  UPSTREAM_TIMEOUT: {
    retryable: true,
    meaning: 'Billy did not answer in time.',
  },
  UPSTREAM_RATE_LIMITED: {
    retryable: true,
    meaning: 'Billy asked us to slow down; wait retryAfterMs.',
  },
  UPSTREAM_CREDENTIALS_REJECTED: {
    retryable: false,
    meaning:
      "Billy refused the company's access token: it was revoked or belongs to another company.",
  },
  UPSTREAM_REJECTED: {
    retryable: false,
    meaning: 'Billy refused the request itself.',
  },
  UPSTREAM_INVALID_RESPONSE: {
    retryable: true,
    meaning:
      "Billy's answer could not be read: not JSON, cut off, too large, or of an unknown shape.",
  },
  UPSTREAM_OUTCOME_UNKNOWN: {
    retryable: false,
    meaning:
      'The write may have been done and its answer was lost; ask operation(id) before sending it again.',
  },
  IDEMPOTENCY_CONFLICT: {
    retryable: false,
    meaning: 'The idempotency key was used before with another operation or input; use a new key.',
  },
  IN_PROGRESS: {
    retryable: true,
    meaning: 'A write with the same idempotency key is still running; ask again with the same key.',
  },
  READ_ONLY: {
    retryable: false,
    meaning: 'This instance does not write: BILLY_WRITE_MODE is read-only.',
  },
  LIST_TOO_LARGE: {
    retryable: false,
    meaning:
      'Billy cannot order this list, and it is too long to be read whole; narrow it with a filter.',
  },
  SERVICE_UNAVAILABLE: {
    retryable: true,
    meaning: 'This instance is draining or overloaded; ask another.',
  },
  INTERNAL_SERVER_ERROR: {
    retryable: false,
    meaning: 'A fault of ours; quote the correlationId.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type ErrorCode = keyof typeof errorCatalogue;

interface FailureDetails {
  /** How long to wait before asking again, where that is known. */
  readonly retryAfterMs?: number;
  /** Input path of the fault, where it lies in the input. */
  readonly inputPath?: readonly string[];
  /** The write it is about, for `operation(id)`. */
  readonly operationId?: string;
  /** The message in Danish, for callers who prefer it; as safe to be told. */
  readonly danish?: string;
  readonly cause?: unknown;
}

/**
 * A failure with a code of the catalogue. Its message reaches the caller, so it holds what was expected
 * and what came, and never a token, a stack or an upstream body.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly retryAfterMs: number | undefined;
  readonly inputPath: readonly string[] | undefined;
  readonly operationId: string | undefined;
  readonly danish: string | undefined;

  constructor(code: ErrorCode, message: string, details: FailureDetails = {}) {
    super(message, { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.retryAfterMs = details.retryAfterMs;
    this.inputPath = details.inputPath;
    this.operationId = details.operationId;
    this.danish = details.danish;
  }

  get retryable(): boolean {
    return errorCatalogue[this.code].retryable;
  }
}
