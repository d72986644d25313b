/** Operators and chaos through the front door, on the emulator. */

import { demoCompany, demoSeed } from '../../src/emulator/seeds/index.ts';
import { startCollector } from '../support/collector.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { until } from '../support/until.ts';

const keys = {
  'the-key-of-an-operator': {
    organization: demoCompany.organizationId,
    scopes: ['billy:read', 'billy:write', 'billy:admin'],
  },
  'the-key-of-a-bookkeeper': demoCompany.organizationId,
};
const operator = { 'x-api-key': 'the-key-of-an-operator' };
const bookkeeper = { 'x-api-key': 'the-key-of-a-bookkeeper' };
const chaosToken = 'a-token-for-chaos-in-tests';
const chaos = (wish: string) => ({
  ...operator,
  'x-chaos': wish,
  'x-chaos-token': chaosToken,
});

const settings = {
  AUTH_MODE: 'api-key',
  API_KEYS: JSON.stringify(keys),
  CHAOS_TOKEN: chaosToken,
  // One retry that waits for nothing: waiting is tested with the policies.
  BILLY_RETRY_DELAYS_MS: '0',
};

let graph: Graph;
async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
  graph = await startGraph({ seed: demoSeed(), env: { ...settings, ...env } });
}
afterEach(() => graph.close());

const status = '{ upstreamStatus { circuits { name state order } lastFailures { kind status } } }';

interface Status {
  readonly circuits: readonly {
    readonly name: string;
    readonly state: string;
    readonly order: string;
  }[];
  readonly lastFailures: readonly { readonly kind: string; readonly status: number | null }[];
}

async function statusNow(): Promise<Status> {
  const { upstreamStatus } = await graph.data(status, {}, operator);
  // The fields that `status` asks for.
  return upstreamStatus as Status;
}

const open = 'mutation { openCircuit(circuit: READS, reason: "Vedligehold") { isAudited } }';
const contacts = '{ contacts(first: 3) { nodes { id } } }';

test('an ordered circuit stops calls, is told by /readyz, and gives way to a reset', async () => {
  await start();
  expect((await statusNow()).circuits).toEqual(
    ['BILLY', 'READS', 'WRITES', 'REPORTS'].map((name) => ({
      name,
      state: 'CLOSED',
      order: 'AUTO',
    })),
  );
  await graph.data(open, {}, operator);
  expect((await statusNow()).circuits[1]).toEqual({ name: 'READS', state: 'OPEN', order: 'OPEN' });
  const asked = graph.emulator.requests().length;
  const { body } = await graph.query(contacts, {}, bookkeeper);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'UPSTREAM_UNAVAILABLE',
    retryable: true,
  });
  expect(graph.emulator.requests()).toHaveLength(asked);
  // The order is written down in a database that may still be opening on a busy machine.
  await until('the database is up', async () => {
    const ready = await fetch(`${graph.url}/readyz`);
    const told: unknown = await ready.json();
    expect(ready.status).toBe(200);
    expect(told).toMatchObject({
      status: 'degraded',
      dependencies: [
        { name: 'company', status: 'up' },
        { name: 'billy', status: 'down', reason: 'Circuit reads: open.' },
        { name: 'database' },
      ],
    });
    return /"name":"database",[^}]*"status":"up"/.test(JSON.stringify(told));
  });
  await graph.data('mutation { resetCircuit(circuit: READS) { isAudited } }', {}, operator);
  await graph.data(contacts, {}, bookkeeper);
});

test('the audit log tells who ordered what, when and why', async () => {
  await start();
  await graph.data(open, {}, operator);
  const document =
    '{ auditLog { totalCount nodes { operation subject outcome input before after } } }';
  let auditLog: unknown;
  // On a busy machine the database may be opened only after the order has been answered.
  await until('the audit log has it', async () => {
    ({ auditLog } = await graph.data(document, {}, operator));
    return JSON.stringify(auditLog).includes('openCircuit');
  });
  expect(auditLog).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        operation: 'openCircuit',
        subject: expect.stringMatching(/^api-key:[\da-f]{8}$/) as unknown,
        outcome: 'SUCCEEDED',
        input: { circuit: 'reads', order: 'open', reason: 'Vedligehold' },
        before: [{ id: 'reads', order: 'auto', state: 'closed' }],
        after: [{ id: 'reads', order: 'open', state: 'open' }],
      },
    ],
  });
});

test('who keeps the books sees and orders nothing of it', async () => {
  await start();
  for (const document of [status, open]) {
    const { status: code, body } = await graph.query(document, {}, bookkeeper);
    expect(code).toBe(403);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect((await statusNow()).circuits[1]?.order).toBe('AUTO');
});

test('orders are taken while Billy is down and where nothing is written', async () => {
  await start({ BILLY_WRITE_MODE: 'read-only' });
  graph.emulator.faults.set([{ action: { type: 'reset' } }]);
  await graph.data(open, {}, operator);
  expect((await statusNow()).circuits[1]).toMatchObject({ state: 'OPEN' });
});

test('a failure of Billy is among the latest, without what Billy answered', async () => {
  await start();
  graph.emulator.faults.set([{ action: { type: 'status', status: 503 } }]);
  await graph.query(contacts, {}, bookkeeper);
  expect((await statusNow()).lastFailures).toContainEqual({ kind: 'serverError', status: 503 });
});

describe('a request with x-chaos', () => {
  test('fails as it asked for, while another that asks the same at once does not', async () => {
    await start();
    // Held back, so that the other comes while it is under way; not to be helped by what the other puts into the cache.
    const wish = { ...chaos('path=/contacts;delay=1000;status=422'), 'x-stale-if-error': '0' };
    const [broken, sound] = await Promise.all([
      graph.query(contacts, {}, wish),
      graph.query(contacts, {}, bookkeeper),
    ]);
    expect(broken.body.errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_REJECTED' });
    expect(sound.body.errors).toBeUndefined();
    expect(graph.emulator.requests()).toHaveLength(1);
  });

  test('leaves paths it is not about alone', async () => {
    await start();
    await graph.data(contacts, {}, chaos('path=/invoices;reset'));
  });

  test('opens no circuit, quarantines nobody and is none of the latest failures, however often it comes', async () => {
    await start();
    const refused = chaos('path=/contacts;status=401');
    const down = chaos('status=500');
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        graph.query(contacts, {}, index % 2 === 0 ? refused : down),
      ),
    );
    const { circuits, lastFailures } = await statusNow();
    expect(circuits.map(({ state }) => state)).toEqual(['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED']);
    expect(lastFailures).toEqual([]);
    await graph.data(contacts, {}, bookkeeper);
  }, 30_000);

  test('breaks writes before they leave', async () => {
    await start();
    const document =
      'mutation { createContact(input: { name: "Skagen Sejl ApS", type: COMPANY, countryId: "DK" }) { contact { id } } }';
    const { body } = await graph.query(document, {}, chaos('path=/contacts;reset'));
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(graph.emulator.requests().filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('is seen in the trace of its request', async () => {
    const collector = await startCollector();
    try {
      await start({
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_TRACES_SAMPLER_ARG: '1',
      });
      await graph.query(contacts, {}, chaos('path=/contacts;delay=1;status=422'));
      await until('its trace has come', () => collector.text().includes('chaos.injected'));
      const moments = collector.spans().flatMap(({ events }) => events);
      expect(moments).toEqual([
        expect.objectContaining({
          name: 'chaos.injected',
          attributes: [
            { key: 'chaos.method', value: { stringValue: 'GET' } },
            { key: 'chaos.delay_ms', value: { intValue: 1 } },
            { key: 'chaos.failure', value: { stringValue: '422' } },
          ],
        }),
      ]);
    } finally {
      await collector.close();
    }
  });

  test('is refused without the token', async () => {
    await start();
    const { status: code } = await graph.query(contacts, {}, { ...operator, 'x-chaos': 'reset' });
    expect(code).toBe(403);
    expect(graph.emulator.requests()).toEqual([]);
  });
});
