/** Bills through the graph: approve, void and credit. */

import {
  byId,
  faults,
  openShop,
  registerPayment,
  shownPostings,
  withInput,
  type Shop,
} from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

const approveBill = `mutation ($id: ID!, $preview: Boolean) {
  approveBill(id: $id, preview: $preview) {
    bill { id state amount tax grossAmount balance isPaid }
    postings { account { accountNo } side amount baseAmount currency { id } }
    userErrors { code message path }
  }
}`;
const voidBill = byId('voidBill', 'bill { id state }');
const creditBill = withInput(
  'creditBill',
  'CreditBillInput',
  'bill { id type state grossAmount balance creditedBill { id } }',
);

/** Id of a draft of 400 with 25 % VAT: 500. */
async function draftBill(): Promise<string> {
  const made = await shop.done(
    `mutation ($input: BillCreateInput!) {
      createBill(input: $input) { bill { id } userErrors { code message path } }
    }`,
    {
      input: {
        contactId: shop.supplierId,
        entryDate: '2026-03-02',
        lines: [{ accountId: shop.account(1810), amount: '400', description: 'Papir' }],
      },
    },
  );
  return (made['bill'] as { id: string }).id;
}

async function approvedBill(): Promise<string> {
  const id = await draftBill();
  await shop.done(approveBill, { id });
  return id;
}

test('a preview of the approval shows what it then does', async () => {
  const id = await draftBill();
  const shown = await shop.done(approveBill, { id, preview: true });
  expect(shop.record('bills', id)['state']).toBe('draft');
  const approved = await shop.done(approveBill, { id });
  expect(shown['bill']).toEqual(approved['bill']);
  expect(shownPostings(shown['postings'])).toEqual(shop.postings(`bill:${id}`));
  expect(shop.postings(`bill:${id}`)).toEqual([
    '7320 credit 500',
    '1810 debit 400',
    '7220 debit 100',
  ]);
  expect(faults(await shop.run(approveBill, { id }))).toEqual(['INVALID_STATE id']);
});

test('an approved bill can be voided as long as nothing is paid on it', async () => {
  const id = await approvedBill();
  const voided = await shop.done(voidBill, { id });
  expect(voided['bill']).toEqual({ id, state: 'VOIDED' });
  expect(shop.postings(`bill:${id}`)).toEqual([]);
  expect(faults(await shop.run(voidBill, { id }))).toEqual(['INVALID_STATE id']);

  const paid = await approvedBill();
  const input = {
    billIds: [paid],
    amount: '100',
    accountId: shop.account(5710),
    entryDate: '2026-03-03',
  };
  const { bankPayment } = await shop.done(registerPayment, { input });
  expect(faults(await shop.run(voidBill, { id: paid }))).toEqual(['ALREADY_PAID id']);
  const { id: paymentId } = bankPayment as { id: string };
  await shop.done(byId('voidBankPayment', 'bankPayment { id }'), { id: paymentId });
  expect(faults(await shop.run(voidBill, { id: paid }))).toEqual([]);
  expect(shop.ledgerBalance()).toBe(0);
});

test('a supplier’s credit note for a part leaves the rest owed', async () => {
  const billId = await approvedBill();
  const [line] = shop.graph.records('billLines').filter((one) => one['billId'] === billId);
  const lines = [{ lineId: line?.id, amount: '100' }];
  const credited = await shop.done(creditBill, { id: billId, input: { lines } });
  expect(credited['bill']).toMatchObject({
    type: 'CREDIT_NOTE',
    state: 'APPROVED',
    grossAmount: '125',
    balance: '0',
    creditedBill: { id: billId },
  });
  expect(shop.record('bills', billId)['balance']).toBe('375');
  const { id } = credited['bill'] as { id: string };
  expect(shop.postings(`bill:${id}`)).toEqual([
    '7320 debit 125',
    '1810 credit 100',
    '7220 credit 25',
  ]);
  const tooMuch = [{ lineId: line?.id, amount: '300.01' }];
  expect(faults(await shop.run(creditBill, { id: billId, input: { lines: tooMuch } }))).toEqual([
    'EXCEEDS_REMAINING input.lines',
  ]);
  expect(shop.ledgerBalance()).toBe(0);
});
