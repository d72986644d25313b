import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices as composeWithTheGuild } from '@theguild/federation-composition';
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from '@wundergraph/composition';
import { graphqlSync, Kind, parse, visit, type DocumentNode } from 'graphql';
import { resourceNames, resources } from '../../src/billy/resources/index.ts';
import { withCacheTags } from '../../src/graphql/declared-cache-tags.ts';
import { buildSchema, subgraphSdl } from '../../src/graphql/schema.ts';
import { loyaltySdl } from './loyalty-subgraph.ts';

const schema = buildSchema();
const sdl = subgraphSdl(schema, { withScopes: true });
const servicesOf = (typeDefs: string) => [
  { name: 'billy', url: 'http://billy.example.test/graphql', typeDefs: parse(typeDefs) },
  { name: 'loyalty', url: 'http://loyalty.example.test/graphql', typeDefs: parse(loyaltySdl) },
];

describe.each([
  ['as anybody is told it', subgraphSdl(schema)],
  ['with its scopes declared', sdl],
])('the subgraph, %s, composes with another one that extends Contact and Invoice', (_how, text) => {
  const services = servicesOf(text);

  test('by Apollo, with no hint but that the other one does not know our directive', () => {
    const { errors, hints, supergraphSdl } = composeWithApollo(services);
    expect(errors).toBeUndefined();
    expect(hints?.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'Executable directive "@freshness" will not be part of the supergraph',
      ),
    ]);
    expect(supergraphSdl).toContain('loyaltyPoints');
  });

  test('by Apollo, with the directive where the other one defines it too', () => {
    const definition = parse(text).definitions.filter(
      (node) => node.kind === Kind.DIRECTIVE_DEFINITION && node.name.value === 'freshness',
    );
    const { hints, supergraphSdl } = composeWithApollo(
      services.map((service) =>
        service.name === 'billy'
          ? service
          : {
              ...service,
              typeDefs: {
                ...service.typeDefs,
                definitions: [...service.typeDefs.definitions, ...definition],
              },
            },
      ),
    );
    expect(hints).toEqual([]);
    expect(supergraphSdl).toContain('directive @freshness(');
  });

  test('by The Guild', () => {
    const result = composeWithTheGuild(services);
    expect(result.errors).toBeUndefined();
    expect(result.supergraphSdl).toContain('loyaltyPoints');
  });

  test('by WunderGraph', () => {
    const result = federateSubgraphs({
      subgraphs: services.map(({ typeDefs, ...service }) => ({
        ...service,
        definitions: typeDefs,
      })),
      version: ROUTER_COMPATIBILITY_VERSION_ONE,
    });
    expect(result.success ? [] : result.errors).toEqual([]);
  });

  test('by Apollo alone, as the only subgraph', () => {
    expect(composeWithApollo(services.slice(0, 1)).errors).toBeUndefined();
  });
});

describe('with its cache tags declared', () => {
  const [service] = servicesOf(withCacheTags(subgraphSdl(schema)));
  if (service === undefined) throw new Error('There is no subgraph.');

  test('it composes by Apollo, and the supergraph tells routers each tag', () => {
    const { errors, supergraphSdl = '' } = composeWithApollo([service]);
    expect(errors).toBeUndefined();
    for (const name of resourceNames)
      expect(supergraphSdl).toContain(
        `name: "federation__cacheTag", args: {format: "${resources[name].type}:{$key.id}"}`,
      );
  });

  // Once one of them takes it, the directive may be told to everybody it is composed by.
  test('the other composers do not know the directive yet', () => {
    expect(composeWithTheGuild([service]).errors?.map(String)).toEqual([
      expect.stringContaining('Invalid version v2.12 for the federation feature'),
    ]);
    const { typeDefs, ...about } = service;
    const result = federateSubgraphs({
      subgraphs: [{ ...about, definitions: typeDefs }],
      version: ROUTER_COMPATIBILITY_VERSION_ONE,
    });
    expect(result.success ? [] : result.errors.map(String)).toEqual([
      expect.stringContaining('The directive "@cacheTag"'),
    ]);
  });
});

test('what _service serves is what is printed without scopes', () => {
  const { data } = graphqlSync({ schema, source: '{ _service { sdl } }' });
  expect(data).toEqual({ _service: { sdl: subgraphSdl(schema) } });
  expect(subgraphSdl(schema)).not.toContain('requiresScopes');
});

describe('what the subgraph tells a router that enforces scopes', () => {
  const directives = directivesByType(parse(sdl));

  test('every resource is an entity with its id as key', () => {
    for (const name of resourceNames)
      expect(directives.get(resources[name].type)).toContain('@key(fields: "id")');
  });

  test('every root field says which scope it needs, and no type does', () => {
    const needs = new Map(
      [...directives].flatMap(([coordinate, written]) => {
        const scopes = written.filter((text) => text.startsWith('@requiresScopes'));
        return scopes.length > 0 ? [[coordinate, scopes.join(' ')] as const] : [];
      }),
    );
    expect(needs.get('Query.invoices')).toBe('@requiresScopes(scopes: [["billy:read"]])');
    const rootFields = [...directives.keys()].filter((name) =>
      /^(Query|Mutation|Subscription)\.[^_]/.test(name),
    );
    expect(rootFields.length).toBeGreaterThan(90);
    expect([...needs.keys()].sort()).toEqual(rootFields.sort());
  });

  test('a supergraph asks for our scopes on our fields only', () => {
    const { supergraphSdl = '' } = composeWithApollo(servicesOf(sdl));
    const root = directivesByType(parse(supergraphSdl));
    expect(root.get('Query')?.join()).not.toContain('requiresScopes');
    expect(root.get('Query.invoices')?.join()).toContain('billy:read');
    expect(root.get('Query.bestCustomers')?.join()).not.toContain('requiresScopes');
  });

  test('types without an identity are shareable', () => {
    expect(directives.get('PageInfo')).toContain('@shareable');
    expect(directives.get('InvoicePaymentMethod')).toContain('@shareable');
  });

  test.each([
    'User.name',
    'User.email',
    'User.phone',
    'Contact.name',
    'Contact.street',
    'Contact.phone',
    'Contact.registrationNo',
    'ContactPerson.name',
    'ContactPerson.email',
    'Organization.email',
    'Organization.phone',
    'BankLine.description',
  ])('%s is tagged as personal data', (coordinate) => {
    expect(directives.get(coordinate)).toContain('@tag(name: "pii")');
  });

  test('a contract that leaves out personal data still composes', () => {
    const withoutPersonalData = visit(parse(sdl), {
      FieldDefinition: (node) =>
        node.directives?.some(({ name }) => name.value === 'tag') ? null : undefined,
    });
    const { errors } = composeWithApollo([
      { name: 'billy', url: 'http://billy.example.test/graphql', typeDefs: withoutPersonalData },
    ]);
    expect(errors).toBeUndefined();
  });
});

/** Directives as they are written, by type and by `Type.field`. */
function directivesByType(document: DocumentNode): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const definition of document.definitions) {
    if (!('fields' in definition) || !('name' in definition)) continue;
    const type = definition.name.value;
    for (const node of [definition, ...(definition.fields ?? [])]) {
      const coordinate = node === definition ? type : `${type}.${node.name.value}`;
      const written = (node.directives ?? []).map(({ loc }) =>
        loc ? loc.source.body.slice(loc.start, loc.end) : '',
      );
      found.set(coordinate, [...(found.get(coordinate) ?? []), ...written]);
    }
  }
  return found;
}
