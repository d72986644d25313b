/** Answers with old copies, kept whole for a second while no read reaches Billy: over HTTP, the real app on the emulator. */

import { clockOf } from '../../src/clock.ts';
import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

const hourMs = 3_600_000;
const [ours, theirs] = [tenantCompany(0), tenantCompany(1)];
const ourReader = { 'x-api-key': 'the-key-of-our-bookkeeper' };
const theirReader = { 'x-api-key': 'the-key-of-their-bookkeeper' };
const operator = { 'x-api-key': 'the-key-of-our-operator' };

let now = Date.UTC(2026, 0, 5, 9);
let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    seed: tenantsSeed(2),
    clock: clockOf(() => now),
    env: {
      AUTH_MODE: 'api-key',
      BILLY_TOKENS: JSON.stringify({
        [ours.organizationId]: ours.accessToken,
        [theirs.organizationId]: theirs.accessToken,
      }),
      API_KEYS: JSON.stringify({
        [ourReader['x-api-key']]: ours.organizationId,
        [theirReader['x-api-key']]: theirs.organizationId,
        [operator['x-api-key']]: {
          organization: ours.organizationId,
          scopes: ['billy:read', 'billy:admin'],
        },
      }),
      BILLY_RETRY_DELAYS_MS: '-',
    },
  });
});
afterAll(() => graph.close());

const order = (document: string) => graph.data(`mutation { ${document} }`, {}, operator);
const openCircuit = () => order('openCircuit(circuit: READS, reason: "Øvelse") { isAudited }');
const resetCircuit = () => order('resetCircuit(circuit: READS, reason: "Øvelse") { isAudited }');

const contact = 'query ($id: ID!) { contact(id: $id) { name organization { id } } }';
const contacts = '{ contacts(first: 3) { nodes { name } } }';
const invoices =
  '{ invoices(first: 3) { nodes { id contact { name } lines { id product { name } } } } }';
const idOf = (index: number): string => graph.ids('contacts')[index] ?? '';

interface Mark {
  readonly ageSeconds: number;
}

async function ask(document: string, variables: object = {}, headers: object = ourReader) {
  const got = await graph.query(document, { ...variables }, { ...headers });
  // What extensions.freshness is documented to hold.
  const marks = got.body.extensions?.['freshness'] as readonly Mark[] | undefined;
  return {
    body: got.body,
    /** An answer that is kept says which one it is. */
    etag: got.headers.get('etag'),
    cacheControl: got.headers.get('cache-control'),
    ages: marks?.map(({ ageSeconds }) => ageSeconds),
    codes: got.body.errors?.map(({ extensions }) => extensions['code']),
  };
}

/** Everything below is read once, grows old, and then no read reaches Billy any more. */
beforeEach(async () => {
  for (const headers of [ourReader, theirReader]) {
    for (const index of [0, 1]) await ask(contact, { id: idOf(index) }, headers);
    for (const document of [contacts, invoices]) await ask(document, {}, headers);
  }
  now += hourMs + 500;
  await openCircuit();
});
afterEach(async () => {
  graph.emulator.faults.clear();
  await resetCircuit();
});

describe('an answer with old copies', () => {
  test.each([
    ['of a record', contact],
    ['of a list', contacts],
    ['of a list with what hangs below it', invoices],
  ])('%s is given again for a second, with the ages it was made with', async (_what, document) => {
    const first = await ask(document, { id: idOf(0) });
    expect(new Set(first.ages)).toEqual(new Set([3_600]));
    expect(first).toMatchObject({ cacheControl: 'private, no-store', codes: undefined });
    now += 999;
    const again = await ask(document, { id: idOf(0) });
    // Made anew it would be a second older.
    expect(again).toEqual(first);
    expect(again.etag).toEqual(expect.any(String));
    now += 1;
    const later = await ask(document, { id: idOf(0) });
    expect(new Set(later.ages)).toEqual(new Set([3_601]));
    expect(later.etag).not.toBe(first.etag);
  });

  test('is the same to the byte whoever makes it: Apollo, the lane, or nobody', async () => {
    const unseen = 'query Unseen($id: ID!) { contact(id: $id) { name } }';
    const byApollo = await ask(unseen, { id: idOf(0) });
    // In another language it is another question for the kept bytes, and for nobody else.
    const inDanish = { ...ourReader, 'accept-language': 'da' };
    const byLane = await ask(unseen, { id: idOf(0) }, inDanish);
    const kept = await ask(unseen, { id: idOf(0) }, inDanish);
    // It is made from the bytes.
    expect(byApollo.etag).toEqual(expect.any(String));
    expect([byLane.etag, kept.etag]).toEqual([byApollo.etag, byApollo.etag]);
  });

  test('goes when reads may reach Billy again, and Billy is asked', async () => {
    expect((await ask(contact, { id: idOf(0) })).ages).toContain(3_600);
    await resetCircuit();
    graph.emulator.clearRequests();
    expect((await ask(contact, { id: idOf(0) })).ages).toBeUndefined();
    expect(graph.emulator.requests()).not.toEqual([]);
  });

  test('goes when something it was made from changes, and others stay', async () => {
    const [one, two, list] = [
      await ask(contact, { id: idOf(0) }),
      await ask(contact, { id: idOf(1) }),
      await ask(contacts),
    ];
    expect([one.codes, two.codes, list.codes]).toEqual([undefined, undefined, undefined]);
    now += 600;
    await order(`evictRecord(type: "Contact", id: "${idOf(0)}") { __typename }`);
    expect((await ask(contact, { id: idOf(0) })).codes).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect((await ask(contacts)).codes).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(await ask(contact, { id: idOf(1) })).toEqual(two);
  });

  test('is given to its own company only', async () => {
    for (const [headers, { organizationId }] of [
      [ourReader, ours],
      [theirReader, theirs],
      [ourReader, ours],
    ] as const) {
      const { body, etag } = await ask(contact, { id: idOf(0) }, headers);
      expect(etag).toEqual(expect.any(String));
      expect(body.data).toMatchObject({ contact: { organization: { id: organizationId } } });
    }
  });

  test('is not given to who takes none so old', async () => {
    await ask(contact, { id: idOf(0) });
    for (const demand of [{ 'x-stale-if-error': '0' }, { 'x-stale-if-error': '60' }]) {
      const { codes } = await ask(contact, { id: idOf(0) }, { ...ourReader, ...demand });
      expect(codes).toEqual(['UPSTREAM_UNAVAILABLE']);
    }
  });
});

describe('what is not kept', () => {
  test('old copies beside an error', async () => {
    const document =
      'query ($id: ID!, $unread: ID!) { contact(id: $id) { name } other: contact(id: $unread) { name } }';
    for (let time = 0; time < 3; time += 1) {
      const got = await ask(document, { id: idOf(0), unread: 'a'.repeat(22) });
      expect(got).toMatchObject({ etag: null, codes: ['UPSTREAM_UNAVAILABLE'], ages: [3_600] });
    }
  });

  test('old copies while reads still reach Billy, which may be well again the next moment', async () => {
    await resetCircuit();
    graph.emulator.faults.set([{ action: { type: 'status', status: 500 } }]);
    graph.emulator.clearRequests();
    for (let time = 1; time <= 3; time += 1) {
      const got = await ask(contact, { id: idOf(0) });
      expect(got).toMatchObject({ etag: null, cacheControl: 'private, no-store' });
      expect(got.ages).toContain(3_600);
      expect(graph.emulator.requests().length).toBeGreaterThanOrEqual(time);
    }
  });
});
