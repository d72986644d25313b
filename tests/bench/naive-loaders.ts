/**
 * The baseline of the cold benchmark: what a first attempt at such a graph does. Every field that needs a record
 * asks Billy for it, one call each; nothing is batched, included or remembered.
 */

import type { BillyActions } from '../../src/billy/actions.ts';
import type { BillyClient } from '../../src/billy/client.ts';
import type { Company } from '../../src/billy/records.ts';
import { resources } from '../../src/billy/resources/index.ts';
import { createFreshness } from '../../src/loaders/freshness.ts';
import type { Loaders } from '../../src/loaders/loaders.ts';

export function naiveLoaders(client: BillyClient & BillyActions, company: Company): Loaders {
  const loaders: Loaders = {
    freshness: createFreshness(),
    record: async (resource, id) => (await client.get(company, resource, id))?.records[0] ?? null,

    async children(parent, parentId, relation) {
      const field = resources[parent].fields[relation];
      if (field?.type !== 'hasMany') throw new Error(`${parent}.${relation} is no has-many.`);
      const page = await client.list(company, field.target, {
        filters: { [`${field.inverse}Id`]: parentId },
        page: 1,
        pageSize: 1000,
      });
      return page.records;
    },

    async list(resource, { filters, sort, offset, count }) {
      const page = await client.list(company, resource, {
        filters,
        ...(sort === undefined ? {} : { sort }),
        page: Math.floor(offset / count) + 1,
        pageSize: count,
      });
      return { records: page.records, total: page.paging.total };
    },

    accountStatement: (accountId, period) => client.accountStatement(company, accountId, period),
    deliveryLog: (invoiceId) => client.invoiceLogs(company, invoiceId),
    fresh: () => loaders,
    demand: () => undefined,
    forget: () => undefined,
  };
  return loaders;
}
