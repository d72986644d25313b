/** Senders that repeat, shuffle, flood and trickle; and processes that die between an acknowledgement and its effect. */

import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { figuresOf } from '../support/load.ts';
import { startPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import { signedHeaders } from '../support/signed-events.ts';
import { until } from '../support/until.ts';
import {
  deliver,
  deliveryOf,
  effectsOf,
  messagesFrom,
  metricOf,
  openInbox,
  shuffledCopies,
} from './inbox.ts';
import { killedBetweenAcknowledgementAndEffect } from './killed-inbox.ts';
import { tell, type Stage } from './stage.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(...options: Parameters<typeof openInbox>): ReturnType<typeof openInbox> {
  const opened = await openInbox(...options);
  closers.push(() => opened.stage.close());
  return opened;
}

const urlsOf = ({ subgraphs }: Stage): string[] => subgraphs.map(({ url }) => url);

describeWith('postgres', 'PostgreSQL', (program) => {
  test('W03 one event two hundred times at once at two processes: all acknowledged, one effect', async () => {
    const postgres = await startPostgres(program);
    closers.push(() => postgres.close());
    const { stage, template } = await open({ DATABASE_URL: await postgres.newDatabase() }, 2);
    const copies = shuffledCopies(messagesFrom(template, 1), 200);
    const delivered = await deliver(urlsOf(stage), copies, 100_000);
    await until('the effect', async () => (await effectsOf(stage)) >= 1);
    // Long enough for a second one to show.
    await wait(500);
    const effects = await effectsOf(stage);
    tell('W03', `${deliveryOf(delivered)}; ${effects} effect`);
    expect(delivered.statuses).toEqual({ 202: 200 });
    expect(effects).toBe(1);
  }, 60_000);

  test('W05 a process killed between acknowledgement and effect, five times: none lost', async () => {
    const postgres = await startPostgres(program);
    closers.push(() => postgres.close());
    const databaseUrl = await postgres.newDatabase();
    const found = await killedBetweenAcknowledgementAndEffect({ databaseUrl, kills: 5 });
    tell('W05', JSON.stringify(found));
    expect(found.acknowledged).toBeGreaterThan(found.kills);
    expect(found).toMatchObject({ lost: 0, twice: 0 });
  }, 180_000);
});

test('W06 a burst of ten copies each, a body of 10 MB and one that trickles: each effect once, GraphQL answers', async () => {
  const { stage, template } = await open();
  const [url = ''] = urlsOf(stage);
  await stage.warm();
  await until('the database is open', () => stage.subgraphs[0]?.events('store.ready').length === 1);
  const before = await stage.load({ perSecond: 40, forMs: 2_000 });
  const { hostname, port } = new URL(url);
  const trickling = connect(Number(port), hostname);
  let reply = '';
  trickling.on('data', (piece: Buffer) => (reply += piece.toString()));
  trickling.on('error', () => undefined);
  trickling.write('POST /webhooks/billy HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n');
  const trickle = setInterval(() => trickling.write('x'), 1_000);
  const large = 'x'.repeat(10 * 1024 * 1024);
  const [delivered, during, refused] = await Promise.all([
    deliver([url], shuffledCopies(messagesFrom(template, 250), 10), 500),
    stage.load({ perSecond: 40, forMs: 5_000 }),
    fetch(`${url}/webhooks/billy`, { method: 'POST', headers: signedHeaders(large), body: large })
      .then(({ status }) => status)
      // Node may close the connection under a sender that goes on after its refusal.
      .catch(() => 413),
  ]);
  await until('the trickle is cut off', () => reply !== '');
  clearInterval(trickle);
  trickling.destroy();
  await until('every effect', async () => (await effectsOf(stage)) >= delivered.acknowledged.size);
  const effects = await effectsOf(stage);
  tell(
    'W06',
    `embedded, ${deliveryOf(delivered)}; ${effects} effects of 250; 10 MB ${refused}; trickle ${reply.slice(9, 12)}; ` +
      `GraphQL before ${figuresOf(before)}; meanwhile ${figuresOf(during)}`,
  );
  expect(
    Object.keys(delivered.statuses).filter((status) => !['202', '429'].includes(status)),
  ).toEqual([]);
  expect(effects).toBe(delivered.acknowledged.size);
  expect(refused).toBe(413);
  expect(reply).toMatch(/^HTTP\/1\.1 408 /);
  expect(during.share).toBe(1);
  expect(await metricOf(url, 'inbox_messages_total{outcome="failed"}')).toBe(0);
}, 120_000);
