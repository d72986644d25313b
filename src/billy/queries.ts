/** Paths and query strings, by the table. What the table does not know never leaves: Billy would ignore it silently. */

import { CodedError } from '../errors.ts';
import type { Include, ListQuery } from './calls.ts';
import { requirePossibleId } from './ids.ts';
import type { Company } from './records.ts';
import { resources, type Field, type Resource, type ResourceName } from './resources/index.ts';

/**
 * Path of one record, such as `/invoices/<id>?include=invoice.lines:embed`.
 * @throws CodedError BAD_USER_INPUT when the id cannot be one; Error when the table lacks an include
 */
export function recordPath(
  resource: ResourceName,
  id: string,
  include: readonly Include[] = [],
): string {
  requirePossibleId(resource, id);
  return `/${resource}/${encodeURIComponent(id)}${encodeQuery(includeParameter(resource, include))}`;
}

/**
 * Path of one page of a list.
 * @throws CodedError BAD_USER_INPUT when a filter Billy demands is missing; Error when the table lacks
 * a filter, sort key or include, or a page is out of range: those are mistakes in our own code
 */
export function listPath(company: Company, resource: ResourceName, query: ListQuery): string {
  const { page, pageSize, sort, include = [] } = query;
  if (!Number.isInteger(page) || page < 1) throw new Error(`Expected page from 1, got ${page}.`);
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 1000) {
    throw new Error(`Expected pageSize from 1 to 1000, got ${pageSize}.`);
  }
  const parameters: [string, string][] = [
    ...filterParameters(company, resources[resource], query.filters ?? {}),
    ['page', String(page)],
    ['pageSize', String(pageSize)],
  ];
  if (sort !== undefined) {
    if (!resources[resource].sortKeys.includes(sort.key)) {
      throw new Error(`Billy does not sort ${resource} by ${sort.key}.`);
    }
    parameters.push(['sortProperty', sort.key], ['sortDirection', sort.direction]);
  }
  return `/${resource}${encodeQuery([...parameters, ...includeParameter(resource, include)])}`;
}

/**
 * `?a=1&b=2`, or nothing. Blanks become %20, since `+` is read differently from server to server; colons and
 * commas stay, as a query may hold them and Billy's own documentation writes them so.
 */
export function encodeQuery(parameters: readonly (readonly [string, string])[]): string {
  if (parameters.length === 0) return '';
  return `?${parameters.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');
}

function filterParameters(
  { organizationId }: Company,
  { plural, filters: known }: Resource,
  filters: NonNullable<ListQuery['filters']>,
): [string, string][] {
  const given: Record<string, string | number | boolean> = { ...filters };
  if (Object.hasOwn(known, 'organizationId')) {
    if ((given['organizationId'] ?? organizationId) !== organizationId) {
      throw new Error(`A list of ${plural} was asked for in the name of another company.`);
    }
    given['organizationId'] = organizationId;
  }
  for (const [name, { required }] of Object.entries(known)) {
    if (required === true && !Object.hasOwn(given, name)) {
      throw new CodedError(
        'BAD_USER_INPUT',
        `Expected filter ${name}: Billy lists ${plural} only by it.`,
        {
          inputPath: ['filter', name],
        },
      );
    }
  }
  return Object.entries(given).map(([name, value]) => {
    if (!Object.hasOwn(known, name)) throw new Error(`Billy does not filter ${plural} by ${name}.`);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Error(`Expected filter ${name} to be a finite number, got ${value}.`);
    }
    return [name, String(value)];
  });
}

function includeParameter(main: ResourceName, include: readonly Include[]): [string, string][] {
  const hops = new Set(include.map((hop) => includeHop(main, hop)));
  return hops.size === 0 ? [] : [['include', [...hops].join(',')]];
}

function includeHop(main: ResourceName, { resource, relation }: Include): string {
  const { singular, fields } = resources[resource];
  const field = Object.entries(fields).find(
    ([name, candidate]) => relationName(name, candidate) === relation,
  )?.[1];
  if (field === undefined) throw new Error(`Billy's ${singular} has no relation ${relation}.`);
  return `${singular}.${relation}${isEmbedded(main, resource, field) ? ':embed' : ''}`;
}

function relationName(wireName: string, field: Field): string | undefined {
  if (field.type === 'hasMany') return wireName;
  return field.type === 'belongsTo' || field.type === 'reference' ? field.name : undefined;
}

/**
 * Children come embedded, in their order and with their parent. Others come sideloaded, each once, unless
 * that would put them among the records that were asked for, where nobody could tell them apart.
 */
function isEmbedded(main: ResourceName, owner: ResourceName, field: Field): boolean {
  if (field.type === 'hasMany') return true;
  const targets: readonly string[] =
    field.type === 'belongsTo'
      ? [resources[field.target].singular]
      : field.type === 'reference'
        ? field.targets
        : [];
  return targets.includes(resources[main].singular) || targets.includes(resources[owner].singular);
}
