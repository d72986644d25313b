/** What is done with VAT returns (momsangivelser): close a period, and pay what it comes to. */

import type { MutationResolvers } from '../../generated/graphql.ts';
import { act } from './act.ts';

export const taxActions: MutationResolvers = {
  settleSalesTaxReturn: (_parent, { id, idempotencyKey }, context) =>
    act(context, {
      operation: 'settleSalesTaxReturn',
      resource: 'salesTaxReturns',
      args: { id, idempotencyKey },
      paths: { isSettled: ['id'], entryDate: ['id'] },
      check: async (faults) => {
        const taxReturn = await faults.record(context, 'salesTaxReturns', id, ['id']);
        if (taxReturn?.['isSettled'] === true) {
          faults.add('INVALID_STATE', ['id'], 'Expected a return that is open, got a settled one.');
        }
        return taxReturn;
      },
      write: (writer) => writer.update('salesTaxReturns', id, { isSettled: true }),
    }),
  paySalesTaxReturn: (_parent, { input, idempotencyKey }, context) => {
    const { salesTaxReturnId, accountId, entryDate } = input;
    return act(context, {
      operation: 'paySalesTaxReturn',
      resource: 'salesTaxPayments',
      args: { input, idempotencyKey },
      check: async (faults) => {
        const path = ['input', 'salesTaxReturnId'];
        const [taxReturn, account] = await Promise.all([
          faults.record(context, 'salesTaxReturns', salesTaxReturnId, path),
          faults.reference(context, 'accounts', accountId, ['input', 'accountId']),
          faults.openBooks(context, entryDate, ['input', 'entryDate']),
        ]);
        if (taxReturn && taxReturn['isSettled'] !== true) {
          faults.add('INVALID_STATE', path, 'Expected a settled return, got an open one.');
        }
        if (taxReturn?.['isPaid'] === true) {
          faults.add('ALREADY_PAID', path, 'Expected a return that is not paid, got a paid one.');
        }
        if (account) faults.paymentAccount(account, ['input', 'accountId']);
        return taxReturn;
      },
      write: (writer) =>
        writer.create('salesTaxPayments', { salesTaxReturnId, accountId, entryDate }),
    });
  },
};
