import { tenantCompany, tenantsSeed } from '../../../src/emulator/seeds/index.ts';
import { recordsOf } from './books.ts';

const companies = tenantsSeed(3)().companies;

test('each company has its own credentials', () => {
  expect(
    companies.map(({ organizationId, accessToken }) => ({ organizationId, accessToken })),
  ).toEqual([0, 1, 2].map(tenantCompany));
  expect(new Set(companies.map(({ accessToken }) => accessToken)).size).toBe(3);
  for (const { accessToken } of companies) expect(accessToken).toMatch(/^[0-9a-f]{40}$/);
});

test.each([
  'contacts',
  'contactPersons',
  'products',
  'productPrices',
  'invoices',
  'invoiceLines',
  'postings',
] as const)('%s have equal ids and different contents in every company', (resource) => {
  const [first = [], ...others] = companies.map((company) => recordsOf(company, resource));
  expect(first.length).toBeGreaterThanOrEqual(20);
  for (const records of others) {
    expect(records.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    records.forEach((record, index) => {
      expect(JSON.stringify(record)).not.toBe(JSON.stringify(first[index]));
    });
  }
});

test('names and amounts tell whose they are', () => {
  const [contact] = companies[2] ? recordsOf(companies[2], 'contacts') : [];
  expect(contact?.['name']).toBe('Kunde 0 hos nr. 2');
  const [price] = companies[2] ? recordsOf(companies[2], 'productPrices') : [];
  expect(price?.['unitPrice']).toBe('1002');
});
