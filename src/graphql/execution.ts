/**
 * How operations are executed: a query that comes a second time is compiled to a function of its own, which costs a
 * tenth of walking its selections for every row. What compiled code does not do as graphql-js does, graphql-js does.
 * What was measured and what falls back: docs/decisions/0017-answers-kept-whole.md.
 */

import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  execute,
  GraphQLError,
  OperationTypeNode,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SourceLocation,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { maxValidationErrors } from './document-limits.ts';

export interface ExecutionRequest {
  /** Valid for the schema. The same object for the same text, so that plans can be found by it. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: unknown;
}

type ApolloGateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

export type Execute = (request: ExecutionRequest) => Promise<ExecutionResult>;

interface Plan {
  uses: number;
  /** Undefined: not compiled yet; null: graphql-js executes it. */
  compiled: CompiledQuery | null | undefined;
}

/** Compiling takes as long as executing once or twice; a document that never comes again is not compiled. */
const usesBeforeCompiling = 1;

export function createExecute(schema: GraphQLSchema): Execute {
  // A plan goes when Apollo lets go of its document, so there are no more than documents kept.
  const plans = new WeakMap<OperationDefinitionNode, Plan>();

  function compiledOf({ document, operation }: ExecutionRequest): CompiledQuery | null {
    let plan = plans.get(operation);
    if (plan === undefined) {
      const compiled = isCompilable(document, operation) ? undefined : null;
      plans.set(operation, (plan = { uses: 0, compiled }));
    }
    if (plan.compiled === null || plan.uses++ < usesBeforeCompiling) return null;
    plan.compiled ??= compile(schema, document, operation);
    return plan.compiled;
  }

  return async (request) => {
    const compiled = compiledOf(request);
    if (compiled !== null) {
      const { contextValue, variables } = request;
      const result: ExecutionResult = await compiled.query(undefined, contextValue, variables);
      // Without data nothing ran: its variables do not fit, which graphql-js says better.
      if (result.data !== undefined) return withOwnErrors(result, request.document);
    }
    return interpret(schema, request);
  };
}

/** An executor for Apollo, which has one place where executors other than its own are put in. */
export function executorForApollo<TContext extends { readonly executed?: ExecutionResult }>(
  schema: GraphQLSchema,
  run: Execute,
): ApolloGateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        async executor({ request, document, operation, context }) {
          // Apollo hands on the context it was given for this request.
          const contextValue = context as TContext;
          if (contextValue.executed !== undefined) return contextValue.executed;
          const variables = request.variables ?? {};
          return run({ document, operation, variables, contextValue });
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * Not compiled: writes, whose order graphql-js keeps; the schema's description, which is rare; and what depends on
 * `@skip` or `@include`, because resolvers read their selection once for a plan (`selection.ts`).
 */
function isCompilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  let isPlain = true;
  visit(document, {
    Directive() {
      isPlain = false;
      return BREAK;
    },
    Field({ name }) {
      if (!name.value.startsWith('__') || name.value === '__typename') return undefined;
      isPlain = false;
      return BREAK;
    },
  });
  return isPlain;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operation.name?.value ?? '');
  return isCompiledQuery(compiled) ? compiled : null;
}

/** Errors as graphql-js would have made them; those of compiled code are none of its class, and lack half of it. */
function withOwnErrors(result: ExecutionResult, { loc }: DocumentNode): ExecutionResult {
  if (result.errors === undefined) return result;
  const source = loc?.source;
  return {
    ...result,
    errors: result.errors.map(
      ({ message, locations = [], path, originalError }) =>
        new GraphQLError(message, {
          source,
          positions: source && locations.map((location) => positionOf(source.body, location)),
          path,
          originalError,
        }),
    ),
  };
}

/** Lines and columns count from 1, and end as graphql-js says lines do. */
function positionOf(text: string, { line, column }: SourceLocation): number {
  let start = 0;
  const ends = text.matchAll(/\r\n|[\n\r]/g);
  for (let number = 1; number < line; number += 1) {
    const end = ends.next().value;
    if (end === undefined) break;
    start = end.index + end[0].length;
  }
  return start + column - 1;
}

async function interpret(
  schema: GraphQLSchema,
  { document, operation, variables, contextValue }: ExecutionRequest,
): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    contextValue,
    variableValues: variables,
    operationName: operation.name?.value,
    options: { maxCoercionErrors: maxValidationErrors },
  });
}
