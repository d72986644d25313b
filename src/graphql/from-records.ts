/**
 * Which operations read records and lists through the loaders and nothing else, so that evictions of what they read are
 * evictions of their answers. What is not known to do so does not: a resolver that reads elsewhere keeps the answers it
 * is part of from being kept, without anybody having thought of it.
 */

import {
  isUnionType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

const known = new WeakSet<object>();

/** Declares that a resolver's answer depends on its parent, its arguments, the company, and what loaders hand it. */
export function fromRecords<R extends object>(resolver: R): R {
  known.add(resolver);
  return resolver;
}

/** Declares the same of what only stands in front of a resolver, if it was declared of that. */
export function inFrontOf<R extends object>(resolver: object, front: R): R {
  if (known.has(resolver)) known.add(front);
  return front;
}

export interface OperationInDocument {
  readonly schema: GraphQLSchema;
  /** Valid for the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Whether the answer is made of records and lists alone; false for all that writes or describes the schema. */
export function readsRecordsOnly({ schema, document, operation }: OperationInDocument): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);

  let areAllKnown = true;
  // Grows while it is gone through: each fragment that is reached, once.
  const reached = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  for (const definition of reached) {
    const types = new TypeInfo(schema);
    visit(
      definition,
      visitWithTypeInfo(types, {
        Field() {
          const field = types.getFieldDef();
          if (!field || !isFromRecords(schema, field)) areAllKnown = false;
        },
        FragmentSpread({ name }) {
          const fragment = fragments.get(name.value);
          if (fragment !== undefined) reached.add(fragment);
        },
      }),
    );
  }
  return areAllKnown;
}

function isFromRecords(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): boolean {
  if (field.name === '__typename') return true;
  if (field.name.startsWith('__')) return false;
  // Federation's own resolver hands every reference to its type's.
  if (field.name === '_entities') return entitiesAreFromRecords(schema);
  // Without a resolver a field is a member of its parent; the root has no members.
  return field.resolve === undefined || known.has(field.resolve);
}

function entitiesAreFromRecords(schema: GraphQLSchema): boolean {
  const union = schema.getType('_Entity');
  return (
    isUnionType(union) &&
    union.getTypes().every((type) => {
      const resolver = referenceResolverOf(type);
      return resolver !== undefined && known.has(resolver);
    })
  );
}

/** Where `@apollo/subgraph` puts it. */
function referenceResolverOf({ extensions }: GraphQLNamedType): object | undefined {
  const { apollo } = extensions as {
    readonly apollo?: { readonly subgraph?: { readonly resolveReference?: object } };
  };
  return apollo?.subgraph?.resolveReference;
}
