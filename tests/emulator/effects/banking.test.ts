import { records, withEmulator, type Ask } from '../asking.ts';
import { firstId, post, put } from '../books.ts';

/** An approved journal that puts 100 into the bank; the id of the bank's posting. */
async function deposit(ask: Ask): Promise<string> {
  const asked = await post(ask, 'daybookTransactions', 'daybookTransaction', {
    entryDate: '2025-03-12',
    state: 'approved',
    lines: [{ accountId: 'bank', contraAccountId: 'sales', amount: 100, side: 'debit' }],
  });
  return firstId(asked, 'postings');
}

const approve = (ask: Ask, isApproved: boolean) =>
  put(ask, 'bankLineMatches', 'bankLineMatch', 'match1', { isApproved });

test('approving a match reconciles its lines and what they stand for, and back', () =>
  withEmulator(async (ask) => {
    const postingId = await deposit(ask);
    await post(ask, 'bankLineSubjectAssociations', 'bankLineSubjectAssociation', {
      matchId: 'match1',
      subjectReference: `posting:${postingId}`,
    });
    const asked = await approve(ask, true);
    expect(records(asked, 'bankLineMatches')).toMatchObject([
      { isApproved: true, approvedTime: '2025-04-01T10:00:00' },
    ]);
    expect(records(asked, 'bankLines')).toMatchObject([{ isReconciled: true }]);
    expect(records(asked, 'postings')).toMatchObject([{ id: postingId, isBankMatched: true }]);
    const undone = await approve(ask, false);
    expect(records(undone, 'bankLineMatches')).toMatchObject([{ approvedTime: null }]);
    expect(records(undone, 'postings')).toMatchObject([{ isBankMatched: false }]);
  }));

test('an association added to an approved match counts at once, until it is deleted', () =>
  withEmulator(async (ask) => {
    const postingId = await deposit(ask);
    await approve(ask, true);
    const { body } = await ask(`/postings/${postingId}`);
    const { transactionId } = body['posting'] as { transactionId: string };
    const asked = await post(ask, 'bankLineSubjectAssociations', 'bankLineSubjectAssociation', {
      matchId: 'match1',
      subjectReference: `transaction:${transactionId}`,
    });
    expect(records(asked, 'postings')).toMatchObject([{ id: postingId, isBankMatched: true }]);
    const id = firstId(asked, 'bankLineSubjectAssociations');
    const gone = await ask(`/bankLineSubjectAssociations/${id}`, { method: 'DELETE' });
    expect(records(gone, 'postings')).toMatchObject([{ isBankMatched: false }]);
  }));

test('a match with bank lines cannot be deleted', () =>
  withEmulator(async (ask) => {
    expect((await ask('/bankLineMatches/match1', { method: 'DELETE' })).status).toBe(400);
  }));
