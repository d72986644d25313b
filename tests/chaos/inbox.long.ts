/** The figures of the inbox: a minute of five hundred events a second, and two hundred kills. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf } from '../support/load.ts';
import { startPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
import {
  deliver,
  deliveryOf,
  effectsOf,
  messagesFrom,
  openInbox,
  shuffledCopies,
  type Delivered,
} from './inbox.ts';
import { killedBetweenAcknowledgementAndEffect } from './killed-inbox.ts';
import { tell } from './stage.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A minute of ten copies each in an order of chance, and queries meanwhile. */
async function minute(kind: string, env: Readonly<Record<string, string>>): Promise<Delivered> {
  const [perSecond, seconds, copies] = [500, 60, 10];
  const { stage, template } = await openInbox(env);
  closers.push(() => stage.close());
  await stage.warm();
  await until('the database is open', () => stage.subgraphs[0]?.events('store.ready').length === 1);
  const before = await stage.load({ perSecond: 40, forMs: 5_000 });
  const distinct = (perSecond * seconds) / copies;
  const messages = shuffledCopies(messagesFrom(template, distinct), copies);
  const [delivered, during] = await Promise.all([
    deliver(
      stage.subgraphs.map(({ url }) => url),
      messages,
      perSecond,
    ),
    stage.load({ perSecond: 40, forMs: seconds * 1_000 }),
  ]);
  const afterMs = await until(
    'every effect',
    async () => (await effectsOf(stage)) >= delivered.acknowledged.size,
    60_000,
  );
  const effects = await effectsOf(stage);
  tell(
    'W06',
    `${kind}, ${perSecond} a second for ${seconds} s: ${deliveryOf(delivered)}; ${effects} effects of ${distinct}, ` +
      `the last ${afterMs.toFixed(0)} ms after; GraphQL before ${figuresOf(before)}; meanwhile ${figuresOf(during)}`,
  );
  expect(effects).toBe(delivered.acknowledged.size);
  expect(delivered.acknowledged.size).toBe(distinct);
  expect(during.share).toBe(1);
  return delivered;
}

test('W06 a minute of 500 events a second, embedded: none lost, each effect once', async () => {
  await minute('embedded', {});
}, 300_000);

describeWith('postgres', 'PostgreSQL', (program) => {
  test('W06 a minute of 500 events a second: none lost, each effect once', async () => {
    const postgres = await startPostgres(program);
    closers.push(() => postgres.close());
    const { p99 } = await minute('PostgreSQL', { DATABASE_URL: await postgres.newDatabase() });
    expect(p99).toBeLessThan(50);
  }, 300_000);

  test('W05 a process on PostgreSQL killed between acknowledgement and effect: none lost', async () => {
    const postgres = await startPostgres(program);
    closers.push(() => postgres.close());
    const databaseUrl = await postgres.newDatabase();
    const found = await killedBetweenAcknowledgementAndEffect({ databaseUrl, kills: 50 });
    tell('W05', `PostgreSQL: ${JSON.stringify(found)}`);
    expect(found).toMatchObject({ lost: 0, twice: 0 });
  }, 900_000);
});

test('W05 a process killed between acknowledgement and effect, two hundred times: none lost', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'billy-inbox-'));
  closers.push(() => rm(dataDir, { recursive: true, force: true }));
  const found = await killedBetweenAcknowledgementAndEffect({ dataDir, kills: 200 });
  tell('W05', `embedded: ${JSON.stringify(found)}`);
  expect(found).toMatchObject({ kills: 200, lost: 0, twice: 0 });
  // Eight seconds each, and more on a machine that does much else.
}, 5_400_000);
