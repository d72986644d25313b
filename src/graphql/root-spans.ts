/** Root fields as spans: what an operation asked for, under the names its caller knows. Fields below are too many. */

import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { inSpan, isDetailed } from '../spans.ts';
import { inFrontOf } from './from-records.ts';

/** Has every field of `Query` and `Mutation` that has a resolver recorded where somebody records in detail. */
export function recordRootFields(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      if (type && field.resolve)
        field.resolve = inFrontOf(
          field.resolve,
          recorded(`${type.name}.${field.name}`, field.resolve),
        );
}

function recorded(
  name: string,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  return (...asked) =>
    isDetailed() ? inSpan(name, {}, () => Promise.try(() => resolve(...asked))) : resolve(...asked);
}
