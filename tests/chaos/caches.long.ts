/** What answers are kept in, for longer and oftener than every run has time for. */

import { setTimeout as wait } from 'node:timers/promises';
import { tenantCompany } from '../../src/emulator/seeds/index.ts';
import { figuresOf } from '../support/load.ts';
import { startRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { openStage, tell, type Stage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.close());

describeWith('redis', 'Redis', (program) => {
  test('C01 Redis frozen for thirty seconds at 200 reads a second', async () => {
    const redis = await startRedis(program);
    stage = await openStage({ env: { REDIS_URL: redis.url } });
    await stage.warm();
    const loading = stage.load({ perSecond: 200, forMs: 40_000 });
    await wait(5_000);
    redis.freeze();
    await wait(30_000);
    redis.thaw();
    const report = await loading;
    await redis.close();
    tell('C01', figuresOf(report));
    expect(report.share).toBeGreaterThanOrEqual(0.999);
    expect(report.max).toBeLessThan(1_500);
  }, 90_000);
});

test('C10 ten thousand races between a read and a change: none is served stale', async () => {
  const companies = 50;
  stage = await openStage({ companies });
  stage.emulator.faults.set([
    { match: { method: 'GET', path: '^/v2/contacts/' }, action: { type: 'delay', ms: 20 } },
  ]);
  const contacts = stage.ids('contacts');
  const nameOf = async (company: number, id: string): Promise<string> => {
    const document = `query ($id: ID!) { contact(id: $id) { name } }`;
    return JSON.stringify((await stage.ask({ document, variables: { id } }, { company })).data);
  };
  let [stale, races] = [0, 0];
  await Promise.all(
    Array.from({ length: companies }, async (_, company) => {
      for (let turn = 0; turn < 200; turn += 1) {
        const id = contacts[turn % contacts.length] ?? '';
        const name = `Ændret ${company}-${turn}`;
        const reading = nameOf(company, id);
        await wait(5);
        await stage.ask(
          {
            document: `mutation ($id: ID!, $name: String!) { updateContact(id: $id, input: { name: $name }) { deleted } }`,
            variables: { id, name },
          },
          { company },
        );
        await reading;
        races += 1;
        if (!(await nameOf(company, id)).includes(name)) stale += 1;
      }
    }),
  );
  tell('C10', `${stale} stale of ${races} races`);
  expect(races).toBe(10_000);
  expect(stale).toBe(0);
}, 400_000);

test('C13 fifty companies with equal ids, a quarter of a million records while calls fail', async () => {
  const companies = 50;
  stage = await openStage({ companies });
  stage.emulator.faults.set([
    { match: { percent: 5 }, action: { type: 'status', status: 503 } },
    { match: { percent: 3 }, action: { type: 'delay', ms: 300 } },
    { match: { percent: 2 }, action: { type: 'truncate' } },
  ]);
  let [foreign, records] = [0, 0];
  const report = await stage.load(
    { perSecond: 250, forMs: 60_000 },
    {
      ask: (index) => ({
        document: `{ contacts(first: 20) { nodes { id name organization { id } } } }`,
        headers: stage.record(index * 80).headers ?? {},
      }),
      judge: ({ body }, index) => {
        const { organizationId } = tenantCompany(index % companies);
        const owners = [...JSON.stringify(body).matchAll(/"organization":\{"id":"([^"]+)"/g)];
        records += owners.length;
        foreign += owners.filter(([, owner]) => owner !== organizationId).length;
        return undefined;
      },
    },
  );
  tell('C13', `${report.sent} answers with ${records} records, ${foreign} of another company`);
  expect(records).toBeGreaterThan(250_000);
  expect(foreign).toBe(0);
}, 180_000);
