import { records, withEmulator, type Ask } from '../asking.ts';
import { firstId, ledgerBalance, post, postings, put } from '../books.ts';

const bill = (ask: Ask, members: object = {}) =>
  post(ask, 'bills', 'bill', {
    contactId: 'oesten',
    entryDate: '2025-03-08',
    suppliersInvoiceNo: 'A-77',
    lines: [{ accountId: 'goods', description: 'Hjul', amount: 100 }],
    ...members,
  });

test('a draft takes its tax rate from the account', () =>
  withEmulator(async (ask) => {
    const asked = await bill(ask);
    expect(records(asked, 'bills')).toMatchObject([
      { type: 'bill', state: 'draft', amount: 100, tax: 25, grossAmount: 125, balance: 125 },
    ]);
    expect(records(asked, 'billLines')).toMatchObject([{ taxRateId: 'buy25', tax: 25 }]);
  }));

test('approval posts cost, deductible tax and what is owed', () =>
  withEmulator(async (ask) => {
    const asked = await bill(ask, { state: 'approved' });
    expect(postings(asked)).toEqual([
      'payables credit 125',
      'goods debit 100',
      'inputVat debit 25',
    ]);
    expect(records(asked, 'transactions')).toMatchObject([{ originatorName: 'Regning A-77' }]);
  }));

test('a bill with a payment account is paid on the spot', () =>
  withEmulator(async (ask) => {
    const asked = await bill(ask, {
      state: 'approved',
      paymentAccountId: 'bank',
      paymentDate: '2025-03-09',
    });
    expect(records(asked, 'bills')).toMatchObject([{ balance: 0, isPaid: true }]);
    expect(records(asked, 'bankPayments')).toMatchObject([
      { cashAmount: 125, cashSide: 'credit', entryDate: '2025-03-09', contactId: 'oesten' },
    ]);
    expect(postings(asked)).toContain('bank credit 125');
    expect(await ledgerBalance(ask)).toBe(0);
  }));

test('paid on the spot in the company’s currency, a foreign bill is paid at its own rate', () =>
  withEmulator(async (ask) => {
    const asked = await bill(ask, {
      state: 'approved',
      currencyId: 'EUR',
      exchangeRate: 7.5,
      paymentAccountId: 'bank',
      paymentDate: '2025-03-09',
    });
    // 125 EUR at 7.50.
    expect(records(asked, 'bankPayments')).toMatchObject([
      { cashAmount: 937.5, cashExchangeRate: 7.5, subjectCurrencyId: 'EUR' },
    ]);
    expect(records(asked, 'bills')).toMatchObject([{ balance: 0, isPaid: true }]);
    expect(await ledgerBalance(ask)).toBe(0);
  }));

test('voiding reverses the postings, but not of a bill that has been paid', () =>
  withEmulator(async (ask) => {
    const id = firstId(await bill(ask, { state: 'approved' }), 'bills');
    const payment = await post(ask, 'bankPayments', 'bankPayment', {
      entryDate: '2025-03-10',
      cashAmount: 125,
      cashSide: 'credit',
      cashAccountId: 'bank',
      associations: [{ subjectReference: `bill:${id}` }],
    });
    const voidBill = () => put(ask, 'bills', 'bill', id, { state: 'voided' });
    await expect(voidBill()).rejects.toThrow('void the payments first');
    await put(ask, 'bankPayments', 'bankPayment', firstId(payment, 'bankPayments'), {
      isVoided: true,
    });
    const asked = await voidBill();
    expect(records(asked, 'transactions')).toMatchObject([{ isVoided: true }, { isVoid: true }]);
    expect(postings(asked)).toEqual([]);
    expect(await ledgerBalance(ask)).toBe(0);
    await expect(put(ask, 'bills', 'bill', id, { state: 'approved' })).rejects.toThrow('voided');
  }));

test('a credit note reduces what is owed on the bill it credits', () =>
  withEmulator(async (ask) => {
    const id = firstId(await bill(ask, { state: 'approved' }), 'bills');
    const asked = await bill(ask, {
      type: 'creditNote',
      creditedBillId: id,
      state: 'approved',
      lines: [{ accountId: 'goods', description: 'Retur', amount: 20 }],
    });
    expect(records(asked, 'bills')).toMatchObject([{ balance: 0 }, { id, balance: 100 }]);
  }));

test('a bare bill needs no lines, another does', () =>
  withEmulator(async (ask) => {
    await expect(bill(ask, { lines: [] })).rejects.toThrow('at least one bill line');
    const asked = await bill(ask, { lines: [], isBare: true });
    expect(records(asked, 'bills')).toMatchObject([{ amount: 0 }]);
  }));

test('a line written by itself changes its draft', () =>
  withEmulator(async (ask) => {
    const id = firstId(await bill(ask), 'bills');
    const line = { billId: id, accountId: 'goods', description: 'Dæk', amount: 10 };
    const asked = await post(ask, 'billLines', 'billLine', line);
    expect(records(asked, 'bills')).toMatchObject([
      { amount: 110, tax: 27.5, lineDescription: 'Hjul, Dæk' },
    ]);
  }));

test('an attachment repeats the id of its owner', () =>
  withEmulator(async (ask) => {
    const id = firstId(await bill(ask), 'bills');
    const attachment = { fileId: 'file1', ownerReference: `bill:${id}` };
    const asked = await post(ask, 'attachments', 'attachment', attachment);
    expect(records(asked, 'attachments')).toMatchObject([{ ownerId: id }]);
    const found = await ask('/bills?hasAttachments=true');
    expect(records(found, 'bills')).toMatchObject([{ id }]);
  }));
