/** A company's calls to Billy are limited and shared out by urgency, on a clock that the test moves. */

import fc from 'fast-check';
import type { BillyEvent } from '../../src/billy/events.ts';
import {
  createBudget,
  priorities,
  type Budget,
  type BudgetOptions,
  type Priority,
  type TokenRequest,
} from '../../src/billy/budget.ts';
import { BudgetExhausted, ClientClosed } from '../../src/billy/failures.ts';
import { alone, type Sharing } from '../../src/billy/sharing.ts';
import { clockOf } from '../../src/clock.ts';

const nordlys = 'nordlys';
const never = Number.MAX_SAFE_INTEGER;

const opened: Budget[] = [];
afterEach(() => {
  for (const budget of opened.splice(0)) budget.close();
});

/** A budget of ten calls a second, ten at once, in a time of its own that begins at 1,000,000. */
function start(options: Partial<BudgetOptions> = {}) {
  let now = 1_000_000;
  const timers = new Set<{ readonly at: number; readonly task: () => void }>();
  const events: BillyEvent[] = [];
  const budget = createBudget({
    ratePerSecond: 10,
    burst: 10,
    clock: clockOf(() => now),
    elapsed: () => now,
    after(ms, task) {
      const timer = { at: now + ms, task };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    sharing: alone,
    onEvent: (event) => events.push(event),
    ...options,
  });
  opened.push(budget);

  /** Lets time pass, and everything happen that is due, in its order. */
  async function pass(ms: number): Promise<void> {
    const until = now + ms;
    await settled();
    for (;;) {
      const [next] = [...timers].sort((one, other) => one.at - other.at);
      if (next === undefined || next.at > until) break;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.task();
      await settled();
    }
    now = until;
  }

  /** What became of calls asked for now, each at the moment it did. */
  function ask(priority: Priority, count = 1, { company = nordlys, deadline = never } = {}) {
    const gone: number[] = [];
    const refused: unknown[] = [];
    for (let call = 0; call < count; call += 1) {
      void budget.acquire({ organizationId: company, priority, deadline }).then(
        () => gone.push(now),
        (error: unknown) => refused.push(error),
      );
    }
    return { gone, refused };
  }

  return { budget, events, pass, ask, now: () => now, timers };
}

/** Everything that is ready to happen has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the rate', () => {
  test('a company may make its burst at once and then as many calls a second as its rate', async () => {
    const { ask, pass } = start();
    const { gone } = ask('interactive', 100);
    await pass(0);
    expect(gone).toHaveLength(10);
    await pass(1_000);
    expect(gone).toHaveLength(20);
    await pass(2_000);
    expect(gone).toHaveLength(40);
  });

  test('what was not used is saved up to the burst and no further', async () => {
    const { ask, pass } = start();
    await pass(0);
    ask('interactive', 10);
    await pass(60_000);
    const { gone } = ask('interactive', 50);
    await pass(0);
    expect(gone).toHaveLength(10);
  });

  test('each company has its own', async () => {
    const { ask, pass } = start();
    ask('interactive', 100);
    await pass(0);
    const { gone } = ask('interactive', 10, { company: 'soender' });
    await pass(0);
    expect(gone).toHaveLength(10);
  });

  test('a call is told how long it waited, and so is whoever listens', async () => {
    const { budget, events, pass, ask } = start();
    ask('interactive', 10);
    const last = budget.acquire({ organizationId: nordlys, priority: 'poll', deadline: never });
    await pass(1_000);
    // Three of ten stay reserved: 400 ms until the bucket holds four.
    await expect(last).resolves.toBe(400);
    expect(events).toEqual([
      { type: 'budget.waited', organizationId: nordlys, priority: 'poll', waitedMs: 400 },
    ]);
  });
});

describe('urgency', () => {
  test('a bulk flood leaves the reserve, so that who comes later and is urgent goes at once', async () => {
    const { ask, pass } = start();
    const bulk = ask('bulk', 100);
    await pass(0);
    expect(bulk.gone).toHaveLength(3);
    const people = ask('interactive', 7);
    await pass(0);
    expect(people.gone).toHaveLength(7);
  });

  test('alone, bulk has the whole rate all the same', async () => {
    const { ask, pass } = start();
    const { gone } = ask('bulk', 100);
    await pass(5_000);
    expect(gone).toHaveLength(3 + 50);
  });

  test('those who wait go by urgency, and among equals in the order they came', async () => {
    const { budget, ask, pass } = start();
    ask('interactive', 10);
    await pass(0);
    const order: string[] = [];
    const call = (name: string, priority: Priority) =>
      void budget
        .acquire({ organizationId: nordlys, priority, deadline: never })
        .then(() => order.push(name));
    call('bulk', 'bulk');
    call('warm', 'warm');
    call('poll', 'poll');
    call('write', 'write');
    call('second', 'interactive');
    call('third', 'interactive');
    await pass(10_000);
    expect(order).toEqual(['second', 'third', 'write', 'poll', 'warm', 'bulk']);
  });

  test('an interactive flood leaves bulk one turn in twenty', async () => {
    const { ask, pass } = start();
    const people = ask('interactive', 1_000);
    const bulk = ask('bulk', 100);
    await pass(40_000);
    expect(bulk.gone).toHaveLength(20);
    expect(people.gone).toHaveLength(10 + 380);
  });

  test('a flood of each leaves people six turns in ten, and nobody without any', async () => {
    const { ask, pass } = start();
    const people = ask('interactive', 1_000);
    const others = (['write', 'poll', 'warm', 'bulk'] as const).map((priority) =>
      ask(priority, 1_000),
    );
    await pass(40_000);
    const shares = others.map(({ gone }) => gone.length);
    expect(people.gone.length).toBeGreaterThanOrEqual(240);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(18);
  });

  test('with nothing saved up and bulk waiting, a person waits one turn longer at most', async () => {
    const { ask, pass } = start();
    ask('bulk', 1_000);
    await pass(10_000);
    // What bulk has to leave.
    ask('interactive', 7);
    await pass(0);
    for (let call = 0; call < 40; call += 1) {
      const asked = ask('interactive');
      await pass(200);
      expect(asked.gone).toHaveLength(1);
    }
  });
});

describe('deadlines', () => {
  test('a call whose turn would come too late is refused at once and told when to come again', async () => {
    const { budget, events, ask, pass, now } = start();
    ask('interactive', 30);
    await pass(0);
    const late = budget.acquire({
      organizationId: nordlys,
      priority: 'interactive',
      deadline: now() + 2_000,
    });
    await expect(late).rejects.toThrow(BudgetExhausted);
    await expect(late).rejects.toMatchObject({ retryAfterMs: 2_100, kind: 'budgetExhausted' });
    expect(events).toEqual([
      { type: 'budget.refused', organizationId: nordlys, priority: 'interactive' },
    ]);
    expect(budget.status(nordlys).refused.interactive).toBe(1);
    const inTime = ask('interactive', 1, { deadline: now() + 2_101 });
    await pass(2_100);
    expect(inTime.gone).toEqual([now()]);
  });

  test('a call that others were let past is refused when its time is up, and makes room', async () => {
    const { budget, ask, pass, now } = start();
    ask('interactive', 10);
    await pass(0);
    const bulk = ask('bulk', 1, { deadline: now() + 1_000 });
    ask('interactive', 50);
    await pass(999);
    expect(budget.status(nordlys).waiting.bulk).toBe(1);
    await pass(1);
    expect(bulk.refused).toEqual([expect.any(BudgetExhausted)]);
    expect(budget.status(nordlys).waiting.bulk).toBe(0);
  });

  test('a call whose time is up already is refused though there are calls enough', async () => {
    const { budget, now } = start();
    const late = { organizationId: nordlys, priority: 'interactive', deadline: now() - 1 } as const;
    await expect(budget.acquire(late)).rejects.toThrow(BudgetExhausted);
  });

  test('whoever waits is refused when it closes, and so is who comes after', async () => {
    const { budget, ask, pass, timers } = start();
    const { refused } = ask('interactive', 12);
    await pass(0);
    budget.close();
    await pass(0);
    expect(refused).toEqual([expect.any(ClientClosed), expect.any(ClientClosed)]);
    expect(timers.size).toBe(0);
    const after = { organizationId: nordlys, priority: 'bulk', deadline: never } as const;
    await expect(budget.acquire(after)).rejects.toThrow(ClientClosed);
  });
});

describe('what Billy says', () => {
  test('a 429 halves the rate, takes what was saved up and stops calls until Billy wants them', async () => {
    const { budget, events, ask, pass } = start();
    ask('interactive', 1);
    await pass(0);
    budget.noteRateLimited(nordlys, 3_000);
    expect(budget.status(nordlys)).toMatchObject({
      ratePerSecond: 5,
      fullRatePerSecond: 10,
      available: 0,
      pausedUntil: 1_003_000,
    });
    const { gone } = ask('interactive', 100);
    await pass(3_000);
    expect(gone).toEqual([]);
    await pass(1_000);
    expect(gone).toEqual([1_003_200, 1_003_400, 1_003_600, 1_003_800, 1_004_000]);
    expect(events[0]).toEqual({
      type: 'budget.shrunk',
      organizationId: nordlys,
      ratePerSecond: 5,
      pausedForMs: 3_000,
    });
  });

  test('the many 429s of one moment are one complaint, and the longest pause counts', async () => {
    const { budget, pass } = start();
    for (const pauseMs of [1_000, 5_000, undefined, 2_000]) {
      budget.noteRateLimited(nordlys, pauseMs);
      await pass(100);
    }
    expect(budget.status(nordlys)).toMatchObject({ ratePerSecond: 5, pausedUntil: 1_005_100 });
  });

  test('it never shrinks below a twentieth', async () => {
    const { budget, pass } = start();
    for (let complaint = 0; complaint < 20; complaint += 1) {
      budget.noteRateLimited(nordlys, undefined);
      await pass(1_000);
    }
    expect(budget.status(nordlys).ratePerSecond).toBeCloseTo(0.5);
  });

  test('while Billy answers it grows back by a twentieth a second, and no further than before', async () => {
    const { budget, events, ask, pass } = start();
    budget.noteRateLimited(nordlys, undefined);
    for (let second = 1; second <= 12; second += 1) {
      await pass(1_000);
      for (let answers = 0; answers < 3; answers += 1) {
        budget.noteAnswered(nordlys);
        ask('interactive');
        await pass(0);
      }
      expect(budget.status(nordlys).ratePerSecond).toBeCloseTo(Math.min(10, 5 + second / 2));
    }
    expect(events.filter(({ type }) => type === 'budget.grown')).toHaveLength(10);
  });

  test('without answers it does not grow', async () => {
    const { budget, ask, pass } = start();
    budget.noteRateLimited(nordlys, undefined);
    ask('interactive', 20);
    await pass(60_000);
    expect(budget.status(nordlys).ratePerSecond).toBe(5);
  });

  test('it concerns that company alone', async () => {
    const { budget, ask, pass } = start();
    budget.noteRateLimited(nordlys, 60_000);
    const { gone } = ask('interactive', 10, { company: 'soender' });
    await pass(0);
    expect(gone).toHaveLength(10);
    expect(budget.status('soender').pausedUntil).toBeUndefined();
  });

  test('whoever has no time left after the pause is refused when it begins', async () => {
    const { budget, ask, pass, now } = start();
    ask('interactive', 10);
    await pass(0);
    const hurried = ask('interactive', 1, { deadline: now() + 5_000 });
    const patient = ask('interactive', 1, { deadline: now() + 20_000 });
    budget.noteRateLimited(nordlys, 10_000);
    await pass(0);
    expect(hurried.refused).toEqual([expect.any(BudgetExhausted)]);
    await pass(11_000);
    expect(patient.gone).toHaveLength(1);
  });

  test('a pause of a year is taken for an hour', () => {
    const { budget } = start();
    budget.noteRateLimited(nordlys, 365 * 86_400_000);
    expect(budget.status(nordlys).pausedUntil).toBe(1_000_000 + 3_600_000);
  });
});

describe('a bucket that replicas share', () => {
  /** What Redis would hold, and what it was asked for; `reached` false: nobody answers. */
  function shared(bucket: { left: number; rateShare?: number; pausedForMs?: number }) {
    const asked: TokenRequest[] = [];
    const holds = { rateShare: 1, pausedForMs: 0, ...bucket };
    const state = { isReached: true, answers: undefined as Promise<void> | undefined };
    const sharing: Sharing = {
      ...alone,
      async takeTokens(request) {
        asked.push(request);
        await state.answers;
        if (!state.isReached) return undefined;
        const taken = Math.min(request.wanted, Math.floor(holds.left));
        holds.left -= taken;
        return { ...holds, taken };
      },
    };
    return { asked, holds, state, sharing };
  }

  test('calls that come together are asked for together, at most sixteen at a time', async () => {
    const { asked, sharing } = shared({ left: 100 });
    const { ask, pass } = start({ burst: 100, sharing });
    const { gone } = ask('write', 20);
    await pass(0);
    expect(gone).toHaveLength(20);
    const request = { organizationId: nordlys, ratePerSecond: 10, burst: 100, reserve: 0.1 };
    const news = { hasAnswered: false, rateLimitedForMs: undefined };
    expect(asked).toEqual([
      { ...request, ...news, wanted: 16 },
      { ...request, ...news, wanted: 4 },
    ]);
  });

  test('what it holds is what holds here: others have taken the rest', async () => {
    const { sharing } = shared({ left: 3 });
    const { budget, ask, pass } = start({ sharing });
    const { gone } = ask('interactive', 5);
    await pass(0);
    expect(gone).toHaveLength(3);
    expect(budget.status(nordlys).available).toBe(0);
  });

  test('those it gave nothing come again when it should have filled, and not before', async () => {
    const { asked, holds, sharing } = shared({ left: 0 });
    const { ask, pass, now } = start({ sharing });
    const { gone } = ask('interactive');
    await pass(0);
    expect([asked.length, gone.length]).toEqual([1, 0]);
    holds.left = 1;
    await pass(99);
    expect(asked).toHaveLength(1);
    await pass(1);
    expect(gone).toEqual([now()]);
  });

  test('it is told of a complaint at once, though nobody waits, and once', async () => {
    const { asked, sharing } = shared({ left: 10 });
    const { budget, ask, pass } = start({ sharing });
    budget.noteRateLimited(nordlys, 2_000);
    await pass(0);
    expect(asked).toMatchObject([{ wanted: 0, rateLimitedForMs: 2_000, hasAnswered: false }]);
    await pass(2_000);
    ask('interactive');
    await pass(1_000);
    expect(asked).toMatchObject([{}, { wanted: 1, rateLimitedForMs: undefined }]);
  });

  test('its pace and pause are taken over, and whoever listens hears so', async () => {
    const { sharing } = shared({ left: 0, rateShare: 0.5, pausedForMs: 4_000 });
    const { budget, events, ask, pass } = start({ sharing });
    ask('interactive');
    await pass(0);
    expect(budget.status(nordlys)).toMatchObject({ ratePerSecond: 5, pausedUntil: 1_004_000 });
    expect(events).toContainEqual({
      type: 'budget.shrunk',
      organizationId: nordlys,
      ratePerSecond: 5,
      pausedForMs: 4_000,
    });
  });

  test('it is told that Billy has answered, once, and only while the rate is below the full one', async () => {
    const { asked, holds, sharing } = shared({ left: 10 });
    const { budget, ask, pass } = start({ sharing });
    ask('interactive');
    await pass(0);
    budget.noteAnswered(nordlys);
    ask('interactive');
    await pass(0);
    holds.rateShare = 0.5;
    ask('interactive');
    await pass(0);
    budget.noteAnswered(nordlys);
    ask('interactive');
    await pass(0);
    ask('interactive');
    await pass(0);
    expect(asked.map(({ hasAnswered }) => hasAnswered)).toEqual([false, false, false, true, false]);
  });

  test('what was given before Billy complained holds no more', async () => {
    const { asked, holds, state, sharing } = shared({ left: 10 });
    const { budget, ask, pass } = start({ sharing });
    const { promise, resolve } = Promise.withResolvers<undefined>();
    state.answers = promise;
    const { gone } = ask('interactive');
    await pass(0);
    budget.noteRateLimited(nordlys, 1_000);
    state.answers = undefined;
    holds.left = 0;
    holds.pausedForMs = 1_000;
    resolve(undefined);
    await pass(0);
    expect(gone).toEqual([]);
    // At once it is told why.
    expect(asked).toMatchObject([{ wanted: 1 }, { wanted: 0, rateLimitedForMs: 1_000 }]);
  });

  test('unreached, it is told later of the complaint, and the own bucket decides until then', async () => {
    const { asked, state, sharing } = shared({ left: 10 });
    const { budget, events, ask, pass } = start({ sharing });
    state.isReached = false;
    budget.noteRateLimited(nordlys, 500);
    const { gone } = ask('interactive', 2);
    await pass(1_000);
    expect(gone).toEqual([1_000_700, 1_000_900]);
    state.isReached = true;
    ask('interactive');
    await pass(100);
    ask('interactive');
    await pass(200);
    expect(asked.slice(-2)).toMatchObject([
      { wanted: 1, rateLimitedForMs: 0 },
      { wanted: 1, rateLimitedForMs: undefined },
    ]);
    expect(events.filter(({ type }) => type === 'budget.shared')).toHaveLength(1);
  });

  test('unreached for so long that the rate has grown back, it need not be told any more', async () => {
    const { asked, state, sharing } = shared({ left: 10 });
    const { budget, ask, pass } = start({ sharing });
    state.isReached = false;
    budget.noteRateLimited(nordlys, undefined);
    for (let second = 0; second < 12; second += 1) {
      await pass(1_000);
      budget.noteAnswered(nordlys);
      ask('interactive');
      await pass(0);
    }
    state.isReached = true;
    ask('interactive');
    await pass(100);
    expect(asked.at(-1)).toMatchObject({ wanted: 1, rateLimitedForMs: undefined });
    expect(budget.status(nordlys).ratePerSecond).toBe(10);
  });

  test('whether it decides or the own one is told when that changes, and not again', async () => {
    const { state, sharing } = shared({ left: 100 });
    const { events, ask, pass } = start({ sharing });
    for (const isReached of [true, true, false, false, true]) {
      state.isReached = isReached;
      ask('interactive');
      await pass(1_000);
    }
    expect(events).toEqual([
      { type: 'budget.shared' },
      { type: 'budget.local' },
      { type: 'budget.shared' },
    ]);
  });
});

test('when all have gone no timer is left', async () => {
  const { ask, pass, now, timers } = start();
  const { gone } = ask('interactive', 20, { deadline: now() + 60_000 });
  await pass(5_000);
  expect(gone).toHaveLength(20);
  expect(timers.size).toBe(0);
});

test('a deadline that no timer can hold needs none', async () => {
  const { ask, pass, timers, now } = start();
  ask('interactive', 10);
  await pass(0);
  ask('interactive', 1, { deadline: now() + 2 ** 31 });
  await pass(0);
  expect([...timers].map(({ at }) => at - now())).toEqual([100]);
});

test('a bucket that takes longer to fill is remembered for longer', async () => {
  const { budget, ask, pass } = start({ ratePerSecond: 0.01, burst: 10 });
  budget.noteRateLimited(nordlys, undefined);
  await pass(1_990_000);
  ask('interactive', 1, { company: 'soender' });
  expect(budget.status(nordlys).ratePerSecond).toBe(0.005);
  await pass(20_000);
  ask('interactive', 1, { company: 'soender' });
  expect(budget.status(nordlys).ratePerSecond).toBe(0.01);
});

test('nobody is forgotten who still waits, or whom Billy wants to leave alone', async () => {
  const { budget, ask, pass, now } = start();
  budget.noteRateLimited(nordlys, 3_000_000);
  ask('interactive', 1, { company: 'waiting', deadline: now() + 10_000_000 });
  budget.noteRateLimited('waiting', 3_000_000);
  await pass(1_000_000);
  ask('interactive', 1, { company: 'soender' });
  await pass(0);
  expect(budget.status(nordlys).pausedUntil).toBe(1_000_000 + 3_000_000);
  expect(budget.status('waiting').ratePerSecond).toBe(5);
});

test('a company nobody has asked for has all there is, and nobody waits', () => {
  const { budget } = start();
  const none = { interactive: 0, write: 0, poll: 0, warm: 0, bulk: 0 };
  expect(budget.status('unknown')).toEqual({
    ratePerSecond: 10,
    fullRatePerSecond: 10,
    available: 10,
    waiting: none,
    refused: none,
    pausedUntil: undefined,
  });
});

test('a company that makes no calls for long is forgotten, and begins anew', async () => {
  const { budget, ask, pass } = start();
  budget.noteRateLimited(nordlys, undefined);
  await pass(600_000);
  ask('interactive', 1, { company: 'soender' });
  await pass(0);
  expect(budget.status(nordlys).ratePerSecond).toBe(5);
  await pass(1);
  ask('interactive', 1, { company: 'soender' });
  await pass(0);
  expect(budget.status(nordlys)).toMatchObject({ ratePerSecond: 10, available: 10 });
});

test('a clock set back or forth changes no wait', async () => {
  let moved = 0;
  let now = 0;
  const { budget, ask, pass, now: elapsed } = start({ clock: clockOf(() => now + moved) });
  now = elapsed();
  ask('interactive', 10);
  await pass(0);
  const { gone, refused } = ask('interactive', 1, { deadline: now + 1_000 });
  moved = 3_600_000;
  await pass(100);
  expect([gone.length, refused.length]).toEqual([1, 0]);
  expect(budget.status(nordlys).waiting.interactive).toBe(0);
});

test('whatever is asked for and when, no more go than the burst and the rate allow', async () => {
  const step = fc.oneof(
    fc.record({
      priority: fc.constantFrom(...priorities),
      count: fc.integer({ min: 1, max: 30 }),
      timeLeftMs: fc.constantFrom(100, 1_000, 1_000_000),
    }),
    fc.record({ passMs: fc.integer({ min: 1, max: 3_000 }) }),
    fc.record({ pauseMs: fc.constantFrom(0, 700) }),
    fc.constant('answered' as const),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      async (steps, ratePerSecond, burst) => {
        const { budget, ask, pass, now } = start({ ratePerSecond, burst });
        const asked: ReturnType<typeof ask>[] = [];
        for (const next of steps) {
          if (next === 'answered') budget.noteAnswered(nordlys);
          else if ('passMs' in next) await pass(next.passMs);
          else if ('pauseMs' in next) budget.noteRateLimited(nordlys, next.pauseMs);
          else asked.push(ask(next.priority, next.count, { deadline: now() + next.timeLeftMs }));
        }
        await pass(2_000);
        const gone = asked.flatMap((calls) => calls.gone).sort((one, other) => one - other);
        for (const [first, from] of gone.entries()) {
          for (const [index, at] of gone.entries()) {
            if (index < first) continue;
            const allowed = burst + ((at - from) / 1_000) * ratePerSecond;
            expect(index - first + 1).toBeLessThanOrEqual(allowed + 1e-6);
          }
        }
        budget.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
