/** What is read before anybody asks: at start what was read most, and what is in use before its time is over. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockOf } from '../../src/clock.ts';
import { createWarmFile } from '../../src/cache/warm-file.ts';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { planOfWarming } from '../../src/warm-plan.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { sumOf } from '../support/metrics.ts';
import { until } from '../support/until.ts';

let now = Date.UTC(2026, 0, 5, 9);
const clock = clockOf(() => now);
let graph: Graph;
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'billy-data-'));
});
afterEach(async () => {
  await graph.close();
  await rm(directory, { recursive: true, maxRetries: 20, retryDelay: 100 });
});

const contact = 'query ($id: ID!) { contact(id: $id) { name } }';
const invoice = 'query ($id: ID!) { invoice(id: $id) { invoiceNo lines { description } } }';
const invoices = '{ invoices(first: 20) { nodes { invoiceNo contact { name } } } }';
const search = '{ contacts(first: 5, filter: { q: "Æblegård" }) { nodes { name } } }';

/** As often as it takes to be among what is read most; a blank more each time, past answers kept whole. */
async function readOften(
  through: Graph,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1)
    await through.data(`${document}${' '.repeat(turn)}`, variables);
}

async function callsOf(through: Graph, work: () => Promise<unknown>): Promise<number> {
  const before = through.emulator.requests().length;
  await work();
  return through.emulator.requests().length - before;
}

describe('at start', () => {
  const env = () => ({ DATA_DIR: directory, WARM_READS: '100' });
  const file = () => join(directory, 'hot-sets.json');

  test('what the last process read most is there before anybody asks, and is known by ids alone', async () => {
    graph = await startGraph({ seed: demoSeed() });
    const [id = ''] = graph.ids('contacts');
    const invoiceId = graph.records('invoices').find(({ state }) => state === 'approved')?.id ?? '';
    const first = await startGraph({ seed: demoSeed(), env: env(), beside: graph });
    await readOften(first, contact, { id });
    await readOften(first, invoice, { id: invoiceId });
    await readOften(first, invoices);
    await readOften(first, search);
    await first.close();

    const text = await readFile(file(), 'utf8');
    expect(text).toContain(id);
    for (const { name } of graph.records('contacts')) expect(text).not.toContain(name);
    expect(text).not.toContain('Æblegård');
    const plan = planOfWarming(await createWarmFile(file()).load());
    expect(plan).toMatch(/ {2}contacts +\d+ things?, about \d+ calls?\n/);
    expect(plan).toMatch(/Together about \d+ calls?, of the class warm/);

    graph.emulator.clearRequests();
    const second = await startGraph({ seed: demoSeed(), env: env(), beside: graph });
    try {
      const asked = async () => [
        await callsOf(second, () => second.data(contact, { id })),
        await callsOf(second, () => second.data(invoice, { id: invoiceId })),
        await callsOf(second, () => second.data(invoices)),
      ];
      await until('it has read ahead', () => graph.emulator.requests().length >= 3);
      await until('nobody has to ask any more', async () =>
        (await asked()).every((calls) => calls === 0),
      );
    } finally {
      await second.close();
    }
  }, 60_000);

  test('it is ready with Billy hanging, and ends while it waits for it', async () => {
    graph = await startGraph({ seed: demoSeed() });
    const [id = ''] = graph.ids('contacts');
    const organization = graph.emulator.world().companies[0]?.organizationId ?? '';
    await createWarmFile(file()).save(
      new Map([[organization, [{ kind: 'record', resource: 'contacts', id }]]]),
    );
    graph.emulator.faults.set([{ match: {}, action: { type: 'hang' } }]);
    const second = await startGraph({ seed: demoSeed(), env: env(), beside: graph });
    await until('it has begun to read', () => graph.emulator.requests().length > 0);
    const { status } = await fetch(`${second.url}/readyz`);
    expect(status).toBe(200);
    await second.close();
    graph.emulator.faults.clear();
    expect([...(await createWarmFile(file()).load()).keys()]).toEqual([organization]);
  }, 60_000);

  test('nothing is read and nothing is written unless it is asked for', async () => {
    graph = await startGraph({ seed: demoSeed() });
    const other = await startGraph({
      seed: demoSeed(),
      env: { DATA_DIR: directory },
      beside: graph,
    });
    await readOften(other, contact, { id: graph.ids('contacts')[0] });
    await other.close();
    await expect(readFile(file())).rejects.toThrow('ENOENT');
  }, 30_000);
});

describe('before its time is over', () => {
  test('what was used since is asked for again, and what nobody uses any more is not', async () => {
    graph = await startGraph({ seed: demoSeed(), env: { REFRESH_AHEAD: 'on' }, clock });
    const [used = '', unused = ''] = graph.ids('contacts');
    const readsOf = (id: string) =>
      graph.emulator.requests().filter(({ path }) => path.includes(id)).length;
    for (const id of [used, unused]) await graph.data(contact, { id });
    now += 1_000;
    for (const id of [used, unused]) await readOften(graph, contact, { id });
    // The time of a contact is over between 108 and 132 seconds, and its last fifth has always begun by 106.
    now += 105_000;
    await until('both are read ahead', () => readsOf(used) === 2 && readsOf(unused) === 2);
    // An answer is as old as its arrival: the clock goes on when both are kept, and not when both are asked for.
    await until('both are kept', async () => (await sumOf(graph, 'cache_refreshes_total')) === 2);
    now += 20_000;
    expect(await callsOf(graph, () => graph.data(contact, { id: used }))).toBe(0);
    await readOften(graph, contact, { id: used });
    now += 86_000;
    await until('what is used is read ahead again', () => readsOf(used) === 3);
    expect(readsOf(unused)).toBe(2);
  }, 60_000);
});
