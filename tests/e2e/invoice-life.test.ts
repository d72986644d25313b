/**
 * The life of one invoice through the graph: from its contact to its reminder. After each step its balance, the
 * ledger, the lists it is in and what was read of it before are right, without waiting.
 */

import { clockOf } from '../../src/clock.ts';
import { emptySeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

const first = '2026-04-01';
let noon = Date.parse(`${first}T10:00:00Z`);
const began = Date.now();
const clock = clockOf(() => noon + Date.now() - began);

let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({ seed: emptySeed(), clock, emulator: { clock } });
});

afterAll(() => graph.close());

type Variables = Readonly<Record<string, unknown>>;

/** Runs a mutation that has to succeed, and gives its payload. */
async function done(mutation: string, variables: Variables = {}): Promise<Record<string, unknown>> {
  const [payload] = Object.values(await graph.data(mutation, variables));
  // Every mutation of the schema answers a payload.
  const { userErrors, ...rest } = payload as Record<string, unknown>;
  expect(userErrors).toEqual([]);
  return rest;
}

const idOf = (record: unknown) => (record as { id: string }).id;

function account(accountNo: number): string {
  return graph.records('accounts').find((one) => one['accountNo'] === accountNo)?.id ?? '';
}

interface Seen {
  readonly state: string;
  readonly invoiceNo: string | null;
  readonly sentState: string;
  readonly balance: string;
  readonly isPaid: boolean;
  readonly lateFees: number;
  readonly modifiers: number;
  readonly creditNotes: number;
  /** The lists in which the invoice stands. */
  readonly lists: readonly string[];
}

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
}

/** All that a page about the invoice would show, read in one query through every cache there is. */
async function seen(id: string, contactId: string): Promise<Seen> {
  const data = await graph.data(
    `query ($id: ID!, $contactId: ID!) {
      invoice(id: $id) {
        state invoiceNo sentState balance isPaid
        lateFees { id } balanceModifiers { id } creditNotes { nodes { id } }
      }
      drafts: invoices(filter: { state: DRAFT }) { nodes { id } }
      approved: invoices(filter: { state: APPROVED }) { nodes { id } }
      unpaid: invoices(filter: { isPaid: false }) { nodes { id } }
      contact(id: $contactId) { invoices { nodes { id } } }
    }`,
    { id, contactId },
  );
  const { lateFees, balanceModifiers, creditNotes, ...invoice } = data['invoice'] as Omit<
    Seen,
    'lateFees' | 'modifiers' | 'creditNotes' | 'lists'
  > & { lateFees: unknown[]; balanceModifiers: unknown[]; creditNotes: Connection };
  const lists = {
    drafts: data['drafts'],
    approved: data['approved'],
    unpaid: data['unpaid'],
    ofContact: (data['contact'] as { invoices: unknown }).invoices,
  };
  const isIn = (list: unknown) => (list as Connection).nodes.some((node) => node.id === id);
  return {
    ...invoice,
    lateFees: lateFees.length,
    modifiers: balanceModifiers.length,
    creditNotes: creditNotes.nodes.length,
    lists: Object.entries(lists).flatMap(([name, list]) => (isIn(list) ? [name] : [])),
  };
}

/** What stands on the accounts that the invoice touches, debit positive, in øre; and that the books balance. */
async function ledger(): Promise<Record<string, number>> {
  const { postings } = (await graph.data(
    `{ postings(first: 1000) {
      nodes { side baseAmount isVoided account { accountNo } transaction { id } }
    } }`,
  )) as {
    postings: {
      nodes: {
        side: string;
        baseAmount: string;
        isVoided: boolean;
        account: { accountNo: number };
        transaction: { id: string };
      }[];
    };
  };
  const saldo: Record<string, number> = {};
  const byTransaction = new Map<string, number>();
  for (const { side, baseAmount, isVoided, account: on, transaction } of postings.nodes) {
    const cents = Math.round(Number(baseAmount) * 100) * (side === 'DEBIT' ? 1 : -1);
    byTransaction.set(transaction.id, (byTransaction.get(transaction.id) ?? 0) + cents);
    if (!isVoided) saldo[on.accountNo] = (saldo[on.accountNo] ?? 0) + cents;
  }
  expect([...byTransaction.values()].filter((off) => off !== 0)).toEqual([]);
  return saldo;
}

const receivables = 5810;
const bank = 5710;
const sales = 1110;
const vat = 7250;
const lateFees = 2220;
const bankFees = 1870;

test('an invoice lives from draft to credit note, and every step is seen at once', async () => {
  const contact = await done(`mutation {
    createContact(input: { type: COMPANY, name: "Strandvejens Boghandel ApS", countryId: "DK", isCustomer: true }) {
      contact { id } userErrors { code }
    }
  }`);
  const contactId = idOf(contact['contact']);
  const person = await done(
    `mutation ($contactId: ID!) {
      createContactPerson(input: { contactId: $contactId, name: "Signe Strand", email: "signe@example.test" }) {
        contactPerson { id } userErrors { code }
      }
    }`,
    { contactId },
  );
  const contactPersonId = idOf(person['contactPerson']);
  const product = await done(
    `mutation ($accountId: ID!) {
      createProduct(input: { name: "Rådgivning", accountId: $accountId }) {
        product { id } userErrors { code }
      }
    }`,
    { accountId: account(sales) },
  );

  const draft = await done(
    `mutation ($contactId: ID!, $productId: ID!) {
      createInvoice(input: {
        contactId: $contactId, entryDate: "${first}", paymentTermsMode: NET, paymentTermsDays: 14,
        lines: [
          { productId: $productId, quantity: "7.5", unitPrice: "800" },
          { productId: $productId, description: "Kørsel", quantity: "1", unitPrice: "199.99" }
        ]
      }) { invoice { id } userErrors { code message } }
    }`,
    { contactId, productId: idOf(product['product']) },
  );
  const id = idOf(draft['invoice']);
  const look = () => seen(id, contactId);
  // 7.5 · 800 + 199.99 = 6199.99, and 25 % of it 1550.00: 7749.99.
  expect(await look()).toEqual({
    state: 'DRAFT',
    invoiceNo: null,
    sentState: 'UNSENT',
    balance: '7749.99',
    isPaid: false,
    lateFees: 0,
    modifiers: 0,
    creditNotes: 0,
    lists: ['drafts', 'unpaid', 'ofContact'],
  });
  expect(await ledger()).toEqual({});

  const approved = await done(
    'mutation ($id: ID!) { approveInvoice(id: $id) { invoice { dueDate } userErrors { code } } }',
    { id },
  );
  expect(approved['invoice']).toEqual({ dueDate: '2026-04-15' });
  const afterApproval = await look();
  expect(afterApproval).toMatchObject({
    state: 'APPROVED',
    invoiceNo: '1',
    balance: '7749.99',
    lists: ['approved', 'unpaid', 'ofContact'],
  });
  const sold = { [receivables]: 774_999, [sales]: -619_999, [vat]: -155_000 };
  expect(await ledger()).toEqual(sold);

  await done(
    `mutation ($id: ID!, $contactPersonId: ID!) {
      sendInvoice(id: $id, input: { contactPersonId: $contactPersonId, subject: "Faktura", body: "Tak for handlen." }) {
        invoice { sentState } userErrors { code message }
      }
    }`,
    { id, contactPersonId },
  );
  expect(await look()).toEqual({ ...afterApproval, sentState: 'SENT' });

  const register = `mutation ($input: RegisterPaymentInput!) {
    registerPayment(input: $input) { bankPayment { id } userErrors { code message } }
  }`;
  const payment = { invoiceIds: [id], accountId: account(bank) };
  await done(register, { input: { ...payment, amount: '5000', entryDate: '2026-04-10' } });
  expect(await look()).toMatchObject({
    balance: '2749.99',
    isPaid: false,
    modifiers: 1,
    lists: ['approved', 'unpaid', 'ofContact'],
  });
  expect(await ledger()).toEqual({ ...sold, [receivables]: 274_999, [bank]: 500_000 });

  const charge = `mutation ($id: ID!) {
    addLateFee(invoiceId: $id, input: { flatFee: "100" }) {
      invoiceLateFee { id amount } userErrors { code }
    }
  }`;
  const { addLateFee: early } = await graph.data(charge, { id });
  expect(early).toMatchObject({ invoiceLateFee: null, userErrors: [{ code: 'NOT_OVERDUE' }] });
  noon = Date.parse('2026-04-16T10:00:00Z');
  await done(charge, { id });
  expect(await look()).toMatchObject({ balance: '2849.99', lateFees: 1 });
  const charged = { ...sold, [receivables]: 284_999, [bank]: 500_000, [lateFees]: -10_000 };
  expect(await ledger()).toEqual(charged);

  // 2839.99 arrive, for the bank has kept 10.
  await done(register, {
    input: {
      ...payment,
      amount: '2839.99',
      entryDate: '2026-04-17',
      fee: { amount: '10', accountId: account(bankFees) },
    },
  });
  expect(await look()).toMatchObject({
    balance: '0',
    isPaid: true,
    modifiers: 2,
    lists: ['approved', 'ofContact'],
  });
  const settled = {
    ...charged,
    [receivables]: 0,
    [bank]: 783_999,
    [bankFees]: 1_000,
  };
  expect(await ledger()).toEqual(settled);

  const credited = await done(
    `mutation ($id: ID!, $lineId: ID!) {
      creditInvoice(id: $id, input: { lines: [{ lineId: $lineId, amount: "199.99" }] }) {
        invoice { id balance creditedInvoice { id balance } } userErrors { code message }
      }
    }`,
    { id, lineId: lineOf(id, 'Kørsel') },
  );
  // 199.99 and 50.00 of VAT; the invoice is paid, so the customer has 249.99 to his credit.
  expect(credited['invoice']).toMatchObject({
    balance: '249.99',
    creditedInvoice: { id, balance: '0' },
  });
  expect(await look()).toMatchObject({ isPaid: true, creditNotes: 1, modifiers: 2 });
  const taken = { [receivables]: -24_999, [sales]: -600_000, [vat]: -150_000 };
  expect(await ledger()).toEqual({ ...settled, ...taken });

  const remind = `mutation ($input: SendInvoiceReminderInput!) {
    sendInvoiceReminder(input: $input) {
      invoiceReminder { id associations { invoice { id balance } lateFee { amount } } }
      userErrors { code path }
    }
  }`;
  const reminder = { contactPersonId, subject: 'Rykker', body: 'Betal venligst.', flatFee: '100' };
  const paid = await graph.data(remind, { input: { ...reminder, invoiceIds: [id] } });
  expect(paid['sendInvoiceReminder']).toEqual({
    invoiceReminder: null,
    userErrors: [{ code: 'ALREADY_PAID', path: ['input', 'invoiceIds', '0'] }],
  });

  // Taking the last payment back makes it owed again, and then it can be reminded of.
  const lastPayment = graph.ids('bankPayments').at(-1);
  await done(
    'mutation ($id: ID!) { voidBankPayment(id: $id) { bankPayment { isVoided } userErrors { code } } }',
    { id: lastPayment },
  );
  expect(await look()).toMatchObject({
    balance: '2849.99',
    isPaid: false,
    lists: ['approved', 'unpaid', 'ofContact'],
  });
  noon = Date.parse('2026-04-26T10:00:00Z');
  const reminded = await done(remind, { input: { ...reminder, invoiceIds: [id] } });
  expect(reminded['invoiceReminder']).toMatchObject({
    associations: [{ invoice: { id, balance: '2949.99' }, lateFee: { amount: '100' } }],
  });
  expect(await look()).toMatchObject({ balance: '2949.99', lateFees: 2 });
  expect(await ledger()).toEqual({
    [receivables]: 294_999 - 24_999,
    [bank]: 500_000,
    [sales]: -600_000,
    [vat]: -150_000,
    [lateFees]: -20_000,
  });
});

function lineOf(invoiceId: string, description: string): string {
  const line = graph
    .records('invoiceLines')
    .find((one) => one['invoiceId'] === invoiceId && one['description'] === description);
  return line?.id ?? '';
}
