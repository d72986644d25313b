/**
 * Operations for callers who can be told more than one answer. Apollo parses, validates, limits and authorises all of
 * them and answers queries and mutations; the events of a subscription are executed here, each with a context of its
 * own, so that it sees what the caches hold after the change and not what was read for an event before.
 */

import type { ApolloServer } from '@apollo/server';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Change } from '../feed/change.ts';
import type { FollowAsked, Following } from '../feed/follow.ts';
import { untraced, type Job } from '../spans.ts';
import type { GraphQLContext } from './context.ts';
import type { Prepared } from './streams.ts';

/** What a caller has sent; of what kind its members are is found out here. */
interface OperationRequest {
  readonly query?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** One answer, or one for each event. `return` ends them at once; a failure of the stream itself rejects with StreamFailure. */
type Started =
  | { readonly kind: 'answer'; readonly result: FormattedExecutionResult }
  | {
      readonly kind: 'stream';
      readonly results: AsyncGenerator<FormattedExecutionResult, void, undefined>;
    };

interface StartOptions {
  /** Makes the context of one answer. */
  readonly contextFor: () => GraphQLContext;
  /** Whether a mutation is to be refused. */
  readonly isReadOnly: boolean;
}

export interface Operations {
  start(request: OperationRequest, options: StartOptions): Promise<Started>;
}

interface OperationsNeeds {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<GraphQLContext>;
  readonly follow: Following['follow'];
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly job?: Job;
}

/** The events have come to an end that they should not have; says why, in the caller's words. */
class StreamFailure extends Error {
  override readonly name = 'StreamFailure';
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[], cause: unknown) {
    super(errors[0]?.message, { cause });
    this.errors = errors;
  }
}

export function createOperations({
  schema,
  apollo,
  follow,
  formatError,
  job = untraced,
}: OperationsNeeds): Operations {
  const told = (error: GraphQLError): GraphQLFormattedError => formatError(error.toJSON(), error);

  async function answerOf(
    event: unknown,
    { document, operationName, variables }: Prepared,
    contextValue: GraphQLContext,
  ): Promise<FormattedExecutionResult> {
    const { data, errors } = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      rootValue: event,
      contextValue,
    });
    const { loaders, clock } = contextValue;
    const freshness = loaders.freshness.report(clock.now());
    return {
      ...(errors && { errors: errors.map(told) }),
      ...(data !== undefined && { data }),
      ...(freshness && { extensions: { freshness } }),
    };
  }

  async function* answersOf(
    events: AsyncIterable<unknown>,
    prepared: Prepared,
    contextFor: StartOptions['contextFor'],
  ): AsyncGenerator<FormattedExecutionResult, void, undefined> {
    try {
      for await (const event of events) {
        // Every field of Subscription follows changes.
        const { cause } = event as Change;
        const about = { name: 'subscription.event', causes: [cause] };
        yield await job(about, () => answerOf(event, prepared, contextFor()));
      }
    } catch (cause) {
      const originalError = cause instanceof Error ? cause : new Error(String(cause));
      const error = new GraphQLError(originalError.message, { originalError });
      throw new StreamFailure([told(error)], cause);
    }
  }

  return {
    async start(request, { contextFor, isReadOnly }) {
      const ending = new AbortController();
      let prepared: Prepared | undefined;
      const begin = (subscription: Prepared): void => void (prepared = subscription);
      const context = contextFor();
      const { organizationId } = context.company;
      const stream = {
        follow: (asked: FollowAsked) => follow(organizationId, asked, ending.signal),
        isReadOnly,
        begin,
      };
      const contextValue = { ...context, stream };
      const { body } = await apollo.executeOperation(asApolloTakesIt(request), { contextValue });
      // Nothing here asks for answers in parts.
      if (body.kind !== 'single') throw new Error('Apollo answered in parts.');
      if (prepared === undefined) return { kind: 'answer', result: body.singleResult };

      const { document, operationName, variables } = prepared;
      const events = await createSourceEventStream({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue,
      });
      if (!(Symbol.asyncIterator in events)) {
        ending.abort();
        return { kind: 'answer', result: { errors: (events.errors ?? []).map(told) } };
      }
      const results = answersOf(events, prepared, contextFor);
      return { kind: 'stream', results: endedBy(results, ending) };
    },
  };
}

/**
 * The same, over as soon as anybody ends it: a generator that waits, for an event, for the database or for Billy, does not
 * hear `return` until it has what it waits for.
 */
function endedBy<T>(
  results: AsyncGenerator<T, void, undefined>,
  ending: AbortController,
): AsyncGenerator<T, void, undefined> {
  const { signal } = ending;
  const over = { done: true, value: undefined } as const;

  return {
    next: () =>
      new Promise((resolve, reject) => {
        const stop = (): void => resolve(over);
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted) stop();
        results.next().then(
          (result) => {
            signal.removeEventListener('abort', stop);
            if (result.done === true) ending.abort();
            resolve(result);
          },
          (error: unknown) => {
            signal.removeEventListener('abort', stop);
            ending.abort();
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      }),
    return() {
      ending.abort();
      // What it still waits for is nobody's concern any more.
      results.return().catch(() => undefined);
      return Promise.resolve(over);
    },
    throw(error) {
      ending.abort();
      return results.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return();
    },
  };
}

function asApolloTakesIt({ query, operationName, variables, extensions }: OperationRequest) {
  return {
    ...(query !== undefined && { query }),
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: { ...variables } }),
    ...(extensions !== undefined && { extensions: { ...extensions } }),
  };
}
