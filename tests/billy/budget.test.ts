/** A company's calls to Billy are limited and shared out by urgency, on a clock that the test moves. */

import type { BillyEvent } from '../../src/billy/events.ts';
import {
  createBudget,
  type Budget,
  type BudgetOptions,
  type Priority,
} from '../../src/billy/budget.ts';
import { alone } from '../../src/billy/sharing.ts';
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
