/** Subscribers that are down, slow or hostile, and senders that are killed: nothing is lost and nobody else waits. */

import { createStore } from '../../src/store/store.ts';
import { startReceiver, type Answer, type Receiver } from '../features/webhooks/receiver.ts';
import { openStage, stageClock } from '../features/webhooks/stage.ts';
import { watchStalls } from '../support/own-wait.ts';
import { describeWith } from '../support/services.ts';
import { until } from '../support/until.ts';
import { killOnPostgres } from './killed-sender.ts';
import { tell } from './stage.ts';

const minute = 60_000;
const gib = 1_024 ** 3;
const piece = Buffer.alloc(64 * 1_024, 'x');

/** Bytes that an endless answer came to before its reader let go. */
let poured = 0;

const pour: Answer = (response) => {
  response.writeHead(200, { 'content-length': String(gib) });
  const more = (): void => {
    let isTaken = true;
    while (isTaken && !response.destroyed) {
      isTaken = response.write(piece);
      poured += piece.length;
    }
  };
  response.on('drain', more);
  more();
};

const bad = {
  'answers 500': (response) => response.writeHead(500).end(),
  hangs: () => undefined,
  redirects: (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  'pours out a gigabyte': pour,
  'breaks off': (response) => response.destroy(),
  'has gone': (response) => response.writeHead(410).end(),
} as const satisfies Readonly<Record<string, Answer>>;

test('O01 bad subscribers for ten minutes: none of theirs is lost, and no other waits', async () => {
  const store = createStore({
    databaseUrl: undefined,
    dataDir: 'memory',
    onEvent: () => undefined,
  });
  const clock = stageClock(true);
  const stage = openStage(store, { clock, timeoutMs: 300 });
  const answering: Answer = (response) => response.writeHead(204).end();
  const good = [await startReceiver(), await startReceiver(), await startReceiver()];
  const badOnes = new Map<string, Receiver>();
  for (const [name, answer] of Object.entries(bad)) badOnes.set(name, await startReceiver(answer));
  const all = [...good, ...badOnes.values()];
  for (const { url } of all) await stage.desk().create({ url });
  const down = await startReceiver();
  await stage.desk().create({ url: down.url });
  await down.close();

  const stalls = watchStalls();
  const began = new Map<number, number>();
  const perRound = 5;
  const rounds = 20;
  for (let round = 1; round <= rounds; round += 1) {
    began.set(round, performance.now());
    await stage.change(perRound);
    await until(`round ${round} has come`, () =>
      good.every(({ received }) => received.length >= round * perRound),
    );
    clock.advance((10 * minute) / rounds);
  }
  const lags = good
    .flatMap(({ received }) =>
      received.map(({ at }, index) => at - (began.get(Math.floor(index / perRound) + 1) ?? 0)),
    )
    .sort((one, other) => one - other);
  const p95 = (lags[Math.floor(lags.length * 0.95)] ?? Infinity) - stalls.stalledMs() / rounds;
  stalls.stop();

  for (const receiver of badOnes.values()) receiver.answerWith(answering);
  const back = await startReceiver(answering, Number(new URL(down.url).port));
  all.push(back);
  badOnes.set('was down', back);
  const gone = badOnes.get('has gone');
  badOnes.delete('has gone');
  const survivors = [...good, ...badOnes.values()];
  const changes = rounds * perRound;
  await until(
    'everybody has everything',
    () => {
      clock.advance(10 * minute);
      return survivors.every((receiver) => receiver.ids().size === changes);
    },
    60_000,
  );
  const lost = survivors.reduce((sum, receiver) => sum + changes - receiver.ids().size, 0);
  tell(
    'O01',
    `${lost} of ${survivors.length * changes} messages lost; others' lag p95 ${p95.toFixed(0)} ms; ` +
      `of 1 GB ${(poured / changes / 2 ** 20).toFixed(1)} MB left the receiver before it was let go`,
  );
  expect(lost).toBe(0);
  expect(p95).toBeLessThan(2_000);
  expect(stage.events.filter(({ type }) => type === 'outbox.disabled')).toMatchObject([
    { because: 'gone' },
  ]);
  // It is asked no more once it has said so; what was under way by then may still have come.
  expect(gone?.received.length).toBeLessThanOrEqual(perRound);
  // What the two ends buffer; 16 KB are read.
  expect(poured / changes).toBeLessThan(16 * 2 ** 20);
  await stage.close();
  await store.close();
  for (const receiver of all) await receiver.close();
}, 180_000);

describeWith('postgres', 'with PostgreSQL', (program) => {
  test(
    'O03 five senders killed on PostgreSQL: nothing is lost',
    () => killOnPostgres(program, 5),
    180_000,
  );
});
