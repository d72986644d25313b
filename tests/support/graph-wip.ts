// TEMPORARY, untracked
import { graphql } from 'graphql';
import { createBillyClient } from '../../src/billy/client.ts';
import { createCaches } from '../../src/cache/caches.ts';
import { systemClock } from '../../src/clock.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createLoaders } from '../../src/loaders/create-loaders.ts';
import { createStore } from '../../src/store/store.ts';
import { createWrites } from '../../src/writes/create-writes.ts';
export type Graph = any;
export async function startGraph({ seed }: any): Promise<any> {
  const emulator = await startEmulator({ world: seed });
  const [first] = emulator.world().companies;
  const company = { organizationId: first!.organizationId, accessToken: first!.accessToken };
  const clock = systemClock;
  const client = createBillyClient({ baseUrl: emulator.url });
  const caches = createCaches({ memory: { maxEntries: 100000, maxBytes: 1e8 }, clock, onEvent: () => undefined });
  const store = createStore({ databaseUrl: undefined, dataDir: 'memory', onEvent: () => undefined });
  const layer = createWrites({ store, writer: client, client, evict: caches.evict as any, recall: async () => undefined, companyOf: () => company, clock, mode: 'full', onEvent: (e: any) => { if (e.error) console.log(e); } });
  const schema = buildSchema();
  const query = async (document: string, variables: any = {}) => {
    const deadline = clock.now() + 10000;
    const loaders = createLoaders({ company, client, caches, clock, deadline });
    const writes = layer.of({ company, subject: 't', correlationId: 'c', deadline });
    const body: any = await graphql({ schema, source: document, variableValues: variables, contextValue: { company, loaders, writes, clock, scopes: new Set(), correlationId: 'c' } });
    return { status: 200, body: JSON.parse(JSON.stringify({...body, errors: body.errors?.map((e: any) => ({ message: e.message, code: e.originalError?.code, stack: e.originalError?.stack?.slice(0, 600), path: e.path, cause: String(e.originalError?.cause) }))})) };
  };
  const records = (resource: any) => {
    const world = emulator.world();
    const table = world.shared.get(resource) ?? world.companies[0]?.tables.get(resource);
    return [...(table?.values() ?? [])];
  };
  return { emulator, query, records, ids: (r: any) => records(r).map((x: any) => x.id),
    async data(d: string, v: any) { const { body } = await query(d, v); if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors ?? body)); return body.data; },
    async close() { await layer.close(); await store.close(); await caches.close(); await client.close(); await emulator.close(); } };
}
