/** What the transports are given to run operations with; see `src/graphql/subscriptions.ts`. */

import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { CodedError } from '../../errors.ts';

/** What a caller has sent, of the kinds GraphQL over HTTP prescribes. */
export interface OperationRequest {
  readonly query?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export type Results = AsyncGenerator<FormattedExecutionResult, void, undefined>;

/** One answer, or one for each event: `return` ends them at once. */
export type Started =
  | { readonly kind: 'answer'; readonly result: FormattedExecutionResult }
  | { readonly kind: 'stream'; readonly results: Results };

export interface Operations<TContext> {
  start(
    request: OperationRequest,
    options: { readonly contextFor: () => TContext; readonly isReadOnly: boolean },
  ): Promise<Started>;
}

/** The request in a body. @throws CodedError BAD_REQUEST for one that is none */
export function operationIn(body: unknown): OperationRequest {
  if (!isObject(body)) throw refusal('Expected a GraphQL request as a JSON object.');
  const { query, operationName, variables, extensions } = body;
  return {
    query: textOrNothing(query, 'query'),
    operationName: textOrNothing(operationName, 'operationName'),
    variables: objectOrNothing(variables, 'variables'),
    extensions: objectOrNothing(extensions, 'extensions'),
  };
}

/** The request in the parameters of a URL. @throws CodedError BAD_REQUEST for one that is none */
export function operationInUrl(parameters: unknown): OperationRequest {
  const { variables, extensions, ...rest } = isObject(parameters) ? parameters : {};
  return operationIn({
    ...rest,
    variables: jsonOrNothing(variables, 'variables'),
    extensions: jsonOrNothing(extensions, 'extensions'),
  });
}

/** What the caller is told of a stream that broke off; undefined for what is not meant for callers. */
export function errorsOf(failure: unknown): readonly GraphQLFormattedError[] | undefined {
  return failure instanceof Error && 'errors' in failure && Array.isArray(failure.errors)
    ? // Streams fail with nothing else.
      (failure.errors as readonly GraphQLFormattedError[])
    : undefined;
}

function textOrNothing(value: unknown, name: string): string | undefined {
  if (typeof value === 'string' || value === undefined || value === null) return value ?? undefined;
  throw refusal(`Expected ${name} to be a text.`);
}

function objectOrNothing(
  value: unknown,
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  if (isObject(value) || value === undefined || value === null) return value ?? undefined;
  throw refusal(`Expected ${name} to be an object.`);
}

function jsonOrNothing(value: unknown, name: string): unknown {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw refusal(`Expected ${name} once.`);
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw new CodedError('BAD_REQUEST', `Expected ${name} to be JSON.`, { cause });
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(message: string): CodedError {
  return new CodedError('BAD_REQUEST', message);
}
