/** Two replicas on one database: they share a job's rows, and an order to one of them is heard by both. */

import { tenantsSeed } from '../../../src/emulator/seeds/index.ts';
import { bulkClient } from '../../support/bulk-client.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { startPostgres, type RunningPostgres } from '../../support/postgres.ts';
import { describeWith } from '../../support/services.ts';
import { environmentOf, headersOf } from '../../support/tenants.ts';
import { until } from '../../support/until.ts';

describeWith('postgres', 'with PostgreSQL', (program) => {
  let postgres: RunningPostgres;
  let first: Graph;
  let second: Graph;

  beforeAll(async () => {
    postgres = await startPostgres(program);
    const env = { ...environmentOf(1), DATABASE_URL: await postgres.newDatabase() };
    const seed = tenantsSeed(1);
    first = await startGraph({ seed, env });
    second = await startGraph({ seed, env, beside: first });
  }, 60_000);

  afterAll(async () => {
    await second.close();
    await first.close();
    await postgres.close();
  });

  const rows = 200;
  const file = `name;countryId;type;contactNo\n${Array.from(
    { length: rows },
    (_, index) => `Delt ${index};DK;COMPANY;delt-${index}`,
  ).join('\n')}`;

  const shared = () =>
    first
      .records('contacts')
      .filter(({ contactNo }) => /^delt-/.test(JSON.stringify(contactNo).slice(1)));

  test('each row is done once, by one or the other, and either tells how far it is', async () => {
    const one = bulkClient(() => first.url, headersOf(0));
    const other = bulkClient(() => second.url, headersOf(0));
    first.emulator.faults.set([{ match: { method: 'POST' }, action: { type: 'delay', ms: 20 } }]);
    // Both look by themselves; one that has not been asked for anything opens its database when it is.
    await other.find('00000000-0000-0000-0000-000000000000');
    const payload = await one.begin({ key: 'shared', file });
    await until('some are done', () => shared().length > 10);
    const paused = await other.order('pauseBulkJob', payload.job?.id ?? '');
    const atOrder = shared().length;
    expect(paused.job).toMatchObject({ state: 'PAUSED' });
    await until('what was under way is told', async () => {
      const told = (await one.find(payload.job?.id ?? ''))?.succeededRows ?? 0;
      return told > 0 && told === shared().length;
    });
    // A batch each.
    expect(shared().length - atOrder).toBeLessThanOrEqual(60);
    await other.order('resumeBulkJob', payload.job?.id ?? '');
    const job = await other.ended(payload);
    expect(job).toMatchObject({ state: 'FINISHED', succeededRows: rows, failedRows: 0 });
    expect(shared()).toHaveLength(rows);
    expect(new Set(shared().map(({ contactNo }) => contactNo)).size).toBe(rows);
    const bulkWriters = new Set((await one.rows(job, 'succeeded')).map((row) => row['_id']));
    expect(bulkWriters.size).toBe(rows);
  }, 40_000);
});
