/** Apollo Server, set up for callers who may be hostile: everything it answers is bounded and masked. */

import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import type { GraphQLSchema } from 'graphql';
import type { Language } from '../errors.ts';
import { executorForApollo, type Execute } from './execution.ts';
import { errorFormatter } from './format-error.ts';
import { operationLimitsPlugin } from './operation-limits.ts';
import { scopesPlugin, type Scoped } from './scopes.ts';
import { documentLimitsRule, maxValidationErrors } from './document-limits.ts';

/** The limits an operator may move; the others are fixed here. */
interface QueryLimits {
  /** Fields nested in one another. */
  readonly maxDepth: number;
  /** Values an answer may hold at most. */
  readonly maxCost: number;
}

export interface ApolloServerNeeds<TContext extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  /** The request one is in, to be quoted in its errors. */
  readonly correlationId: () => string | undefined;
  /** What its caller reads. */
  readonly language: () => Language;
  /** Told of every error that callers see masked. */
  readonly onMaskedError: (error: unknown) => void;
  readonly logger: NonNullable<ApolloServerOptions<BaseContext>['logger']>;
  /** What else goes with every request; it needs more of a context than its scopes. */
  readonly plugins?: readonly ApolloServerPlugin<TContext>[];
  /** Executes operations; absent: Apollo's own way. */
  readonly execute?: Execute;
  /**
   * Answers federation's inline traces to whoever asks for them by header. Apollo wraps every field of the schema for
   * good when it does so first: the schema must be this server's own.
   */
  readonly answersInlineTraces?: boolean;
}

/** A document with every field of every resource needs about 2,000. */
const maxTokens = 5_000;

/** Not started; whoever owns the process starts and stops it. */
export function createApolloServer<TContext extends Scoped>(
  needs: ApolloServerNeeds<TContext>,
): ApolloServer<TContext> {
  const { schema, execute } = needs;
  return new ApolloServer<TContext>({
    ...(execute === undefined ? { schema } : { gateway: executorForApollo(schema, execute) }),
    logger: needs.logger,
    // Named, so that no default of Apollo's depends on NODE_ENV.
    nodeEnv: 'production',
    // Callers are authenticated before Apollo sees them; the schema is no secret to them.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(needs),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    // Apollo's own maxRecursiveSelections would move these rules behind the ones they protect.
    validationRules: [
      documentLimitsRule({
        maxDepth: needs.limits.maxDepth,
        maxSelections: 10_000,
        maxRootFields: 100,
        maxAliases: 300,
        maxDefinitions: 300,
        maxComparisons: 50_000,
      }),
    ],
    validationOptions: { maxErrors: maxValidationErrors },
    executionOptions: { maxCoercionErrors: maxValidationErrors },
    plugins: [
      scopesPlugin<TContext>(),
      operationLimitsPlugin(needs.limits.maxCost),
      ...(needs.plugins ?? []),
      // Its hook on every field costs a third of the time, and nothing here is publicly cacheable.
      ApolloServerPluginCacheControlDisabled(),
      needs.answersInlineTraces === true
        ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })
        : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Both would be switched on by variables in the environment.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ] satisfies ApolloServerPlugin<TContext>[],
  });
}
