/** A preview of a document shows what Billy would make of it: lines, VAT, totals, terms. */

import { demoSeed } from '../../src/emulator/seeds/index.ts';
import type { ResourceName } from '../../src/billy/resources/index.ts';
import type { WireRecord } from '../../src/emulator/world.ts';
import { startGraph, type Graph } from '../support/graph.ts';
import { mutationsOf, type Input } from './mutate.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed() });
});

afterAll(() => graph.close());

const mutate = mutationsOf(() => graph);

function some(
  resource: ResourceName,
  fits: (record: WireRecord) => boolean = () => true,
): WireRecord {
  const found = graph.records(resource).find(fits);
  if (!found) throw new Error(`The demo company has none of ${resource} that fits.`);
  return found;
}

const product = (place: number) => graph.ids('products')[place] ?? '';
const account = (place: number) =>
  graph.records('accounts').filter(({ natureId }) => natureId === 'expense')[place]?.id ?? '';
const danish = () => some('contacts', ({ countryId }) => countryId === 'DK').id;
const foreign = () =>
  some('contacts', ({ countryId, currencyId }) => countryId !== 'DK' && currencyId !== 'DKK').id;

const invoiceFields = `type state sentState entryDate dueDate paymentTermsMode paymentTermsDays taxMode
  amount tax grossAmount balance isPaid exchangeRate currency { id } contact { id name } lineDescription
  orderNo lines { description quantity unitPrice amount tax discountMode discountValue priority
    taxRate { id rate } product { id name } }`;

const billFields = `type state entryDate dueDate taxMode amount tax grossAmount balance isPaid exchangeRate
  currency { id } contact { id } suppliersInvoiceNo lineDescription
  lines { description amount tax priority taxRate { id } account { id } }`;

const invoices: readonly (readonly [string, () => Input])[] = [
  [
    'lines without VAT in their prices',
    () => ({
      contactId: danish(),
      lines: [
        { productId: product(0), unitPrice: '19.99', quantity: '7.5' },
        { productId: product(1), unitPrice: '0.02' },
        { productId: product(2), unitPrice: '0.02', description: 'Ekstra' },
      ],
    }),
  ],
  [
    'prices with VAT',
    () => ({
      contactId: danish(),
      taxMode: 'INCL',
      orderNo: 'B-7',
      lines: [{ productId: product(0), unitPrice: '500' }],
    }),
  ],
  [
    'discounts',
    () => ({
      contactId: danish(),
      paymentTermsMode: 'NET_END_OF_MONTH',
      paymentTermsDays: 8,
      lines: [
        {
          productId: product(0),
          unitPrice: '98.76',
          quantity: '1.98',
          discountMode: 'PERCENT',
          discountValue: '23',
        },
        {
          productId: product(1),
          unitPrice: '19.99',
          quantity: '7.5',
          discountMode: 'CASH',
          discountValue: '7.15',
        },
      ],
    }),
  ],
  [
    'a customer abroad',
    () => ({ contactId: foreign(), lines: [{ productId: product(0), unitPrice: '1234.56' }] }),
  ],
];

test.each(invoices)('an invoice with %s is shown as it is then made', async (_title, given) => {
  const input = { entryDate: '2026-11-20', ...given() };
  graph.emulator.clearRequests();
  const shown = await mutate('create', 'invoices', { input, preview: true, fields: invoiceFields });
  expect(shown.userErrors).toEqual([]);
  expect(graph.emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  const made = await mutate('create', 'invoices', { input, fields: invoiceFields });
  expect(shown.record).toEqual(made.record);
});

test.each(['INCL', 'EXCL'])('a bill, %s VAT, is shown as it is then made', async (taxMode) => {
  const input = {
    contactId: some('contacts', ({ isSupplier }) => isSupplier === true).id,
    entryDate: '2026-11-20',
    dueDate: '2026-12-20',
    taxMode,
    suppliersInvoiceNo: `F-${taxMode}`,
    lines: [
      { accountId: account(0), amount: '0.02', description: 'Papir' },
      { accountId: account(1), amount: '123.47', description: 'Blæk' },
    ],
  };
  const shown = await mutate('create', 'bills', { input, preview: true, fields: billFields });
  expect(shown.userErrors).toEqual([]);
  const made = await mutate('create', 'bills', { input, fields: billFields });
  expect(shown.record).toEqual(made.record);
});

test('an update of a draft is shown with its new totals, and of its lines alone', async () => {
  const input = {
    contactId: danish(),
    entryDate: '2026-11-20',
    lines: [{ productId: product(0), unitPrice: '100' }],
  };
  const { record } = await mutate('create', 'invoices', { input });
  const id = String(record?.['id']);
  const changes = [
    { replaceLines: [{ productId: product(0), unitPrice: '80', quantity: '2' }] },
    { taxMode: 'INCL', contactMessage: 'Tak' },
    { entryDate: '2026-11-25' },
  ];
  for (const change of changes) {
    const call = { id, input: change, fields: `${invoiceFields} contactMessage` };
    const shown = await mutate('update', 'invoices', { ...call, preview: true });
    const updated = await mutate('update', 'invoices', call);
    expect(shown.record).toEqual(updated.record);
  }
  const fields = 'amount tax taxRate { id } invoice { id }';
  const line = { invoiceId: id, productId: product(1), unitPrice: '33.33', quantity: '3' };
  const shown = await mutate('create', 'invoiceLines', { input: line, preview: true, fields });
  const made = await mutate('create', 'invoiceLines', { input: line, fields });
  expect(shown.record).toEqual(made.record);
});

describe('what Billy would refuse is refused in a preview too', () => {
  const approved = () => some('invoices', ({ state }) => state === 'approved').id;

  test('an approved invoice keeps its lines and its date', async () => {
    const input = {
      entryDate: '2020-01-01',
      replaceLines: [{ productId: product(0), unitPrice: '1' }],
      contactMessage: 'Tak',
    };
    const answer = await mutate('update', 'invoices', { id: approved(), input, preview: true });
    expect(answer.record).toBeNull();
    expect(answer.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['IMMUTABLE', 'input.entryDate'],
      ['IMMUTABLE', 'input.replaceLines'],
    ]);
  });

  test('what stays the same may be sent along, however it is written', async () => {
    const { id } = some(
      'invoices',
      ({ state, exchangeRate }) => state === 'approved' && exchangeRate === '1',
    );
    const input = { exchangeRate: '1.00', contactMessage: 'Tak' };
    const fields = 'contactMessage';
    const shown = await mutate('update', 'invoices', { id, input, preview: true, fields });
    expect(shown).toMatchObject({ userErrors: [], record: { contactMessage: 'Tak' } });
  });

  test("an approved invoice, its lines and an account of Billy's own are not deleted", async () => {
    const invoiceId = approved();
    const cases = [
      ['invoices', invoiceId],
      ['invoiceLines', some('invoiceLines', (line) => line['invoiceId'] === invoiceId).id],
      ['accounts', some('accounts', ({ systemRole }) => Boolean(systemRole)).id],
    ] as const;
    for (const [resource, id] of cases) {
      const shown = await mutate('delete', resource, { id, preview: true });
      const real = await mutate('delete', resource, { id });
      expect([resource, shown.userErrors.length]).toEqual([resource, real.userErrors.length]);
      expect(shown.deleted).toEqual([]);
    }
  });
});

test('a deletion shows the record and names its children along with it', async () => {
  const input = {
    contactId: danish(),
    entryDate: '2026-11-20',
    lines: [
      { productId: product(0), unitPrice: '1' },
      { productId: product(1), unitPrice: '2' },
    ],
  };
  const { record } = await mutate('create', 'invoices', { input });
  const id = String(record?.['id']);
  const shown = await mutate('delete', 'invoices', { id, preview: true });
  expect(shown.record).toEqual({ id });
  const real = await mutate('delete', 'invoices', { id });
  expect([...shown.deleted].sort()).toEqual([...real.deleted].sort());
});

test('lists and relations of what does not exist yet are empty, and nobody is asked for them', async () => {
  const shown = await mutate('create', 'contacts', {
    input: { name: 'Bageriet', countryId: 'DK', contactPersons: [{ name: 'Ida' }] },
    preview: true,
    fields:
      'id invoices { totalCount nodes { id } } contactPersons { name contact { id } } country { name }',
  });
  expect(shown.record).toEqual({
    id: 'preview',
    invoices: { totalCount: 0, nodes: [] },
    contactPersons: [{ name: 'Ida', contact: null }],
    country: { name: 'Danmark' },
  });
});
