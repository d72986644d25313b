/** What a caller is told of an error: a code of the catalogue, and nothing that was not meant for callers. */

import { GraphQLError, Kind } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { CodedError, errorCatalogue, messageIn } from '../errors.ts';
import type { ErrorCode, Language } from '../errors.ts';

interface FormatErrorNeeds {
  /** The request one is in; undefined outside requests. */
  readonly correlationId: () => string | undefined;
  /** What the caller reads. */
  readonly language: () => Language;
  /** Told of every error that was masked, with all that is known about it. */
  readonly onMaskedError: (error: unknown) => void;
}

/** graphql-js repeats the caller's values in its messages; a megabyte of them is not sent back. */
const maxMessageLength = 1_000;

const maskedMessage = 'Something went wrong on our side; quote the correlationId.';

/** Builds Apollo's `formatError`: known failures keep their message, everything else is masked and reported. */
export function errorFormatter({ correlationId, language, onMaskedError }: FormatErrorNeeds) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const failure = failureOf(formatted, error);
    if (failure === undefined) onMaskedError(sourceOf(error));
    const told = failure ?? masked;
    const { code, retryAfterMs, inputPath, operationId } = told;
    const message = messageIn(language(), told);
    const id = correlationId();
    return {
      message:
        message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: {
        code,
        retryable: errorCatalogue[code].retryable,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        ...(inputPath !== undefined && { inputPath }),
        ...(operationId !== undefined && { operationId }),
        ...(id !== undefined && { correlationId: id }),
      },
    };
  };
}

interface Failure {
  readonly message: string;
  readonly danish?: string | undefined;
  readonly code: ErrorCode;
  readonly retryAfterMs?: number | undefined;
  readonly inputPath?: readonly string[] | undefined;
  readonly operationId?: string | undefined;
}

const masked: Failure = { message: maskedMessage, code: 'INTERNAL_SERVER_ERROR' };

/** What may be told; undefined when nothing may. */
function failureOf(formatted: GraphQLFormattedError, error: unknown): Failure | undefined {
  const source = sourceOf(error);
  const { message } = formatted;
  // Apollo and the limits give these while nothing has been executed yet; the message names the place.
  const given = codeOf(formatted, error);
  if (given !== undefined) {
    const inputPath =
      source instanceof CodedError && source.inputPath !== undefined
        ? source.inputPath
        : variablePath(error);
    return { message, code: given, inputPath };
  }
  if (source instanceof CodedError) return source;
  // graphql-js itself, and not one of our functions, refused the request: whole, or one field's arguments.
  if (source instanceof GraphQLError && (formatted.path === undefined || isAboutArgument(source)))
    return {
      message,
      code: source.extensions['http'] === undefined ? 'BAD_USER_INPUT' : 'BAD_REQUEST',
    };
  return undefined;
}

function codeOf(formatted: GraphQLFormattedError, error: unknown): ErrorCode | undefined {
  const { code, validationErrorCode } = {
    ...(error instanceof GraphQLError ? error.extensions : {}),
    ...formatted.extensions,
  };
  if (validationErrorCode === 'QUERY_TOO_COMPLEX') return validationErrorCode;
  return isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR' ? code : undefined;
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}

/** The error at the bottom: graphql-js wraps one around another to say where it happened. */
function sourceOf(error: unknown): unknown {
  let source = error;
  while (source instanceof GraphQLError && source.originalError !== undefined)
    source = source.originalError;
  return source;
}

function isAboutArgument(error: GraphQLError): boolean {
  return error.message.startsWith('Argument "');
}

/** Where in the variables the fault lies, as graphql-js says it: `$filter` and `at "filter.entryDate"`. */
function variablePath(error: unknown): readonly string[] | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const definition = error.nodes?.[0];
  if (definition?.kind !== Kind.VARIABLE_DEFINITION) return undefined;
  const name = definition.variable.name.value;
  const place = new RegExp(` at "${name}([^"]*)"; `).exec(error.message)?.[1] ?? '';
  return [name, ...(place.match(/\w+/g) ?? [])];
}
