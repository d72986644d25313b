/** Failures outside GraphQL's own answer, in the same shape: JSON with a code of the catalogue, never HTML. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { CodedError, errorCatalogue } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';

/** Status of the codes that can end a request before GraphQL is asked; others are ours to be ashamed of. */
const statusOf: Partial<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  SERVICE_UNAVAILABLE: 503,
};

/** Answers with one error; a status more telling than the code's own (405, 415, 431) may be given. */
export function replyWithError(
  request: FastifyRequest,
  reply: FastifyReply,
  error: CodedError,
  status = statusOf[error.code] ?? 500,
): FastifyReply {
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (error.retryAfterMs !== undefined)
    reply.header('retry-after', Math.ceil(error.retryAfterMs / 1_000));
  return reply
    .code(status)
    .type(mediaTypeFor(request))
    .serializer(String)
    .send(errorBody(error, request.id));
}

/** The JSON text of one error. */
export function errorBody(error: CodedError, correlationId?: string): string {
  const { message, code, retryAfterMs } = error;
  const { retryable } = errorCatalogue[code];
  return JSON.stringify({
    errors: [{ message, extensions: { code, retryable, retryAfterMs, correlationId } }],
  });
}

/** Clients of GraphQL over HTTP trust a status other than 200 only under their own media type. */
function mediaTypeFor(request: FastifyRequest): string {
  return request.headers.accept?.includes('application/graphql-response+json') === true
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
}
