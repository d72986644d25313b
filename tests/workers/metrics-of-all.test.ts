/** A process that cannot tell what it has counted fails the question, not the process that leads. */

import { createMetrics } from '../../src/telemetry/registry.ts';
import { createSum, metricsOfAll, type Channel } from '../../src/workers/metrics-of-all.ts';

/** Two ends of one way, each hearing what the other sends. */
function way(): readonly [Channel, Channel] {
  const heard: [((message: unknown) => void)[], ((message: unknown) => void)[]] = [[], []];
  const end = (own: 0 | 1, other: 0 | 1): Channel => ({
    send: (message) => void setImmediate(() => heard[other].forEach((hear) => hear(message))),
    onMessage: (hear) => void heard[own].push(hear),
  });
  return [end(0, 1), end(1, 0)];
}

test('whoever asks is told why there is no answer, and has one when it is over', async () => {
  const sum = createSum();
  let isBroken = true;
  const own = createMetrics();
  own.sample('billy_companies', () => {
    if (isBroken) throw new Error('The gauge is broken.');
    return [{ labels: {}, value: 3 }];
  });
  const [here, there] = way();
  sum.join(1, there);
  const metrics = metricsOfAll(own, here);
  await expect(metrics.openMetrics()).rejects.toThrow('The gauge is broken.');
  isBroken = false;
  expect(await metrics.openMetrics()).toContain('billy_companies 3');
});
