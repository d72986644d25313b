import { createBillyClient, type BillyClientOptions } from '../../src/billy/client.ts';
import type { Company } from '../../src/billy/records.ts';
import { resourceNames, resources, type ResourceName } from '../../src/billy/resources/index.ts';
import type { FaultRule } from '../../src/emulator/server.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { Tables, WireRecord, World } from '../../src/emulator/world.ts';
import { sendJson, startWireServer, type WireHandler } from '../support/wire-server.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** An id of Billy's form that can be recognised in a failure. */
const idOf = (name: string): string => name.padEnd(22, '0');

const ours: Company = { organizationId: idOf('ours'), accessToken: 'a'.repeat(40) };
const theirs = idOf('theirs');

function clientOf(baseUrl: string, options: Partial<BillyClientOptions> = {}) {
  const client = createBillyClient({
    baseUrl,
    // Waiting is tested with the policies; here nobody waits.
    sleep: () => Promise.resolve(),
    retryDelaysMs: [1_000, 2_000],
    ...options,
  });
  closers.push(() => client.close());
  return client;
}

/** One company with a customer, a product, a receipt and an approved invoice. */
function world(): World {
  const { organizationId } = ours;
  const rows: Partial<Record<ResourceName, WireRecord[]>> = {
    organizations: [{ id: organizationId, name: 'Nordlys ApS', nextInvoiceNo: 7 }],
    contacts: [{ id: idOf('kunde'), organizationId, name: 'Kunde A/S', countryId: 'DK' }],
    contactPersons: [
      { id: idOf('ida'), contactId: idOf('kunde'), name: 'Ida', email: 'ida@example.test' },
    ],
    accounts: [{ id: idOf('salg'), organizationId, name: 'Salg', natureId: 'revenue' }],
    products: [{ id: idOf('vare'), organizationId, name: 'Vare', accountId: idOf('salg') }],
    attachments: [{ id: idOf('bilag'), organizationId, ownerReference: null, fileId: idOf('fil') }],
    invoices: [
      {
        id: idOf('solgt'),
        organizationId,
        contactId: idOf('kunde'),
        state: 'approved',
        sentState: 'unsent',
      },
    ],
  };
  const tablesOf = (of: typeof rows): Tables =>
    new Map(
      // True: the keys are those of `rows`.
      Object.entries(of).map(([name, records]) => [
        name as ResourceName,
        new Map(records.map((record) => [record.id, record])),
      ]),
    );
  return {
    companies: [{ ...ours, tables: tablesOf(rows) }],
    shared: tablesOf({
      countries: [{ id: 'DK', name: 'Danmark' }],
      currencies: [{ id: 'DKK', name: 'Danske kroner' }],
    }),
  };
}

async function emulated(options: Partial<BillyClientOptions> = {}) {
  const emulator = await startEmulator({ world });
  closers.push(() => emulator.close());
  const client = clientOf(emulator.url, options);
  return {
    client,
    emulator,
    /** The emulator's own records. */
    stored: (resource: ResourceName) => [
      ...(emulator.world().companies[0]?.tables.get(resource)?.values() ?? []),
    ],
    asked: () => emulator.requests().map(({ method, path }) => `${method} ${path}`),
  };
}

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly body: string;
}

/** A server that answers every write alike, and what it received. */
async function against(
  answer: (request: Received) => readonly [body: unknown, status?: number],
  options?: Partial<BillyClientOptions>,
) {
  const received: Received[] = [];
  const handler: WireHandler = (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const one = { method: request.method, path: request.url, body };
      received.push(one);
      sendJson(response, ...answer(one));
    });
  };
  const server = await startWireServer(handler);
  closers.push(() => server.close());
  return { client: clientOf(server.baseUrl, options), received };
}

const contact = { name: 'Ny Kunde ApS', countryId: 'DK' };
const draft = {
  contactId: idOf('kunde'),
  entryDate: '2026-03-02',
  lines: [
    { productId: idOf('vare'), unitPrice: '100.10' },
    { productId: idOf('vare'), unitPrice: '0.20' },
  ],
};

describe('a create', () => {
  test('answers with the record, and names it and its children as new', async () => {
    const { client, stored, asked } = await emulated();
    const { records, all, deleted, changes } = await client.create(ours, 'invoices', {
      ...draft,
      attachmentIds: [idOf('bilag')],
    });
    const invoice = stored('invoices').at(-1);
    expect(records).toMatchObject([{ id: invoice?.id, state: 'draft', amount: '100.3' }]);
    expect(all.get('invoiceLines')).toMatchObject([
      { invoiceId: invoice?.id, unitPrice: '100.10' },
      { invoiceId: invoice?.id, unitPrice: '0.20' },
    ]);
    expect(deleted.size).toBe(0);
    expect(changes.map(({ resource, kind }) => [resource, kind])).toEqual([
      ['invoices', 'created'],
      ['invoiceLines', 'created'],
      ['invoiceLines', 'created'],
      ['attachments', 'updated'],
    ]);
    expect(changes.map(({ record }) => record)).toEqual([...all.values()].flat());
    expect(asked()).toEqual(['POST /v2/invoices']);
  });

  test('says in whose books, and sends amounts to the last digit', async () => {
    const { client, received } = await against(() => [{ products: [{ id: idOf('ny') }] }]);
    await client.create(ours, 'products', {
      name: 'Rød grød',
      prices: [{ unitPrice: '12345678901234567890.10', currencyId: 'DKK' }],
    });
    expect(received).toEqual([
      {
        method: 'POST',
        path: '/v2/products',
        body:
          `{"product":{"_clientId":"product","organizationId":"${ours.organizationId}","name":"Rød grød",` +
          '"prices":[{"_clientId":"product.prices.0","unitPrice":12345678901234567890.10,"currencyId":"DKK"}]}}',
      },
    ]);
  });

  test('finds its record by name among others of the resource, and else takes the first', async () => {
    const other = { id: idOf('anden') };
    const own = { id: idOf('ny') };
    const named = await against(() => [{ contacts: [other, { ...own, _clientId: 'contact' }] }]);
    const answer = await named.client.create(ours, 'contacts', contact);
    expect(answer.records).toEqual([own]);
    expect(answer.changes.map(({ id, kind }) => [id, kind])).toEqual([
      [other.id, 'updated'],
      [own.id, 'created'],
    ]);
    const unnamed = await against(() => [{ contacts: [own, other] }]);
    expect((await unnamed.client.create(ours, 'contacts', contact)).records).toEqual([own]);
  });

  test('echoed names are no news: none is reported as a member nobody knows', async () => {
    const events: unknown[] = [];
    const { client } = await against(
      () => [{ contacts: [{ id: idOf('ny'), _clientId: 'contact' }] }],
      { onEvent: (event) => events.push(event.type) },
    );
    await client.create(ours, 'contacts', contact);
    expect(events).toEqual(['attempt.finished']);
  });
});

describe('an update', () => {
  test('changes what it names', async () => {
    const { client, asked } = await emulated();
    const answer = await client.update(ours, 'contacts', idOf('kunde'), { phone: '11223344' });
    expect(answer.records).toMatchObject([{ phone: '11223344', name: 'Kunde A/S' }]);
    expect(answer.changes).toMatchObject([
      { resource: 'contacts', id: idOf('kunde'), kind: 'updated', record: answer.records[0] },
    ]);
    expect(asked()).toEqual([`PUT /v2/contacts/${idOf('kunde')}`]);
  });

  test('of children tells who came, who stayed and who went', async () => {
    const { client } = await emulated();
    const jon = await client.update(ours, 'contacts', idOf('kunde'), {
      contactPersons: [{ id: idOf('ida'), name: 'Ida Ny' }, { name: 'Jon' }],
    });
    const kinds = jon.changes.filter(({ resource }) => resource === 'contactPersons');
    expect(kinds.map(({ kind, record }) => [kind, record?.['name']])).toEqual([
      ['updated', 'Ida Ny'],
      ['created', 'Jon'],
    ]);
    const nobody = await client.update(ours, 'contacts', idOf('kunde'), { contactPersons: [] });
    expect(nobody.deleted).toEqual(new Map([['contactPersons', kinds.map(({ id }) => id)]]));
    expect(nobody.changes).toEqual(
      expect.arrayContaining([{ resource: 'contactPersons', id: idOf('ida'), kind: 'deleted' }]),
    );
  });

  test('of what is not there is told as that', async () => {
    const { client } = await emulated();
    await expect(
      client.update(ours, 'contacts', idOf('ingen'), { phone: '1' }),
    ).rejects.toMatchObject({ kind: 'recordNotFound' });
  });
});

describe('a delete', () => {
  test('names what went along', async () => {
    const { client, stored } = await emulated();
    const made = await client.create(ours, 'invoices', draft);
    const id = made.records[0]?.id ?? '';
    const gone = await client.remove(ours, 'invoices', id);
    expect(gone.records).toEqual([]);
    expect(gone.deleted.get('invoices')).toEqual([id]);
    expect(gone.deleted.get('invoiceLines')).toHaveLength(2);
    expect(new Set(gone.changes.map(({ kind }) => kind))).toEqual(new Set(['deleted']));
    expect(stored('invoices').map((invoice) => invoice.id)).not.toContain(id);
  });

  test('of what is gone already says that it is gone', async () => {
    const { client } = await emulated();
    const { changes } = await client.remove(ours, 'contacts', idOf('ingen'));
    expect(changes).toEqual([{ resource: 'contacts', id: idOf('ingen'), kind: 'deleted' }]);
  });

  test('understands an empty list, names instead of ids, and passes over what it does not know', async () => {
    const events: unknown[] = [];
    const onEvent = (event: { readonly type: string }): void => void events.push(event.type);
    const id = idOf('vaek');
    const gone = [{ resource: 'contacts', id, kind: 'deleted' }];
    for (const deletedRecords of [[], { _clientIds: ['x'] }, { ghosts: [idOf('x')] }]) {
      const { client } = await against(() => [{ meta: { deletedRecords } }], { onEvent });
      expect((await client.remove(ours, 'contacts', id)).changes).toEqual(gone);
    }
    expect(events.filter((type) => type === 'root.unknown')).toHaveLength(1);
  });
});

describe('an invoice goes out', () => {
  test('by e-mail', async () => {
    const { client, stored, asked } = await emulated();
    const email = { contactPersonId: idOf('ida'), emailSubject: 'Faktura', emailBody: 'Hej' };
    const { changes } = await client.emailInvoice(ours, idOf('solgt'), email);
    expect(changes).toMatchObject([{ resource: 'invoices', id: idOf('solgt'), kind: 'updated' }]);
    expect(stored('invoices')[0]).toMatchObject({ sentState: 'sent' });
    expect(asked()).toEqual([`POST /v2/invoices/${idOf('solgt')}/emails`]);
  });

  test('as an e-invoice, whose answer says nothing: the invoice counts as changed', async () => {
    const { client, asked } = await emulated();
    const answer = await client.deliverInvoice(ours, {
      invoiceId: idOf('solgt'),
      receiverIdType: 'cvr',
    });
    expect(answer.records).toEqual([]);
    expect(answer.changes).toEqual([{ resource: 'invoices', id: idOf('solgt'), kind: 'updated' }]);
    await expect(client.invoiceLogs(ours, idOf('solgt'))).resolves.toHaveLength(2);
    expect(asked()[0]).toBe('POST /v2/invoiceDeliveries');
  });

  test('and what is wrong with the e-mail is told by field', async () => {
    const { client } = await emulated();
    await expect(
      client.emailInvoice(ours, idOf('solgt'), { contactPersonId: idOf('ingen') }),
    ).rejects.toMatchObject({
      kind: 'recordInvalid',
      faults: expect.arrayContaining([
        expect.objectContaining({ path: ['emailSubject'], clientId: 'email' }),
      ]) as unknown,
    });
  });
});

describe('what Billy finds wrong', () => {
  test('leads back to the field of the child it was found in', async () => {
    const { client } = await emulated();
    const lines = [draft.lines[0] ?? {}, { productId: idOf('ingen'), unitPrice: '1' }];
    await expect(client.create(ours, 'invoices', { ...draft, lines })).rejects.toMatchObject({
      code: 'UPSTREAM_REJECTED',
      kind: 'recordInvalid',
      status: 400,
      faults: [
        {
          property: 'productId',
          clientId: 'invoice.lines.1',
          path: ['lines', '1', 'productId'],
          message: expect.stringContaining('product') as string,
        },
      ],
    });
  });

  test.each<[string, unknown, unknown]>([
    [
      'a word on the whole record',
      { invoice: { message: 'Mangler linjer.' } },
      [{ property: null, message: 'Mangler linjer.', clientId: 'invoice', path: [] }],
    ],
    [
      'a word on a child',
      { 'invoice.lines.0': { message: 'Nej.' } },
      [{ property: null, message: 'Nej.', clientId: 'invoice.lines.0', path: ['lines', '0'] }],
    ],
    [
      'several fields at once',
      { invoice: { message: 'Ugyldig.', attributes: { contactId: 'Mangler.', entryDate: '' } } },
      [
        { property: 'contactId', message: 'Mangler.', clientId: 'invoice', path: ['contactId'] },
        {
          property: 'entryDate',
          message: 'Billy refused entryDate.',
          clientId: 'invoice',
          path: ['entryDate'],
        },
      ],
    ],
    [
      'a name that was not sent',
      { ghost: { message: 'Nej.' } },
      [{ property: null, message: 'Nej.', clientId: null, path: [] }],
    ],
    ...[undefined, null, [], { invoice: 'no' }].map((nothing): [string, unknown, unknown] => [
      `nothing in particular (${JSON.stringify(nothing)})`,
      nothing,
      [{ property: null, message: 'Billy refused the record.', clientId: null, path: [] }],
    ]),
  ])('%s', async (_, validationErrors, faults) => {
    for (const status of [400, 422]) {
      const { client, received } = await against(() => [
        { errorCode: 'INVALID_RECORD', errorMessage: 'hemmelighed', validationErrors },
        status,
      ]);
      const outcome = client.create(ours, 'invoices', draft);
      await expect(outcome).rejects.toMatchObject({ faults, status });
      await expect(outcome).rejects.not.toThrow('hemmelighed');
      expect(received).toHaveLength(1);
    }
  });

  test('a text longer than a sentence is cut', async () => {
    const validationErrors = { contact: { message: 'x'.repeat(100_000) } };
    const { client } = await against(() => [
      { errorCode: 'INVALID_RECORD', validationErrors },
      400,
    ]);
    const faults = [expect.objectContaining({ message: 'x'.repeat(500) })];
    await expect(client.create(ours, 'contacts', contact)).rejects.toMatchObject({ faults });
  });
});

const losses: FaultRule['action'][] = [
  { type: 'commit_then_reset' },
  { type: 'reset' },
  { type: 'hang' },
  { type: 'truncate' },
  { type: 'html' },
  { type: 'malformed' },
  { type: 'empty' },
  { type: 'gzip_bomb', bytes: 50_000_000 },
  { type: 'redirect', location: '/elsewhere' },
  ...[500, 502, 503, 504].map((status) => ({ type: 'status' as const, status })),
];

describe('an answer that is lost', () => {
  test.each(losses)(
    'to a POST by %j leaves the outcome unknown, and it is never sent again',
    async (action) => {
      const { client, emulator, asked } = await emulated({ writeTimeoutMs: 150 });
      emulator.faults.set([{ action }]);
      for (const write of [
        () => client.create(ours, 'contacts', contact),
        () => client.emailInvoice(ours, idOf('solgt'), { contactPersonId: idOf('ida') }),
        () => client.deliverInvoice(ours, { invoiceId: idOf('solgt') }),
      ]) {
        emulator.clearRequests();
        await expect(write()).rejects.toMatchObject({
          code: 'UPSTREAM_OUTCOME_UNKNOWN',
          kind: 'outcomeUnknown',
          retryable: false,
        });
        expect(asked()).toHaveLength(1);
      }
    },
  );

  test('to a POST that was done leaves one record, not two', async () => {
    const { client, emulator, stored } = await emulated();
    emulator.faults.set([{ action: { type: 'commit_then_reset' } }]);
    await expect(client.create(ours, 'contacts', contact)).rejects.toThrow('may have been done');
    expect(stored('contacts').filter(({ name }) => name === contact.name)).toHaveLength(1);
  });

  test.each(losses)('to a PUT or DELETE by %j is asked for again', async (action) => {
    const { client, emulator } = await emulated({ writeTimeoutMs: 150 });
    // Neither a redirect nor an answer too large changes when it is asked for again.
    const isFinal = action.type === 'redirect' || action.type === 'gzip_bomb';
    for (const [write, hashes] of [
      [() => client.update(ours, 'contacts', idOf('kunde'), { phone: '1' }), 1],
      [() => client.remove(ours, 'contacts', idOf('ingen')), 1],
    ] as const) {
      emulator.faults.set([{ action, count: 1 }]);
      emulator.clearRequests();
      if (isFinal) await expect(write()).rejects.toMatchObject({ kind: 'outcomeUnknown' });
      else await write();
      expect(emulator.requests()).toHaveLength(isFinal ? 1 : 2);
      expect(new Set(emulator.requests().map(({ bodyHash }) => bodyHash)).size).toBe(hashes);
    }
  });

  test('to every PUT leaves the outcome unknown', async () => {
    const { client, emulator, asked } = await emulated();
    emulator.faults.set([{ action: { type: 'status', status: 504 } }]);
    await expect(
      client.update(ours, 'contacts', idOf('kunde'), { phone: '1' }),
    ).rejects.toMatchObject({ code: 'UPSTREAM_OUTCOME_UNKNOWN' });
    expect(asked()).toHaveLength(3);
  });
});

describe('an answer that cannot be believed leaves the outcome of a write unknown', () => {
  test.each<[string, unknown]>([
    ['nothing that was written', { contacts: [] }],
    ['no such root', { meta: {} }],
    ['a record without id', { contacts: [{ name: 'x' }] }],
    ['a value of another shape', { contacts: [{ id: idOf('x'), isArchived: 'perhaps' }] }],
    ['a record of another company', { contacts: [{ id: idOf('x'), organizationId: theirs }] }],
    [
      'another company among what changed along',
      { contacts: [{ id: idOf('x') }], products: [{ id: idOf('y'), organizationId: theirs }] },
    ],
    [
      'no ids where ids of the deleted belong',
      { contacts: [{ id: idOf('x') }], meta: { deletedRecords: { products: [{}] } } },
    ],
  ])('%s', async (_, body) => {
    const { client, received } = await against(() => [body]);
    await expect(client.create(ours, 'contacts', contact)).rejects.toMatchObject({
      kind: 'outcomeUnknown',
    });
    expect(received).toHaveLength(1);
  });

  test('also a record other than the one that was updated', async () => {
    const { client } = await against(() => [{ contacts: [{ id: idOf('anden') }] }]);
    await expect(
      client.update(ours, 'contacts', idOf('kunde'), { phone: '1' }),
    ).rejects.toMatchObject({ kind: 'outcomeUnknown' });
  });
});

describe('nothing was done, and that is said', () => {
  test.each([
    [400, 'OTHER', 'UPSTREAM_REJECTED'],
    [401, 'OAUTH_INVALID_ACCESS_TOKEN', 'UPSTREAM_CREDENTIALS_REJECTED'],
    [403, undefined, 'UPSTREAM_CREDENTIALS_REJECTED'],
    [404, 'RECORD_NOT_FOUND', 'UPSTREAM_REJECTED'],
    [405, 'METHOD_NOT_ALLOWED', 'UPSTREAM_REJECTED'],
    [413, undefined, 'UPSTREAM_REJECTED'],
    [429, undefined, 'UPSTREAM_RATE_LIMITED'],
  ])('when Billy answers a POST with %d %s', async (status, errorCode, code) => {
    const { client, received } = await against(() => [{ errorCode }, status]);
    await expect(client.create(ours, 'contacts', contact)).rejects.toMatchObject({ code });
    expect(received).toHaveLength(1);
  });

  test('when nobody listens', async () => {
    const server = await startWireServer(() => undefined);
    await server.close();
    const outcome = clientOf(server.baseUrl).create(ours, 'contacts', contact);
    await expect(outcome).rejects.toMatchObject({ kind: 'unreachable', retryable: true });
  });

  test('when the deadline passed before it began', async () => {
    const { client, asked } = await emulated();
    await expect(
      client.create(ours, 'contacts', contact, { deadline: Date.now() - 1 }),
    ).rejects.toMatchObject({ kind: 'deadline' });
    expect(asked()).toEqual([]);
  });

  test('when the breaker is open', async () => {
    const { client, emulator, asked } = await emulated({
      retryDelaysMs: [],
      breaker: { minimumCalls: 3, probeIntervalMs: 60_000 },
    });
    emulator.faults.set([{ action: { type: 'status', status: 503 } }]);
    for (let count = 0; count < 3; count += 1) {
      await client.get(ours, 'contacts', idOf('kunde')).catch(() => undefined);
    }
    emulator.clearRequests();
    await expect(client.create(ours, 'contacts', contact)).rejects.toMatchObject({
      kind: 'circuitOpen',
    });
    expect(asked().filter((line) => line.startsWith('POST'))).toEqual([]);
  });

  test('after closing', async () => {
    const { emulator, asked } = await emulated();
    const client = createBillyClient({ baseUrl: emulator.url });
    await client.close();
    await expect(client.create(ours, 'contacts', contact)).rejects.toMatchObject({
      kind: 'closed',
    });
    expect(asked()).toEqual([]);
  });
});

test('a deadline that passes while Billy works does not cut the write short', async () => {
  const { client, emulator } = await emulated({ attemptTimeoutMs: 20, callTimeoutMs: 20 });
  emulator.faults.set([{ action: { type: 'delay', ms: 150 } }]);
  const answer = await client.create(ours, 'contacts', contact, { deadline: Date.now() + 30 });
  expect(answer.records).toMatchObject([{ name: contact.name }]);
});

describe('what is never sent', () => {
  test.each(resourceNames.map((name) => [name, resources[name].verbs] as const))(
    'a verb that is closed for %s',
    async (resource, verbs) => {
      const { client, received } = await against(() => [{}, 500]);
      const closed = [
        ...(verbs.includes('create') && resource !== 'files'
          ? []
          : [client.create(ours, resource, {})]),
        ...(verbs.includes('update') ? [] : [client.update(ours, resource, idOf('x'), {})]),
        ...(verbs.includes('delete') ? [] : [client.remove(ours, resource, idOf('x'))]),
      ];
      for (const outcome of await Promise.allSettled(closed)) {
        expect(outcome).toMatchObject({ status: 'rejected' });
        expect(outcome).not.toHaveProperty('reason.code');
      }
      expect(received).toEqual([]);
    },
  );

  test('what cannot be an id', async () => {
    const { client, received } = await against(() => [{}, 500]);
    for (const outcome of await Promise.allSettled([
      client.update(ours, 'contacts', '../invoices', { phone: '1' }),
      client.remove(ours, 'contacts', ''),
      client.emailInvoice(ours, 'x/y', {}),
      client.deliverInvoice(ours, { invoiceId: 'x' }),
      client.create(ours, 'invoices', { contactId: 'x' }),
    ])) {
      expect(outcome).toMatchObject({ reason: { code: 'BAD_USER_INPUT' } });
    }
    expect(received).toEqual([]);
  });

  test('a record for another company, or a delivery of nothing', async () => {
    const { client, received } = await against(() => [{}, 500]);
    await expect(
      client.create(ours, 'contacts', { ...contact, organizationId: theirs }),
    ).rejects.toThrow('another company');
    await expect(
      client.deliverInvoice(ours, { invoiceId: idOf('x'), organizationId: theirs }),
    ).rejects.toThrow('another company');
    await expect(client.deliverInvoice(ours, {})).rejects.toThrow('the invoice to deliver');
    expect(received).toEqual([]);
  });
});
