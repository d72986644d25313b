import { records, withEmulator, type Ask } from '../asking.ts';
import { firstId, ledgerBalance, post, postings } from '../books.ts';

async function invoice(ask: Ask): Promise<string> {
  const asked = await post(ask, 'invoices', 'invoice', {
    contactId: 'alma',
    entryDate: '2025-03-20',
    state: 'approved',
    lines: [{ productId: 'service', unitPrice: 200 }],
  });
  return firstId(asked, 'invoices');
}

test('what stands on a contact’s balance pays a later invoice, and no more than that', () =>
  withEmulator(async (ask) => {
    await post(ask, 'bankPayments', 'bankPayment', {
      entryDate: '2025-03-25',
      cashAmount: 50,
      cashSide: 'debit',
      cashAccountId: 'bank',
      contactId: 'alma',
      subjectCurrencyId: 'DKK',
    });
    const later = await invoice(ask);
    const use = (amount: number) =>
      post(ask, 'contactBalancePayments', 'contactBalancePayment', {
        entryDate: '2025-03-26',
        amount,
        associations: [{ subjectReference: `invoice:${later}` }],
      });
    await expect(use(51)).rejects.toThrow('smaller than the amount');
    const asked = await use(50);
    expect(records(asked, 'contactBalancePayments')).toMatchObject([
      { contactId: 'alma', side: 'debit', currencyId: 'DKK' },
    ]);
    expect(records(asked, 'invoices')).toMatchObject([{ id: later, balance: 200 }]);
    expect(postings(asked)).toEqual(['prepaid debit 50', 'receivables credit 50']);
    await expect(use(1)).rejects.toThrow('smaller than the amount');
    expect(await ledgerBalance(ask)).toBe(0);
  }));
