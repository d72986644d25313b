/** What a day brings by itself, such as a due date, and what of it has been told already. */

import { sql, type Kysely, type Transaction } from 'kysely';
import type { BillyRecord } from '../billy/records.ts';
import type { ResourceName } from '../billy/resources/index.ts';
import { deleteInParts } from '../store/delete-in-parts.ts';
import type { Tables } from '../store/tables.ts';
import type { Meaning } from './change.ts';

/** What no record shows when it happens. */
export type CalendarMeaning = Extract<
  Meaning,
  'invoice.overdue' | 'bill.due' | 'bankLine.unmatched' | 'salesTaxReturn.due'
>;

export interface Notice {
  readonly type: CalendarMeaning;
  readonly resource: ResourceName;
  readonly id: string;
  /** The day it is about, such as the due date: for another day it is told again. */
  readonly day: string;
  /** The record as it is known. */
  readonly after: BillyRecord;
}

const noticesAtOnce = 1_000;

/** Those that have not been told before; from now on they have. */
export async function takeNew(
  transaction: Transaction<Tables>,
  organizationId: string,
  notices: readonly Notice[],
  at: number,
): Promise<readonly Notice[]> {
  const byKey = new Map(
    notices.map((notice) => [keyOf(notice.type, notice.id, notice.day), notice]),
  );
  const all = [...byKey.values()];
  const taken: Notice[] = [];
  for (let from = 0; from < all.length; from += noticesAtOnce) {
    const rows = await transaction
      .insertInto('feed_notices')
      .values(
        all.slice(from, from + noticesAtOnce).map(({ type, id, day }) => ({
          organization_id: organizationId,
          type,
          record_id: id,
          day,
          told_at: new Date(at),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning(['type', 'record_id', 'day'])
      .execute();
    for (const { type, record_id, day } of rows) {
      const notice = byKey.get(keyOf(type, record_id, day));
      if (notice !== undefined) taken.push(notice);
    }
  }
  return taken;
}

/**
 * Forgets which notices were told before an instant. Days that are over are not looked at again; so long after, only a
 * record that has become late anew can bring one back, such as an invoice whose payment was voided, and that is news.
 */
export async function forgetNotices(database: Kysely<Tables>, before: number): Promise<void> {
  await deleteInParts(async (most) => {
    const { numAffectedRows } = await sql`
      delete from feed_notices where ctid = any(array(
        select ctid from feed_notices where told_at < ${new Date(before)} limit ${most}
      ))`.execute(database);
    return Number(numAffectedRows);
  });
}

function keyOf(type: string, id: string, day: string): string {
  return JSON.stringify([type, id, day]);
}
