/** What Billy serves that is no record: an account's statement and an e-invoice's way. */

import { Decimal } from 'decimal.js';
import { demoSeed } from '../../src/emulator/seeds/index.ts';
import { startGraph, type Graph } from '../support/graph.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await startGraph({ seed: demoSeed() });
});

afterAll(() => graph.close());

interface Statement {
  startBalance: string;
  isTruncated: boolean;
  rows: {
    entryDate: string;
    baseAmount: string;
    balance: string;
    transaction: { id: string; transactionNo: number };
    transactionNo: number;
    currency: { id: string };
  }[];
}

async function statement(accountId: string, period: string): Promise<Statement | null> {
  const data = await graph.data(
    `query ($id: ID!, $period: String!) {
      account(id: $id) {
        statement(period: $period) {
          startBalance isTruncated
          rows {
            entryDate baseAmount balance transactionNo
            transaction { id transactionNo } currency { id }
          }
        }
      }
    }`,
    { id: accountId, period },
  );
  return (data['account'] as { statement: Statement | null }).statement;
}

const bankAccount = () =>
  graph.records('accounts').find((account) => account['isBankAccount'] === true)?.id ?? '';

test("an account's statement runs from its first balance through every row", async () => {
  const march = await statement(bankAccount(), 'month:2025-03');
  expect(march?.rows.length).toBeGreaterThan(0);
  let balance = new Decimal(march?.startBalance ?? '');
  for (const row of march?.rows ?? []) {
    expect(row.entryDate.slice(0, 7)).toBe('2025-03');
    balance = balance.plus(row.baseAmount);
    expect(new Decimal(row.balance).toFixed(2)).toBe(balance.toFixed(2));
    expect(row.transaction.transactionNo).toBe(row.transactionNo);
  }
});

test('the next period begins where the last one ended', async () => {
  const march = await statement(bankAccount(), 'month:2025-03');
  const april = await statement(bankAccount(), 'month:2025-04');
  expect(new Decimal(april?.startBalance ?? '').toFixed(2)).toBe(
    new Decimal(march?.rows.at(-1)?.balance ?? '').toFixed(2),
  );
});

test('a period that is none is refused with its path', async () => {
  const answer = await graph.query(
    `query ($id: ID!) { account(id: $id) { statement(period: "fortnight:2") { isTruncated } } }`,
    { id: bankAccount() },
  );
  expect(answer.body.errors?.[0]).toMatchObject({
    path: ['account', 'statement'],
    extensions: { code: 'BAD_USER_INPUT', inputPath: ['period'] },
  });
});

test('an invoice nobody sent as an e-invoice has an empty delivery log', async () => {
  const data = await graph.data(
    `query ($id: ID!) { invoice(id: $id) { deliveryLog { type message eventTime } } }`,
    { id: graph.ids('invoices')[0] },
  );
  expect(data['invoice']).toEqual({ deliveryLog: [] });
});

test('an e-invoice that was handed over says so', async () => {
  const invoice = graph.records('invoices').find((record) => record['state'] === 'approved');
  const company = graph.emulator.world().companies[0];
  const sent = await fetch(`${graph.emulator.url}/invoiceDeliveries`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-access-token': company?.accessToken ?? '',
    },
    body: JSON.stringify({
      invoiceDelivery: {
        organizationId: company?.organizationId,
        invoiceId: invoice?.id,
        receiverIdType: 'gln',
        receiverGln: '5790000000005',
      },
    }),
  });
  expect(sent.status).toBe(200);
  const data = await graph.data(
    `query ($id: ID!) { invoice(id: $id) { deliveryLog { type eventTime } } }`,
    { id: invoice?.id },
  );
  const { deliveryLog } = data['invoice'] as { deliveryLog: { type: string; eventTime: string }[] };
  expect(deliveryLog.length).toBeGreaterThan(0);
  for (const { type, eventTime } of deliveryLog) {
    expect(['RECEIVED', 'SIGNEDOFF']).toContain(type);
    expect(eventTime).toMatch(/Z$/);
  }
});
