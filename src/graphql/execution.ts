/**
 * How operations are executed: a query that comes a second time is compiled to a function of its own, which costs a
 * tenth of walking its selections for every row. What compiled code does not do as graphql-js does, graphql-js does.
 * What was measured and what falls back: docs/decisions/0017-answers-kept-whole.md.
 */

import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  execute,
  GraphQLError,
  isObjectType,
  Kind,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphQLContext } from './context.ts';
import { CodedError } from '../errors.ts';
import { inDetail } from '../spans.ts';
import { maxValidationErrors } from './document-limits.ts';
import { freshnessDemandedBy } from './freshness-directive.ts';
import { readsRecordsOnly, type OperationInDocument } from './from-records.ts';

interface ExecutionRequest {
  /** As the caller named the operation. */
  readonly operationName?: string | undefined;
  /** Valid for the schema. The same object for the same text, so that plans can be found by it. */
  readonly document: DocumentNode;
  /** Undefined when the document does not say which one is meant. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: GraphQLContext;
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
    if (operation === undefined) return null;
    let plan = plans.get(operation);
    if (plan === undefined) {
      const compiled = isCompilable({ schema, document, operation }) ? undefined : null;
      plans.set(operation, (plan = { uses: 0, compiled }));
    }
    if (plan.compiled === null || plan.uses++ < usesBeforeCompiling) return null;
    plan.compiled ??= compile(schema, document, operation);
    return plan.compiled;
  }

  async function executed(request: ExecutionRequest): Promise<ExecutionResult> {
    const refusal = demandFreshness(schema, request);
    if (refusal !== undefined) return { errors: [refusal] };
    const compiled = compiledOf(request);
    if (compiled !== null) {
      const { contextValue, variables } = request;
      const result: ExecutionResult = await compiled.query(undefined, contextValue, variables);
      // Compiled code loses nulls beside errors, and its errors are not of graphql-js's class. What was read is still
      // with the loaders, failures too, so that nobody is asked a second time.
      if (result.errors === undefined) return result;
      contextValue.loaders.freshness.forgetFields();
    }
    return interpret(schema, request);
  }

  return (request) => inDetail('graphql.execute', {}, () => executed(request));
}

/** Has the loaders heed what the operation says of freshness; an error when it cannot be heeded. */
function demandFreshness(
  schema: GraphQLSchema,
  { operation, variables, contextValue }: ExecutionRequest,
): GraphQLError | undefined {
  if (operation === undefined || operation.directives?.length === 0) return undefined;
  try {
    const demand = freshnessDemandedBy({ schema, operation, variables });
    if (demand !== undefined) contextValue.loaders.demand(demand);
    return undefined;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return new GraphQLError(error.message, { nodes: operation, originalError: error });
  }
}

/** An executor for Apollo, which has one place where executors other than its own are put in. */
export function executorForApollo(schema: GraphQLSchema, run: Execute): ApolloGateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        async executor({ request, document, operation, context }) {
          // Apollo hands on the context it was given for this request.
          const contextValue = context as GraphQLContext;
          if (contextValue.executed !== undefined) return contextValue.executed;
          const { operationName, variables = {} } = request;
          return run({ document, operation, operationName, variables, contextValue });
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * Compiled is what reads records and nothing else, because it may have to be executed again. Not compiled besides: what
 * depends on `@skip` or `@include`, because resolvers read their selection once for a plan (`selection.ts`); and
 * fragments, whose fields compiled code puts after those around them, except where that is where they stand.
 */
function isCompilable(question: OperationInDocument): boolean {
  if (!readsRecordsOnly(question)) return false;
  const { schema, document } = question;
  let isPlain = true;
  const give = (): typeof BREAK => {
    isPlain = false;
    return BREAK;
  };
  visit(document, {
    Directive: give,
    FragmentSpread: give,
    SelectionSet: ({ selections }) => (isInCompiledOrder(schema, selections) ? undefined : give()),
  });
  return isPlain;
}

/** Fields first, then at most one fragment for any type an object can be of. */
function isInCompiledOrder(schema: GraphQLSchema, selections: readonly SelectionNode[]): boolean {
  const types = new Set<string>();
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition?.name.value;
      if (type === undefined || types.has(type) || !isObjectType(schema.getType(type)))
        return false;
      types.add(type);
    } else if (types.size > 0) {
      return false;
    }
  }
  return true;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operation.name?.value ?? '');
  return isCompiledQuery(compiled) ? compiled : null;
}

async function interpret(
  schema: GraphQLSchema,
  { document, operation, operationName, variables, contextValue }: ExecutionRequest,
): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    contextValue,
    variableValues: variables,
    operationName: operation?.name?.value ?? operationName,
    options: { maxCoercionErrors: maxValidationErrors },
  });
}
