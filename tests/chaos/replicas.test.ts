/** Four processes in one outage: together they ask Billy no oftener than one would. */

import { startRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { playOutage } from './outage.ts';
import { openStage } from './stage.ts';

describeWith('redis', 'four processes on one Redis', (program) => {
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
});
