/**
 * Many small companies whose records have equal ids and different contents: every name and amount says
 * whose it is, so that a record served to the wrong company is seen at once.
 */

import { createHash } from 'node:crypto';
import type { EmulatedCompany } from '../world.ts';
import { addDays } from '../../accounting/calendar.ts';
import { foundCompany } from './company.ts';
import { addContact } from './contacts.ts';
import { idSource } from './ids.ts';
import { addProduct } from './products.ts';
import { approveInvoice, draftInvoice } from './sales.ts';

const counts = { contacts: 20, products: 20, invoices: 40 } as const;

/** What a client needs to sign in to the company with this number, from 0. */
export function tenantCompany(number: number): { organizationId: string; accessToken: string } {
  return {
    organizationId: idSource(`tenant ${number}`)('organizations'),
    accessToken: createHash('sha256').update(`tenant ${number}`).digest('hex').slice(0, 40),
  };
}

export function makeTenant(number: number): EmulatedCompany {
  const { organizationId, accessToken } = tenantCompany(number);
  const label = `nr. ${number}`;
  const company = foundCompany({
    organizationId,
    idName: 'tenants',
    name: `Lejer ${label} ApS`,
    slug: `lejer-${number}`,
    street: `Lejervej ${number}`,
    zipcode: '8000',
    city: 'Aarhus C',
    countryId: 'DK',
    baseCurrencyId: 'DKK',
    registrationNo: String(99_100_000 + number),
    createdTime: '2025-12-18T09:00:00',
    firstFiscalYearStart: '2026-01-01',
    owner: `Ejer ${label}`,
  });
  const contacts = Array.from({ length: counts.contacts }, (_, index) =>
    addContact(
      company,
      {
        name: `Kunde ${index} hos ${label}`,
        type: 'company',
        countryId: 'DK',
        contactNo: `${number}-${index}`,
        isCustomer: true,
        createdTime: company.stamp('2026-01-02'),
      },
      [{ name: `Person ${index} hos ${label}`, email: `p${index}@lejer-${number}.example.test` }],
    ),
  );
  const products = Array.from({ length: counts.products }, (_, index) =>
    addProduct(company, {
      name: `Vare ${index} hos ${label}`,
      productNo: `${number}-${index}`,
      accountNo: 1110,
      ruleset: 'goods',
      prices: { DKK: priceOf(number, index) },
      unit: 'pieces',
      createdTime: company.stamp('2026-01-02'),
    }),
  );
  for (let index = 0; index < counts.invoices; index++) {
    const contact = contacts[index % contacts.length];
    const product = products[(index * 3) % products.length];
    if (!contact || !product) break;
    const entryDate = addDays('2026-01-05', index * 7);
    const invoice = draftInvoice(company, {
      contact,
      entryDate,
      taxMode: 'excl',
      terms: { mode: 'net', days: 14 },
      currencyId: 'DKK',
      exchangeRate: '1',
      lines: [
        {
          product,
          quantity: String(1 + (index % 3)),
          unitPrice: product.prices['DKK'] ?? '0',
          description: `Linje hos ${label}`,
        },
      ],
      extra: { contactMessage: `Hilsen fra ${label}` },
    });
    if (index % 8 !== 7) approveInvoice(company, invoice, entryDate);
  }
  return company.books.company(accessToken);
}

/** Thousands tell the product, the rest the company: 12003 is the twelfth product of company 3. */
function priceOf(number: number, index: number): string {
  return String((index + 1) * 1000 + number);
}
