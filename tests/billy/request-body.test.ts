import { actionBody, recordBody } from '../../src/billy/request-body.ts';
import { actions } from '../../src/billy/resources/actions.ts';
import { resources } from '../../src/billy/resources/index.ts';
import type { WireInput } from '../../src/billy/writes.ts';

const id = (name: string): string => name.padEnd(22, '0');

const invoice = {
  contactId: id('kunde'),
  entryDate: '2026-03-02',
  lines: [
    { productId: id('vare'), unitPrice: '12345678901234567890.10' },
    { productId: id('vare'), unitPrice: '0.10', quantity: 3 },
  ],
};

describe('the body of a record', () => {
  test('holds it under its singular name, every record named, every decimal digit by digit', () => {
    expect(recordBody('invoices', invoice, true).text).toBe(
      `{"invoice":{"_clientId":"invoice","contactId":"${id('kunde')}","entryDate":"2026-03-02","lines":[` +
        `{"_clientId":"invoice.lines.0","productId":"${id('vare')}","unitPrice":12345678901234567890.10},` +
        `{"_clientId":"invoice.lines.1","productId":"${id('vare')}","unitPrice":0.10,"quantity":3}]}}`,
    );
  });

  test('is the same text every time, so that it can be put twice', () => {
    const text = (): string => recordBody('invoices', invoice, true).text;
    expect(text()).toBe(text());
  });

  test('tells where each name stands and which records are new', () => {
    const body = recordBody(
      'contacts',
      { contactPersons: [{ id: id('ida'), name: 'Ida' }, { name: 'Jon' }] },
      false,
    );
    expect([...body.pathsByClientId]).toEqual([
      ['contact', []],
      ['contact.contactPersons.0', ['contactPersons', '0']],
      ['contact.contactPersons.1', ['contactPersons', '1']],
    ]);
    expect([...body.newClientIds]).toEqual(['contact.contactPersons.1']);
    expect(JSON.parse(body.text)).toMatchObject({
      contact: { contactPersons: [{ id: id('ida') }, { name: 'Jon' }] },
    });
  });

  test.each<[string, Parameters<typeof recordBody>, object]>([
    ['null, which clears', ['contacts', { phone: null }, false], { phone: null }],
    ['a false', ['contacts', { isArchived: false }, false], { isArchived: false }],
    [
      'an empty list of children',
      ['contacts', { contactPersons: [] }, false],
      { contactPersons: [] },
    ],
    [
      'a reference',
      ['bankPayments', { associations: [{ subjectReference: `invoice:${id('inv')}` }] }, true],
      {
        associations: [
          {
            _clientId: 'bankPayment.associations.0',
            subjectReference: `invoice:${id('inv')}`,
          },
        ],
      },
    ],
    [
      'an attachment as Billy wants it',
      ['bills', { attachmentIds: [id('a'), { id: id('b') }] }, true],
      { attachmentIds: [{ id: id('a') }, { id: id('b') }] },
    ],
    [
      'a payment method as it is',
      ['invoices', { paymentMethods: [{ paymentMethodId: 'bank-transfer' }] }, false],
      { paymentMethods: [{ paymentMethodId: 'bank-transfer' }] },
    ],
  ])('sends %s', (_, [resource, record, isNew], expected) => {
    const body: unknown = JSON.parse(recordBody(resource, record, isNew).text);
    expect(body).toEqual({
      [resources[resource].singular]: expect.objectContaining(expected) as object,
    });
  });
});

describe('what a caller may have got wrong', () => {
  test.each<[WireInput, readonly string[]]>([
    [{ contactId: 'DK' }, ['contactId']],
    [{ lines: [{ productId: id('vare') }, { productId: '../x' }] }, ['lines', '1', 'productId']],
    [{ attachmentIds: [id('a'), ''] }, ['attachmentIds', '1']],
    [{ attachmentIds: [{}] }, ['attachmentIds', '0']],
  ])('an id that cannot be one in %j is told with its place', (record, inputPath) => {
    expect(() => recordBody('invoices', record, true)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', inputPath }) as Error,
    );
  });

  test('so is one in a reference, and of a child that is to be kept', () => {
    const associations = [{ subjectReference: 'invoice:DK' }];
    expect(() => recordBody('bankPayments', { associations }, true)).toThrow(
      expect.objectContaining({ inputPath: ['associations', '0', 'subjectReference'] }) as Error,
    );
    expect(() => recordBody('contacts', { contactPersons: [{ id: 'x' }] }, false)).toThrow(
      expect.objectContaining({ inputPath: ['contactPersons', '0', 'id'] }) as Error,
    );
  });
});

describe('a mistake of ours never leaves', () => {
  test.each<[string, Parameters<typeof recordBody>, string | RegExp]>([
    ['a member nobody knows', ['contacts', { nam: 'x' }, true], 'contact has no nam'],
    ['one named as a built-in', ['contacts', { constructor: 'x' }, true], 'has no constructor'],
    ['a read-only member', ['invoices', { balance: '0' }, true], 'write invoice.balance'],
    ['the id of the record itself', ['invoices', { id: id('x') }, false], 'write invoice.id'],
    [
      'an immutable member, changed',
      ['invoices', { contactId: id('x') }, false],
      'change invoice.contactId',
    ],
    [
      'children Billy does not save along',
      ['invoices', { lateFees: [] }, true],
      'invoice.lateFees',
    ],
    [
      'children that cannot be replaced',
      ['taxRates', { deductionComponents: [] }, false],
      /change taxRate|save deductionComponents/,
    ],
    ['a child of something else', ['invoices', { lines: [{ id: id('l') }] }, true], 'have an id'],
    [
      'ids of children',
      ['invoices', { lineIds: [id('l')] }, false],
      'lineIds follows from its children',
    ],
    ['children that are no list', ['invoices', { lines: 'x' }, true], 'lines to be a list'],
    ['children that are null', ['invoices', { lines: null }, true], 'lines to be a list'],
    ['children that are no records', ['invoices', { lines: ['x'] }, true], 'a list of records'],
    ['a list that is none', ['bills', { attachmentIds: 'x' }, true], 'attachmentIds to be a list'],
    [
      'a reference to the wrong thing',
      ['bankPayments', { associations: [{ subjectReference: `contact:${id('c')}` }] }, true],
      'one of invoice, bill',
    ],
    [
      'a reference to nothing',
      ['bankPayments', { associations: [{ subjectReference: id('c') }] }, true],
      'one of invoice, bill',
    ],
    ['a decimal that is none', ['invoices', { exchangeRate: '1,5' }, true], 'a decimal number'],
    [
      'a decimal that is JSON',
      ['invoices', { exchangeRate: '1,"isPaid":true' }, true],
      'a decimal number',
    ],
    ['a number of no value', ['invoices', { exchangeRate: NaN }, true], 'a decimal number'],
    ['half a day', ['invoices', { paymentTermsDays: 0.5 }, true], 'a whole number'],
    ['a truth in words', ['contacts', { isArchived: 'true' }, true], 'true or false'],
    ['a number for a text', ['contacts', { name: 7 }, true], 'contact.name to be text'],
  ])('%s', (_, [resource, record, isNew], message) => {
    expect(() => recordBody(resource, record, isNew)).toThrow(message);
  });
});

describe('the body of an action', () => {
  const { requestRoot, fields } = actions.invoiceEmails;

  test('holds its fields under its own root', () => {
    const email = { contactPersonId: id('ida'), emailSubject: 'Faktura 7', emailBody: 'Hej Ida' };
    expect(JSON.parse(actionBody(requestRoot, fields, email).text)).toEqual({ email });
  });

  test('knows its fields as a record does', () => {
    expect(() => actionBody(requestRoot, fields, { subject: 'x' })).toThrow('email has no subject');
    expect(() => actionBody(requestRoot, fields, { contactPersonId: 'x' })).toThrow(
      expect.objectContaining({ inputPath: ['contactPersonId'] }) as Error,
    );
  });
});
