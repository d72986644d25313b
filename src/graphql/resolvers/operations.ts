/** What became of writes, and the log of all of them. */

import { resources } from '../../billy/resources/index.ts';
import { isPossibleId } from '../../billy/ids.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { readForward } from '../connections.ts';
import { typed } from '../fields.ts';
import { atField } from '../freshness.ts';

export const operationsResolvers: Resolvers = {
  Query: {
    operation: (_parent, { id }, { writes }) => writes.operation(id),
    auditLog: (_parent, page, { writes }) =>
      readForward('auditLog', page, async (rows) => {
        const { entries, total } = await writes.auditLog(rows);
        return { records: entries, total };
      }),
  },
  WrittenRecord: {
    type: ({ resource }) => resources[resource].type,
    record: async ({ resource, id }, _args, context, info) =>
      isPossibleId(resource, id)
        ? typed(resource, atField(await context.loaders.record(resource, id), context, info))
        : null,
  },
};
