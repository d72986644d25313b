/** Failures outside GraphQL's own answer, in the same shape: JSON with a code of the catalogue, never HTML. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { CodedError, errorCatalogue, messageIn } from '../errors.ts';
import type { ErrorCode, Language } from '../errors.ts';
import { noteLanguage } from './language.ts';

/** Status of the codes that can end a request outside GraphQL; others are ours to be ashamed of. */
const statusOf: Partial<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  IN_PROGRESS: 409,
  PAYLOAD_TOO_LARGE: 413,
  // As the IETF's draft of Idempotency-Key says.
  IDEMPOTENCY_CONFLICT: 422,
  READ_ONLY: 403,
  UPSTREAM_CREDENTIALS_REJECTED: 502,
  UPSTREAM_INVALID_RESPONSE: 502,
  UPSTREAM_OUTCOME_UNKNOWN: 502,
  UPSTREAM_REJECTED: 502,
  UPSTREAM_RATE_LIMITED: 503,
  UPSTREAM_UNAVAILABLE: 503,
  UPSTREAM_TIMEOUT: 504,
  SERVICE_UNAVAILABLE: 503,
};

/** The status of a code; 500 for what is no code of the catalogue. */
export function statusOfCode(code: unknown): number {
  return new Map<unknown, number>(Object.entries(statusOf)).get(code) ?? 500;
}

/** Answers with one error; a status more telling than the code's own (405, 415, 431) may be given. */
export function replyWithError(
  request: FastifyRequest,
  reply: FastifyReply,
  error: CodedError,
  status = statusOfCode(error.code),
): FastifyReply {
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (error.retryAfterMs !== undefined)
    reply.header('retry-after', Math.ceil(error.retryAfterMs / 1_000));
  return reply
    .code(status)
    .type(mediaTypeFor(request))
    .serializer(String)
    .send(errorBody(error, noteLanguage(request, reply), request.id));
}

/** The same with errors that GraphQL has put into words. */
export function replyWithErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  errors: readonly GraphQLFormattedError[],
  status = statusOfCode(errors[0]?.extensions?.['code']),
): FastifyReply {
  noteLanguage(request, reply);
  return reply.code(status).type(mediaTypeFor(request)).send(JSON.stringify({ errors }));
}

/** The JSON text of one error. */
export function errorBody(error: CodedError, language: Language, correlationId?: string): string {
  return JSON.stringify({ errors: [errorInWords(error, language, correlationId)] });
}

/** An error as GraphQL tells one. */
export function errorInWords(
  error: CodedError,
  language: Language,
  correlationId?: string,
): GraphQLFormattedError {
  const { code, retryAfterMs, inputPath } = error;
  const message = messageIn(language, error);
  const { retryable } = errorCatalogue[code];
  return { message, extensions: { code, retryable, retryAfterMs, inputPath, correlationId } };
}

/** Clients of GraphQL over HTTP trust a status other than 200 only under their own media type. */
function mediaTypeFor(request: FastifyRequest): string {
  return request.headers.accept?.includes('application/graphql-response+json') === true
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
}
