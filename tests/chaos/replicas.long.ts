/** Four processes in a minute of outage, with Redis to agree by and without. */

import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { playOutage } from './outage.ts';
import { openStage } from './stage.ts';

describeWith('redis', 'four processes', (program) => {
  let redis: RunningRedis;
  beforeAll(async () => {
    redis = await startRedis(program);
  });
  afterAll(() => redis.close());

  test.each([
    ['with Redis', 1, () => redis.url],
    ['without Redis', 4, () => undefined],
  ])(
    'U14 a minute of outage %s: at most %d questions a second in all',
    async (_how, mostAskedPerSecond, url) => {
      const redisUrl = url();
      const stage = await openStage({
        subgraphs: 4,
        env: redisUrl === undefined ? {} : { REDIS_URL: redisUrl },
      });
      try {
        const { report, later, most } = await playOutage(stage, {
          id: 'U14',
          perSecond: 200,
          forMs: 60_000,
          mostAskedPerSecond,
        });
        expect(report.share).toBeGreaterThanOrEqual(0.999);
        expect(later).toBeLessThanOrEqual(most);
      } finally {
        await stage.close();
      }
    },
    120_000,
  );
});
