/** What can be asked of each resource's records: their fields by kind, and the relations that lead to others. */

import { resources, type Field, type ResourceName } from '../../billy/resources/index.ts';
import { hasMany } from '../../billy/resources/relations.ts';
import { columnOf, columnsOf, tabled } from '../../mirror/tables/columns.ts';

export type FieldKind =
  'id' | 'text' | 'enum' | 'decimal' | 'integer' | 'boolean' | 'date' | 'instant';

export interface AnalysisField {
  /** Billy's name. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Of an enum, as far as they are known. */
  readonly values: readonly string[] | undefined;
}

interface AnalysisRelation {
  readonly name: string;
  readonly target: ResourceName;
  /** `one`: the record's own link leads to it; `many`: their links lead to the record. */
  readonly arity: 'one' | 'many';
  /** Column of the link, at the end that has it. */
  readonly link: string;
  /** Written before the id in the link, such as `invoice:`; empty where the link is the id alone. */
  readonly prefix: string;
}

export interface AnalysisEntity {
  readonly resource: ResourceName;
  readonly fields: ReadonlyMap<string, AnalysisField>;
  readonly relations: ReadonlyMap<string, AnalysisRelation>;
}

/** Ways back that Billy has no name for; the schema has them as lists. */
const waysBack: readonly (readonly [ResourceName, string, ResourceName, string])[] = [
  ['contacts', 'invoices', 'invoices', 'contactId'],
  ['contacts', 'bills', 'bills', 'contactId'],
  ['contacts', 'bankPayments', 'bankPayments', 'contactId'],
  ['products', 'invoiceLines', 'invoiceLines', 'productId'],
  ['invoices', 'creditNotes', 'invoices', 'creditedInvoiceId'],
  ['accounts', 'postings', 'postings', 'accountId'],
  ['accounts', 'billLines', 'billLines', 'accountId'],
  ['accounts', 'bankLines', 'bankLines', 'accountId'],
  ['accountGroups', 'accounts', 'accounts', 'groupId'],
];

const entities: ReadonlyMap<ResourceName, AnalysisEntity> = new Map(
  tabled.map((resource) => [
    resource,
    {
      resource,
      fields: new Map(fieldsOf(resource).map((field) => [field.name, field])),
      relations: new Map(relationsOf(resource).map((relation) => [relation.name, relation])),
    },
  ]),
);

/** Whose records can be asked for. */
export const analysable: readonly ResourceName[] = tabled;

/** @throws RangeError for a resource that is in no mirror */
export function entityOf(resource: ResourceName): AnalysisEntity {
  const entity = entities.get(resource);
  if (entity === undefined) throw new RangeError(`Expected a mirrored resource, got ${resource}.`);
  return entity;
}

function fieldsOf(resource: ResourceName): readonly AnalysisField[] {
  const { fields } = resources[resource];
  return [
    { name: 'id', kind: 'id', values: undefined },
    ...columnsOf(resource).flatMap(({ name }) => {
      const field = fields[name];
      if (field === undefined) return [];
      const values = field.type === 'enum' ? field.values : undefined;
      return [{ name, kind: kindOf(field), values }];
    }),
  ];
}

function kindOf({ type }: Field): FieldKind {
  switch (type) {
    case 'string':
      return 'text';
    case 'datetime':
      return 'instant';
    case 'enum':
    case 'decimal':
    case 'integer':
    case 'boolean':
    case 'date':
      return type;
    default:
      return 'id';
  }
}

function relationsOf(resource: ResourceName): readonly AnalysisRelation[] {
  const relations = Object.entries(resources[resource].fields).flatMap(
    ([name, field]): AnalysisRelation[] => {
      if (field.type === 'belongsTo' && name !== 'organizationId' && tabled.includes(field.target))
        return [{ name: field.name, target: field.target, arity: 'one', link: name, prefix: '' }];
      if (field.type === 'hasMany' && tabled.includes(field.target))
        return [{ name, ...many(resource, field.target, hasMany(resource, name).link) }];
      return [];
    },
  );
  const back = waysBack.flatMap(([parent, name, target, link]) =>
    parent === resource && !relations.some((relation) => relation.name === name)
      ? [{ name, ...many(resource, target, link) }]
      : [],
  );
  return [...relations, ...back];
}

function many(
  parent: ResourceName,
  target: ResourceName,
  link: string,
): Omit<AnalysisRelation, 'name'> {
  if (columnOf(target, link) === undefined)
    throw new RangeError(`Expected ${target} to have a column ${link}.`);
  const isReference = resources[target].fields[link]?.type === 'reference';
  const prefix = isReference ? `${resources[parent].singular}:` : '';
  return { target, arity: 'many', link, prefix };
}
