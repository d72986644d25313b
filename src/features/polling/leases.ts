/**
 * Who polls a company: one process of all that share a database, as long as it renews its lease. Leases go by the
 * clock of the database, so that a replica whose own clock is wrong takes nobody's. A database of one process's own
 * needs none.
 */

import { sql } from 'kysely';
import type { Store } from '../../store/store.ts';

/** How long after the death of whoever polls another takes over. */
export const defaultLeaseMs = 15_000;

export interface Leases {
  /** Takes or renews those that can be had; resolves with them. */
  hold(organizationIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Lets go of them at once, for whoever comes next. */
  release(organizationIds: readonly string[]): Promise<void>;
  /** Who holds the lease; undefined when nobody does. */
  holder(organizationId: string): Promise<'here' | 'elsewhere' | undefined>;
}

export function createLeases(store: Store, leaseMs = defaultLeaseMs): Leases {
  const until = sql<Date>`now() + ${leaseMs} * interval '1 millisecond'`;
  return {
    async hold(organizationIds) {
      if (store.isExclusive || organizationIds.length === 0) return new Set(organizationIds);
      const database = await store.open();
      const held = await database
        .insertInto('poll_leaders')
        .values(
          organizationIds.map((id) => ({
            organization_id: id,
            owner: store.owner,
            lease_until: until,
          })),
        )
        .onConflict((conflict) =>
          conflict
            .column('organization_id')
            .doUpdateSet({ owner: store.owner, lease_until: until })
            .where((where) =>
              where.or([
                where('poll_leaders.owner', '=', store.owner),
                where('poll_leaders.lease_until', '<', sql<Date>`now()`),
              ]),
            ),
        )
        .returning('organization_id')
        .execute();
      return new Set(held.map((row) => row.organization_id));
    },

    async release(organizationIds) {
      if (store.isExclusive || organizationIds.length === 0) return;
      const database = await store.open();
      await database
        .deleteFrom('poll_leaders')
        .where('owner', '=', store.owner)
        .where('organization_id', 'in', [...organizationIds])
        .execute();
    },

    async holder(organizationId) {
      if (store.isExclusive) return 'here';
      const database = await store.open();
      const row = await database
        .selectFrom('poll_leaders')
        .select('owner')
        .where('organization_id', '=', organizationId)
        .where('lease_until', '>=', sql<Date>`now()`)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return row.owner === store.owner ? 'here' : 'elsewhere';
    },
  };
}
