/** A process that is told to stop while others hold it: clients, Billy, Redis, PostgreSQL. */

import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { createStore } from '../../src/store/store.ts';
import { createOperationLog } from '../../src/writes/operation-log.ts';
import { ownWaitOf } from '../support/own-wait.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { startEmulatorProcess, startSubgraph, type SubgraphProcess } from '../support/processes.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { until } from '../support/until.ts';

/** What an orchestrator waits before it kills, less two seconds. */
const limitMs = 8_000;

/** As in production: the load balancer is told a second before. */
const asDeployed = { DRAIN_NOTICE_MS: '1000' };

const write =
  'mutation { createContact(input: { name: "Skagen Sejl ApS", type: COMPANY, countryId: "DK" }) { contact { id } } }';

const closers: (() => Promise<unknown>)[] = [];
/** Ended when the test is over, the last one first. */
function closing<T>(thing: T, close: (thing: T) => Promise<unknown>): T {
  closers.unshift(() => close(thing));
  return thing;
}
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function startBeside(
  emulator: Pick<Emulator, 'url'>,
  env: Readonly<Record<string, string>> = {},
): Promise<SubgraphProcess> {
  const subgraph = await startSubgraph({
    BILLY_API_BASE: emulator.url,
    BILLY_ACCESS_TOKEN: demoCompany.accessToken,
    BILLY_ORGANIZATION_ID: demoCompany.organizationId,
    ...asDeployed,
    ...env,
  });
  return closing(subgraph, (one) => one.kill());
}

async function startBilly(): Promise<Emulator> {
  return closing(await startEmulator({ world: demoSeed() }), (one) => one.close());
}

function ask({ url }: SubgraphProcess, query: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

/**
 * Asks it to end and waits for that. Its time is told as it was, and judged without the pauses of this machine, which
 * it shares.
 */
async function stopped(subgraph: SubgraphProcess, told: string): Promise<number | null> {
  let ended: Awaited<ReturnType<SubgraphProcess['terminate']>> | undefined;
  const ownMs = await ownWaitOf(async () => {
    ended = await subgraph.terminate();
  });
  process.stdout.write(`stop: ${told}, ended after ${ended?.tookMs.toFixed(0) ?? ''} ms\n`);
  expect(ownMs).toBeLessThan(limitMs);
  return ended?.code ?? null;
}

/** Why no answer came that holds data and nothing else, undefined when one did; a connection that is cut is no answer. */
async function failureOf(answer: Promise<Response>): Promise<string | undefined> {
  try {
    const text = await (await answer).text();
    // The shape GraphQL over HTTP prescribes.
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    return data !== undefined && errors === undefined ? undefined : text;
  } catch (error) {
    return String(error);
  }
}

interface SentQuery {
  /** Resolves when the whole of it has been handed to the system. */
  readonly sent: Promise<unknown>;
  readonly failure: Promise<string | undefined>;
}

/** A query on a connection of its own. */
function send({ url }: SubgraphProcess, query: string): SentQuery {
  const outgoing = request(`${url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json' },
  });
  const answer = new Promise<Response>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => resolve(new Response(Buffer.concat(parts))));
    });
  });
  const sent = once(outgoing, 'finish').catch(() => undefined);
  outgoing.end(JSON.stringify({ query }));
  return { sent, failure: failureOf(answer) };
}

/** A client that has sent half of a request and never sends the rest. */
async function stuckClientOf({ url }: SubgraphProcess): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  closing(socket, (one) => Promise.resolve(one.destroy()));
  await once(socket, 'connect');
  socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n');
  socket.write('content-length: 1000\r\n\r\n{"query":');
  return socket;
}

/** A way to a server that is open now and may be frozen later. */
async function wayTo(url: URL): Promise<TcpProxy> {
  return closing(await startTcpProxy(Number(url.port)), (way) => way.close());
}

test('of 500 requests under way none fails, although a client is stuck, and it ends in time', async () => {
  // Not in this process, which has 500 clients to see to.
  const emulator = closing(await startEmulatorProcess(['--seed', 'demo']), (one) => one.kill());
  const subgraph = await startBeside(emulator);
  // So few that no circuit judges by them, however slowly a busy machine answers.
  const listed = await fetch(`${emulator.url}/invoices?pageSize=5`, {
    headers: { 'x-access-token': demoCompany.accessToken },
  });
  // The emulator's envelope.
  const { invoices } = (await listed.json()) as { invoices: { id: string }[] };
  const slowed = await fetch(new URL('/__emulator/faults', emulator.url), {
    method: 'PUT',
    body: JSON.stringify([{ action: { type: 'delay', ms: 700 } }]),
  });
  expect(slowed.status).toBe(200);
  await stuckClientOf(subgraph);
  const underWay = Array.from({ length: 500 }, (_, index) =>
    send(subgraph, `{ invoice(id: "${invoices[index % 5]?.id ?? ''}") { invoiceNo } }`),
  );
  await Promise.all(underWay.map(({ sent }) => sent));
  // Connections are accepted in the order they came: all before this one are the process's by now.
  await fetch(`${subgraph.url}/livez`);
  const code = await stopped(subgraph, '500 under way');
  const outcomes = await Promise.all(underWay.map(({ failure }) => failure));
  const failures = outcomes.filter((failure) => failure !== undefined);
  expect({ failures, code }).toEqual({ failures: [], code: 0 });
  expect(subgraph.events('process.stopped')).toMatchObject([{ wasForced: true, unclosed: [] }]);
}, 60_000);

test('with nothing under way it ends at once after its notice', async () => {
  const subgraph = await startBeside(await startBilly(), { DRAIN_NOTICE_MS: '0' });
  const { code } = await subgraph.terminate();
  expect(code).toBe(0);
  expect(subgraph.events('process.stopped')).toMatchObject([{ wasForced: false, unclosed: [] }]);
}, 60_000);

describeWith('redis', 'with what it leans on', (redisProgram) => {
  describeWith('postgres', 'frozen', (postgresProgram) => {
    let redis: RunningRedis;
    let postgres: RunningPostgres;
    beforeAll(async () => {
      redis = await startRedis(redisProgram);
      postgres = await startPostgres(postgresProgram);
    });
    afterAll(async () => {
      await redis.close();
      await postgres.close();
    });

    test('Billy hangs, Redis and PostgreSQL are frozen, a client is stuck: it ends in time', async () => {
      const emulator = await startBilly();
      const database = new URL(await postgres.newDatabase());
      const toRedis = await wayTo(new URL(redis.url));
      const toPostgres = await wayTo(database);
      database.port = String(toPostgres.port);
      const subgraph = await startBeside(emulator, {
        REDIS_URL: `redis://127.0.0.1:${toRedis.port}`,
        DATABASE_URL: database.href,
      });
      await until('all is well', async () => {
        // The shape health.ts promises.
        const { status } = (await (await fetch(`${subgraph.url}/readyz`)).json()) as {
          status: string;
        };
        return status === 'ready';
      });
      emulator.faults.set([{ action: { type: 'hang' } }]);
      await Promise.all([
        toRedis.set({ type: 'black-hole' }),
        toPostgres.set({ type: 'black-hole' }),
      ]);
      await stuckClientOf(subgraph);
      const held = [ask(subgraph, '{ contacts { totalCount } }'), ask(subgraph, write)];
      const settled = Promise.allSettled(held);
      await until('Billy is being asked', () => emulator.requests().length > 0);
      expect(await stopped(subgraph, 'all frozen')).toBe(0);
      await settled;
    }, 60_000);

    test('a write that is with Billy stays pending, for the next process to find out about', async () => {
      const emulator = await startBilly();
      const databaseUrl = await postgres.newDatabase();
      const subgraph = await startBeside(emulator, { DATABASE_URL: databaseUrl });
      emulator.faults.set([{ match: { method: 'POST' }, action: { type: 'hang' } }]);
      const failure = failureOf(ask(subgraph, write));
      await until('Billy has the write', () =>
        emulator.requests().some(({ method }) => method === 'POST'),
      );
      expect(await stopped(subgraph, 'a write with Billy')).toBe(0);
      expect(await failure).toBeDefined();

      const store = createStore({ databaseUrl, dataDir: 'memory', onEvent: () => undefined });
      closing(store, (one) => one.close());
      const [operation] = await createOperationLog(store).unfinished(Date.now() + 3_600_000, 10);
      expect(operation).toMatchObject({
        operation: 'createContact',
        state: 'pending',
        lastCall: { verb: 'create', resource: 'contacts' },
      });
      expect(operation?.sentAt).not.toBeNull();
    }, 60_000);
  });
});
