/** Asks a graph for one of the mutations every resource has the same way. */

import { resources, type ResourceName } from '../../src/billy/resources/index.ts';
import type { Graph } from '../support/graph.ts';

export type Input = Readonly<Record<string, unknown>>;

export interface MutationAnswer {
  readonly record: Record<string, unknown> | null;
  readonly changed: readonly { readonly __typename: string; readonly id: string }[];
  readonly deleted: readonly string[];
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
  readonly replayed: boolean;
}

interface Call {
  readonly id?: string;
  readonly input?: Input;
  readonly preview?: boolean;
  /** Fields of the record, `id` unless said otherwise. */
  readonly fields?: string;
}

export type Mutate = (
  verb: 'create' | 'update' | 'delete',
  resource: ResourceName,
  call: Call,
) => Promise<MutationAnswer>;

export function mutationsOf(graph: () => Graph): Mutate {
  return (verb, resource, call) => mutate(graph(), verb, resource, call);
}

async function mutate(
  graph: Graph,
  ...[verb, resource, { fields = 'id', ...args }]: Parameters<Mutate>
): Promise<MutationAnswer> {
  const { type, singular } = resources[resource];
  const inputType = `${type}${verb === 'create' ? 'Create' : 'Update'}Input!`;
  const types = { id: 'ID!', input: inputType, preview: 'Boolean' };
  const names = Object.keys(types).filter((name) => name in args) as (keyof typeof types)[];
  const data = await graph.data(
    `mutation (${names.map((name) => `$${name}: ${types[name]}`).join(' ')}) {
      answer: ${verb}${type}(${names.map((name) => `${name}: $${name}`).join(' ')}) {
        record: ${singular} { ${fields} }
        changed { __typename id } deleted userErrors { code message path } replayed
      }
    }`,
    args,
  );
  return data['answer'] as MutationAnswer; // the shape of the mutation above
}
