/** What replicas share about Billy, over a real Redis: one bucket a company, one probe a second, each other's news. */

import { createClient } from '@redis/client';

import {
  createBudget,
  type Budget,
  type BudgetOptions,
  type TokenRequest,
} from '../../src/billy/budget.ts';
import type { BillyEvent } from '../../src/billy/events.ts';
import { BudgetExhausted } from '../../src/billy/failures.ts';
import type { News, Sharing } from '../../src/billy/sharing.ts';
import { systemClock } from '../../src/clock.ts';
import type { RedisEvent } from '../../src/redis/events.ts';
import { createRedisLink, type RedisLink } from '../../src/redis/link.ts';
import { createSharing } from '../../src/redis/sharing.ts';
import { ownWaitOf } from '../support/own-wait.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';

const host = 'api.billy.example.test';
const nordlys = 'nordlys';

describeWith('redis', 'what replicas share through Redis', (program) => {
  let redis: RunningRedis;
  const links: RedisLink[] = [];
  const budgets: Budget[] = [];
  const redisEvents: RedisEvent[] = [];
  const events: BillyEvent[] = [];

  beforeEach(async () => {
    redis = await startRedis(program);
  });

  afterEach(async () => {
    for (const budget of budgets.splice(0)) budget.close();
    for (const link of links.splice(0)) link.close();
    await redis.close();
    redisEvents.length = 0;
    events.length = 0;
  });

  /** By default one that waits, so that a busy machine is not taken for a Redis that is gone. */
  async function replica(replicaId: string, limitMs = 10_000) {
    const onEvent = (event: RedisEvent) => void redisEvents.push(event);
    const link = createRedisLink({ url: redis.url, clock: systemClock, onEvent });
    links.push(link);
    const sharing = createSharing({ link, replicaId, onEvent, ...(limitMs > 0 && { limitMs }) });
    await until('Redis is there', () => link.status() === 'ready');
    return sharing;
  }

  function budgetOver(sharing: Sharing, options: Partial<BudgetOptions> = {}): Budget {
    const budget = createBudget({
      ratePerSecond: 50,
      burst: 20,
      clock: systemClock,
      sharing,
      onEvent: (event) => events.push(event),
      ...options,
    });
    budgets.push(budget);
    return budget;
  }

  const request = (wish: Partial<TokenRequest> = {}): TokenRequest => ({
    organizationId: nordlys,
    // So little that nothing runs in while the test runs.
    ratePerSecond: 0.001,
    burst: 10,
    wanted: 1,
    reserve: 0,
    hasAnswered: false,
    rateLimitedForMs: undefined,
    ...wish,
  });

  const interactive = (budget: Budget, organizationId = nordlys) =>
    budget.acquire({ organizationId, priority: 'interactive', deadline: Date.now() + 60_000 });

  describe('the bucket', () => {
    test('what one replica takes, another has not', async () => {
      const [one, two] = [await replica('one'), await replica('two')];
      expect(await one.takeTokens(request({ wanted: 7 }))).toMatchObject({ taken: 7 });
      expect(await two.takeTokens(request({ wanted: 7 }))).toMatchObject({ taken: 3 });
      expect(await one.takeTokens(request())).toMatchObject({ taken: 0 });
      expect(await one.takeTokens(request({ organizationId: 'soender' }))).toMatchObject({
        taken: 1,
      });
    });

    test('what is reserved remains for those more urgent', async () => {
      const one = await replica('one');
      expect(await one.takeTokens(request({ wanted: 10, reserve: 0.7 }))).toMatchObject({
        taken: 3,
      });
      expect(await one.takeTokens(request({ wanted: 10 }))).toMatchObject({ taken: 7 });
    });

    test('a complaint heard by one replica halves the rate of all, once, and stops them', async () => {
      const [one, two] = [await replica('one'), await replica('two')];
      const complaint = request({ wanted: 0, rateLimitedForMs: 30_000 });
      await Promise.all([one.takeTokens(complaint), two.takeTokens(complaint)]);
      const told = await two.takeTokens(request());
      expect(told).toMatchObject({ taken: 0, left: 0, rateShare: 0.5 });
      expect(told?.pausedForMs).toBeGreaterThan(20_000);
      expect(told?.pausedForMs).toBeLessThanOrEqual(30_000);
    });

    test('answers let it grow back, one step a second whoever heard them', async () => {
      const [one, two] = [await replica('one'), await replica('two')];
      await one.takeTokens(request({ wanted: 0, rateLimitedForMs: 0 }));
      const answered = request({ wanted: 0, hasAnswered: true });
      expect(await one.takeTokens(answered)).toMatchObject({ rateShare: 0.5 });
      const shares: (number | undefined)[] = [];
      await until('the rate has grown', async () => {
        shares.push((await one.takeTokens(answered))?.rateShare);
        shares.push((await two.takeTokens(answered))?.rateShare);
        return shares.at(-1) !== 0.5;
      });
      expect([...new Set(shares)]).toEqual([0.5, 0.55]);
    });

    test('it ends by itself, and a strange organization id makes no strange key', async () => {
      const one = await replica('one');
      await one.takeTokens(request({ organizationId: 'a:budget*\n' }));
      const client = createClient({ url: redis.url });
      await client.connect();
      const keys = await client.keys('*');
      expect(keys).toEqual(['billy1:a%3Abudget*%0A:budget']);
      expect(await client.pTTL(keys[0] ?? '')).toBeGreaterThan(500_000);
      client.destroy();
    });

    test('a Redis that forgot the script is told it again', async () => {
      const one = await replica('one');
      await one.takeTokens(request());
      const client = createClient({ url: redis.url });
      await client.connect();
      await client.scriptFlush();
      client.destroy();
      expect(await one.takeTokens(request())).toMatchObject({ taken: 1 });
    });

    test('a complaint heard by one refuses calls of the others that have no time to wait', async () => {
      const [one, two] = [budgetOver(await replica('one')), budgetOver(await replica('two'))];
      await interactive(two);
      one.noteRateLimited(nordlys, 600_000);
      await until('the other learns of it', async () => {
        await interactive(two).catch((error: unknown) => {
          expect(error).toBeInstanceOf(BudgetExhausted);
        });
        return two.status(nordlys).pausedUntil !== undefined;
      });
      expect(two.status(nordlys).ratePerSecond).toBe(25);
      await expect(interactive(two)).rejects.toThrow(BudgetExhausted);
      await expect(interactive(two, 'soender')).resolves.toBeGreaterThanOrEqual(0);
    });

    test('two budgets together make no more calls than one may', async () => {
      const two = [budgetOver(await replica('one')), budgetOver(await replica('two'))];
      // Begun before the first token is asked for, so that the time measured is never less than Redis's.
      const begun = performance.now();
      const went: number[] = [];
      await Promise.all(
        two.flatMap((budget) =>
          Array.from({ length: 40 }, async () => {
            await interactive(budget);
            went.push(performance.now() - begun);
          }),
        ),
      );
      // The call that was the nth to go had to wait until n tokens had been there: 20, and 50 a second.
      for (const [index, ms] of went.entries()) {
        expect(index + 1).toBeLessThanOrEqual(20 + (ms / 1_000) * 50 + 1);
      }
      expect(events).not.toContainEqual({ type: 'budget.local' });
    });

    test.each(['freeze', 'kill'] as const)(
      'with Redis gone (%s) each replica goes by its own bucket, and nobody waits long to learn it',
      async (how) => {
        const budget = budgetOver(await replica('one', 0), { ratePerSecond: 0.001, burst: 100 });
        await interactive(budget);
        await redis[how]();
        const wait = await ownWaitOf(() =>
          Promise.all(Array.from({ length: 50 }, () => interactive(budget))),
        );
        // Fifty calls in batches of sixteen, and the link gives each try fifty milliseconds and gives up after three.
        expect(wait).toBeLessThan(500);
        expect(budget.status(nordlys).available).toBe(49);
        expect(events).toContainEqual({ type: 'budget.local' });

        if (how === 'freeze') redis.thaw();
        else await redis.restart();
        // A company for each look: one by itself would have used up its calls before Redis is back.
        let company = 0;
        await until('the shared bucket decides again', async () => {
          await interactive(budget, `soender${(company += 1)}`);
          return events.at(-1)?.type === 'budget.shared';
        });
      },
    );
  });

  describe('the probe', () => {
    test('of four replicas one may probe, and nobody before its time is over', async () => {
      const four = await Promise.all(['a', 'b', 'c', 'd'].map((id) => replica(id)));
      const ask = async (of: string, ms: number) =>
        (await Promise.all(four.map((sharing) => sharing.mayProbe(of, ms)))).filter(Boolean).length;
      expect(await ask(host, 60_000)).toBe(1);
      expect(await ask(host, 60_000)).toBe(0);
      const granted: number[] = [];
      await until('three probes were granted', async () => {
        if ((await ask('other.example.test', 1_000)) > 0) granted.push(performance.now());
        return granted.length === 3;
      });
      // Two seconds, less two tenths: whoever holds the lease may renew it in its last tenth. And less what the first
      // answer may have taken to come.
      expect((granted[2] ?? 0) - (granted[0] ?? 0)).toBeGreaterThan(1_000);
    });

    test('another host is asked on its own', async () => {
      const one = await replica('one');
      expect(await one.mayProbe(host, 60_000)).toBe(true);
      expect(await one.mayProbe('other.example.test', 60_000)).toBe(true);
      expect(await one.mayProbe(host, 60_000)).toBe(false);
    });

    test('with Redis gone everybody may', async () => {
      const [one, two] = [await replica('one', 0), await replica('two', 0)];
      await redis.kill();
      expect(await one.mayProbe(host, 1_000)).toBe(true);
      expect(await two.mayProbe(host, 1_000)).toBe(true);
    });
  });

  describe('news', () => {
    const all: readonly News[] = [
      { type: 'opened', host, circuit: 'billy' },
      { type: 'recovered', host, circuit: 'reads' },
      { type: 'tokenRefused', host, organizationId: 'nordlys' },
      { type: 'tokenAccepted', host, organizationId: 'nordlys' },
      { type: 'ordered', host, circuit: 'writes', order: 'dry-run' },
    ];

    test('reach the others and not the one who told them', async () => {
      const [one, two] = [await replica('one'), await replica('two')];
      const heard: Record<string, News[]> = { one: [], two: [] };
      one.onNews((news) => heard['one']?.push(news));
      two.onNews((news) => heard['two']?.push(news));
      // Who listens is known by hearing: a first message may come before the other has subscribed.
      await until('both have subscribed', () => {
        two.announce({ type: 'recovered', host, circuit: 'billy' });
        one.announce({ type: 'recovered', host, circuit: 'billy' });
        return (heard['one']?.length ?? 0) > 0 && (heard['two']?.length ?? 0) > 0;
      });
      for (const news of all) one.announce(news);
      await until('the news arrive', () => heard['two']?.at(-1)?.type === 'ordered');
      expect(heard['two']?.slice(-all.length)).toEqual(all);
      expect(heard['one']?.some(({ type }) => type === 'ordered')).toBe(false);
    });

    test('a refused token is told to whoever comes later, until it is accepted', async () => {
      const one = await replica('one');
      const refused = { type: 'tokenRefused', host, organizationId: 'nordlys' } as const;
      const client = createClient({ url: redis.url });
      await client.connect();
      const key = 'billy1:refused-tokens';
      one.announce(refused);
      one.announce({ ...refused, organizationId: 'vestkyst' });
      await until('it is noted', async () => (await client.hLen(key)) === 2);
      expect(await client.ttl(key)).toBeGreaterThan(800);
      await client.hSet(key, 'of another version', '');

      const heard: News[] = [];
      (await replica('late')).onNews((news) => heard.push(news));
      const names = () =>
        new Set(heard.map((news) => 'organizationId' in news && news.organizationId));
      await until('the late one has heard', () => names().size === 2);
      expect(names()).toEqual(new Set(['nordlys', 'vestkyst']));
      expect(heard).toContainEqual(refused);

      one.announce({ type: 'tokenAccepted', host, organizationId: 'nordlys' });
      await until('it is forgotten', async () => (await client.hLen(key)) === 2);
      client.destroy();
    });

    test.each([
      'no JSON',
      'null',
      '{"from":"two"}',
      '{"from":"two","news":{"type":"opened","host":"h","circuit":"elsewhere"}}',
      '{"from":"two","news":{"type":"closed","host":"h","circuit":"billy"}}',
      '{"from":"two","news":{"type":"ordered","host":"h","circuit":"billy","order":"burn"}}',
      '{"from":"two","news":{"type":"tokenRefused","host":"h","organizationId":7}}',
      '{"from":"two","news":{"type":"tokenRefused","host":"h","circuit":"billy"}}',
      '{"from":"two","news":{"type":"tokenLost","host":"h","organizationId":"nordlys"}}',
      '{"from":"two","news":{"type":"opened","host":7,"circuit":"billy"}}',
      '{"from":7,"news":{"type":"opened","host":"h","circuit":"billy"}}',
    ])('a message that reads %s is dropped and counted', async (text) => {
      const one = await replica('one');
      const heard: News[] = [];
      one.onNews((news) => heard.push(news));
      const client = createClient({ url: redis.url });
      await client.connect();
      await until('the message is counted', async () => {
        await client.publish('billy1:circuits', text);
        return redisEvents.some(({ type }) => type === 'redis.message-unreadable');
      });
      client.destroy();
      expect(heard).toEqual([]);
    });

    test('with Redis gone telling them is no error', async () => {
      const one = await replica('one');
      await redis.kill();
      expect(() => one.announce({ type: 'opened', host, circuit: 'billy' })).not.toThrow();
    });
  });
});
