/** Late fees and reminders through the graph, within the limits of Danish law and beyond them when asked. */

import { byId, byInput, faults, openShop, type Payload, type Shop } from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

beforeEach(() => shop.setToday('2026-03-02'));

afterAll(() => shop.close());

const addLateFee = `mutation ($invoiceId: ID!, $input: AddLateFeeInput!, $override: Boolean! = false) {
  addLateFee(invoiceId: $invoiceId, input: $input, override: $override) {
    invoiceLateFee { id amount entryDate invoice { id balance } }
    changed { __typename } userErrors { code message path }
  }
}`;

const sendInvoiceReminder = byInput(
  'sendInvoiceReminder',
  'SendInvoiceReminderInput',
  'invoiceReminder { id associations { invoice { id balance } lateFee { amount } } }',
);

const charge = (
  invoiceId: string,
  input: Readonly<Record<string, unknown>>,
  more: object = {},
): Promise<Payload> => shop.run(addLateFee, { invoiceId, input, ...more });

test('a fee is owed beside the invoice, posted, and taken back by voiding it', async () => {
  const invoiceId = await shop.approved();
  shop.setToday('2026-03-11');
  const charged = await charge(invoiceId, { flatFee: '100' });
  expect(charged).toMatchObject({
    userErrors: [],
    invoiceLateFee: {
      amount: '100',
      entryDate: '2026-03-11',
      invoice: { id: invoiceId, balance: '1350' },
    },
  });
  const { id } = charged['invoiceLateFee'] as { id: string };
  expect(shop.postings(`invoiceLateFee:${id}`)).toEqual(['5810 debit 100', '2220 credit 100']);
  const voidLateFee = byId('voidLateFee', 'invoiceLateFee { isVoided invoice { balance } }');
  const voided = await shop.done(voidLateFee, { id });
  expect(voided['invoiceLateFee']).toEqual({ isVoided: true, invoice: { balance: '1250' } });
  expect(shop.ledgerBalance()).toBe(0);
  expect(faults(await shop.run(voidLateFee, { id }))).toEqual(['ALREADY_VOIDED id']);
});

test('no fee before the day after the due date, none above 100 kr, a share included', async () => {
  const invoiceId = await shop.approved();
  shop.setToday('2026-03-10');
  expect(faults(await charge(invoiceId, { flatFee: '100' }))).toEqual(['NOT_OVERDUE invoiceId']);
  shop.setToday('2026-03-11');
  // 8 % of 1250 are 100, and one øre more is too much.
  const tooHigh = await charge(invoiceId, { flatFee: '0.01', percentageFee: '8' });
  expect(faults(tooHigh)).toEqual(['LATE_FEE_TOO_HIGH invoiceId']);
  expect(faults(await charge(invoiceId, { percentageFee: '8' }))).toEqual([]);
});

test('three fees, ten days apart; voided ones do not count', async () => {
  const invoiceId = await shop.approved();
  const fee = { flatFee: '50' };
  const days = ['2026-03-11', '2026-03-21', '2026-03-31'];
  for (const entryDate of days) {
    const tooSoon = await charge(invoiceId, { ...fee, entryDate });
    expect(faults(tooSoon)).toEqual([]);
    const again = await charge(invoiceId, { ...fee, entryDate });
    expect(faults(again)).toContain('TOO_SOON invoiceId');
  }
  const fourth = { ...fee, entryDate: '2026-04-10' };
  expect(faults(await charge(invoiceId, fourth))).toEqual(['TOO_MANY_LATE_FEES invoiceId']);
  const [first] = shop.graph
    .records('invoiceLateFees')
    .filter((one) => one['invoiceId'] === invoiceId);
  await shop.done(byId('voidLateFee', 'invoiceLateFee { id }'), { id: first?.id });
  expect(faults(await charge(invoiceId, fourth))).toEqual([]);
});

test('the law can be left to the caller, by saying so', async () => {
  const invoiceId = await shop.approved();
  const input = { flatFee: '250', entryDate: '2026-03-05' };
  expect(faults(await charge(invoiceId, input))).toEqual([
    'NOT_OVERDUE invoiceId',
    'LATE_FEE_TOO_HIGH invoiceId',
  ]);
  expect(faults(await charge(invoiceId, input, { override: true }))).toEqual([]);
  // What is no matter of law stays refused.
  expect(faults(await charge(await shop.draft(), input, { override: true }))).toEqual([
    'INVALID_STATE invoiceId',
  ]);
  expect(faults(await charge(invoiceId, {}, { override: true }))).toEqual(['REQUIRED input']);
  expect(faults(await charge(invoiceId, { flatFee: '-1' }, { override: true }))).toEqual([
    'INVALID input.flatFee',
  ]);
});

test('a fee in foreign currency is measured in kroner', async () => {
  const invoiceId = await shop.approved({ currencyId: 'EUR', exchangeRate: '7.46' });
  shop.setToday('2026-03-11');
  // 13.41 EUR are 100.04 kr.
  expect(faults(await charge(invoiceId, { flatFee: '13.41' }))).toEqual([
    'LATE_FEE_TOO_HIGH invoiceId',
  ]);
  expect(faults(await charge(invoiceId, { flatFee: '13.40' }))).toEqual([]);
});

describe('a reminder', () => {
  const mail = { subject: 'Rykker', body: 'Vi mangler din betaling.' };

  test('charges each invoice its fee, and stands against the next fee too soon', async () => {
    const invoiceIds = [await shop.approved(), await shop.approved()];
    shop.setToday('2026-03-11');
    const input = { ...mail, invoiceIds, contactPersonId: shop.personId, flatFee: '100' };
    const sent = await shop.done(sendInvoiceReminder, { input });
    expect(sent['invoiceReminder']).toMatchObject({
      associations: invoiceIds.map((id) => ({
        invoice: { id, balance: '1350' },
        lateFee: { amount: '100' },
      })),
    });
    shop.setToday('2026-03-20');
    expect(faults(await shop.run(sendInvoiceReminder, { input }))).toEqual([
      'TOO_SOON input.invoiceIds.0',
      'TOO_SOON input.invoiceIds.1',
    ]);
    // One that costs nothing may be sent any day.
    const free = { ...input, flatFee: '0' };
    expect(faults(await shop.run(sendInvoiceReminder, { input: free }))).toEqual([]);
  });

  test('is about overdue, unpaid invoices of one contact, and goes to a person of it', async () => {
    const contactId = await shop.customer('Klippen ApS');
    const overdue = await shop.approved({ entryDate: '2026-02-01' });
    const others = await shop.approved({ entryDate: '2026-02-01', contactId });
    const young = await shop.approved();
    const input = {
      ...mail,
      invoiceIds: [overdue, others, young, overdue, await shop.draft()],
      contactPersonId: 'nobodysPerson000000000',
      subject: '',
    };
    expect(faults(await shop.run(sendInvoiceReminder, { input })).sort()).toEqual(
      [
        'MIXED_CONTACTS input.invoiceIds.1',
        'NOT_OVERDUE input.invoiceIds.2',
        'DUPLICATE input.invoiceIds.3',
        'INVALID_STATE input.invoiceIds.4',
        'NOT_FOUND input.contactPersonId',
        'REQUIRED input.subject',
      ].sort(),
    );
  });
});
