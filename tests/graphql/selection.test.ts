import { idOf, ownOrganizationId, query } from './query.ts';

const country = { id: 'DK', localeId: 'da_DK' };
const contact = { id: idOf('contact'), countryId: 'DK', organizationId: ownOrganizationId };
const product = { id: idOf('product'), accountId: idOf('account') };
const account = { id: idOf('account'), groupId: idOf('group') };
const invoice = { id: idOf('invoice'), contactId: contact.id, organizationId: ownOrganizationId };
const line = { id: idOf('line'), invoiceId: invoice.id, productId: product.id };
const transaction = { id: idOf('transaction'), originatorReference: `invoice:${invoice.id}` };

const records = {
  countries: [country],
  contacts: [contact],
  products: [product],
  accounts: [account],
  invoices: [invoice],
  invoiceLines: [line],
  transactions: [transaction],
};

/** What the first answer was asked to bring along. */
async function included(source: string, variables: Record<string, unknown> = {}) {
  const { asked, errors } = await query(records, source, { variables });
  expect(errors).toEqual([]);
  return asked[0]?.include;
}

const invoiceWith = (selection: string) => `{ invoice(id: "${invoice.id}") { ${selection} } }`;

test('a relation below a record comes with it', async () => {
  expect(await included(invoiceWith('contact { name }'))).toEqual(['invoices.contact']);
});

test('a relation of which only the id is asked comes for nothing', async () => {
  const { data, asked } = await query(
    records,
    invoiceWith('id contact { id __typename } organization { key: id }'),
  );
  expect(data).toEqual({
    invoice: {
      id: invoice.id,
      contact: { id: contact.id, __typename: 'Contact' },
      organization: { key: ownOrganizationId },
    },
  });
  expect(asked).toEqual([{ record: 'invoices', id: invoice.id, include: [] }]);
});

test('children come along even when only their ids are asked', async () => {
  expect(await included(invoiceWith('lines { id }'))).toEqual(['invoices.lines']);
});

test('hops are chained, each once, and not beyond the third', async () => {
  expect(await included(invoiceWith('lines { product { account { group { name } } } }'))).toEqual([
    'invoices.lines',
    'invoiceLines.product',
    'products.account',
  ]);
});

test('the rows of a list bring their relations, asked as nodes or as edges', async () => {
  const selection = 'contact { name country { name } }';
  for (const rows of [`nodes { ${selection} }`, `edges { node { ${selection} } }`]) {
    expect(await included(`{ invoices { ${rows} } }`)).toEqual([
      'invoices.contact',
      'contacts.country',
    ]);
  }
});

test('fragments, inline fragments and aliases count as what they stand for', async () => {
  const source = /* GraphQL */ `
    query {
      invoices {
        nodes {
          ...Customer
          ... on Invoice {
            rows: lines {
              product {
                name
              }
            }
          }
        }
      }
    }
    fragment Customer on Invoice {
      buyer: contact {
        name
      }
      again: contact {
        country {
          name
        }
      }
    }
  `;
  expect(await included(source)).toEqual([
    'invoices.contact',
    'contacts.country',
    'invoices.lines',
    'invoiceLines.product',
  ]);
});

test('what @skip and @include leave out is not brought along', async () => {
  const source = `query ($no: Boolean!) { invoice(id: "${invoice.id}") {
    invoiceNo
    contact @include(if: $no) { name }
    lines @skip(if: true) { id }
    organization { id name @include(if: $no) }
  } }`;
  expect(await included(source, { no: false })).toEqual([]);
  expect(await included(source, { no: true })).toEqual([
    'invoices.contact',
    'invoices.organization',
  ]);
});

test('a union brings along what its fragments ask of each type', async () => {
  const source = `{ transactions { nodes { originator {
    ... on Invoice { invoiceNo contact { name } }
    ... on Bill { lines { id } }
    ... on BankPayment { id }
  } } } }`;
  expect(await included(source)).toEqual([
    'transactions.originator',
    'invoices.contact',
    'bills.lines',
  ]);
});

test('a union of which only type and id are asked comes for nothing', async () => {
  const { data, asked } = await query(
    records,
    '{ transactions { nodes { originator { __typename ... on Invoice { id } } } } }',
  );
  expect(data).toEqual({
    transactions: { nodes: [{ originator: { __typename: 'Invoice', id: invoice.id } }] },
  });
  expect(asked).toHaveLength(1);
});

test('a list below a record cannot come with it and is asked for by itself', async () => {
  const { asked } = await query(
    records,
    `{ contact(id: "${contact.id}") { invoices { nodes { lines { id } } } } }`,
  );
  expect(asked).toMatchObject([
    { record: 'contacts', include: [] },
    { list: 'invoices', filters: { contactId: contact.id }, include: ['invoices.lines'] },
    { children: 'invoices.lines' },
  ]);
});

test('what a router asks of an entity comes with it', async () => {
  const { asked } = await query(
    records,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Invoice { contact { name } }
      ... on Contact { country { name } }
    } }`,
    { variables: { representations: [{ __typename: 'Invoice', id: invoice.id }] } },
  );
  expect(asked[0]).toEqual({ record: 'invoices', id: invoice.id, include: ['invoices.contact'] });
});
