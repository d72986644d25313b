/** The graph keeps its pace when Redis freezes or dies under it. */

import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { ownWaitOf } from '../support/own-wait.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';

const slowestMs = 300;

describeWith('redis', 'reading while Redis fails', (program) => {
  let redis: RunningRedis;
  let graph: Graph;

  beforeEach(async () => {
    redis = await startRedis(program);
    graph = await startGraph({ seed: demoSeed(), env: { REDIS_URL: redis.url } });
    // The first answers compile the operation and open the connections; they say nothing about Redis.
    await readFor(500);
  });

  afterEach(async () => {
    await graph.close();
    await redis.close();
  });

  /** Reads one invoice after another, each for the first time, and returns the slowest in milliseconds. */
  let next = 0;
  async function readFor(ms: number): Promise<{ reads: number; slowest: number }> {
    const ids = graph.ids('invoices');
    const until = performance.now() + ms;
    let [reads, slowest] = [0, 0];
    while (performance.now() < until) {
      const id = ids[next++ % ids.length];
      const waitedMs = await ownWaitOf(async () => {
        const data = await graph.data(
          `query ($id: ID!) { invoice(id: $id) { id contact { name } } }`,
          { id },
        );
        expect(data['invoice']).toMatchObject({ id });
      });
      slowest = Math.max(slowest, waitedMs);
      reads += 1;
    }
    return { reads, slowest };
  }

  test.each([
    ['frozen', () => redis.freeze()],
    ['killed', () => redis.kill()],
  ])('%s: answers keep coming', async (how, fail) => {
    const before = await readFor(1000);
    fail();
    const during = await readFor(4000);
    process.stdout.write(
      `Redis ${how}: slowest ${before.slowest.toFixed(0)} ms before, ` +
        `${during.slowest.toFixed(0)} ms over ${during.reads} reads after\n`,
    );
    expect(during.slowest).toBeLessThan(slowestMs);
  });
});
