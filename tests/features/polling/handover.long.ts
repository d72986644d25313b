/** Real processes on one database: whoever polls is stopped, and is killed, and the other goes on. */

import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/server.ts';
import { startPostgres, type RunningPostgres } from '../../support/postgres.ts';
import { startSubgraph, type SubgraphProcess } from '../../support/processes.ts';
import { describeWith } from '../../support/services.ts';
import { until } from '../../support/until.ts';

/** A process that is killed leaves a lease of 15 seconds; the rest is for a machine that is busy. */
const patienceMs = 60_000;

describeWith('postgres', 'processes on one database', (program) => {
  let postgres: RunningPostgres;
  let emulator: Emulator;
  let databaseUrl: string;
  const processes: SubgraphProcess[] = [];

  beforeAll(async () => {
    postgres = await startPostgres(program);
    databaseUrl = await postgres.newDatabase();
    emulator = await startEmulator({ world: demoSeed() });
  }, 60_000);

  afterAll(async () => {
    for (const one of processes) await one.kill();
    await emulator.close();
    await postgres.close();
  });

  async function start(): Promise<SubgraphProcess> {
    const [company] = emulator.world().companies;
    const subgraph = await startSubgraph({
      BILLY_API_BASE: emulator.url,
      BILLY_ACCESS_TOKEN: company?.accessToken ?? '',
      BILLY_ORGANIZATION_ID: company?.organizationId ?? '',
      DATABASE_URL: databaseUrl,
      POLLING: 'always',
    });
    processes.push(subgraph);
    return subgraph;
  }

  const leads = (one: SubgraphProcess): boolean => one.events('poll.leading').length > 0;

  test(
    'one polls at a time; after SIGTERM and after kill -9 another goes on',
    async () => {
      const first = await start();
      await until('the first polls', () => leads(first), patienceMs);
      const second = await start();
      expect(leads(second)).toBe(false);
      const { code } = await first.terminate();
      expect(code).toBe(0);
      const afterStop = await until('the second polls', () => leads(second), patienceMs);

      const third = await start();
      expect(leads(third)).toBe(false);
      await second.kill();
      const afterKill = await until('the third polls', () => leads(third), patienceMs);
      process.stdout.write(
        `handed over ${Math.round(afterStop)} ms after SIGTERM, ${Math.round(afterKill)} ms after kill -9\n`,
      );
    },
    4 * patienceMs,
  );
});
