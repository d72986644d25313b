/** The schema and the two ways in which operations on it are executed: Apollo's, and the lane beside it. */

import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Closer } from '../closing.ts';
import type { Config } from '../config.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { createExecute } from '../graphql/execution.ts';
import { explainPlugin } from '../graphql/explain.ts';
import { freshnessPlugin } from '../graphql/freshness.ts';
import { createLane } from '../graphql/lane.ts';
import { recordRootFields } from '../graphql/root-spans.ts';
import { buildSchema } from '../graphql/schema.ts';
import { createApolloServer } from '../graphql/server.ts';
import { streamsPlugin } from '../graphql/streams.ts';
import { operationsPlugin, type OperationEvent } from '../graphql/watch-operations.ts';
import { currentCorrelationId, currentLanguage } from '../telemetry/correlation.ts';
import type { Log } from '../telemetry/log.ts';
import { recordOperation } from '../telemetry/record-requests.ts';
import { traceOperation } from '../telemetry/record-traces.ts';
import type { Metrics } from '../telemetry/registry.ts';

interface GraphNeeds {
  readonly config: Config;
  readonly log: Log;
  readonly metrics: Metrics;
}

export async function createGraph({ config, log, metrics }: GraphNeeds) {
  const schema = schemaOf(log);
  const execute = createExecute(schema);
  const onFinished = (operation: OperationEvent): void => {
    recordOperation(metrics, operation);
    traceOperation(operation);
  };
  const lane = createLane<GraphQLContext>({
    schema,
    execute,
    maxCost: config.queries.maxCost,
    onFinished,
  });
  /** What errors need to be told in the words of the request they are of. */
  const wordsOfErrors = {
    correlationId: currentCorrelationId,
    language: currentLanguage,
    onMaskedError: (error: unknown) => log.error({ event: 'graphql.error.masked', err: error }),
  };
  const needs = { limits: config.queries, ...wordsOfErrors, logger: log };
  const plugins = [
    freshnessPlugin(),
    streamsPlugin(),
    explainPlugin(),
    operationsPlugin<GraphQLContext>(onFinished),
  ];
  const apollo = createApolloServer<GraphQLContext>({
    ...needs,
    schema,
    execute,
    // The lane last, so that it sees what the others have made of an answer.
    plugins: [...plugins, lane.plugin],
  });
  const inlineTraced = config.auth.mode === 'router' ? inlineTracedServer() : undefined;

  /** For a router that has proved to be one: anybody could ask for traces with a header. */
  function inlineTracedServer(): ApolloServer<GraphQLContext> {
    const ownSchema = schemaOf(log);
    return createApolloServer<GraphQLContext>({
      ...needs,
      schema: ownSchema,
      execute: createExecute(ownSchema),
      plugins,
      answersInlineTraces: true,
    });
  }
  await Promise.all([apollo.start(), inlineTraced?.start()]);

  return {
    schema,
    lane,
    apollo,
    inlineTraced,
    wordsOfErrors,
    closers: [
      { name: 'graphql', close: () => Promise.all([apollo.stop(), inlineTraced?.stop()]) },
    ] satisfies Closer[],
  };
}

function schemaOf(log: Log): GraphQLSchema {
  const schema = buildSchema({
    onUnknownEnum: (type, value) => log.warn({ event: 'graphql.enum.unknown', type, value }),
  });
  recordRootFields(schema);
  return schema;
}
