/**
 * The mutations that write one record, as bulk jobs ask them: which there are, what their inputs hold, what is wrong with
 * one, and how one is done. All of it is read from the schema, so that a row is checked and written as a caller's own
 * mutation would be, and a field that is added can be sent in bulk.
 */

import {
  coerceInputValue,
  execute,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
  type DocumentNode,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { resources, type ResourceName } from '../billy/resources/index.ts';
import type {
  BulkOperation,
  Leaf,
  MutationOf,
  RecordMutation,
  RowFault,
  RowInput,
} from '../features/bulk/job.ts';
import type { RowAnswer } from '../features/bulk/verdict.ts';
import type { UserError } from '../writes/writes.ts';
import type { GraphQLContext } from './context.ts';
import { readInput, readOwnId, type Input } from './inputs.ts';

/** What an order for one record comes to: the mutation, its row and the key under which it is done once. */
interface RecordOrder {
  readonly resource: ResourceName;
  readonly operation: BulkOperation;
  readonly row: RowInput;
  readonly key: string;
}

export interface RecordMutations {
  readonly of: MutationOf;
  /** @throws what the mutation does */
  run(order: RecordOrder, context: GraphQLContext): Promise<RowAnswer>;
}

interface Known extends RecordMutation {
  readonly document: DocumentNode;
}

/** Nested lists are written out in headings; more of them nobody writes. */
const highestIndex = 99;

export function createRecordMutations(schema: GraphQLSchema): RecordMutations {
  const known = new Map<string, Known | undefined>();

  function mutationOf(resource: ResourceName, operation: BulkOperation): Known | undefined {
    const name = `${operation}${resources[resource].type}`;
    if (!known.has(name)) known.set(name, readMutation(schema, resource, operation));
    return known.get(name);
  }

  return {
    of: mutationOf,
    async run({ resource, operation, row, key }, contextValue) {
      const mutation = mutationOf(resource, operation);
      if (mutation === undefined) throw new Error(`There is no ${operation} of ${resource}.`);
      const { data, errors } = await execute({
        schema,
        document: mutation.document,
        variableValues: { ...row, key },
        contextValue,
      });
      const [error] = errors ?? [];
      if (error !== undefined) throw error.originalError ?? error;
      return answerOf(data?.['done']);
    },
  };
}

function readMutation(
  schema: GraphQLSchema,
  resource: ResourceName,
  operation: BulkOperation,
): Known | undefined {
  const { type, singular } = resources[resource];
  const name = `${operation}${type}`;
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) return undefined;
  const argument = (of: string) => field.args.find((one) => one.name === of);
  const inputType = argument('input')?.type;
  const takesId = argument('id') !== undefined;
  const takesInput = inputType !== undefined;
  const named = inputType && getNamedType(inputType);
  const input = isInputObjectType(named) ? named : undefined;
  const variables = [
    ...(takesId ? ['$id: ID!'] : []),
    ...(takesInput ? [`$input: ${String(inputType)}`] : []),
    '$key: String',
  ];
  const given = [
    ...(takesId ? ['id: $id'] : []),
    ...(takesInput ? ['input: $input'] : []),
    'idempotencyKey: $key',
  ];
  return {
    name,
    takesId,
    takesInput,
    document: parse(
      `mutation (${variables.join(', ')}) {
        done: ${name}(${given.join(', ')}) { record: ${singular} { id } userErrors { message code path } }
      }`,
    ),
    leafAt: (path) => (input === undefined ? undefined : leafAt(input, path)),
    faultsOf: (row) => [
      ...(takesId ? faultsOfId(resource, row.id) : []),
      ...(inputType === undefined || operation === 'delete'
        ? faultsOfNoInput(name, row.input)
        : faultsOfInput(resource, operation, inputType, row.input)),
    ],
  };
}

function faultsOfId(resource: ResourceName, id: string | undefined): readonly RowFault[] {
  if (id === undefined || id === '')
    return [{ message: "Expected the record's id, got none.", code: 'REQUIRED', column: 'id' }];
  return readOwnId(resource, id).faults.map(rowFault);
}

function faultsOfNoInput(name: string, input: unknown): readonly RowFault[] {
  const members = Object.keys(input ?? {});
  return members.length === 0
    ? []
    : [
        {
          message: `Expected the id alone, as ${name} takes nothing else, got ${JSON.stringify(members[0]?.slice(0, 40))} too.`,
          code: 'INVALID',
          column: null,
        },
      ];
}

function faultsOfInput(
  resource: ResourceName,
  operation: 'create' | 'update',
  type: GraphQLInputType,
  input: unknown,
): readonly RowFault[] {
  const faults: RowFault[] = [];
  const coerced: unknown = coerceInputValue(input, type, (path, _value, { message }) => {
    faults.push({ message, code: 'INVALID', column: columnOf(path.map(String)) });
  });
  if (faults.length > 0) return faults;
  // True: without a fault it is what the input's type says.
  return readInput(resource, operation, coerced as Input).faults.map(rowFault);
}

function rowFault({ message, code, path }: UserError): RowFault {
  return { message, code, column: columnOf(path[0] === 'input' ? path.slice(1) : path) };
}

function columnOf(path: readonly string[]): string | null {
  return path.length === 0 ? null : path.join('.');
}

function leafAt(type: GraphQLInputObjectType, path: readonly string[]): Leaf | undefined {
  let place: GraphQLInputType = type;
  for (const step of path) {
    if (isNonNullType(place)) place = place.ofType;
    if (isListType(place)) {
      if (!/^(?:0|[1-9]\d?)$/.test(step) || Number(step) > highestIndex) return undefined;
      place = place.ofType;
    } else if (isInputObjectType(place)) {
      const field: GraphQLInputField | undefined = place.getFields()[step];
      if (field === undefined) return undefined;
      place = field.type;
    } else {
      return undefined;
    }
  }
  if (isNonNullType(place)) place = place.ofType;
  if (isEnumType(place))
    return {
      kind: 'enum',
      // By the schema's word or by Billy's, which is what exports hold.
      names: new Map(
        place.getValues().flatMap(({ name, value }) => [
          [name, name],
          [String(value), name],
        ]),
      ),
    };
  return isScalarType(place) ? { kind: kinds[place.name] ?? 'text' } : undefined;
}

const kinds: Readonly<Record<string, 'id' | 'number' | 'boolean' | 'day'>> = {
  ID: 'id',
  Int: 'number',
  Float: 'number',
  Decimal: 'number',
  Boolean: 'boolean',
  Date: 'day',
  DateTime: 'day',
};

/** What the document above asks for. */
interface Done {
  readonly record: { readonly id: string } | null;
  readonly userErrors: readonly UserError[];
}

function answerOf(done: unknown): RowAnswer {
  const { record, userErrors } = done as Done;
  return { recordId: record?.id ?? null, faults: userErrors.map(rowFault) };
}
