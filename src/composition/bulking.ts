/** Bulk jobs, and the mutations that each of their rows is. */

import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Closer } from '../closing.ts';
import type { Config } from '../config.ts';
import { CodedError } from '../errors.ts';
import { createBulk } from '../features/bulk/create-bulk.ts';
import type { BulkJob } from '../features/bulk/job.ts';
import { NotSent } from '../features/bulk/verdict.ts';
import { csvLine } from '../features/export/csv.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { createRecordMutations } from '../graphql/record-mutations.ts';
import type { Writes } from '../writes/writes.ts';
import type { Changing } from './changing.ts';
import type { Noting } from './noting.ts';
import type { Tracing } from './tracing.ts';
import type { Upstream } from './upstream.ts';

interface BulkingNeeds {
  readonly config: Config;
  readonly upstream: Pick<Upstream, 'servedIds'>;
  readonly changing: Changing;
  readonly tracing: Pick<Tracing, 'job'>;
  readonly schema: GraphQLSchema;
  /** In a job's name, behind everybody else; undefined when the company is not served. */
  readonly contextFor: (
    job: Pick<BulkJob, 'organizationId' | 'subject' | 'correlationId'>,
  ) => GraphQLContext | undefined;
  readonly clock: Clock;
  readonly note: Noting;
}

export type Bulking = ReturnType<typeof createBulking>;

export function createBulking(needs: BulkingNeeds) {
  const { config, upstream, changing, tracing, schema, contextFor, clock, note } = needs;
  const mutations = createRecordMutations(schema);
  const bulk = createBulk({
    store: changing.store,
    mutationOf: mutations.of,
    async perform(job, row, { key, isOnlyLookedFor }) {
      const context = contextFor(job);
      if (context === undefined)
        throw new CodedError('SERVICE_UNAVAILABLE', 'The company is not served here.');
      const writes = isOnlyLookedFor ? withTiedHands(context.writes) : context.writes;
      const { resource, operation } = job.plan;
      return mutations.run({ resource, operation, row, key }, { ...context, writes });
    },
    writeLine: csvLine,
    organizationIds: upstream.servedIds,
    audit: (transaction, deed) => changing.operationLog.recordIn(transaction, deed),
    mode: config.writeMode,
    clock,
    onEvent: note.bulk,
    job: tracing.job,
  });
  return {
    ...bulk,
    closers: [{ name: 'bulk jobs', close: () => bulk.close() }] satisfies Closer[],
  };
}

/** What was done under a key is told, and what was not is not done. */
function withTiedHands(writes: Writes): Writes {
  return {
    ...writes,
    perform: (request) => writes.perform({ ...request, run: () => Promise.reject(new NotSent()) }),
  };
}
