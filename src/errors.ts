/**
 * The error catalogue: every code a caller can meet, whether asking again can help, what it means and what the
 * caller may do, in English and in Danish. README's table is tested equal to this one.
 */

/** The languages messages are written in; English unless the caller prefers Danish. */
export type Language = 'en' | 'da';

interface Wording {
  /** What happened. */
  readonly meaning: string;
  /** What the caller may do about it. */
  readonly action: string;
}

interface CatalogueEntry extends Wording {
  readonly retryable: boolean;
  readonly danish: Wording;
  /** In Danish, what was expected and what came is more use than what to do; it stays in English. */
  readonly isDetailTold?: true;
  /** Programs compare the message, so it is in no language. */
  readonly isProtocolWord?: true;
}

export const errorCatalogue = {
  BAD_USER_INPUT: {
    retryable: false,
    isDetailTold: true,
    meaning:
      'An argument is not what the schema or Billy accepts; the message says what was expected.',
    action: 'Correct the argument at inputPath.',
    danish: {
      meaning: 'Et argument er ikke, som skemaet eller Billy kræver det.',
      action: 'Ret argumentet ved inputPath.',
    },
  },
  BAD_REQUEST: {
    retryable: false,
    isDetailTold: true,
    meaning:
      'The HTTP request is not a GraphQL request: wrong content type, unreadable JSON or CSRF guard.',
    action: 'Send JSON with the content type application/json.',
    danish: {
      meaning: 'HTTP-forespørgslen er ikke en GraphQL-forespørgsel.',
      action: 'Send JSON med indholdstypen application/json.',
    },
  },
  GRAPHQL_PARSE_FAILED: {
    retryable: false,
    isDetailTold: true,
    meaning: 'The document is not GraphQL, or exceeds the token limit.',
    action: 'Correct the document.',
    danish: {
      meaning: 'Dokumentet er ikke GraphQL, eller det er for langt.',
      action: 'Ret dokumentet.',
    },
  },
  GRAPHQL_VALIDATION_FAILED: {
    retryable: false,
    isDetailTold: true,
    meaning: 'The document does not fit the schema.',
    action: 'Correct the document by the schema.',
    danish: {
      meaning: 'Dokumentet passer ikke til skemaet.',
      action: 'Ret dokumentet efter skemaet.',
    },
  },
  OPERATION_RESOLUTION_FAILURE: {
    retryable: false,
    isDetailTold: true,
    meaning: 'The document holds several operations and operationName names none of them.',
    action: 'Name one of its operations.',
    danish: {
      meaning: 'Dokumentet har flere operationer, og operationName nævner ingen af dem.',
      action: 'Nævn en af operationerne.',
    },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    retryable: true,
    isProtocolWord: true,
    meaning: 'The hash is unknown here.',
    action: 'Send it again together with the query text.',
    danish: {
      meaning: 'Forespørgslens hash er ukendt her.',
      action: 'Send den igen sammen med forespørgslens tekst.',
    },
  },
  QUERY_TOO_COMPLEX: {
    retryable: false,
    isDetailTold: true,
    meaning: 'The operation exceeds the depth, cost, alias or representation limit.',
    action: 'Ask for less at once.',
    danish: {
      meaning: 'Forespørgslen er for dyb eller for stor.',
      action: 'Spørg om mindre ad gangen.',
    },
  },
  PAYLOAD_TOO_LARGE: {
    retryable: false,
    isDetailTold: true,
    meaning: 'The request body exceeds the size limit.',
    action: 'Send less at once.',
    danish: { meaning: 'Forespørgslens indhold er for stort.', action: 'Send mindre ad gangen.' },
  },
  UNAUTHENTICATED: {
    retryable: false,
    isDetailTold: true,
    meaning: 'No credentials, or credentials that do not verify.',
    action: 'Send credentials that are valid now.',
    danish: {
      meaning: 'Adgangsoplysninger mangler eller kan ikke godkendes.',
      action: 'Send adgangsoplysninger, der gælder nu.',
    },
  },
  FORBIDDEN: {
    retryable: false,
    isDetailTold: true,
    meaning:
      'The credentials verify but name no company that is configured here, or lack a scope that is named.',
    action: 'Ask for credentials that are allowed to.',
    danish: {
      meaning: 'Adgangsoplysningerne giver ikke adgang til dette.',
      action: 'Bed om adgangsoplysninger, der giver adgang.',
    },
  },
  NOT_FOUND: {
    retryable: false,
    meaning: 'No such address.',
    action: 'Correct the address.',
    danish: { meaning: 'Der er intet på denne adresse.', action: 'Ret adressen.' },
  },
  UPSTREAM_UNAVAILABLE: {
    retryable: true,
    meaning: 'Billy cannot be reached, answers 5xx, or its circuit is open.',
    action: 'Ask again after retryAfterMs, or in a few seconds.',
    danish: { meaning: 'Billy kan ikke nås lige nu.', action: 'Prøv igen om lidt.' },
  },
  UPSTREAM_TIMEOUT: {
    retryable: true,
    meaning: 'Billy did not answer in time.',
    action: 'Ask again, for less at once if it repeats.',
    danish: {
      meaning: 'Billy svarede ikke i tide.',
      action: 'Prøv igen, eventuelt med mindre ad gangen.',
    },
  },
  UPSTREAM_RATE_LIMITED: {
    retryable: true,
    meaning: 'Billy asked us to slow down.',
    action: 'Wait retryAfterMs, then ask again.',
    danish: { meaning: 'Billy har bedt om færre kald.', action: 'Vent lidt, og prøv så igen.' },
  },
  UPSTREAM_CREDENTIALS_REJECTED: {
    retryable: false,
    meaning:
      "Billy refused the company's access token: it was revoked or belongs to another company.",
    action: "Have the company's access token replaced.",
    danish: {
      meaning: 'Billy afviste selskabets adgangsnøgle.',
      action: 'Få selskabets adgangsnøgle fornyet.',
    },
  },
  UPSTREAM_REJECTED: {
    retryable: false,
    isDetailTold: true,
    meaning: 'Billy refused the request itself.',
    action: 'Correct what the message names; asking again brings the same answer.',
    danish: { meaning: 'Billy afviste forespørgslen.', action: 'Ret det, meddelelsen nævner.' },
  },
  UPSTREAM_INVALID_RESPONSE: {
    retryable: true,
    meaning:
      "Billy's answer could not be read: not JSON, cut off, too large, or of an unknown shape.",
    action: 'Ask again; if it repeats, quote the correlationId.',
    danish: {
      meaning: 'Billys svar kunne ikke læses.',
      action: 'Prøv igen; oplys correlationId, hvis det gentager sig.',
    },
  },
  UPSTREAM_OUTCOME_UNKNOWN: {
    retryable: false,
    isDetailTold: true,
    meaning: 'The write may have been done and its answer was lost.',
    action: 'Ask operation(id) what became of it before sending it again.',
    danish: {
      meaning: 'Ændringen er måske gennemført, men Billys svar gik tabt.',
      action: 'Spørg operation(id), hvad der blev af den, før den sendes igen.',
    },
  },
  IDEMPOTENCY_CONFLICT: {
    retryable: false,
    meaning: 'The idempotency key was used before with another operation or input.',
    action: 'Use a new key for another write.',
    danish: {
      meaning: 'Idempotensnøglen er brugt før til noget andet.',
      action: 'Brug en ny nøgle.',
    },
  },
  IN_PROGRESS: {
    retryable: true,
    meaning: 'A write with the same idempotency key is still running.',
    action: 'Ask again with the same key.',
    danish: {
      meaning: 'En ændring med samme idempotensnøgle er stadig i gang.',
      action: 'Spørg igen med samme nøgle.',
    },
  },
  READ_ONLY: {
    retryable: false,
    meaning: 'This instance does not write: BILLY_WRITE_MODE is read-only.',
    action: 'Send writes to an instance that writes.',
    danish: {
      meaning: 'Denne instans skriver ikke.',
      action: 'Send ændringer til en instans, der skriver.',
    },
  },
  LIST_TOO_LARGE: {
    retryable: false,
    isDetailTold: true,
    meaning: 'Billy cannot order this list, and it is too long to be read whole.',
    action: 'Narrow it with a filter.',
    danish: {
      meaning: 'Listen er for lang til at blive læst i sin helhed.',
      action: 'Begræns den med et filter.',
    },
  },
  SERVICE_UNAVAILABLE: {
    retryable: true,
    meaning: 'This instance is draining or overloaded, or something it needs is away.',
    action: 'Ask another instance, or again in a few seconds.',
    danish: {
      meaning: 'Denne instans kan ikke svare lige nu.',
      action: 'Spørg en anden instans, eller prøv igen om lidt.',
    },
  },
  INTERNAL_SERVER_ERROR: {
    retryable: false,
    meaning: 'A fault of ours.',
    action: 'Report it and quote the correlationId.',
    danish: { meaning: 'Der skete en fejl hos os.', action: 'Meld den, og oplys correlationId.' },
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

interface Message {
  readonly code: ErrorCode;
  /** In English. */
  readonly message: string;
  readonly danish?: string | undefined;
}

/** What a caller is told, in the language asked for: in Danish, the failure's own words or else the catalogue's. */
export function messageIn(language: Language, { code, message, danish: own }: Message): string {
  const { danish, isDetailTold, isProtocolWord }: CatalogueEntry = errorCatalogue[code];
  if (language === 'en' || isProtocolWord === true) return message;
  return own ?? `${danish.meaning} ${isDetailTold === true ? message : danish.action}`;
}
