import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import {
  resourceNames,
  resourceOfSingular,
  resources,
  type Field,
} from '../../src/billy/resources/index.ts';
import { hasMany } from '../../src/billy/resources/relations.ts';
import { billyWords, enumName } from '../../src/graphql/enums.ts';
import { findName } from '../../src/graphql/render-conditions.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { tabled } from '../../src/mirror/tables/columns.ts';
import { listsBelow } from './lists-below.ts';

const schema = buildSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(({ name }) => !/^_|__/.test(name));

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
}

function inputType(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type.`);
  return type;
}

/** Everything in a type that can be described, by coordinate. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      own.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args)
        own.push([`${type.name}.${field.name}(${argument.name})`, argument.description]);
    }
  }
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      own.push([`${type.name}.${field.name}`, field.description]);
  if (isEnumType(type))
    for (const value of type.getValues())
      own.push([`${type.name}.${value.name}`, value.description]);
  return own;
}

/** Fields that read what Billy serves beside its records. */
const actionFields = new Set(['Account.statement', 'Invoice.deliveryLog']);

const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
const federation = new Set([
  'Query._entities',
  'Query._entities(representations)',
  'Query._service',
]);
const descriptions = ownTypes
  .filter(({ name }) => !builtIn.has(name))
  .flatMap(described)
  .filter(([coordinate]) => !federation.has(coordinate));

describe('descriptions', () => {
  test('everything a caller can name is described', () => {
    expect(descriptions.length).toBeGreaterThan(1500);
    expect(descriptions.filter(([, text]) => !text).map(([name]) => name)).toEqual([]);
  });

  test('every description is a sentence that says more than the name', () => {
    const poor = descriptions.filter(([coordinate, text = '']) => {
      const words = (text ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
      const name = coordinate.replace(/.*[.(]/, '').toLowerCase();
      const news = words.filter((word) => !['the', 'a', 'an', 'field', 'of'].includes(word));
      return !/[.]$/.test(text ?? '') || news.join('') === name || news.length < 2;
    });
    expect(poor).toEqual([]);
  });
});

const scalarTypes: Readonly<Record<string, string>> = {
  id: 'ID',
  string: 'String',
  boolean: 'Boolean',
  integer: 'Int',
  decimal: 'Decimal',
  date: 'Date',
  datetime: 'DateTime',
  period: 'String',
};

/** What the schema should make of a table field: its name, and its type where the table decides it alone. */
function expectedField(wire: string, field: Field): [string, string | RegExp] | undefined {
  if (wire === 'id') return ['id', 'ID!'];
  if (field.type === 'belongsTo') return [field.name, resources[field.target].type];
  if (field.type === 'reference') return [field.name, /^\w+$/];
  if (field.type === 'hasMany') return [wire, `[${resources[field.target].type}!]`];
  // Ids of lines and attachments in a record are what a write or a sideload leaves behind.
  if (field.type === 'list')
    return field.of === 'paymentMethod' ? [wire, '[InvoicePaymentMethod!]'] : undefined;
  if (field.type === 'enum') return [wire, enumTypeOf(field.values)];
  return [wire, scalarTypes[field.type] ?? 'none'];
}

function enumTypeOf(words: readonly string[]): RegExp {
  const names = Object.entries(billyWords)
    .filter(([, known]) => known.join() === words.join())
    .map(([name]) => name);
  return new RegExp(`^(${names.join('|')})$`);
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return String(field.type).endsWith('Connection');
}

describe.each(resourceNames)('%s', (resource) => {
  const row = resources[resource];
  const fields = Object.values(objectType(row.type).getFields());

  test('the type has every field and relation of the table, and no other', () => {
    const expected = Object.entries(row.fields).flatMap(([wire, field]) => {
      const shape = expectedField(wire, field);
      return shape ? [shape] : [];
    });
    const found = new Map(
      fields
        .filter((field) => !isConnection(field) && !actionFields.has(`${row.type}.${field.name}`))
        .map(({ name, type }) => [name, String(type)]),
    );
    expect([...found.keys()].sort()).toEqual(expected.map(([name]) => name).sort());
    for (const [name, type] of expected)
      if (typeof type === 'string') expect(`${name}: ${found.get(name)}`).toBe(`${name}: ${type}`);
      else expect(found.get(name)).toMatch(type);
  });

  test('references are unions of exactly the types the table names', () => {
    for (const field of Object.values(row.fields)) {
      if (field.type !== 'reference') continue;
      const union = objectType(row.type).getFields()[field.name]?.type;
      const targets = field.targets.flatMap((singular) => resourceOfSingular(singular) ?? []);
      expect(isUnionType(union) && union.getTypes().map(({ name }) => name)).toEqual(
        targets.map((target) => resources[target].type),
      );
    }
  });

  test('its records are found by id, and by the router', () => {
    const field = objectType('Query').getFields()[row.singular];
    expect(String(field?.type)).toBe(row.type);
    expect(field?.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      resource === 'organizations' ? 'id: ID' : 'id: ID!',
    ]);
    const entities = schema.getType('_Entity');
    expect(isUnionType(entities) && entities.getTypes()).toContain(objectType(row.type));
    expect(objectType(row.type).extensions).toHaveProperty('apollo.subgraph.resolveReference');
  });

  test('its list takes exactly the filters and orders Billy has', () => {
    const field = objectType('Query').getFields()[resource];
    expect(String(field?.type)).toBe(`${row.type}Connection!`);
    const filters = Object.entries(row.filters).filter(([name]) => name !== 'organizationId');
    const isRequired = filters.some(([, { required }]) => required === true);
    expect(field?.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      'first: Int',
      'after: String',
      'last: Int',
      'before: String',
      ...(filters.length > 0 ? [`filter: ${row.type}Filter${isRequired ? '!' : ''}`] : []),
      ...(row.sortKeys.length > 0 ? [`sort: ${row.type}Sort`] : []),
    ]);
    if (filters.length > 0) {
      const conditions = inputType(`${row.type}Filter`).getFields();
      expect(Object.keys(conditions)).toEqual(filters.map(([name]) => name));
      for (const [name, filter] of filters) {
        const type = String(conditions[name]?.type);
        expect(type.endsWith('!')).toBe(filter.required === true);
        const fieldType = row.fields[name];
        if (fieldType?.type === 'enum') expect(type).toMatch(enumTypeOf(fieldType.values));
        else if (filter.type === 'reference') expect(type).toMatch(/Reference$/);
        else expect(type.replace('!', '')).toBe(scalarTypes[filter.type]);
      }
    }
    if (row.sortKeys.length > 0) {
      const key = schema.getType(`${row.type}SortKey`);
      expect(isEnumType(key) && key.getValues()).toMatchObject(
        row.sortKeys.map((word) => ({ name: enumName(word), value: word })),
      );
    }
  });

  test('what Billy lists by it is a connection with the remaining filters', () => {
    const expected = listsBelow(resource).map(([child, key]) => ({
      type: `${resources[child].type}Connection`,
      filters: Object.keys(resources[child].filters).filter(
        (name) => name !== key && name !== 'organizationId' && !name.endsWith('Reference'),
      ),
      sorts: resources[child].sortKeys.length > 0,
    }));
    const found = fields.filter(isConnection).map(({ type, args }) => {
      const filter = args.find(({ name }) => name === 'filter');
      return {
        type: String(type),
        filters: filter ? Object.keys(inputType(String(filter.type)).getFields()) : [],
        sorts: args.some(({ name }) => name === 'sort'),
      };
    });
    const byType = (a: { type: string }, b: { type: string }) => (a.type < b.type ? -1 : 1);
    expect(found.map(withoutReferences).sort(byType)).toEqual(expected.sort(byType));
  });

  test('every relation has a resolver of its own', () => {
    const relations = Object.entries(row.fields).flatMap(([wire, field]) => {
      if (field.type === 'hasMany') return [hasMany(resource, wire).relation];
      return field.type === 'belongsTo' || field.type === 'reference' ? [field.name] : [];
    });
    const connections = fields.filter(isConnection).map(({ name }) => name);
    for (const name of [...relations, ...connections])
      expect(objectType(row.type).getFields()[name]?.resolve).toBeInstanceOf(Function);
  });
});

/** A list below one record of a reference needs no second reference to narrow it. */
function withoutReferences<T extends { filters: string[] }>(connection: T): T {
  return {
    ...connection,
    filters: connection.filters.filter((name) => !name.endsWith('Reference')),
  };
}

/** Root fields of Query that read no one resource as it is. */
const furtherQueries = [
  ...tabled.map(findName),
  'auditLog',
  'bankLineStats',
  'billLineStats',
  'billStats',
  'bulkJob',
  'bulkJobs',
  'cacheStatus',
  'changes',
  'deadEvents',
  'eventDeliveries',
  'eventSubscription',
  'eventSubscriptions',
  'export',
  'exports',
  'inboxStatus',
  'invoiceLineStats',
  'invoiceStats',
  'operation',
  'postingStats',
  'receiptInbox',
  'runSavedSearch',
  'savedSearch',
  'savedSearchResults',
  'savedSearchSchedules',
  'savedSearchVersions',
  'savedSearches',
  'search',
  'searchSuggestions',
  'syncStatus',
  'upstreamStatus',
];

test('there are no further root fields beside the 46 resources', () => {
  const names = Object.keys(objectType('Query').getFields()).filter(
    (name) => !name.startsWith('_'),
  );
  expect(names.sort()).toEqual(
    [
      ...resourceNames.flatMap((name) => [resources[name].singular, name]),
      ...furtherQueries,
    ].sort(),
  );
});

test('a failure of Billy blanks the field it hits, not the record: only ids are non-null', () => {
  for (const resource of resourceNames) {
    const fields = Object.values(objectType(resources[resource].type).getFields());
    const nonNull = fields.filter(({ type }) => String(type).endsWith('!'));
    for (const field of nonNull) expect(field.name).toBe('id');
  }
});
