import { createBillyClient } from '../../src/billy/client.ts';
import { sendJson, startWireServer, type WireHandler } from '../support/wire-server.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const company = { organizationId: '4AbKXTx8SDmLI5xvYk82uQ', accessToken: 'a'.repeat(40) };
const accountId = 'egMcEVDMTGumBlo4z9ollA';
const invoiceId = 'hUngjhD9SQSgMBDF9goyYA';

async function against(handler: WireHandler) {
  const server = await startWireServer(handler);
  const client = createBillyClient({ baseUrl: server.baseUrl, retryDelaysMs: [] });
  closers.push(
    () => server.close(),
    () => client.close(),
  );
  return { client, server };
}

const answering =
  (body: unknown, status = 200): WireHandler =>
  (_, response) =>
    sendJson(response, body, status);

describe('an account statement', () => {
  const statement = `{"meta":{},"accountStatement":{"startBalance":10000.10,"startBaseBalance":10000.10,
    "isTruncated":false,"rows":[{"id":"YeSMZ9qUT8WoVYa2UrBuaw","transactionId":null,
    "transactionNo":18,"voucherNo":"","originatorName":"Betaling","entryDate":"2026-03-12",
    "text":"Betaling","baseAmount":312.5,"currencyId":"DKK","currency":{"id":"DKK"},"tax":0,
    "isVoided":false,"grossAmount":312.5,"credit":0,"balance":12345678901234567890.12}]}}`;

  test('is asked for by account and period, and read with exact decimals', async () => {
    const { client, server } = await against(answering(statement));
    await expect(client.accountStatement(company, accountId, 'month:2026-03')).resolves.toEqual({
      startBalance: '10000.10',
      startBaseBalance: '10000.10',
      isTruncated: false,
      rows: [
        {
          id: 'YeSMZ9qUT8WoVYa2UrBuaw',
          transactionId: null,
          transactionNo: 18,
          voucherNo: '',
          originatorName: 'Betaling',
          entryDate: '2026-03-12',
          text: 'Betaling',
          baseAmount: '312.5',
          currencyId: 'DKK',
          tax: '0',
          isVoided: false,
          grossAmount: '312.5',
          credit: '0',
          balance: '12345678901234567890.12',
          isSpecial: null,
        },
      ],
    });
    expect(server.requests.map(({ path }) => path)).toEqual([
      `/v2/accounts/${accountId}/statement?period=month:2026-03`,
    ]);
  });

  test('of an account Billy does not have is null', async () => {
    const { client } = await against(answering({ errorCode: 'RECORD_NOT_FOUND' }, 404));
    await expect(client.accountStatement(company, accountId, 'all')).resolves.toBeNull();
  });

  test('is not asked for under what cannot be an account', async () => {
    const { client, server } = await against(answering(statement));
    await expect(client.accountStatement(company, '../user', 'all')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(server.requests).toEqual([]);
  });

  test.each([
    [{}, 'accountStatement to be an object, got nothing'],
    [{ accountStatement: {} }, 'accountStatement.rows to be a list, got nothing'],
    [{ accountStatement: { rows: [7] } }, 'a row of rows to be an object'],
    [{ accountStatement: { rows: [{ balance: 'much' }] } }, 'rows.balance to be a decimal'],
  ])('%j is refused, naming the place', async (body, message) => {
    const { client } = await against(answering(body));
    await expect(client.accountStatement(company, accountId, 'all')).rejects.toThrow(message);
  });
});

describe('what became of an e-invoice', () => {
  test('is asked for in the name of the company, newest first', async () => {
    const log = { type: 'received', message: 'Modtaget', messageKey: 'k', eventTime: null };
    const { client, server } = await against(answering({ invoiceLogs: [log] }));
    await expect(client.invoiceLogs(company, invoiceId)).resolves.toEqual([log]);
    expect(server.requests.map(({ path }) => path)).toEqual([
      `/v2/invoiceLogs?invoiceId=${invoiceId}&organizationId=${company.organizationId}` +
        '&sortProperty=eventTime&sortDirection=DESC',
    ]);
  });

  test('needs a list', async () => {
    const { client } = await against(answering({}));
    await expect(client.invoiceLogs(company, invoiceId)).rejects.toThrow(
      'invoiceLogs to be a list',
    );
  });
});

describe('whose token it is', () => {
  test('Billy knows', async () => {
    const { client, server } = await against(answering({ organization: { id: 'org' } }));
    await expect(client.organizationOfToken(company.accessToken)).resolves.toBe('org');
    expect(server.requests[0]).toMatchObject({
      path: '/v2/organization',
      headers: { 'x-access-token': company.accessToken },
    });
  });

  test('a token nobody has is refused', async () => {
    const { client } = await against(answering({ errorCode: 'OAUTH_INVALID_ACCESS_TOKEN' }, 401));
    await expect(client.organizationOfToken('wrong')).rejects.toMatchObject({
      code: 'UPSTREAM_CREDENTIALS_REJECTED',
    });
  });

  test('an organization without id is no answer', async () => {
    const { client } = await against(answering({ organization: { id: '' } }));
    await expect(client.organizationOfToken('x')).rejects.toMatchObject({
      kind: 'unexpectedShape',
    });
  });
});
