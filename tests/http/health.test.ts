import { startSmallApp } from './small-app.ts';
import type { Condition, Dependency } from '../../src/http/health.ts';

const being = (name: string, isRequired: boolean, condition: Condition): Dependency => ({
  name,
  isRequired,
  check: () => Promise.resolve(condition),
});
const up = (name: string, isRequired: boolean) => being(name, isRequired, { status: 'up' });
const degraded = (name: string) =>
  being(name, true, { status: 'degraded', latencyMs: 120, reason: 'Its circuit is recovering.' });
const down = (name: string, isRequired: boolean): Dependency => ({
  name,
  isRequired,
  check: () => Promise.reject(new Error('connect ECONNREFUSED redis://user:canary@10.0.0.1')),
});
const hanging = (name: string): Dependency => ({
  name,
  isRequired: true,
  check: () => new Promise(() => undefined),
});

async function probe(
  path: string,
  dependencies: readonly Dependency[],
  isDraining = () => false,
): Promise<{ status: number; text: string }> {
  const { app, inject } = await startSmallApp({ dependencies, isDraining });
  try {
    const reply = await inject({ url: path });
    return { status: reply.statusCode, text: reply.payload };
  } finally {
    await app.close();
  }
}

test('a process that answers is alive, whatever it leans on', async () => {
  expect(await probe('/livez', [down('billy', true)])).toEqual({
    status: 200,
    text: '{"status":"alive"}',
  });
});

test('readiness names each dependency', async () => {
  const { status, text } = await probe('/readyz', [up('billy', true), up('redis', false)]);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({
    status: 'ready',
    dependencies: [
      { name: 'billy', required: true, status: 'up', latencyMs: expect.any(Number) as unknown },
      { name: 'redis', required: false, status: 'up', latencyMs: expect.any(Number) as unknown },
    ],
  });
});

test('without an optional dependency it stays ready, without a required one it does not', async () => {
  expect((await probe('/readyz', [down('redis', false)])).status).toBe(200);
  expect((await probe('/readyz', [down('billy', true)])).status).toBe(503);
});

test('what serves less than it should is degraded, and still ready', async () => {
  const ill = await probe('/readyz', [up('redis', false), degraded('billy')]);
  expect(ill.status).toBe(200);
  expect(JSON.parse(ill.text)).toMatchObject({
    status: 'degraded',
    dependencies: [
      { name: 'redis', status: 'up' },
      {
        name: 'billy',
        status: 'degraded',
        latencyMs: 120,
        reason: 'Its circuit is recovering.',
      },
    ],
  });
  expect(JSON.parse((await probe('/readyz', [down('redis', false)])).text)).toMatchObject({
    status: 'degraded',
    dependencies: [{ name: 'redis', status: 'down', reason: 'It answers with a failure.' }],
  });
});

test('a storm of probes asks each dependency once a second', async () => {
  let now = 0;
  let checks = 0;
  const dependency: Dependency = {
    name: 'redis',
    isRequired: false,
    check() {
      checks += 1;
      return Promise.resolve({ status: 'up' });
    },
  };
  const { app, inject } = await startSmallApp({ dependencies: [dependency], now: () => now });
  const storm = () =>
    Promise.all(Array.from({ length: 100 }, async () => inject({ url: '/readyz' })));
  await storm();
  expect(checks).toBe(1);
  now = 999;
  await storm();
  expect(checks).toBe(1);
  now = 1_000;
  await storm();
  await app.close();
  expect(checks).toBe(2);
});

test('a dependency that hangs is not asked a second time, and is well again once it answers', async () => {
  let now = 0;
  const answers: ((condition: Condition) => void)[] = [];
  const dependency: Dependency = {
    name: 'database',
    isRequired: true,
    check: () => new Promise((resolve) => answers.push(resolve)),
  };
  const { app, inject } = await startSmallApp({ dependencies: [dependency], now: () => now });
  const status = async () => (await inject({ url: '/readyz' })).statusCode;
  expect(await status()).toBe(503);
  now = 1_000;
  expect(await status()).toBe(503);
  expect(answers).toHaveLength(1);
  answers[0]?.({ status: 'up' });
  now = 2_000;
  const recovered = status();
  await new Promise(setImmediate);
  answers[1]?.({ status: 'up' });
  expect(await recovered).toBe(200);
  await app.close();
});

test('a dependency that does not answer in time is down', async () => {
  const { status, text } = await probe('/readyz', [hanging('billy')]);
  expect(status).toBe(503);
  expect(JSON.parse(text)).toMatchObject({
    status: 'unavailable',
    dependencies: [{ name: 'billy', status: 'down' }],
  });
});

test('a process about to stop is not ready, and still alive', async () => {
  const draining = await probe('/readyz', [up('billy', true)], () => true);
  expect(draining.status).toBe(503);
  expect(JSON.parse(draining.text)).toMatchObject({ status: 'draining' });
  expect((await probe('/livez', [], () => true)).status).toBe(200);
});

test('the summary is readable, and tells no address or password', async () => {
  const { status, text } = await probe('/healthz', [up('billy', true), down('redis', false)]);
  expect(status).toBe(200);
  expect(text).toMatch(/^small 1\.0\.0: degraded\nup for \d+ s\nbilly: up \(required, \d+ ms\)\n/);
  expect(text).not.toContain('canary');
});
