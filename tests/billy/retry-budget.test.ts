import { createRetryBudget } from '../../src/billy/retry-budget.ts';

function start() {
  const time = { now: 0 };
  const budget = createRetryBudget({ share: 0.1, minimumPerSecond: 3, saved: 10 }, () => time.now);
  return {
    budget,
    time,
    /** Calls at a steady pace of which each fails and would be sent again as often as it may. */
    failingCalls: (count: number, everyMs: number, retriesWanted: number) => {
      let retries = 0;
      for (let call = 0; call < count; call += 1) {
        time.now += everyMs;
        budget.noteCall();
        for (let wish = 0; wish < retriesWanted && budget.takeRetry(); wish += 1) retries += 1;
      }
      return retries;
    },
  };
}

test('when everything fails, a call is sent 1.10 times in the long run', () => {
  const { failingCalls } = start();
  const calls = 100_000;
  const perCall = 1 + failingCalls(calls, 5, 4) / calls;
  process.stdout.write(`attempts per call when all fail: ${perCall.toFixed(4)}\n`);
  expect(perCall).toBeLessThanOrEqual(1.1001);
  expect(perCall).toBeGreaterThan(1.09);
});

test('where calls are few, three retries a second are granted', () => {
  const { failingCalls, time, budget } = start();
  expect(failingCalls(1, 0, 10)).toBe(3);
  time.now += 999;
  expect(budget.takeRetry()).toBe(false);
  time.now += 1;
  expect(budget.takeRetry()).toBe(true);
});

test('quiet times save for a few retries, not for a storm', () => {
  const { budget } = start();
  for (let call = 0; call < 10_000; call += 1) budget.noteCall();
  let granted = 0;
  while (granted < 1_000 && budget.takeRetry()) granted += 1;
  expect(granted).toBe(10);
});

test('what was granted where calls were few is paid back when they are many', () => {
  const { failingCalls, time } = start();
  failingCalls(10, 1_000, 3);
  time.now += 1_000;
  // 3 at once by the minimum; of the 10 that the calls bring, 3 pay what is owed, and the last is not whole.
  expect(failingCalls(100, 1, 4)).toBe(3 + 10 - 3 - 1);
});
