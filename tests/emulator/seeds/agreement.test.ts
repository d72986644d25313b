/** What the emulator would decide about a sale is what the seeded books hold. */

import { Companies } from '../../../src/emulator/company.ts';
import { salesTaxRateId } from '../../../src/emulator/effects/tax-choice.ts';
import { demoSeed } from '../../../src/emulator/seeds/index.ts';

test('every invoice line carries the VAT rate that the rules choose for its product and contact', () => {
  const [company] = new Companies(demoSeed()()).all;
  if (!company) throw new Error('Expected the demo company.');
  const lines = company.all('invoiceLines');
  const wrong = lines.filter((line) => {
    const product = company.find('products', line['productId']);
    const invoice = company.find('invoices', line['invoiceId']);
    const contact = company.find('contacts', invoice?.['contactId']);
    return salesTaxRateId(company, product, contact) !== line['taxRateId'];
  });
  expect(wrong).toEqual([]);
  expect(new Set(lines.map((line) => line['taxRateId'])).size).toBeGreaterThan(4);
});
