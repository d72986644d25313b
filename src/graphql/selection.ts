/**
 * What a query goes on to ask below a field, as the hops of Billy's `include`: what comes along with the
 * first answer needs no call of its own.
 */

import { isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
// GraphQL's executor collects fields with this very function, so fragments, type conditions, @skip and
// @include mean here what they mean when the query runs.
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Include } from '../billy/client.ts';
import {
  resourceOfSingular,
  resources,
  type Field,
  type ResourceName,
} from '../billy/resources/index.ts';

/** Three hops reach from an invoice over its lines and their products to an account; deeper is rare and dear. */
const MAX_HOPS = 3;

interface Ask {
  /** False when all that is asked of the record is its id, which its referrer already holds. */
  readonly beyondId: boolean;
  /** Relations to bring along, each once. */
  readonly includes: readonly Include[];
}

export interface ConnectionAsk {
  /** False when only `totalCount` is asked. */
  readonly rows: boolean;
  readonly includes: readonly Include[];
}

// The executor makes one array of nodes for a field of one execution and hands it to every row's
// resolver: a thousand rows read the selection once.
const asks = new WeakMap<readonly FieldNode[], Map<string, Ask>>();

/** What is asked of a record of this resource, below the field being resolved. */
export function askOf(info: GraphQLResolveInfo, resource: ResourceName): Ask {
  const known = asks.get(info.fieldNodes) ?? new Map<string, Ask>();
  asks.set(info.fieldNodes, known);
  const ask = known.get(resource) ?? readAsk(info, resource, info.fieldNodes);
  known.set(resource, ask);
  return ask;
}

/** What is asked of the rows of a connection to this resource. */
export function askOfConnection(info: GraphQLResolveInfo, resource: ResourceName): ConnectionAsk {
  const { type } = resources[resource];
  const connection = fieldsUnder(info, `${type}Connection`, info.fieldNodes);
  const edges = fieldsUnder(info, `${type}Edge`, connection.get('edges') ?? []);
  const rows = [...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])];
  return {
    rows: ['nodes', 'edges', 'pageInfo'].some((name) => connection.has(name)),
    includes: readAsk(info, resource, rows).includes,
  };
}

/** Whether a field of the object type that is being resolved is asked for. */
export function asksFor(info: GraphQLResolveInfo, typeName: string, name: string): boolean {
  return fieldsUnder(info, typeName, info.fieldNodes).has(name);
}

function readAsk(
  info: GraphQLResolveInfo,
  resource: ResourceName,
  nodes: readonly FieldNode[],
): Ask {
  const hops = new Map<string, Include>();
  collectHops(info, resource, nodes, MAX_HOPS, hops);
  return { beyondId: asksBeyondId(info, resource, nodes), includes: [...hops.values()] };
}

function collectHops(
  info: GraphQLResolveInfo,
  resource: ResourceName,
  nodes: readonly FieldNode[],
  hopsLeft: number,
  hops: Map<string, Include>,
): void {
  if (hopsLeft === 0) return;
  for (const [name, below] of fieldsUnder(info, resources[resource].type, nodes)) {
    const relation = relationNamed(resource, name);
    if (!relation) continue;
    const targets = targetsOf(relation);
    // A child's id is known only once the children are; any other relation's id stands in the record.
    const needed =
      relation.type === 'hasMany' || targets.some((target) => asksBeyondId(info, target, below));
    if (!needed) continue;
    hops.set(`${resource}.${name}`, { resource, relation: name });
    for (const target of targets) collectHops(info, target, below, hopsLeft - 1, hops);
  }
}

function asksBeyondId(
  info: GraphQLResolveInfo,
  resource: ResourceName,
  nodes: readonly FieldNode[],
): boolean {
  const names = [...fieldsUnder(info, resources[resource].type, nodes).keys()];
  return names.some((name) => name !== 'id' && name !== '__typename');
}

/** Fields selected on an object type below these nodes, by field name: aliases of one field fall together. */
function fieldsUnder(
  info: GraphQLResolveInfo,
  typeName: string,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) return fields;
  const { schema, fragments, variableValues } = info;
  for (const selected of collectSubfields(schema, fragments, variableValues, type, nodes).values())
    for (const node of selected) {
      const sameField = fields.get(node.name.value) ?? [];
      sameField.push(node);
      fields.set(node.name.value, sameField);
    }
  return fields;
}

type Relation = Extract<Field, { readonly type: 'belongsTo' | 'reference' | 'hasMany' }>;

function relationNamed(resource: ResourceName, name: string): Relation | undefined {
  const { fields } = resources[resource];
  for (const field of [fields[name], fields[`${name}Id`], fields[`${name}Reference`]]) {
    if (field?.type === 'hasMany') return field;
    if ((field?.type === 'belongsTo' || field?.type === 'reference') && field.name === name)
      return field;
  }
  return undefined;
}

function targetsOf(relation: Relation): readonly ResourceName[] {
  return relation.type === 'reference'
    ? relation.targets.flatMap((singular) => resourceOfSingular(singular) ?? [])
    : [relation.target];
}
