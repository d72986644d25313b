import { ids, records, withEmulator } from './asking.ts';
import { otherToken } from './small-world.ts';

test('one record stands under its singular name, every member of the table present', () =>
  withEmulator(async (ask) => {
    const asked = await ask('/contacts/alma');
    expect(asked.status).toBe(200);
    expect(asked.text).toMatch(/^{"meta":{"statusCode":200,"success":true,"time":\d/);
    expect(asked.body['contact']).toMatchObject({ id: 'alma', name: 'Alma Cykler', ean: null });
    expect(asked.body['contact']).not.toHaveProperty('contactPersons');
  }));

test('a list carries all eight paging members', () =>
  withEmulator(async (ask, { url }) => {
    const asked = await ask('/invoices?page=2&pageSize=1&sortProperty=entryDate&state=approved');
    expect(ids(asked, 'invoices')).toEqual(['inv2']);
    expect(asked.body['meta']).toMatchObject({
      paging: {
        page: 2,
        pageSize: 1,
        pageCount: 2,
        total: 2,
        firstUrl: `${url}/invoices?pageSize=1&sortProperty=entryDate&state=approved`,
        previousUrl: `${url}/invoices?pageSize=1&sortProperty=entryDate&state=approved`,
        nextUrl: null,
        lastUrl: `${url}/invoices?page=2&pageSize=1&sortProperty=entryDate&state=approved`,
      },
    });
  }));

test('a page holds at most a thousand records', () =>
  withEmulator(async (ask) => {
    const asked = await ask('/contacts?pageSize=5000');
    expect(asked.body['meta']).toMatchObject({ paging: { pageSize: 1000, total: 3 } });
  }));

test('decimals leave with every digit they have', () =>
  withEmulator(async (ask) => {
    const { text } = await ask('/invoices/inv2');
    expect(text).toContain('"amount":12345678901234567890.12,');
  }));

test('a record of another company does not exist', () =>
  withEmulator(async (ask) => {
    expect((await ask('/contacts/only')).status).toBe(404);
    const own = await ask('/contacts/alma', { token: otherToken });
    expect(own.body['contact']).toMatchObject({ name: 'En anden Alma' });
  }));

test('the download address of an invoice is never the same twice and works without a token', () =>
  withEmulator(async (ask, { url }) => {
    const read = async () => {
      const { body } = await ask('/invoices/inv2');
      return (body['invoice'] as { downloadUrl: string }).downloadUrl;
    };
    const first = await read();
    expect(first).toMatch(
      /\/v2\/downloads\/invoices\/inv2\/org1\/[0-9a-f]{48}\/invoice-no-2\.pdf$/,
    );
    expect(await read()).not.toBe(first);
    const downloaded = await ask(first.slice(url.length), { token: null });
    expect(downloaded.status).toBe(200);
    expect(downloaded.headers.get('content-type')).toBe('application/pdf');
  }));

test('the organization of the token and its user have addresses of their own', () =>
  withEmulator(async (ask) => {
    expect((await ask('/organization')).body['organization']).toMatchObject({ id: 'org1' });
    expect((await ask('/user')).body['user']).toMatchObject({ id: 'user1' });
    const list = await ask('/organizations');
    expect(ids(list, 'organizations')).toEqual(['org1']);
    expect(list.body['meta']).not.toHaveProperty('paging');
  }));

describe('filters', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['/contacts?isCustomer=true', ['alma', 'bo']],
    ['/contacts?isCustomer=t&type=person', ['bo']],
    ['/contacts?name=Alma Cykler', ['alma']],
    ['/contacts?q=øST', ['oesten']],
    ['/contacts?unheard=of', ['alma', 'bo', 'oesten']],
    ['/invoices?contactId[]=alma&contactId[]=bo', ['inv2', 'inv3']],
    ['/invoices?contactId=alma', ['inv2']],
    ['/invoices?q=østen', ['inv1']],
    ['/invoices?minEntryDate=2025-03-02&maxEntryDate=2025-03-02', ['inv2']],
    ['/invoices?amount=12345678901234567890.120', ['inv2']],
    ['/invoices?minApprovedTime=2025-03-01 12:30:01', ['inv2']],
    ['/invoices?maxApprovedTime=2025-03-01', ['inv1']],
    ['/invoices?entryDatePeriod=day:2025-03-03', ['inv3']],
    ['/invoices?entryDatePeriod=dates:2025-03-01...2025-03-02', ['inv1', 'inv2']],
    // The company's years end in June, so this one began in July 2024.
    ['/invoices?entryDatePeriod=fiscalYear:2025', ['inv1', 'inv2', 'inv3']],
    ['/invoices?approvedTimePeriod=from:2025-03-02', ['inv2']],
    ['/invoices?entryDatePeriod=all', ['inv1', 'inv2', 'inv3']],
    ['/attachments?unhandled=true', ['att2']],
    ['/bankLines?accountId=bank&minAmount=100&maxAmount=100.00', ['bankLine1']],
    ['/bankLines?accountId=bank&minAmount=100.01', []],
  ];
  test.each(cases)('%s finds %j', (path, expected) =>
    withEmulator(async (ask) => {
      const root = /^\/(\w+)/.exec(path)?.[1] ?? '';
      expect(ids(await ask(path), root).sort()).toEqual(expected);
    }),
  );

  test.each([
    '/invoices?state=paid',
    '/invoices?isPaid=maybe',
    '/invoices?minEntryDate=2025-02-30',
    '/invoices?entryDatePeriod=week:2025-01',
    '/invoices?sortProperty=colour',
    '/invoices?sortProperty=amount&sortDirection=UP',
    '/bankLines',
    '/contactPersons',
  ])('%s is refused with 400 OTHER', (path) =>
    withEmulator(async (ask) => {
      const asked = await ask(path);
      expect([asked.status, asked.body['errorCode']]).toEqual([400, 'OTHER']);
    }),
  );
});

describe('order', () => {
  const orders: readonly (readonly [string, readonly string[]])[] = [
    ['/contacts?sortProperty=name', ['alma', 'bo', 'oesten']],
    ['/invoices?sortProperty=contact.name&sortDirection=DESC', ['inv1', 'inv3', 'inv2']],
    ['/invoices?sortProperty=amount', ['inv1', 'inv3', 'inv2']],
    ['/invoices?sortProperty=approvedTime', ['inv3', 'inv1', 'inv2']],
    ['/invoices', ['inv3', 'inv2', 'inv1']],
  ];
  test.each(orders)('%s comes as %j', (path, expected) =>
    withEmulator(async (ask) => {
      const root = /^\/(\w+)/.exec(path)?.[1] ?? '';
      expect(ids(await ask(path), root)).toEqual(expected);
    }),
  );

  test('accounts come by name as Danes sort: aa last', () =>
    withEmulator(async (ask) => {
      const names = records(await ask('/accounts'), 'accounts').map(({ name }) => name);
      expect(names.slice(0, 2)).toEqual(['Afregnet moms', 'Bank']);
      expect(names.at(-1)).toBe('Aalborg-konto');
    }));
});

describe('languages', () => {
  test.each([
    ['da_DK', 'Der blev ikke fundet'],
    ['da-DK,da;q=0.9,en;q=0.8', 'Der blev ikke fundet'],
    ['fr;q=0.9,en;q=0.2,da;q=0.1', 'No `contact`'],
    ['nl_NL', 'No `contact`'],
  ])('Accept-Language %s gets errors beginning with %s', (language, beginning) =>
    withEmulator(async (ask) => {
      const { body } = await ask('/contacts/none', { headers: { 'accept-language': language } });
      expect(body['errorMessage']).toMatch(new RegExp(`^${beginning}`));
    }),
  );
});

test('every answer is held back by the latency asked for', () =>
  withEmulator(
    async (ask) => {
      const started = performance.now();
      await ask('/contacts/alma');
      // Timers may fire up to a millisecond early.
      expect(performance.now() - started).toBeGreaterThan(28);
    },
    { latencyMs: 30 },
  ));
