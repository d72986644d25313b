import { emptySeed } from '../../../src/emulator/seeds/index.ts';
import { onlyCompany, recordsOf, text } from './books.ts';

const company = onlyCompany(emptySeed()());

test('a new company has the default chart of 89 accounts, by nature as recorded', () => {
  const natures = recordsOf(company, 'accounts').map((account) => text(account, 'natureId'));
  const counts = Object.fromEntries(
    ['expense', 'liability', 'asset', 'revenue', 'equity'].map((nature) => [
      nature,
      natures.filter((each) => each === nature).length,
    ]),
  );
  expect(counts).toEqual({ expense: 47, liability: 14, asset: 12, revenue: 11, equity: 5 });
});

test('the system roles stand on the accounts Billy gives them', () => {
  const roles = recordsOf(company, 'accounts')
    .filter(({ systemRole }) => systemRole !== null)
    .map((each) => `${Number(each['accountNo'])} ${text(each, 'systemRole')}`)
    .sort();
  expect(roles).toEqual([
    '2210 realizedCurrencyDifference',
    '2220 lateFeesRevenue',
    '5810 accountsReceivable',
    '5820 prepaymentAsset',
    '7110 currentEarnings',
    '7120 retainedEarnings',
    '7150 unrealizedCurrencyDifference',
    '7210 salesTaxPayable',
    '7250 salesTax',
    '7310 prepaymentLiability',
    '7320 accountsPayable',
  ]);
});

test('payments go through the bank and the owner account only', () => {
  const enabled = recordsOf(company, 'accounts').filter(
    (each) => each['isPaymentEnabled'] === true,
  );
  expect(enabled.map(({ accountNo }) => accountNo)).toEqual([5710, 7130]);
});

test('it has VAT rates and rules, and nothing has been booked', () => {
  expect(recordsOf(company, 'taxRates').length).toBeGreaterThan(5);
  for (const resource of ['contacts', 'products', 'invoices', 'bills', 'transactions'] as const) {
    expect(recordsOf(company, resource)).toEqual([]);
  }
});
