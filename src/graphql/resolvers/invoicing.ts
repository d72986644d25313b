/** Invoices and credit notes with their lines, late fees and reminders. */

import type { Resolvers } from '../../generated/graphql.ts';
import { invoicingActions } from '../actions/invoicing.ts';
import { belongsTo, hasMany, list, listOf, one, reference } from '../fields.ts';
import { create, remove, update } from '../mutations.ts';

export const invoicingResolvers: Resolvers = {
  Query: {
    invoice: one('invoices'),
    invoices: list('invoices'),
    invoiceLine: one('invoiceLines'),
    invoiceLines: list('invoiceLines'),
    invoiceLateFee: one('invoiceLateFees'),
    invoiceLateFees: list('invoiceLateFees'),
    invoiceReminder: one('invoiceReminders'),
    invoiceReminders: list('invoiceReminders'),
    invoiceReminderAssociation: one('invoiceReminderAssociations'),
    invoiceReminderAssociations: list('invoiceReminderAssociations'),
  },
  Mutation: {
    ...invoicingActions,
    createInvoice: create('invoices'),
    updateInvoice: update('invoices'),
    deleteInvoice: remove('invoices'),
    createInvoiceLine: create('invoiceLines'),
    updateInvoiceLine: update('invoiceLines'),
    deleteInvoiceLine: remove('invoiceLines'),
    createInvoiceLateFee: create('invoiceLateFees'),
    updateInvoiceLateFee: update('invoiceLateFees'),
    createInvoiceReminder: create('invoiceReminders'),
    deleteInvoiceReminderAssociation: remove('invoiceReminderAssociations'),
  },
  Invoice: {
    __resolveReference: reference('invoices'),
    organization: belongsTo('invoices', 'organizationId'),
    contact: belongsTo('invoices', 'contactId'),
    attContactPerson: belongsTo('invoices', 'attContactPersonId'),
    currency: belongsTo('invoices', 'currencyId'),
    creditedInvoice: belongsTo('invoices', 'creditedInvoiceId'),
    lines: hasMany('invoices', 'lines'),
    attachments: hasMany('invoices', 'attachments'),
    lateFees: hasMany('invoices', 'lateFees'),
    balanceModifiers: hasMany('invoices', 'balanceModifiers'),
    bankAccount: belongsTo('invoices', 'bankAccountId'),
    creditNotes: listOf('invoices', 'invoices', 'creditedInvoiceId'),
    appliedBalanceModifiers: listOf('invoices', 'balanceModifiers', 'modifierReference'),
    deliveryLog: ({ id }, _args, { loaders }) => loaders.deliveryLog(id),
  },
  InvoiceLine: {
    __resolveReference: reference('invoiceLines'),
    invoice: belongsTo('invoiceLines', 'invoiceId'),
    product: belongsTo('invoiceLines', 'productId'),
    taxRate: belongsTo('invoiceLines', 'taxRateId'),
  },
  InvoiceLateFee: {
    __resolveReference: reference('invoiceLateFees'),
    invoice: belongsTo('invoiceLateFees', 'invoiceId'),
  },
  InvoiceReminder: {
    __resolveReference: reference('invoiceReminders'),
    organization: belongsTo('invoiceReminders', 'organizationId'),
    contact: belongsTo('invoiceReminders', 'contactId'),
    associations: hasMany('invoiceReminders', 'associations'),
    feeCurrency: belongsTo('invoiceReminders', 'feeCurrencyId'),
    contactPerson: belongsTo('invoiceReminders', 'contactPersonId'),
    copyToUser: belongsTo('invoiceReminders', 'copyToUserId'),
  },
  InvoiceReminderAssociation: {
    __resolveReference: reference('invoiceReminderAssociations'),
    reminder: belongsTo('invoiceReminderAssociations', 'reminderId'),
    invoice: belongsTo('invoiceReminderAssociations', 'invoiceId'),
    lateFee: belongsTo('invoiceReminderAssociations', 'lateFeeId'),
  },
};
