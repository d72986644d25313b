/** Several processes that share a port: what one writes all know, what each counts is told as one, and one that dies is replaced. */

import { request } from 'undici';
import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { startSubgraph, type SubgraphProcess } from '../support/processes.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

const workers = 3;

describeWith('redis', 'three workers', (redisProgram) => {
  describeWith('postgres', 'over one database', (postgresProgram) => {
    let redis: RunningRedis;
    let postgres: RunningPostgres;
    let emulator: Emulator;
    let subgraph: SubgraphProcess;
    let env: Readonly<Record<string, string>>;

    beforeAll(async () => {
      [redis, postgres] = await Promise.all([
        startRedis(redisProgram),
        startPostgres(postgresProgram),
      ]);
      emulator = await startEmulator({ world: demoSeed() });
      env = {
        BILLY_API_BASE: emulator.url,
        BILLY_ACCESS_TOKEN: demoCompany.accessToken,
        BILLY_ORGANIZATION_ID: demoCompany.organizationId,
        REDIS_URL: redis.url,
        DATABASE_URL: await postgres.newDatabase(),
        WORKERS: String(workers),
      };
      subgraph = await startSubgraph(env);
      await until('all listen', () => subgraph.events('process.listening').length === workers);
      await until('all hear of each other’s changes', async () => {
        const told = await Promise.all(Array.from({ length: workers * 2 }, () => ask('readyz')));
        return told.every((text) => text.includes('"status":"ready"'));
      });
    }, 60_000);

    afterAll(async () => {
      await subgraph.kill();
      await emulator.close();
      await postgres.close();
      await redis.close();
    });

    /** Over a connection of its own: connections are dealt out to the processes in turn. */
    async function ask(path: string, body?: object): Promise<string> {
      const { body: answer } = await request(`${subgraph.url}/${path}`, {
        reset: true,
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      return answer.text();
    }

    const query = (id: string) => ({
      query: 'query NameOfContact ($id: ID!) { contact(id: $id) { name } }',
      variables: { id },
    });

    async function counted(pattern: RegExp): Promise<number> {
      const values = (await ask('metrics')).matchAll(new RegExp(`^${pattern.source} (\\S+)`, 'gm'));
      return [...values].reduce((sum, [, value]) => sum + Number(value), 0);
    }
    const answered = () => counted(/graphql_requests_total\{operation="NameOfContact"[^}]*\}/);

    test('each of them answers, and knows at once what another has written', async () => {
      const [id = ''] = emulator.world().companies[0]?.tables.get('contacts')?.keys() ?? [];
      await Promise.all(Array.from({ length: 12 }, () => ask('graphql', query(id))));
      await ask('graphql', {
        query:
          'mutation ($id: ID!) { updateContact(id: $id, input: { name: "Nordlys ApS" }) { userErrors { code } } }',
        variables: { id },
      });
      await until('all know the new name', async () => {
        const asked = Array.from({ length: workers * 3 }, () => ask('graphql', query(id)));
        return (await Promise.all(asked)).every((text) => text.includes('Nordlys ApS'));
      });
      await until('each has written of a request', () => {
        const who = subgraph.events('http.request.finished').map(({ worker }) => worker);
        return new Set(who).size === workers;
      });
    }, 60_000);

    test('whichever is asked tells what all have counted', async () => {
      const before = await answered();
      const [id = ''] = emulator.world().companies[0]?.tables.get('contacts')?.keys() ?? [];
      await Promise.all(Array.from({ length: 30 }, () => ask('graphql', query(id))));
      for (let time = 0; time < workers; time += 1) expect(await answered()).toBe(before + 30);
      // Of some figures the sum would be nonsense.
      expect(await counted(/process_start_time_seconds/)).toBeLessThan(Date.now() / 1_000);
    }, 60_000);

    test('one that is killed is replaced, and what it had counted still counts', async () => {
      const before = await answered();
      const [first] = subgraph.events('worker.begun');
      process.kill(Number(first?.['pid']), 'SIGKILL');
      await until('another has begun', () => subgraph.events('process.listening').length > workers);
      expect(subgraph.events('worker.ended')).toMatchObject([
        { signal: 'SIGKILL', level: 'error' },
      ]);
      const [id = ''] = emulator.world().companies[0]?.tables.get('contacts')?.keys() ?? [];
      for (let time = 0; time < workers * 2; time += 1)
        expect(await ask('graphql', query(id))).toContain('Nordlys ApS');
      expect(await answered()).toBe(before + workers * 2);
    }, 60_000);

    test('where none can start, the whole ends and says why', async () => {
      const { port } = new URL(subgraph.url);
      await expect(startSubgraph({ ...env, PORT: port })).rejects.toThrow(/EADDRINUSE/);
    }, 60_000);

    test('told to stop, all do in order', async () => {
      const { code } = await subgraph.terminate();
      expect(code).toBe(0);
      const stopped = subgraph.events('process.stopped');
      expect(stopped.map(({ unclosed }) => unclosed)).toEqual([[], [], []]);
    }, 60_000);
  });
});
