/** The shape of every JSON answer: `meta` first, then the roots, or what went wrong. */

import type { Refusal } from './refusals.ts';
import type { Language } from './texts.ts';

const helpUrl = 'https://www.billy.dk/support/';

/** An answer before it goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Members of `meta` besides the ones every answer has, and what stands next to `meta`. */
export interface Success {
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly roots?: Readonly<Record<string, unknown>>;
}

/** @param seconds how long the work took; Billy reports it in `meta.time` */
export function succeeded({ meta, roots }: Success, seconds: number): Answer {
  return json(200, {
    meta: { statusCode: 200, success: true, ...meta, time: seconds },
    ...roots,
  });
}

/** @param now epoch milliseconds, for the one refusal that carries its time */
export function refused(refusal: Refusal, language: Language, now: number): Answer {
  const { status, code, text, details } = refusal;
  const body = {
    meta: { statusCode: status, success: false },
    errorMessage: text[language],
    errorCode: code,
    ...(code === 'AUTHENTICATION_REQUIRED' && { errorTime: new Date(now).toISOString() }),
    helpUrl,
    ...(details.validationErrors && {
      validationErrors: mapValues(details.validationErrors, ({ message, attributes }) => ({
        ...(message && { message: message[language] }),
        ...(attributes && { attributes: mapValues(attributes, (fault) => fault[language]) }),
      })),
    }),
  };
  return json(status, body, {
    ...(details.retryAfterSeconds !== undefined && {
      'retry-after': String(details.retryAfterSeconds),
    }),
  });
}

/** What a fault injected into the emulator answers: a server error in the ordinary envelope. */
export function failed(status: number): Answer {
  return json(status, {
    meta: { statusCode: status, success: false },
    errorMessage: 'An internal error occurred.',
    errorCode: 'INTERNAL_ERROR',
    helpUrl,
  });
}

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}

function mapValues<From, To>(
  members: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}
