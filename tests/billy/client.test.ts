import {
  createBillyClient,
  isPossibleId,
  type BillyClientOptions,
  type ListQuery,
} from '../../src/billy/client.ts';
import type { BillyEvent } from '../../src/billy/events.ts';
import type { Company } from '../../src/billy/records.ts';
import { resourceNames, resources, type ResourceName } from '../../src/billy/resources/index.ts';
import { startEmulator, type Emulator } from '../../src/emulator/server.ts';
import type { Tables, WireRecord, World } from '../../src/emulator/world.ts';
import { sendJson, startWireServer, type WireHandler } from '../support/wire-server.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** An id of Billy's form that can be recognised in a failure. */
const idOf = (name: string): string => name.padEnd(22, '0');

const ours: Company = { organizationId: idOf('ours'), accessToken: 'a'.repeat(40) };
const theirs: Company = { organizationId: idOf('theirs'), accessToken: 'b'.repeat(40) };

function clientOf(baseUrl: string, options: Partial<BillyClientOptions> = {}) {
  const events: BillyEvent[] = [];
  const client = createBillyClient({
    baseUrl,
    // Waiting is tested with the policies; here nobody waits.
    sleep: () => Promise.resolve(),
    retryDelaysMs: [1_000, 2_000],
    onEvent: (event) => events.push(event),
    ...options,
  });
  closers.push(() => client.close());
  return { client, events };
}

async function against(handler: WireHandler, options?: Partial<BillyClientOptions>) {
  const server = await startWireServer(handler);
  closers.push(() => server.close());
  return {
    ...clientOf(server.baseUrl, options),
    paths: () => server.requests.map(({ path }) => path),
  };
}

/** Answers every list with nothing and every record with its id. */
const obliging: WireHandler = (request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://billy');
  const [resource = '', id] = pathname.replace('/v2/', '').split('/').map(decodeURIComponent);
  const row = resourceNames.find((name) => name === resource);
  sendJson(
    response,
    id === undefined ? { [resource]: [] } : { [row ? resources[row].singular : '']: { id } },
  );
};

describe('what is asked of Billy', () => {
  const everything = { page: 1, pageSize: 50 };

  async function pathOfList(resource: ResourceName, query: Partial<ListQuery>): Promise<string> {
    const { client, paths } = await against(obliging);
    await client.list(ours, resource, { ...everything, ...query });
    return paths()[0] ?? '';
  }

  test('a record by its id, with what comes along', async () => {
    const { client, paths } = await against(obliging);
    await client.get(ours, 'invoices', idOf('inv'), {
      include: [
        { resource: 'invoices', relation: 'lines' },
        { resource: 'invoices', relation: 'contact' },
        { resource: 'contacts', relation: 'country' },
        { resource: 'invoices', relation: 'lines' },
      ],
    });
    expect(paths()).toEqual([
      `/v2/invoices/${idOf('inv')}?include=invoice.lines:embed,invoice.contact,contact.country`,
    ]);
  });

  test('what would come home among the records asked for comes embedded in them instead', async () => {
    const include = [
      { resource: 'invoices', relation: 'creditedInvoice' },
      { resource: 'balanceModifiers', relation: 'modifier' },
      { resource: 'invoiceLines', relation: 'product' },
    ] as const;
    expect(await pathOfList('invoices', { include })).toContain(
      'include=invoice.creditedInvoice:embed,balanceModifier.modifier:embed,invoiceLine.product',
    );
  });

  test('a page of one company, sorted', async () => {
    expect(
      await pathOfList('invoices', {
        page: 3,
        pageSize: 1000,
        sort: { key: 'contact.name', direction: 'DESC' },
      }),
    ).toBe(
      `/v2/invoices?organizationId=${ours.organizationId}&page=3&pageSize=1000` +
        '&sortProperty=contact.name&sortDirection=DESC',
    );
  });

  test('filters, encoded exactly', async () => {
    const path = await pathOfList('invoices', {
      filters: {
        q: 'rød grød & fløde+10%',
        isPaid: false,
        amount: '374.40',
        minApprovedTime: '2026-06-02 12:00:00',
        entryDatePeriod: 'dates:2026-01-01...2026-01-31',
      },
    });
    const asked = new URL(path, 'http://billy').searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      organizationId: ours.organizationId,
      q: 'rød grød & fløde+10%',
      isPaid: 'false',
      amount: '374.40',
      minApprovedTime: '2026-06-02 12:00:00',
      entryDatePeriod: 'dates:2026-01-01...2026-01-31',
      page: '1',
      pageSize: '50',
    });
    expect(path).toContain('2026-06-02%2012:00:00');
  });

  test('no company where the list is the same for all', async () => {
    expect(await pathOfList('currencies', {})).toBe('/v2/currencies?page=1&pageSize=50');
  });
});

describe('what is never asked', () => {
  test.each<[string, ResourceName, Partial<ListQuery>, string]>([
    ['a filter Billy would ignore', 'contacts', { filters: { nam: 'x' } }, 'by nam'],
    ['a filter named as a built-in', 'contacts', { filters: { toString: 'x' } }, 'by toString'],
    [
      'an order Billy does not know',
      'contacts',
      { sort: { key: 'phone', direction: 'ASC' } },
      'sort contacts by phone',
    ],
    [
      'a relation Billy does not know',
      'contacts',
      { include: [{ resource: 'contacts', relation: 'bank' }] },
      'no relation bank',
    ],
    ['page 0', 'contacts', { page: 0 }, 'page from 1, got 0'],
    ['1001 records', 'contacts', { pageSize: 1001 }, 'from 1 to 1000, got 1001'],
    ['an amount that is none', 'invoices', { filters: { amount: NaN } }, 'finite number'],
    [
      'a list in the name of another company',
      'contacts',
      { filters: { organizationId: theirs.organizationId } },
      'another company',
    ],
  ])('%s: that is a mistake of ours, told at once', async (_, resource, query, message) => {
    const { client, paths } = await against(obliging);
    const asking = client.list(ours, resource, { page: 1, pageSize: 50, ...query });
    await expect(asking).rejects.toThrow(message);
    expect(paths()).toEqual([]);
  });

  test('a list Billy gives only by a filter, without it', async () => {
    const { client, paths } = await against(obliging);
    await expect(client.list(ours, 'cities', { page: 1, pageSize: 50 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('countryId') as string,
      inputPath: ['filter', 'countryId'],
    });
    expect(paths()).toEqual([]);
  });
});

describe('ids', () => {
  test.each<[ResourceName, string]>([
    ['invoices', 'mRyY0vQLTOal2r5MHveWlQ'],
    ['contacts', '1234567-a1B2c3D4e5F6'],
    ['products', 'abcdefghij0123456789'],
    ['countries', 'DK'],
    ['currencies', 'DKK'],
    ['locales', 'da_DK'],
    ['accountNatures', 'asset'],
    ['cities', 'dk_aalborg'],
    ['cities', 'dk_nørre-åby'],
    ['zipcodes', 'us_80209'],
    ['zipcodes', 'gb_ec1a 1bb'],
  ])('%s: %s can be one, and reaches Billy as it is', async (resource, id) => {
    expect(isPossibleId(resource, id)).toBe(true);
    const { client, paths } = await against(obliging);
    const answer = await client.get(ours, resource, id);
    expect(answer?.records[0]?.id).toBe(id);
    expect(paths()).toEqual([`/v2/${resource}/${encodeURIComponent(id)}`]);
  });

  const hostile = [
    '',
    ' ',
    '.',
    '..',
    '../invoices',
    '../../__emulator/reset',
    '%2e%2e',
    'a/b',
    'a?include=x',
    'a#b',
    'a\\b',
    'a\nb',
    'a\0b',
    'a:b',
    '::',
    '*',
    '__proto__',
    'x'.repeat(4096),
    'DK/',
    '-DK',
  ];

  test.each(hostile)('%j cannot be one, and never reaches Billy', async (id) => {
    const { client, paths } = await against(obliging);
    for (const resource of ['invoices', 'countries'] as const) {
      expect(isPossibleId(resource, id)).toBe(false);
      await expect(client.get(ours, resource, id)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    expect(paths()).toEqual([]);
  });

  test('the refusal names the form that was expected, and does not echo what is odd', async () => {
    const { client } = await against(obliging);
    await expect(client.get(ours, 'invoices', 'DK')).rejects.toThrow(
      'Expected an id of invoice (22 letters and digits, or <digits>-<8 to 16 letters and digits>), got "DK".',
    );
    await expect(client.get(ours, 'countries', 'D\nK')).rejects.toThrow(/got 3 characters\.$/);
  });
});

describe('what Billy answers', () => {
  const errorBody = (errorCode: string) => ({
    meta: { statusCode: 404, success: false },
    errorMessage: 'No `contact` record with id `x` was found.',
    errorCode,
  });

  test('no such record is null, and asked once', async () => {
    const { client, paths } = await against((_, response) =>
      sendJson(response, errorBody('RECORD_NOT_FOUND'), 404),
    );
    await expect(client.get(ours, 'contacts', idOf('x'))).resolves.toBeNull();
    expect(paths()).toHaveLength(1);
  });

  test.each([
    ['an unknown resource', errorBody('UNKNOWN_RESOURCE')],
    ['a page in HTML', '<html>Not found</html>'],
  ])('404 for %s is a failure, not an absence', async (_, content) => {
    const { client } = await against((_request, response) => sendJson(response, content, 404));
    await expect(client.get(ours, 'contacts', idOf('x'))).rejects.toMatchObject({
      kind: 'rejected',
      code: 'UPSTREAM_REJECTED',
    });
  });

  test('a refusal passes on its code and never its text', async () => {
    const { client } = await against((_, response) =>
      sendJson(response, { errorCode: 'OTHER', errorMessage: 'intern hemmelighed' }, 400),
    );
    const asking = client.list(ours, 'contacts', { page: 1, pageSize: 50 });
    await expect(asking).rejects.toThrow('Billy refused the request (400 OTHER).');
  });

  test.each([
    ['empty', '', {}],
    ['cut off', '{"meta":{"statusCode":200,"success":tru', {}],
    ['null', 'null', {}],
    ['a list', '[]', {}],
    ['a login page', '<html></html>', { 'content-type': 'text/html; charset=utf-8' }],
    ['plain text', '{"contacts":[]}', { 'content-type': 'text/plain' }],
    ['nested too deep', `{"a":${'['.repeat(200_000)}1.0${']'.repeat(200_000)}}`, {}],
  ])('a body that is %s is unreadable, and asked for again', async (_, content, headers) => {
    const { client, paths } = await against((_request, response) =>
      sendJson(response, content, 200, headers),
    );
    const asking = client.list(ours, 'contacts', { page: 1, pageSize: 50 });
    await expect(asking).rejects.toMatchObject({
      kind: 'unreadable',
      code: 'UPSTREAM_INVALID_RESPONSE',
    });
    expect(paths()).toHaveLength(3);
  });

  test('a body of another shape is not asked for again', async () => {
    const { client, paths } = await against((_, response) => sendJson(response, { meta: {} }));
    const asking = client.list(ours, 'contacts', { page: 1, pageSize: 50 });
    await expect(asking).rejects.toMatchObject({ kind: 'unexpectedShape' });
    expect(paths()).toHaveLength(1);
  });

  test('a page that fails once is there the second time', async () => {
    let asked = 0;
    const { client, events } = await against((_, response) => {
      asked += 1;
      if (asked === 1) sendJson(response, {}, 503);
      else sendJson(response, { contacts: [{ id: 'c' }] });
    });
    const page = await client.list(ours, 'contacts', { page: 1, pageSize: 50 });
    expect(page.records).toEqual([{ id: 'c' }]);
    expect(events.map(({ type }) => type)).toEqual([
      'attempt.finished',
      'attempt.retried',
      'attempt.finished',
    ]);
  });

  test('a deadline of the caller ends the call, however slow Billy is', async () => {
    const { client } = await against(() => undefined);
    const asking = client.list(
      ours,
      'contacts',
      { page: 1, pageSize: 50 },
      { deadline: Date.now() + 80 },
    );
    await expect(asking).rejects.toMatchObject({ kind: 'deadline', code: 'UPSTREAM_TIMEOUT' });
  });

  test('no event tells a token', async () => {
    const { client, events } = await against((_, response) => sendJson(response, {}, 500));
    await client.get(ours, 'contacts', idOf('x')).catch(() => undefined);
    expect(events.length).toBeGreaterThan(3);
    expect(JSON.stringify(events)).not.toContain(ours.accessToken);
  });
});

describe('against the emulator', () => {
  const contact = { id: idOf('kunde'), name: 'Kunde A/S', countryId: 'DK' };
  const invoice = { id: idOf('inv'), contactId: contact.id, state: 'approved', type: 'invoice' };

  function world(): World {
    const tables = (company: Company, name: string): Tables =>
      new Map<ResourceName, Map<string, WireRecord>>(
        Object.entries({
          organizations: [{ id: company.organizationId, name }],
          contacts: [
            { ...contact, name: `${name}s kunde`, organizationId: company.organizationId },
          ],
          invoices: [
            {
              ...invoice,
              organizationId: company.organizationId,
              entryDate: '2026-03-02',
              amount: '12345678901234567890.12',
              creditedInvoiceId: null,
            },
            {
              ...invoice,
              id: idOf('credit'),
              organizationId: company.organizationId,
              entryDate: '2026-03-03',
              type: 'creditNote',
              amount: '0.1',
              creditedInvoiceId: invoice.id,
            },
          ],
          invoiceLines: [
            { id: idOf('line1'), invoiceId: invoice.id, unitPrice: '0.30', priority: 1 },
            { id: idOf('line2'), invoiceId: invoice.id, unitPrice: '123', priority: 2 },
          ],
        }).map(([name, rows]) => [
          name as ResourceName,
          new Map(rows.map((row: WireRecord) => [row.id, row])),
        ]),
      );
    return {
      companies: [ours, theirs].map((company) => ({
        ...company,
        tables: tables(company, company === ours ? 'Nordlys' : 'Sydvind'),
      })),
      shared: new Map([
        ['countries', new Map([['DK', { id: 'DK', name: 'Danmark' }]])],
        ['currencies', new Map([['DKK', { id: 'DKK', name: 'Danske kroner' }]])],
      ]),
    };
  }

  async function emulated(options?: Partial<BillyClientOptions>) {
    const emulator: Emulator = await startEmulator({ world });
    closers.push(() => emulator.close());
    return { emulator, ...clientOf(emulator.url, options) };
  }

  test('an invoice comes with its lines, contact and country in one call, to the last digit', async () => {
    const { client, emulator } = await emulated();
    const answer = await client.get(ours, 'invoices', invoice.id, {
      include: [
        { resource: 'invoices', relation: 'lines' },
        { resource: 'invoices', relation: 'contact' },
        { resource: 'contacts', relation: 'country' },
      ],
    });
    expect(answer?.records[0]).toMatchObject({ amount: '12345678901234567890.12' });
    expect(answer?.all.get('contacts')).toMatchObject([{ name: 'Nordlyss kunde' }]);
    expect(answer?.all.get('countries')).toMatchObject([{ id: 'DK', name: 'Danmark' }]);
    expect(answer?.children).toEqual([
      {
        parent: 'invoices',
        parentId: invoice.id,
        relation: 'lines',
        childIds: [idOf('line1'), idOf('line2')],
      },
    ]);
    expect(answer?.all.get('invoiceLines')?.map((line) => line['unitPrice'])).toEqual([
      '0.30',
      '123',
    ]);
    expect(emulator.requests()).toHaveLength(1);
  });

  test('credit notes bring the invoice they credit without mixing it into the page', async () => {
    const { client } = await emulated();
    const page = await client.list(ours, 'invoices', {
      page: 1,
      pageSize: 10,
      filters: { creditedInvoiceId: invoice.id },
      include: [{ resource: 'invoices', relation: 'creditedInvoice' }],
    });
    expect(page.paging).toEqual({ page: 1, pageSize: 10, pageCount: 1, total: 1 });
    expect(page.records.map(({ id }) => id)).toEqual([idOf('credit')]);
    expect(page.all.get('invoices')?.map(({ id }) => id)).toEqual([idOf('credit'), invoice.id]);
  });

  test('two companies with the same ids never see each other', async () => {
    const { client } = await emulated({ connections: 4 });
    const strayed = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const [company, name] = n % 2 === 0 ? [ours, 'Nordlys'] : [theirs, 'Sydvind'];
        const answer = await client.get(company, 'contacts', contact.id);
        return answer?.records[0]?.['name'] === `${name}s kunde` ? [] : [n];
      }),
    );
    expect(strayed.flat()).toEqual([]);
  });

  test('a token of another company is found out before anything of theirs is returned', async () => {
    const { client } = await emulated();
    const mistaken = { ...ours, accessToken: theirs.accessToken };
    await expect(client.get(mistaken, 'contacts', contact.id)).rejects.toMatchObject({
      code: 'UPSTREAM_CREDENTIALS_REJECTED',
    });
  });

  test('a token nobody has is refused, once', async () => {
    const { client, emulator } = await emulated();
    const asking = client.get({ ...ours, accessToken: 'c'.repeat(40) }, 'contacts', contact.id);
    await expect(asking).rejects.toMatchObject({ code: 'UPSTREAM_CREDENTIALS_REJECTED' });
    expect(emulator.requests()).toHaveLength(1);
  });

  test.each(resourceNames)('every list of %s can be read', async (resource) => {
    const { client } = await emulated();
    const required = Object.entries(resources[resource].filters).filter(([, f]) => f.required);
    const filters = Object.fromEntries(
      required.map(([name]) => [name, name === 'countryId' ? 'DK' : contact.id]),
    );
    const page = await client.list(ours, resource, { page: 1, pageSize: 5, filters });
    expect(page.paging.page).toBe(1);
  });

  test.each([
    ['truncate', { type: 'truncate' }],
    ['reset', { type: 'reset' }],
    ['malformed', { type: 'malformed' }],
    ['empty', { type: 'empty' }],
    ['html', { type: 'html' }],
    ['500', { type: 'status', status: 500 }],
    ['429', { type: 'status', status: 429, retryAfter: 1 }],
  ] as const)('one answer lost to %s is asked for again, and nobody notices', async (_, action) => {
    const { client, emulator } = await emulated();
    emulator.faults.set([{ match: {}, action, count: 1 }]);
    const answer = await client.get(ours, 'contacts', contact.id);
    expect(answer?.records[0]?.id).toBe(contact.id);
    expect(emulator.requests()).toHaveLength(2);
  });

  test.each([
    ['huge', { type: 'huge' }],
    ['gzip_bomb', { type: 'gzip_bomb' }],
  ] as const)('%s is given up at the limit, and the memory stays', async (_, action) => {
    const { client, emulator } = await emulated({ maxResponseBytes: 2_000_000 });
    emulator.faults.set([{ match: {}, action }]);
    await expect(client.get(ours, 'contacts', contact.id)).rejects.toMatchObject({
      kind: 'tooLarge',
    });
    expect(emulator.requests()).toHaveLength(1);
  });

  test('when Billy is down the breaker opens, and closes again by itself once Billy is back', async () => {
    let onClosed: (() => void) | undefined;
    const closed = new Promise<void>((resolve) => (onClosed = resolve));
    const { client, emulator } = await emulated({
      retryDelaysMs: [],
      breaker: { probeIntervalMs: 40, rampStepMs: 40 },
      onEvent: ({ type }) => {
        if (type === 'circuit.closed') onClosed?.();
      },
    });
    emulator.faults.set([{ match: {}, action: { type: 'status', status: 503 } }]);
    // Far more than it takes: the throttle holds some of them back before, by chance.
    for (let count = 0; count < 400; count += 1) {
      await client.get(ours, 'contacts', contact.id).catch(() => undefined);
    }
    const reads = emulator.requests().filter(({ path }) => path.startsWith('/v2/contacts'));
    expect(reads).toHaveLength(20);
    emulator.faults.clear();
    await closed;
    await expect(client.get(ours, 'contacts', contact.id)).resolves.not.toBeNull();
  });
});
