/** What is done with bills: approve, void and credit. */

import type { MutationResolvers } from '../../generated/graphql.ts';
import { act } from './act.ts';
import { approving } from './approving.ts';
import { planCredit } from './crediting.ts';

export const purchasingActions: MutationResolvers = {
  approveBill: (_parent, args, context) => approving(context, 'bills', args),
  voidBill: (_parent, { id, idempotencyKey }, context) =>
    act(context, {
      operation: 'voidBill',
      resource: 'bills',
      args: { id, idempotencyKey },
      paths: { state: ['id'] },
      check: async (faults) => {
        const bill = await faults.record(context, 'bills', id, ['id'], ['balanceModifiers']);
        if (!bill) return undefined;
        faults.state(bill, 'approved', ['id']);
        const modifiers = await context.loaders.fresh().children('bills', id, 'balanceModifiers');
        if (modifiers.some(({ isVoided }) => isVoided !== true)) {
          const message = 'Expected a bill without payments and credit notes; void those first.';
          faults.add('ALREADY_PAID', ['id'], message);
        }
        return bill;
      },
      write: (writer) => writer.update('bills', id, { state: 'voided' }),
    }),
  creditBill: (_parent, { id, input, idempotencyKey }, context) =>
    act(context, {
      operation: 'creditBill',
      resource: 'bills',
      args: { id, input, idempotencyKey },
      check: (faults) => planCredit(context, faults, { resource: 'bills', id }, input),
      write: (writer, creditNote) => writer.create('bills', creditNote),
    }),
};
