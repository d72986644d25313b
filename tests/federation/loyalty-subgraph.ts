/**
 * A second, tiny subgraph as another team would write it: it knows customers and invoices by their ids alone, and adds
 * a loyalty programme to them. One of its fields needs an amount that only our subgraph has.
 */

import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';

export const loyaltySdl = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@external", "@requires", "@shareable"]
    )

  scalar Decimal

  type Query {
    bestCustomers: [Contact!]!
  }

  type Contact @key(fields: "id") {
    id: ID!
    loyaltyTier: String
  }

  type Invoice @key(fields: "id") {
    id: ID!
    amount: Decimal @external
    loyaltyPoints: Int @requires(fields: "amount")
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`;

/** One point for every whole 100 of the invoice's amount; the customers named are gold. */
export function loyaltySubgraph(goldCustomerIds: readonly string[]): GraphQLSchema {
  return buildSubgraphSchema([
    {
      typeDefs: parse(loyaltySdl),
      resolvers: {
        Query: { bestCustomers: () => goldCustomerIds.map((id) => ({ id })) },
        Contact: {
          loyaltyTier: ({ id }: { id: string }) => (goldCustomerIds.includes(id) ? 'gold' : 'new'),
        },
        Invoice: {
          loyaltyPoints: ({ amount }: { amount: string }) => Math.floor(Number(amount) / 100),
        },
      },
    },
  ]);
}
