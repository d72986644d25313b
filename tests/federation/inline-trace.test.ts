/** Federation's inline traces (ftv1): answered to a router that has proved to be one, and to nobody else. */

import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

const secret = 'secret-of-the-router-for-tests';
const apiKey = 'key-of-a-caller-for-tests';
const wanted = { 'apollo-federation-include-trace': 'ftv1' };
const document = '{ invoices(first: 2) { nodes { invoiceNo contact { name } } } }';

async function withGraph(
  env: Readonly<Record<string, string>>,
  look: (graph: Graph) => Promise<void>,
): Promise<void> {
  const graph = await startGraph({ seed: demoSeed(), env });
  try {
    await look(graph);
  } finally {
    await graph.close();
  }
}

test('the router is told how long each field took, when it asks; its other answers stay what they were', async () => {
  await withGraph({ AUTH_MODE: 'router', ROUTER_SECRET: secret }, async (graph) => {
    const router = { 'router-authorization': secret };
    const plain = await graph.query(document, {}, router);
    const traced = await graph.query(document, {}, { ...router, ...wanted });
    expect(traced.body.data).toEqual(plain.body.data);
    const { ftv1 } = traced.body.extensions as { readonly ftv1: string };
    // A protobuf message, in which names stand as they are.
    const text = Buffer.from(ftv1, 'base64').toString('latin1');
    for (const field of ['invoices', 'nodes', 'invoiceNo', 'contact', 'name'])
      expect(text).toContain(field);
    expect(text).not.toContain(demoCompany.organizationId);

    await graph.query(document, {}, router);
    const again = await graph.query(document, {}, router);
    expect(again.body).toEqual(plain.body);
    expect(again.headers.get('etag')).not.toBeNull();
  });
});

test('a caller that is no router is told nothing of the kind', async () => {
  const env = {
    AUTH_MODE: 'api-key',
    API_KEYS: JSON.stringify({ [apiKey]: demoCompany.organizationId }),
  };
  await withGraph(env, async (graph) => {
    const { body } = await graph.query(document, {}, { 'x-api-key': apiKey, ...wanted });
    expect(body.errors).toBeUndefined();
    expect(body.extensions).toBeUndefined();
  });
});
