/** Bulk jobs at their size: a thousand rows through ten kills, a hundred thousand in one file, and how many a second. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
import { contactsFile, judgeOnce, judgeSets, killInJob, openBulkStage, takeIn } from './bulk.ts';
import { tell } from './stage.ts';

test('B01 ten kills in a thousand rows on an embedded database: none lost, none twice', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'billy-data-'));
  await killInJob('embedded', { rows: 1_000, kills: 10 }, { DATA_DIR: dataDir });
  await rm(dataDir, { recursive: true });
}, 900_000);

describeWith('postgres', 'with PostgreSQL', (program) => {
  let postgres: RunningPostgres;
  const database = async () => ({ DATABASE_URL: await postgres.newDatabase() });

  beforeAll(async () => {
    postgres = await startPostgres(program);
  }, 60_000);

  afterAll(() => postgres.close());

  test('B01 ten kills in a thousand rows on PostgreSQL: none lost, none twice', async () => {
    await killInJob('PostgreSQL', { rows: 1_000, kills: 10 }, await database());
  }, 900_000);

  test('B03 one creation in ten of a thousand loses its answer: none lost, none twice', async () => {
    const stage = await openBulkStage({ latencyMs: 5, database: await database() });
    stage.emulator.faults.set([
      { match: { method: 'POST', percent: 10 }, action: { type: 'commit_then_reset' } },
    ]);
    const { client, subgraph } = stage;
    const payload = await client.begin({ key: 'lost', file: contactsFile('Tabt', 1_000) });
    await until(
      'what is open is looked for',
      async () => {
        const job = await client.find(payload.job?.id ?? '');
        return job !== null && job.unprocessedRows === job.unsureRows;
      },
      240_000,
    );
    await subgraph().moveClock(10_000);
    const job = await client.ended(payload, 120_000);
    const { lost, twice } = await judgeOnce(stage, job, 'Tabt');
    tell('B03', `1,000 rows: ${lost} lost, ${twice} twice`);
    await stage.close();
  }, 600_000);

  test('B04 a hundred thousand rows in and out again: memory grows by 150 MB at most', async () => {
    const stage = await openBulkStage({ database: await database() });
    const begun = performance.now();
    const grown = await takeIn(stage, 100_000);
    const seconds = (performance.now() - begun) / 1_000;
    tell('B04', `100,000 rows in and out: memory +${grown.toFixed(0)} MB, ${seconds.toFixed(1)} s`);
    expect(grown).toBeLessThan(150);
    await stage.close();
  }, 600_000);

  test('B05 rows a second when Billy takes 5 ms: printed, and each row once', async () => {
    const stage = await openBulkStage({ latencyMs: 5, database: await database() });
    const rows = 3_000;
    const begun = performance.now();
    const payload = await stage.client.begin({ key: 'fast', file: contactsFile('Hurtig', rows) });
    const job = await stage.client.ended(payload, 300_000);
    const perSecond = rows / ((performance.now() - begun) / 1_000);
    tell('B05', `${rows} rows at 5 ms: ${perSecond.toFixed(0)} a second`);
    await judgeOnce(stage, job, 'Hurtig');
    await judgeSets(stage.client, job);
    await stage.close();
  }, 400_000);
});
