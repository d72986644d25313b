import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { clockOf } from '../../src/clock.ts';
import type { GraphQLContext } from '../../src/graphql/context.ts';
import { buildSchema, subgraphSdl } from '../../src/graphql/schema.ts';
import { plainLoaders } from '../graphql/plain-loaders.ts';
import {
  noAnalysis,
  noBulk,
  noCache,
  noChanges,
  noEvents,
  noExports,
  noInbox,
  noOperator,
  noSavedSearches,
  noSchedules,
  noSearch,
  noSync,
  noWrites,
} from '../support/no-writes.ts';
import { idOf, ownOrganizationId } from '../graphql/query.ts';
import { loyaltySdl, loyaltySubgraph } from './loyalty-subgraph.ts';

const baker = { id: idOf('baker'), name: 'Havnens Bageri ApS', countryId: 'DK' };
const smith = { id: idOf('smith'), name: 'Smedjen I/S', countryId: 'DK' };
const records = {
  contacts: [baker, smith],
  invoices: [
    { id: idOf('invoice1'), invoiceNo: '1', contactId: baker.id, amount: '1250.00' },
    { id: idOf('invoice2'), invoiceNo: '2', contactId: smith.id, amount: '99.95' },
  ],
  countries: [{ id: 'DK', name: 'Danmark' }],
};

const billy = buildSchema();
const subgraphs = new Map([
  ['billy', billy],
  ['loyalty', loyaltySubgraph([baker.id])],
]);

async function throughGateway(source: string) {
  const { supergraphSdl = '' } = composeServices([
    { name: 'billy', url: 'http://billy.example.test', typeDefs: parse(subgraphSdl(billy)) },
    { name: 'loyalty', url: 'http://loyalty.example.test', typeDefs: parse(loyaltySdl) },
  ]);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const schema = subgraphs.get(name);
      if (!schema) throw new Error(`No subgraph ${name}.`);
      return new LocalGraphQLDataSource(schema);
    },
  });
  const server = new ApolloServer<GraphQLContext>({ gateway });
  const { loaders, asked } = plainLoaders(records);
  const { body } = await server.executeOperation(
    { query: source },
    {
      contextValue: {
        company: { organizationId: ownOrganizationId, accessToken: 'token-of-a-test' },
        loaders,
        writes: noWrites,
        operator: noOperator,
        changes: noChanges,
        cache: noCache,
        inbox: noInbox,
        events: noEvents,
        search: noSearch,
        savedSearches: noSavedSearches,
        searchSchedules: noSchedules,
        exports: noExports,
        bulk: noBulk,
        analysis: noAnalysis,
        sync: noSync,
        scopes: new Set(['billy:read']),
        clock: clockOf(() => 0),
        correlationId: 'test',
      },
    },
  );
  await server.stop();
  if (body.kind !== 'single') throw new Error('Expected a single answer.');
  return { ...body.singleResult, asked };
}

test('one query joins our invoices with what another subgraph adds to them', async () => {
  const { data, errors, asked } = await throughGateway(
    '{ invoices { nodes { invoiceNo loyaltyPoints contact { name loyaltyTier } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    invoices: {
      nodes: [
        {
          invoiceNo: '1',
          loyaltyPoints: 12,
          contact: { name: 'Havnens Bageri ApS', loyaltyTier: 'gold' },
        },
        { invoiceNo: '2', loyaltyPoints: 0, contact: { name: 'Smedjen I/S', loyaltyTier: 'new' } },
      ],
    },
  });
  expect(asked[0]).toMatchObject({ list: 'invoices', include: ['invoices.contact'] });
});

test('entities that start in the other subgraph are filled in by ours', async () => {
  const { data, errors, asked } = await throughGateway(
    '{ bestCustomers { name country { name } invoices { nodes { invoiceNo loyaltyPoints } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    bestCustomers: [
      {
        name: 'Havnens Bageri ApS',
        country: { name: 'Danmark' },
        invoices: { nodes: [{ invoiceNo: '1', loyaltyPoints: 12 }] },
      },
    ],
  });
  expect(asked[0]).toEqual({ record: 'contacts', id: baker.id, include: ['contacts.country'] });
});
