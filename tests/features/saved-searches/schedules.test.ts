/** Schedules over a database that several processes share, by a clock that the test moves. */

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { calendarYears } from '../../../src/accounting/relative-periods.ts';
import type { BillyRecord } from '../../../src/billy/records.ts';
import { resourceNames } from '../../../src/billy/resources/index.ts';
import { clockOf } from '../../../src/clock.ts';
import { finderOver } from '../../../src/composition/saved-searches.ts';
import { CodedError } from '../../../src/errors.ts';
import { createAnalysis } from '../../../src/features/analysis/analysis.ts';
import { createSchedules } from '../../../src/features/saved-searches/create-schedules.ts';
import { createSavedSearchDesk } from '../../../src/features/saved-searches/desk.ts';
import type { Finder } from '../../../src/features/saved-searches/saved-search.ts';
import type { ScheduleChoice } from '../../../src/features/saved-searches/schedule-desk.ts';
import type { ScheduleEvent } from '../../../src/features/saved-searches/schedule-events.ts';
import type { Result } from '../../../src/features/saved-searches/schedule.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeTables, setUpTables, type TablesStage } from '../../mirror/tables/stage.ts';
import { describeDatabases } from '../../store/databases.ts';
import { until } from '../../support/until.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A Monday in March, nine o’clock in Copenhagen. */
const start = Date.parse('2026-03-02T08:00:00Z');

const hourly: ScheduleChoice = {
  cron: '0 * * * *',
  days: 'EVERY_DAY',
  catchUp: 'ONCE',
  parameters: null,
  isPaused: false,
  alert: null,
};

interface ReplicaOptions {
  /** Just now unless said otherwise. */
  readonly sweptAt?: () => number;
  readonly finder?: (finder: Finder) => Finder;
  readonly companies?: readonly string[];
}

/** One process at a database; its clock is the test's. */
function replicaOf(store: Store, time: { at: number }, options: ReplicaOptions = {}) {
  const clock = clockOf(() => time.at);
  const stage = setUpTables(store);
  const events: ScheduleEvent[] = [];
  const deeds: string[] = [];
  const coming: string[] = [];
  const analysis = createAnalysis({
    store,
    read: stage.read,
    areTablesComplete: () => stage.deriving.prepare().then(() => true),
    clock,
  });
  const finderOf = (organizationId: string): Finder =>
    (options.finder ?? ((finder) => finder))(
      finderOver(
        analysis({
          organizationId,
          admit: () => Promise.resolve(),
          fiscalYears: () => Promise.resolve(calendarYears),
          sweptAt: () =>
            Promise.resolve(
              new Map(resourceNames.map((name) => [name, options.sweptAt?.() ?? time.at])),
            ),
          onAsked: () => undefined,
        }),
      ),
    );
  const audit = (_transaction: unknown, { operation }: { readonly operation: string }) => {
    deeds.push(operation);
    return Promise.resolve();
  };
  const schedules = createSchedules({
    store,
    organizationIds: () => options.companies ?? [company],
    finderOf,
    feed: stage.feed,
    onComing: (_organizationId, { resource }) => void coming.push(resource),
    audit,
    clock,
    onEvent: (event) => events.push(event),
  });
  const searchesOf = createSavedSearchDesk({ store, audit, clock });
  return {
    stage,
    schedules,
    events,
    deeds,
    coming,
    types: () => events.map(({ type }) => type),
    desk: (organizationId = company, subject = 'anna') => {
      const author = { organizationId, subject, correlationId: 'c' };
      const finder = finderOf(organizationId);
      return { searches: searchesOf(author, finder), schedules: schedules.of(author, finder) };
    },
  };
}

type Replica = ReturnType<typeof replicaOf>;
type Desk = ReturnType<Replica['desk']>;

let company = '';
let time = { at: start };

async function stored(stage: TablesStage, names: readonly string[], organizationId = company) {
  const records: BillyRecord[] = names.map((name) => ({ id: `${organizationId}-${name}`, name }));
  await stage.observe({ organizationId, accessToken: 'a' }, 'products', records);
}

async function searched(
  { searches }: Desk,
  visibility: 'private' | 'company' = 'private',
): Promise<string> {
  const { search, faults } = await searches.create({
    name: 'Kaffe',
    folder: null,
    visibility,
    resource: 'products',
    filter: { field: 'name', contains: { parameter: 'part' } },
    orderBy: [{ field: 'name', direction: 'ASC' }],
    parameters: [{ name: 'part', type: 'TEXT', default: 'Kaffe' }],
  });
  if (search === null) throw new Error(JSON.stringify(faults));
  return search.id;
}

async function scheduled(desk: Desk, changes: Partial<ScheduleChoice> = {}, search?: string) {
  const searchId = search ?? (await searched(desk));
  const { schedule, faults } = await desk.schedules.create(searchId, { ...hourly, ...changes });
  if (schedule === null) throw new Error(JSON.stringify(faults));
  return schedule;
}

async function results(desk: Desk, id: string): Promise<readonly Result[]> {
  const found = await desk.schedules.results(id, { first: 100, before: undefined });
  if (found === null) throw new Error('There is no such schedule.');
  return found;
}

async function holderOf(of: Store, id: string): Promise<string | null | undefined> {
  const database = await of.open();
  const row = await database
    .selectFrom('saved_search_schedules')
    .select('leased_by')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.leased_by;
}

const at = (instant: number | null | undefined): string =>
  instant === null || instant === undefined
    ? 'never'
    : new Date(instant).toISOString().slice(5, 16);

beforeEach(() => {
  company = randomUUID();
  time = { at: start };
});

describeDatabases('schedules of several processes', ({ newStore, sameAgain }) => {
  let first: Store;

  /** Another process: with a store of its own where there can be several. */
  const another = (): Store =>
    sameAgain?.() ?? { ...first, owner: randomUUID(), isExclusive: false };

  beforeEach(async () => {
    const opened = await newStore();
    await opened.open();
    // One of several, on either database.
    first = { ...opened, isExclusive: false };
  }, 60_000);

  test('a moment fires once, however many processes look at it at the same time', async () => {
    const others = Array.from({ length: 3 }, another);
    for (const other of others) await other.open();
    const replicas = [first, ...others].map((one) => replicaOf(one, time));
    const [one] = replicas as [Replica];
    const desk = one.desk();
    await stored(one.stage, ['Kaffe A', 'Kaffe B', 'Te']);
    const { id, nextAt } = await scheduled(desk);
    expect(at(nextAt)).toBe('03-02T09:00');
    for (const replica of replicas) await replica.schedules.look();
    expect(await results(desk, id)).toEqual([]);

    for (let round = 1; round <= 5; round++) {
      time.at = start + round * hour;
      await Promise.all(replicas.map((replica) => replica.schedules.look()));
      expect(await results(desk, id)).toHaveLength(round);
    }
    const fired = replicas.flatMap(({ events }) => events);
    expect(fired.map(({ type }) => type)).toEqual(Array(5).fill('schedule.fired'));
    expect((await results(desk, id))[0]).toEqual({
      dueAt: start + 5 * hour,
      ranAt: start + 5 * hour,
      outcome: 'FOUND',
      searchVersion: 1,
      totalCount: 2,
      recordIds: [`${company}-Kaffe A`, `${company}-Kaffe B`],
      isComplete: true,
      asOf: start + 5 * hour,
      failure: null,
      value: null,
      alert: null,
    });
    expect(one.deeds).toEqual(['createSavedSearch', 'scheduleSavedSearch']);
    // A run by itself is nobody's run.
    expect(await desk.searches.list()).toMatchObject([{ runs: 0 }]);
  }, 60_000);

  test('what a process had begun when it died another sees to, and what wakes again too late writes nothing', async () => {
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const frozen = replicaOf(first, time, {
      finder: (finder) => ({
        ...finder,
        async find(asked) {
          await asleep;
          return finder.find(asked);
        },
      }),
    });
    const beside = another();
    await beside.open();
    const other = replicaOf(beside, time);
    const desk = frozen.desk();
    await stored(frozen.stage, ['Kaffe']);
    const { id } = await scheduled(desk);
    time.at = start + hour;
    const looking = frozen.schedules.look();
    await until('it has begun', async () => (await holderOf(first, id)) === first.owner);
    await other.schedules.look();
    expect(await results(desk, id)).toEqual([]);

    time.at += minute;
    await other.schedules.look();
    expect(other.types()).toEqual(['schedule.taken-over', 'schedule.fired']);
    wake();
    await looking;
    expect(frozen.types()).toEqual(['schedule.lost']);
    expect((await results(desk, id)).map(({ dueAt }) => at(dueAt))).toEqual(['03-02T09:00']);
  }, 60_000);
});

describeTables('schedules', (stage) => {
  const replica = (options: ReplicaOptions = {}) => replicaOf(stage().store, time, options);

  test('after a night of silence there is one late run, or none', async () => {
    const one = replica();
    const desk = one.desk();
    await stored(one.stage, ['Kaffe']);
    const once = await scheduled(desk);
    const never = await scheduled(desk, { catchUp: 'SKIP' });
    time.at = start + 8.5 * hour;
    await one.schedules.look();
    expect(await results(desk, once.id)).toMatchObject([
      { dueAt: start + hour, ranAt: time.at, outcome: 'FOUND' },
    ]);
    expect(await results(desk, never.id)).toMatchObject([
      { dueAt: start + hour, ranAt: time.at, outcome: 'SKIPPED', totalCount: null },
    ]);
    for (const { nextAt } of await desk.schedules.list()) expect(nextAt).toBe(start + 9 * hour);

    // Three minutes late is not missed: what came before it is, and the one that has just come is run.
    time.at = start + 12 * hour + 3 * minute;
    await one.schedules.look();
    expect(
      (await results(desk, never.id)).map(({ dueAt, outcome }) => [at(dueAt), outcome]),
    ).toEqual([
      ['03-02T20:00', 'FOUND'],
      ['03-02T17:00', 'SKIPPED'],
      ['03-02T09:00', 'SKIPPED'],
    ]);
    expect(await results(desk, once.id)).toHaveLength(2);
  }, 60_000);

  test('a paused one waits, and goes on with the next moment', async () => {
    const one = replica();
    const desk = one.desk();
    const { id } = await scheduled(desk);
    const { schedule } = await desk.schedules.update(id, { ...hourly, isPaused: true });
    expect(schedule).toMatchObject({ isPaused: true, nextAt: null });
    time.at = start + 3 * hour + 1;
    await one.schedules.look();
    expect(await results(desk, id)).toEqual([]);
    await desk.schedules.update(id, hourly);
    await one.schedules.look();
    time.at = start + 4 * hour;
    await one.schedules.look();
    expect((await results(desk, id)).map(({ dueAt }) => at(dueAt))).toEqual(['03-02T12:00']);
    // A moment that has come stays when something else than the times is changed.
    time.at = start + 5 * hour;
    await desk.schedules.update(id, { ...hourly, parameters: { part: 'Te' } });
    await one.schedules.look();
    expect(await results(desk, id)).toHaveLength(2);
  }, 60_000);

  test('what cannot be run is told in the result, and the next moment comes', async () => {
    const one = replica();
    const [anna, bo] = [one.desk(company, 'anna'), one.desk(company, 'bo')];
    const shared = await searched(anna, 'company');
    const { id } = await scheduled(bo, {}, shared);
    const [search] = await anna.searches.list();
    if (search === undefined) throw new Error('There is no search.');
    await anna.searches.update(shared, { ...search, visibility: 'private' }, undefined);
    time.at = start + hour;
    await one.schedules.look();
    await anna.searches.update(
      shared,
      { ...search, filter: { field: 'name', contains: 'x' }, parameters: [] },
      undefined,
    );
    await bo.schedules.update(id, { ...hourly, parameters: { part: 'x' } });
    time.at = start + 2 * hour;
    await one.schedules.look();
    const found = await results(bo, id);
    expect(found).toMatchObject([
      { outcome: 'FOUND', searchVersion: 3, totalCount: 0 },
      {
        outcome: 'FAILED',
        searchVersion: null,
        failure: expect.stringContaining('see the search') as unknown,
      },
    ]);
    // The schedule's values are of a parameter that there is no more.
    expect(await bo.schedules.update(id, { ...hourly, parameters: { part: 'x' } })).toMatchObject({
      faults: [{ path: ['input', 'parameters'] }],
    });
  }, 60_000);

  test('while the database of records does not answer it is tried again, and then given up until the next moment', async () => {
    let tries = 0;
    let isAway = true;
    const one = replica({
      finder: (finder) => ({
        ...finder,
        find(asked) {
          tries++;
          if (isAway) throw new CodedError('SERVICE_UNAVAILABLE', 'It does not answer.');
          return finder.find(asked);
        },
      }),
    });
    const desk = one.desk();
    const { id } = await scheduled(desk);
    time.at = start + hour;
    for (let round = 0; round < 10; round++) {
      await one.schedules.look();
      time.at += 30_000;
    }
    expect(tries).toBe(5);
    expect(await results(desk, id)).toMatchObject([
      { outcome: 'FAILED', failure: 'It does not answer.' },
    ]);
    time.at = start + 2 * hour;
    await one.schedules.look();
    isAway = false;
    time.at += 30_000;
    await one.schedules.look();
    expect(await results(desk, id)).toMatchObject([{ outcome: 'FOUND' }, { outcome: 'FAILED' }]);
  }, 60_000);

  test('schedules and results are their owner’s alone, and go with the search', async () => {
    const foreign = randomUUID();
    const one = replica({ companies: [company, foreign] });
    const anna = one.desk();
    await stored(one.stage, ['Kaffe']);
    await stored(one.stage, ['Kaffe'], foreign);
    const shared = await searched(anna, 'company');
    const { id } = await scheduled(anna, {}, shared);
    time.at = start + hour;
    await one.schedules.look();
    expect(await results(anna, id)).toMatchObject([{ recordIds: [`${company}-Kaffe`] }]);

    const page = { first: 10, before: undefined };
    for (const other of [one.desk(company, 'bo'), one.desk(foreign, 'anna')]) {
      expect(await other.schedules.list()).toEqual([]);
      expect(await other.schedules.results(id, page)).toBeNull();
      for (const answer of [other.schedules.update(id, hourly), other.schedules.remove(id)])
        expect(await answer).toMatchObject({ schedule: null, faults: [{ code: 'NOT_FOUND' }] });
    }
    const none = { schedule: null, faults: [{ code: 'NOT_FOUND', path: ['searchId'] }] };
    expect(await one.desk(foreign).schedules.create(shared, hourly)).toMatchObject(none);
    expect(await anna.schedules.create("';--", hourly)).toMatchObject(none);
    const own = await searched(anna);
    expect(await one.desk(company, 'bo').schedules.create(own, hourly)).toMatchObject(none);

    await anna.searches.remove(shared);
    expect(await anna.schedules.list()).toEqual([]);
    const database = await stage().store.open();
    expect(
      await database
        .selectFrom('saved_search_results')
        .selectAll()
        .where('organization_id', '=', company)
        .execute(),
    ).toEqual([]);
  }, 60_000);

  test('a hundred results are kept, and a hundred schedules of a company', async () => {
    const one = replica();
    const desk = one.desk();
    const search = await searched(desk);
    const { id } = await scheduled(desk, {}, search);
    const database = await stage().store.open();
    await sql`
      insert into saved_search_results
        (organization_id, schedule_id, due_at, ran_at, outcome, record_ids)
      select ${company}, ${id}, due, due, 'SKIPPED', '[]'
      from generate_series(1, 98) as number,
        lateral (select ${new Date(start)}::timestamptz - number * interval '1 hour' as due) as dues`.execute(
      database,
    );
    for (let round = 1; round <= 4; round++) {
      time.at = start + round * hour;
      await one.schedules.look();
    }
    const kept = await results(desk, id);
    expect(kept).toHaveLength(100);
    expect(kept.at(-1)?.dueAt).toBe(start - 96 * hour);
    expect(
      (await desk.schedules.results(id, { first: 2, before: kept[1]?.dueAt }))?.map(
        ({ dueAt }) => dueAt,
      ),
    ).toEqual([kept[2]?.dueAt, kept[3]?.dueAt]);

    await sql`
      insert into saved_search_schedules
        (organization_id, id, search_id, owner, cron, days, catch_up, parameters, is_paused, created_at)
      select organization_id, gen_random_uuid(), search_id, owner, cron, days, catch_up, parameters, true, created_at
      from saved_search_schedules, generate_series(1, 98)
      where organization_id = ${company}`.execute(database);
    await scheduled(desk, { isPaused: true }, search);
    expect(await desk.schedules.create(search, hourly)).toMatchObject({
      schedule: null,
      faults: [{ code: 'INVALID', message: 'Expected at most 100 schedules of a company.' }],
    });
    await desk.schedules.update(id, { ...hourly, isPaused: true });
    time.at += 401 * 24 * hour;
    await one.schedules.look();
    expect(await results(desk, id)).toEqual([]);
  }, 120_000);

  test('lists that a moment within the hour needs are told to be looked at', async () => {
    const one = replica();
    const desk = one.desk();
    await scheduled(desk, { cron: '30 10 * * *' });
    await one.schedules.look();
    expect(one.coming).toEqual([]);
    time.at += 31 * minute;
    await one.schedules.look();
    expect(one.coming).toEqual(['products']);
  }, 60_000);

  test('a figure that swings around a level is told once, and once more at the other level', async () => {
    const one = replica();
    const desk = one.desk();
    const told: string[] = [];
    one.stage.feed.attach({
      enlist: (_transaction, _organizationId, changes) => {
        told.push(...changes.map(({ type }) => type).filter((type) => type.includes('alert')));
        return Promise.resolve();
      },
    });
    const alert = { kind: 'THRESHOLD', raiseAt: '3', clearAt: '1' } as const;
    const { id } = await scheduled(desk, { alert });
    await stored(one.stage, ['Kaffe A', 'Kaffe B']);
    let round = 0;
    async function fire(): Promise<void> {
      time.at = start + ++round * hour;
      await one.schedules.look();
    }
    const extra = { resource: 'products', id: `${company}-Kaffe C` } as const;
    for (let swing = 0; swing < 10; swing++) {
      await stored(one.stage, ['Kaffe C']);
      await fire();
      await one.stage.remove(
        { organizationId: company, accessToken: 'a' },
        extra.resource,
        extra.id,
      );
      await fire();
    }
    expect(told).toEqual(['savedSearch.alertRaised']);
    expect(await desk.schedules.list()).toMatchObject([{ id, alert, isAlertRaised: true }]);
    await one.stage.remove(
      { organizationId: company, accessToken: 'a' },
      'products',
      `${company}-Kaffe B`,
    );
    await fire();
    await fire();
    expect(told).toEqual(['savedSearch.alertRaised', 'savedSearch.alertCleared']);
    expect((await results(desk, id)).slice(0, 3)).toMatchObject([
      { alert: 'QUIET', value: '1' },
      { alert: 'CLEARED', value: '1' },
      { alert: 'QUIET', value: '2' },
    ]);
    // All that a change says of it: whoever reads changes may not see the search.
    const changes = await one.stage.feed.read(company, {
      after: 0,
      types: ['savedSearch.alertRaised'],
      first: 10,
    });
    const [{ searchId } = { searchId: '' }] = await desk.schedules.list();
    expect(changes).toMatchObject([
      { resource: 'savedSearchSchedules', id, source: 'calendar', before: null },
    ]);
    expect(changes[0]?.after).toEqual({ id, searchId, count: 3 });
  }, 60_000);

  test('what rests on lists that nobody has seen for a day is found, and not judged', async () => {
    let seenAt = start;
    const one = replica({ sweptAt: () => seenAt });
    const desk = one.desk();
    const { id } = await scheduled(desk, { alert: { kind: 'ABSENCE' } });
    for (const at of [start + 25 * hour, start + 48 * hour]) {
      time.at = at;
      await one.schedules.look();
      seenAt = start + 24 * hour;
    }
    expect(await results(desk, id)).toMatchObject([
      { outcome: 'FOUND', asOf: start + 24 * hour, alert: 'RAISED' },
      { outcome: 'FOUND', asOf: start, isComplete: true, alert: 'NOT_JUDGED' },
    ]);
  }, 60_000);

  test('what is added up counts credit notes against invoices', async () => {
    const one = replica();
    const desk = one.desk();
    const { search } = await desk.searches.create({
      name: 'Salg',
      folder: null,
      visibility: 'private',
      resource: 'invoices',
      filter: null,
      orderBy: [],
      parameters: [],
    });
    const invoice = (id: string, amount: string, type: string) => ({
      id: `${company}-${id}`,
      amount,
      type,
      currencyId: 'DKK',
      exchangeRate: '1',
    });
    const alert = { kind: 'CHANGED', sumOf: 'amount' } as const;
    const { id } = await scheduled(desk, { alert }, search?.id);
    const books = { organizationId: company, accessToken: 'a' };
    await one.stage.observe(books, 'invoices', [invoice('1', '1000.10', 'invoice')]);
    time.at = start + hour;
    await one.schedules.look();
    await one.stage.observe(books, 'invoices', [invoice('2', '300.05', 'creditNote')]);
    time.at = start + 2 * hour;
    await one.schedules.look();
    expect(await results(desk, id)).toMatchObject([
      { value: '700.05', alert: 'RAISED' },
      { value: '1000.1', alert: 'QUIET' },
    ]);
    // With another alert what was found before is nothing to compare with.
    await desk.schedules.update(id, { ...hourly, alert: { kind: 'CHANGED' } });
    time.at = start + 3 * hour;
    await one.schedules.look();
    expect((await results(desk, id))[0]).toMatchObject({ value: '2', alert: 'QUIET' });
  }, 60_000);

  test.each([
    [{ kind: 'THRESHOLD', clearAt: '1' }, 'raiseAt'],
    [{ kind: 'THRESHOLD', raiseAt: '1' }, 'clearAt'],
    [{ kind: 'THRESHOLD', raiseAt: '1', clearAt: '1.0' }, 'clearAt'],
    [{ kind: 'CHANGED', raiseAt: '1' }, 'raiseAt'],
    [{ kind: 'ABSENCE', clearAt: '1' }, 'clearAt'],
    [{ kind: 'NEW_MATCHES', sumOf: 'amount' }, 'sumOf'],
    // Of products nothing is added up.
    [{ kind: 'CHANGED', sumOf: 'amount' }, 'sumOf'],
  ] as const)('an alert of %j is refused, by %s', async (alert, member) => {
    const desk = replica().desk();
    const search = await searched(desk);
    expect(await desk.schedules.create(search, { ...hourly, alert })).toMatchObject({
      schedule: null,
      faults: [{ code: 'INVALID', path: ['input', 'alert', member] }],
    });
  });
});
