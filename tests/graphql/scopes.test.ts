import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createApolloServer } from '../../src/graphql/server.ts';
import { withScopesOnFields } from '../../src/graphql/scopes.ts';

const base = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
  type Query @requiresScopes(scopes: [["billy:read"]]) { version: String }
  type Mutation @requiresScopes(scopes: [["billy:write"]]) { touch: Contact }
`;
const domain = `
  extend type Query {
    contact: Contact
    owner: Owner
    auditLog: String @requiresScopes(scopes: [["billy:admin"]])
    either: String @requiresScopes(scopes: [["billy:admin"], ["billy:read", "billy:write"]])
  }
  union Owner = Contact
  type Contact @key(fields: "id") {
    id: ID!
    name: String
    salary: String @requiresScopes(scopes: [["billy:admin"]])
    self: Contact
  }
`;

let ran: string[] = [];
const contact = { id: '1', name: 'Anna', salary: 'much', __typename: 'Contact' };
const run = (name: string, value: unknown) => () => {
  ran.push(name);
  return value;
};

const server = createApolloServer<{ scopes: ReadonlySet<string> }>({
  schema: buildSubgraphSchema([
    ...withScopesOnFields([
      { typeDefs: parse(base), resolvers: { Mutation: { touch: run('touch', contact) } } },
      {
        typeDefs: parse(domain),
        resolvers: {
          Query: {
            contact: run('contact', contact),
            owner: run('owner', contact),
            auditLog: run('auditLog', 'rows'),
            either: run('either', 'one'),
          },
          Contact: { self: () => contact, __resolveReference: run('reference', contact) },
        },
      },
    ]),
  ]),
  limits: { maxDepth: 16, maxCost: 500_000 },
  correlationId: () => undefined,
  language: () => 'en',
  onMaskedError: () => undefined,
  logger: console,
});

/** What a caller with these scopes is told: the refusal's words, or 'answered'. */
async function ask(query: string, scopes: string[], operationName?: string): Promise<unknown> {
  ran = [];
  const { body, http } = await server.executeOperation(
    { query, ...(operationName !== undefined && { operationName }) },
    { contextValue: { scopes: new Set(scopes) } },
  );
  if (body.kind !== 'single') throw new Error('Expected a single answer.');
  const [error] = body.singleResult.errors ?? [];
  if (error === undefined) return 'answered';
  return { message: error.message, code: error.extensions?.['code'], status: http.status, ran };
}

const refused = (scope: string, place: string) => ({
  message: `Expected credentials with the scope ${scope} for ${place}, got none with it.`,
  code: 'FORBIDDEN',
  status: 403,
  ran: [],
});

const representations = '_entities(representations: [{ __typename: "Contact", id: "1" }])';

test.each([
  ['{ contact { name } }', 'billy:read', 'Query.contact'],
  ['mutation { touch { name } }', 'billy:write', 'Mutation.touch'],
  ['{ auditLog }', 'billy:admin', 'Query.auditLog'],
  [`{ ${representations} { ... on Contact { name } } }`, 'billy:read', 'Query._entities'],
])('%s needs %s', async (query, scope, place) => {
  const others = ['billy:read', 'billy:write', 'billy:admin'].filter((one) => one !== scope);
  expect(await ask(query, others)).toEqual(refused(scope, place));
  expect(await ask(query, [])).toEqual(refused(scope, place));
  expect(await ask(query, [scope])).toBe('answered');
});

test('nothing runs of an operation with one field too many', async () => {
  expect(await ask('{ contact { name } log: auditLog }', ['billy:read'])).toEqual(
    refused('billy:admin', 'Query.auditLog'),
  );
});

test.each([
  ['a field of a type', '{ contact { self { self { salary } } } }'],
  ['an inline fragment', '{ owner { ... on Contact { salary } } }'],
  [
    'a fragment in a fragment',
    '{ contact { ...a } } fragment a on Contact { ...b } fragment b on Contact { salary }',
  ],
  ['a directive that leaves it out', '{ contact { salary @include(if: false) } }'],
])('a scope is asked for inside %s', async (_title, query) => {
  expect(await ask(query, ['billy:read'])).toEqual(refused('billy:admin', 'Contact.salary'));
  expect(await ask(query, ['billy:read', 'billy:admin'])).toBe('answered');
});

test('any of several alternatives will do, each one whole', async () => {
  expect(await ask('{ either }', ['billy:admin'])).toBe('answered');
  expect(await ask('{ either }', ['billy:read', 'billy:write'])).toBe('answered');
  expect(await ask('{ either }', ['billy:read'])).toEqual(refused('billy:admin', 'Query.either'));
});

test('only the operation that was named is judged', async () => {
  const query = 'query a { contact { name } } query b { auditLog }';
  expect(await ask(query, ['billy:read'], 'a')).toBe('answered');
  expect(await ask(query, ['billy:read'], 'b')).toEqual(refused('billy:admin', 'Query.auditLog'));
});

test('the schema itself is no secret', async () => {
  expect(await ask('{ __schema { queryType { name } } __typename _service { sdl } }', [])).toBe(
    'answered',
  );
});
