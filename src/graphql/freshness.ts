/** Tells callers what of an answer is old: `extensions.freshness`, absent when nothing is. */

import type { ApolloServerPlugin } from '@apollo/server';
import {
  OperationTypeNode,
  responsePathAsArray,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Clock } from '../clock.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { CacheTags } from './cache-tags.ts';

/** What is needed of a request's context. */
interface Reading {
  readonly loaders: Pick<Loaders, 'freshness'>;
  readonly clock: Clock;
}

/** Notes that the field of `info` is answered with `served`, and hands it on. */
export function atField<T extends object | null>(
  served: T,
  { loaders }: Reading,
  info: GraphQLResolveInfo,
): T {
  loaders.freshness.noteField(served, () => responsePathAsArray(info.path));
  return served;
}

/** The same for an entity, whose place among the representations its field does not tell. */
export function atEntity<T extends object | null>(
  served: T,
  representation: object,
  { loaders }: Reading,
  info: GraphQLResolveInfo,
): T {
  loaders.freshness.noteField(served, () => {
    const path = responsePathAsArray(info.path);
    const index = placeOf(representation);
    return index === undefined ? path : [...path, index];
  });
  return served;
}

/** Where each representation of a query stands in its list. */
const places = new WeakMap<object, number>();

/** The number of a representation among those of its query. */
export function placeOf(representation: object): number | undefined {
  return places.get(representation);
}

/** Has `_entities` note where each representation stands before it resolves any. */
export function noteEntityPlaces(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  const resolve = entities?.resolve;
  if (!entities || !resolve) return;
  entities.resolve = (
    parent,
    args: { readonly representations: readonly object[] },
    context: { readonly tags?: CacheTags },
    info,
  ) => {
    context.tags?.expectEntities(args.representations.length);
    for (const [index, representation] of args.representations.entries()) {
      places.set(representation, index);
    }
    return resolve(parent, args, context, info);
  };
}

/** The marks of what was read for an answer, as its extensions have them; undefined when nothing of it is old. */
export function marksOf({ loaders, clock }: Reading) {
  const freshness = loaders.freshness.report(clock.now());
  return freshness && { freshness };
}

/** Whether these extensions are marks and nothing else. */
export function areMarksAlone(extensions: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(extensions).every((name) => name === 'freshness');
}

/** Adds the marks to answers; mutations are read for with nothing stale, as what they write is decided by it. */
export function freshnessPlugin<TContext extends Reading>(): ApolloServerPlugin<TContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operation, contextValue }) {
          if (operation?.operation === OperationTypeNode.MUTATION)
            contextValue.loaders.freshness.forbidStale();
          return Promise.resolve();
        },
        willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          const marks = marksOf(contextValue);
          if (marks !== undefined)
            singleResult.extensions = { ...singleResult.extensions, ...marks };
          return Promise.resolve();
        },
      }),
  };
}
