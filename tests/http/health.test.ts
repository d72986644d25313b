import { startSmallApp } from './small-app.ts';
import type { Dependency } from '../../src/http/health.ts';

const up = (name: string, isRequired: boolean): Dependency => ({
  name,
  isRequired,
  check: () => Promise.resolve(),
});
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
      { name: 'billy', required: true, status: 'up', checkMs: expect.any(Number) as unknown },
      { name: 'redis', required: false, status: 'up', checkMs: expect.any(Number) as unknown },
    ],
  });
});

test('without an optional dependency it stays ready, without a required one it does not', async () => {
  expect((await probe('/readyz', [down('redis', false)])).status).toBe(200);
  expect((await probe('/readyz', [down('billy', true)])).status).toBe(503);
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
  expect(text).toMatch(/^small 1\.0\.0: ready\nup for \d+ s\nbilly: up \(required, \d+ ms\)\n/);
  expect(text).not.toContain('canary');
});
