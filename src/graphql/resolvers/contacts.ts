/** Customers and suppliers, their people, and what stands on their balance. */

import type { Resolvers } from '../../generated/graphql.ts';
import { prepaymentActions } from '../actions/prepayments.ts';
import { belongsTo, hasMany, list, listOf, one, reference, refersTo } from '../fields.ts';
import { create, remove, update } from '../mutations.ts';

export const contactsResolvers: Resolvers = {
  Query: {
    contact: one('contacts'),
    contacts: list('contacts'),
    contactPerson: one('contactPersons'),
    contactPersons: list('contactPersons'),
    contactBalancePayment: one('contactBalancePayments'),
    contactBalancePayments: list('contactBalancePayments'),
    contactBalancePosting: one('contactBalancePostings'),
    contactBalancePostings: list('contactBalancePostings'),
  },
  Mutation: {
    ...prepaymentActions,
    createContact: create('contacts'),
    updateContact: update('contacts'),
    deleteContact: remove('contacts'),
    createContactPerson: create('contactPersons'),
    updateContactPerson: update('contactPersons'),
    deleteContactPerson: remove('contactPersons'),
    createContactBalancePayment: create('contactBalancePayments'),
    updateContactBalancePayment: update('contactBalancePayments'),
  },
  Contact: {
    __resolveReference: reference('contacts'),
    organization: belongsTo('contacts', 'organizationId'),
    country: belongsTo('contacts', 'countryId'),
    city: belongsTo('contacts', 'cityId'),
    state: belongsTo('contacts', 'stateId'),
    zipcode: belongsTo('contacts', 'zipcodeId'),
    currency: belongsTo('contacts', 'currencyId'),
    locale: belongsTo('contacts', 'localeId'),
    contactPersons: hasMany('contacts', 'contactPersons'),
    defaultExpenseAccount: belongsTo('contacts', 'defaultExpenseAccountId'),
    invoices: listOf('contacts', 'invoices', 'contactId'),
    bills: listOf('contacts', 'bills', 'contactId'),
  },
  ContactPerson: {
    __resolveReference: reference('contactPersons'),
    contact: belongsTo('contactPersons', 'contactId'),
  },
  ContactBalancePayment: {
    __resolveReference: reference('contactBalancePayments'),
    organization: belongsTo('contactBalancePayments', 'organizationId'),
    contact: belongsTo('contactBalancePayments', 'contactId'),
    currency: belongsTo('contactBalancePayments', 'currencyId'),
    associations: hasMany('contactBalancePayments', 'associations'),
  },
  ContactBalancePosting: {
    __resolveReference: reference('contactBalancePostings'),
    contact: belongsTo('contactBalancePostings', 'contactId'),
    originator: refersTo('contactBalancePostings', 'originatorReference'),
    currency: belongsTo('contactBalancePostings', 'currencyId'),
  },
};
