import { records, withEmulator, type Ask } from '../asking.ts';
import { firstId, ledgerBalance, post, postings, put } from '../books.ts';

/** An approved invoice of 200.20 and 25 %: 250.25. */
async function invoice(ask: Ask): Promise<string> {
  const asked = await post(ask, 'invoices', 'invoice', {
    contactId: 'alma',
    entryDate: '2025-03-20',
    state: 'approved',
    lines: [{ productId: 'service', unitPrice: 200.2 }],
  });
  return firstId(asked, 'invoices');
}

test('a late fee is owed beside the gross amount, until it is voided', () =>
  withEmulator(async (ask) => {
    const id = await invoice(ask);
    const fee = { invoiceId: id, entryDate: '2025-04-01', flatFee: 100, percentageFee: 2 };
    const asked = await post(ask, 'invoiceLateFees', 'invoiceLateFee', fee);
    // 100 and 2 % of 250.25, which is 5.005, rounded up.
    expect(records(asked, 'invoiceLateFees')).toMatchObject([{ amount: 105.01 }]);
    expect(records(asked, 'invoices')).toMatchObject([{ balance: 355.26, grossAmount: 250.25 }]);
    expect(postings(asked)).toEqual(['receivables debit 105.01', 'fees credit 105.01']);
    const feeId = firstId(asked, 'invoiceLateFees');
    const voided = await put(ask, 'invoiceLateFees', 'invoiceLateFee', feeId, { isVoided: true });
    expect(records(voided, 'invoices')).toMatchObject([{ balance: 250.25 }]);
    expect(await ledgerBalance(ask)).toBe(0);
    const back = put(ask, 'invoiceLateFees', 'invoiceLateFee', feeId, { isVoided: false });
    await expect(back).rejects.toThrow('cannot be undone');
  }));

test('a reminder charges each invoice it names', () =>
  withEmulator(async (ask) => {
    const reminder = {
      contactId: 'alma',
      contactPersonId: 'ida',
      feeCurrencyId: 'DKK',
      emailSubject: 'Rykker',
      emailBody: 'Husk os.',
      flatFee: 100,
    };
    const send = (associations: unknown) =>
      post(ask, 'invoiceReminders', 'invoiceReminder', { ...reminder, associations });
    await expect(send([])).rejects.toThrow('at least one invoice');
    await expect(send([{ invoiceId: 'inv3' }])).rejects.toThrow('approved invoices');
    const asked = await send([{ invoiceId: 'inv1' }]);
    expect(records(asked, 'invoices')).toMatchObject([{ id: 'inv1', balance: 100, isPaid: false }]);
    expect(records(asked, 'invoiceReminderAssociations')).toMatchObject([
      { invoiceId: 'inv1', lateFeeId: firstId(asked, 'invoiceLateFees') },
    ]);
  }));
