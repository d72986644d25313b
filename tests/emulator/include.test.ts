import { ids, records, withEmulator } from './asking.ts';

test('a sideloaded belongs-to keeps its id and stands once under its plural root', () =>
  withEmulator(async (ask) => {
    const asked = await ask('/invoices?include=invoice.contact');
    expect(
      records(asked, 'invoices')
        .map(({ contactId }) => contactId)
        .sort(),
    ).toEqual(['alma', 'bo', 'oesten']);
    expect(ids(asked, 'contacts').sort()).toEqual(['alma', 'bo', 'oesten']);
  }));

test('a sideloaded has-many gives ids, and a root named after its target, by priority', () =>
  withEmulator(async (ask) => {
    const asked = await ask('/invoices/inv2?include=invoice.lines:sideload');
    expect(asked.body['invoice']).toMatchObject({ lineIds: ['line21', 'line22'] });
    expect(ids(asked, 'invoiceLines')).toEqual(['line21', 'line22']);
  }));

test('embedded records stand inside, with their ids kept', () =>
  withEmulator(async (ask) => {
    const path = '/invoices/inv2?include=invoice.lines:embed,invoice.contact:embed';
    const { body } = await ask(path);
    expect(body['invoice']).toMatchObject({
      contactId: 'alma',
      contact: { id: 'alma' },
      lines: [{ id: 'line21', invoiceId: 'inv2' }, { id: 'line22' }],
    });
    expect(body).not.toHaveProperty('invoiceLines');
  }));

test('each hop of a chain has its own mode', () =>
  withEmulator(async (ask) => {
    const asked = await ask(
      '/invoices/inv2?include=invoice.contact,contact.city:embed,city.country',
    );
    expect(records(asked, 'contacts')).toMatchObject([{ city: { id: 'dk_aarhus' } }]);
    expect(ids(asked, 'countries')).toEqual(['DK']);
  }));

test('empty relations add no root, and an unknown include adds nothing', () =>
  withEmulator(async (ask) => {
    const { body, status } = await ask(
      '/contacts/bo?include=contact.city,contact.contactPersons,contact.nonsense,nonsense.city,entries',
    );
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['meta', 'contact']);
    expect(body['contact']).toMatchObject({ contactPersonIds: [] });
  }));

test('a reference brings the record it points to, and its owner brings it back', () =>
  withEmulator(async (ask) => {
    const beside = await ask('/attachments/att1?include=attachment.owner');
    expect(ids(beside, 'invoices')).toEqual(['inv2']);
    const inside = await ask('/invoices/inv2?include=invoice.attachments:embed');
    expect(inside.body['invoice']).toMatchObject({ attachments: [{ id: 'att1' }] });
  }));

test('the plural resource name works as well', () =>
  withEmulator(async (ask) => {
    expect(ids(await ask('/accounts/sales?include=accounts.group'), 'accountGroups')).toEqual([
      'group1',
    ]);
  }));

test('relations that lead back to where they came from come to an end', () =>
  withEmulator(async (ask) => {
    const embedded = await ask(
      '/invoices/inv3?include=invoice.lines:embed,invoiceLine.invoice:embed',
    );
    expect(embedded.body['invoice']).toMatchObject({ lines: [{ invoice: { id: 'inv3' } }] });
    const beside = await ask('/invoices/inv3?include=invoice.lines,invoiceLine.invoice');
    expect(ids(beside, 'invoiceLines')).toEqual(['line31']);
  }));

test('tax rates hold their components without being asked', () =>
  withEmulator(async (ask) => {
    const { body } = await ask('/taxRates/vat25');
    expect(body['taxRate']).toMatchObject({ deductionComponents: [{ accountId: 'outputVat' }] });
  }));
