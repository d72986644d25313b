/** The client under load of our own and of Billy's making, against the emulator over HTTP. */

import { createBillyClient, type BillyClientOptions } from '../../src/billy/client.ts';
import type { BillyEvent } from '../../src/billy/events.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { tenantsSeed } from '../../src/emulator/seeds/index.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(options: Partial<BillyClientOptions> = {}, latencyMs = 0) {
  const emulator: Emulator = await startEmulator({
    world: tenantsSeed(2),
    latencyMs,
  });
  const events: BillyEvent[] = [];
  const client = createBillyClient({
    baseUrl: emulator.url,
    onEvent: (event) => events.push(event),
    ...options,
  });
  closers.push(async () => {
    await client.close();
    await emulator.close();
  });
  const [ours, theirs] = emulator.world().companies;
  if (ours === undefined || theirs === undefined) throw new Error('Expected two companies.');
  return {
    emulator,
    client,
    ours,
    theirs,
    types: () => events.map(({ type }) => type),
    page: (company = ours, deadline = Date.now() + 60_000) =>
      client.list(company, 'contacts', { page: 1, pageSize: 1 }, { deadline }),
  };
}

test('500 calls at once to a Billy that is well but slow are all answered, and open nothing', async () => {
  const { page, emulator, types, client } = await start({}, 300);
  const pages = await Promise.all(Array.from({ length: 500 }, () => page()));
  expect(pages).toHaveLength(500);
  expect(emulator.requests()).toHaveLength(500);
  expect(new Set(types())).toEqual(new Set(['attempt.finished']));
  for (const { state } of client.operation.circuits()) expect(state).toBe('closed');
});

test('500 calls at once within a company’s budget are all answered, and open nothing', async () => {
  const { page, types } = await start({ budget: { ratePerSecond: 200, burst: 400 } }, 50);
  const pages = await Promise.all(Array.from({ length: 500 }, () => page()));
  expect(pages).toHaveLength(500);
  expect(types()).not.toContain('circuit.opened');
  expect(types()).not.toContain('throttle.refused');
});

test('one company’s calls hang, and the other is served', async () => {
  const { page, emulator, ours, theirs, client } = await start({
    breaker: { minimumCalls: 1_000 },
    retryDelaysMs: [],
  });
  emulator.faults.set([{ match: { organization: ours.organizationId }, action: { type: 'hang' } }]);
  const hanging = Array.from({ length: 100 }, () => page(ours, Date.now() + 1_500));
  const outcomes = Promise.allSettled(hanging);
  // They hold all the places that one company may have; the other's calls do not wait for theirs.
  while (emulator.requests().length < 24) await new Promise(setImmediate);
  for (let count = 0; count < 20; count += 1) await page(theirs);
  const { length: asked } = emulator
    .requests()
    .filter(({ organization }) => organization === ours.organizationId);
  expect(asked).toBe(24);
  for (const outcome of await outcomes) {
    expect(outcome).toMatchObject({ reason: { kind: 'deadline' } });
  }
  expect(client.isQuarantined(ours.organizationId)).toBe(false);
});

test('a company whose token is revoked is asked about once, and served again after a trial', async () => {
  let elapsed = 0;
  const { page, emulator, ours, theirs, client } = await start({ elapsed: () => elapsed });
  emulator.faults.set([
    { match: { organization: ours.organizationId }, action: { type: 'status', status: 401 } },
  ]);
  for (let count = 0; count < 20; count += 1) {
    await expect(page()).rejects.toMatchObject({ code: 'UPSTREAM_CREDENTIALS_REJECTED' });
  }
  expect(emulator.requests()).toHaveLength(1);
  expect(client.isQuarantined(ours.organizationId)).toBe(true);
  await page(theirs);
  emulator.faults.clear();
  elapsed += 60_000;
  // What Billy tells everybody is not asked: it would prove nothing.
  await expect(client.list(ours, 'currencies', { page: 1, pageSize: 1 })).rejects.toMatchObject({
    code: 'UPSTREAM_CREDENTIALS_REJECTED',
  });
  await page();
  expect(client.isQuarantined(ours.organizationId)).toBe(false);
});

test('a minute’s outage in small: Billy is asked twenty times and then by probes alone', async () => {
  const { page, emulator, client } = await start({
    breaker: { probeIntervalMs: 100, rampStepMs: 100 },
  });
  emulator.faults.set([{ match: {}, action: { type: 'status', status: 503 } }]);
  const begun = performance.now();
  let calls = 0;
  while (performance.now() - begun < 3_000) {
    await Promise.allSettled(Array.from({ length: 5 }, () => page()));
    calls += 5;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const probes = emulator.requests().filter(({ path }) => path.startsWith('/v2/currencies'));
  const attempts = emulator.requests().length;
  process.stdout.write(
    `everything failing: ${calls} calls, ${attempts} attempts, of them ${probes.length} probes; ` +
      `${(attempts / calls).toFixed(3)} attempts per call\n`,
  );
  expect(attempts - probes.length).toBeLessThanOrEqual(20 + 4);
  expect(probes.length).toBeLessThanOrEqual((performance.now() - begun) / 100);
  emulator.faults.clear();
  while (client.operation.circuits()[0]?.state !== 'closed') {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await expect(page()).resolves.toBeDefined();
});
