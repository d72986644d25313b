/**
 * `@freshness` on a query: how old an answer its caller takes. It goes through every way in which operations are executed,
 * because it stands in front of executing itself and not in a plugin, which the short lane passes by.
 */

import {
  getDirectiveValues,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { CodedError } from '../errors.ts';
import type { FreshnessDemand } from '../loaders/freshness.ts';

const directiveName = 'freshness';

/** As the headers have it. */
const maxSeconds = 999_999_999;

interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** As the caller sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Undefined when the operation does not say, and when its variables do not fit, which executing it will tell.
 * @throws CodedError BAD_USER_INPUT when it says a number of seconds that there is not
 */
export function freshnessDemandedBy({
  schema,
  operation,
  variables,
}: AskedOperation): FreshnessDemand | undefined {
  const directive = schema.getDirective(directiveName);
  const isAsked = operation.directives?.some(({ name }) => name.value === directiveName) === true;
  if (!isAsked || !directive) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return undefined;
  const values = getDirectiveValues(directive, operation, coerced);
  const maxAge = secondsIn(values, 'maxAge');
  const staleIfError = secondsIn(values, 'staleIfError');
  return {
    ...(maxAge !== undefined && { maxAgeMs: maxAge * 1_000 }),
    ...(staleIfError !== undefined && { staleIfErrorMs: staleIfError * 1_000 }),
  };
}

function secondsIn(
  values: Readonly<Record<string, unknown>> | undefined,
  argument: string,
): number | undefined {
  const given = values?.[argument] ?? undefined;
  if (given === undefined) return undefined;
  if (typeof given === 'number' && given >= 0 && given <= maxSeconds) return given;
  throw new CodedError(
    'BAD_USER_INPUT',
    `Expected ${argument} of @${directiveName} to be whole seconds from 0 to ${maxSeconds}, got ${JSON.stringify(given)}.`,
    { inputPath: [argument] },
  );
}
