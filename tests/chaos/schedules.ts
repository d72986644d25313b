/**
 * A random schedule: a small world of companies with equal ids is read and written for a moment while two faults come and
 * go, and afterwards eight invariants are checked from the answers, from what Billy holds and from what was logged.
 * The same seed draws the same faults and the same questions; how they fall in time is the machine's.
 */

import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { clockOf } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startEmulator, type Emulator, type FaultRule } from '../../src/emulator/server.ts';
import { createLog } from '../../src/telemetry/log.ts';
import type { StallWatch } from '../support/own-wait.ts';
import type { RunningRedis } from '../support/redis.ts';
import { startTcpProxy, type ProxyMode, type TcpProxy } from '../support/tcp-proxy.ts';
import { until } from '../support/until.ts';
import { environmentOf, headersOf } from '../support/tenants.ts';

/** What a schedule runs on besides what it makes itself; schedules that share it run one after the other. */
export interface Lane {
  readonly redis: RunningRedis;
  readonly databaseUrl: string;
  /** Of this process, in which everything but the services runs. */
  readonly stalls: StallWatch;
}

export interface Outcome {
  readonly seed: number;
  /** The two faults, in words. */
  readonly faults: readonly string[];
  readonly questions: number;
  readonly served: number;
  readonly marked: number;
  readonly writes: number;
  /** The invariants that were broken, and how; empty when all held. */
  readonly broken: readonly string[];
}

const companies = 3;
const activeMs = 1_500;
const questionEveryMs = 35;
/** The request's deadline of ten seconds, and what a busy machine may add to it. */
const longestReadMs = 13_000;
/** A write that was begun before the deadline has ten seconds more: given up, its outcome would not be known. */
const longestWriteMs = 23_000;
/** After the faults: a circuit that came back between them and failed again is probed every sixteen seconds. */
const recoveryMs = 30_000;

/** A number from 0 to below 1 at every call, the same row of them for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Places {
  readonly emulator: Emulator;
  readonly proxy: TcpProxy;
  readonly redis: RunningRedis;
}

interface Fault {
  readonly name: string;
  readonly layer: 'billy' | 'network' | 'redis';
  begin(places: Places): Promise<void> | void;
  end(places: Places): Promise<void> | void;
}

const answering = (action: FaultRule['action'], percent: number): Fault => ({
  name: `${percent} % ${action.type}${'status' in action ? ` ${String(action.status)}` : ''}`,
  layer: 'billy',
  begin: ({ emulator }) => emulator.faults.set([{ match: { percent }, action }]),
  end: ({ emulator }) => emulator.faults.clear(),
});

const network = (mode: ProxyMode): Fault => ({
  name: `network ${mode.type}`,
  layer: 'network',
  begin: ({ proxy }) => proxy.set(mode),
  end: ({ proxy }) => proxy.set({ type: 'pass' }),
});

const faults: readonly Fault[] = [
  ...[30, 100].flatMap((percent) => [
    answering({ type: 'status', status: 500 }, percent),
    answering({ type: 'status', status: 503, retryAfter: 1 }, percent),
    answering({ type: 'status', status: 429, retryAfter: 1 }, percent),
    answering({ type: 'delay', ms: 600 }, percent),
    answering({ type: 'hang' }, percent),
    answering({ type: 'reset' }, percent),
    answering({ type: 'commit_then_reset' }, percent),
    answering({ type: 'truncate' }, percent),
    answering({ type: 'drip', bytesPerSecond: 50 }, percent),
    answering({ type: 'html' }, percent),
    answering({ type: 'malformed' }, percent),
    answering({ type: 'empty' }, percent),
    answering({ type: 'redirect', location: 'http://127.0.0.1:1/' }, percent),
  ]),
  answering({ type: 'gzip_bomb', bytes: 30_000_000 }, 30),
  answering({ type: 'huge', bytes: 30_000_000 }, 30),
  network({ type: 'latency', ms: 250 }),
  network({ type: 'reset' }),
  network({ type: 'reset-mid-body', afterBytes: 400 }),
  network({ type: 'black-hole' }),
  network({ type: 'stall', afterBytes: 400 }),
  network({ type: 'truncate', afterBytes: 400 }),
  network({ type: 'throttle', bytesPerSecond: 3_000 }),
  network({ type: 'refuse' }),
  {
    name: 'Redis frozen',
    layer: 'redis',
    begin: ({ redis }) => redis.freeze(),
    end: ({ redis }) => redis.thaw(),
  },
  {
    name: 'Redis killed',
    layer: 'redis',
    begin: ({ redis }) => redis.kill(),
    end: ({ redis }) => redis.restart(),
  },
];

/** Two faults of different layers, so that neither takes the other's place. */
function draw(random: () => number): readonly [Fault, Fault] {
  const pick = (from: readonly Fault[]): Fault => {
    const fault = from[Math.floor(random() * from.length)];
    if (fault === undefined) throw new Error('There are no faults to draw from.');
    return fault;
  };
  const first = pick(faults);
  return [first, pick(faults.filter(({ layer }) => layer !== first.layer))];
}

/** Billy's access tokens and our own API keys. */
function holdsSecret(text: string): boolean {
  return Array.from({ length: companies }, (_, company) => [
    tenantCompany(company).accessToken,
    headersOf(company)['x-api-key'] ?? '',
  ])
    .flat()
    .some((secret) => text.includes(secret));
}

interface Question {
  readonly company: number;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Reply {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly code: string | undefined;
  readonly isMarked: boolean;
}

interface Creation extends Question {
  readonly name: string;
  replies: Reply[];
}

export async function runSchedule(seed: number, lane: Lane): Promise<Outcome> {
  const random = randomOf(seed);
  const drawn = draw(random);
  const broken = new Set<string>();
  const logged: string[] = [];
  let movedMs = 0;
  const emulator = await startEmulator({ world: tenantsSeed(companies), random });
  const proxy = await startTcpProxy(Number(new URL(emulator.origin).port));
  await lane.redis.restart();
  const app = await createApp({
    config: readConfig({
      ...environmentOf(companies),
      BILLY_API_BASE: `http://127.0.0.1:${proxy.port}/v2`,
      REDIS_URL: lane.redis.url,
      DATABASE_URL: lane.databaseUrl,
      PORT: '0',
      LOG_LEVEL: 'debug',
      DRAIN_NOTICE_MS: '0',
    }),
    clock: clockOf(() => Date.now() + movedMs),
    log: createLog(
      'debug',
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          logged.push(chunk.toString());
          done();
        },
      }),
    ),
  });
  const url = await app.listen();
  const places = { emulator, proxy, redis: lane.redis };
  const counts = { questions: 0, served: 0, marked: 0 };
  let isChanged = false;

  async function ask({ company, document, variables }: Question): Promise<Reply> {
    const [begun, stalled] = [performance.now(), lane.stalls.stalledMs()];
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(company) },
      body: JSON.stringify({ query: document, variables }),
    });
    const text = await response.text();
    counts.questions += 1;
    const tookMs = performance.now() - begun - (lane.stalls.stalledMs() - stalled);
    const isWrite = document.startsWith('mutation');
    if (tookMs > (isWrite ? longestWriteMs : longestReadMs)) {
      broken.add(`deadline: a ${isWrite ? 'write' : 'read'} took ${tookMs.toFixed(0)} ms`);
    }
    // The shape GraphQL over HTTP prescribes.
    const body = JSON.parse(text) as {
      readonly data?: Readonly<Record<string, unknown>> | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
      readonly extensions?: { readonly freshness?: unknown };
    };
    const reply = {
      text,
      data: body.data ?? null,
      code: body.errors?.[0]?.extensions.code,
      isMarked: body.extensions?.freshness !== undefined,
    };
    if (reply.code === undefined) counts.served += 1;
    if (reply.isMarked) counts.marked += 1;
    if (reply.code === 'INTERNAL_SERVER_ERROR') broken.add('health: an internal error');
    judge(company, reply);
    return reply;
  }

  /** What one answer shows: whose records they are, and whether old ones are marked. */
  function judge(company: number, { text, isMarked }: Reply): void {
    const { organizationId } = tenantCompany(company);
    if (holdsSecret(text)) broken.add('no secret: in an answer');
    for (const [, owner] of text.matchAll(/"organization":\{"id":"([^"]+)"/g)) {
      if (owner !== organizationId) broken.add("tenant: another company's record");
    }
    for (const [, name, owner] of text.matchAll(/"name":"(Kunde \d+ hos nr\. (\d+)[^"]*)"/g)) {
      if (Number(owner) !== company) broken.add("tenant: another company's name");
      if (isChanged && !isMarked && name?.includes('(nyt)') === false) {
        broken.add('freshness: an old record without a mark');
      }
    }
  }

  const contacts = [...(emulator.world().companies[0]?.tables.get('contacts')?.keys() ?? [])];
  const fields = 'id name organization { id }';
  const readOf = (): Question => {
    const company = Math.floor(random() * companies);
    const id = contacts[Math.floor(random() * contacts.length)];
    return random() < 0.25
      ? { company, document: `{ contacts(first: 20) { nodes { ${fields} } } }`, variables: {} }
      : {
          company,
          document: `query ($id: ID!) { contact(id: $id) { ${fields} } }`,
          variables: { id },
        };
  };
  const creations: Creation[] = [];
  const creationOf = (company = Math.floor(random() * companies)): Creation => {
    const again = creations[Math.floor(random() * creations.length)];
    // One in four comes a second time under its key.
    if (again !== undefined && random() < 0.25) return again;
    const name = `Ny ${seed}-${creations.length}`;
    const creation = {
      company,
      document: `mutation ($name: String!, $key: String!) {
        createContact(input: { name: $name, type: COMPANY, countryId: "DK" }, idempotencyKey: $key) {
          contact { id name } userErrors { code } replayed
        }
      }`,
      variables: { name, key: `key-${name}` },
      name,
      replies: [],
    };
    creations.push(creation);
    return creation;
  };
  const create = async (creation: Creation): Promise<Reply> => {
    const reply = await ask(creation);
    creation.replies.push(reply);
    return reply;
  };

  try {
    // All companies read everything, then an hour passes and every record changes in Billy.
    for (let company = 0; company < companies; company += 1) {
      const document = `{ contacts(first: 20) { nodes { ${fields} } } }`;
      await ask({ company, document, variables: {} });
      await create(creationOf(company));
    }
    movedMs = 3_600_000;
    for (const { tables } of emulator.world().companies) {
      for (const contact of tables.get('contacts')?.values() ?? []) {
        const { name } = contact;
        if (typeof name === 'string' && name.startsWith('Kunde')) contact['name'] = `${name} (nyt)`;
      }
    }
    isChanged = true;

    const playing = drawn.map(async (fault) => {
      await wait(random() * 400);
      await fault.begin(places);
      await wait(400 + random() * 700);
      await fault.end(places);
    });
    const out: Promise<Reply>[] = [];
    const begun = performance.now();
    while (performance.now() - begun < activeMs) {
      out.push(random() < 0.3 ? create(creationOf()) : ask(readOf()));
      await wait(questionEveryMs);
    }
    await Promise.all([...out, ...playing]);

    await checkHealth();
    await checkWrites();
    checkLog();
  } catch (error) {
    broken.add(`health: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    for (const fault of drawn) await fault.end(places);
    await app.stop();
    await proxy.close();
    await emulator.close();
  }

  async function checkHealth(): Promise<void> {
    let size = 0;
    await until(
      'what nobody has read is served again',
      async () => {
        size = (size % 50) + 1;
        const document = `{ accounts(first: ${size}) { nodes { id organization { id } } } }`;
        const replies = await Promise.all(
          Array.from({ length: companies }, (_, company) =>
            ask({ company, document, variables: {} }),
          ),
        );
        return replies.every(({ code, isMarked }) => code === undefined && !isMarked);
      },
      recoveryMs,
    );
    for (const path of ['/livez', '/readyz']) {
      const { status } = await fetch(url + path);
      if (status !== 200) broken.add(`health: ${path} answers ${status}`);
    }
  }

  async function checkWrites(): Promise<void> {
    for (const creation of creations) {
      // What was not done is sent again under its key; what is not known stays so for a minute.
      let last = await create(creation);
      await until(
        'writes are taken again',
        async () => {
          if (last.code === 'UPSTREAM_UNAVAILABLE') last = await create(creation);
          return last.code !== 'UPSTREAM_UNAVAILABLE';
        },
        recoveryMs,
      );
      const isKnown = last.code === undefined;
      if (!isKnown && !['UPSTREAM_OUTCOME_UNKNOWN', 'IN_PROGRESS'].includes(last.code ?? '')) {
        broken.add(`health: a write is refused after all is well: ${last.code ?? ''}`);
      }
      const table = emulator.world().companies[creation.company]?.tables.get('contacts');
      const made = [...(table?.values() ?? [])].filter(({ name }) => name === creation.name).length;
      const wasAcknowledged = creation.replies.some(({ code }) => code === undefined);
      if (made > 1) broken.add(`no duplicate: ${made} of one creation`);
      if (made === 0 && wasAcknowledged)
        broken.add('no loss: an acknowledged creation is not there');
      const elsewhere = emulator
        .world()
        .companies.filter((_, company) => company !== creation.company)
        .some(({ tables }) =>
          [...(tables.get('contacts')?.values() ?? [])].some(({ name }) => name === creation.name),
        );
      if (elsewhere) broken.add("tenant: a creation in another company's books");
    }
  }

  function checkLog(): void {
    if (holdsSecret(logged.join(''))) broken.add('no secret: in the log');
  }

  return {
    seed,
    faults: drawn.map(({ name }) => name),
    ...counts,
    writes: creations.length,
    broken: [...broken],
  };
}
