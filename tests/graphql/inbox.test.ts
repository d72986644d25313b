/** What operators see of their company's events and order about them, through the front door. */

import { clockOf } from '../../src/clock.ts';
import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { eventBody, postEvent, webhookSecret } from '../support/signed-events.ts';
import { until } from '../support/until.ts';

const [nordlys, soender] = [tenantCompany(0), tenantCompany(1)];
const admin = (organization: string) => ({
  organization,
  scopes: ['billy:read', 'billy:write', 'billy:admin'],
});
const operator = { 'x-api-key': 'key-of-an-operator' };
const otherOperator = { 'x-api-key': 'key-of-another-operator' };
const bookkeeper = { 'x-api-key': 'key-of-a-bookkeeper' };

const settings = {
  AUTH_MODE: 'api-key',
  API_KEYS: JSON.stringify({
    'key-of-an-operator': admin(nordlys.organizationId),
    'key-of-another-operator': admin(soender.organizationId),
    'key-of-a-bookkeeper': nordlys.organizationId,
  }),
  BILLY_TOKENS: JSON.stringify({
    [nordlys.organizationId]: nordlys.accessToken,
    [soender.organizationId]: soender.accessToken,
  }),
  BILLY_RETRY_DELAYS_MS: '-',
};

let graph: Graph;
let now = Date.now();
async function start(env: Readonly<Record<string, string>>): Promise<void> {
  graph = await startGraph({
    seed: tenantsSeed(2),
    env: { ...settings, ...env },
    clock: clockOf(() => now),
  });
}
afterEach(() => graph.close());

const overview = `{
  inboxStatus { isOpen waiting oldestReceivedAt latestReceivedAt dead }
  deadEvents(first: 10) { totalCount nodes { id type resource recordId receivedAt diedAt attempts error } }
}`;
const replay = `mutation ($ids: [ID!]!) { replayDeadEvents(ids: $ids) { replayedIds isAudited } }`;

test('an event that Billy does not explain is given up, seen by its company alone, and replayed on the record', async () => {
  await start({ WEBHOOK_SECRETS: webhookSecret });
  const [id = ''] = graph.ids('contacts');
  graph.emulator.faults.set([{ match: {}, action: { type: 'status', status: 400 } }]);
  const { organizationId } = nordlys;
  const body = eventBody({ organizationId, resource: 'contacts', id, at: now });
  expect(await postEvent(graph.url, body, { id: 'msg_sick', at: now })).toBe(202);
  const dead = async (who = operator) => {
    const { deadEvents } = await graph.data(overview, {}, who);
    // As the query asks for it.
    return deadEvents as { readonly totalCount: number; readonly nodes: readonly object[] };
  };
  await until('it is given up', async () => {
    now += 60_000;
    return (await dead()).totalCount === 1;
  });
  expect((await dead()).nodes).toMatchObject([
    {
      id: 'msg_sick',
      type: 'contact.updated',
      resource: 'contacts',
      recordId: id,
      attempts: 5,
    },
  ]);
  expect(JSON.stringify((await dead()).nodes)).toContain('"error":"UPSTREAM_REJECTED: ');
  const { inboxStatus } = await graph.data(overview, {}, operator);
  expect(inboxStatus).toMatchObject({ isOpen: true, waiting: 0, oldestReceivedAt: null, dead: 1 });

  expect((await dead(otherOperator)).totalCount).toBe(0);
  const foreign = await graph.data(replay, { ids: ['msg_sick'] }, otherOperator);
  expect(foreign).toMatchObject({ replayDeadEvents: { replayedIds: [] } });

  graph.emulator.faults.clear();
  const { replayDeadEvents } = await graph.data(replay, { ids: ['msg_sick', 'msg_no'] }, operator);
  expect(replayDeadEvents).toEqual({ replayedIds: ['msg_sick'], isAudited: true });
  await until('it is done', async () => {
    const { inboxStatus: status } = await graph.data(overview, {}, operator);
    return JSON.stringify(status).includes('"waiting":0');
  });
  expect((await dead()).totalCount).toBe(0);
  const { auditLog } = await graph.data(
    '{ auditLog(first: 1) { nodes { operation subject outcome input } } }',
    {},
    operator,
  );
  expect(auditLog).toMatchObject({
    nodes: [
      {
        operation: 'replayDeadEvents',
        outcome: 'SUCCEEDED',
        input: { ids: ['msg_sick', 'msg_no'] },
      },
    ],
  });
}, 60_000);

test('whoever may not administer sees nothing of the inbox; a closed one says so', async () => {
  await start({});
  for (const [document, variables] of [
    [overview, {}],
    [replay, { ids: ['msg_sick'] }],
  ] as const) {
    const { status, body } = await graph.query(document, variables, bookkeeper);
    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
  const { inboxStatus } = await graph.data(overview, {}, operator);
  expect(inboxStatus).toMatchObject({ isOpen: false, waiting: 0, latestReceivedAt: null });
  const many = Array.from({ length: 1_001 }, (_, index) => `msg_${index}`);
  const { body } = await graph.query(replay, { ids: many }, operator);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    inputPath: ['ids'],
  });
}, 60_000);
