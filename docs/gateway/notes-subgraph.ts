/** A second subgraph, as another team would own it: notes that salespeople keep on Billy's contacts and invoices. */

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

const typeDefs = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  type Contact @key(fields: "id") {
    id: ID!
    notes: [Note!]!
  }

  type Invoice @key(fields: "id") {
    id: ID!
    notes: [Note!]!
  }

  type Note {
    text: String!
  }
`);

/** Notes made up from the id: what they say does not matter here, where they come from does. */
const notesOn = (kind: string) => ({
  notes: ({ id }: { readonly id: string }) => [{ text: `A note on ${kind} ${id}` }],
});

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it on a port of this machine; 0 takes a free one. */
export async function startNotesSubgraph(port: number): Promise<RunningServer> {
  const server = new ApolloServer({
    schema: buildSubgraphSchema([
      { typeDefs, resolvers: { Contact: notesOn('contact'), Invoice: notesOn('invoice') } },
    ]),
  });
  const { url } = await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' } });
  return { url, stop: () => server.stop() };
}
