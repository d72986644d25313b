import { ids, records, withEmulator, type Ask } from './asking.ts';

const create = (ask: Ask, resource: string, singular: string, record: unknown) =>
  ask(`/${resource}`, { method: 'POST', body: { [singular]: record } });

const update = (ask: Ask, resource: string, singular: string, id: string, members: unknown) =>
  ask(`/${resource}/${id}`, { method: 'PUT', body: { [singular]: members } });

test('a create answers 200 with the record in an array, filled with what was left out', () =>
  withEmulator(async (ask) => {
    const asked = await create(ask, 'contacts', 'contact', { name: 'Ny', countryId: 'DK' });
    expect(asked.status).toBe(200);
    const [contact] = records(asked, 'contacts');
    expect(contact).toMatchObject({
      organizationId: 'org1',
      type: 'company',
      phone: '',
      isArchived: false,
      cityId: null,
      createdTime: '2025-04-01T10:00:00',
    });
    expect(contact?.['id']).toMatch(/^[A-Za-z0-9]{22}$/);
    const read = await ask(`/contacts/${String(contact?.['id'])}`);
    expect(read.body['contact']).toEqual(contact);
  }));

test('numbers arrive with every digit they were sent with', () =>
  withEmulator(async (ask) => {
    const body =
      '{"productPrice":{"productId":"service","currencyId":"DKK","unitPrice":12345678901234567890.10}}';
    const asked = await ask('/productPrices', { method: 'POST', body });
    expect(asked.text).toContain('"unitPrice":12345678901234567890.10,');
    const small = body.replace('12345678901234567890.10', '1.5e-3');
    expect((await ask('/productPrices', { method: 'POST', body: small })).text).toContain(
      '"unitPrice":0.0015,',
    );
  }));

test('an update changes what it names, and null clears', () =>
  withEmulator(async (ask) => {
    const asked = await update(ask, 'contacts', 'contact', 'alma', { phone: '2', cityId: null });
    expect(records(asked, 'contacts')).toMatchObject([
      { id: 'alma', name: 'Alma Cykler', phone: '2', cityId: null },
    ]);
  }));

test('a whole record can be sent back: read-only members are ignored, equal ones accepted', () =>
  withEmulator(async (ask) => {
    const { body } = await ask('/invoices/inv2');
    const asked = await update(ask, 'invoices', 'invoice', 'inv2', body['invoice']);
    expect([asked.status, asked.body['errorCode']]).toEqual([200, undefined]);
  }));

describe('what is refused, with which member at fault', () => {
  const cases: readonly (readonly [string, string, unknown, string, string])[] = [
    ['a missing name', '/contacts', { contact: { countryId: 'DK' } }, 'contact', 'name'],
    ['an empty name', '/contacts', { contact: { name: '', countryId: 'DK' } }, 'contact', 'name'],
    [
      'an unknown country',
      '/contacts',
      { contact: { name: 'x', countryId: 'XX' } },
      'contact',
      'countryId',
    ],
    [
      'a wrong enum',
      '/contacts',
      { contact: { name: 'x', countryId: 'DK', type: 'dog' } },
      'contact',
      'type',
    ],
    [
      'a text for a boolean',
      '/contacts',
      { contact: { name: 'x', countryId: 'DK', isCustomer: 'yes' } },
      'contact',
      'isCustomer',
    ],
    [
      'a foreign company',
      '/contacts',
      { contact: { name: 'x', countryId: 'DK', organizationId: 'org2' } },
      'contact',
      'organizationId',
    ],
    [
      'another company’s contact',
      '/contactPersons',
      { contactPerson: { contactId: 'only', name: 'x' } },
      'contactPerson',
      'contactId',
    ],
    [
      'a person without name and e-mail',
      '/contactPersons',
      { contactPerson: { contactId: 'alma' } },
      'contactPerson',
      'name',
    ],
    [
      'a reference to nothing',
      '/attachments',
      { attachment: { fileId: 'file1', ownerReference: 'bill:none' } },
      'attachment',
      'ownerReference',
    ],
    [
      'a reference to the wrong kind',
      '/attachments',
      { attachment: { fileId: 'file1', ownerReference: 'contact:alma' } },
      'attachment',
      'ownerReference',
    ],
    [
      'an impossible date',
      '/invoices',
      { invoice: { contactId: 'alma', entryDate: '2025-02-30', lines: [] } },
      'invoice',
      'entryDate',
    ],
    [
      'a bad line',
      '/invoices',
      {
        invoice: {
          contactId: 'alma',
          entryDate: '2025-02-03',
          lines: [{ productId: 'service', unitPrice: 'free' }],
        },
      },
      'invoiceLine',
      'unitPrice',
    ],
    [
      'the caller’s own name as key',
      '/contacts',
      { contact: { _clientId: 'c7', countryId: 'DK' } },
      'c7',
      'name',
    ],
  ];
  test.each(cases)('%s', (_title, path, body, key, member) =>
    withEmulator(async (ask) => {
      const asked = await ask(path, { method: 'POST', body });
      expect([asked.status, asked.body['errorCode']]).toEqual([400, 'INVALID_RECORD']);
      expect(asked.body['validationErrors']).toEqual({
        [key]: {
          message: expect.any(String) as string,
          attributes: { [member]: expect.any(String) as string },
        },
      });
    }),
  );

  test('an immutable member changed', () =>
    withEmulator(async (ask) => {
      const asked = await update(ask, 'contactPersons', 'contactPerson', 'ida', {
        contactId: 'bo',
      });
      expect(asked.body['validationErrors']).toMatchObject({
        contactPerson: { attributes: { contactId: 'contactId cannot be changed after creation.' } },
      });
    }));

  test('an id in the body that is not the one in the path', () =>
    withEmulator(async (ask) => {
      expect((await update(ask, 'contacts', 'contact', 'alma', { id: 'bo' })).status).toBe(400);
      expect((await update(ask, 'contacts', 'contact', 'alma', { id: 'alma' })).status).toBe(200);
    }));

  test('an update of nothing is 404, a body without the root 400', () =>
    withEmulator(async (ask) => {
      expect((await update(ask, 'contacts', 'contact', 'none', {})).status).toBe(404);
      const rootless = await create(ask, 'contacts', 'contacts', { name: 'x' });
      expect([rootless.status, rootless.body['errorCode']]).toEqual([400, 'INVALID_REQUEST_BODY']);
    }));

  test('with 422 when that is wished, and in Danish', () =>
    withEmulator(
      async (ask) => {
        const asked = await ask('/contacts', {
          method: 'POST',
          headers: { 'accept-language': 'da_DK' },
          body: { contact: { countryId: 'DK' } },
        });
        expect([asked.status, asked.body['errorMessage']]).toEqual([422, 'Ugyldig post']);
        expect(asked.body['validationErrors']).toMatchObject({
          contact: { attributes: { name: 'name skal udfyldes.' } },
        });
      },
      { validationStatus: 422 },
    ));
});

describe('embedded children', () => {
  test('are created with their parent, or nothing is', () =>
    withEmulator(async (ask) => {
      const product = (currencyId: string) => ({
        name: 'Hjul',
        prices: [
          { unitPrice: 200, currencyId: 'DKK' },
          { unitPrice: 30, currencyId },
        ],
      });
      const refused = await create(ask, 'products', 'product', product('XXX'));
      expect(refused.body['validationErrors']).toHaveProperty('productPrice');
      expect(ids(await ask('/products?q=hjul'), 'products')).toEqual([]);
      expect(ids(await ask('/productPrices'), 'productPrices')).toEqual([]);
      const asked = await create(ask, 'products', 'product', product('EUR'));
      const [made] = records(asked, 'products');
      expect(records(asked, 'productPrices')).toMatchObject([
        { productId: made?.['id'], unitPrice: 200 },
        { productId: made?.['id'], unitPrice: 30 },
      ]);
    }));

  test('are replaced by an update; one sent with its id stays, others are reported deleted', () =>
    withEmulator(async (ask) => {
      const asked = await update(ask, 'contacts', 'contact', 'alma', {
        contactPersons: [{ id: 'ida', name: 'Ida Ny' }, { name: 'Per' }],
      });
      expect(asked.body['meta']).toMatchObject({ deletedRecords: { contactPersons: ['jon'] } });
      expect(records(asked, 'contactPersons')).toMatchObject([
        { id: 'ida', name: 'Ida Ny', email: 'ida@example.test' },
        { name: 'Per', contactId: 'alma' },
      ]);
    }));
});

describe('deleting', () => {
  test('takes children along and lists everything', () =>
    withEmulator(async (ask) => {
      const asked = await ask('/invoices/inv3', { method: 'DELETE' });
      expect(asked.body).toMatchObject({
        meta: { deletedRecords: { invoices: ['inv3'], invoiceLines: ['line31'] } },
      });
      expect((await ask('/invoices/inv3')).status).toBe(404);
    }));

  test('what is not there is no fault and lists nothing', () =>
    withEmulator(async (ask) => {
      const asked = await ask('/invoices/none', { method: 'DELETE' });
      expect(asked.status).toBe(200);
      expect(asked.body['meta']).not.toHaveProperty('deletedRecords');
    }));

  test.each([
    ['an approved invoice', '/invoices/inv2'],
    ['a line of one', '/invoiceLines/line21'],
    ['a contact in use', '/contacts/alma'],
    ['an account with a system role', '/accounts/payables'],
  ])('%s is refused', (_title, path) =>
    withEmulator(async (ask) => {
      const asked = await ask(path, { method: 'DELETE' });
      expect([asked.status, asked.body['errorCode']]).toEqual([400, 'INVALID_RECORD']);
    }),
  );

  test('many at once is all or nothing', () =>
    withEmulator(async (ask) => {
      const refused = await ask('/invoices?ids[]=inv3&ids[]=inv2', { method: 'DELETE' });
      expect(refused.status).toBe(400);
      expect((await ask('/invoices/inv3?include=invoice.lines')).body['invoice']).toMatchObject({
        lineIds: ['line31'],
      });
      const done = await ask('/contactPersons?ids[]=ida&ids[]=none&ids[]=jon', {
        method: 'DELETE',
      });
      expect(done.body['meta']).toMatchObject({
        deletedRecords: { contactPersons: ['ida', 'jon'] },
      });
    }));

  test('an attachment outlives its document', () =>
    withEmulator(async (ask) => {
      const linked = await update(ask, 'invoices', 'invoice', 'inv3', {
        attachmentIds: [{ id: 'att2' }],
      });
      expect(records(linked, 'attachments')).toMatchObject([{ ownerReference: 'invoice:inv3' }]);
      const asked = await ask('/invoices/inv3', { method: 'DELETE' });
      expect(records(asked, 'attachments')).toMatchObject([{ id: 'att2', ownerReference: null }]);
    }));
});

describe('bulk save', () => {
  const patch = (ask: Ask, contacts: unknown) =>
    ask('/contacts', { method: 'PATCH', body: { contacts } });

  test('creates and updates in one request, and echoes the caller’s names', () =>
    withEmulator(async (ask) => {
      const asked = await patch(ask, [
        { _clientId: 'c1', name: 'Ny', countryId: 'DK' },
        { _clientId: 'c2', id: 'alma', phone: '9' },
      ]);
      expect(records(asked, 'contacts')).toMatchObject([
        { _clientId: 'c1', name: 'Ny' },
        { _clientId: 'c2', id: 'alma', phone: '9' },
      ]);
    }));

  test('saves nothing when one record is invalid, and names every invalid one', () =>
    withEmulator(async (ask) => {
      const asked = await patch(ask, [
        { _clientId: 'good', id: 'alma', phone: '9' },
        { _clientId: 'bad', countryId: 'DK' },
        { _clientId: 'worse', name: 'x' },
      ]);
      expect(asked.status).toBe(400);
      expect(Object.keys(asked.body['validationErrors'] as object)).toEqual(['bad', 'worse']);
      expect((await ask('/contacts/alma')).body['contact']).toMatchObject({ phone: '11111111' });
      expect((await patch(ask, [{ id: 'none', phone: '1' }])).status).toBe(404);
    }));
});
