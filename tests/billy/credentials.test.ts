/** A company whose access token Billy refuses, on a clock of the test's own. */

import { createCredentials } from '../../src/billy/credentials.ts';
import type { BillyEvent } from '../../src/billy/events.ts';
import {
  BillyServerError,
  CredentialsRejected,
  RecordInvalid,
  RecordNotFound,
} from '../../src/billy/failures.ts';
import { alone, type News } from '../../src/billy/sharing.ts';

const ours = { organizationId: 'ours', provesAccess: true };
const theirs = { organizationId: 'theirs', provesAccess: true };

const minute = 60_000;
const host = 'billy.example.test';

function start() {
  const time = { now: 0 };
  const events: BillyEvent[] = [];
  const told: News[] = [];
  const listeners: ((news: News) => void)[] = [];
  const credentials = createCredentials({
    host,
    sharing: {
      ...alone,
      announce: (news) => void told.push(news),
      onNews: (listener) => void listeners.push(listener),
    },
    now: () => 1_000_000 + time.now,
    elapsed: () => time.now,
    onEvent: (event) => events.push(event),
  });
  let attempts = 0;
  return {
    credentials,
    time,
    events,
    told,
    hear: (news: News) => {
      for (const listener of listeners) listener(news);
    },
    attempts: () => attempts,
    call: async (outcome: Error | string, caller = ours) => {
      return credentials.run(caller, () => {
        attempts += 1;
        return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
      });
    },
  };
}

test('after one refusal the company is asked about nothing, until a minute later', async () => {
  const { call, attempts, time, credentials, events } = start();
  await expect(call(new CredentialsRejected(401))).rejects.toMatchObject({ status: 401 });
  expect(credentials.isQuarantined('ours')).toBe(true);
  for (let count = 0; count < 50; count += 1) {
    await expect(call('answer')).rejects.toMatchObject({ kind: 'credentials', status: 401 });
  }
  time.now += minute - 1;
  await expect(call('answer')).rejects.toMatchObject({ retryAfterMs: 1 });
  expect(attempts()).toBe(1);
  expect(events).toEqual([{ type: 'quarantine.begun', organizationId: 'ours', status: 401 }]);
});

test('other companies, and calls nobody knows the company of, notice nothing', async () => {
  const { call, credentials } = start();
  await expect(call(new CredentialsRejected(403))).rejects.toThrow();
  await expect(call('answer', theirs)).resolves.toBe('answer');
  expect(credentials.isQuarantined('theirs')).toBe(false);
  await expect(
    credentials.run({ organizationId: undefined, provesAccess: true }, () =>
      Promise.reject(new CredentialsRejected(401)),
    ),
  ).rejects.toThrow();
});

test('a trial that is accepted ends it for everybody', async () => {
  const { call, time, credentials, events } = start();
  await expect(call(new CredentialsRejected(401))).rejects.toThrow();
  expect(credentials.refusedSince('ours')).toBe(1_000_000);
  time.now += minute;
  await expect(call('answer')).resolves.toBe('answer');
  expect(credentials.isQuarantined('ours')).toBe(false);
  expect(credentials.refusedSince('ours')).toBeUndefined();
  await expect(call('answer')).resolves.toBe('answer');
  expect(events.at(-1)).toEqual({ type: 'quarantine.ended', organizationId: 'ours' });
});

test.each([
  ['has not', new RecordNotFound()],
  ['does not accept', new RecordInvalid(422, [])],
])('so does a trial for a record Billy %s: it has checked the token first', async (_, failure) => {
  const { call, time, credentials } = start();
  await expect(call(new CredentialsRejected(401))).rejects.toThrow();
  time.now += minute;
  await expect(call(failure)).rejects.toBe(failure);
  expect(credentials.isQuarantined('ours')).toBe(false);
});

test('only one call at a time is the trial', async () => {
  const { call, time, credentials } = start();
  await expect(call(new CredentialsRejected(401))).rejects.toThrow();
  time.now += minute;
  let finish: ((answer: string) => void) | undefined;
  const trial = credentials.run(ours, () => new Promise<string>((resolve) => (finish = resolve)));
  await expect(call('answer')).rejects.toBeInstanceOf(CredentialsRejected);
  expect(credentials.isQuarantined('ours')).toBe(true);
  finish?.('answer');
  await trial;
  expect(credentials.isQuarantined('ours')).toBe(false);
});

test('trials that are refused are made ever more seldom, but at least every quarter of an hour', async () => {
  const { call, time, attempts, events } = start();
  await expect(call(new CredentialsRejected(401))).rejects.toThrow();
  const waits: number[] = [];
  let triedAt = time.now;
  for (let step = 0; step < 120; step += 1) {
    time.now += minute;
    const before = attempts();
    await expect(call(new CredentialsRejected(401))).rejects.toThrow();
    if (attempts() === before) continue;
    waits.push((time.now - triedAt) / minute);
    triedAt = time.now;
  }
  expect(waits.slice(0, 7)).toEqual([1, 2, 4, 8, 15, 15, 15]);
  expect(events.at(-1)).toMatchObject({ type: 'quarantine.extended', waitMs: 15 * minute });
});

test('a trial that finds Billy failing leaves it as it is, and the next call may try', async () => {
  const { call, time, credentials } = start();
  await expect(call(new CredentialsRejected(401))).rejects.toThrow();
  time.now += minute;
  await expect(call(new BillyServerError(503))).rejects.toBeInstanceOf(BillyServerError);
  expect(credentials.isQuarantined('ours')).toBe(true);
  await expect(call('answer')).resolves.toBe('answer');
});

test('calls that were on their way together begin it once', async () => {
  const { call, credentials, events, time } = start();
  await Promise.allSettled(Array.from({ length: 20 }, () => call(new CredentialsRejected(401))));
  expect(events).toHaveLength(1);
  time.now += minute;
  expect(credentials.refusal(ours)).toBeUndefined();
});

test('what was asked before the refusal does not end it when it is answered after', async () => {
  const { call, credentials } = start();
  let finish: ((answer: string) => void) | undefined;
  const early = credentials.run(ours, () => new Promise<string>((resolve) => (finish = resolve)));
  await expect(call(new CredentialsRejected(401))).rejects.toThrow();
  finish?.('answer');
  await early;
  expect(credentials.isQuarantined('ours')).toBe(true);
});

test('what Billy tells everybody is no trial', async () => {
  const { call, time, credentials, attempts } = start();
  await expect(call(new CredentialsRejected(401))).rejects.toThrow();
  time.now += minute;
  await expect(call('currencies', { ...ours, provesAccess: false })).rejects.toThrow();
  expect(attempts()).toBe(1);
  expect(credentials.refusal(ours)).toBeUndefined();
});

describe('replicas', () => {
  const organizationId = 'ours';
  const refused: News = { type: 'tokenRefused', host, organizationId };
  const accepted: News = { type: 'tokenAccepted', host, organizationId };

  test('are told once that a token is refused, and once that it is taken again', async () => {
    const { call, time, told } = start();
    await expect(call(new CredentialsRejected(401))).rejects.toThrow();
    await expect(call('answer')).rejects.toThrow();
    time.now += minute;
    await expect(call(new CredentialsRejected(401))).rejects.toThrow();
    expect(told).toEqual([refused]);
    time.now += 2 * minute;
    await call('answer');
    await call('answer');
    expect(told).toEqual([refused, accepted]);
  });

  test('that hear of it serve nothing cached, and find out by their next call about their own token', async () => {
    const { call, credentials, hear, events, told, attempts } = start();
    hear(refused);
    expect(credentials.isQuarantined('ours')).toBe(true);
    expect(credentials.isQuarantined('theirs')).toBe(false);
    expect(credentials.refusedSince('ours')).toBe(1_000_000);
    expect(events).toEqual([{ type: 'quarantine.begun', organizationId, status: 401 }]);
    await expect(call('answer')).resolves.toBe('answer');
    expect(credentials.isQuarantined('ours')).toBe(false);
    expect(attempts()).toBe(1);
    // That theirs is good says nothing of the token that was refused; whose it is tries it all the same.
    expect(told).toEqual([accepted]);
  });

  test('whose own token is refused as well wait for a minute from then on, and tell nobody', async () => {
    const { call, hear, attempts, told } = start();
    hear(refused);
    await expect(call(new CredentialsRejected(403))).rejects.toMatchObject({ status: 403 });
    await expect(call('answer')).rejects.toMatchObject({ status: 403, retryAfterMs: minute });
    expect(attempts()).toBe(1);
    expect(told).toEqual([]);
  });

  test('try again at once when another’s token is taken, while a trial is on its way as well', async () => {
    const { call, credentials, hear, attempts } = start();
    await expect(call(new CredentialsRejected(401))).rejects.toThrow();
    hear(accepted);
    const { promise, reject } = Promise.withResolvers<never>();
    const trial = credentials.run(ours, () => promise);
    hear(accepted);
    await expect(call('answer')).rejects.toMatchObject({ kind: 'credentials' });
    reject(new BillyServerError(503));
    await expect(trial).rejects.toThrow();
    await expect(call('answer')).resolves.toBe('answer');
    expect(attempts()).toBe(2);
    expect(credentials.isQuarantined('ours')).toBe(false);
  });

  test('that know already, and those of another Billy, change nothing', async () => {
    const { call, credentials, hear, events } = start();
    hear({ ...refused, host: 'elsewhere.example.test' });
    hear({ type: 'opened', host, circuit: 'billy' });
    hear(accepted);
    expect(credentials.isQuarantined('ours')).toBe(false);
    await expect(call(new CredentialsRejected(401))).rejects.toThrow();
    hear({ ...accepted, host: 'elsewhere.example.test' });
    hear(refused);
    await expect(call('answer')).rejects.toMatchObject({ retryAfterMs: minute });
    expect(events).toHaveLength(1);
  });
});
