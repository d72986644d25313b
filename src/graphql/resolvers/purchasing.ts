/** Bills with their lines, and the files attached to documents. */

import type { Resolvers } from '../../generated/graphql.ts';
import { purchasingActions } from '../actions/purchasing.ts';
import { belongsTo, hasMany, list, listOf, one, reference, refersTo } from '../fields.ts';
import { create, remove, update } from '../mutations.ts';

export const purchasingResolvers: Resolvers = {
  Query: {
    bill: one('bills'),
    bills: list('bills'),
    billLine: one('billLines'),
    billLines: list('billLines'),
    attachment: one('attachments'),
    attachments: list('attachments'),
    file: one('files'),
    files: list('files'),
  },
  Mutation: {
    ...purchasingActions,
    createBill: create('bills'),
    updateBill: update('bills'),
    deleteBill: remove('bills'),
    createBillLine: create('billLines'),
    updateBillLine: update('billLines'),
    deleteBillLine: remove('billLines'),
    createAttachment: create('attachments'),
    updateAttachment: update('attachments'),
    deleteAttachment: remove('attachments'),
  },
  Bill: {
    __resolveReference: reference('bills'),
    organization: belongsTo('bills', 'organizationId'),
    contact: belongsTo('bills', 'contactId'),
    paymentAccount: belongsTo('bills', 'paymentAccountId'),
    currency: belongsTo('bills', 'currencyId'),
    creditedBill: belongsTo('bills', 'creditedBillId'),
    creditNotes: hasMany('bills', 'creditNotes'),
    lines: hasMany('bills', 'lines'),
    attachments: hasMany('bills', 'attachments'),
    balanceModifiers: hasMany('bills', 'balanceModifiers'),
    appliedBalanceModifiers: listOf('bills', 'balanceModifiers', 'modifierReference'),
  },
  BillLine: {
    __resolveReference: reference('billLines'),
    bill: belongsTo('billLines', 'billId'),
    account: belongsTo('billLines', 'accountId'),
    taxRate: belongsTo('billLines', 'taxRateId'),
  },
  Attachment: {
    __resolveReference: reference('attachments'),
    organization: belongsTo('attachments', 'organizationId'),
    owner: refersTo('attachments', 'ownerReference'),
    file: belongsTo('attachments', 'fileId'),
  },
  File: {
    __resolveReference: reference('files'),
  },
};
