/**
 * Who may ask for what. The SDL declares it with `@requiresScopes`, for a router as for us; here it is enforced,
 * once for a whole operation and before any of it runs.
 */

import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  parse,
  print,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { ErrorCode } from '../errors.ts';

/** Alternatives, of each of which every scope is needed: the argument of `@requiresScopes`. */
type Needs = readonly (readonly string[])[];

/** What a request's context says of its caller. */
export interface Scoped {
  readonly scopes: ReadonlySet<string>;
}

const directiveName = 'requiresScopes';

/** Type of the directive's argument. */
const scalarName = 'federation__Scope';

/** Federation adds this field by itself, without a directive; it reads records as any query does. */
const entitiesNeed: Needs = [['billy:read']];

/** Refuses an operation with a field whose scopes the caller lacks; nothing of it has run by then. */
export function scopesPlugin<TContext extends Scoped>(): ApolloServerPlugin<TContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, contextValue }) {
          // Apollo calls this hook also for a document without the operation that was named.
          if (operation === undefined) return Promise.resolve();
          const refusal = firstRefusal({ schema, document, operation }, contextValue.scopes);
          if (refusal !== undefined) throw refusal;
          return Promise.resolve();
        },
      }),
  };
}

/** The SDL of one domain, and what goes with it. */
interface Module {
  readonly typeDefs: DocumentNode;
}

/**
 * The modules with the `@requiresScopes` of a type moved to those of its fields that have none of their own. Left on
 * `Query` itself, a supergraph would ask it for the root fields of every other subgraph too.
 */
export function withScopesOnFields<M extends Module>(modules: readonly M[]): M[] {
  const ofType = new Map(
    modules
      .flatMap(({ typeDefs }) => typeDefs.definitions)
      .filter(isObject)
      .flatMap((type) => {
        const directive = scopeDirective(type);
        return directive === undefined ? [] : [[type.name.value, directive] as const];
      }),
  );
  return modules.map((module) => ({
    ...module,
    typeDefs: {
      ...module.typeDefs,
      definitions: module.typeDefs.definitions.map((definition) => {
        const directive = isObject(definition) ? ofType.get(definition.name.value) : undefined;
        return isObject(definition) && directive ? onFields(definition, directive) : definition;
      }),
    },
  }));
}

/** An SDL that does not declare scopes, for gateways that refuse what they cannot enforce. They are enforced here. */
export function withoutScopes(sdl: string): string {
  return print(
    visit(parse(sdl), {
      Directive: (node) => (node.name.value === directiveName ? null : undefined),
      DirectiveDefinition: (node) => (node.name.value === directiveName ? null : undefined),
      ScalarTypeDefinition: (node) => (node.name.value === scalarName ? null : undefined),
      // The name in the `import` of the schema's `@link`.
      StringValue: (node) => (node.value === `@${directiveName}` ? null : undefined),
    }),
  );
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

function onFields<T extends ObjectNode>(type: T, directive: ConstDirectiveNode): T {
  return {
    ...type,
    directives: (type.directives ?? []).filter(({ name }) => name.value !== directiveName),
    fields: (type.fields ?? []).map((field) =>
      scopeDirective(field) === undefined
        ? { ...field, directives: [...(field.directives ?? []), directive] }
        : field,
    ),
  };
}

function isObject(definition: DefinitionNode): definition is ObjectNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION
  );
}

interface Question {
  readonly schema: GraphQLSchema;
  /** Valid for the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

function firstRefusal(question: Question, scopes: ReadonlySet<string>): GraphQLError | undefined {
  const { schema, document, operation } = question;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);

  let refusal: GraphQLError | undefined;
  // Grows while it is gone through: each fragment that is reached, once.
  const reached = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  for (const definition of reached) {
    const types = new TypeInfo(schema);
    visit(
      definition,
      visitWithTypeInfo(types, {
        Field(node) {
          const field = types.getFieldDef();
          const needs =
            field?.name === '_entities' ? entitiesNeed : needsOf(field?.astNode ?? undefined);
          const missing = missingFrom(needs, scopes);
          if (missing.length === 0) return;
          const place = `${types.getParentType()?.name ?? ''}.${node.name.value}`;
          refusal ??= forbidden(place, missing);
        },
        FragmentSpread({ name }) {
          const fragment = fragments.get(name.value);
          if (fragment !== undefined) reached.add(fragment);
        },
      }),
    );
  }
  return refusal;
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function scopeDirective(node: Directed): ConstDirectiveNode | undefined {
  return node.directives?.find(({ name }) => name.value === directiveName);
}

function needsOf(node: Directed | undefined): Needs {
  const argument = node && scopeDirective(node)?.arguments?.[0];
  // Composition checks it: a list of lists of scopes.
  return argument === undefined ? [] : (valueFromASTUntyped(argument.value) as Needs);
}

/** Scopes of the first alternative that the caller has not; none when any alternative is met. */
function missingFrom(needs: Needs, scopes: ReadonlySet<string>): readonly string[] {
  const missing = needs.map((all) => all.filter((scope) => !scopes.has(scope)));
  return missing.some(({ length }) => length === 0) ? [] : (missing[0] ?? []);
}

function forbidden(place: string, missing: readonly string[]): GraphQLError {
  const code: ErrorCode = 'FORBIDDEN';
  return new GraphQLError(
    `Expected credentials with the scope ${missing.join(' and ')} for ${place}, got none with it.`,
    { extensions: { code, http: { status: 403 } } },
  );
}
