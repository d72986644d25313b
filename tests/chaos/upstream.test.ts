/** Billy fails, in the ways a server and a network can. */

import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import type { FaultRule } from '../../src/emulator/server.ts';
import { tenantCompany } from '../../src/emulator/seeds/index.ts';
import { figuresOf } from '../support/load.ts';
import { residentBytes, startEmulatorProcess } from '../support/processes.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { until } from '../support/until.ts';
import { headersOf } from '../support/tenants.ts';
import { endOutage, playOutage, recovery } from './outage.ts';
import { codesOf, openStage, tell, type Stage } from './stage.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const stage = await openStage(options);
  closers.push(() => stage.close());
  return stage;
}

/** A stage whose way to Billy leads over a proxy. */
async function openOverProxy(): Promise<{ readonly stage: Stage; readonly proxy: TcpProxy }> {
  let proxy: TcpProxy | undefined;
  const stage = await open({
    billy: async (emulator) => {
      const way = await startTcpProxy(Number(new URL(emulator.origin).port));
      closers.push(() => way.close());
      proxy = way;
      return `http://127.0.0.1:${way.port}/v2`;
    },
  });
  if (proxy === undefined) throw new Error('The stage has asked for no way to Billy.');
  return { stage, proxy };
}

const organizationOf = (company: number): string => tenantCompany(company).organizationId;
const failing = (status: number, percent = 100): FaultRule => ({
  match: { percent },
  action: { type: 'status', status },
});

test('U01 500 to everything: expired copies are served and marked, Billy is left alone, and is back at once', async () => {
  const stage = await open();
  const { report, marked, early, later, most } = await playOutage(stage, {
    id: 'U01',
    perSecond: 200,
    forMs: 6_000,
    mostAskedPerSecond: 1,
  });
  expect(report.share).toBeGreaterThanOrEqual(0.999);
  expect(marked).toBe(report.sent);
  // Twenty failures open the circuit; each place may hold one more call, and a few are sent again.
  expect(early).toBeLessThanOrEqual(20 + 32 + 8);
  expect(later).toBeLessThanOrEqual(most);

  // What is cached nowhere is a typed error, at once.
  const fresh = await stage.ask({ document: `{ taxRates(first: 1) { nodes { id } } }` });
  expect(codesOf(fresh)).toEqual(['UPSTREAM_UNAVAILABLE']);

  const { recoveredMs, calls } = await endOutage(stage);
  tell(
    'U01',
    `served ${recoveredMs.toFixed(0)} ms after Billy was back, asked ${calls} times in its first second`,
  );
  expect(calls).toBeLessThanOrEqual(5);
  expect(recoveredMs).toBeLessThan(4_000);
}, 60_000);

test('U02 three in ten answers are 502: retries stay within their budget, copies hide the rest', async () => {
  // Spread evenly: by chance alone, half of twenty would fail now and then, and open the circuit rightly.
  let drawn = 0;
  const random = () => (drawn += 0.618) % 1;
  const stage = await open({ companies: 5, emulator: { random } });
  await stage.warm();
  await stage.expire();
  stage.emulator.clearRequests();
  stage.emulator.faults.set([failing(502, 30)]);
  const report = await stage.load({ perSecond: 60, forMs: 5_000 }, { ask: stage.record });
  const asked = stage.emulator.requests().length;
  tell('U02', `${figuresOf(report)}; ${asked} attempts`);
  expect(report.share).toBeGreaterThanOrEqual(0.99);
  // A tenth, and three a second that are always allowed.
  expect(asked).toBeLessThanOrEqual(1.1 * report.sent + 3 * 5);
  expect(stage.subgraphs[0]?.events('billy.circuit.opened')).toEqual([]);
}, 60_000);

test('U03 429 with Retry-After for one company: it waits as long as it was told, others do not', async () => {
  const stage = await open();
  const limited = organizationOf(0);
  stage.emulator.faults.set([
    {
      match: { organization: limited },
      action: { type: 'status', status: 429, retryAfter: 3 },
      count: 1,
    },
  ]);
  const [first] = await Promise.all([stage.ask(stage.record(0)), wait(200)]);
  const asks = async (company: number): Promise<number> => {
    const from = company * 80 + 1;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => stage.ask(stage.record(from + index), { company })),
    );
    return answers.filter(({ errors }) => errors.length === 0).length;
  };
  const [, others] = await Promise.all([asks(0), asks(1)]);
  const arrivals = stage.emulator
    .requests()
    .filter(({ organization }) => organization === limited)
    .map(({ arrivalMs }) => arrivalMs);
  const [limitedAt = 0, ...after] = arrivals;
  const earliest = Math.min(...after) - limitedAt;
  tell(
    'U03',
    `next question after ${earliest} ms; the other company: ${others} of 20 answered; the first: ${first.errors.length === 0 ? 'answered late' : codesOf(first).join()}`,
  );
  expect(earliest).toBeGreaterThanOrEqual(3_000 - 5);
  expect(others).toBe(20);
}, 60_000);

test('U04 odd Retry-After: a date is honoured, nonsense is not, a day is not waited', async () => {
  const stage = await open({ companies: 4 });
  const inTwoSeconds = new Date(Date.now() + 3_000).toUTCString();
  const odd = [inTwoSeconds, '-5', 'abc', '86400'];
  stage.emulator.faults.set(
    odd.map((retryAfter, company) => ({
      match: { organization: organizationOf(company) },
      action: { type: 'status' as const, status: 429, retryAfter },
      count: 1,
    })),
  );
  const outcomes = await Promise.all(
    odd.map(async (_, company) => {
      const begun = performance.now();
      const answer = await stage.ask(stage.record(company * 80), { company });
      return { codes: codesOf(answer), ms: performance.now() - begun };
    }),
  );
  tell(
    'U04',
    outcomes
      .map(
        ({ codes, ms }, index) =>
          `${odd[index] ?? ''}: ${codes.join() || 'answered'} after ${ms.toFixed(0)} ms`,
      )
      .join('; '),
  );
  expect(outcomes.slice(0, 3).map(({ codes }) => codes)).toEqual([[], [], []]);
  expect(outcomes[3]?.codes).toEqual(['UPSTREAM_RATE_LIMITED']);
  for (const { ms } of outcomes) expect(ms).toBeLessThan(8_000);
  expect(outcomes[3]?.ms).toBeLessThan(2_000);
}, 60_000);

test("U05 a revoked token: that company's copies are not served and Billy is asked once, others go on", async () => {
  const stage = await open();
  await stage.warm();
  stage.emulator.clearRequests();
  stage.emulator.faults.set([
    { match: { organization: organizationOf(0) }, action: { type: 'status', status: 401 } },
  ]);
  const first = await stage.ask({ document: `{ accounts(first: 1) { nodes { id } } }` });
  const after = await Promise.all(
    Array.from({ length: 40 }, (_, index) => stage.ask(stage.record(index))),
  );
  const others = await Promise.all(
    Array.from({ length: 40 }, (_, index) => stage.ask(stage.record(80 + index), { company: 1 })),
  );
  const asked = stage.emulator
    .requests()
    .filter(({ organization }) => organization === organizationOf(0));
  const served = after.filter(
    ({ data }) => data !== null && Object.values(data).some((value) => value !== null),
  );
  tell(
    'U05',
    `${served.length} of 40 cached records served after the first 401, ${asked.length} questions to Billy`,
  );
  expect(codesOf(first)).toEqual(['UPSTREAM_CREDENTIALS_REJECTED']);
  expect(served).toEqual([]);
  expect(asked).toHaveLength(1);
  expect(others.flatMap(({ errors }) => errors)).toEqual([]);
}, 60_000);

test('U06 Billy freezes: copies are served meanwhile, and all is as before once it thaws', async () => {
  const billy = await startEmulatorProcess(['--seed', 'tenants', '--organizations', '2']);
  closers.push(() => billy.kill());
  const stage = await open({ billy: () => billy.url });
  await stage.warm();
  await stage.expire();
  billy.freeze();
  const first = await stage.load({ perSecond: 50, forMs: 3_000 });
  const then = await stage.load({ perSecond: 50, forMs: 3_000 });
  billy.thaw();
  const recoveredMs = await recovery(stage);
  tell(
    'U06',
    `first ${figuresOf(first)}; then ${figuresOf(then)}; recovered after ${recoveredMs.toFixed(0)} ms`,
  );
  expect(first.share).toBe(1);
  expect(then.share).toBe(1);
  expect(first.max).toBeLessThan(5_000);
  expect(recoveredMs).toBeLessThan(5_000);
}, 60_000);

test('U07 answers that drip: given up in time, and no connection is left behind', async () => {
  const { stage, proxy } = await openOverProxy();
  stage.emulator.faults.set([{ action: { type: 'drip', bytesPerSecond: 1 } }]);
  const begun = performance.now();
  const answer = await stage.ask(stage.record(0));
  const tookMs = performance.now() - begun;
  const closedMs = await until('no connection to Billy', () => proxy.open() === 0);
  tell(
    'U07',
    `${codesOf(answer).join()} after ${tookMs.toFixed(0)} ms; connections gone ${closedMs.toFixed(0)} ms later`,
  );
  expect(codesOf(answer)).toEqual(['UPSTREAM_TIMEOUT']);
  expect(tookMs).toBeLessThan(14_000);
}, 60_000);

test('U08 answers cut off, by a reset or an early end: none passes for a whole one', async () => {
  const { stage, proxy } = await openOverProxy();
  stage.emulator.faults.set([{ match: { percent: 25 }, action: { type: 'truncate' } }]);
  const answers: { readonly index: number; readonly body: unknown }[] = [];
  const loading = stage.load(
    { perSecond: 40, forMs: 3_500 },
    {
      ask: (index) => wholeRecord(stage, index),
      judge: ({ body }, index) => {
        answers.push({ index, body });
        return undefined;
      },
    },
  );
  for (let cut = 0; cut < 6; cut += 1) {
    await wait(400);
    await proxy.set({ type: 'reset-mid-body', afterBytes: 300 });
    await wait(100);
    await proxy.set({ type: 'pass' });
  }
  await loading;
  stage.emulator.faults.clear();
  const wrong = answers.filter(({ index, body }) => isWrong(stage, index, body)).length;
  const wholeMs = await until('every record is whole', async () => {
    const again = await Promise.all(
      stage.ids('contacts').map(async (_, index) => {
        const { data } = await stage.ask(wholeRecord(stage, index));
        return isWrong(stage, index, { data }, true);
      }),
    );
    return again.every((isOneWrong) => !isOneWrong);
  });
  tell(
    'U08',
    `${answers.length} reads over cut answers, ${wrong} wrong; all whole ${wholeMs.toFixed(0)} ms after the last`,
  );
  expect(wrong).toBe(0);
}, 60_000);

/** A contact of the first company with two fields that can be compared with what Billy holds. */
function wholeRecord(stage: Stage, index: number) {
  const contacts = stage.ids('contacts');
  return {
    document: `query ($id: ID!) { contact(id: $id) { id name contactNo } }`,
    variables: { id: contacts[index % contacts.length] },
    headers: { ...headersOf(0), 'x-freshness-max-age': '0' },
  };
}

function isWrong(stage: Stage, index: number, body: unknown, mustBeThere = false): boolean {
  const { data } = body as { data?: { contact?: Record<string, unknown> | null } | null };
  const contact = data?.contact;
  if (contact === null || contact === undefined) return mustBeThere;
  const contacts = stage.ids('contacts');
  const known = stage.emulator
    .world()
    .companies[0]?.tables.get('contacts')
    ?.get(contacts[index % contacts.length] ?? '');
  return contact['name'] !== known?.['name'] || contact['contactNo'] !== known?.['contactNo'];
}

test('U09 answers that are no JSON, or no object: typed errors, nothing kept', async () => {
  const text = (body: string): FaultRule['action'] => ({ type: 'status', status: 200, body });
  const kinds: readonly FaultRule['action'][] = [
    { type: 'html' },
    { type: 'malformed' },
    { type: 'empty' },
    text('null'),
    text('Service is being updated'),
  ];
  const stage = await open({ companies: kinds.length });
  stage.emulator.faults.set(
    kinds.map((action, company) => ({ match: { organization: organizationOf(company) }, action })),
  );
  const answers = await Promise.all(
    Array.from({ length: 3 * kinds.length }, (_, index) => {
      const company = index % kinds.length;
      return stage.ask(stage.record(company * 80 + index), { company });
    }),
  );
  const wrong = answers.filter(
    (answer) =>
      !['UPSTREAM_INVALID_RESPONSE', 'UPSTREAM_UNAVAILABLE'].includes(codesOf(answer).join()) ||
      /right back|being updated|node_modules|\.ts:/.test(JSON.stringify(answer)),
  ).length;
  stage.emulator.faults.clear();
  // Kept, the answers of before would be served for ever; a circuit that opened meanwhile closes again.
  const cleanMs = await until('every record is served', async () => {
    const after = await Promise.all(
      Array.from({ length: 2 * kinds.length }, (_, index) => stage.ask(stage.record(index * 40))),
    );
    return after.every(({ errors }) => errors.length === 0);
  });
  tell(
    'U09',
    `${kinds.length} kinds, ${wrong} wrong; all served ${cleanMs.toFixed(0)} ms after the last`,
  );
  expect(wrong).toBe(0);
}, 90_000);

test.each([
  ['an answer of 256 MiB', { type: 'huge' }],
  ['a small answer that inflates to 1 GiB', { type: 'gzip_bomb' }],
] as const)(
  'U10 %s: given up at the limit, without taking the memory',
  async (title, action) => {
    const stage = await open();
    await stage.warm();
    const pid = stage.subgraphs[0]?.pid ?? 0;
    const before = residentBytes(pid);
    stage.emulator.faults.set([{ action }]);
    const asked = Promise.all(
      Array.from({ length: 4 }, () =>
        stage.ask({ document: `{ accounts(first: 1) { nodes { id } } }` }),
      ),
    );
    let [peak, slowest] = [before, 0];
    const isDone = { yet: false };
    void asked.finally(() => (isDone.yet = true));
    while (!isDone.yet) {
      const begun = performance.now();
      await fetch(`${stage.subgraphs[0]?.url ?? ''}/livez`).then((response) => response.text());
      slowest = Math.max(slowest, performance.now() - begun);
      peak = Math.max(peak, residentBytes(pid));
      await wait(10);
    }
    const answers = await asked;
    const grownMb = (peak - before) / 1e6;
    tell(
      'U10',
      `${title}: ${codesOf(answers[0] ?? { errors: [] }).join()}, memory +${grownMb.toFixed(0)} MB, slowest /livez ${slowest.toFixed(0)} ms`,
    );
    for (const answer of answers) expect(codesOf(answer)).toEqual(['UPSTREAM_INVALID_RESPONSE']);
    expect(grownMb).toBeLessThan(150);
    expect(slowest).toBeLessThan(1_500);
  },
  60_000,
);

test('U11 Billy grows slow, from 50 ms to 5 s: the slowness opens the circuit before the places are full', async () => {
  const stage = await open();
  await stage.warm();
  await stage.expire();
  const delays = [50, 200, 500, 1_000, 2_000, 3_000, 5_000, 5_000];
  const schedule = (async () => {
    for (const ms of delays) {
      stage.emulator.faults.set([{ action: { type: 'delay', ms } }]);
      await wait(1_000);
    }
  })();
  const report = await stage.load({ perSecond: 50, forMs: delays.length * 1_000 });
  await schedule;
  tell('U11', `${figuresOf(report)}; ${stage.emulator.requests().length} asked`);
  expect(report.share).toBe(1);
  expect(report.p95).toBeLessThan(1_500);
}, 60_000);

test('U12 connections die under reads and writes: reads survive, and nothing is written twice', async () => {
  const { stage, proxy } = await openOverProxy();
  const create = (name: string) =>
    stage.ask({
      document: `mutation ($name: String!) {
        createContact(input: { name: $name, type: COMPANY, countryId: "DK" }) { contact { id } }
      }`,
      variables: { name },
    });
  // The first write opens the database.
  await create('Første ApS');
  const ends = performance.now() + 5_000;
  // One after the other: a cut hits three calls at most, as many as may be sent again in a second.
  const inTurn = async (next: (turn: number) => Promise<string>): Promise<string[]> => {
    const codes: string[] = [];
    for (let turn = 0; performance.now() < ends; turn += 1) codes.push(await next(turn));
    return codes;
  };
  const reading = Array.from({ length: 2 }, (_, reader) =>
    inTurn(async (turn) => {
      const document = `{ accounts(first: ${((2 * turn + reader) % 1_000) + 1}) { nodes { id } } }`;
      return codesOf(await stage.ask({ document })).join();
    }),
  );
  const writing = inTurn(async (turn) => codesOf(await create(`Nyoprettet ${turn} ApS`)).join());
  for (let cut = 0; cut < 4; cut += 1) {
    await wait(1_100);
    await proxy.set({ type: 'reset' });
    await proxy.set({ type: 'pass' });
  }
  const reads = (await Promise.all(reading)).flat();
  const writes = await writing;
  const count = (code: string): number => writes.filter((each) => each === code).length;
  const [done, unknown, undone] = ['', 'UPSTREAM_OUTCOME_UNKNOWN', 'UPSTREAM_UNAVAILABLE'].map(
    count,
  );
  const names = [...(stage.emulator.world().companies[0]?.tables.get('contacts')?.values() ?? [])]
    .map(({ name }) => name)
    .filter((name) => typeof name === 'string' && name.startsWith('Nyoprettet'));
  tell(
    'U12',
    `${reads.length} reads, ${reads.filter((code) => code !== '').length} failed; ${writes.length} writes, ${done} done, ${unknown} unknown, ${undone} not done, ${names.length} made`,
  );
  expect(new Set(reads)).toEqual(new Set(['']));
  expect(new Set(names).size).toBe(names.length);
  // What is called unavailable was not done; what is called unknown may have been.
  expect(names.length).toBeGreaterThanOrEqual(done ?? 0);
  expect(names.length).toBeLessThanOrEqual((done ?? 0) + (unknown ?? 0));
  expect((done ?? 0) + (unknown ?? 0) + (undone ?? 0)).toBe(writes.length);
}, 60_000);

test('U15 a redirect to another host: not followed, and the token stays at home', async () => {
  let hits = 0;
  const canary = createServer((_request, response) => {
    hits += 1;
    response.end('{}');
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => canary.close(() => resolve())));
  // True: it listens on a port.
  const { port } = canary.address() as AddressInfo;
  const stage = await open();
  stage.emulator.faults.set([
    { action: { type: 'redirect', location: `http://127.0.0.1:${port}/v2/contacts` } },
  ]);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => stage.ask(stage.record(index))),
  );
  tell('U15', `${answers.length} redirected, ${hits} arrived elsewhere`);
  expect(hits).toBe(0);
  for (const answer of answers) expect(codesOf(answer)).toEqual(['UPSTREAM_INVALID_RESPONSE']);
}, 60_000);
