/** Bulk jobs as scenarios have them: files of many rows, a subgraph that is killed, and what must hold at the end. */

import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { tenantsSeed } from '../../src/emulator/seeds/index.ts';
import {
  bulkClient,
  type BulkClient,
  type BulkJob,
  type BulkPayload,
  type ResultSet,
} from '../support/bulk-client.ts';
import { residentBytes, startSubgraph, type SubgraphProcess } from '../support/processes.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';
import { until } from '../support/until.ts';
import { tell } from './stage.ts';

export interface BulkStage {
  readonly emulator: Emulator;
  readonly client: BulkClient;
  readonly subgraph: () => SubgraphProcess;
  /** Ends the subgraph as a crash does, and starts another on the same database. */
  readonly killAndRestart: () => Promise<void>;
  /** Contacts in Billy whose name begins so. */
  readonly contacts: (
    label: string,
  ) => readonly { readonly id: string; readonly contactNo: unknown }[];
  /** Creations of contacts that Billy was asked for. */
  readonly posts: () => number;
  readonly close: () => Promise<void>;
}

/** @param database its environment; in memory without */
export async function openBulkStage({
  latencyMs = 0,
  database = {},
}: {
  readonly latencyMs?: number;
  readonly database?: Readonly<Record<string, string>>;
} = {}): Promise<BulkStage> {
  const emulator = await startEmulator({ world: tenantsSeed(1), latencyMs });
  const start = () =>
    startSubgraph({
      ...environmentOf(1),
      BILLY_API_BASE: emulator.url,
      // What is measured is the house, and not its politeness.
      BILLY_CALLS_PER_SECOND: '10000',
      ...database,
    });
  let subgraph = await start();
  return {
    emulator,
    client: bulkClient(() => subgraph.url, headersOf(0)),
    subgraph: () => subgraph,
    async killAndRestart() {
      await subgraph.kill();
      subgraph = await start();
    },
    contacts: (label) =>
      [...(emulator.world().companies[0]?.tables.get('contacts')?.values() ?? [])].flatMap(
        ({ id, name, contactNo }) =>
          typeof name === 'string' && name.startsWith(`${label} `) ? [{ id, contactNo }] : [],
      ),
    posts: () =>
      emulator
        .requests()
        .filter(({ method, path }) => method === 'POST' && path.endsWith('/contacts')).length,
    async close() {
      await subgraph.kill();
      await emulator.close();
    },
  };
}

/** So many contacts, each with a number by which it is known. */
export function contactsFile(label: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `${label} ${index};DK;COMPANY;${label}-${index};Vej ${index};8000;Aarhus C`,
  );
  return ['name;countryId;type;contactNo;street;zipcodeText;cityText', ...rows].join('\n');
}

const sets: readonly ResultSet[] = ['succeeded', 'failed', 'unprocessed'];

/** Every line is in exactly one of the three files, and the counts of the job are theirs. */
export async function judgeSets(client: BulkClient, job: BulkJob): Promise<void> {
  const files = await Promise.all(sets.map((set) => client.rows(job, set)));
  const lines = files.flatMap((rows) => rows.map((row) => row['_line']));
  expect([lines.length, new Set(lines).size]).toEqual([job.totalRows, job.totalRows]);
  const { succeededRows, failedRows, unprocessedRows } = job;
  expect(files.map(({ length }) => length)).toEqual([succeededRows, failedRows, unprocessedRows]);
}

/** Each row is in Billy once, under the id that its row in the file of successes has. */
export async function judgeOnce(
  { client, contacts }: BulkStage,
  job: BulkJob,
  label: string,
): Promise<{ readonly lost: number; readonly twice: number }> {
  const there = contacts(label);
  const different = new Set(there.map(({ contactNo }) => contactNo)).size;
  const figures = { lost: job.totalRows - different, twice: there.length - different };
  expect(figures).toEqual({ lost: 0, twice: 0 });
  const told = (await client.rows(job, 'succeeded')).map((row) => row['_id']);
  expect(told.sort()).toEqual(there.map(({ id }) => id).sort());
  return figures;
}

/** Kills the subgraph so often in the middle of a job of so many rows. */
export async function killInJob(
  where: string,
  { rows, kills }: { readonly rows: number; readonly kills: number },
  database: Readonly<Record<string, string>>,
): Promise<void> {
  const stage = await openBulkStage({ latencyMs: 5, database });
  const { client, posts } = stage;
  const payload = await client.begin({ key: 'killed', file: contactsFile('Dræbt', rows) });
  let slowestMs = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const enough = Math.floor((rows * kill) / (kills + 1));
    await until('it has come some way', () => posts() >= enough, 120_000);
    await stage.killAndRestart();
    const atStart = posts();
    slowestMs = Math.max(slowestMs, await until('it goes on', () => posts() > atStart));
  }
  const job = await endedInTime(stage, payload);
  const { lost, twice } = await judgeOnce(stage, job, 'Dræbt');
  tell(
    'B01',
    `${where}: ${rows} rows, ${kills} kills: ${lost} lost, ${twice} twice, ${posts()} creations asked for; goes on ${slowestMs.toFixed(0)} ms after the start at most`,
  );
  expect(job).toMatchObject({ state: 'FINISHED', succeededRows: rows, failedRows: 0 });
  await judgeSets(client, job);
  await stage.close();
}

/** What was under way as a process died is found out after a minute, which is brought on. */
async function endedInTime(
  { client, subgraph }: BulkStage,
  payload: BulkPayload,
): Promise<BulkJob> {
  const id = payload.job?.id ?? '';
  await until(
    'only what was under way is open',
    async () => {
      const job = await client.find(id);
      return job !== null && job.unprocessedRows === job.unsureRows;
    },
    180_000,
  );
  for (let aheadMs = 60_000; aheadMs <= 180_000; aheadMs += 60_000) {
    await subgraph().moveClock(aheadMs);
    const job = await client.ended(payload, 8_000).catch(() => undefined);
    if (job !== undefined) return job;
  }
  return client.ended(payload, 120_000);
}

/** By how many megabytes the subgraph's memory grows at most meanwhile. */
async function grownMb(pid: number, work: () => Promise<void>): Promise<number> {
  const before = residentBytes(pid);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, residentBytes(pid))), 20);
  await work();
  clearInterval(timer);
  return (most - before) / 1e6;
}

/**
 * Takes in a file of so many rows of which the last is faulty, and hands all of them out again: nothing is written, so that
 * what is measured is the way of the file.
 */
export async function takeIn(stage: BulkStage, rows: number): Promise<number> {
  const { client, subgraph, posts } = stage;
  // What a process takes for its first job is not the file's.
  await client.begin({ key: 'first', file: `${contactsFile('Først', 2_000)}\n;;;;;;` });
  const file = `${contactsFile('Mange', rows - 1)}\n;DK;COMPANY;;;;`;
  return grownMb(subgraph().pid, async () => {
    const payload = await client.begin({ key: 'many', file });
    const job = await client.ended(payload);
    expect(job).toMatchObject({ state: 'REFUSED', failedRows: 1, unprocessedRows: rows - 1 });
    const response = await client.fetched(job, 'unprocessed');
    let lines = 0;
    for await (const chunk of response.body ?? [])
      for (const byte of chunk as Uint8Array) if (byte === 10) lines += 1;
    expect(lines).toBe(rows);
    expect(posts()).toBe(0);
  });
}
