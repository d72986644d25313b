/**
 * What resolvers are made of. Each function names a resource and a relation of the table and returns the
 * resolver that reads it through the request's loaders. A name that the table does not know stops the process
 * at start, not a query at night.
 */

import type { GraphQLResolveInfo } from 'graphql';
import { requirePossibleId } from '../billy/ids.ts';
import type { BillyRecord } from '../billy/records.ts';
import { resourceOfSingular, resources, type ResourceName } from '../billy/resources/index.ts';
import { CodedError } from '../errors.ts';
import {
  emptyConnection,
  readConnection,
  type Connection,
  type PageArguments,
} from './connections.ts';
import type { GraphQLContext } from './context.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { billyFilters } from './filters.ts';
import type { Handed } from '../cache/outside.ts';
import { entityAbove } from './cache-tags.ts';
import { atEntity, atField, placeOf } from './freshness.ts';
import { fromRecords } from './from-records.ts';
import { askOf, askOfConnection } from './selection.ts';

type Resolver<Parent, Args, Result> = (
  parent: Parent,
  args: Args,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
) => Promise<Result>;

/** The id of a record that a preview shows and that does not exist; no id of Billy's is as short. */
export const previewId = 'preview';

/** A record that says which object type it is: what GraphQL reads of a union's or interface's member. */
export type TypedRecord = BillyRecord & { readonly __typename: string };

interface ListArguments extends PageArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly sort?: { readonly key: string; readonly direction?: 'ASC' | 'DESC' } | null;
}

/** The record with the id in the arguments; null when the company has none. */
export function one(
  resource: ResourceName,
): Resolver<unknown, { readonly id: string }, BillyRecord | null> {
  return fromRecords(async (_parent, { id }, context, info) => {
    requirePossibleId(resource, id, ['id']);
    const record = await context.loaders.record(resource, id, askOf(info, resource).includes);
    return atField(record, context, info);
  });
}

/** The organization with the id in the arguments; without one, the caller's own. */
export const ownOrganization: Resolver<
  unknown,
  { readonly id?: string | null },
  BillyRecord | null
> = fromRecords((parent, { id }, context, info) =>
  one('organizations')(parent, { id: id ?? context.company.organizationId }, context, info),
);

/** All records of a resource, as a connection. */
export function list(resource: ResourceName): Resolver<unknown, ListArguments, Connection> {
  return fromRecords(async (_parent, args, context, info) =>
    connection(resource, {}, args, context, info),
  );
}

/**
 * All records of a resource, as a connection of the organization that asks. Where a token reaches several
 * organizations, the lists of the others are read in their own name.
 */
export function listOfOwn(
  resource: ResourceName,
): Resolver<BillyRecord, ListArguments, Connection> {
  return fromRecords(async ({ id }, args, context, info) => {
    if (id !== context.company.organizationId) {
      throw new CodedError(
        'FORBIDDEN',
        `Expected the organization that asks; ${resource} of another one are read in its own name.`,
      );
    }
    return connection(resource, {}, args, context, info);
  });
}

/** The records of a resource whose filter `key` is this parent, as a connection. */
export function listOf(
  parent: ResourceName,
  resource: ResourceName,
  key: string,
): Resolver<BillyRecord, ListArguments, Connection> {
  const filter = resources[resource].filters[key];
  if (!filter) throw new Error(`${resource} cannot be filtered by ${key}.`);
  return fromRecords(async ({ id }, args, context, info) => {
    if (id === previewId) return emptyConnection;
    const value = filter.type === 'reference' ? `${resources[parent].singular}:${id}` : id;
    return connection(resource, { [key]: value }, args, context, info);
  });
}

function connection(
  resource: ResourceName,
  fixed: Readonly<Record<string, string>>,
  { filter, sort, ...page }: ListArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const order = sort ? { sort: { key: sort.key, direction: sort.direction ?? 'ASC' } } : {};
  const filters = { ...billyFilters(resource, filter ?? {}), ...fixed };
  const list: Loaders['list'] = async (...question) => {
    const slice = await context.loaders.list(...question);
    tell(context, info, { kind: 'list', resource });
    atField(slice.records, context, info);
    return slice;
  };
  return readConnection(
    { list },
    { resource, filters, ...order },
    page,
    askOfConnection(info, resource),
  );
}

/** The one record whose id stands under this wire name. Costs no call when only its id is asked. */
export function belongsTo(
  resource: ResourceName,
  wireName: string,
): Resolver<BillyRecord, unknown, BillyRecord | null> {
  const field = resources[resource].fields[wireName];
  if (field?.type !== 'belongsTo') throw new Error(`${resource}.${wireName} is no belongs-to.`);
  return recordAt(field.target, wireName);
}

/** The same for a parent that is no record of the table, such as a row of a statement. */
export function recordAt<Wire extends string>(
  target: ResourceName,
  wireName: Wire,
): Resolver<{ readonly [name in Wire]?: unknown }, unknown, BillyRecord | null> {
  return fromRecords(async (parent, _args, context, info) => {
    const id = parent[wireName];
    if (typeof id !== 'string' || id === '') return null;
    const { beyondId, includes } = askOf(info, target);
    if (!beyondId) return { id };
    tell(context, info, { kind: 'record', resource: target, id });
    return atField(await context.loaders.record(target, id, includes), context, info);
  });
}

/** The record of one of several resources that `singular:id` under this wire name points to. */
export function refersTo(
  resource: ResourceName,
  wireName: string,
): Resolver<BillyRecord, unknown, TypedRecord | null> {
  const field = resources[resource].fields[wireName];
  if (field?.type !== 'reference') throw new Error(`${resource}.${wireName} is no reference.`);
  return fromRecords(async (parent, _args, context, info) => {
    const reference = parent[wireName];
    if (typeof reference !== 'string' || reference === '') return null;
    const [singular = '', id = ''] = reference.split(':');
    const target = field.targets.includes(singular) ? resourceOfSingular(singular) : undefined;
    if (!target || id === '') return null;
    const { beyondId, includes } = askOf(info, target);
    if (beyondId) tell(context, info, { kind: 'record', resource: target, id });
    const record = beyondId ? await context.loaders.record(target, id, includes) : { id };
    return typed(target, atField(record, context, info));
  });
}

/** The children under a has-many relation, in Billy's order. */
export function hasMany(
  resource: ResourceName,
  relation: string,
): Resolver<BillyRecord, unknown, readonly BillyRecord[]> {
  const field = resources[resource].fields[relation];
  if (field?.type !== 'hasMany') throw new Error(`${resource}.${relation} is no has-many.`);
  return fromRecords(async (parent, _args, context, info) => {
    const shown = shownChildren(parent, relation);
    if (shown !== undefined) return shown;
    const { includes } = askOf(info, field.target);
    tell(context, info, { kind: 'children', parent: resource, relation, id: parent.id });
    const children = await context.loaders.children(resource, parent.id, relation, includes);
    return atField(children, context, info);
  });
}

/** The record a router's representation names; null when the company has none. A wrong id fails alone. */
export function reference(resource: ResourceName) {
  const resolver = async (
    representation: { readonly id?: unknown },
    context: GraphQLContext,
    info: GraphQLResolveInfo,
  ): Promise<TypedRecord | null> => {
    const { id: given } = representation;
    // Representations are not checked against the schema: an id may be missing or a number.
    const id = typeof given === 'string' ? given : '';
    requirePossibleId(resource, id, ['representations', 'id']);
    context.tags?.note(placeOf(representation), { kind: 'record', resource, id });
    const record = await context.loaders.record(resource, id, askOf(info, resource).includes);
    return typed(resource, atEntity(record, representation, context, info));
  };
  return fromRecords(resolver);
}

/** For a router that keeps entities one by one: what this field shows is part of the one above it. */
function tell(context: GraphQLContext, info: GraphQLResolveInfo, handed: Handed): void {
  // Where no router keeps anything, nobody walks up the path.
  context.tags?.note(entityAbove(info), handed);
}

// A copy, because records are frozen and shared, and Apollo writes `__typename` into what it is handed.
export function typed(resource: ResourceName, record: BillyRecord): TypedRecord;
export function typed(resource: ResourceName, record: BillyRecord | null): TypedRecord | null;
export function typed(resource: ResourceName, record: BillyRecord | null): TypedRecord | null {
  return record && { ...record, __typename: resources[resource].type };
}

/** A record of a preview carries the children it would have; one that would be new has no others. */
function shownChildren(parent: BillyRecord, relation: string): readonly BillyRecord[] | undefined {
  const children = parent[relation];
  // Records of Billy's never hold their children, so what stands here a preview has put here.
  if (Array.isArray(children)) return children as readonly BillyRecord[];
  return parent.id === previewId ? [] : undefined;
}
