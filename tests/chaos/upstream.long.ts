/** What Billy does to us over a minute, and what we do to Billy. */

import { setTimeout as wait } from 'node:timers/promises';
import { figuresOf } from '../support/load.ts';
import { endOutage, playOutage } from './outage.ts';
import { openStage, tell, type Stage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.close());

test.each([
  { perSecond: 200, forMs: 60_000, p95: 100 },
  { perSecond: 1_000, forMs: 120_000, p95: 150 },
])(
  'U01 an outage at $perSecond reads a second for $forMs ms',
  async ({ p95, ...pace }) => {
    stage = await openStage();
    const { report, marked, early, later, most } = await playOutage(stage, {
      id: 'U01',
      ...pace,
      mostAskedPerSecond: 1,
    });
    tell('U01', `p95 ${report.p95.toFixed(0)} ms, the goal is ${p95} ms`);
    expect(report.share).toBeGreaterThanOrEqual(0.999);
    expect(marked).toBe(report.sent);
    // Twenty failures open the circuit; each place may hold one more call, and a few are sent again.
    expect(early).toBeLessThanOrEqual(20 + 32 + 8);
    expect(later).toBeLessThanOrEqual(most);
  },
  240_000,
);

test('U01 ten outages, each by itself: back in two seconds with at most five calls in the first', async () => {
  const times: number[] = [];
  const calls: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    stage = await openStage();
    await playOutage(stage, { id: 'U01', perSecond: 100, forMs: 2_500, mostAskedPerSecond: 1 });
    const ended = await endOutage(stage);
    times.push(ended.recoveredMs);
    calls.push(ended.calls);
    if (turn < 9) await stage.close();
  }
  tell(
    'U01',
    `recovered after ${Math.max(...times).toFixed(0)} ms at worst, at most ${Math.max(...calls)} calls in the first second`,
  );
  expect(Math.max(...calls)).toBeLessThanOrEqual(5);
  expect(Math.max(...times)).toBeLessThan(4_000);
}, 180_000);

test('U13 two seconds up, two seconds down, fifteen times: the circuit does not flap along', async () => {
  stage = await openStage();
  await stage.warm();
  await stage.expire();
  stage.emulator.clearRequests();
  const flapping = (async () => {
    for (let turn = 0; turn < 15; turn += 1) {
      stage.emulator.faults.set([{ action: { type: 'status', status: 500 } }]);
      await wait(2_000);
      stage.emulator.faults.clear();
      await wait(2_000);
    }
  })();
  // Nothing is fresh enough, so that every read would ask Billy.
  const report = await stage.load(
    { perSecond: 100, forMs: 60_000 },
    {
      ask: (index) => {
        const read = stage.read(index);
        return { ...read, headers: { ...read.headers, 'x-freshness-max-age': '0' } };
      },
    },
  );
  await flapping;
  const [subgraph] = stage.subgraphs;
  const opened = ['billy.circuit.opened', 'billy.circuit.reopened'].flatMap(
    (event) => subgraph?.events(event) ?? [],
  );
  const closed = subgraph?.events('billy.circuit.closed') ?? [];
  tell(
    'U13',
    `${figuresOf(report)}; opened ${opened.length} times, closed ${closed.length} times, Billy asked ${stage.emulator.requests().length} times`,
  );
  expect(report.share).toBeGreaterThanOrEqual(0.99);
  expect(opened.length + closed.length).toBeLessThanOrEqual(12);
}, 120_000);

test('X05 two hundred callers for a minute of outage: 32 under way at the start, then 60 in all', async () => {
  stage = await openStage({ companies: 3 });
  stage.emulator.faults.set([{ action: { type: 'hang' } }]);
  const until = performance.now() + 60_000;
  let first = 0;
  const counting = wait(2_000).then(() => {
    first = stage.emulator.requests().length;
  });
  let answered = 0;
  await Promise.all(
    Array.from({ length: 200 }, async (_, caller) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        await stage.ask(stage.record(caller + turn));
        answered += 1;
        await wait(200);
      }
    }),
  );
  await counting;
  const asked = stage.emulator.requests().length;
  tell(
    'X05',
    `${answered} answers to 200 callers; Billy asked ${first} times in the first 2 s, ${asked} times in the minute`,
  );
  expect(first).toBeLessThanOrEqual(32 + 1);
  expect(asked).toBeLessThanOrEqual(32 + 32 + 60);
}, 120_000);
