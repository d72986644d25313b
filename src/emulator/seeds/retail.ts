/**
 * Real invoices: the Online Retail rows (Chen 2015, CC BY 4.0) as one company's contacts, products,
 * invoices and credit notes, every row kept.
 *
 * - A customer number is a contact; rows without one belong to the contact "Unknown customer".
 * - A stock code is a product, spelt as in the file; it is called what its first described row calls it.
 * - An invoice number that begins with C is a credit note. Its rows have negative quantities; Billy's credit
 *   notes have positive ones, so a sum over all documents has to subtract credit notes.
 * - Rows of one invoice stand in one file, though not always together.
 * - Everything else is an invoice, negative quantities, prices of nothing and the adjustments numbered A... too.
 * - No VAT: the file holds none, so each line has the exempt rate and amounts are the file's own. Lines are
 *   rounded to two decimals, as Billy does; two rows have prices of a tenth of a penny.
 * - Nothing is posted and nothing is paid: the file does not say what was.
 */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { totalOf } from '../../accounting/invoice-total.ts';
import { add, compare, negate, type DecimalText } from '../../accounting/money.ts';
import type { EmulatedCompany, WireRecord } from '../world.ts';
import { foundCompany, type Company } from './company.ts';
import { idSource } from './ids.ts';
import { textOf } from './records.ts';
import { retailCountries } from './reference/countries.ts';

const currencyId = 'GBP';
const unknownCustomer = 'Unknown customer';

interface Row {
  readonly invoiceNo: string;
  readonly stockCode: string;
  readonly description: string;
  readonly quantity: DecimalText;
  /** `2010-12-01 08:26` */
  readonly time: string;
  readonly unitPrice: DecimalText;
  readonly customerId: string;
  readonly country: string;
}

export function makeRetailCompany(csvFiles: readonly string[]): EmulatedCompany {
  const company = foundCompany({
    organizationId: idSource('retail')('organizations'),
    idName: 'retail',
    name: 'Online Retail Ltd.',
    slug: 'online-retail',
    street: 'Sample Street 1',
    zipcode: 'EC1A 1AA',
    city: 'London',
    countryId: 'GB',
    baseCurrencyId: currencyId,
    registrationNo: '99000026',
    createdTime: '2010-11-30T09:00:00',
    firstFiscalYearStart: '2010-01-01',
    owner: 'Robin Retail',
  });
  const shop = new Shop(company);
  for (const file of csvFiles) {
    for (const rows of Map.groupBy(rowsOf(file), ({ invoiceNo }) => invoiceNo).values()) {
      shop.addInvoice(rows);
    }
  }
  return company.books.company('f00d'.repeat(10));
}

function rowsOf(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const names = 'invoiceNo stockCode description quantity time unitPrice customerId country';
  // The columns named here are the members of a row, all of them text.
  return parse(text, { columns: names.split(' '), fromLine: 2, bom: true }) as unknown as Row[];
}

class Shop {
  readonly #company: Company;
  readonly #taxRateId: string;
  readonly #contacts = new Map<string, string>();
  readonly #products = new Map<string, WireRecord>();

  constructor(company: Company) {
    this.#company = company;
    this.#taxRateId = company.tax.rate('salesExempt').id;
  }

  addInvoice(rows: readonly Row[]): void {
    const [first] = rows;
    if (!first) return;
    const isCreditNote = first.invoiceNo.startsWith('C');
    const lines = rows.map((row) => ({
      quantity: isCreditNote ? negate(row.quantity) : row.quantity,
      unitPrice: add(row.unitPrice, '0'),
      taxRate: '0',
      row,
      product: this.#productOf(row),
    }));
    const { amount, tax, grossAmount, lines: totals } = totalOf(lines, 'excl');
    const entryDate = first.time.slice(0, 10);
    const time = `${first.time.replace(' ', 'T')}:00`;
    const { books } = this.#company;
    const invoice = books.add('invoices', {
      type: isCreditNote ? 'creditNote' : 'invoice',
      createdTime: time,
      approvedTime: time,
      contactId: this.#contactOf(first),
      entryDate,
      paymentTermsMode: 'net',
      paymentTermsDays: 0,
      dueDate: entryDate,
      state: 'approved',
      sentState: 'sent',
      invoiceNo: first.invoiceNo,
      taxMode: 'excl',
      amount,
      tax,
      grossAmount,
      currencyId,
      exchangeRate: '1',
      balance: grossAmount,
      isPaid: compare(grossAmount, '0') === 0,
      lineDescription: lines.map(({ product }) => textOf(product, 'name')).join(', '),
    });
    lines.forEach(({ quantity, unitPrice, row, product }, priority) => {
      books.add('invoiceLines', {
        invoiceId: invoice.id,
        productId: product.id,
        description: row.description === product['name'] ? '' : row.description,
        quantity,
        unitPrice,
        amount: totals[priority]?.amount ?? '0',
        tax: '0',
        taxRateId: this.#taxRateId,
        priority,
        unit: 'pieces',
      });
    });
  }

  #contactOf({ customerId, country, time }: Row): string {
    const known = this.#contacts.get(customerId);
    if (known) return known;
    const { id } = this.#company.books.add('contacts', {
      name: customerId ? `Customer ${customerId}` : unknownCustomer,
      type: 'company',
      countryId: customerId ? (retailCountries[country] ?? null) : null,
      contactNo: customerId || null,
      createdTime: `${time.replace(' ', 'T')}:00`,
      currencyId,
      isCustomer: true,
    });
    this.#contacts.set(customerId, id);
    return id;
  }

  #productOf({ stockCode, description, unitPrice, time }: Row): WireRecord {
    const known = this.#products.get(stockCode);
    if (known) {
      if (known['name'] === stockCode && description) known['name'] = description;
      return known;
    }
    const { books, chart, tax } = this.#company;
    const product = books.add('products', {
      name: description || stockCode,
      productNo: stockCode,
      accountId: chart(1150),
      salesTaxRulesetId: tax.rulesetId('exempt'),
      unit: 'pieces',
      createdTime: `${time.replace(' ', 'T')}:00`,
    });
    books.add('productPrices', {
      productId: product.id,
      unitPrice: add(unitPrice, '0'),
      currencyId,
    });
    this.#products.set(stockCode, product);
    return product;
  }
}
