import { AsyncLocalStorage, createHook } from 'node:async_hooks';
import { clockOf } from '../../src/clock.ts';
import type { BillyEvent } from '../../src/billy/events.ts';
import {
  AttemptTimedOut,
  BillyServerError,
  BudgetExhausted,
  CircuitOpen,
  CredentialsRejected,
  OutcomeUnknown,
  RateLimited,
  RecordNotFound,
  Throttled,
  UnreadableAnswer,
} from '../../src/billy/failures.ts';
import { failureRules } from '../../src/billy/failure-rules.ts';
import type { Budget } from '../../src/billy/budget.ts';
import { alone, type CircuitNews } from '../../src/billy/sharing.ts';
import { unlimited } from '../../src/billy/unlimited-budget.ts';
import { createPolicies, type Policies, type PolicyOptions } from '../../src/billy/policies.ts';

const call = {
  resource: 'contacts',
  verb: 'list',
  organizationId: 'ours',
  callClass: 'reads',
  priority: 'interactive',
  provesAccess: true,
} as const;
const ok = (): Promise<string> => Promise.resolve('answer');
const failing = (): Promise<never> => Promise.reject(new BillyServerError(500));

const opened: Policies[] = [];
afterEach(async () => {
  for (const policies of opened.splice(0)) await policies.close();
});

/** Policies on a clock that only moves when something sleeps, with what they did in the meantime. */
function start(options: Partial<PolicyOptions> = {}) {
  let now = 0;
  const events: BillyEvent[] = [];
  const slept: number[] = [];
  const policies = createPolicies({
    host: 'billy.example.test',
    clock: clockOf(() => now),
    random: () => 0.5,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    onEvent: (event) => events.push(event),
    elapsed: () => now,
    sharing: alone,
    budget: unlimited,
    concurrentAttempts: 500,
    attemptsPerCompany: 500,
    slowShare: 0.8,
    retryBudget: { share: 0.1, minimumPerSecond: 1_000, saved: 10 },
    // Circuits are what is looked at here; the throttle has tests of its own.
    throttle: { callsPerAccept: 2, allowance: 1_000, windowMs: 10_000, trialIntervalMs: 1_000 },
    attemptTimeoutMs: 2_500,
    callTimeoutMs: 8_000,
    retryDelaysMs: [1_000, 2_000],
    breaker: {
      minimumCalls: 20,
      windowMs: 10_000,
      minimumSuccessShare: 0.5,
      probeIntervalMs: 5,
      rampStepMs: 5,
      callsPerRampStep: 5,
    },
    probe: () => Promise.reject(new BillyServerError(503)),
    ...options,
  });
  opened.push(policies);
  return {
    policies,
    events,
    slept,
    advance: (ms: number) => {
      now += ms;
    },
    now: () => now,
  };
}

/** An attempt that fails in each of the given ways and then succeeds; `times` counts how often it ran. */
function failingWith(...failures: readonly Error[]) {
  const attempt = (): Promise<string> => {
    const failure = failures[attempt.times];
    attempt.times += 1;
    return failure === undefined ? Promise.resolve('answer') : Promise.reject(failure);
  };
  attempt.times = 0;
  return attempt;
}

const opening = {
  type: 'circuit.opened',
  host: 'billy.example.test',
  circuit: 'billy',
  order: 'auto',
};

const never = Number.MAX_SAFE_INTEGER;

describe('retries', () => {
  test('a read that fails is sent again after a wait drawn between nothing and the schedule', async () => {
    const { policies, slept } = start();
    const attempt = failingWith(new BillyServerError(502), new UnreadableAnswer('it is empty'));
    await expect(policies.read(call, attempt)).resolves.toBe('answer');
    expect(slept).toEqual([500, 1_000]);
  });

  test.each([
    [0, 0],
    [0.999, 999],
  ])('the wait is jittered over its whole length: chance %d waits %d ms', async (chance, ms) => {
    const { policies, slept } = start({ random: () => chance });
    await policies.read(call, failingWith(new BillyServerError(500)));
    expect(slept).toEqual([ms]);
  });

  test('they end with the schedule, and the last failure is the answer', async () => {
    const { policies } = start();
    const attempt = failingWith(
      new BillyServerError(500),
      new BillyServerError(500),
      new BillyServerError(503),
      new BillyServerError(500),
    );
    await expect(policies.read(call, attempt)).rejects.toThrow('Billy answered 503.');
    expect(attempt.times).toBe(3);
  });

  test('they are a tenth of the calls, however often each would be sent again', async () => {
    const { policies } = start({
      retryBudget: { share: 0.1, minimumPerSecond: 0, saved: 10 },
    });
    policies.operation.order('billy', 'closed');
    policies.operation.order('reads', 'closed');
    let attempts = 0;
    for (let count = 0; count < 1_000; count += 1) {
      await policies
        .read({ ...call, deadline: never }, () => {
          attempts += 1;
          return failing();
        })
        .catch(() => undefined);
    }
    process.stdout.write(`attempts per call when all fail: ${attempts / 1_000}\n`);
    expect(attempts).toBeLessThanOrEqual(1_100);
    expect(attempts).toBeGreaterThan(1_090);
  });

  test('an empty schedule means one attempt', async () => {
    const { policies } = start({ retryDelaysMs: [] });
    const attempt = failingWith(new BillyServerError(500));
    await expect(policies.read(call, attempt)).rejects.toThrow(BillyServerError);
    expect(attempt.times).toBe(1);
  });

  test.each([
    ['a refusal', new CredentialsRejected(401)],
    ['an absence', new RecordNotFound()],
  ])('%s is not asked again', async (_, failure) => {
    const { policies } = start();
    const attempt = failingWith(failure);
    await expect(policies.read(call, attempt)).rejects.toBe(failure);
    expect(attempt.times).toBe(1);
  });

  test('a mistake of ours is not asked again and not dressed up', async () => {
    const { policies, events } = start();
    const mistake = new TypeError('x is not a function');
    const attempt = failingWith(mistake);
    await expect(policies.read(call, attempt)).rejects.toBe(mistake);
    expect(attempt.times).toBe(1);
    expect(events).toEqual([]);
  });

  test('what Billy asks us to wait is waited, when it is longer than our own wait', async () => {
    const { policies, slept } = start();
    await policies.read(call, failingWith(new RateLimited(3_000), new RateLimited(10)));
    expect(slept).toEqual([3_000, 1_000]);
  });

  test('a wait that would outlast the call is not begun', async () => {
    const { policies, slept } = start();
    const failure = new RateLimited(86_400_000);
    await expect(policies.read(call, failingWith(failure))).rejects.toBe(failure);
    expect(slept).toEqual([]);
  });

  test('events tell what happened, attempt by attempt', async () => {
    const { policies, events } = start();
    await policies.read(call, failingWith(new BillyServerError(500)));
    const same = { resource: 'contacts', verb: 'list' };
    expect(events).toEqual([
      {
        type: 'attempt.finished',
        ...same,
        attempt: 1,
        durationMs: 0,
        failure: 'serverError',
        status: 500,
      },
      { type: 'attempt.retried', ...same, attempt: 1, failure: 'serverError', delayMs: 500 },
      { type: 'attempt.finished', ...same, attempt: 2, durationMs: 0 },
    ]);
  });
});

describe('the deadline', () => {
  test('an attempt gets no more time than the call has left', async () => {
    const { policies, now } = start();
    const given: number[] = [];
    await policies.read({ ...call, deadline: now() + 900 }, (timeoutMs) => {
      given.push(timeoutMs);
      return ok();
    });
    await policies.read(call, (timeoutMs) => {
      given.push(timeoutMs);
      return ok();
    });
    expect(given).toEqual([900, 2_500]);
  });

  test('a call whose time is up does not reach Billy', async () => {
    const { policies, now } = start();
    const attempt = failingWith();
    await expect(policies.read({ ...call, deadline: now() }, attempt)).rejects.toMatchObject({
      kind: 'deadline',
      code: 'UPSTREAM_TIMEOUT',
    });
    expect(attempt.times).toBe(0);
  });

  test('no retry begins after it', async () => {
    const { policies, slept } = start();
    const attempt = failingWith(new BillyServerError(500), new BillyServerError(500));
    const outcome = policies.read({ ...call, deadline: 600 }, attempt);
    await expect(outcome).rejects.toThrow('Billy answered 500.');
    expect(slept).toEqual([500]);
    expect(attempt.times).toBe(2);
  });

  test('being cut short by it is not held against Billy', async () => {
    const { policies, events } = start({ retryDelaysMs: [] });
    for (let count = 0; count < 60; count += 1) {
      const hurried = policies.read({ ...call, deadline: 100 }, () =>
        Promise.reject(new AttemptTimedOut(100)),
      );
      await expect(hurried).rejects.toMatchObject({ kind: 'deadline' });
    }
    expect(events).not.toContainEqual(expect.objectContaining({ type: 'circuit.opened' }));
  });
});

describe('the breaker', () => {
  const patient = { ...call, deadline: never };

  async function fail(policies: Policies, times: number): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      await policies.read(patient, failing).catch(() => undefined);
    }
  }

  test('opens on the twentieth failure, and then Billy is left alone', async () => {
    const { policies, events } = start({ retryDelaysMs: [] });
    await fail(policies, 19);
    expect(events).not.toContainEqual(opening);
    await fail(policies, 1);
    expect(events).toContainEqual(opening);
    const attempt = failingWith();
    await expect(policies.read(patient, attempt)).rejects.toBeInstanceOf(CircuitOpen);
    expect(attempt.times).toBe(0);
  });

  test('an open breaker ends retrying at once, with a word when to come again', async () => {
    const { policies, slept } = start({ retryDelaysMs: [] });
    await fail(policies, 20);
    await expect(policies.read(patient, ok)).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      retryAfterMs: 5,
    });
    expect(slept).toEqual([]);
  });

  test('stays closed while half of the calls succeed', async () => {
    const { policies, events } = start({ retryDelaysMs: [] });
    for (let count = 0; count < 50; count += 1) {
      await policies.read(patient, ok);
      await fail(policies, 1);
    }
    expect(events.map(({ type }) => type)).not.toContain('circuit.opened');
  });

  test.each(Object.entries(failureRules).filter(([, { health }]) => health !== 'failing'))(
    'a %s never opens it, however many there are',
    async (kind) => {
      const { policies, events } = start({ retryDelaysMs: [] });
      const failure = Object.assign(new RecordNotFound(), { kind });
      for (let count = 0; count < 100; count += 1) {
        await expect(policies.read(patient, () => Promise.reject(failure))).rejects.toBe(failure);
      }
      expect(events.map(({ type }) => type)).not.toContain('circuit.opened');
    },
  );

  test('refusals count as answers: a few failures among many refusals do not open it', async () => {
    const { policies, events } = start({ retryDelaysMs: [] });
    for (let count = 0; count < 40; count += 1) {
      await policies
        .read(patient, () => Promise.reject(new RecordNotFound()))
        .catch(() => undefined);
    }
    await fail(policies, 25);
    expect(events.map(({ type }) => type)).not.toContain('circuit.opened');
  });

  test('a failure that passes through it keeps its message', async () => {
    const { policies } = start({ retryDelaysMs: [] });
    await expect(policies.read(patient, failing)).rejects.toThrow(/^Billy answered 500\.$/);
  });

  test('a burst of ours waits outside: what queues for a place never counts as slow', async () => {
    const { policies, events, advance } = start({ concurrentAttempts: 2, retryDelaysMs: [] });
    let running = 0;
    let most = 0;
    const outcomes = Array.from({ length: 200 }, () =>
      policies.read(patient, async (timeoutMs) => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        // Each answer takes a second; the last caller waits for a hundred of them.
        advance(1_000);
        running -= 1;
        return timeoutMs;
      }),
    );
    const given = await Promise.all(outcomes);
    expect(new Set(given)).toEqual(new Set([2_500]));
    expect(most).toBe(2);
    expect(events.map(({ type }) => type)).not.toContain('circuit.opened');
  });

  test('leaves no timer behind when closed', async () => {
    const alive = new Set<number>();
    const watch = createHook({
      init: (id, type) => {
        // Others in this process have timers of their own.
        const isOurs = /[/]src[/]billy[/]|[/]brakes[/]/.test(new Error().stack ?? '');
        if (type === 'Timeout' && isOurs) alive.add(id);
      },
      destroy: (id) => {
        alive.delete(id);
      },
    }).enable();
    const { policies } = start({ retryDelaysMs: [] });
    await fail(policies, 20);
    expect(alive.size).toBeGreaterThan(0);
    await policies.close();
    // Node tells of destroyed timers some turns later; those that are left running never go.
    const until = performance.now() + 5_000;
    while (alive.size > 0 && performance.now() < until) await new Promise(setImmediate);
    watch.disable();
    expect(alive.size).toBe(0);
  });
});

describe('the upstream budget', () => {
  /** A budget that lets everybody pass and remembers what it was told. */
  function noting() {
    const told: unknown[] = [];
    const budget: Budget = {
      ...unlimited,
      acquire: (asked) => {
        told.push(['acquire', asked]);
        return Promise.resolve(0);
      },
      noteRateLimited: (...news) => told.push(['rate limited', ...news]),
      noteAnswered: (...news) => told.push(['answered', ...news]),
    };
    return { budget, told };
  }

  const asked = ['acquire', { organizationId: 'ours', priority: 'interactive', deadline: 8_000 }];

  test('every attempt is asked for, and what Billy answered is told', async () => {
    const { budget, told } = noting();
    const { policies } = start({ budget });
    await policies.read(call, failingWith(new RateLimited(700), new BillyServerError(500)));
    expect(told).toEqual([
      asked,
      ['rate limited', 'ours', 700],
      asked,
      asked,
      ['answered', 'ours'],
    ]);
  });

  test('a refusal is an answer', async () => {
    const { budget, told } = noting();
    const { policies } = start({ budget });
    await expect(policies.read(call, failingWith(new RecordNotFound()))).rejects.toThrow();
    expect(told).toEqual([asked, ['answered', 'ours']]);
  });

  test('what it refuses is not sent, and its refusal is the answer', async () => {
    const refusal = new BudgetExhausted(3_000);
    const { policies, events } = start({
      budget: { ...unlimited, acquire: () => Promise.reject(refusal) },
    });
    const attempt = failingWith();
    await expect(policies.read(call, attempt)).rejects.toBe(refusal);
    expect(attempt.times).toBe(0);
    expect(events).toEqual([]);
  });

  test('a call that is no company’s asks for nothing', async () => {
    const { budget, told } = noting();
    const { policies } = start({ budget });
    await policies.read({ ...call, organizationId: undefined }, ok);
    expect(told).toEqual([]);
  });

  test('what would be refused anyway does not use it up', async () => {
    const { budget, told } = noting();
    const { policies } = start({ budget, retryDelaysMs: [] });
    policies.operation.order('reads', 'open');
    await expect(policies.read(call, ok)).rejects.toBeInstanceOf(CircuitOpen);
    policies.operation.order('reads', 'auto');
    await expect(policies.read(call, failingWith(new CredentialsRejected(401)))).rejects.toThrow();
    told.splice(0);
    await expect(policies.read(call, ok)).rejects.toBeInstanceOf(CredentialsRejected);
    expect(told).toEqual([]);
  });
});

describe('a company whose token is refused', () => {
  test('is not asked about again, and nobody else notices', async () => {
    const { policies, events } = start();
    await expect(policies.read(call, failingWith(new CredentialsRejected(401)))).rejects.toThrow();
    expect(policies.isQuarantined('ours')).toBe(true);
    expect(policies.operation.refusedSince('ours')).toBe(0);
    const attempt = failingWith();
    await expect(policies.read(call, attempt)).rejects.toMatchObject({
      code: 'UPSTREAM_CREDENTIALS_REJECTED',
      retryAfterMs: 60_000,
    });
    expect(attempt.times).toBe(0);
    await expect(policies.read({ ...call, organizationId: 'theirs' }, ok)).resolves.toBe('answer');
    expect(events).toContainEqual({
      type: 'quarantine.begun',
      organizationId: 'ours',
      status: 401,
    });
  });

  test('has nothing sent of what waited for a place when it was found out', async () => {
    const { policies } = start({ concurrentAttempts: 1, attemptsPerCompany: 1 });
    const attempt = failingWith(...Array.from({ length: 20 }, () => new CredentialsRejected(401)));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => policies.read(call, attempt)),
    );
    expect(attempt.times).toBe(1);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { status: 401 } });
  });

  test('a refusal counts for Billy, not against it', async () => {
    const { policies } = start();
    await expect(policies.read(call, failingWith(new CredentialsRejected(401)))).rejects.toThrow();
    await expect(policies.read(call, ok)).rejects.toThrow();
    expect(policies.operation.circuits()[0]).toMatchObject({ calls: 1, failures: 0 });
  });
});

describe('a rehearsal', () => {
  const rehearsed = { ...call, isRehearsal: true };

  test('teaches nobody anything, whatever it meets', async () => {
    const { policies, events } = start({ retryDelaysMs: [] });
    for (const failure of [
      new CredentialsRejected(401),
      new RateLimited(60_000),
      ...Array.from({ length: 60 }, () => new BillyServerError(500)),
    ]) {
      await expect(policies.read(rehearsed, () => Promise.reject(failure))).rejects.toBe(failure);
    }
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['attempt.finished']));
    expect(policies.isQuarantined('ours')).toBe(false);
    expect(policies.operation.circuits()[0]).toMatchObject({ calls: 0, failures: 0 });
    expect(policies.operation.lastFailures()).toEqual([]);
    await expect(policies.read(call, ok)).resolves.toBe('answer');
  });

  test('is sent again like any other call', async () => {
    const { policies } = start({ retryBudget: { share: 0, minimumPerSecond: 0, saved: 0 } });
    await expect(policies.read(rehearsed, failingWith(new BillyServerError(500)))).resolves.toBe(
      'answer',
    );
  });
});

describe('how long an answer may take', () => {
  const write = { ...call, verb: 'update', callClass: 'writes', isRepeatable: true } as const;

  test.each([
    ['a read', 2_001, { timeoutMs: 2_500 }],
    ['a write', 8_001, { timeoutMs: 10_000 }],
  ])(
    '%s that took more than four fifths of its time counts as failing',
    async (what, ms, terms) => {
      const { policies, advance } = start();
      const take = (): Promise<string> => {
        advance(ms);
        return ok();
      };
      const slow = () =>
        what === 'a read'
          ? policies.read(call, take)
          : policies.write({ ...write, ...terms }, take);
      await expect(slow()).resolves.toBe('answer');
      expect(policies.operation.circuits()[0]).toMatchObject({ calls: 1, failures: 1 });
    },
  );

  test('what its caller sends slowly says nothing about Billy', async () => {
    const { policies, advance } = start();
    await policies.write({ ...write, timeoutMs: 300_000, isPacedByCaller: true }, () => {
      advance(290_000);
      return ok();
    });
    expect(policies.operation.circuits()[0]).toMatchObject({ calls: 1, failures: 0 });
  });
});

describe('a write', () => {
  const write = { ...call, verb: 'update', callClass: 'writes', timeoutMs: 5_000 } as const;
  const once = { ...write, isRepeatable: false };
  const again = { ...write, isRepeatable: true };

  /** Attempts that end so, one after the other; those marked may have arrived by then. */
  function ending(...ends: readonly { error?: Error; mayHaveArrived?: boolean }[]) {
    const given: number[] = [];
    return {
      given,
      attempt: (timeoutMs: number, onMayHaveArrived: () => void): Promise<string> => {
        const { error, mayHaveArrived = false } = ends[given.length] ?? {};
        given.push(timeoutMs);
        if (mayHaveArrived) onMayHaveArrived();
        return error === undefined ? Promise.resolve('done') : Promise.reject(error);
      },
    };
  }

  const lost = { error: new AttemptTimedOut(5_000), mayHaveArrived: true };
  const unsent = { error: new BillyServerError(503) };
  const rateLimited = { error: new RateLimited(), mayHaveArrived: true };
  const refused = { error: new RecordNotFound(), mayHaveArrived: true };

  test('that must not be done twice is sent once, whatever comes of it', async () => {
    const { policies, slept } = start();
    const { attempt, given } = ending(unsent);
    await expect(policies.write(once, attempt)).rejects.toBe(unsent.error);
    expect([given.length, slept]).toEqual([1, []]);
  });

  test('that may be done twice is sent again like a read', async () => {
    const { policies, slept } = start();
    const { attempt, given } = ending(lost, unsent);
    await expect(policies.write(again, attempt)).resolves.toBe('done');
    expect([given.length, slept]).toEqual([3, [500, 1_000]]);
  });

  test.each([
    ['sent and lost', [lost, lost, lost], OutcomeUnknown],
    [
      'sent and stopped by a fault of ours',
      [{ ...lost, error: new TypeError('x') }],
      OutcomeUnknown,
    ],
    ['refused', [refused], RecordNotFound],
    ['sent too often', [rateLimited, rateLimited, rateLimited], RateLimited],
    ['lost, and then refused with the same content', [lost, refused], RecordNotFound],
    ['lost, and then not done', [lost, rateLimited, rateLimited], OutcomeUnknown],
    ['lost, and then not even sent', [lost, unsent, unsent], OutcomeUnknown],
    ['never sent', [unsent, unsent, unsent], BillyServerError],
  ])('%s: its end says what is known', async (_, ends, error) => {
    const { policies } = start();
    await expect(policies.write(again, ending(...ends).attempt)).rejects.toBeInstanceOf(error);
  });

  test('whose outcome is not known names what hid it', async () => {
    const { policies } = start();
    await expect(policies.write(once, ending(lost).attempt)).rejects.toMatchObject({
      kind: 'outcomeUnknown',
      cause: lost.error,
    });
  });

  test('that has begun has all its time, whatever the deadline', async () => {
    const { policies } = start();
    const { attempt, given } = ending();
    await policies.write({ ...once, deadline: 100 }, attempt);
    expect(given).toEqual([5_000]);
  });

  test('does not begin after its deadline', async () => {
    const { policies, advance } = start();
    advance(100);
    const { attempt, given } = ending();
    await expect(policies.write({ ...once, deadline: 100 }, attempt)).rejects.toMatchObject({
      kind: 'deadline',
    });
    expect(given).toEqual([]);
  });

  test('without a deadline of its own has that of every call', async () => {
    const { policies } = start({ retryDelaysMs: [6_000, 12_000, 12_000] });
    const { attempt, given } = ending(unsent, unsent, unsent);
    // Half of each wait: after 3 s; 6 s more would be past the 8 s of a call.
    await expect(policies.write(again, attempt)).rejects.toBe(unsent.error);
    expect(given).toHaveLength(2);
  });
});

describe('what an operator sees', () => {
  test('the latest twenty failures, newest first, without refusals of requests', async () => {
    const { policies, advance } = start({ retryDelaysMs: [] });
    policies.operation.order('billy', 'closed');
    policies.operation.order('reads', 'closed');
    const failures = [
      ...Array.from({ length: 30 }, () => new BillyServerError(503)),
      new RecordNotFound(),
      new RateLimited(),
    ];
    for (const failure of failures) {
      advance(1);
      await policies.read(call, () => Promise.reject(failure)).catch(() => undefined);
    }
    const seen = policies.operation.lastFailures();
    expect(seen).toHaveLength(20);
    expect(seen[0]).toEqual({
      at: 32,
      organizationId: 'ours',
      resource: 'contacts',
      verb: 'list',
      kind: 'rateLimited',
      status: 429,
    });
    expect(seen[1]).toMatchObject({ at: 30, kind: 'serverError', status: 503 });
  });

  test('what a company may still ask for', () => {
    const { policies } = start();
    expect(policies.operation.budget('ours')).toMatchObject({ pausedUntil: undefined });
  });

  test('calls that were refused, held back or not sent again, as events of their own', async () => {
    const { policies, events } = start({
      retryBudget: { share: 0, minimumPerSecond: 0, saved: 0 },
      throttle: { callsPerAccept: 2, allowance: 0, windowMs: 10_000, trialIntervalMs: 1_000 },
    });
    for (let count = 0; count < 3; count += 1) {
      await policies.read(call, failing).catch(() => undefined);
    }
    policies.operation.order('reports', 'open');
    await policies.read({ ...call, callClass: 'reports' }, ok).catch(() => undefined);
    const about = { resource: 'contacts', verb: 'list' };
    expect(events).toContainEqual({ type: 'retry.denied', ...about, failure: 'serverError' });
    expect(events).toContainEqual({ type: 'throttle.refused', ...about, callClass: 'reads' });
    expect(events).toContainEqual({ type: 'circuit.refused', ...about, callClass: 'reports' });
  });

  test('a circuit’s recovery ends the throttling of its calls', async () => {
    const { policies, sharing } = heardBy({
      throttle: { callsPerAccept: 2, allowance: 0, windowMs: 10_000, trialIntervalMs: 60_000 },
    });
    for (let count = 0; count < 10; count += 1) {
      await policies.read(call, failing).catch(() => undefined);
    }
    await expect(policies.read(call, ok)).rejects.toBeInstanceOf(Throttled);
    sharing({ type: 'recovered', host: 'billy.example.test', circuit: 'billy' });
    await expect(policies.read(call, ok)).resolves.toBe('answer');
  });

  /** Policies and the voice of another replica. */
  function heardBy(options: Partial<PolicyOptions>) {
    let tell: ((news: CircuitNews) => void) | undefined;
    const started = start({
      retryDelaysMs: [],
      random: () => 0,
      sharing: { ...alone, onNews: (listener) => (tell = listener) },
      ...options,
    });
    return { ...started, sharing: (news: CircuitNews) => tell?.(news) };
  }
});

describe('closing', () => {
  test('waits for the calls that are running', async () => {
    const { policies } = start();
    let finish: ((answer: string) => void) | undefined;
    const running = policies.read(call, () => new Promise<string>((resolve) => (finish = resolve)));
    let isClosed = false;
    const closing = policies.close().then(() => {
      isClosed = true;
    });
    await new Promise(setImmediate);
    expect(isClosed).toBe(false);
    finish?.('answer');
    await expect(running).resolves.toBe('answer');
    await closing;
    expect(isClosed).toBe(true);
  });
});

describe("every call stays in its caller's context", () => {
  const context = new AsyncLocalStorage<number>();

  /** Where each of 200 concurrent calls finds itself: in the attempt, and after it. */
  async function wander(policies: Policies, attempt: (id: number) => Promise<unknown>) {
    const strayed: string[] = [];
    const note = (id: number, place: string): void => {
      if (context.getStore() !== id) strayed.push(`${id} ${place}`);
    };
    await Promise.all(
      Array.from({ length: 200 }, (_, id) =>
        context.run(id, async () => {
          try {
            await policies.read({ ...call, deadline: never }, async () => {
              note(id, 'in its attempt');
              await new Promise((resolve) => setTimeout(resolve, id % 7));
              note(id, 'later in its attempt');
              return attempt(id);
            });
            note(id, 'after success');
          } catch {
            note(id, 'after failure');
          }
        }),
      ),
    );
    return strayed;
  }

  test('when calls succeed and fail side by side', async () => {
    const { policies } = start({ random: () => 0, concurrentAttempts: 8 });
    const strayed = await wander(policies, (id) => (id % 3 === 0 ? failing() : ok()));
    expect(strayed).toEqual([]);
  });

  test('when the breaker opens in their midst', async () => {
    const { policies, events } = start({ retryDelaysMs: [] });
    const strayed = await wander(policies, failing);
    expect(strayed).toEqual([]);
    expect(events.map(({ type }) => type)).toContain('circuit.opened');
  });

  test('when events are raised, the retry and the failure of a call are raised in it', async () => {
    const raised: [number | undefined, string][] = [];
    const { policies } = start({
      random: () => 0,
      breaker: {
        minimumCalls: 1_000,
        windowMs: 10_000,
        minimumSuccessShare: 0,
        probeIntervalMs: 5,
        rampStepMs: 5,
        callsPerRampStep: 5,
      },
      onEvent: (event) => {
        if (event.type === 'attempt.retried') raised.push([context.getStore(), event.resource]);
      },
    });
    await Promise.all(
      Array.from({ length: 50 }, (_, id) =>
        context.run(id, () =>
          policies.read(
            { ...call, resource: `resource ${id}`, deadline: never },
            failingWith(new BillyServerError(500)),
          ),
        ),
      ),
    );
    expect(raised).toHaveLength(50);
    for (const [id, resource] of raised) expect(resource).toBe(`resource ${id}`);
  });
});
