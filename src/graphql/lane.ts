/**
 * The short way for an operation that has come before: Apollo parses it, validates it and runs every plugin on its first
 * use, and from then on it is only executed. What is judged anew each time, its cost with these variables and its
 * caller's scopes, is judged here too; whatever does not end in data, with the marks of what of it is old, goes to Apollo to
 * be put into words.
 */

import type { ApolloServerPlugin } from '@apollo/server';
import {
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphQLContext } from './context.ts';
import type { Execute } from './execution.ts';
import type { OperationEvent } from './watch-operations.ts';
import { areMarksAlone, marksOf } from './freshness.ts';
import { readsRecordsOnly } from './from-records.ts';
import { limitsFault } from './operation-limits.ts';

/** What a request came to: the answer's text, or a context that holds what Apollo has to put into words. */
type LaneOutcome<TContext> =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'executed'; readonly context: TContext };

export interface Lane<TContext extends GraphQLContext> {
  /** Undefined for what Apollo has not let pass before, or must see. `body` is a request's, as JSON. */
  run(body: unknown, context: TContext): Promise<LaneOutcome<TContext>> | undefined;
  /** Learns from Apollo what it has let pass. */
  readonly plugin: ApolloServerPlugin<TContext>;
}

interface LaneNeeds {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly maxCost: number;
  /** Told of the answers made here; what goes on to Apollo is told of there. */
  readonly onFinished: (event: OperationEvent) => void;
}

interface Route {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly mayBeKept: boolean;
  /** Sets of scopes with which Apollo has let it pass. */
  readonly passedFor: Set<string>;
}

/** A request's body as far as it is one this lane can serve. */
interface Asked {
  /** What the operation is known by. */
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Operations remembered; front ends have hundreds, and what is not remembered costs what it did without a lane. */
const routesKept = 1_000;
/** Of the texts they are known by. */
const textsKept = 4 * 1_024 * 1_024;

export function createLane<TContext extends GraphQLContext>({
  schema,
  execute,
  maxCost,
  onFinished,
}: LaneNeeds): Lane<TContext> {
  const routes = new LRUCache<string, Route>({
    max: routesKept,
    maxSize: textsKept,
    sizeCalculation: (_route, text) => text.length + 1,
  });

  async function answer(
    { document, operation, mayBeKept }: Route,
    variables: Asked['variables'],
    contextValue: TContext,
  ): Promise<LaneOutcome<TContext>> {
    const begun = performance.now();
    const executed = await execute({ document, operation, variables, contextValue });
    if (!isDataAlone(executed)) return { kind: 'executed', context: { ...contextValue, executed } };
    const name = operation.name?.value;
    const marks = marksOf(contextValue);
    const isStale = marks !== undefined;
    if (mayBeKept) contextValue.permitKeeping?.(name, { isStale });
    const outcome = isStale ? 'stale' : 'ok';
    onFinished({ name, outcome, durationMs: performance.now() - begun });
    // As Apollo writes it.
    const told = { data: executed.data, ...(isStale && { extensions: marks }) };
    return { kind: 'answer', text: `${JSON.stringify(told)}\n` };
  }

  return {
    run(body, context) {
      // Apollo's plugins have more to say of the answer.
      if (context.isExplained === true) return undefined;
      const asked = askedIn(body);
      if (asked === undefined) return undefined;
      const route = routes.get(asked.name);
      if (route?.passedFor.has(scopesName(context)) !== true) return undefined;
      const { document, operation } = route;
      const { variables } = asked;
      if (limitsFault({ schema, document, operation, variables }, maxCost) !== undefined)
        return undefined;
      return answer(route, variables, context);
    },

    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse({
            source,
            queryHash,
            document,
            operation,
            request,
            response,
            contextValue,
          }) {
            const { body } = response;
            if (body.kind !== 'single') return Promise.resolve();
            const { extensions = {}, ...result } = body.singleResult;
            if (!isDataAlone(result) || !areMarksAlone(extensions)) return Promise.resolve();
            if (document === undefined || operation?.operation !== OperationTypeNode.QUERY)
              return Promise.resolve();
            const byText = routeName('text', source, request.operationName);
            const known = routes.get(byText);
            const route =
              known?.operation === operation ? known : routeOf(schema, document, operation);
            route.passedFor.add(scopesName(contextValue));
            routes.set(byText, route);
            routes.set(routeName('hash', queryHash, request.operationName), route);
            const isStale = 'freshness' in extensions;
            if (route.mayBeKept) contextValue.permitKeeping?.(operation.name?.value, { isStale });
            return Promise.resolve();
          },
        }),
    },
  };
}

function routeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Route {
  const mayBeKept = readsRecordsOnly({ schema, document, operation });
  return { document, operation, mayBeKept, passedFor: new Set() };
}

/** Neither errors nor extensions, which others put there to be seen. */
function isDataAlone({
  data,
  errors,
  extensions,
}: ExecutionResult | FormattedExecutionResult): boolean {
  return data !== undefined && data !== null && errors === undefined && extensions === undefined;
}

function scopesName({ scopes }: Pick<GraphQLContext, 'scopes'>): string {
  return JSON.stringify([...scopes].sort());
}

function routeName(kind: 'text' | 'hash', text: string, operationName: string | undefined): string {
  // No name holds a blank.
  return `${kind} ${operationName ?? ''} ${text}`;
}

/** Undefined for what has members of a kind that Apollo would refuse, or deal with before executing. */
function askedIn(body: unknown): Asked | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  const name = operationName ?? undefined;
  if (name !== undefined && (typeof name !== 'string' || name === '')) return undefined;
  const hash = query === undefined ? hashIn(extensions) : undefined;
  const text = extensions === undefined ? query : hash;
  if (typeof text !== 'string' || !isObject(variables ?? {})) return undefined;
  return {
    name: routeName(hash === undefined ? 'text' : 'hash', text, name),
    // An object, as has just been seen.
    variables: (variables ?? {}) as Asked['variables'],
  };
}

/** Of an automatic persisted query, known by it alone. */
function hashIn(extensions: unknown): unknown {
  if (!isObject(extensions)) return undefined;
  const [only, ...others] = Object.entries(extensions);
  if (only?.[0] !== 'persistedQuery' || others.length > 0 || !isObject(only[1])) return undefined;
  const { version, sha256Hash } = only[1];
  return version === 1 ? sha256Hash : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
