/** VAT returns through the graph: settled once, paid once. */

import { byId, byInput, faults, openShop, type Shop } from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

const settle = byId('settleSalesTaxReturn', 'salesTaxReturn { id isSettled isPaid }');
const pay = byInput(
  'paySalesTaxReturn',
  'PaySalesTaxReturnInput',
  'salesTaxPayment { id amount side salesTaxReturn { id isPaid } }',
);

/** Billy makes the returns itself; no route does. */
async function openReturn(): Promise<string> {
  const { graph } = shop;
  const [organization] = graph.records('organizations');
  const id = 'returnOfTheFirstQuart0';
  const response = await fetch(`${graph.emulator.origin}/__emulator/mutate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      organization: organization?.id,
      resource: 'salesTaxReturns',
      id,
      changes: {
        periodType: 'quarter',
        period: '2026-1',
        periodText: '1. kvartal 2026',
        startDate: '2026-01-01',
        endDate: '2026-03-31',
        isSettled: false,
        isPaid: false,
      },
    }),
  });
  if (!response.ok) throw new Error(await response.text());
  return id;
}

test('a settled return is paid in full, and neither is done twice', async () => {
  // 1000 sold at 25 %: 250 of VAT are owed.
  await shop.approved();
  const id = await openReturn();
  const input = {
    salesTaxReturnId: id,
    accountId: shop.account(5710),
    entryDate: '2026-06-01',
  };
  expect(faults(await shop.run(pay, { input }))).toEqual(['INVALID_STATE input.salesTaxReturnId']);
  const settled = await shop.done(settle, { id });
  expect(settled['salesTaxReturn']).toEqual({ id, isSettled: true, isPaid: false });
  expect(shop.postings(`salesTaxReturn:${id}`)).toEqual(['7250 debit 250', '7210 credit 250']);
  expect(faults(await shop.run(settle, { id }))).toEqual(['INVALID_STATE id']);

  const wrong = { ...input, accountId: shop.account(1110) };
  expect(faults(await shop.run(pay, { input: wrong }))).toEqual(['INVALID input.accountId']);
  const paid = await shop.done(pay, { input });
  expect(paid['salesTaxPayment']).toMatchObject({
    amount: '250',
    salesTaxReturn: { id, isPaid: true },
  });
  const { id: paymentId } = paid['salesTaxPayment'] as { id: string };
  expect(shop.postings(`salesTaxPayment:${paymentId}`)).toEqual([
    '7210 debit 250',
    '5710 credit 250',
  ]);
  expect(faults(await shop.run(pay, { input }))).toEqual(['ALREADY_PAID input.salesTaxReturnId']);
  expect(shop.ledgerBalance()).toBe(0);
});
