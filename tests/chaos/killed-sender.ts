/** Processes that are killed between a change and its message: the next one sends what they have not. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { clockOf, systemClock } from '../../src/clock.ts';
import { createStore, type StoreOptions } from '../../src/store/store.ts';
import { startReceiver, type Received } from '../features/webhooks/receiver.ts';
import { nordlys, openStage } from '../features/webhooks/stage.ts';
import { startPostgres } from '../support/postgres.ts';
import { until } from '../support/until.ts';
import type { ChangingProcess } from './changing-process.ts';
import { tell } from './stage.ts';

const script = fileURLToPath(new URL('changing-process.ts', import.meta.url));

/** Longer than a lease: each process takes up what the one before had begun. */
const leaseMs = 60_000;

/** A receiver's answer takes a while, so that some messages are always under way when the end comes. */
const answerMs = 15;

interface KilledFigures {
  readonly committed: number;
  readonly lost: number;
  /** Messages that came more than once. */
  readonly repeated: number;
  /** Changes that came under more than one webhook-id. */
  readonly underTwoIds: number;
}

export async function killEmbedded(kills: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'billy-data-'));
  judge('embedded', kills, await killSenders({ databaseUrl: undefined, dataDir }, kills));
  await rm(dataDir, { recursive: true });
}

export async function killOnPostgres(program: string, kills: number): Promise<void> {
  const postgres = await startPostgres(program);
  const databaseUrl = await postgres.newDatabase();
  judge('PostgreSQL', kills, await killSenders({ databaseUrl, dataDir: 'memory' }, kills));
  await postgres.close();
}

function judge(where: string, kills: number, figures: KilledFigures): void {
  const { committed, lost, repeated, underTwoIds } = figures;
  tell(
    'O03',
    `${where}: ${kills} kills; of ${committed} changes ${lost} lost, ${repeated} told twice, ${underTwoIds} under two ids`,
  );
  expect({ lost, underTwoIds }).toEqual({ lost: 0, underTwoIds: 0 });
  // Every process has lived to see some.
  expect(committed).toBeGreaterThanOrEqual(2 * kills);
}

/** Kills so many processes, has a last one send the rest, and counts. */
async function killSenders(
  database: Pick<StoreOptions, 'databaseUrl' | 'dataDir'>,
  kills: number,
): Promise<KilledFigures> {
  const receiver = await startReceiver((response) => {
    setTimeout(() => response.writeHead(204).end(), answerMs);
  });
  const open = (aheadMs: number) => {
    const store = createStore({ ...database, onEvent: () => undefined });
    return {
      store,
      stage: openStage(store, { clock: clockOf(() => systemClock.now() + aheadMs) }),
    };
  };
  const close = async ({ store, stage }: ReturnType<typeof open>) => {
    await stage.close();
    await store.close();
  };

  const first = open(0);
  await first.stage.desk().create({ url: receiver.url });
  await close(first);
  for (let turn = 1; turn <= kills; turn += 1) {
    const { databaseUrl, dataDir } = database;
    await changeUntilKilled(
      { ...(databaseUrl === undefined ? {} : { databaseUrl }), dataDir, aheadMs: turn * leaseMs },
      // Where in a change the end falls is spread by these two.
      { changes: 2 + (turn % 7), afterMs: (turn * 7) % 20 },
    );
  }

  const last = open((kills + 1) * leaseMs);
  const changes = await last.stage.feed.read(nordlys.organizationId, { after: 0, first: 100_000 });
  const told = () => Map.groupBy(receiver.received, idOf);
  await until(
    'the outbox is empty',
    async () =>
      (
        await last.stage
          .desk()
          .deliveries({ subscriptionId: undefined, state: 'waiting', offset: 0, count: 1 })
      ).total === 0,
    120_000,
  );
  await close(last);
  await receiver.close();
  const messages = [...told().values()];
  return {
    committed: changes.length,
    lost: changes.filter(({ id }) => !told().has(id)).length,
    repeated: messages.filter(({ length }) => length > 1).length,
    underTwoIds: messages.filter((some) => new Set(some.map(({ id }) => id)).size > 1).length,
  };
}

function idOf({ body }: Received): string {
  // What the stage's payload is made of.
  return (JSON.parse(String(body)) as { readonly data: { readonly id: string } }).data.id;
}

async function changeUntilKilled(
  settings: ChangingProcess,
  { changes, afterMs }: { readonly changes: number; readonly afterMs: number },
): Promise<void> {
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout }))
    if (Number(line) === changes) setTimeout(() => child.kill('SIGKILL'), afterMs);
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}
