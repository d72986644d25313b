/** Several companies with equal ids while Billy fails for some of them in turn: old copies are each company's own. */

import { clockOf } from '../../src/clock.ts';
import type { FaultRule } from '../../src/emulator/faults.ts';
import { tenantCompany, tenantsSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { environmentOf, headersOf, organizationsIn } from '../support/tenants.ts';

const companies = 50;
const rounds = 6;
const readsPerCompany = 6;

let now = Date.parse('2026-11-20T09:00:00Z');
let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({
    seed: tenantsSeed(companies),
    clock: clockOf(() => now),
    env: environmentOf(companies),
  });
});

afterAll(() => graph.close());

const documents = [
  `query ($id: ID!) { contact(id: $id) { id name organization { id } } }`,
  `query ($id: ID!) { contacts(first: 5) { nodes { id organization { id } } } contact(id: $id) { id } }`,
  `query ($id: ID!) { contact(id: $id) { invoices(first: 2) { nodes { id organization { id } } } } }`,
];

/** One company in three fails in each of three ways; the ways change places with every round. */
function faultsOf(round: number): FaultRule[] {
  return Array.from({ length: companies }, (_, index): FaultRule[] => {
    const match = { organization: tenantCompany(index).organizationId };
    if ((index + round) % 3 === 0) return [{ match, action: { type: 'status', status: 503 } }];
    if ((index + round) % 3 === 1) return [{ match, action: { type: 'malformed' } }];
    return [];
  }).flat();
}

test(`${companies} companies with equal ids under faults: no foreign record, fresh or old`, async () => {
  const ids = graph.ids('contacts');
  let [foreign, records, old] = [0, 0, 0];

  async function read(company: number, turn: number): Promise<void> {
    const { organizationId } = tenantCompany(company);
    const { body } = await graph.query(
      documents[turn % documents.length] ?? '',
      { id: ids[turn % ids.length] },
      headersOf(company),
    );
    for (const owner of organizationsIn(body.data)) {
      records += 1;
      if (owner !== organizationId) foreign += 1;
    }
    if (body.extensions?.['freshness'] !== undefined) old += 1;
  }

  for (let round = 0; round < rounds; round += 1) {
    graph.emulator.faults.set(round === 0 ? [] : faultsOf(round));
    for (let turn = 0; turn < readsPerCompany; turn += 1) {
      await Promise.all(Array.from({ length: companies }, (_, company) => read(company, turn)));
    }
    now += 3_600_000;
  }
  process.stdout.write(
    `${rounds * readsPerCompany * companies} reads, ${old} of them of old copies, ` +
      `${records} records checked, ${foreign} foreign\n`,
  );
  expect(old).toBeGreaterThan(companies);
  expect(records).toBeGreaterThan(rounds * companies);
  expect(foreign).toBe(0);
}, 120_000);
