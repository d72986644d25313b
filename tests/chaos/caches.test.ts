/** What answers are kept in fails: Redis, PostgreSQL, another replica's memory, and the moment between reading and keeping. */

import { setTimeout as wait } from 'node:timers/promises';
import { tenantCompany } from '../../src/emulator/seeds/index.ts';
import { figuresOf } from '../support/load.ts';
import { startPostgres } from '../support/postgres.ts';
import { redisCommand, startRedis, startSentinels, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
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

/** Renames a contact of the first company through one subgraph. */
async function rename(stage: Stage, id: string, name: string, subgraph = 0): Promise<string[]> {
  const answer = await stage.ask(
    {
      document: `mutation ($id: ID!, $name: String!) {
        updateContact(id: $id, input: { name: $name }) { userErrors { code } }
      }`,
      variables: { id, name },
    },
    { subgraph },
  );
  return codesOf(answer);
}

async function nameOf(stage: Stage, id: string, subgraph = 0, company = 0): Promise<unknown> {
  const { data } = await stage.ask(
    { document: `query ($id: ID!) { contact(id: $id) { name } }`, variables: { id } },
    { subgraph, company },
  );
  // The shape of the query above.
  return (data as { contact: { name: string } | null } | null)?.contact?.name;
}

describeWith('redis', 'Redis', (program) => {
  let redis: RunningRedis;
  beforeEach(async () => {
    redis = await startRedis(program);
    closers.push(() => redis.close());
  });

  const replicas = (count: number): Promise<Stage> =>
    open({ subgraphs: count, env: { REDIS_URL: redis.url } });

  const command = (...words: string[]) => redisCommand(redis.url, ...words);

  test('C01 Redis frozen under load: nobody waits for it, and it is used again once it thaws', async () => {
    const stage = await replicas(1);
    await stage.ask(stage.record(0));
    const ask = { ask: stage.record };
    const before = await stage.load({ perSecond: 40, forMs: 1_000 }, ask);
    redis.freeze();
    // Records nobody has read: each would ask Redis first.
    const during = await stage.load(
      { perSecond: 40, forMs: 3_000 },
      { ask: (index) => stage.record(40 + index) },
    );
    redis.thaw();
    const backMs = await until('Redis is ready again', async () => {
      const ready = await fetch(`${stage.subgraphs[0]?.url ?? ''}/readyz`);
      return /"name":"redis"[^}]*"status":"up"/.test(await ready.text());
    });
    tell(
      'C01',
      `before ${figuresOf(before)}; frozen ${figuresOf(during)}; back after ${backMs.toFixed(0)} ms`,
    );
    expect(during.share).toBe(1);
    expect(during.max).toBeLessThan(1_500);
    expect(backMs).toBeLessThan(8_000);
  }, 60_000);

  test('C02 Redis killed and back empty: no error, and each key is read of Billy once', async () => {
    const stage = await replicas(1);
    await stage.warm();
    stage.emulator.clearRequests();
    const loading = stage.load({ perSecond: 50, forMs: 3_000 });
    await wait(500);
    await redis.kill();
    await wait(1_000);
    await redis.restart();
    const report = await loading;
    const asked = stage.emulator.requests().length;
    tell('C02', `${figuresOf(report)}; ${asked} asked of Billy for 50 keys`);
    expect(report.share).toBe(1);
    expect(asked).toBeLessThanOrEqual(50);
  }, 60_000);

  test('C03 Redis read-only, as after a fail-over: reads go on, and the eviction is told once it takes writes', async () => {
    const stage = await replicas(2);
    const [id = ''] = stage.ids('contacts');
    await nameOf(stage, id, 0);
    await nameOf(stage, id, 1);
    await command('replicaof', '127.0.0.1', '1');
    const codes = await rename(stage, id, 'Nyt navn ApS');
    const own = await nameOf(stage, id, 0);
    const report = await stage.load({ perSecond: 30, forMs: 1_000 });
    await command('replicaof', 'no', 'one');
    const heardMs = await until(
      'the other replica has the new name',
      async () => (await nameOf(stage, id, 1)) === 'Nyt navn ApS',
    );
    tell('C03', `${figuresOf(report)}; told ${heardMs.toFixed(0)} ms after it took writes`);
    expect(codes).toEqual([]);
    expect(own).toBe('Nyt navn ApS');
    expect(report.share).toBe(1);
    expect(heardMs).toBeLessThan(5_000);
  }, 60_000);

  test('C04 Redis out of memory: the cache is smaller, and no key of a write is lost', async () => {
    const stage = await replicas(1);
    await command('config', 'set', 'maxmemory', '1mb');
    const create = (key: string) =>
      stage.ask({
        document: `mutation ($key: String!, $name: String!) {
          createContact(input: { name: $name, type: COMPANY, countryId: "DK" }, idempotencyKey: $key) { replayed contact { id } }
        }`,
        variables: { key, name: `Ny kunde ${key} ApS` },
      });
    const keys = Array.from({ length: 10 }, (_, index) => `key-${index}`);
    const first = await Promise.all(keys.map(create));
    const report = await stage.load({ perSecond: 40, forMs: 2_000 }, { ask: stage.record });
    const second = await Promise.all(keys.map(create));
    const replayed = second.filter(
      ({ data }) => (data?.['createContact'] as { replayed: boolean }).replayed,
    ).length;
    tell('C04', `${figuresOf(report)}; ${replayed} of ${keys.length} writes replayed`);
    expect(first.flatMap(({ errors }) => errors)).toEqual([]);
    expect(report.share).toBe(1);
    expect(replayed).toBe(keys.length);
  }, 60_000);

  test('C08 a thousand reads of one cold record over four processes: one question, or one each on a machine that is busy', async () => {
    const stage = await replicas(4);
    await Promise.all(
      stage.subgraphs.keys().map((subgraph) => stage.ask(stage.record(1), { subgraph })),
    );
    stage.emulator.clearRequests();
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        stage.ask(stage.record(0), { subgraph: index % 4 }),
      ),
    );
    const asked = stage.emulator.requests().length;
    tell('C08', `1000 reads of one record, ${asked} asked of Billy`);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    // Who has waited a second for another process asks too; and on a machine so busy that an attempt takes too long, it is sent again.
    const again = () =>
      stage.subgraphs.flatMap((each) => each.events('billy.attempt.retried')).length;
    await until('each question beyond four is one sent again', () => asked <= 4 + again(), 1_000);
  }, 60_000);

  test('C11 records changed while Redis is frozen: every replica has the new ones once it thaws', async () => {
    const stage = await replicas(2);
    const contacts = stage.ids('contacts');
    for (const subgraph of [0, 1])
      await Promise.all(contacts.map((id) => nameOf(stage, id, subgraph)));
    redis.freeze();
    const codes = (await Promise.all(contacts.map((id) => rename(stage, id, `Nyt ${id}`)))).flat();
    redis.thaw();
    const heardMs = await until('the other replica has every new name', async () => {
      const names = await Promise.all(contacts.map((id) => nameOf(stage, id, 1)));
      return names.every((name, index) => name === `Nyt ${contacts[index] ?? ''}`);
    });
    tell(
      'C11',
      `${contacts.length} changes, all seen by the other replica ${heardMs.toFixed(0)} ms after the thaw`,
    );
    expect(codes).toEqual([]);
    expect(heardMs).toBeLessThan(6_000);
  }, 60_000);

  test('C12 a record in another replica’s memory: gone there within a second of its change', async () => {
    const stage = await replicas(2);
    const contacts = stage.ids('contacts');
    await Promise.all(contacts.map((id) => nameOf(stage, id, 1)));
    const times: number[] = [];
    for (const id of contacts) {
      await rename(stage, id, `Nyt ${id}`);
      times.push(
        await until(
          'the other replica has the new name',
          async () => (await nameOf(stage, id, 1)) === `Nyt ${id}`,
        ),
      );
    }
    tell(
      'C12',
      `${times.length} changes, the slowest seen by the other replica after ${Math.max(...times).toFixed(0)} ms`,
    );
    expect(Math.max(...times)).toBeLessThan(3_000);
  }, 60_000);
});

describeWith('redis', 'Redis under sentinels', (program) => {
  test('C05 the primary is killed before its replica knew the last changes: its successor is found, and is told them', async () => {
    const { primary, replica, ...watch } = await startSentinels(program);
    closers.push(() => watch.close());
    const stage = await open({
      subgraphs: 2,
      env: { REDIS_URL: watch.url, REDIS_SENTINELS: watch.sentinels },
    });
    const ready = async (): Promise<number> => {
      const told = await Promise.all(stage.subgraphs.map(({ url }) => fetch(`${url}/readyz`)));
      const texts = await Promise.all(told.map((response) => response.text()));
      return texts.filter((text) => /"name":"redis"[^}]*"status":"up"/.test(text)).length;
    };
    await until('both found the primary', async () => (await ready()) === 2);
    const foundAgain = () => stage.subgraphs.every((each) => each.events('redis.ready').length > 1);
    const contacts = stage.ids('contacts');
    for (const subgraph of [0, 1])
      await Promise.all(contacts.map((id) => nameOf(stage, id, subgraph)));
    const size = ({ url }: RunningRedis) => redisCommand(url, 'DBSIZE');
    await until(
      'the replica holds what was read',
      async () => (await size(replica)) === (await size(primary)),
    );

    // It is shut out: of these evictions the primary alone knows, and takes them along.
    const [early, late] = [contacts.slice(0, 5), contacts.slice(5)];
    await redisCommand(primary.url, 'CONFIG', 'SET', 'requirepass', 'closed');
    const { host } = new URL(primary.url);
    await redisCommand(`redis://:closed@${host}`, 'CLIENT', 'KILL', 'TYPE', 'replica');
    const codes = (await Promise.all(early.map((id) => rename(stage, id, `Nyt ${id}`)))).flat();
    await primary.kill();
    const begun = performance.now();
    // Invoices only: a contact that is read meanwhile would be kept anew.
    const loading = stage.load(
      { perSecond: 30, forMs: 3_000 },
      { ask: (index) => stage.record(index % 40) },
    );
    codes.push(...(await Promise.all(late.map((id) => rename(stage, id, `Nyt ${id}`)))).flat());
    await until('both found the new one', async () => foundAgain() && (await ready()) === 2);
    const backMs = performance.now() - begun;
    const report = await loading;
    const names = await Promise.all(contacts.map((id) => nameOf(stage, id, 1)));
    const lost = contacts.filter((id, index) => names[index] !== `Nyt ${id}`).length;
    tell(
      'C05',
      `back after ${backMs.toFixed(0)} ms; ${lost} of ${contacts.length} evictions lost; ${figuresOf(report)}`,
    );
    expect(codes).toEqual([]);
    expect(report.share).toBe(1);
    expect(lost).toBe(0);
    expect(backMs).toBeLessThan(15_000);
  }, 60_000);
});

describeWith('postgres', 'PostgreSQL', (program) => {
  test('C06 PostgreSQL frozen, cut off and killed: reads do not notice, writes say so, the process lives', async () => {
    const postgres = await startPostgres(program);
    closers.push(() => postgres.close());
    const stage = await open({ env: { DATABASE_URL: await postgres.newDatabase() } });
    await stage.warm();
    const [id = ''] = stage.ids('contacts');
    expect(await rename(stage, id, 'Før frost ApS')).toEqual([]);
    postgres.freeze();
    const writing = rename(stage, id, 'Under frost ApS');
    const frozen = await stage.load({ perSecond: 50, forMs: 3_000 });
    postgres.thaw();
    const codes = await writing;
    await postgres.dropConnections();
    const recoveredMs = await until(
      'writes are taken again',
      async () => (await rename(stage, id, 'Efter ApS')).length === 0,
    );
    await postgres.close();
    const killed = await stage.load({ perSecond: 50, forMs: 1_000 });
    const refused = await rename(stage, id, 'Uden database ApS');
    tell(
      'C06',
      `frozen ${figuresOf(frozen)}, a write ${codes.join() || 'waited'}; writes again after ${recoveredMs.toFixed(0)} ms; killed ${figuresOf(killed)}, a write ${refused.join()}`,
    );
    expect(frozen.share).toBe(1);
    expect(killed.share).toBe(1);
    expect(refused).toEqual(['SERVICE_UNAVAILABLE']);
    expect(recoveredMs).toBeLessThan(6_000);
  }, 60_000);
});

test('C10 a record changes while it is being read: the late answer is not kept', async () => {
  const companies = 10;
  const stage = await open({ companies });
  stage.emulator.faults.set([
    { match: { method: 'GET', path: '^/v2/contacts/' }, action: { type: 'delay', ms: 60 } },
  ]);
  const contacts = stage.ids('contacts');
  let stale = 0;
  let races = 0;
  await Promise.all(
    Array.from({ length: companies }, async (_, company) => {
      for (const [turn, id] of contacts.entries()) {
        const reading = nameOf(stage, id, 0, company);
        await wait(20);
        await stage.ask(
          {
            document: `mutation ($id: ID!, $name: String!) { updateContact(id: $id, input: { name: $name }) { deleted } }`,
            variables: { id, name: `Ændret ${company} ${turn}` },
          },
          { company },
        );
        await reading;
        races += 1;
        if ((await nameOf(stage, id, 0, company)) !== `Ændret ${company} ${turn}`) stale += 1;
      }
    }),
  );
  tell('C10', `${stale} stale of ${races} races`);
  expect(stale).toBe(0);
}, 90_000);

test('C13 fifty companies with equal ids while one call in ten fails: nobody sees another’s', async () => {
  const companies = 50;
  const stage = await open({ companies });
  stage.emulator.faults.set([
    { match: { percent: 5 }, action: { type: 'status', status: 503 } },
    { match: { percent: 3 }, action: { type: 'delay', ms: 300 } },
    { match: { percent: 2 }, action: { type: 'truncate' } },
  ]);
  let [foreign, records] = [0, 0];
  const report = await stage.load(
    { perSecond: 150, forMs: 8_000 },
    {
      ask: (index) => ({
        document: `{ contacts(first: 10) { nodes { id name organization { id } } } products(first: 3) { nodes { id organization { id } } } }`,
        headers: stage.record(index * 80).headers ?? {},
      }),
      judge: ({ body }, index) => {
        const { organizationId } = tenantCompany(index % companies);
        const owners = [...JSON.stringify(body).matchAll(/"organization":\{"id":"([^"]+)"/g)].map(
          (match) => match[1],
        );
        records += owners.length;
        foreign += owners.filter((owner) => owner !== organizationId).length;
        return undefined;
      },
    },
  );
  tell('C13', `${report.sent} answers with ${records} records, ${foreign} of another company`);
  expect(records).toBeGreaterThan(report.sent);
  expect(foreign).toBe(0);
}, 90_000);

test('C15 an answer of which a part failed: the error is not kept', async () => {
  const stage = await open();
  const [invoice = ''] = stage.ids('invoices');
  const query = {
    document: `query ($id: ID!) { invoice(id: $id) { id contact { name } attachments { id } } }`,
    variables: { id: invoice },
  };
  // Refused, so that no retry hides it.
  stage.emulator.faults.set([
    { match: { path: 'attachments|contacts' }, action: { type: 'status', status: 400 }, count: 1 },
  ]);
  const first = await stage.ask(query);
  const second = await stage.ask(query);
  tell(
    'C15',
    `first ${codesOf(first).join() || 'whole'}, second ${codesOf(second).join() || 'whole'}`,
  );
  expect(codesOf(first)).toEqual(['UPSTREAM_REJECTED']);
  expect(second.errors).toEqual([]);
}, 60_000);
