/**
 * A federation gateway to try: it composes the Billy subgraph with a second one and answers as one graph. An example,
 * not a product: it lets everybody in, where yours would authenticate its users first.
 */

import { ApolloGateway, IntrospectAndCompose, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { startNotesSubgraph, type RunningServer } from './notes-subgraph.ts';

export interface GatewayOptions {
  /** Of the Billy subgraph, such as `http://localhost:4000/graphql`. */
  readonly billyUrl: string;
  /** What the subgraph's ROUTER_SECRET says; empty when it runs without authentication. */
  readonly routerSecret: string;
  readonly host: string;
  readonly port: number;
  readonly notesPort: number;
}

export async function startGateway(options: GatewayOptions): Promise<RunningServer> {
  const notes = await startNotesSubgraph(options.notesPort);
  const authorization: Record<string, string> =
    options.routerSecret === '' ? {} : { 'router-authorization': options.routerSecret };
  const gateway = new ApolloGateway({
    supergraphSdl: new IntrospectAndCompose({
      subgraphs: [
        { name: 'billy', url: options.billyUrl },
        { name: 'notes', url: notes.url },
      ],
      // Also `_service` is answered only to those who may ask.
      introspectionHeaders: authorization,
    }),
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource({
        ...(url === undefined ? {} : { url }),
        willSendRequest: ({ request }) => {
          if (name !== 'billy') return;
          for (const [header, value] of Object.entries(authorization))
            request.http?.headers.set(header, value);
        },
      }),
  });
  const server = new ApolloServer({ gateway });
  const { url } = await startStandaloneServer(server, {
    listen: { port: options.port, host: options.host },
  });
  return {
    url,
    async stop() {
      await server.stop();
      await notes.stop();
    },
  };
}
