/** Saved searches through the front door: kept, filled in and run, each seen by whom it is meant for. */

import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { startIssuer, type Issuer } from '../support/issuer.ts';
import { environmentOf } from '../support/tenants.ts';
import { untilMirrored } from '../support/mirrored.ts';
import { until } from '../support/until.ts';

let graph: Graph;
let issuer: Issuer;

interface Payload {
  readonly savedSearch: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

interface Run {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly totalCount: number;
  readonly filter: unknown;
  readonly isComplete: boolean;
  readonly pinnedUntil: string | null;
}

type Headers = Readonly<Record<string, string>>;

/** Somebody of a company; without a name, a program that has none. */
async function caller(company: number, sub?: string, scope = 'billy:read'): Promise<Headers> {
  const org = tenantCompany(company).organizationId;
  const token = await issuer.token({ org, scope, ...(sub && { sub }) });
  return { authorization: `Bearer ${token}` };
}

const filter = { field: 'name', contains: { parameter: 'part' } };
const input = {
  name: 'Kunder',
  resource: 'contacts',
  filter,
  parameters: [{ name: 'part', type: 'TEXT', default: 'e' }],
};

async function create(headers: Headers, changes: object = {}): Promise<Payload> {
  const data = await graph.data(
    `mutation ($input: SavedSearchInput!) {
      createSavedSearch(input: $input) { savedSearch { id } userErrors { code path } }
    }`,
    { input: { ...input, ...changes } },
    headers,
  );
  return data['createSavedSearch'] as Payload;
}

async function created(headers: Headers, changes: object = {}): Promise<string> {
  const { savedSearch, userErrors } = await create(headers, changes);
  expect(userErrors).toEqual([]);
  if (savedSearch === null) throw new Error('There is no search.');
  return savedSearch.id;
}

const running = `query ($id: ID!, $parameters: JSON, $first: Int, $after: String) {
  runSavedSearch(id: $id, parameters: $parameters, first: $first, after: $after) {
    nodes { id ... on Contact { name } } pageInfo { endCursor hasNextPage } totalCount filter isComplete pinnedUntil
  }
}`;

async function run(headers: Headers, variables: object): Promise<Run | null> {
  return (await graph.data(running, { ...variables }, headers))['runSavedSearch'] as Run | null;
}

async function remove(headers: Headers, id: string): Promise<Payload> {
  const data = await graph.data(
    `mutation ($id: ID!) { deleteSavedSearch(id: $id) { savedSearch { id } userErrors { code path } } }`,
    { id },
    headers,
  );
  return data['deleteSavedSearch'] as Payload;
}

const changed = `savedSearch { id version name filter } userErrors { code path }`;

async function update(headers: Headers, variables: object): Promise<Payload> {
  const data = await graph.data(
    `mutation ($id: ID!, $input: SavedSearchInput!, $version: Int) {
      updateSavedSearch(id: $id, input: $input, version: $version) { ${changed} }
    }`,
    { ...variables },
    headers,
  );
  return data['updateSavedSearch'] as Payload;
}

async function restore(headers: Headers, id: string, version: number): Promise<Payload> {
  const data = await graph.data(
    `mutation ($id: ID!, $version: Int!) {
      restoreSavedSearch(id: $id, version: $version) { ${changed} }
    }`,
    { id, version },
    headers,
  );
  return data['restoreSavedSearch'] as Payload;
}

/** The number of what it is now, and all that is kept. */
async function versions(headers: Headers, id: string): Promise<unknown> {
  const { savedSearch, savedSearchVersions } = await graph.data(
    `query ($id: ID!) {
      savedSearch(id: $id) { version }
      savedSearchVersions(id: $id) { version name visibility filter orderBy { field direction } }
    }`,
    { id },
    headers,
  );
  // As the query has it.
  return { ...(savedSearch as object), versions: savedSearchVersions };
}

async function favour(headers: Headers, id: string, isFavourite: boolean): Promise<unknown> {
  const data = await graph.data(
    `mutation ($id: ID!, $isFavourite: Boolean!) {
      favourSavedSearch(id: $id, isFavourite: $isFavourite) {
        savedSearch { isFavourite } userErrors { code path }
      }
    }`,
    { id, isFavourite },
    headers,
  );
  return data['favourSavedSearch'];
}

/** Ids of the caller's favourites. */
async function favourites(headers: Headers): Promise<readonly string[]> {
  const { savedSearches } = await graph.data('{ savedSearches { id isFavourite } }', {}, headers);
  return (savedSearches as { id: string; isFavourite: boolean }[])
    .filter(({ isFavourite }) => isFavourite)
    .map(({ id }) => id);
}

async function listed(headers: Headers): Promise<readonly string[]> {
  const { savedSearches } = await graph.data('{ savedSearches { id } }', {}, headers);
  return (savedSearches as { id: string }[]).map(({ id }) => id);
}

beforeAll(async () => {
  issuer = await startIssuer();
  const { BILLY_TOKENS = '' } = environmentOf(2);
  const env = { AUTH_MODE: 'jwt', ...issuer.env, BILLY_TOKENS, POLL_MIN_SECONDS: '1' };
  graph = await startGraph({ seed: tenantsSeed(2), env });
  const headers = await caller(0, 'anna');
  await untilMirrored(graph, 'findContacts', headers);
}, 120_000);

afterAll(async () => {
  await graph.close();
  await issuer.close();
});

test('what is saved is run by its id, with defaults or with values that are given, page by page', async () => {
  const anna = await caller(0, 'anna');
  const id = await created(anna);
  const byDefault = await run(anna, { id });
  const meant = graph
    .records('contacts')
    .filter(({ name }) => JSON.stringify(name).toLowerCase().includes('e'))
    .map((record) => record.id);
  expect(meant.length).toBeGreaterThan(1);
  expect(byDefault?.nodes.map((node) => node.id).sort()).toEqual(meant.sort());
  expect(byDefault).toMatchObject({
    totalCount: meant.length,
    filter: { field: 'name', contains: 'e' },
  });

  expect(await run(anna, { id, parameters: { part: 'no name has this' } })).toMatchObject({
    nodes: [],
    totalCount: 0,
  });

  const first = await run(anna, { id, first: 1 });
  const after = first?.pageInfo.endCursor;
  const rest = await run(anna, { id, first: 1_000, after });
  expect([...(first?.nodes ?? []), ...(rest?.nodes ?? [])]).toEqual(byDefault?.nodes);

  const { savedSearch } = await graph.data(
    'query ($id: ID!) { savedSearch(id: $id) { runs lastRunAt } }',
    { id },
    anna,
  );
  expect(savedSearch).toEqual({ runs: 3, lastRunAt: expect.any(String) as unknown });
});

describe('further pages', () => {
  const byName = { orderBy: [{ field: 'name', direction: 'ASC' }], visibility: 'COMPANY' };

  test('are of the moment of the first, whatever changes between them', async () => {
    const anna = await caller(0, 'anna');
    const writer = await caller(0, 'anna', 'billy:read billy:write');
    const write = (mutation: string, variables: object) =>
      graph.data(mutation, { ...variables }, writer);
    const id = await created(anna, byName);
    const whole = await run(anna, { id });
    expect(whole?.pinnedUntil).toBeNull();
    const before = whole?.nodes.map((node) => node.id) ?? [];
    const first = await run(anna, { id, first: 2 });
    expect(first?.nodes).toEqual(whole?.nodes.slice(0, 2));
    expect(first?.pageInfo.hasNextPage).toBe(true);
    expect(Date.parse(first?.pinnedUntil ?? '')).toBeGreaterThan(Date.now());

    // The last one would come first by now, and a new one before it.
    const moved = before.at(-1);
    await write(
      'mutation ($id: ID!) { updateContact(id: $id, input: { name: "Aae 2" }) { contact { id } } }',
      { id: moved },
    );
    await write(
      `mutation {
        createContact(input: { name: "Aae 1", type: COMPANY, countryId: "DK" }) { contact { id } }
      }`,
      {},
    );
    await until('both are known', async () => {
      const now = await run(anna, { id });
      return now?.totalCount === before.length + 1 && now.nodes[1]?.id === moved;
    });

    const rest = await run(anna, { id, first: 1_000, after: first?.pageInfo.endCursor });
    expect(rest?.nodes.map((node) => node.id)).toEqual(before.slice(2));
    // As it is now.
    expect(rest?.nodes.at(-1)).toEqual({ id: moved, name: 'Aae 2' });
    expect(rest).toMatchObject({
      totalCount: before.length,
      filter: { field: 'name', contains: 'e' },
      isComplete: true,
      pinnedUntil: first?.pinnedUntil,
      pageInfo: { hasNextPage: false },
    });
    const second = await run(anna, { id, first: 1, after: first?.pageInfo.endCursor });
    const third = await run(anna, { id, first: 1, after: second?.pageInfo.endCursor });
    expect([second, third].map((page) => page?.nodes[0]?.id)).toEqual(before.slice(2, 4));
  });

  test('are those of whoever read the first, for the same search with the same values', async () => {
    const [anna, bent, other] = await Promise.all([
      caller(0, 'anna'),
      caller(0, 'bent'),
      caller(1, 'anna'),
    ]);
    const id = await created(anna, byName);
    const after = (await run(anna, { id, first: 1 }))?.pageInfo.endCursor ?? '';
    const elsewhere = await created(other, byName);
    const [kind, snapshotId] = JSON.parse(Buffer.from(after, 'base64url').toString()) as string[];
    const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const [headers, variables] of [
      [bent, { id, after }],
      [other, { id: elsewhere, after }],
      [anna, { id, after, parameters: { part: 'a' } }],
      [anna, { id, after: forged([kind, '0', 0]) }],
      [anna, { id, after: forged([kind, snapshotId, -1]) }],
      [anna, { id, after: forged([kind, snapshotId, 0.5]) }],
      [anna, { id, after: forged([kind, '\0', 0]) }],
      [anna, { id, after: forged([kind, { id: snapshotId }, 0]) }],
    ] as const) {
      const { body } = await graph.query(running, variables, headers);
      expect(body.errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', inputPath: ['after'] } },
      ]);
    }
    const beyond = await run(anna, { id, after: forged([kind, snapshotId, 1_000_000]) });
    expect(beyond).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } });
    await Promise.all([remove(anna, id), remove(other, elsewhere)]);
  });
});

test('values that do not suit, and names that nobody has declared, are refused', async () => {
  const anna = await caller(0, 'anna');
  const id = await created(anna);
  for (const parameters of [{ part: 7 }, { part: { isNull: true } }, { other: 'x' }, ['x'], 'x']) {
    const { body } = await graph.query(running, { id, parameters }, anna);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  }
});

test('what could not be run is not kept, and is told at its place', async () => {
  const anna = await caller(0, 'anna');
  const before = await listed(anna);
  const deep = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ not: inner }), filter);
  const wrong: readonly [object, string][] = [
    [{ name: ' ' }, 'name'],
    [{ name: 'a\0b' }, 'name'],
    [{ folder: 'x'.repeat(201) }, 'folder'],
    [{ resource: 'countries' }, 'resource'],
    [{ filter: { field: 'nothing', equals: 'x' } }, 'filter'],
    [{ filter: deep }, 'filter'],
    [{ parameters: [] }, 'filter'],
    [{ orderBy: [{ field: 'nothing' }] }, 'filter'],
    [{ parameters: [{ name: 'part', type: 'DATE', default: '2026-02-30' }] }, 'filter'],
    [{ parameters: [...input.parameters, ...input.parameters] }, 'parameters'],
  ];
  for (const [changes, place] of wrong)
    expect(await create(anna, changes)).toEqual({
      savedSearch: null,
      userErrors: [{ code: 'INVALID', path: ['input', place] }],
    });
  expect(await listed(anna)).toEqual(before);
});

test('a private search is nobody else’s, a shared one the company’s, and no other company has either', async () => {
  const [anna, bo, foreign] = [
    await caller(0, 'anna'),
    await caller(0, 'bo'),
    await caller(1, 'anna'),
  ];
  const own = await created(anna);
  const shared = await created(anna, { visibility: 'COMPANY' });
  expect(await listed(anna)).toEqual(expect.arrayContaining([own, shared]));
  expect(await listed(bo)).toContain(shared);
  expect(await listed(bo)).not.toContain(own);
  expect(await listed(foreign)).toEqual([]);
  expect(await run(bo, { id: own })).toBeNull();
  expect(await run(bo, { id: shared })).not.toBeNull();
  expect(await run(foreign, { id: shared })).toBeNull();

  const none = { savedSearch: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] };
  for (const other of [bo, foreign]) expect(await remove(other, shared)).toEqual(none);
  expect(await remove(bo, "';--")).toEqual(none);
  expect(await remove(anna, shared)).toEqual({ savedSearch: { id: shared }, userErrors: [] });
  expect(await listed(bo)).not.toContain(shared);
});

test('who is no person keeps nothing private, and may share', async () => {
  const program = await caller(0);
  expect(await create(program)).toEqual({
    savedSearch: null,
    userErrors: [{ code: 'INVALID', path: ['input', 'visibility'] }],
  });
  const id = await created(program, { visibility: 'COMPANY', folder: 'Faste' });
  const { savedSearch } = await graph.data(
    `query ($id: ID!) {
      savedSearch(id: $id) { name folder visibility owner resource filter parameters { name type default } faults }
    }`,
    { id },
    await caller(0, 'bo'),
  );
  expect(savedSearch).toEqual({
    ...input,
    folder: 'Faste',
    visibility: 'COMPANY',
    owner: 'token',
    faults: [],
  });
});

test('a search is changed by whoever saved it, what it was is kept, and it is made so again', async () => {
  const [anna, bo] = [await caller(0, 'anna'), await caller(0, 'bo')];
  const id = await created(anna);
  const other = {
    ...input,
    name: 'Kunder uden B',
    visibility: 'COMPANY',
    filter: { not: { field: 'name', contains: { parameter: 'part' } } },
    orderBy: [{ field: 'name', direction: 'DESC' }],
  };
  expect(await update(anna, { id, input: other, version: 1 })).toEqual({
    savedSearch: { id, version: 2, name: other.name, filter: other.filter },
    userErrors: [],
  });
  const first = { version: 1, name: input.name, visibility: 'PRIVATE', filter, orderBy: [] };
  const { name, visibility, orderBy } = other;
  const second = { version: 2, name, visibility, filter: other.filter, orderBy };
  expect(await versions(anna, id)).toEqual({ version: 2, versions: [second, first] });

  // Bo sees it now, and not what it was when it was nobody else's.
  expect(await versions(bo, id)).toEqual({ version: 2, versions: null });
  const none = { savedSearch: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] };
  expect(await update(bo, { id, input: other })).toEqual(none);
  expect(await restore(bo, id, 1)).toEqual(none);
  expect(await update(await caller(1, 'anna'), { id, input: other })).toEqual(none);
  expect(await update(anna, { id: "';--", input: other })).toEqual(none);
  expect(await restore(anna, "';--", 1)).toEqual(none);

  expect(await restore(anna, id, 1)).toMatchObject({ savedSearch: { version: 3, filter } });
  expect(await restore(anna, id, 9)).toEqual({
    savedSearch: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['version'] }],
  });
  expect(await versions(anna, id)).toEqual({
    version: 3,
    versions: [{ ...first, version: 3 }, second, first],
  });
  expect(await listed(bo)).not.toContain(id);
});

test('of two who change the same version one is told, and what could not be run changes nothing', async () => {
  const anna = await caller(0, 'anna');
  const id = await created(anna);
  const both = await Promise.all(
    ['Den ene', 'Den anden'].map((name) =>
      update(anna, { id, input: { ...input, name }, version: 1 }),
    ),
  );
  const errors = both.flatMap(({ userErrors }) => userErrors);
  expect(errors).toEqual([{ code: 'CONFLICT', path: ['version'] }]);
  expect(
    await update(anna, { id, input: { ...input, filter: { field: 'nothing', equals: 1 } } }),
  ).toEqual({ savedSearch: null, userErrors: [{ code: 'INVALID', path: ['input', 'filter'] }] });
  expect(await versions(anna, id)).toMatchObject({ version: 2 });
});

test('of the versions the latest fifty are kept', async () => {
  const anna = await caller(0, 'anna');
  const id = await created(anna);
  for (let turn = 2; turn <= 53; turn += 1)
    await update(anna, { id, input: { ...input, name: `Kunder ${turn}` } });
  const { versions: kept } = (await versions(anna, id)) as { versions: { version: number }[] };
  expect(kept.map(({ version }) => version)).toEqual(Array.from({ length: 50 }, (_, n) => 53 - n));
});

test('favourites are each caller’s own, of what the caller sees', async () => {
  const [anna, bo] = [await caller(0, 'anna'), await caller(0, 'bo')];
  const own = await created(anna);
  const shared = await created(anna, { visibility: 'COMPANY' });
  const done = (isFavourite: boolean) => ({ savedSearch: { isFavourite }, userErrors: [] });
  for (const turn of ['once', 'twice'])
    expect([turn, await favour(bo, shared, true)]).toEqual([turn, done(true)]);
  expect(await favour(anna, own, true)).toEqual(done(true));
  expect(await favourites(bo)).toEqual([shared]);
  expect(await favourites(anna)).toEqual([own]);

  const none = { savedSearch: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] };
  expect(await favour(bo, own, true)).toEqual(none);
  expect(await favour(await caller(1, 'anna'), shared, true)).toEqual(none);
  expect(await favour(await caller(0), shared, true)).toEqual({
    savedSearch: null,
    userErrors: [{ code: 'INVALID', path: [] }],
  });

  expect(await update(anna, { id: own, input })).toMatchObject({ userErrors: [] });
  expect(await favourites(anna)).toEqual([own]);
  expect(await favour(anna, own, false)).toEqual(done(false));
  expect(await favourites(anna)).toEqual([]);
  await remove(anna, shared);
  expect(await favourites(bo)).toEqual([]);
});
