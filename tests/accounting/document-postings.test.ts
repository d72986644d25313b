import { documentPostings, type BookedDocument } from '../../src/accounting/document-postings.ts';
import { totalOf, type LineInput } from '../../src/accounting/invoice-total.ts';
import { sum } from '../../src/accounting/money.ts';

const outputVat = [{ accountId: 'outputVat', share: '1', source: 'tax' as const }];

function invoice(
  lines: readonly (Partial<LineInput> & { readonly accountId?: string })[],
  more: Partial<BookedDocument> = {},
): BookedDocument {
  const inputs = lines.map(({ unitPrice = '0', taxRate = '0.25' }) => ({
    quantity: '1',
    unitPrice,
    taxRate,
  }));
  return {
    total: totalOf(inputs, 'excl'),
    taxMode: 'excl',
    lines: lines.map(({ accountId = 'sales', taxRate = '0.25' }) => ({
      accountId,
      taxRateId: taxRate === '0' ? null : `vat${taxRate}`,
      components: taxRate === '0' ? [] : outputVat,
    })),
    controlAccountId: 'receivables',
    isMoneyIn: true,
    exchangeRate: '1',
    ...more,
  };
}

const shown = (document: BookedDocument) =>
  documentPostings(document).map(({ accountId, amount, baseAmount }) => [
    accountId,
    amount,
    baseAmount,
  ]);

test('an invoice is owed by the customer, and divided over sales and VAT', () => {
  expect(shown(invoice([{ unitPrice: '1000' }]))).toEqual([
    ['receivables', '1250', '1250'],
    ['sales', '-1000', '-1000'],
    ['outputVat', '-250', '-250'],
  ]);
});

test('lines of one account and rate are posted together, others apart', () => {
  const lines = [
    { unitPrice: '100' },
    { unitPrice: '50', accountId: 'freight' },
    { unitPrice: '20' },
    { unitPrice: '7', taxRate: '0' },
  ];
  expect(shown(invoice(lines)).map(([accountId, amount]) => `${accountId} ${amount}`)).toEqual([
    'receivables 219.5',
    'sales -120',
    'outputVat -30',
    'freight -50',
    'outputVat -12.5',
    'sales -7',
  ]);
});

test('a credit note, and a bill, are posted the other way round', () => {
  expect(shown(invoice([{ unitPrice: '80' }], { isMoneyIn: false }))).toEqual([
    ['receivables', '-100', '-100'],
    ['sales', '80', '80'],
    ['outputVat', '20', '20'],
  ]);
});

test('in foreign currency the cents that conversion leaves over are not lost', () => {
  // At 7.48, 0.14 are 1.05, but 0.11 alone are 0.82 and 0.03 are 0.22: the cent between goes to the sale.
  const postings = documentPostings(invoice([{ unitPrice: '0.11' }], { exchangeRate: '7.48' }));
  expect(postings.map(({ baseAmount }) => baseAmount)).toEqual(['1.05', '-0.83', '-0.22']);
  expect(sum(postings.map(({ baseAmount }) => baseAmount))).toBe('0');
});

test('tax that may not be deducted is cost', () => {
  const quarter = [{ accountId: 'inputVat', share: '0.25', source: 'tax' as const }];
  const meal = invoice([{ unitPrice: '400' }], {
    isMoneyIn: false,
    controlAccountId: 'payables',
    lines: [{ accountId: 'meals', taxRateId: 'quarter', components: quarter }],
  });
  expect(shown(meal)).toEqual([
    ['payables', '-500', '-500'],
    ['meals', '475', '475'],
    ['inputVat', '25', '25'],
  ]);
});
