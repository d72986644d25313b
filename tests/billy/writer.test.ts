import { createBillyClient, type BillyClientOptions } from '../../src/billy/client.ts';
import type { Company } from '../../src/billy/records.ts';
import { startEmulator, type FaultRule } from '../../src/emulator/server.ts';
import type { World } from '../../src/emulator/world.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** An id of Billy's form that can be recognised in a failure. */
const idOf = (name: string): string => name.padEnd(22, '0');

const ours: Company = { organizationId: idOf('ours'), accessToken: 'a'.repeat(40) };

/** One company that can sell. */
function world(): World {
  const organizationId = ours.organizationId;
  const rows = {
    organizations: [
      { id: organizationId, name: 'Nordlys ApS', nextInvoiceNo: 7, baseCurrencyId: 'DKK' },
    ],
    contacts: [{ id: idOf('kunde'), organizationId, name: 'Kunde A/S', countryId: 'DK' }],
    accounts: [{ id: idOf('salg'), organizationId, name: 'Salg', natureId: 'revenue' }],
    products: [{ id: idOf('vare'), organizationId, name: 'Vare', accountId: idOf('salg') }],
    attachments: [{ id: idOf('bilag'), organizationId, ownerReference: null, fileId: idOf('fil') }],
    files: [{ id: idOf('fil'), fileName: 'bilag.pdf', fileType: 'pdf' }],
    contactPersons: [
      { id: idOf('ida'), contactId: idOf('kunde'), name: 'Ida', email: 'ida@example.test' },
    ],
  };
  const tables = new Map(
    Object.entries(rows).map(([name, records]) => [
      // True: the names above are those of resources.
      name as 'contacts',
      new Map(records.map((record) => [record.id, record])),
    ]),
  );
  return {
    companies: [{ ...ours, tables }],
    shared: new Map([
      ['countries', new Map([['DK', { id: 'DK', name: 'Danmark' }]])],
      ['currencies', new Map([['DKK', { id: 'DKK', name: 'Danske kroner' }]])],
    ]),
  };
}

async function emulated(options: Partial<BillyClientOptions> = {}) {
  const emulator = await startEmulator({ world });
  const client = createBillyClient({
    baseUrl: emulator.url,
    // Waiting is tested with the policies; here nobody waits.
    sleep: () => Promise.resolve(),
    ...options,
  });
  closers.push(
    () => emulator.close(),
    () => client.close(),
  );
  const records = (resource: 'contacts' | 'invoices') => [
    ...(emulator.world().companies[0]?.tables.get(resource)?.values() ?? []),
  ];
  return { client, emulator, records };
}

describe('a record', () => {
  test('is created with its children, which the answer names together with all else it changed', async () => {
    const { client } = await emulated();
    const answer = await client.create(ours, 'invoices', {
      contactId: idOf('kunde'),
      entryDate: '2026-03-02',
      lines: [{ productId: idOf('vare'), unitPrice: '100.10' }],
    });
    expect(answer.records).toHaveLength(1);
    expect(answer.records[0]).toMatchObject({ state: 'draft', amount: '100.1' });
    expect(answer.changes.map(({ resource, kind }) => [resource, kind])).toEqual([
      ['invoices', 'created'],
      ['invoiceLines', 'created'],
    ]);
  });
  test('is updated and removed', async () => {
    const { client } = await emulated();
    const a = await client.update(ours, 'contacts', idOf('kunde'), { phone: '12345678' });
    expect(a.records).toMatchObject([{ id: idOf('kunde'), phone: '12345678' }]);
    const made = await client.create(ours, 'contacts', { name: 'Ny', countryId: 'DK' });
    const id = made.records[0]?.id ?? '';
    const gone = await client.remove(ours, 'contacts', id);
    expect(gone.changes).toEqual([{ resource: 'contacts', id, kind: 'deleted' }]);
  });
});

test.each<FaultRule['action']>([
  { type: 'commit_then_reset' },
  { type: 'reset' },
  { type: 'hang' },
  { type: 'status', status: 504 },
  { type: 'truncate' },
  { type: 'html' },
])('%j leaves the outcome of a create unknown, and it is not sent again', async (action) => {
  const { client, emulator } = await emulated({ writeTimeoutMs: 200 });
  emulator.faults.set([{ action }]);
  await expect(
    client.create(ours, 'contacts', { name: 'Ny', countryId: 'DK' }),
  ).rejects.toMatchObject({ code: 'UPSTREAM_OUTCOME_UNKNOWN', kind: 'outcomeUnknown' });
  expect(emulator.requests()).toHaveLength(1);
});
