/**
 * What no line of the log may hold, whoever wrote it there: credentials wherever they stand, and personal data in
 * whatever hangs below an event. An event's own fields are words of ours (`src/<area>/events.ts`) and hold neither, but
 * for names that others gave: those are told by a stand-in.
 */

import { hash } from 'node:crypto';

/** Members that hold credentials, in any spelling. */
const secretMembers = [
  'accessToken',
  'apiKey',
  'authorization',
  'cookie',
  'password',
  'routerAuthorization',
  'secret',
  'secrets',
  'setCookie',
  'token',
  'xAccessToken',
  'xApiKey',
  'xChaosToken',
];

/** Fields with `@tag(name: "pii")` in the schema, and their kin; a test keeps the two lists equal. */
export const personalFields = [
  'accessCode',
  'after',
  'bankAccountNo',
  'bankIban',
  'before',
  'cityText',
  'contactMessage',
  'contactName',
  'creator',
  'default',
  'description',
  'didYouMean',
  'ean',
  'email',
  'emailBody',
  'emailSubject',
  'fax',
  'filter',
  'folder',
  'input',
  'label',
  'lastResponse',
  'name',
  'originatorName',
  'owner',
  'parameters',
  'phone',
  'profilePic48Url',
  'profilePicUrl',
  'query',
  'registrationNo',
  'secret',
  'street',
  'subject',
  'subscriptionCardNumber',
  'supplier',
  'text',
  'title',
  'url',
  'word',
  'zipcodeText',
];

/** Of whom a token says it is, and of an event its sender: either may be an e-mail address. */
const namesOthersGave: ReadonlySet<string> = new Set(['subject', 'eventid']);

/** What we call callers ourselves, where no token names them (`src/http/auth/`). */
const ownNames = /^(?:anyone|router|token|api-key:[0-9a-f]{8})$/;

const secret = new Set(secretMembers.map(spelled));
const hidden = new Set([...secret, ...personalFields.map(spelled)]);

/** Deeper than anything we log on purpose. */
const deepest = 8;

/** The same event, fit to be written down. */
export function withoutSecrets(event: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(membersOf(event, secret, 0)).map(([name, member]) => [
      name,
      typeof member === 'string' && namesOthersGave.has(spelled(name)) ? standIn(member) : member,
    ]),
  );
}

/**
 * The same for the same name, so that lines can be told apart and one can be looked for; short enough to be read aloud.
 * `printf %s NAME | sha256sum` begins with it.
 */
function standIn(name: string): string {
  return ownNames.test(name) ? name : `sha256:${hash('sha256', name, 'hex').slice(0, 12)}`;
}

function membersOf(
  value: object,
  forbidden: ReadonlySet<string>,
  depth: number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      name,
      forbidden.has(spelled(name)) ? '[Redacted]' : told(member, depth + 1),
    ]),
  );
}

function told(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth > deepest) return '[Deeper]';
  if (value instanceof Error) return toldOfError(value, depth);
  if (Array.isArray(value)) return value.map((each) => told(each, depth + 1));
  return membersOf(value, hidden, depth);
}

/** By what we name ourselves: a driver's errors carry the values of a row in further members. */
function toldOfError(error: Error, depth: number): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  return {
    type: error.constructor.name || name,
    message,
    ...('code' in error && { code: error.code }),
    stack,
    ...(cause !== undefined && { cause: told(cause, depth + 1) }),
  };
}

/** However it is written: `x-access-token` is `xAccessToken`. */
function spelled(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
