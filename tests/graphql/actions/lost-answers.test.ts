/**
 * What is created without a number or a mark is found again by its content when Billy's answer is lost, and is seen at
 * once where it counts.
 */

import type { ResourceName } from '../../../src/billy/resources/index.ts';
import { byInput, openShop, registerPayment, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** Sends a mutation twice under one key, while the answer to its creation is lost; what is told of it in between. */
async function lose(
  resource: ResourceName,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ operation: unknown; repeated: unknown; made: readonly string[] }> {
  const before = new Set(shop.graph.ids(resource));
  const { faults } = shop.graph.emulator;
  faults.set([
    { match: { method: 'POST', path: `/${resource}` }, action: { type: 'commit_then_reset' } },
  ]);
  const { body } = await shop.graph.query(mutation, { ...variables, key: `lost-${resource}` });
  faults.clear();
  expect(body.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_OUTCOME_UNKNOWN' } }]);
  const { operation } = await shop.graph.data(
    'query ($id: ID!) { operation(id: $id) { state written { id } } }',
    { id: body.errors?.[0]?.extensions['operationId'] },
  );
  const repeated = await shop.done(mutation, { ...variables, key: `lost-${resource}` });
  return { operation, repeated, made: shop.graph.ids(resource).filter((id) => !before.has(id)) };
}

async function expectFound(
  resource: ResourceName,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { operation, repeated, made } = await lose(resource, mutation, variables);
  expect(made).toHaveLength(1);
  expect(operation).toEqual({ state: 'SUCCEEDED', written: [{ id: made[0] }] });
  expect(repeated).toMatchObject({ replayed: true });
}

/** What a person does in Billy itself at the same time. */
async function createdInBilly(resource: ResourceName, body: object): Promise<void> {
  const { emulator } = shop.graph;
  const reply = await fetch(`${emulator.url}/${resource}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-access-token': emulator.world().companies[0]?.accessToken ?? '',
    },
    body: JSON.stringify(body),
  });
  expect({ status: reply.status, text: await reply.text() }).toMatchObject({ status: 200 });
}

async function balanceOf(id: string): Promise<unknown> {
  const { invoice } = await shop.graph.data('query ($id: ID!) { invoice(id: $id) { balance } }', {
    id,
  });
  return invoice;
}

test('a payment, of which an equal one pays another invoice, and the invoice is paid', async () => {
  const [paid, unpaid] = [await shop.approved(), await shop.approved()];
  const payment = { amount: '1250', accountId: shop.account(5710), entryDate: '2026-03-02' };
  await createdInBilly('bankPayments', {
    bankPayment: {
      entryDate: payment.entryDate,
      cashAmount: 1250,
      cashSide: 'debit',
      cashAccountId: payment.accountId,
      associations: [{ subjectReference: `invoice:${paid}` }],
    },
  });
  expect(await balanceOf(unpaid)).toEqual({ balance: '1250' });
  await expectFound('bankPayments', registerPayment, {
    input: { ...payment, invoiceIds: [unpaid] },
  });
  expect(await balanceOf(unpaid)).toEqual({ balance: '0' });
});

test('a late fee, and the invoice owes it', async () => {
  const id = await shop.approved();
  expect(await balanceOf(id)).toEqual({ balance: '1250' });
  const addLateFee = `mutation ($id: ID!, $key: String) {
    addLateFee(invoiceId: $id, input: { flatFee: "100", entryDate: "2026-03-20" }, idempotencyKey: $key) {
      invoiceLateFee { id } replayed userErrors { code message path }
    }
  }`;
  await expectFound('invoiceLateFees', addLateFee, { id });
  expect(await balanceOf(id)).toEqual({ balance: '1350' });
});

test('a reminder', async () => {
  const id = await shop.approved();
  shop.setToday('2026-03-20');
  await expectFound(
    'invoiceReminders',
    byInput('sendInvoiceReminder', 'SendInvoiceReminderInput', 'invoiceReminder { id }'),
    {
      input: {
        invoiceIds: [id],
        contactPersonId: shop.personId,
        subject: 'Rykker',
        body: 'Husk at betale.',
      },
    },
  );
});

test('a product without a number, by its prices', async () => {
  const create = byInput('createProduct', 'ProductCreateInput', 'product { id }');
  const product = { name: 'Sovepose', accountId: shop.account(1110) };
  await createdInBilly('products', {
    product: { ...product, prices: [{ unitPrice: 300, currencyId: 'DKK' }] },
  });
  await expectFound('products', create, {
    input: { ...product, prices: [{ unitPrice: '400', currencyId: 'DKK' }] },
  });
});

test('a contact without a number, with its contact persons', async () => {
  await expectFound('contacts', byInput('createContact', 'ContactCreateInput', 'contact { id }'), {
    input: {
      type: 'COMPANY',
      name: 'Bakkens Is ApS',
      countryId: 'DK',
      contactPersons: [{ name: 'Ida Is', email: 'ida@example.test' }],
    },
  });
});
