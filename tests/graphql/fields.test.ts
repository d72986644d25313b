import { belongsTo, hasMany, listOf, refersTo } from '../../src/graphql/fields.ts';
import { idOf, ownOrganizationId, query } from './query.ts';

const contact = { id: idOf('contact'), name: 'Havnens Bageri ApS' };
const invoice = { id: idOf('invoice'), invoiceNo: '7', contactId: contact.id };
const creditNote = { id: idOf('creditNote'), invoiceNo: '8', creditedInvoiceId: invoice.id };
const line = { id: idOf('line'), invoiceId: invoice.id, description: 'Rugbrød' };
const payment = { id: idOf('payment'), cashAmount: '100' };
const modifier = {
  id: idOf('modifier'),
  modifierReference: `bankPayment:${payment.id}`,
  subjectReference: `invoice:${invoice.id}`,
  amount: '-100',
};
const organization = { id: ownOrganizationId, name: 'Havnens Regnskab ApS' };
const records = {
  organizations: [organization, { id: idOf('sister'), name: 'Søsterselskabet ApS' }],
  contacts: [contact],
  invoices: [invoice, creditNote],
  invoiceLines: [line],
  bankPayments: [payment],
  balanceModifiers: [modifier],
  countries: [{ id: 'DK', name: 'Danmark' }],
};

test('a record is found by its id; one that does not exist is null', async () => {
  const { data, errors } = await query(
    records,
    `{ invoice(id: "${invoice.id}") { invoiceNo } none: invoice(id: "${idOf('none')}") { id } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ invoice: { invoiceNo: '7' }, none: null });
});

test('the organization is the one that asks, unless an id is given', async () => {
  const { data } = await query(
    records,
    `{ organization { name } sister: organization(id: "${idOf('sister')}") { name } }`,
  );
  expect(data).toEqual({
    organization: { name: 'Havnens Regnskab ApS' },
    sister: { name: 'Søsterselskabet ApS' },
  });
});

test('relations lead both ways: belongs-to, has-many, reference and filtered list', async () => {
  const { data, errors } = await query(
    records,
    `{ invoice(id: "${invoice.id}") {
      contact { name invoices { nodes { invoiceNo } } }
      lines { description invoice { invoiceNo } }
      creditNotes { nodes { invoiceNo creditedInvoice { invoiceNo } } }
      balanceModifiers { amount modifier { __typename ... on BankPayment { cashAmount } } subject { ... on Invoice { invoiceNo } } }
      attachments { id }
      creditedInvoice { id }
    } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    invoice: {
      contact: { name: 'Havnens Bageri ApS', invoices: { nodes: [{ invoiceNo: '7' }] } },
      lines: [{ description: 'Rugbrød', invoice: { invoiceNo: '7' } }],
      creditNotes: { nodes: [{ invoiceNo: '8', creditedInvoice: { invoiceNo: '7' } }] },
      balanceModifiers: [
        {
          amount: '-100',
          modifier: { __typename: 'BankPayment', cashAmount: '100' },
          subject: { invoiceNo: '7' },
        },
      ],
      attachments: [],
      creditedInvoice: null,
    },
  });
});

test('a list below a record narrows what its parent already narrows', async () => {
  const { asked } = await query(
    records,
    `{ contact(id: "${contact.id}") { invoices(first: 10, filter: { isPaid: false }, sort: { key: DUE_DATE }) { totalCount } }
       payments: invoice(id: "${invoice.id}") { appliedBalanceModifiers { totalCount } } }`,
  );
  expect(asked.filter((ask) => 'list' in ask)).toMatchObject([
    {
      list: 'invoices',
      filters: { contactId: contact.id, isPaid: false },
      sort: { key: 'dueDate', direction: 'ASC' },
    },
    { list: 'balanceModifiers', filters: { modifierReference: `invoice:${invoice.id}` } },
  ]);
});

test('the lists of the organization that asks are the root lists; those of another are refused', async () => {
  const { data, errors, asked } = await query(
    records,
    `{ organization { invoices(first: 1) { pageInfo { endCursor } } } invoices(first: 1) { pageInfo { endCursor } }
       sister: organization(id: "${idOf('sister')}") { name invoices { totalCount } } }`,
  );
  const { organization: own, invoices } = data as Record<string, never> & {
    organization: { invoices: unknown };
  }; // the shape of the query above
  expect(own.invoices).toEqual(invoices);
  expect(asked.filter((ask) => 'list' in ask && ask.filters['organizationId'])).toEqual([]);
  expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['sister', 'invoices'] }]);
});

test.each(['{ invoice(id: "../users") { id } }', '{ invoice(id: "7") { id } }'])(
  'an id that cannot be one is refused before anybody is asked: %s',
  async (source) => {
    const { errors, asked } = await query(records, source);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', inputPath: ['id'] }]);
    expect(asked).toEqual([]);
  },
);

describe('representations from a router', () => {
  const entities = (representations: unknown[]) =>
    query(
      records,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        __typename ... on Contact { name } ... on Invoice { invoiceNo } ... on Country { name } } }`,
      { variables: { representations } },
    );

  test('are answered in their order, unknown ones with null', async () => {
    const { data, errors } = await entities([
      { __typename: 'Invoice', id: invoice.id },
      { __typename: 'Contact', id: idOf('none') },
      { __typename: 'Contact', id: contact.id },
      { __typename: 'Country', id: 'DK' },
    ]);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      _entities: [
        { __typename: 'Invoice', invoiceNo: '7' },
        null,
        { __typename: 'Contact', name: 'Havnens Bageri ApS' },
        { __typename: 'Country', name: 'Danmark' },
      ],
    });
  });

  test('one with a wrong, missing or numeric id fails alone', async () => {
    const { data, errors } = await entities([
      { __typename: 'Contact', id: 'no id' },
      { __typename: 'Contact' },
      { __typename: 'Contact', id: 7 },
      { __typename: 'Contact', id: contact.id },
    ]);
    expect(data).toMatchObject({ _entities: [null, null, null, { name: 'Havnens Bageri ApS' }] });
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ['BAD_USER_INPUT', ['_entities', 0]],
      ['BAD_USER_INPUT', ['_entities', 1]],
      ['BAD_USER_INPUT', ['_entities', 2]],
    ]);
  });

  test('records stay frozen: what was read is never written to', async () => {
    const frozen = Object.freeze({ ...contact });
    const { errors } = await query(
      { contacts: [frozen] },
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact { name } } }`,
      { variables: { representations: [{ __typename: 'Contact', id: contact.id }] } },
    );
    expect(errors).toEqual([]);
    expect(Object.keys(frozen)).not.toContain('__typename');
  });
});

test('a relation that the table does not have is refused when the schema is built', () => {
  expect(() => belongsTo('invoices', 'customerId')).toThrow('no belongs-to');
  expect(() => refersTo('invoices', 'contactId')).toThrow('no reference');
  expect(() => hasMany('invoices', 'rows')).toThrow('no has-many');
  expect(() => listOf('contacts', 'products', 'contactId')).toThrow('cannot be filtered');
});
