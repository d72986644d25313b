/** The adaptive throttle on a clock and chances of the test's own. */

import {
  AttemptTimedOut,
  BillyServerError,
  DeadlinePassed,
  RateLimited,
  RecordNotFound,
  Throttled,
} from '../../src/billy/failures.ts';
import { createThrottle, type ThrottleOptions } from '../../src/billy/throttle.ts';

function start(options: Partial<ThrottleOptions> = {}) {
  const time = { now: 0 };
  // Chances spread evenly, the same in every run.
  let drawn = 0;
  const throttle = createThrottle({
    callsPerAccept: 2,
    allowance: 10,
    windowMs: 10_000,
    trialIntervalMs: 1_000,
    ...options,
    elapsed: () => time.now,
    random: () => (drawn++ * 0.618_034) % 1,
  });
  return {
    throttle,
    time,
    /** Calls at a steady pace; counts those that were made and those that were held back. */
    calls: async (count: number, everyMs: number, outcome: () => Promise<unknown>) => {
      let heldBack = 0;
      for (let call = 0; call < count; call += 1) {
        time.now += everyMs;
        await throttle.guard(outcome).catch((error: unknown) => {
          if (error instanceof Throttled) heldBack += 1;
        });
      }
      return { made: count - heldBack, heldBack };
    },
  };
}

const well = (): Promise<string> => Promise.resolve('answer');
const failing = (): Promise<never> => Promise.reject(new BillyServerError(503));

test('nothing is held back while Billy is well', async () => {
  const { calls } = start();
  expect(await calls(1_000, 10, well)).toEqual({ made: 1_000, heldBack: 0 });
});

test('nothing is held back while half of the calls go well', async () => {
  const { calls } = start();
  let turn = 0;
  const half = () => (turn++ % 2 === 0 ? well() : failing());
  expect(await calls(1_000, 10, half)).toEqual({ made: 1_000, heldBack: 0 });
});

test('the more calls fail, the more are held back; at last one a second is made', async () => {
  const { calls } = start();
  const first = await calls(100, 10, failing);
  expect(first.heldBack).toBeGreaterThan(30);
  expect(first.made).toBeGreaterThan(10);
  await calls(1_000, 10, failing);
  const later = await calls(6_000, 10, failing);
  process.stdout.write(`throttle, everything failing for a minute: ${later.made} of 6000 made\n`);
  expect(later.made).toBeGreaterThanOrEqual(60);
  expect(later.made).toBeLessThan(200);
});

test('who is held back is told when to come again', async () => {
  const { throttle, calls } = start({ allowance: 0 });
  await calls(200, 1, failing);
  const refusals = await Promise.allSettled(
    Array.from({ length: 20 }, () => throttle.guard(failing)),
  );
  expect(refusals).toContainEqual(
    expect.objectContaining({
      reason: expect.objectContaining({ kind: 'throttled', retryAfterMs: 1_000 }) as unknown,
    }),
  );
});

test('a short burst of failures holds nothing back', async () => {
  const { calls } = start();
  expect(await calls(10, 10, failing)).toEqual({ made: 10, heldBack: 0 });
  expect(await calls(100, 10, well)).toEqual({ made: 100, heldBack: 0 });
});

test('once Billy is back, everybody is served within two seconds', async () => {
  // As few calls as never open a circuit, and as many as could.
  for (const everyMs of [1_000, 600, 50, 5]) {
    const { calls } = start();
    await calls(60_000 / everyMs, everyMs, failing);
    await calls(2_000 / everyMs, everyMs, well);
    expect(await calls(200, everyMs, well)).toEqual({ made: 200, heldBack: 0 });
  }
});

test('three accepts in a row forget what failed before', async () => {
  const { calls } = start();
  await calls(1_000, 5, failing);
  await calls(1, 1_000, well);
  await calls(2, 1, well);
  expect(await calls(10, 1, failing)).toEqual({ made: 10, heldBack: 0 });
});

test('one accept among failures does not', async () => {
  const { calls } = start();
  await calls(1_000, 5, failing);
  await calls(1, 1_000, well);
  const { heldBack } = await calls(100, 1, failing);
  expect(heldBack).toBeGreaterThan(90);
});

test('being told that Billy is back forgets at once', async () => {
  const { throttle, calls } = start();
  await calls(500, 5, failing);
  throttle.forget();
  expect(await calls(20, 1, well)).toEqual({ made: 20, heldBack: 0 });
});

test('what failed longer ago than the window is forgotten', async () => {
  const { time, calls } = start();
  await calls(500, 5, failing);
  time.now += 10_000;
  expect(await calls(10, 1, failing)).toEqual({ made: 10, heldBack: 0 });
});

test('a burst of ours that is on its way is no failure yet', async () => {
  const { throttle } = start();
  const finish: (() => void)[] = [];
  const burst = Array.from({ length: 500 }, () =>
    throttle.guard(() => new Promise<void>((resolve) => finish.push(resolve))),
  );
  expect(finish).toHaveLength(500);
  for (const done of finish) done();
  await expect(Promise.all(burst)).resolves.toHaveLength(500);
});

test.each([
  ['refusals', () => new RecordNotFound()],
  ['being asked to slow down', () => new RateLimited()],
  ['a deadline that passed', () => new DeadlinePassed()],
  ['a mistake of ours', () => new TypeError('x')],
])('%s hold nothing back', async (_, failure) => {
  const { calls } = start();
  expect(await calls(500, 5, () => Promise.reject(failure()))).toMatchObject({ heldBack: 0 });
});

test('what says nothing about Billy does not make up for failures', async () => {
  const { calls } = start();
  await calls(100, 5, () => Promise.reject(new AttemptTimedOut(2_500)));
  await calls(400, 5, () => Promise.reject(new RateLimited()));
  expect((await calls(100, 5, failing)).heldBack).toBeGreaterThan(50);
});

test('a refusal proves as well as an answer that Billy is back', async () => {
  const { calls } = start();
  await calls(1_000, 10, failing);
  await calls(200, 10, () => Promise.reject(new RecordNotFound()));
  expect(await calls(100, 10, well)).toMatchObject({ heldBack: 0 });
});
