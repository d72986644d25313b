/** How far the changes of several companies go, in one question. */

import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';

/** The last place of each; a company without changes is left out. */
export async function headsOf(
  database: Kysely<Tables>,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('feed_heads')
    .select(['organization_id', 'last_sequence'])
    .where('organization_id', 'in', organizationIds)
    .execute();
  return new Map(rows.map((row) => [row.organization_id, Number(row.last_sequence)]));
}
