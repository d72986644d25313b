/** Payments through the graph: what they settle, and what is refused before Billy is asked. */

import {
  byId,
  byInput,
  faults,
  openShop,
  registerPayment,
  shownPostings,
  type Payload,
  type Shop,
} from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.close());

const voidBankPayment = byId('voidBankPayment', 'bankPayment { id isVoided }');

const pay = (input: Readonly<Record<string, unknown>>, more: object = {}): Promise<Payload> =>
  shop.run(registerPayment, {
    input: { accountId: shop.account(5710), entryDate: '2026-03-05', ...input },
    ...more,
  });

const balanceOf = (invoiceId: string) => shop.record('invoices', invoiceId)['balance'];

/** What a preview says would be posted, and what the payment then posts. */
async function previewedAndPosted(input: Readonly<Record<string, unknown>>) {
  const shown = await pay(input, { preview: true });
  const before = shop.graph.records('bankPayments').length;
  expect(shown).toMatchObject({ bankPayment: null, userErrors: [], changed: [] });
  expect(shop.graph.records('bankPayments')).toHaveLength(before);
  const paid = await pay(input);
  expect(paid.userErrors).toEqual([]);
  const { id } = paid['bankPayment'] as { id: string };
  const { postings } = shown['preview'] as { postings: unknown };
  expect(shownPostings(postings)).toEqual(shop.postings(`bankPayment:${id}`));
  expect(shop.ledgerBalance()).toBe(0);
  return { shown: shown['preview'], paid, posted: shop.postings(`bankPayment:${id}`) };
}

test('a part payment leaves the rest owed, as its preview said', async () => {
  const invoiceId = await shop.approved();
  const { shown, posted } = await previewedAndPosted({ invoiceIds: [invoiceId], amount: '450' });
  expect(shown).toMatchObject({
    side: 'DEBIT',
    subjectCurrency: { id: 'DKK' },
    settlements: [
      { document: { __typename: 'Invoice', id: invoiceId }, settled: '450', balanceAfter: '800' },
    ],
    surplus: '0',
    realizedCurrencyDifference: '0',
  });
  expect(posted).toEqual(['5710 debit 450', '5810 credit 450']);
  expect(balanceOf(invoiceId)).toBe('800');
});

test('a fee kept back settles too and is booked apart', async () => {
  const invoiceId = await shop.approved();
  // 1230 on the account and a fee of 20 settle 1250.
  const { posted } = await previewedAndPosted({
    invoiceIds: [invoiceId],
    amount: '1230',
    fee: { amount: '20', accountId: shop.account(1870) },
  });
  expect(posted).toEqual(['5710 debit 1230', '5810 credit 1250', '1870 debit 20']);
  expect(balanceOf(invoiceId)).toBe('0');
});

test('more than is owed is refused unless it is meant, and then stays on the contact', async () => {
  const invoiceId = await shop.approved();
  const input = { invoiceIds: [invoiceId], amount: '1300' };
  expect(faults(await pay(input))).toEqual(['OVERPAYMENT input.amount']);
  expect(balanceOf(invoiceId)).toBe('1250');
  const { shown, posted } = await previewedAndPosted({ ...input, allowOverpayment: true });
  expect(shown).toMatchObject({ surplus: '50' });
  expect(posted).toEqual(['5710 debit 1300', '5810 credit 1250', '7310 credit 50']);
});

test('documents of both directions are set off before money is needed', async () => {
  const invoiceId = await shop.approved();
  const credit = { type: 'CREDIT_NOTE', lines: [{ productId: shop.productId, unitPrice: '200' }] };
  const creditNoteId = await shop.approved(credit);
  // The credit note of 250 pays for part of the 1250, so that 1000 settle both.
  const { shown, posted } = await previewedAndPosted({
    invoiceIds: [invoiceId, creditNoteId],
    amount: '1000',
  });
  expect(shown).toMatchObject({
    side: 'DEBIT',
    settlements: [
      { document: { id: creditNoteId }, settled: '250', balanceAfter: '0' },
      { document: { id: invoiceId }, settled: '1250', balanceAfter: '0' },
    ],
  });
  expect(posted).toEqual(['5710 debit 1000', '5810 debit 250', '5810 credit 1250']);
});

describe('in foreign currency', () => {
  test('the difference of the rates is a gain or a loss', async () => {
    const invoiceId = await shop.approved({ currencyId: 'EUR', exchangeRate: '7.40' });
    const input = { invoiceIds: [invoiceId], amount: '9325' };
    expect(faults(await pay(input))).toEqual(['REQUIRED input.exchangeRate']);
    // 1250 EUR booked at 7.40 are 9250; paid at 7.46 they are 9325: a gain of 75.
    const { shown, posted } = await previewedAndPosted({ ...input, exchangeRate: '7.46' });
    expect(shown).toMatchObject({
      subjectCurrency: { id: 'EUR' },
      settlements: [{ settled: '1250', balanceAfter: '0' }],
      realizedCurrencyDifference: '75',
    });
    expect(posted).toEqual(['5710 debit 9325', '5810 credit 1250', '2210 credit 75']);
  });

  test('a rate between equal currencies is refused', async () => {
    const invoiceId = await shop.approved();
    const paid = await pay({ invoiceIds: [invoiceId], amount: '1250', exchangeRate: '7.46' });
    expect(faults(paid)).toEqual(['INVALID input.exchangeRate']);
  });
});

describe('before Billy is asked', () => {
  test('all faults are told at once, each where it lies', async () => {
    const euro = await shop.approved({ currencyId: 'EUR', exchangeRate: '7.46' });
    const draft = await shop.draft();
    const danish = await shop.approved();
    const asked = shop.graph.emulator.requests().length;
    const paid = await pay({
      invoiceIds: [danish, euro, draft, danish, 'nobodysInvoice00000000'],
      amount: '-5',
      accountId: shop.account(1110),
      fee: { amount: '0', accountId: shop.account(1110) },
    });
    expect(faults(paid).sort()).toEqual(
      [
        'MIXED_CURRENCIES input.invoiceIds.1',
        'INVALID_STATE input.invoiceIds.2',
        'DUPLICATE input.invoiceIds.3',
        'NOT_FOUND input.invoiceIds.4',
        'INVALID input.amount',
        'INVALID input.accountId',
        'INVALID input.fee.amount',
        'INVALID input.fee.accountId',
      ].sort(),
    );
    const methods = shop.graph.emulator
      .requests()
      .slice(asked)
      .map(({ method }) => method);
    expect(methods).not.toContain('POST');
  });

  test('a payment for nothing and one on a paid invoice are refused', async () => {
    expect(faults(await pay({ amount: '5' }))).toEqual(['REQUIRED input']);
    const invoiceId = await shop.approved();
    await pay({ invoiceIds: [invoiceId], amount: '1250' });
    const again = await pay({ invoiceIds: [invoiceId], amount: '1250' });
    expect(faults(again)).toEqual(['ALREADY_PAID input.invoiceIds.0']);
  });
});

test('a bill is paid by money out, of which the fee settles nothing', async () => {
  const { bill } = await shop.done(
    `mutation ($input: BillCreateInput!) {
      createBill(input: $input) { bill { id } userErrors { code message path } }
    }`,
    {
      input: {
        contactId: shop.supplierId,
        entryDate: '2026-03-02',
        state: 'APPROVED',
        lines: [{ accountId: shop.account(1810), amount: '80', description: 'Papir' }],
      },
    },
  );
  const { id } = bill as { id: string };
  // 105 leave the account, 5 of them for the bank: 100 settle the bill.
  const { shown, posted } = await previewedAndPosted({
    billIds: [id],
    amount: '105',
    fee: { amount: '5', accountId: shop.account(1870) },
  });
  expect(shown).toMatchObject({ side: 'CREDIT', settlements: [{ settled: '100' }] });
  expect(posted).toEqual(['5710 credit 105', '7320 debit 100', '1870 debit 5']);
});

test('a voided payment is owed again, once', async () => {
  const invoiceId = await shop.approved();
  const paid = await pay({ invoiceIds: [invoiceId], amount: '1250' });
  const { id } = paid['bankPayment'] as { id: string };
  const voided = await shop.done(voidBankPayment, { id });
  expect(voided['bankPayment']).toEqual({ id, isVoided: true });
  expect(balanceOf(invoiceId)).toBe('1250');
  expect(shop.postings(`bankPayment:${id}`)).toEqual([]);
  expect(shop.ledgerBalance()).toBe(0);
  expect(faults(await shop.run(voidBankPayment, { id }))).toEqual(['ALREADY_VOIDED id']);
});

test('the same key again is replayed, though the invoice has been paid since', async () => {
  const invoiceId = await shop.approved();
  const input = { invoiceIds: [invoiceId], amount: '1250' };
  const first = await pay(input, { key: 'payment-1' });
  const again = await pay(input, { key: 'payment-1' });
  expect(again).toEqual({ ...first, replayed: true });
  expect(balanceOf(invoiceId)).toBe('0');
});

test('what a customer has overpaid settles a later invoice, and is given back when that is voided', async () => {
  const settleFromBalance = byInput(
    'settleFromBalance',
    'SettleFromBalanceInput',
    'contactBalancePayment { id side amount contact { id } }',
  );
  const contactId = await shop.customer('Bølgen ApS');
  const overpaid = await shop.approved({ contactId });
  await pay({ invoiceIds: [overpaid], amount: '1350', allowOverpayment: true });
  const invoiceId = await shop.approved({ contactId });
  const input = { invoiceIds: [invoiceId], amount: '100.01', entryDate: '2026-03-06' };
  expect(faults(await shop.run(settleFromBalance, { input }))).toEqual([
    'BALANCE_TOO_SMALL input.amount',
  ]);
  const settled = await shop.done(settleFromBalance, { input: { ...input, amount: '100' } });
  expect(settled['contactBalancePayment']).toMatchObject({
    amount: '100',
    contact: { id: contactId },
  });
  expect(balanceOf(invoiceId)).toBe('1150');
  const { id } = settled['contactBalancePayment'] as { id: string };
  await shop.done(byId('voidContactBalancePayment', 'contactBalancePayment { isVoided }'), { id });
  expect(balanceOf(invoiceId)).toBe('1250');
  expect(shop.ledgerBalance()).toBe(0);
});

test('twenty random payments post exactly what their previews say', async () => {
  const { account } = await shop.done(
    `mutation ($input: AccountCreateInput!) {
      createAccount(input: $input) { account { id } userErrors { code message path } }
    }`,
    {
      input: {
        name: 'Eurokonto',
        groupId: shop.record('accounts', shop.account(5710))['groupId'],
        currencyId: 'EUR',
        isPaymentEnabled: true,
      },
    },
  );
  const { id: euroAccountId } = account as { id: string };
  let seed = 11;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const cents = (below: number) => ((1 + next(below)) / 100).toFixed(2);
  for (let round = 0; round < 20; round += 1) {
    const isForeign = next(2) === 0;
    const currency = isForeign
      ? { currencyId: 'EUR', exchangeRate: `7.${4000 + next(999)}` }
      : { currencyId: 'DKK' };
    const lines = [1, 2].map(() => ({
      productId: shop.productId,
      quantity: cents(900),
      unitPrice: cents(90_000),
    }));
    const invoiceIds = [
      await shop.approved({ ...currency, lines }),
      await shop.approved({ ...currency, lines: lines.slice(1) }),
    ];
    const isEuroAccount = next(2) === 0;
    await previewedAndPosted({
      invoiceIds,
      amount: cents(900_000),
      entryDate: '2026-03-09',
      accountId: isEuroAccount ? euroAccountId : shop.account(5710),
      allowOverpayment: true,
      ...(isForeign !== isEuroAccount && { exchangeRate: isForeign ? '7.46' : '0.134' }),
      ...(next(2) === 0 && { fee: { amount: cents(2000), accountId: shop.account(1870) } }),
    });
  }
});

test('the day the books are closed on takes no payment', async () => {
  const invoiceId = await shop.approved();
  shop.closeBooks('2026-03-04');
  const input = { invoiceIds: [invoiceId], amount: '1250', entryDate: '2026-03-04' };
  expect(faults(await pay(input))).toEqual(['BOOKS_CLOSED input.entryDate']);
  expect(faults(await pay({ ...input, entryDate: '2026-03-05' }))).toEqual([]);
});
