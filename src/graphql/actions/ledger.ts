/** What is done with journal entries (kassekladdeposter): post them, and take them back. */

import type { MutationResolvers } from '../../generated/graphql.ts';
import type { GraphQLContext } from '../context.ts';
import type { Payload } from '../payload.ts';
import { textIn } from '../tax-choice.ts';
import { act } from './act.ts';

export const ledgerActions: MutationResolvers = {
  approveDaybookTransaction: (_parent, args, context) =>
    changeState(context, args, {
      operation: 'approveDaybookTransaction',
      from: 'draft',
      to: 'approved',
    }),
  voidDaybookTransaction: (_parent, args, context) =>
    changeState(context, args, {
      operation: 'voidDaybookTransaction',
      from: 'approved',
      to: 'voided',
    }),
};

interface StateChange {
  readonly operation: string;
  readonly from: string;
  readonly to: string;
}

function changeState(
  context: GraphQLContext,
  {
    id,
    idempotencyKey,
  }: { readonly id: string; readonly idempotencyKey?: string | null | undefined },
  { operation, from, to }: StateChange,
): Promise<Payload> {
  return act(context, {
    operation,
    resource: 'daybookTransactions',
    args: { id, idempotencyKey },
    paths: { state: ['id'], entryDate: ['id'] },
    check: async (faults) => {
      const entry = await faults.record(context, 'daybookTransactions', id, ['id']);
      if (!entry) return undefined;
      faults.state(entry, from, ['id']);
      if (to === 'approved') await faults.openBooks(context, textIn(entry, 'entryDate'), ['id']);
      return entry;
    },
    write: (writer) => writer.update('daybookTransactions', id, { state: to }),
  });
}
