/**
 * What a router may ask of `_entities`: a bounded number of references, each to a type that is an entity
 * here. A reference to any other type would come back as it was sent, as if it were a record.
 */

import { isUnionType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** As many as one page of Billy's holds. */
export const maxRepresentations = 1_000;

/** The first reference that is to no entity, in a sentence; undefined when all are. */
export function foreignRepresentation(
  schema: GraphQLSchema,
  representations: readonly unknown[],
): string | undefined {
  const union = schema.getType('_Entity');
  const entities = new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
  const index = representations.findIndex((value) => !entities.has(typeNameOf(value) ?? ''));
  if (index === -1) return undefined;
  const got = typeNameOf(representations[index]);
  return (
    `Expected representations[${index}].__typename to be an entity of this subgraph, got ` +
    `${got === undefined ? 'none' : JSON.stringify(got)}.`
  );
}

function typeNameOf(representation: unknown): string | undefined {
  if (typeof representation !== 'object' || representation === null) return undefined;
  if (!('__typename' in representation)) return undefined;
  const name = representation.__typename;
  return typeof name === 'string' ? name : undefined;
}
