/** Schedules through the front door: planned, run by themselves by a clock that is moved, and read back. */

import { clockOf } from '../../src/clock.ts';
import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { listen } from '../http/subscriptions/listening.ts';
import { startReceiver, type Receiver } from '../features/webhooks/receiver.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { startIssuer, type Issuer } from '../support/issuer.ts';
import { environmentOf } from '../support/tenants.ts';
import { untilMirrored } from '../support/mirrored.ts';
import { until } from '../support/until.ts';

let graph: Graph;
let issuer: Issuer;
let receiver: Receiver;
let movedMs = 0;

type Headers = Readonly<Record<string, string>>;
type Variables = Readonly<Record<string, unknown>>;

interface Payload {
  readonly schedule: { readonly id: string; readonly nextAt: string | null } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function caller(company: number, sub: string): Promise<Headers> {
  const org = tenantCompany(company).organizationId;
  const token = await issuer.token({ org, scope: 'billy:read', sub });
  return { authorization: `Bearer ${token}` };
}

async function searched(headers: Headers): Promise<string> {
  const input = {
    name: 'Kunder',
    resource: 'contacts',
    filter: { field: 'name', contains: { parameter: 'part' } },
    parameters: [{ name: 'part', type: 'TEXT', default: 'e' }],
  };
  const { createSavedSearch } = await graph.data(
    'mutation ($input: SavedSearchInput!) { createSavedSearch(input: $input) { savedSearch { id } } }',
    { input },
    headers,
  );
  return (createSavedSearch as { savedSearch: { id: string } }).savedSearch.id;
}

const payload = `{ schedule {
  id searchId cron days catchUp parameters isPaused alert { kind sumOf raiseAt clearAt isRaised } nextAt createdAt
} userErrors { code path } }`;

async function schedule(headers: Headers, searchId: string, input: Variables): Promise<Payload> {
  const data = await graph.data(
    `mutation ($searchId: ID!, $input: SavedSearchScheduleInput!) {
      scheduleSavedSearch(searchId: $searchId, input: $input) ${payload}
    }`,
    { searchId, input },
    headers,
  );
  return data['scheduleSavedSearch'] as Payload;
}

async function update(headers: Headers, id: string, input: Variables): Promise<Payload> {
  const data = await graph.data(
    `mutation ($id: ID!, $input: SavedSearchScheduleInput!) {
      updateSavedSearchSchedule(id: $id, input: $input) ${payload}
    }`,
    { id, input },
    headers,
  );
  return data['updateSavedSearchSchedule'] as Payload;
}

/** Has the company's alerts sent to an address. */
async function subscribed(url: string): Promise<void> {
  const org = tenantCompany(0).organizationId;
  const token = await issuer.token({ org, scope: 'billy:read billy:admin', sub: 'drift' });
  const { createEventSubscription } = await graph.data(
    `mutation ($url: String!) {
      createEventSubscription(input: { url: $url, types: ["savedSearch.alertRaised"] }) {
        userErrors { code path }
      }
    }`,
    { url },
    { authorization: `Bearer ${token}` },
  );
  expect(createEventSubscription).toEqual({ userErrors: [] });
}

const reading = `query ($id: ID!, $first: Int, $before: DateTime) {
  savedSearchResults(scheduleId: $id, first: $first, before: $before) {
    dueAt ranAt outcome searchVersion totalCount recordIds isComplete failure value alert
  }
}`;

async function results(headers: Headers, variables: Variables): Promise<unknown[] | null> {
  const { savedSearchResults } = await graph.data(reading, variables, headers);
  return savedSearchResults as unknown[] | null;
}

beforeAll(async () => {
  issuer = await startIssuer();
  receiver = await startReceiver();
  const { BILLY_TOKENS = '' } = environmentOf(2);
  const env = {
    AUTH_MODE: 'jwt',
    ...issuer.env,
    BILLY_TOKENS,
    POLL_MIN_SECONDS: '1',
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
  };
  const clock = clockOf(() => Date.now() + movedMs);
  graph = await startGraph({ seed: tenantsSeed(2), env, clock });
}, 120_000);

afterAll(async () => {
  await graph.close();
  await receiver.close();
  await issuer.close();
});

test('a search that is planned is run when its time has come, and tells what it found', async () => {
  const [anna, bo, foreign] = [
    await caller(0, 'anna'),
    await caller(0, 'bo'),
    await caller(1, 'anna'),
  ];
  const searchId = await searched(anna);
  await untilMirrored(graph, 'findContacts', anna);
  await subscribed(receiver.url);
  const { changes } = await graph.data('{ changes(first: 1000) { nextSince } }', {}, bo);
  // However late its connection stands.
  const { nextSince: since } = changes as { nextSince: string };
  const listening = listen(
    graph.url,
    `subscription ($since: String) {
      entityChanged(types: ["savedSearch.alertRaised"], since: $since) { type entityId after }
    }`,
    { variables: { since }, connectionParams: { authorization: bo['authorization'] } },
  );
  const elsewhere = listen(graph.url, 'subscription { entityChanged { type } }', {
    connectionParams: { authorization: foreign['authorization'] },
  });
  const alert = { kind: 'THRESHOLD', raiseAt: '1', clearAt: '0' };
  const made = await schedule(anna, searchId, { cron: '*/15 * * * *', alert });
  expect(made).toMatchObject({
    schedule: {
      searchId,
      days: 'EVERY_DAY',
      catchUp: 'ONCE',
      parameters: {},
      isPaused: false,
      alert: { ...alert, sumOf: null, isRaised: false },
    },
    userErrors: [],
  });
  const { id = '', nextAt } = made.schedule ?? {};
  expect(await results(anna, { id })).toEqual([]);

  movedMs += 15 * 60_000;
  await until('it has been run', async () => (await results(anna, { id }))?.length === 1, 30_000);
  const meant = graph
    .records('contacts')
    .filter(({ name }) => JSON.stringify(name).toLowerCase().includes('e'))
    .map((record) => record.id);
  const [result] = (await results(anna, { id })) as { recordIds: string[] }[];
  expect(result).toMatchObject({
    dueAt: nextAt,
    outcome: 'FOUND',
    searchVersion: 1,
    totalCount: meant.length,
    isComplete: true,
    failure: null,
    value: String(meant.length),
    alert: 'RAISED',
  });
  expect(result?.recordIds.toSorted()).toEqual(meant.toSorted());
  expect(await results(anna, { id, before: nextAt })).toEqual([]);

  // Everybody in the company may read that there was one, as changes and as a signed message.
  const told = {
    type: 'savedSearch.alertRaised',
    entityType: 'SavedSearchSchedule',
    entityId: id,
    changedFields: [],
    before: null,
    after: { id, searchId, count: meant.length },
  };
  const askingChanges = `{ changes(types: ["savedSearch.alertRaised"]) { nodes {
    type entityType entityId changedFields before after source kind record { id }
  } } }`;
  expect((await graph.data(askingChanges, {}, bo))['changes']).toEqual({
    nodes: [{ ...told, source: 'CALENDAR', kind: 'UPDATED', record: null }],
  });
  expect((await graph.data(askingChanges, {}, foreign))['changes']).toEqual({ nodes: [] });
  await until('it has been delivered', () => receiver.received.length > 0, 30_000);
  const message = JSON.parse(String(receiver.received[0]?.body)) as unknown;
  expect(message).toMatchObject({ type: told.type, data: told });
  expect(receiver.ids().size).toBe(1);
  await until('it has been told', () => listening.told.length > 0, 30_000);
  const { type, entityId, after } = told;
  expect(listening.told).toEqual([{ data: { entityChanged: { type, entityId, after } } }]);
  expect([elsewhere.told, elsewhere.end(), listening.end()]).toEqual([[], undefined, undefined]);
  await listening.stop();
  await elsewhere.stop();
  for (const other of [bo, foreign]) expect(await results(other, { id })).toBeNull();

  const asked = `{ savedSearches { id schedules { id cron } } savedSearchSchedules { id nextAt } }`;
  const known = await graph.data(asked, {}, anna);
  expect(known).toEqual({
    savedSearches: [{ id: searchId, schedules: [{ id, cron: '*/15 * * * *' }] }],
    savedSearchSchedules: [{ id, nextAt: expect.any(String) as unknown }],
  });
  expect(await graph.data(asked, {}, bo)).toEqual({ savedSearches: [], savedSearchSchedules: [] });

  expect(await update(anna, id, { cron: '0 8 * * *', isPaused: true })).toMatchObject({
    schedule: { cron: '0 8 * * *', isPaused: true, nextAt: null },
  });
  const removing = `mutation ($id: ID!) { deleteSavedSearchSchedule(id: $id) ${payload} }`;
  expect(await graph.data(removing, { id }, bo)).toMatchObject({
    deleteSavedSearchSchedule: { schedule: null, userErrors: [{ code: 'NOT_FOUND' }] },
  });
  expect(await graph.data(removing, { id }, anna)).toMatchObject({
    deleteSavedSearchSchedule: { schedule: { id }, userErrors: [] },
  });
  expect(await results(anna, { id })).toBeNull();
}, 120_000);

test('what cannot be planned is told at its place', async () => {
  const anna = await caller(0, 'anna');
  const searchId = await searched(anna);
  const wrong: readonly [Variables, string][] = [
    [{ cron: '* * * * *' }, 'cron'],
    [{ cron: 'soon' }, 'cron'],
    [{ cron: '0 8 * * *', parameters: { part: 7 } }, 'parameters'],
    [{ cron: '0 8 * * *', parameters: ['e'] }, 'parameters'],
    [{ cron: '0 8 * * *', parameters: { other: 'e' } }, 'parameters'],
  ];
  const { schedule: made } = await schedule(anna, searchId, { cron: '0 8 * * *' });
  for (const [input, place] of wrong) {
    const refused = { schedule: null, userErrors: [{ code: 'INVALID', path: ['input', place] }] };
    expect(await schedule(anna, searchId, input)).toEqual(refused);
    expect(await update(anna, made?.id ?? '', input)).toEqual(refused);
  }
  const { body } = await graph.query(reading, { id: made?.id, first: 101 }, anna);
  expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
});
