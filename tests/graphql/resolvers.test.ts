import { isObjectType } from 'graphql';
import {
  resourceNames,
  resourceOfSingular,
  resources,
  type ResourceName,
} from '../../src/billy/resources/index.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { listsBelow } from './lists-below.ts';
import { idOf, ownOrganizationId, query } from './query.ts';

const schema = buildSchema();

function rootIdOf(resource: ResourceName): string {
  if (resource === 'organizations') return ownOrganizationId;
  return resources[resource].shared === true ? 'DK' : idOf('root');
}

async function readBelow(resource: ResourceName, selection: string, members = {}) {
  const { singular } = resources[resource];
  const id = rootIdOf(resource);
  const { data, errors, asked } = await query(
    { [resource]: [{ id, ...members }] },
    `{ ${singular}(id: "${id}") { id ${selection} } }`,
  );
  expect(errors).toEqual([]);
  return { found: (data as Record<string, Record<string, unknown>>)[singular], asked };
}

/** The connection field of a type that leads to a resource. */
function connectionTo(resource: ResourceName, child: ResourceName): string {
  const type = schema.getType(resources[resource].type);
  const field =
    isObjectType(type) &&
    Object.values(type.getFields()).find(
      (candidate) => String(candidate.type) === `${resources[child].type}Connection`,
    );
  if (!field) throw new Error(`No list of ${child} below ${resource}.`);
  return field.name;
}

describe.each(resourceNames)('the resolvers of %s', (resource) => {
  const fields = Object.entries(resources[resource].fields);

  test('read each belongs-to from its own member', async () => {
    const relations = fields.flatMap(([wire, field]) =>
      field.type === 'belongsTo' ? [{ wire, name: field.name }] : [],
    );
    const members = Object.fromEntries(relations.map(({ wire }) => [wire, idOf(wire)]));
    const { found } = await readBelow(
      resource,
      relations.map(({ name }) => `${name} { id }`).join(' '),
      members,
    );
    for (const { wire, name } of relations) expect(found?.[name]).toEqual({ id: idOf(wire) });
  });

  test('read each reference from its own member, whatever it points to', async () => {
    for (const [wire, field] of fields) {
      if (field.type !== 'reference') continue;
      for (const singular of field.targets) {
        const target = resourceOfSingular(singular);
        if (!target) throw new Error(`${singular} is no resource.`);
        const { type } = resources[target];
        const { found } = await readBelow(
          resource,
          `${field.name} { __typename ... on ${type} { id } }`,
          { [wire]: `${singular}:${idOf(singular)}` },
        );
        expect(found?.[field.name]).toEqual({ __typename: type, id: idOf(singular) });
      }
    }
  });

  test('answer null where a relation is empty', async () => {
    const relations = fields.flatMap(([wire, field]) =>
      field.type === 'belongsTo' || field.type === 'reference' ? [{ wire, name: field.name }] : [],
    );
    const members = Object.fromEntries(
      relations.map(({ wire }, index) => [wire, index % 2 === 0 ? null : '']),
    );
    const { found } = await readBelow(
      resource,
      relations.map(({ name }) => `${name} { __typename }`).join(' '),
      members,
    );
    for (const { name } of relations) expect(found?.[name]).toBeNull();
  });

  test('ask for children under their own relation', async () => {
    const relations = fields.flatMap(([wire, field]) => (field.type === 'hasMany' ? [wire] : []));
    const { asked } = await readBelow(
      resource,
      relations.map((name) => `${name} { id }`).join(' '),
    );
    expect(asked.filter((ask) => 'children' in ask)).toEqual(
      relations.map((name) => ({
        children: `${resource}.${name}`,
        of: rootIdOf(resource),
        include: [],
      })),
    );
  });

  test('ask for the lists below by the filter Billy has for them', async () => {
    for (const [child, key] of listsBelow(resource)) {
      const { asked } = await readBelow(
        resource,
        `${connectionTo(resource, child)} { totalCount }`,
      );
      const id = rootIdOf(resource);
      const isReference = resources[child].filters[key]?.type === 'reference';
      const value = isReference ? `${resources[resource].singular}:${id}` : id;
      // Every call is made in the caller's company: its own lists need no filter.
      const filters = resource === 'organizations' ? {} : { [key]: value };
      expect(asked.at(-1)).toMatchObject({ list: child });
      expect(asked.at(-1)).toHaveProperty('filters', filters);
    }
  });

  test('read its root list from itself', async () => {
    const required = Object.entries(resources[resource].filters).filter(
      ([, filter]) => filter.required === true,
    );
    const target = (name: string) => (name === 'countryId' ? 'DK' : idOf('parent'));
    const filter = required.map(([name]) => `${name}: "${target(name)}"`).join(' ');
    const { asked } = await query(
      {},
      `{ ${resource}${filter && `(filter: { ${filter} })`} { totalCount } }`,
    );
    expect(asked).toMatchObject([{ list: resource }]);
  });
});
