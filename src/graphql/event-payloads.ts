/**
 * Answers the selections that subscribers choose for their messages. A selection is a document on a schema of its own,
 * whose root is the change: so it reaches the change and what can be read from there, and neither the entry points of
 * queries nor any mutation.
 */

import {
  execute,
  getOperationAST,
  GraphQLSchema,
  isObjectType,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { CodedError } from '../errors.ts';
import type { Change } from '../feed/change.ts';
import type { Payloads } from '../features/webhooks/payloads.ts';
import type { GraphQLContext } from './context.ts';
import { documentLimitsRule, maxValidationErrors } from './document-limits.ts';
import { limitsFault } from './operation-limits.ts';

export interface EventPayloadsOptions {
  readonly schema: GraphQLSchema;
  /** For answering in the name of a company; undefined when it is not served here. */
  readonly contextFor: (organizationId: string) => GraphQLContext | undefined;
}

/** A message is for one change and read by a program: what fits into it is far less than what a page shows. */
const limits = {
  maxDepth: 8,
  maxSelections: 200,
  maxRootFields: 30,
  maxAliases: 30,
  maxDefinitions: 10,
  maxComparisons: 10_000,
};
const maxValues = 2_000;
const maxTokens = 2_000;

/** All that is known without asking Billy, so that a message by default can be made while Billy is away. */
const standard = '{ id type kind at entityType entityId changedFields before after }';

const keptSelections = 1_000;

type Checked =
  | { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }
  | { readonly faults: readonly string[] };

/** @throws Error when the schema has no type Change */
export function createEventPayloads({ schema, contextFor }: EventPayloadsOptions): Payloads {
  const ofChanges = schemaOfChanges(schema);
  const rules = [documentLimitsRule(limits), NoSchemaIntrospectionCustomRule, ...specifiedRules];
  const checked = new LRUCache<string, Checked>({ max: keptSelections });

  function check(selection: string): Checked {
    try {
      const document = parse(selection, { maxTokens });
      const operation = getOperationAST(document);
      if (operation?.operation !== OperationTypeNode.QUERY || operation.variableDefinitions?.length)
        return { faults: ['Expected one selection on Change in braces, without variables.'] };
      const errors = validate(ofChanges, document, rules, { maxErrors: maxValidationErrors });
      if (errors.length > 0) return { faults: [...new Set(errors.map(({ message }) => message))] };
      const question = { schema: ofChanges, document, operation, variables: {} };
      const fault = limitsFault(question, maxValues);
      return fault === undefined ? { document, operation } : { faults: [fault.message] };
    } catch (error) {
      return { faults: [error instanceof Error ? error.message : String(error)] };
    }
  }

  function checkOnce(selection: string): Checked {
    const known = checked.get(selection);
    if (known !== undefined) return known;
    const result = check(selection);
    checked.set(selection, result);
    return result;
  }

  return {
    standard,
    faultsOf(selection) {
      const result = checkOnce(selection);
      return 'faults' in result ? result.faults : [];
    },
    async render(change: Change, selection: string) {
      const result = checkOnce(selection);
      if ('faults' in result) return { broken: result.faults.join(' ') };
      const contextValue = contextFor(change.organizationId);
      if (contextValue === undefined) return { unavailable: 'Its company is not served here.' };
      const { data, errors } = await execute({
        schema: ofChanges,
        document: result.document,
        rootValue: change,
        contextValue,
      });
      const [error] = errors ?? [];
      if (error === undefined) return { data };
      const cause = error.originalError;
      // Another's words are not for a log that a company reads.
      return { unavailable: cause instanceof CodedError ? cause.code : 'It could not be read.' };
    },
  };
}

/** The same types with the change as the root; all that implement an interface, so that fragments may name them. */
function schemaOfChanges(schema: GraphQLSchema): GraphQLSchema {
  const change = schema.getType('Change');
  if (!isObjectType(change)) throw new Error('The schema has no type Change.');
  return new GraphQLSchema({
    query: change,
    types: Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getInterfaces().length > 0,
    ),
    directives: schema.getDirectives(),
  });
}
