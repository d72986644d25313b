/** Several processes append to one company's feed, and some are killed at it: no gap, nothing twice, nothing lost. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { clockOf } from '../../src/clock.ts';
import type { Change } from '../../src/feed/change.ts';
import { createFeed } from '../../src/feed/feed.ts';
import { readRecords } from '../../src/mirror/records.ts';
import { createStore } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import { describeWith } from '../support/services.ts';
import type { ObservingProcess } from './observing-process.ts';
import { all } from './open-feed.ts';

const script = fileURLToPath(new URL('observing-process.ts', import.meta.url));
const organizationId = 'nordlys';

interface Kill {
  /** How many lines it lives to say, and a real time after that. */
  readonly afterLines: number;
  readonly afterMs: number;
}

/** Ids of what a process has heard to be in the feed. */
async function observed(settings: ObservingProcess, kill?: Kill): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const ids: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    ids.push(`${settings.name}-${line}`);
    if (ids.length === kill?.afterLines) setTimeout(() => child.kill('SIGKILL'), kill.afterMs);
  }
  await ended;
  expect(child.signalCode).toBe(kill === undefined ? null : 'SIGKILL');
  return ids;
}

type Place = Pick<ObservingProcess, 'databaseUrl' | 'dataDir'>;

/** Reads it all as another process, and expects it to be whole. @returns the changes of the processes' own records */
async function wholeFeed({ databaseUrl, dataDir }: Place): Promise<readonly Change[]> {
  const store = createStore({ databaseUrl, dataDir, onEvent: () => undefined });
  try {
    const feed = createFeed({
      store,
      evict: () => Promise.resolve(),
      clock: clockOf(Date.now),
      onEvent: () => undefined,
    });
    const changes = await feed.read(organizationId, all);
    expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
    expect(await feed.extent(organizationId)).toEqual({ first: 1, last: changes.length });

    const shared = changes.filter(({ id }) => id === 'shared');
    expect(shared.map(({ before }) => before)).toEqual([
      null,
      ...shared.slice(0, -1).map(({ after }) => after),
    ]);
    const mirrored = await readRecords(await store.open(), organizationId, [
      { resource: 'contacts', id: 'shared' },
    ]);
    expect([...mirrored.values()]).toEqual([shared.at(-1)?.after]);
    return changes.filter(({ id }) => id !== 'shared');
  } finally {
    await store.close();
  }
}

const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id);

describeWith('postgres', 'processes on one PostgreSQL', (program) => {
  test('append beside each other without a gap, and each thing once', async () => {
    const postgres = await startPostgres(program);
    try {
      const place = { databaseUrl: await postgres.newDatabase(), dataDir: 'memory' };
      const count = 150;
      const heard = await Promise.all(
        ['a', 'b', 'c'].map((name) => observed({ ...place, organizationId, name, count })),
      );
      const changes = await wholeFeed(place);
      expect(changes).toHaveLength(3 * count);
      expect(idsOf(changes).sort()).toEqual(heard.flat().sort());
    } finally {
      await postgres.close();
    }
  }, 120_000);

  test('are killed at it while another goes on: what was acknowledged is there once', async () => {
    const postgres = await startPostgres(program);
    try {
      const place = { databaseUrl: await postgres.newDatabase(), dataDir: 'memory' };
      const living = observed({ ...place, organizationId, name: 'living', count: 600 });
      const heard: string[] = [];
      const kills = 10;
      for (let index = 0; index < kills; index += 1) {
        const settings = { ...place, organizationId, name: `killed${index}`, count: 10_000 };
        heard.push(...(await observed(settings, { afterLines: 5, afterMs: index * 3 })));
      }
      heard.push(...(await living));
      const ids = idsOf(await wholeFeed(place));
      expect(new Set(ids).size).toBe(ids.length);
      const lost = heard.filter((id) => !ids.includes(id));
      process.stdout.write(`feed: ${kills} kills, ${ids.length} changes, ${lost.length} lost\n`);
      expect(lost).toEqual([]);
    } finally {
      await postgres.close();
    }
  }, 120_000);
});

test('processes on an embedded database are killed one after the other: what was acknowledged is there once', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'billy-feed-'));
  try {
    const heard: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const settings = { dataDir, organizationId, name: `killed${index}`, count: 10_000 };
      heard.push(...(await observed(settings, { afterLines: 5, afterMs: index * 7 })));
    }
    const ids = idsOf(await wholeFeed({ dataDir }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(heard.filter((id) => !ids.includes(id))).toEqual([]);
  } finally {
    await rm(dataDir, { recursive: true });
  }
}, 90_000);
