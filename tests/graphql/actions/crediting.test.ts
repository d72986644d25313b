/** Credit notes through the graph: for all, for a part, and never for more than is left. */

import { approveInvoice, faults, openShop, withInput, type Payload, type Shop } from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

const creditInvoice = withInput(
  'creditInvoice',
  'CreditInvoiceInput',
  'invoice { id type state amount grossAmount balance entryDate creditedInvoice { id } }',
);

const credit = (id: string, input: Readonly<Record<string, unknown>> = {}): Promise<Payload> =>
  shop.run(creditInvoice, { id, input });

const lineIds = (invoiceId: string) =>
  shop.graph
    .records('invoiceLines')
    .filter((line) => line['invoiceId'] === invoiceId)
    .map(({ id }) => id);

test('in full, a credit note settles the invoice at once and takes its postings back', async () => {
  const invoiceId = await shop.approved();
  const credited = await credit(invoiceId);
  expect(credited).toMatchObject({
    userErrors: [],
    invoice: {
      type: 'CREDIT_NOTE',
      state: 'APPROVED',
      amount: '1000',
      grossAmount: '1250',
      balance: '0',
      entryDate: '2026-03-02',
      creditedInvoice: { id: invoiceId },
    },
  });
  const { id } = credited['invoice'] as { id: string };
  expect(shop.record('invoices', invoiceId)).toMatchObject({ balance: '0', isPaid: true });
  expect(shop.postings(`invoice:${id}`)).toEqual([
    '5810 credit 1250',
    '1110 debit 1000',
    '7250 debit 250',
  ]);
  expect(shop.ledgerBalance()).toBe(0);
});

test('the credited invoice is right for the next reader, without waiting', async () => {
  const invoiceId = await shop.approved();
  const read = 'query ($id: ID!) { invoice(id: $id) { balance creditNotes { nodes { id } } } }';
  await shop.graph.data(read, { id: invoiceId });
  const { id } = (await credit(invoiceId))['invoice'] as { id: string };
  const { invoice } = await shop.graph.data(read, { id: invoiceId });
  expect(invoice).toEqual({ balance: '0', creditNotes: { nodes: [{ id }] } });
});

test('units keep their price and discount, an amount is taken as it is', async () => {
  const { productId } = shop;
  const invoiceId = await shop.approved({
    lines: [
      { productId, quantity: '4', unitPrice: '100', discountMode: 'CASH', discountValue: '40' },
      { productId, quantity: '1', unitPrice: '60' },
    ],
  });
  const [discounted = '', other = ''] = lineIds(invoiceId);
  const credited = await credit(invoiceId, {
    lines: [
      { lineId: discounted, quantity: '1' },
      { lineId: other, amount: '12.5' },
    ],
  });
  // One of four at 100 with a quarter of the 40: 90, and 12.50: 102.50, with 25.63 of VAT on 102.50.
  expect(credited).toMatchObject({
    userErrors: [],
    invoice: { amount: '102.5', grossAmount: '128.13' },
  });
  // (360 + 60) · 1.25 = 525 were owed.
  expect(shop.record('invoices', invoiceId)['balance']).toBe('396.87');
});

test('a line, and the invoice, can be credited no further than they go', async () => {
  const invoiceId = await shop.approved();
  const [lineId = ''] = lineIds(invoiceId);
  expect(faults(await credit(invoiceId, { lines: [{ lineId, quantity: '3' }] }))).toEqual([
    'EXCEEDS_LINE input.lines.0.quantity',
  ]);
  expect(faults(await credit(invoiceId, { lines: [{ lineId, amount: '700' }] }))).toEqual([]);
  // 375 of 1250 is left; the whole needs lines now, and one more line of 500 is too much.
  expect(faults(await credit(invoiceId))).toEqual(['REQUIRED input.lines']);
  expect(faults(await credit(invoiceId, { lines: [{ lineId, quantity: '1' }] }))).toEqual([
    'EXCEEDS_REMAINING input.lines',
  ]);
  expect(faults(await credit(invoiceId, { lines: [{ lineId, amount: '300' }] }))).toEqual([]);
  expect(faults(await credit(invoiceId))).toEqual(['EXCEEDS_REMAINING id']);
  expect(shop.record('invoices', invoiceId)['balance']).toBe('0');
});

test('a drafted credit note settles its invoice when it is approved, as its preview says', async () => {
  const invoiceId = await shop.approved();
  const { id } = (await credit(invoiceId, { approve: false }))['invoice'] as { id: string };
  const shown = await shop.done(approveInvoice, { id, preview: true });
  const approved = await shop.done(approveInvoice, { id });
  expect(shown['invoice']).toEqual(approved['invoice']);
  expect(shown['invoice']).toMatchObject({ balance: '0', isPaid: true });
  expect(shop.record('invoices', invoiceId)).toMatchObject({ balance: '0', isPaid: true });
});

test('a credit note that stays a draft takes its part all the same', async () => {
  const invoiceId = await shop.approved();
  const [lineId = ''] = lineIds(invoiceId);
  const drafted = await credit(invoiceId, { approve: false });
  expect(drafted['invoice']).toMatchObject({ state: 'DRAFT', creditedInvoice: { id: invoiceId } });
  expect(shop.record('invoices', invoiceId)['balance']).toBe('1250');
  expect(faults(await credit(invoiceId, { lines: [{ lineId, amount: '0.01' }] }))).toEqual([
    'EXCEEDS_REMAINING input.lines',
  ]);
});

test('drafts, credit notes and lines of others are refused, all at once', async () => {
  const draftId = await shop.draft();
  const other = await shop.approved();
  const [lineId = ''] = lineIds(draftId);
  const [foreign = ''] = lineIds(other);
  const refused = await credit(draftId, {
    lines: [{ lineId: foreign, amount: '1' }, { lineId, amount: '1', quantity: '1' }, { lineId }],
  });
  expect(faults(refused)).toEqual([
    'INVALID_STATE id',
    'NOT_FOUND input.lines.0.lineId',
    'INVALID input.lines.1',
    'DUPLICATE input.lines.2.lineId',
    'INVALID input.lines.2',
  ]);
  const { id } = (await credit(other))['invoice'] as { id: string };
  expect(faults(await credit(id))).toContain('INVALID id');
});

test('in foreign currency the credit note has the rate of its invoice', async () => {
  const invoiceId = await shop.approved({ currencyId: 'EUR', exchangeRate: '7.41' });
  const { id } = (await credit(invoiceId))['invoice'] as { id: string };
  expect(shop.record('invoices', id)).toMatchObject({ currencyId: 'EUR', exchangeRate: '7.41' });
  expect(shop.ledgerBalance()).toBe(0);
});

test('a lost answer is looked for by the mark the credit note carries', async () => {
  const invoiceId = await shop.approved();
  shop.graph.emulator.faults.set([
    {
      match: { method: 'POST', path: '^/v2/invoices$' },
      action: { type: 'commit_then_reset' },
      count: 1,
    },
  ]);
  const document = `mutation ($id: ID!) {
    creditInvoice(id: $id, input: {}, idempotencyKey: "credit-1") {
      invoice { id } replayed userErrors { code }
    }
  }`;
  const lost = await shop.graph.query(document, { id: invoiceId });
  shop.graph.emulator.faults.clear();
  const again = await shop.graph.query(document, { id: invoiceId });
  const creditNotes = shop.graph
    .records('invoices')
    .filter((one) => one['creditedInvoiceId'] === invoiceId);
  expect(creditNotes).toHaveLength(1);
  const answers = JSON.stringify([lost.body, again.body]);
  expect(answers).toContain(creditNotes[0]?.id);
});
