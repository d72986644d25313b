import { isPaymentIn, owedTogether, settle, type Money } from '../../src/accounting/payment.ts';
import { sum } from '../../src/accounting/money.ts';

const owed = (balance: string, more: { isMoneyIn?: boolean; exchangeRate?: string } = {}) => ({
  balance,
  isMoneyIn: true,
  exchangeRate: '1',
  ...more,
});

const money = (cash: string, more: Partial<Money> = {}): Money => ({
  isIn: true,
  cash,
  fee: '0',
  cashRate: '1',
  baseRate: '1',
  ...more,
});

const settledOf = (payment: ReturnType<typeof settle>) =>
  payment.settlements.map(({ settled, balanceAfter }) => [settled, balanceAfter]);

test('documents are settled in the order they are named, as far as the money goes', () => {
  const payment = settle(money('130'), [owed('100'), owed('50'), owed('20')]);
  expect(settledOf(payment)).toEqual([
    ['100', '0'],
    ['30', '20'],
    ['0', '20'],
  ]);
  expect(payment.surplus).toBe('0');
});

test('what no document needs is left over', () => {
  const payment = settle(money('130'), [owed('100')]);
  expect(payment).toMatchObject({ surplus: '30', baseSurplus: '-30', realizedDifference: '0' });
});

test('of money in the fee settles too, of money out it does not', () => {
  expect(settledOf(settle(money('95', { fee: '5' }), [owed('100')]))).toEqual([['100', '0']]);
  const out = money('105', { isIn: false, fee: '5' });
  expect(settledOf(settle(out, [owed('100', { isMoneyIn: false })]))).toEqual([['100', '0']]);
});

test('credit notes add to the money before anything is settled', () => {
  const documents = [owed('100'), owed('30', { isMoneyIn: false })];
  expect(isPaymentIn(documents)).toBe(true);
  expect(owedTogether(documents, true)).toBe('70');
  expect(settledOf(settle(money('70'), documents))).toEqual([
    ['30', '0'],
    ['100', '0'],
  ]);
});

test('a credit note larger than the invoices turns the money round', () => {
  expect(isPaymentIn([owed('100'), owed('130', { isMoneyIn: false })])).toBe(false);
});

test('rates that differ leave a gain or a loss, and the entry balances', () => {
  // 100 EUR booked at 7.45 are 745; 98 are paid at 7.50, which is 735 in cash. 98 EUR were booked at 730.10,
  // of the balance 745 - 14.90: the company has gained 4.90.
  const payment = settle(money('735', { cashRate: '7.50' }), [
    owed('100', { exchangeRate: '7.45' }),
  ]);
  expect(settledOf(payment)).toEqual([['98', '2']]);
  expect(payment.settlements[0]?.baseAmount).toBe('-730.1');
  expect(payment.realizedDifference).toBe('-4.9');
});

test('parts of a document add up to it in the company’s currency', () => {
  // 1 EUR at 7.455555 is 7.46. Rounded each by itself, the parts were 2.46, 2.46 and 2.53: a cent would be lost.
  let balance = '1';
  const parts = ['0.33', '0.33', '0.34'].map((cash) => {
    const [settlement] = settle(money(cash), [
      owed(balance, { exchangeRate: '7.455555' }),
    ]).settlements;
    balance = settlement?.balanceAfter ?? '';
    return settlement?.baseAmount ?? '';
  });
  expect(balance).toBe('0');
  expect(sum(parts)).toBe('-7.46');
});

test('whatever is paid at whatever rates, the postings add up to nothing', () => {
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const cents = (below: number) => (next(below) / 100).toFixed(2);
  for (let round = 0; round < 500; round += 1) {
    const documents = Array.from({ length: 1 + next(4) }, () =>
      owed(cents(100_000), {
        isMoneyIn: next(4) > 0,
        exchangeRate: (6 + next(2_000_000) / 1_000_000).toFixed(6),
      }),
    );
    const isIn = isPaymentIn(documents);
    const payment = settle(
      money(cents(200_000), {
        isIn,
        fee: cents(500),
        cashRate: (0.5 + next(1000) / 1000).toFixed(3),
        baseRate: (1 + next(1000) / 1000).toFixed(3),
      }),
      documents,
    );
    const { baseCash, baseFee, baseSurplus, realizedDifference, settlements } = payment;
    const booked = settlements.map(({ baseAmount }) => baseAmount);
    expect(sum([baseCash, baseFee, baseSurplus, realizedDifference, ...booked])).toBe('0');
  }
});
