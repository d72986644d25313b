import { records, withEmulator, type Ask } from '../asking.ts';
import { firstId, ledgerBalance, post, postings, put } from '../books.ts';

/** An approved invoice of 200 and 25 %: 250. */
async function invoice(ask: Ask, members: object = {}): Promise<string> {
  const asked = await post(ask, 'invoices', 'invoice', {
    contactId: 'alma',
    entryDate: '2025-03-20',
    state: 'approved',
    lines: [{ productId: 'service', unitPrice: 200 }],
    ...members,
  });
  return firstId(asked, 'invoices');
}

const pay = (ask: Ask, invoiceIds: readonly string[], members: object) =>
  post(ask, 'bankPayments', 'bankPayment', {
    entryDate: '2025-03-25',
    cashSide: 'debit',
    cashAccountId: 'bank',
    associations: invoiceIds.map((id) => ({ subjectReference: `invoice:${id}` })),
    ...members,
  });

test('a payment in full settles the invoice and names its contact and currency', () =>
  withEmulator(async (ask) => {
    const id = await invoice(ask);
    const asked = await pay(ask, [id], { cashAmount: 250 });
    expect(records(asked, 'bankPayments')).toMatchObject([
      { contactId: 'alma', subjectCurrencyId: 'DKK', cashExchangeRate: 1, isVoided: false },
    ]);
    expect(records(asked, 'balanceModifiers')).toMatchObject([
      { amount: -250, subjectReference: `invoice:${id}`, realizedCurrencyDifference: null },
    ]);
    expect(records(asked, 'invoices')).toMatchObject([{ balance: 0, isPaid: true }]);
    expect(postings(asked)).toEqual(['bank debit 250', 'receivables credit 250']);
  }));

test('a part is taken from the balance; a surplus stands on the contact’s', () =>
  withEmulator(async (ask) => {
    const id = await invoice(ask);
    const part = await pay(ask, [id], { cashAmount: 100 });
    expect(records(part, 'invoices')).toMatchObject([{ balance: 150, isPaid: false }]);
    const rest = await pay(ask, [id], { cashAmount: 180 });
    expect(records(rest, 'contactBalancePostings')).toMatchObject([
      { contactId: 'alma', amount: 30, side: 'credit', currencyId: 'DKK' },
    ]);
    expect(postings(rest)).toEqual([
      'bank debit 180',
      'receivables credit 150',
      'prepaid credit 30',
    ]);
  }));

test('a fee kept back by the bank settles as well', () =>
  withEmulator(async (ask) => {
    const id = await invoice(ask);
    const asked = await pay(ask, [id], { cashAmount: 245, feeAmount: 5, feeAccountId: 'bankFees' });
    expect(records(asked, 'invoices')).toMatchObject([{ balance: 0 }]);
    expect(postings(asked)).toEqual([
      'bank debit 245',
      'receivables credit 250',
      'bankFees debit 5',
    ]);
    const noAccount = pay(ask, [await invoice(ask)], { cashAmount: 245, feeAmount: 5 });
    await expect(noAccount).rejects.toThrow('feeAccountId');
  }));

test('several invoices are settled in the order they are named, a credit note first', () =>
  withEmulator(async (ask) => {
    const [first, second] = [await invoice(ask), await invoice(ask)];
    const credit = await invoice(ask, {
      type: 'creditNote',
      lines: [{ productId: 'service', unitPrice: 40 }],
    });
    // 50 credited and 300 paid cover the first 250 and 100 of the second.
    const asked = await pay(ask, [first, second, credit], { cashAmount: 300 });
    const balances = records(asked, 'invoices').map(({ id, balance }) => [id, balance]);
    expect(Object.fromEntries(balances)).toEqual({ [first]: 0, [second]: 150, [credit]: 0 });
    expect(await ledgerBalance(ask)).toBe(0);
  }));

test('paid at another rate, the difference is realized', () =>
  withEmulator(async (ask) => {
    const id = await invoice(ask, { currencyId: 'EUR' });
    await expect(pay(ask, [id], { cashAmount: 1870 })).rejects.toThrow('cashExchangeRate');
    const asked = await pay(ask, [id], { cashAmount: 1870, cashExchangeRate: 7.48 });
    // 1870 / 7.48 = 250 EUR, booked at 7.46 as 1865: 5 gained.
    expect(records(asked, 'invoices')).toMatchObject([{ balance: 0 }]);
    expect(records(asked, 'balanceModifiers')).toMatchObject([{ realizedCurrencyDifference: 5 }]);
    expect(postings(asked)).toEqual([
      'bank debit 1870',
      'receivables credit 250',
      'difference credit 5',
    ]);
  }));

test('voiding gives the balance back and cannot be undone', () =>
  withEmulator(async (ask) => {
    const id = await invoice(ask);
    const paymentId = firstId(await pay(ask, [id], { cashAmount: 260 }), 'bankPayments');
    const change = (isVoided: boolean) =>
      put(ask, 'bankPayments', 'bankPayment', paymentId, { isVoided });
    const asked = await change(true);
    expect(records(asked, 'invoices')).toMatchObject([{ balance: 250, isPaid: false }]);
    expect(records(asked, 'balanceModifiers')).toMatchObject([{ isVoided: true }]);
    expect(records(asked, 'contactBalancePostings')).toMatchObject([{ isVoided: true }]);
    expect(postings(asked)).toEqual([]);
    expect(await ledgerBalance(ask)).toBe(0);
    await expect(change(false)).rejects.toThrow('cannot be undone');
  }));

test.each([
  ['a draft', { invoices: ['inv3'] }, 'Only approved'],
  ['into an account that takes no payments', { cashAccountId: 'sales' }, 'cashAccountId'],
  ['of nothing', { cashAmount: 0 }, 'cashAmount'],
  ['of nobody', { invoices: [], associations: undefined }, 'contactId'],
])('a payment of %s is refused', (_title, { invoices, ...members }: Refused, reason) =>
  withEmulator(async (ask) => {
    const subjects = invoices ?? [await invoice(ask)];
    await expect(pay(ask, subjects, { cashAmount: 10, ...members })).rejects.toThrow(reason);
  }),
);

interface Refused {
  readonly invoices?: readonly string[];
  readonly [member: string]: unknown;
}
