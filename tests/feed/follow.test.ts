import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Company } from '../../src/billy/records.ts';
import type { Change } from '../../src/feed/change.ts';
import { createFollowing, PlaceOutOfReach, type Following } from '../../src/feed/follow.ts';
import { until } from '../support/until.ts';
import { by, describeFeeds, morning, newCompany, seen, type FeedStage } from './open-feed.ts';

const limits = { perCompany: 1_000, inTotal: 5_000 };

describeFeeds('following the feed', (stage) => {
  let following: Following;
  let endings: AbortController[] = [];

  beforeEach(() => {
    following = followingOn(stage());
  });
  afterEach(() => {
    for (const ending of endings) ending.abort();
    endings = [];
    following.close();
  });

  function followingOn({ feed, store }: Pick<FeedStage, 'feed' | 'store'>, isShared = false) {
    const made = createFollowing({ feed, store, isShared, limits });
    feed.attach(made.consumer);
    return made;
  }

  /** Follows and keeps what it is told. */
  function follower(
    company: Company,
    asked: Parameters<Following['follow']>[1] = {},
    through = following,
  ) {
    const ending = new AbortController();
    endings.push(ending);
    const told: Change[] = [];
    const changes = through.follow(company.organizationId, asked, ending.signal);
    const ended = (async () => {
      for await (const change of changes) told.push(change);
    })();
    ended.catch(() => undefined);
    return { told, ended, end: () => ending.abort() };
  }

  const change = (company: Company, name: string, at: number, id = 'a') =>
    stage().feed.observe(company, [seen(id, name, morning + at)], by('webhook'));

  test('tells what comes after it began, in its order, and nothing from before', async () => {
    const company = newCompany();
    await change(company, 'Havnegade Cykler', 0);
    const { told } = follower(company);
    await until('it follows', async () => {
      await change(company, `Cykler ${told.length}`, Date.now());
      return told.length > 3;
    });
    expect(told.map(({ sequence }) => sequence)).toEqual(
      told.map((_, index) => (told[0]?.sequence ?? 0) + index),
    );
    expect(told[0]?.sequence).toBeGreaterThan(1);
  });

  test('goes on from a place, however far behind: nothing is left out and nothing comes twice', async () => {
    const company = newCompany();
    const many = Array.from({ length: 700 }, (_, index) => seen(`c${index}`, 'Kiosk', morning));
    await stage().feed.observe(company, many, by('webhook'));
    const { told } = follower(company, { after: 3 });
    await until('all are told', () => told.length >= 697);
    await change(company, 'the latest', 1, 'z');
    await until('the latest is told', () => told.at(-1)?.id === 'z');
    expect(told.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 698 }, (_, index) => index + 4),
    );
  });

  test('tells only what was asked for', async () => {
    const company = newCompany();
    const { told } = follower(company, {
      after: 0,
      types: ['contact.updated'],
      ids: ['a', 'b'],
      filter: { after: [{ field: 'name', equals: 'yes' }] },
    });
    const observed = [
      seen('a', 'yes', morning, { kind: 'created' }),
      seen('a', 'no', morning + 1),
      seen('b', 'yes', morning),
      seen('c', 'yes', morning),
    ];
    for (const one of observed) await stage().feed.observe(company, [one], by('webhook'));
    await stage().feed.observe(company, [seen('a', 'yes', morning + 2)], by('webhook'));
    await until('both are told', () => told.length === 2);
    expect(told.map(({ id, type }) => `${type} ${id}`)).toEqual([
      'contact.updated b',
      'contact.updated a',
    ]);
  });

  test('another replica that appended is noticed by looking at the database', async () => {
    const company = newCompany();
    const beside = followingOn({ feed: stage().beside(), store: stage().store }, true);
    const { told } = follower(company, {}, beside);
    await until('it follows', () => beside.interest().has(company.organizationId));
    await until('it is told', async () => {
      await change(company, `Kiosk ${Date.now()}`, Date.now());
      return told.length > 0;
    });
    beside.close();
  });

  test('a change that comes while the database is asked how far changes go is told without another one', async () => {
    const company = newCompany();
    await change(company, 'Kiosk', 0);
    const { feed, store } = stage();
    const answered = Promise.withResolvers<undefined>();
    const asked = Promise.withResolvers<undefined>();
    const slow = {
      read: (...about: Parameters<typeof feed.read>) => feed.read(...about),
      async extent(organizationId: string) {
        const extent = await feed.extent(organizationId);
        asked.resolve(undefined);
        await answered.promise;
        return extent;
      },
    };
    const made = createFollowing({ feed: slow, store, isShared: false, limits });
    feed.attach(made.consumer);
    const { told } = follower(company, {}, made);
    await asked.promise;
    await change(company, 'Kiosk 2', 1);
    answered.resolve(undefined);
    await until('it is told', () => told.length === 1);
    made.close();
  });

  test('a place that was never reached, and one that is forgotten, say so', async () => {
    const company = newCompany();
    await change(company, 'Kiosk', 0);
    await expect(follower(company, { after: 99 }).ended).rejects.toThrow(PlaceOutOfReach);
    const other = newCompany();
    await change(other, 'Kiosk', 0);
    await stage().feed.forget({ changes: morning + 86_400_000, tombstones: 0 });
    await change(other, 'Kiosk 2', 1);
    await expect(follower(other, { after: 0 }).ended).rejects.toMatchObject({ why: 'forgotten' });
  });

  test('who follows is what the poller looks for, until it stops', async () => {
    const company = newCompany();
    const { end, ended } = follower(company, { types: ['invoice.paid', 'contact.deleted'] });
    const { organizationId } = company;
    expect([...(following.interest().get(organizationId) ?? [])]).toEqual(['contacts', 'invoices']);
    end();
    await ended;
    expect(following.interest().has(organizationId)).toBe(false);
  });

  test('there are only so many, of a company and in all', () => {
    const few = createFollowing({
      ...stage(),
      isShared: false,
      limits: { perCompany: 2, inTotal: 3 },
    });
    const [one, two, three] = [newCompany(), newCompany(), newCompany()];
    follower(one, {}, few);
    const { end } = follower(one, {}, few);
    expect(() => follower(one, {}, few)).toThrow('at most 2 subscriptions of a company');
    follower(two, {}, few);
    expect(() => follower(three, {}, few)).toThrow('3 in all');
    end();
    expect(() => follower(three, {}, few)).not.toThrow();
  });

  test('a thousand who follow fifty companies are told all of their own and nothing of others', async () => {
    const companies = Array.from({ length: 50 }, newCompany);
    const followers = Array.from({ length: 1_000 }, (_, index) => {
      const company = companies[index % 50] ?? newCompany();
      return { company, ...follower(company, { after: 0 }) };
    });
    for (let round = 0; round < 3; round += 1)
      await Promise.all(companies.map((company) => change(company, `Kiosk ${round}`, round)));
    await until('all are told', () => followers.every(({ told }) => told.length >= 3), 60_000);
    const foreign = followers.flatMap(({ company, told }) =>
      told.filter(({ organizationId }) => organizationId !== company.organizationId),
    );
    expect(foreign).toHaveLength(0);
    expect(
      new Set(followers.map(({ told }) => told.map(({ sequence }) => sequence).join())),
    ).toEqual(new Set(['1,2,3']));
  });

  test('a follower that takes nothing costs a place and no memory', async () => {
    const company = newCompany();
    const ending = new AbortController();
    endings.push(ending);
    const changes = following.follow(company.organizationId, { after: 0 }, ending.signal);
    const iterator = changes[Symbol.asyncIterator]();
    const text = 'æ'.repeat(2_000);
    await change(company, 'Kiosk', 0);
    await iterator.next();
    const before = heapMegabytes();
    for (let round = 0; round < 20; round += 1) {
      const many = Array.from({ length: 250 }, (_, index) =>
        seen(`c${round}-${index}`, text, morning),
      );
      await stage().feed.observe(company, many, by('webhook'));
    }
    const grown = heapMegabytes() - before;
    process.stdout.write(`a follower 5,000 changes behind: ${grown.toFixed(1)} MB more\n`);
    // All of them are about 20 MB of text, and each is there three times.
    expect(grown).toBeLessThan(15);
    let last = 0;
    while (last < 5_001) {
      const next = await iterator.next();
      if (next.done === true) break;
      last = next.value.sequence;
    }
    expect(last).toBe(5_001);
  });
});

setFlagsFromString('--expose-gc');
// What Node calls so from now on.
const collectGarbage = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_048_576;
}
