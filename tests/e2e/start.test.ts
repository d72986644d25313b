/** A process that starts while everything it leans on is down: it is there, says what is missing, and comes to serve. */

import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import { freePort } from '../support/ports.ts';
import { startPostgres, type RunningPostgres } from '../support/postgres.ts';
import { startSubgraph, type SubgraphProcess } from '../support/processes.ts';
import { startRedis, type RunningRedis } from '../support/redis.ts';
import { describeWith } from '../support/services.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { until } from '../support/until.ts';

interface Readiness {
  readonly status: string;
  readonly dependencies: readonly {
    readonly name: string;
    readonly status: string;
    readonly reason?: string;
  }[];
}

interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

async function readiness({ url }: SubgraphProcess): Promise<Readiness & { code: number }> {
  const response = await fetch(`${url}/readyz`);
  // The shape health.ts promises.
  return { code: response.status, ...((await response.json()) as Readiness) };
}

async function statesOf(subgraph: SubgraphProcess): Promise<Readonly<Record<string, string>>> {
  const { status, dependencies } = await readiness(subgraph);
  return Object.fromEntries([
    ['', status],
    ...dependencies.map((one) => [one.name, one.status] as const),
  ] as const);
}

async function ask({ url }: SubgraphProcess, query: string, headers = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  // The shape GraphQL over HTTP prescribes.
  return { status: response.status, ...((await response.json()) as GraphAnswer) };
}

const { organizationId, accessToken } = demoCompany;
const ownId = '{ organization { id } }';
const write =
  'mutation { createContact(input: { name: "Skagen Sejl ApS", type: COMPANY, countryId: "DK" }) { contact { name } } }';

const closers: (() => Promise<unknown>)[] = [];
/** Ended when the test is over, the last one first. */
function closing<T>(thing: T, close: (thing: T) => Promise<unknown>): T {
  closers.unshift(() => close(thing));
  return thing;
}
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const portOf = (url: string): number => Number(new URL(url).port);

/** A way to a port on which nobody listens yet. */
async function closedWayTo(port: number): Promise<TcpProxy> {
  const way = closing(await startTcpProxy(port), (one) => one.close());
  await way.set({ type: 'refuse' });
  return way;
}

async function start(env: Readonly<Record<string, string>>): Promise<SubgraphProcess> {
  return closing(await startSubgraph({ BILLY_ACCESS_TOKEN: accessToken, ...env }), (one) =>
    one.kill(),
  );
}

async function emulatorWith(options = {}): Promise<Emulator> {
  return closing(await startEmulator({ world: demoSeed(), ...options }), (one) => one.close());
}

describeWith('redis', 'with everything down', (redisProgram) => {
  describeWith('postgres', 'and back', (postgresProgram) => {
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

    test('it lives, answers typed errors, and comes to serve as one after the other comes up', async () => {
      const emulator = await emulatorWith();
      const database = new URL(await postgres.newDatabase());
      const billy = await closedWayTo(portOf(emulator.url));
      const toRedis = await closedWayTo(portOf(redis.url));
      const toPostgres = await closedWayTo(Number(database.port));
      database.port = String(toPostgres.port);
      const subgraph = await start({
        BILLY_API_BASE: `http://127.0.0.1:${billy.port}/v2`,
        REDIS_URL: `redis://127.0.0.1:${toRedis.port}`,
        DATABASE_URL: database.href,
      });

      expect((await fetch(`${subgraph.url}/livez`)).status).toBe(200);
      const first = await readiness(subgraph);
      expect(first).toMatchObject({ code: 503, status: 'unavailable' });
      expect(first.dependencies.find(({ name }) => name === 'company')).toMatchObject({
        status: 'down',
        reason:
          'Billy has not said yet whose access token this instance was given; it is being asked.',
      });
      expect(await ask(subgraph, ownId)).toMatchObject({
        status: 503,
        errors: [
          { extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true, retryAfterMs: 1_000 } },
        ],
      });
      expect(await ask(subgraph, ownId, { 'accept-language': 'da' })).toMatchObject({
        errors: [{ message: expect.stringMatching(/^Billy har endnu ikke oplyst/) as unknown }],
      });

      await billy.set({ type: 'pass' });
      await until('it knows whose books it serves', async () => {
        const { code } = await readiness(subgraph);
        return code === 200;
      });
      expect(await ask(subgraph, ownId)).toMatchObject({
        status: 200,
        data: { organization: { id: organizationId } },
      });
      expect(await statesOf(subgraph)).toMatchObject({
        '': 'degraded',
        company: 'up',
        billy: 'up',
        redis: 'down',
        database: 'down',
      });
      expect(await ask(subgraph, write)).toMatchObject({
        errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } }],
      });

      await toRedis.set({ type: 'pass' });
      await until('Redis is used', async () => (await statesOf(subgraph))['redis'] === 'up');
      await toPostgres.set({ type: 'pass' });
      await until('all is well', async () => (await statesOf(subgraph))[''] === 'ready', 30_000);
      expect(await ask(subgraph, write)).toMatchObject({
        data: { createContact: { contact: { name: 'Skagen Sejl ApS' } } },
      });
    }, 90_000);
  });
});

test('a token that Billy refuses is named in the log, in /readyz and to callers', async () => {
  const emulator = await emulatorWith();
  const subgraph = await start({
    BILLY_API_BASE: emulator.url,
    BILLY_ACCESS_TOKEN: 'f'.repeat(40),
  });
  await until('Billy has refused it', () => subgraph.events('company.refused').length > 0);
  expect(subgraph.events('company.refused')[0]).toMatchObject({ level: 'error' });
  expect(await ask(subgraph, ownId)).toMatchObject({
    status: 502,
    errors: [{ extensions: { code: 'UPSTREAM_CREDENTIALS_REJECTED', retryable: false } }],
  });
  await until('/readyz says so', async () => {
    const { code, dependencies } = await readiness(subgraph);
    const reason = dependencies.find(({ name }) => name === 'company')?.reason;
    return (
      code === 503 &&
      reason === 'Billy refuses the access token this instance was given (BILLY_ACCESS_TOKEN).'
    );
  });
  expect(subgraph.output()).not.toContain('f'.repeat(40));
}, 60_000);

test('without the keys that tokens are verified with it is ready, and says that it cannot verify now', async () => {
  const emulator = await emulatorWith();
  const subgraph = await start({
    BILLY_API_BASE: emulator.url,
    BILLY_ORGANIZATION_ID: organizationId,
    AUTH_MODE: 'jwt',
    AUTH_JWKS_URL: `http://127.0.0.1:${await freePort()}/keys`,
    AUTH_ISSUER: 'https://login.example.test/',
    AUTH_AUDIENCE: 'billy-subgraph',
  });
  expect(await readiness(subgraph)).toMatchObject({ code: 200 });
  // A header and claims that look like a token's; no key has been there to say more.
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = [part({ alg: 'RS256', kid: 'k' }), part({ sub: 'x' }), 'AAAA'].join('.');
  expect(await ask(subgraph, ownId, { authorization: `Bearer ${token}` })).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } }],
  });
  expect(await ask(subgraph, ownId)).toMatchObject({
    status: 401,
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
}, 60_000);
