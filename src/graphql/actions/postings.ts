/** Ledger postings that an action would make, as a preview shows them. */

import { compare, negate, type DecimalText } from '../../accounting/money.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { recordNamed } from '../tax-choice.ts';

/** Debit positive. */
export interface IntendedPosting {
  /** Empty when the chart of accounts has none with the role it takes. */
  readonly accountId: string;
  /** In the posting's currency. */
  readonly amount: DecimalText;
  /** In the company's currency. */
  readonly baseAmount: DecimalText;
  readonly currencyId: string;
  readonly text: string | null;
}

/** Without sign, and its side beside it, as the ledger writes postings. */
export interface PostingPreview {
  readonly account: BillyRecord | null;
  readonly amount: DecimalText;
  readonly baseAmount: DecimalText;
  readonly side: 'debit' | 'credit';
  readonly currency: BillyRecord;
  readonly text: string | null;
}

/** Lines of nothing are left out, as Billy does. */
export async function shownPostings(
  loaders: Loaders,
  postings: readonly IntendedPosting[],
): Promise<PostingPreview[]> {
  const standing = postings.filter(
    ({ amount, baseAmount }) => compare(amount, '0') !== 0 || compare(baseAmount, '0') !== 0,
  );
  return Promise.all(
    standing.map(async ({ accountId, amount, baseAmount, currencyId, text }) => ({
      account: await recordNamed(loaders, 'accounts', accountId),
      amount: absolute(amount),
      baseAmount: absolute(baseAmount),
      side: compare(baseAmount, '0') < 0 || compare(amount, '0') < 0 ? 'credit' : 'debit',
      currency: { id: currencyId },
      text,
    })),
  );
}

/** The id of the account with a role of Billy's own, such as `accountsReceivable`; empty when there is none. */
export async function accountInRole(loaders: Loaders, role: string): Promise<string> {
  const filters = { systemRole: role };
  const { records } = await loaders.list('accounts', { filters, offset: 0, count: 1, include: [] });
  return records[0]?.id ?? '';
}

function absolute(amount: DecimalText): DecimalText {
  return compare(amount, '0') < 0 ? negate(amount) : amount;
}
