/** A process that is killed and started again over the same database: what it knew is there, whether Billy is or not. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { startSubgraph, type SubgraphProcess } from '../support/processes.ts';
import { describeWith } from '../support/services.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { until } from '../support/until.ts';

interface GraphAnswer {
  readonly data?: { readonly contacts?: { readonly nodes: readonly unknown[] } } | null;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly freshness?: unknown };
}

const question = '{ contacts(first: 5) { nodes { id name } } }';

async function ask(url: string): Promise<GraphAnswer & { readonly status: number }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  // The shape GraphQL over HTTP prescribes.
  return { status: response.status, ...((await response.json()) as GraphAnswer) };
}

/** What `ask` brings: the list, its rows and the company they belong to. */
const entriesRead = 6;

function writtenBy(subgraph: SubgraphProcess | undefined): number {
  const written = subgraph?.events('cache.written-behind') ?? [];
  return written.reduce((sum, { count }) => sum + Number(count), 0);
}

/** On the database that the settings name, which is empty. */
function suiteOn(settings: (directory: string) => Promise<Readonly<Record<string, string>>>): void {
  let directory: string;
  let database: Readonly<Record<string, string>>;
  let emulator: Emulator;
  let billy: TcpProxy;
  let running: SubgraphProcess | undefined;
  let known: GraphAnswer['data'];

  async function start(): Promise<SubgraphProcess> {
    await running?.kill();
    running = await startSubgraph({
      BILLY_ACCESS_TOKEN: demoCompany.accessToken,
      BILLY_API_BASE: `http://127.0.0.1:${billy.port}/v2`,
      LOG_LEVEL: 'debug',
      ...database,
    });
    return running;
  }

  const isOpen = (): boolean => running?.events('store.ready').length === 1;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'billy-restart-'));
    database = await settings(directory);
    emulator = await startEmulator({ world: demoSeed() });
    billy = await startTcpProxy(Number(new URL(emulator.url).port));
    const { url } = await start();
    await until('it answers', async () => (await ask(url)).data?.contacts?.nodes.length === 5);
    // An embedded one is made when it is first needed, which takes seconds.
    await until(
      'what it has read is written down',
      () => writtenBy(running) >= entriesRead,
      90_000,
    );
    known = (await ask(url)).data;
  }, 120_000);

  afterAll(async () => {
    await running?.kill();
    await billy.close();
    await emulator.close();
    await rm(directory, { recursive: true, force: true });
  });

  test('with Billy up, it asks for nothing that is still fresh', async () => {
    const listCalls = () =>
      emulator.requests().filter(({ path }) => path.startsWith('/v2/contacts')).length;
    async function callsAfterRestart(): Promise<number> {
      const before = listCalls();
      const { url } = await start();
      await until('its database is open', isOpen, 30_000);
      await until('it knows whose books it serves', async () => (await ask(url)).status === 200);
      expect(await ask(url)).toMatchObject({ data: known });
      return listCalls() - before;
    }
    // A machine that stands still lets the database's time pass, and Billy is asked, as it should be.
    const calls: number[] = [];
    while (calls.length < 4 && !calls.includes(0)) calls.push(await callsAfterRestart());
    expect(calls).toContain(0);
  }, 120_000);

  test('with Billy down, it serves what it knew, and marks what is over', async () => {
    await billy.set({ type: 'refuse' });
    const begun = performance.now();
    const subgraph = await start();
    const { url, startMs } = subgraph;
    await until('it serves', async () => (await ask(url)).status === 200, 60_000);
    const servedMs = Math.round(performance.now() - begun);
    process.stdout.write(
      `served ${servedMs} ms after its start, listening after ${Math.round(startMs)} ms\n`,
    );
    expect(subgraph.events('company.recalled')).toHaveLength(1);
    expect(await ask(url)).toMatchObject({ data: known });

    await subgraph.moveClock(3_600_000);
    const { data, errors, extensions } = await ask(url);
    expect({ data, errors }).toEqual({ data: known, errors: undefined });
    // Billy is gone, and the way to it is tried again for longer than a reader waits.
    const reason = expect.stringMatching(/^(?:slow|unavailable)$/) as unknown;
    expect(extensions?.freshness).toMatchObject([{ path: ['contacts'], reason }]);
  }, 90_000);

  test('it keeps no access token', async () => {
    await running?.kill();
    const files = await readdir(directory, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const content = await readFile(join(file.parentPath, file.name));
      expect(content.includes(demoCompany.accessToken)).toBe(false);
    }
  }, 30_000);
}

describe('killed and started again over its data directory', () => {
  suiteOn((directory) => Promise.resolve({ DATA_DIR: directory }));
});

describeWith('postgres', 'killed and started again over its PostgreSQL', (program) => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres(program);
  });
  afterAll(() => postgres.close());
  suiteOn(async () => ({ DATABASE_URL: await postgres.newDatabase() }));
});
