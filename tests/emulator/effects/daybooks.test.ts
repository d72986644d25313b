import { records, withEmulator, type Ask } from '../asking.ts';
import { firstId, ledgerBalance, post, postings, put } from '../books.ts';

const journal = (ask: Ask, lines: readonly object[], members: object = {}) =>
  post(ask, 'daybookTransactions', 'daybookTransaction', {
    entryDate: '2025-03-31',
    description: 'Periodisering',
    lines,
    ...members,
  });

const rent = { accountId: 'goods', contraAccountId: 'bank', amount: 100, side: 'debit' };

test('a line with a contra account balances itself', () =>
  withEmulator(async (ask) => {
    const asked = await journal(ask, [rent], { state: 'approved' });
    expect(postings(asked)).toEqual(['goods debit 100', 'bank credit 100']);
    expect(records(asked, 'daybookTransactionLines')).toMatchObject([
      { baseAmount: 100, currencyId: 'DKK' },
    ]);
  }));

test('without one, debits and credits must be equal', () =>
  withEmulator(async (ask) => {
    const debit = { accountId: 'goods', amount: 100, side: 'debit' };
    const credit = { accountId: 'bank', amount: 99, side: 'credit' };
    await expect(journal(ask, [debit, credit])).rejects.toThrow('differ by 1');
    await expect(journal(ask, [])).rejects.toThrow('at least one line');
    const asked = await journal(ask, [debit, { ...credit, amount: 100 }]);
    expect(records(asked, 'daybookTransactions')).toMatchObject([
      { state: 'draft', type: 'entry' },
    ]);
    expect(asked.body).not.toHaveProperty('postings');
  }));

test('tax within an amount goes to its own account', () =>
  withEmulator(async (ask) => {
    const asked = await journal(ask, [{ ...rent, taxRateId: 'buy25' }], { state: 'approved' });
    // 100 holds 20 of tax at 25 %.
    expect(postings(asked)).toEqual(['goods debit 80', 'inputVat debit 20', 'bank credit 100']);
  }));

test('lines and date stay as they were written; drafts can be deleted, others voided', () =>
  withEmulator(async (ask) => {
    const id = firstId(await journal(ask, [rent]), 'daybookTransactions');
    const change = (members: object) =>
      put(ask, 'daybookTransactions', 'daybookTransaction', id, members);
    await expect(change({ lines: [rent] })).rejects.toThrow('lines');
    await expect(change({ entryDate: '2025-03-30' })).rejects.toThrow('entryDate');
    await change({ state: 'approved' });
    const refused = await ask(`/daybookTransactions/${id}`, { method: 'DELETE' });
    expect(refused.status).toBe(400);
    const asked = await change({ state: 'voided' });
    expect(postings(asked)).toEqual([]);
    expect(await ledgerBalance(ask)).toBe(0);
    await expect(change({ state: 'approved' })).rejects.toThrow('voided');
  }));
