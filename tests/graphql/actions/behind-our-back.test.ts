/** What an action is judged by is what Billy holds at that moment, whatever the caches know; at the price of one call. */

import type { ResourceName } from '../../../src/billy/resources/index.ts';
import {
  approveInvoice,
  byId,
  faults,
  openShop,
  registerPayment,
  withInput,
  type Payload,
  type Shop,
} from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** A change made in Billy itself, of which nobody tells the subgraph. */
async function change(resource: ResourceName, id: string, changes: object): Promise<void> {
  const { emulator } = shop.graph;
  const reply = await fetch(`${emulator.origin}/__emulator/mutate`, {
    method: 'POST',
    body: JSON.stringify({
      organization: emulator.world().companies[0]?.organizationId,
      resource,
      id,
      changes,
    }),
  });
  expect(reply.status).toBe(200);
}

/** Reads all of an invoice that an action looks at, until Billy need not be asked for it. */
async function cache(id: string): Promise<void> {
  const read = () =>
    shop.graph.data(
      `query ($id: ID!) {
        organization { id }
        invoice(id: $id) { state balance lines { id } lateFees { id } balanceModifiers { id } }
      }`,
      { id },
    );
  await read();
  shop.graph.emulator.clearRequests();
  await read();
  expect(asked()).toEqual([]);
}

const asked = () =>
  shop.graph.emulator.requests().map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);

const addLateFee = `mutation ($id: ID!) {
  addLateFee(invoiceId: $id, input: { flatFee: "100", entryDate: "2026-04-01" }) {
    userErrors { code path message }
  }
}`;

const pay = (id: string): Promise<Payload> =>
  shop.run(registerPayment, {
    input: {
      invoiceIds: [id],
      amount: '1250',
      accountId: shop.account(5710),
      entryDate: '2026-03-05',
    },
  });

const credit = (id: string): Promise<Payload> =>
  shop.run(withInput('creditInvoice', 'CreditInvoiceInput', 'invoice { id }'), {
    id,
    input: { entryDate: '2026-03-05' },
  });

test.each<[string, object, (id: string) => Promise<Payload>, string]>([
  ['a payment', { balance: 0, isPaid: true }, pay, 'ALREADY_PAID input.invoiceIds.0'],
  ['a credit note', { state: 'voided' }, credit, 'INVALID_STATE id'],
  [
    'a late fee',
    { balance: 0, isPaid: true },
    (id) => shop.run(addLateFee, { id }),
    'ALREADY_PAID invoiceId',
  ],
])(
  '%s is refused for what has just happened to the invoice',
  async (_what, changes, act, fault) => {
    const id = await shop.approved();
    await cache(id);
    await change('invoices', id, changes);
    expect(faults(await act(id))).toEqual([fault]);
    const ofInvoices = asked().filter((call) => call.includes('/invoices'));
    expect(ofInvoices).toEqual([`GET /v2/invoices/${id}`]);
  },
);

test('a draft that was approved meanwhile is not approved again', async () => {
  const id = await shop.draft();
  await cache(id);
  await change('invoices', id, { state: 'approved' });
  expect(faults(await shop.run(approveInvoice, { id }))).toEqual(['INVALID_STATE id']);
  expect(faults(await shop.run(approveInvoice, { id, preview: true }))).toEqual([
    'INVALID_STATE id',
  ]);
});

test('nothing is refused for what was so before', async () => {
  const id = await shop.draft();
  await change('invoices', id, { state: 'voided' });
  await cache(id);
  await change('invoices', id, { state: 'draft' });
  expect(faults(await shop.run(approveInvoice, { id }))).toEqual([]);
});

test('a payment that was voided meanwhile is not voided again', async () => {
  const id = await shop.approved();
  const { bankPayment } = await pay(id);
  const payment = bankPayment as { id: string };
  await shop.graph.data('query ($id: ID!) { bankPayment(id: $id) { isVoided } }', payment);
  await change('bankPayments', payment.id, { isVoided: true });
  const voidBankPayment = byId('voidBankPayment', 'bankPayment { id }');
  expect(faults(await shop.run(voidBankPayment, payment))).toEqual(['ALREADY_VOIDED id']);
});

test('books that were opened again are open', async () => {
  const fresh = await openShop();
  const id = await fresh.draft();
  fresh.closeBooks('2026-12-31');
  expect(faults(await fresh.run(approveInvoice, { id }))).toEqual(['BOOKS_CLOSED id']);
  fresh.closeBooks('2025-12-31');
  expect(faults(await fresh.run(approveInvoice, { id }))).toEqual([]);
  await fresh.close();
});
