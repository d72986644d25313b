/** The process itself is told to stop, starved, crowded out, started with nothing around it, and lied to about the time. */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { figuresOf } from '../support/load.ts';
import { freePort } from '../support/ports.ts';
import { residentBytes, startSubgraph } from '../support/processes.ts';
import { until } from '../support/until.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';
import { codesOf, openStage, tell } from './stage.ts';
import type { Stage } from './stage.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const stage = await openStage(options);
  closers.push(() => stage.close());
  return stage;
}

/** A connection that has sent the beginning of a request and sends no more. */
async function beginRequest(url: string): Promise<Socket> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('POST /graphql HTTP/1.1\r\nhost: billy.example.test\r\n');
  return socket;
}

/** Asked over a connection of its own. */
function isAlive(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(`${url}/livez`, { agent: false, timeout: 1_000 }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
    });
    request.once('timeout', () => request.destroy());
    request.once('close', () => resolve(false));
    request.on('error', () => undefined);
  });
}

test('P01 SIGTERM under load with a stuck client: not ready first, what is under way is answered, then it ends', async () => {
  const stage = await open({ env: { DRAIN_NOTICE_MS: '500' } });
  const [subgraph] = stage.subgraphs;
  if (subgraph === undefined) throw new Error('Expected a subgraph.');
  stage.emulator.faults.set([{ action: { type: 'delay', ms: 1_500 } }]);
  const stuck = await beginRequest(subgraph.url);
  // As many as have places: all of them are known to be under way.
  const asking = Promise.allSettled(
    Array.from({ length: 30 }, (_, index) => stage.ask(stage.record(index))),
  );
  await until('Billy is asked for all', () => stage.emulator.requests().length >= 30);
  const stopping = subgraph.terminate();
  const notReadyMs = await until('it says it is not ready', async () => {
    const { status } = await fetch(`${subgraph.url}/readyz`);
    return status === 503;
  });
  const answers = await asking;
  const { code, tookMs } = await stopping;
  stuck.destroy();
  const answered = answers.filter(
    (answer) => answer.status === 'fulfilled' && answer.value.errors.length === 0,
  ).length;
  tell(
    'P01',
    `not ready after ${notReadyMs.toFixed(0)} ms, ${answered} of ${answers.length} under way answered, ended with ${String(code)} after ${tookMs.toFixed(0)} ms`,
  );
  expect(answered).toBe(answers.length);
  expect(code).toBe(0);
  expect(tookMs).toBeLessThan(8_000);
}, 60_000);

(existsSync('/usr/bin/prlimit') ? describe : describe.skip)('under limits (needs prlimit)', () => {
  test('P02 four hundred slow clients against 256 descriptors: it serves again once their time is up', async () => {
    const stage = await open({ under: ['prlimit', '--nofile=256'] });
    const url = stage.subgraphs[0]?.url ?? '';
    await stage.warm();
    const before = await stage.load({ perSecond: 20, forMs: 1_000 });
    const attackers = await Promise.all(Array.from({ length: 400 }, () => beginRequest(url)));
    let inARow = 0;
    const recoveredMs = await until(
      'it answers twenty new connections in a row',
      async () => {
        inARow = (await isAlive(url)) ? inARow + 1 : 0;
        return inARow === 20;
      },
      40_000,
    );
    const after = await stage.load({ perSecond: 20, forMs: 1_000 });
    for (const attacker of attackers) attacker.destroy();
    tell(
      'P02',
      `before ${figuresOf(before)}; alive after ${recoveredMs.toFixed(0)} ms; then ${figuresOf(after)}`,
    );
    expect(after.share).toBe(1);
    expect(recoveredMs).toBeLessThan(25_000);
  }, 90_000);
});

test('X01 the clock jumps forward and back: reads go on, and an open circuit still closes', async () => {
  const stage = await open();
  const [subgraph] = stage.subgraphs;
  await stage.warm();
  const loading = stage.load({ perSecond: 50, forMs: 4_000 });
  for (const byMs of [-600_000, 3_600_000, 0]) {
    await wait(1_000);
    await subgraph?.moveClock(byMs);
  }
  const report = await loading;
  stage.emulator.faults.set([{ action: { type: 'status', status: 500 } }]);
  await stage.load(
    { perSecond: 60, forMs: 1_500 },
    { ask: (index) => stage.record(80 + index), judge: () => undefined },
  );
  await subgraph?.moveClock(-600_000);
  stage.emulator.faults.clear();
  const recoveredMs = await until('Billy is asked again', async () => {
    const { errors } = await stage.ask({ document: `{ accounts(first: 1) { nodes { id } } }` });
    return errors.length === 0;
  });
  tell(
    'X01',
    `${figuresOf(report)}; circuit closed ${recoveredMs.toFixed(0)} ms after Billy was back and the clock was put back ten minutes`,
  );
  expect(report.share).toBe(1);
  expect(recoveredMs).toBeLessThan(6_000);
}, 60_000);

test('X02 five hundred calls at once against a healthy, slow Billy: the circuit stays closed', async () => {
  const stage = await open({ companies: 7, emulator: { latencyMs: 200 } });
  const answers = await Promise.all(
    Array.from({ length: 500 }, (_, index) =>
      stage.ask(stage.record(index), { company: Math.floor(index / 80) }),
    ),
  );
  const failed = answers.filter(({ errors }) => errors.length > 0);
  const opened = stage.subgraphs[0]?.events('billy.circuit.opened') ?? [];
  tell(
    'X02',
    `${answers.length} at once, ${failed.length} failed, circuit opened ${opened.length} times, Billy asked ${stage.emulator.requests().length} times`,
  );
  expect(failed).toEqual([]);
  expect(opened).toEqual([]);
}, 60_000);

test('X03 a heap of 256 MB and answers of 15 MB at once: it lives, and serves what it has', async () => {
  const stage = await open({ nodeOptions: ['--max-old-space-size=256'] });
  await stage.warm();
  const pid = stage.subgraphs[0]?.pid ?? 0;
  stage.emulator.faults.set([{ action: { type: 'huge', bytes: 15_000_000 } }]);
  const asking = Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      stage.ask({ document: `{ accounts(first: ${index + 1}) { nodes { id } } }` }),
    ),
  );
  const meanwhile = await stage.load({ perSecond: 20, forMs: 1_500 });
  const answers = await asking;
  tell(
    'X03',
    `${figuresOf(meanwhile)}; ${answers.length} large answers: ${codesOf(answers[0] ?? { errors: [] }).join()}, memory ${(residentBytes(pid) / 1e6).toFixed(0)} MB`,
  );
  expect(meanwhile.share).toBe(1);
}, 60_000);

test('X04 everything is down at start: it is alive, says so in typed errors, and serves once things come up', async () => {
  const [billyPort, nobody] = [await freePort(), await freePort()];
  const subgraph = await startSubgraph({
    ...environmentOf(1),
    BILLY_API_BASE: `http://127.0.0.1:${billyPort}/v2`,
    REDIS_URL: `redis://127.0.0.1:${nobody}`,
    DATABASE_URL: `postgres://postgres@127.0.0.1:${nobody}/none`,
  });
  closers.push(() => subgraph.kill());
  const ask = async (
    query: string,
  ): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> => {
    const response = await fetch(`${subgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(0) },
      body: JSON.stringify({ query }),
    });
    // The shape GraphQL over HTTP prescribes.
    return (await response.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
  };
  const alive = await fetch(`${subgraph.url}/livez`);
  const read = await ask(`{ contacts(first: 1) { nodes { id } } }`);
  const write = await ask(
    `mutation { createContact(input: { name: "Ny ApS", type: COMPANY, countryId: "DK" }) { replayed } }`,
  );
  const emulator = await startEmulator({ world: tenantsSeed(1), port: billyPort });
  closers.push(() => emulator.close());
  const upMs = await until(
    'it serves',
    async () => (await ask(`{ contacts(first: 2) { nodes { id } } }`)).errors === undefined,
  );
  tell(
    'X04',
    `listening after ${subgraph.startMs.toFixed(0)} ms; serving ${upMs.toFixed(0)} ms after Billy came up`,
  );
  expect(alive.status).toBe(200);
  expect(read.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  expect(write.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
  expect(upMs).toBeLessThan(6_000);
}, 60_000);
