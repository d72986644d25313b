import { withEmulator, type Ask } from './asking.ts';
import { post } from './books.ts';

const deposit = (ask: Ask, entryDate: string, amount: number, side = 'debit') =>
  post(ask, 'daybookTransactions', 'daybookTransaction', {
    entryDate,
    state: 'approved',
    voucherNo: 'B-1',
    description: 'Indskud',
    lines: [{ accountId: 'bank', contraAccountId: 'sales', amount, side }],
  });

test('rows of the period run on from what stood before it', () =>
  withEmulator(async (ask) => {
    await deposit(ask, '2025-03-15', 30, 'credit');
    await deposit(ask, '2025-02-01', 100);
    await deposit(ask, '2025-03-10', 50.5);
    await deposit(ask, '2025-04-01', 7);
    const { body } = await ask('/accounts/bank/statement?period=month:2025-03');
    expect(body['accountStatement']).toMatchObject({
      startBalance: 100,
      startBaseBalance: 100,
      isTruncated: false,
      rows: [
        { entryDate: '2025-03-10', baseAmount: 50.5, credit: 0, balance: 150.5, voucherNo: 'B-1' },
        { entryDate: '2025-03-15', baseAmount: -30, credit: 30, balance: 120.5 },
      ],
    });
  }));

test('an unknown account is 404, a bad period 400', () =>
  withEmulator(async (ask) => {
    expect((await ask('/accounts/none/statement')).status).toBe(404);
    expect((await ask('/accounts/bank/statement?period=soon')).status).toBe(400);
  }));
