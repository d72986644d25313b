/** Processes on one Redis: together they ask Billy no oftener than one would, and what one finds out, all know. */

import { tenantCompany } from '../../src/emulator/seeds/index.ts';
import { startRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
import { playOutage } from './outage.ts';
import { codesOf, openStage, tell } from './stage.ts';

describeWith('redis', 'processes on one Redis', (program) => {
  test('U14 an outage: one question a second in all', async () => {
    const redis = await startRedis(program);
    const stage = await openStage({ subgraphs: 4, env: { REDIS_URL: redis.url } });
    try {
      const { report, later, most } = await playOutage(stage, {
        id: 'U14',
        perSecond: 100,
        forMs: 7_000,
        mostAskedPerSecond: 1,
      });
      expect(report.share).toBeGreaterThanOrEqual(0.999);
      expect(later).toBeLessThanOrEqual(most);
    } finally {
      await stage.close();
      await redis.close();
    }
  }, 60_000);

  test('X06 a revoked token that one process meets: no other serves that company’s copies', async () => {
    const redis = await startRedis(program);
    const stage = await openStage({ subgraphs: 2, companies: 2, env: { REDIS_URL: redis.url } });
    try {
      await stage.warm();
      const kept = [stage.record(0), stage.record(1)] as const;
      const other = { subgraph: 1 };
      for (const record of kept) expect((await stage.ask(record, other)).errors).toEqual([]);
      stage.emulator.clearRequests();
      const organization = tenantCompany(0).organizationId;
      stage.emulator.faults.set([
        { match: { organization }, action: { type: 'status', status: 401 } },
      ]);
      const first = await stage.ask({ document: `{ accounts(first: 1) { nodes { id } } }` });
      expect(codesOf(first)).toEqual(['UPSTREAM_CREDENTIALS_REJECTED']);
      const heardMs = await until('the second serves no copy', async () => {
        const answer = await stage.ask(kept[0], other);
        return codesOf(answer).includes('UPSTREAM_CREDENTIALS_REJECTED');
      });
      const again = await stage.ask(kept[1], other);
      expect(codesOf(again)).toEqual(['UPSTREAM_CREDENTIALS_REJECTED']);
      const asked = stage.emulator
        .requests()
        .filter((request) => request.organization === organization);
      tell(
        'X06',
        `known to the second after ${heardMs.toFixed(0)} ms, ${asked.length} questions to Billy`,
      );
      expect(asked).toHaveLength(2);
      expect((await stage.ask(stage.record(80), { ...other, company: 1 })).errors).toEqual([]);
    } finally {
      await stage.close();
      await redis.close();
    }
  }, 60_000);
});
