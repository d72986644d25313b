/** Every way in which the emulator turns a request down: status, Billy's error code, and the text. */

import type { Text } from './texts.ts';

type RefusalCode =
  | 'AUTHENTICATION_REQUIRED'
  | 'OAUTH_INVALID_ACCESS_TOKEN'
  | 'INVALID_REQUEST_BODY'
  | 'INVALID_DELETE_ID_ARRAY'
  | 'INVALID_RECORD'
  | 'RECORD_NOT_FOUND'
  | 'UNKNOWN_RESOURCE'
  | 'METHOD_NOT_ALLOWED'
  | 'TOO_MANY_REQUESTS'
  | 'OTHER';

/** What is wrong with one record: with the whole of it, with single members, or both. */
export interface RecordFaults {
  readonly message?: Text;
  readonly attributes?: Readonly<Record<string, Text>>;
}

/** Keyed by the `_clientId` of the record, or by its singular name when it has none. */
export type ValidationErrors = Readonly<Record<string, RecordFaults>>;

interface RefusalDetails {
  readonly validationErrors?: ValidationErrors;
  readonly retryAfterSeconds?: number;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: RefusalCode;
  readonly text: Text;
  readonly details: RefusalDetails;

  constructor(status: number, code: RefusalCode, text: Text, details: RefusalDetails = {}) {
    super(text.en);
    this.status = status;
    this.code = code;
    this.text = text;
    this.details = details;
  }
}

export function unknownResource(path: string): Refusal {
  return new Refusal(404, 'UNKNOWN_RESOURCE', {
    en: `There is no resource at ${path}.`,
    da: `Der findes ingen ressource på ${path}.`,
  });
}

/** What a resource may not support, as the refusal words it. */
export type ClosedAction =
  | 'listing'
  | 'reading a single record'
  | 'creating a single record'
  | 'updating a single record'
  | 'deleting a single record'
  | 'bulk saving'
  | 'bulk deleting'
  | 'this method';

const closedActionsInDanish: Readonly<Record<ClosedAction, string>> = {
  listing: 'opslag af lister',
  'reading a single record': 'opslag af enkelte poster',
  'creating a single record': 'oprettelse af enkelte poster',
  'updating a single record': 'ændring af enkelte poster',
  'deleting a single record': 'sletning af enkelte poster',
  'bulk saving': 'samlet lagring',
  'bulk deleting': 'samlet sletning',
  'this method': 'denne metode',
};

export function methodNotAllowed(what: string, action: ClosedAction): Refusal {
  return new Refusal(405, 'METHOD_NOT_ALLOWED', {
    en: `\`${what}\` does not support ${action}.`,
    da: `\`${what}\` understøtter ikke ${closedActionsInDanish[action]}.`,
  });
}

export function invalidBody(): Refusal {
  return new Refusal(400, 'INVALID_REQUEST_BODY', {
    en: 'Request body should consist of a JSON document with an object as root.',
    da: 'Forespørgslens indhold skal være et JSON-dokument med et objekt som rod.',
  });
}

export function authenticationRequired(): Refusal {
  return new Refusal(401, 'AUTHENTICATION_REQUIRED', {
    en: 'You must use Basic auth or an OAuth access token to make requests to the API.',
    da: 'Du skal bruge Basic auth eller et OAuth access token for at kalde API’et.',
  });
}

export function invalidAccessToken(): Refusal {
  return new Refusal(401, 'OAUTH_INVALID_ACCESS_TOKEN', {
    en: 'Invalid OAuth 2 access token.',
    da: 'Ugyldigt OAuth 2 access token.',
  });
}

export function recordNotFound(singular: string, id: string): Refusal {
  return new Refusal(404, 'RECORD_NOT_FOUND', {
    en: `No \`${singular}\` record with id \`${id}\` was found.`,
    da: `Der blev ikke fundet nogen \`${singular}\` med id \`${id}\`.`,
  });
}

export function invalidDeleteIds(plural: string): Refusal {
  return new Refusal(400, 'INVALID_DELETE_ID_ARRAY', {
    en: `Ids to delete are expected in the query, as in DELETE /${plural}?ids[]=123&ids[]=456.`,
    da: `Id’er, der skal slettes, angives i adressen: DELETE /${plural}?ids[]=123&ids[]=456.`,
  });
}

export function requiredFilter(filter: string): Refusal {
  return new Refusal(400, 'OTHER', {
    en: `The query parameter ${filter} is required.`,
    da: `Parameteren ${filter} skal angives.`,
  });
}

/** @param expected what would have been accepted, in words both languages share, such as `true|false` */
export function invalidParameter(parameter: string, value: string, expected: string): Refusal {
  return new Refusal(400, 'OTHER', {
    en: `Invalid value \`${value}\` for ${parameter}; expected ${expected}.`,
    da: `Ugyldig værdi \`${value}\` for ${parameter}; forventede ${expected}.`,
  });
}

export function tooManyRequests(retryAfterSeconds: number): Refusal {
  return new Refusal(
    429,
    'TOO_MANY_REQUESTS',
    { en: 'Too many requests.', da: 'For mange forespørgsler.' },
    { retryAfterSeconds },
  );
}

export function invalidFile(): Refusal {
  return new Refusal(422, 'OTHER', {
    en: 'File must have one of the following extensions: pdf, jpg, jpeg, png, gif.',
    da: 'Filen skal have en af disse endelser: pdf, jpg, jpeg, png, gif.',
  });
}

/** @param status 400 as recorded, or 422 as Billy's own client expects */
export function invalidRecord(status: 400 | 422, validationErrors: ValidationErrors): Refusal {
  return new Refusal(
    status,
    'INVALID_RECORD',
    { en: 'Invalid record', da: 'Ugyldig post' },
    { validationErrors },
  );
}
