/** The example gateway, in front of the real app over HTTP, authenticated by the router secret. */

import { startGateway } from '../../docs/gateway/gateway.ts';
import type { RunningServer } from '../../docs/gateway/notes-subgraph.ts';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

const routerSecret = 'a-secret-for-tests-only';

let graph: Graph;
let gateway: RunningServer;

beforeAll(async () => {
  graph = await startGraph({
    seed: demoSeed(),
    env: { AUTH_MODE: 'router', ROUTER_SECRET: routerSecret },
  });
  gateway = await startGateway({
    billyUrl: `${graph.url}/graphql`,
    routerSecret,
    host: '127.0.0.1',
    port: 0,
    notesPort: 0,
  });
}, 60_000);

afterAll(async () => {
  await gateway.stop();
  await graph.close();
});

async function ask(query: string): Promise<unknown> {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test('one query through the gateway joins both subgraphs', async () => {
  graph.emulator.clearRequests();
  const answer = await ask(
    `{ invoices(first: 2) { nodes { id notes { text } contact { id name notes { text } } } } }`,
  );
  const { data } = answer as {
    data: {
      invoices: {
        nodes: {
          id: string;
          notes: { text: string }[];
          contact: { id: string; name: string; notes: { text: string }[] };
        }[];
      };
    };
  };
  expect(data.invoices.nodes).toHaveLength(2);
  for (const { id, notes, contact } of data.invoices.nodes) {
    expect(notes).toEqual([{ text: `A note on invoice ${id}` }]);
    expect(contact.name).not.toBe('');
    expect(contact.notes).toEqual([{ text: `A note on contact ${contact.id}` }]);
  }
  expect(graph.emulator.requests()).toHaveLength(1);
});

test('who goes around the gateway is refused', async () => {
  const direct = await graph.query(`{ _service { sdl } }`);
  expect(direct.status).toBe(401);
  expect(direct.body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});
