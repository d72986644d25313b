/** Which columns a resource's records have in the database: what the table of resources says, in PostgreSQL's types. */

import { resources, type Field, type ResourceName } from '../../billy/resources/index.ts';
import { sweepable } from '../sweep-plan.ts';

type ColumnType = 'text' | 'numeric' | 'bigint' | 'boolean' | 'date' | 'timestamptz';

export interface Column {
  /** Billy's name of the field. */
  readonly name: string;
  readonly type: ColumnType;
  /** An id, or `singular:id`, of Billy's. */
  readonly isLink: boolean;
  /** Free text: beside it stands what `foldText` makes of it, under `foldedName`. */
  readonly isFolded: boolean;
  readonly isIndexed: boolean;
}

/** Resources with a table: those that can be looked at; what is the same for all companies is in no mirror. */
export const tabled: readonly ResourceName[] = sweepable;

const columns: ReadonlyMap<ResourceName, readonly Column[]> = new Map(
  tabled.map((resource) => [
    resource,
    Object.entries(resources[resource].fields).flatMap(([name, field]) => {
      const type = typeOf(field);
      // The company is in every key already.
      if (type === undefined || name === 'id' || name === 'organizationId') return [];
      const isLink =
        field.type === 'id' || field.type === 'belongsTo' || field.type === 'reference';
      return [
        {
          name,
          type,
          isLink,
          isFolded: field.type === 'string',
          isIndexed: isLink ? leadsSomewhere(resource, field) : isPlacedBy(resource, name),
        },
      ];
    }),
  ]),
);

/** In the order of the table of resources; the id and the company stand before them. Empty for a resource without a table. */
export function columnsOf(resource: ResourceName): readonly Column[] {
  return columns.get(resource) ?? [];
}

export function columnOf(resource: ResourceName, name: string): Column | undefined {
  return columnsOf(resource).find((column) => column.name === name);
}

export function foldedName(name: string): string {
  return `${name}_folded`;
}

/** Undefined for what is no single value. */
function typeOf({ type }: Field): ColumnType | undefined {
  switch (type) {
    case 'decimal':
      return 'numeric';
    case 'integer':
      return 'bigint';
    case 'datetime':
      return 'timestamptz';
    case 'date':
    case 'boolean':
      return type;
    case 'hasMany':
    case 'list':
      return undefined;
    default:
      return 'text';
  }
}

function leadsSomewhere(resource: ResourceName, field: Field): boolean {
  return (
    field.type === 'reference' ||
    (field.type === 'belongsTo' && resources[field.target].shared !== true && isFollowed(field))
  );
}

/** Accounts and tax rates are few, and each has a large part of all rows: an index on them is never used. */
function isFollowed({ target }: { readonly target: ResourceName }): boolean {
  return target !== 'taxRates' && target !== 'organizations' && target !== 'users';
}

/** Dates that lists are cut by. */
function isPlacedBy(resource: ResourceName, name: string): boolean {
  const { type } = resources[resource].fields[name] ?? {};
  return (type === 'date' || type === 'datetime') && ['entryDate', 'dueDate'].includes(name);
}
