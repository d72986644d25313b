import { records, withEmulator, type Ask } from '../asking.ts';
import { ledgerBalance, firstId, post, postings, put } from '../books.ts';

/** A quarter with 50 of output and 20 of input VAT, and its open return. */
async function quarter(ask: Ask): Promise<void> {
  const mutate = (resource: string, id: string, changes: object) =>
    ask('/__emulator/mutate', {
      method: 'POST',
      body: { organization: 'org1', resource, id, changes },
    });
  await mutate('salesTaxAccounts', 'a1', { accountId: 'outputVat', type: 'sales' });
  await mutate('salesTaxAccounts', 'a2', { accountId: 'inputVat', type: 'purchases' });
  await mutate('salesTaxReturns', 'q1', {
    periodText: '1. kvartal 2025',
    startDate: '2025-01-01',
    endDate: '2025-03-31',
    isSettled: false,
    isPaid: false,
  });
  const line = { contraAccountId: 'bank', side: 'credit' };
  await post(ask, 'daybookTransactions', 'daybookTransaction', {
    entryDate: '2025-03-01',
    state: 'approved',
    lines: [
      { ...line, accountId: 'outputVat', amount: 50 },
      { ...line, accountId: 'inputVat', amount: 20, side: 'debit' },
    ],
  });
}

const settle = (ask: Ask, isSettled = true) =>
  put(ask, 'salesTaxReturns', 'salesTaxReturn', 'q1', { isSettled });

const pay = (ask: Ask) =>
  post(ask, 'salesTaxPayments', 'salesTaxPayment', {
    salesTaxReturnId: 'q1',
    entryDate: '2025-06-01',
    accountId: 'bank',
  });

test('settling moves the period’s VAT to what is owed, and closes the postings', () =>
  withEmulator(async (ask) => {
    await quarter(ask);
    const asked = await settle(ask);
    expect(records(asked, 'salesTaxReturns')).toMatchObject([{ isSettled: true, totalAmount: 30 }]);
    expect(postings(asked).slice(2)).toEqual([
      'outputVat debit 50',
      'inputVat credit 20',
      'vatPayable credit 30',
    ]);
    expect(records(asked, 'postings').slice(0, 2)).toMatchObject([
      { salesTaxReturnId: 'q1' },
      { salesTaxReturnId: 'q1' },
    ]);
    await expect(settle(ask, false)).rejects.toThrow('cannot be opened again');
  }));

test('a settled return is paid once, and is open again when the payment is voided', () =>
  withEmulator(async (ask) => {
    await quarter(ask);
    await expect(pay(ask)).rejects.toThrow('Only settled returns');
    await settle(ask);
    const asked = await pay(ask);
    expect(records(asked, 'salesTaxPayments')).toMatchObject([{ amount: 30, side: 'credit' }]);
    expect(records(asked, 'salesTaxReturns')).toMatchObject([{ isPaid: true }]);
    expect(postings(asked)).toEqual(['vatPayable debit 30', 'bank credit 30']);
    await expect(pay(ask)).rejects.toThrow('Only settled returns');
    const id = firstId(asked, 'salesTaxPayments');
    const voided = await put(ask, 'salesTaxPayments', 'salesTaxPayment', id, { isVoided: true });
    expect(records(voided, 'salesTaxReturns')).toMatchObject([{ isPaid: false }]);
    expect(await ledgerBalance(ask)).toBe(0);
  }));
