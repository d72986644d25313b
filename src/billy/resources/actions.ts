/**
 * Routes that fit no row of the table: they cannot be fetched by id, or are no records at all.
 * Declared as data all the same, so that client, emulator and tests read one description.
 */

import type {
  EnumField,
  ListField,
  ReferenceField,
  ScalarField,
  BelongsToField,
} from './resource.ts';

interface ActionRow {
  readonly method: 'GET' | 'POST';
  /** Path below the API base; `:id` stands for a record id. */
  readonly path: string;
  /** Root key of a JSON request body. */
  readonly requestRoot?: string;
  /** Root key of the answer. */
  readonly responseRoot?: string;
  /** Query parameters Billy takes; those in `required` must be sent. */
  readonly query?: readonly string[];
  readonly required?: readonly string[];
  readonly sortKeys?: readonly string[];
  readonly fields: Readonly<
    Record<string, ScalarField | EnumField | BelongsToField | ReferenceField | ListField>
  >;
}

export const actions = {
  /** Asks for an approved invoice to be delivered as an e-invoice (OIOUBL through NemHandel); asynchronous. */
  invoiceDeliveries: {
    method: 'POST',
    path: '/invoiceDeliveries',
    requestRoot: 'invoiceDelivery',
    required: ['invoiceId', 'organizationId', 'receiverIdType'],
    fields: {
      invoiceId: { type: 'belongsTo', name: 'invoice', target: 'invoices', required: true },
      organizationId: {
        type: 'belongsTo',
        name: 'organization',
        target: 'organizations',
        required: true,
      },
      receiverIdType: { type: 'enum', values: ['gln', 'cvr'], required: true },
      receiverGln: { type: 'string', requiredWhen: '13 digits, when receiverIdType is gln' },
      orderReference: { type: 'string' },
      senderUserId: { type: 'belongsTo', name: 'senderUser', target: 'users' },
    },
  },
  /** Sends an approved invoice by e-mail to one contact person; what Billy answers is not published. */
  invoiceEmails: {
    method: 'POST',
    path: '/invoices/:id/emails',
    requestRoot: 'email',
    required: ['contactPersonId', 'emailSubject', 'emailBody'],
    fields: {
      contactPersonId: {
        type: 'belongsTo',
        name: 'contactPerson',
        target: 'contactPersons',
        required: true,
      },
      emailSubject: { type: 'string', required: true },
      emailBody: { type: 'string', required: true },
      copyToUserId: { type: 'belongsTo', name: 'copyToUser', target: 'users' },
    },
  },
  /** What became of an e-invoice. */
  invoiceLogs: {
    method: 'GET',
    path: '/invoiceLogs',
    responseRoot: 'invoiceLogs',
    query: ['invoiceId', 'organizationId', 'sortProperty', 'sortDirection'],
    required: ['invoiceId', 'organizationId'],
    sortKeys: ['eventTime'],
    fields: {
      type: { type: 'enum', values: ['received', 'signedoff', 'failed'] },
      message: { type: 'string' },
      messageKey: { type: 'string' },
      eventTime: { type: 'datetime' },
    },
  },
  /** An account's postings in a period with a running balance (kontokort); undocumented but live. */
  accountStatement: {
    method: 'GET',
    path: '/accounts/:id/statement',
    responseRoot: 'accountStatement',
    query: ['period'],
    fields: {
      startBalance: { type: 'decimal' },
      startBaseBalance: { type: 'decimal' },
      isTruncated: { type: 'boolean' },
    },
  },
  /** Fields of one line of `accountStatement.rows`. */
  accountStatementRow: {
    method: 'GET',
    path: '/accounts/:id/statement',
    responseRoot: 'rows',
    fields: {
      id: { type: 'id' },
      transactionId: { type: 'belongsTo', name: 'transaction', target: 'transactions' },
      transactionNo: { type: 'integer' },
      voucherNo: { type: 'string' },
      originatorName: { type: 'string' },
      entryDate: { type: 'date' },
      text: { type: 'string' },
      baseAmount: { type: 'decimal' },
      currencyId: { type: 'belongsTo', name: 'currency', target: 'currencies' },
      tax: { type: 'decimal' },
      isVoided: { type: 'boolean' },
      grossAmount: { type: 'decimal' },
      credit: { type: 'decimal' },
      balance: { type: 'decimal' },
      isSpecial: { type: 'boolean' },
    },
  },
} as const satisfies Readonly<Record<string, ActionRow>>;
