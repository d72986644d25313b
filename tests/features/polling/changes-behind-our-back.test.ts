/**
 * Billy tells nobody of changes: what somebody changes in Billy itself is found by looking, told by the feed, and no
 * longer served from caches. Time is the test's; what Billy was asked is counted at the emulator.
 */

import { clockOf } from '../../../src/clock.ts';
import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { demoSeed } from '../../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../../support/graph.ts';
import { until } from '../../support/until.ts';

interface ToldChange {
  readonly type: string;
  readonly source: string;
  readonly entityId: string;
  readonly changedFields: readonly string[];
}

interface ToldChanges {
  readonly nodes: readonly ToldChange[];
  readonly nextSince: string;
}

interface Asked {
  readonly method: string;
  readonly path: string;
}

const [goneId, newId] = ['behindOurBack000000000', 'behindOurBack000000001'];
const intervalMs = 15_000;
const awaited = ['invoice', 'invoiceLine', 'product'].flatMap((singular) =>
  ['created', 'updated', 'deleted'].map((kind) => `${singular}.${kind}`),
);

/** With one interval for all lists: how it adapts is another test's matter. */
const env = { POLL_MIN_SECONDS: '15', POLL_MAX_SECONDS: '15' };

let now = Date.parse('2026-11-16T08:00:00Z');
let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed(), env, clock: clockOf(() => now) });
}, 60_000);

afterAll(() => graph.close());

async function changesSince(
  since: string | null,
  types: readonly string[] | null = null,
): Promise<ToldChanges> {
  const data = await graph.data(
    `query ($since: String, $types: [String!]) {
      changes(since: $since, types: $types, first: 100) {
        nodes { type source entityId changedFields }
        nextSince
      }
    }`,
    { since, types },
  );
  // As it was asked for.
  return data['changes'] as ToldChanges;
}

/** Every list somebody waits for has been looked at, to its end, at this moment or later. */
async function untilSwept(): Promise<void> {
  const from = new Date(now).toISOString();
  await until('every list has been swept', async () => {
    const data = await graph.data('{ syncStatus { resources { resource sweptAt } } }');
    // As it was asked for.
    const status = data['syncStatus'] as {
      resources: { resource: string; sweptAt: string | null }[];
    };
    const swept = new Set(
      status.resources
        .filter(({ sweptAt }) => sweptAt !== null && sweptAt >= from)
        .map(({ resource }) => resource),
    );
    const resources: readonly ResourceName[] = ['invoices', 'invoiceLines', 'products'];
    return resources.every((resource) => swept.has(resource));
  });
}

function organization(): string {
  return graph.emulator.world().companies[0]?.organizationId ?? '';
}

async function mutate(...mutations: readonly object[]): Promise<void> {
  const response = await fetch(`${graph.emulator.origin}/__emulator/mutate`, {
    method: 'POST',
    body: JSON.stringify(
      mutations.map((mutation) => ({ organization: organization(), ...mutation })),
    ),
  });
  expect(response.status).toBe(200);
}

/** All that is told of what has been done since, once one interval has gone by. */
async function toldOneIntervalLater(since: string, count: number): Promise<readonly ToldChange[]> {
  now += intervalMs;
  let told: readonly ToldChange[] = [];
  await until(`${count} changes are told`, async () => {
    told = (await changesSince(since, awaited)).nodes;
    return told.length >= count;
  });
  return told;
}

async function asked(): Promise<readonly Asked[]> {
  const response = await fetch(`${graph.emulator.origin}/__emulator/requests`);
  // As the contract has it.
  return (await response.json()) as readonly Asked[];
}

async function forgetAsked(): Promise<void> {
  await fetch(`${graph.emulator.origin}/__emulator/requests`, { method: 'DELETE' });
}

beforeAll(async () => {
  // Somebody reads the feed: from now on somebody waits.
  await changesSince(null, awaited);
  await untilSwept();
}, 60_000);

test('what was there before is no news', async () => {
  expect((await changesSince(null, awaited)).nodes).toEqual([]);
});

test('a change is told one interval later and served at once, and everything else stays cached', async () => {
  const [changed, neighbour] = graph
    .records('invoices')
    .filter(({ state }) => state === 'approved')
    .map(({ id }) => id);
  const productId = graph.ids('products')[0];
  const page = async () =>
    graph.data(
      `query ($changed: ID!, $neighbour: ID!, $productId: ID!) {
        changed: invoice(id: $changed) { orderNo lines { id } }
        neighbour: invoice(id: $neighbour) { orderNo lines { id } }
        product(id: $productId) { name }
      }`,
      { changed, neighbour, productId },
    );
  const { nextSince } = await changesSince(null, awaited);
  await page();
  await mutate({ resource: 'invoices', id: changed, changes: { orderNo: 'PO-4711' } });
  expect(await page()).not.toMatchObject({ changed: { orderNo: 'PO-4711' } });

  const told = await toldOneIntervalLater(nextSince, 1);
  expect(told).toEqual([
    {
      type: 'invoice.updated',
      source: 'POLL',
      entityId: changed,
      changedFields: ['orderNo'],
    },
  ]);

  await untilSwept();
  await forgetAsked();
  expect(await page()).toMatchObject({ changed: { orderNo: 'PO-4711' } });
  expect((await asked()).map(({ path }) => path)).toEqual([
    expect.stringContaining(`/v2/invoices/${changed ?? ''}`),
  ]);
});

test('what is new, gone, and different in a line is told as such, and a new address of a file is nothing', async () => {
  const { nextSince } = await changesSince(null, awaited);
  const [line, otherInvoice] = [graph.records('invoiceLines')[0], graph.records('invoices')[1]];
  const contact = graph.ids('contacts')[0];
  await mutate({
    resource: 'products',
    id: goneId,
    changes: { organizationId: organization(), name: 'Kabel, 2 m' },
  });
  await toldOneIntervalLater(nextSince, 1);
  const since = (await changesSince(null, awaited)).nextSince;

  await mutate(
    {
      resource: 'products',
      id: newId,
      changes: { organizationId: organization(), name: 'Kabel, 5 m' },
    },
    { resource: 'products', id: goneId, changes: null },
    { resource: 'invoiceLines', id: line?.id, changes: { description: 'Rettet bagefter' } },
    {
      resource: 'invoices',
      id: otherInvoice?.id,
      changes: { downloadUrl: 'https://example.com/nyt.pdf' },
    },
    { resource: 'contacts', id: contact, changes: { name: 'Ingen venter på kontakter' } },
  );
  const told = await toldOneIntervalLater(since, 3);
  expect(
    told.map(({ type, entityId }) => `${type} ${entityId}`).sort((a, b) => (a < b ? -1 : 1)),
  ).toEqual([
    `invoiceLine.updated ${line?.id ?? ''}`,
    `product.created ${newId}`,
    `product.deleted ${goneId}`,
  ]);
  expect(told.find(({ type }) => type === 'invoiceLine.updated')?.changedFields).toEqual([
    'description',
  ]);
});
