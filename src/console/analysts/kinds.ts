/** What can be filtered in the console: a row for each kind of record. Plain data; a test holds it against the schema. */

import type { TextKey } from './texts/language.ts';

/** How a cell is written. */
type CellForm = 'text' | 'number' | 'amount' | 'date' | 'word' | 'flag';

export interface Column {
  /** Path in the record, such as `contact.name`. */
  readonly path: string;
  readonly heading: TextKey;
  readonly form: CellForm;
}

/** A way to part what was found, and the condition that keeps one part; `*` is the part's value. */
export interface Part {
  readonly by: 'STATE' | 'TYPE' | 'SIDE' | 'YEAR' | 'CURRENCY';
  readonly condition: string;
}

/** What a chart may be parted by, beside time. */
export type Grouping = 'MONTH' | 'QUARTER' | 'YEAR' | 'CONTACT' | 'PRODUCT' | 'ACCOUNT' | 'COUNTRY';

export interface Kind {
  /** Billy's name of the resource; names the kind in the address, too. */
  readonly resource: string;
  readonly name: TextKey;
  readonly find: string;
  /** Its input of conditions, whose fields complete what is typed. */
  readonly conditions: string;
  readonly columns: readonly Column[];
  readonly order?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  /** Absent where the schema adds nothing up. */
  readonly stats?: {
    readonly field: string;
    /** What its sum is called; documents are added up without VAT. */
    readonly sum: TextKey;
    readonly parts: readonly Part[];
    readonly groupings: readonly Grouping[];
  };
  readonly example: string;
}

const time: readonly Grouping[] = ['MONTH', 'QUARTER', 'YEAR'];

const column = (path: string, heading: TextKey, form: CellForm = 'text'): Column => ({
  path,
  heading,
  form,
});

/** Conditions on a document, and on the document a line is of. */
function documentParts(on: (condition: string) => string): readonly Part[] {
  return [
    { by: 'STATE', condition: on('state:=*') },
    { by: 'TYPE', condition: on('type:=*') },
    { by: 'YEAR', condition: on('entryDate:@"year:*"') },
    { by: 'CURRENCY', condition: on('currencyId:=*') },
  ];
}

export const kinds: readonly Kind[] = [
  {
    resource: 'invoices',
    name: 'invoices',
    find: 'findInvoices',
    conditions: 'InvoiceWhere',
    columns: [
      column('invoiceNo', 'number'),
      column('entryDate', 'date', 'date'),
      column('contact.name', 'customer'),
      column('state', 'state', 'word'),
      column('dueDate', 'dueDate', 'date'),
      column('grossAmount', 'grossAmount', 'amount'),
      column('balance', 'balance', 'amount'),
      column('currency.id', 'currency'),
    ],
    order: { field: 'entryDate', direction: 'DESC' },
    stats: {
      field: 'invoiceStats',
      sum: 'sumWithoutVat',
      parts: documentParts((condition) => condition),
      groupings: [...time, 'CONTACT', 'COUNTRY'],
    },
    example: 'is:overdue grossAmount:>10000',
  },
  {
    resource: 'invoiceLines',
    name: 'invoiceLines',
    find: 'findInvoiceLines',
    conditions: 'InvoiceLineWhere',
    columns: [
      column('invoice.invoiceNo', 'invoice'),
      column('invoice.entryDate', 'date', 'date'),
      column('product.name', 'product'),
      column('description', 'description'),
      column('quantity', 'quantity', 'number'),
      column('unitPrice', 'unitPrice', 'amount'),
      column('amount', 'amount', 'amount'),
      column('invoice.currency.id', 'currency'),
    ],
    stats: {
      field: 'invoiceLineStats',
      sum: 'sumWithoutVat',
      parts: documentParts((condition) => `invoice:is(${condition})`),
      groupings: [...time, 'PRODUCT', 'CONTACT', 'ACCOUNT', 'COUNTRY'],
    },
    example: 'quantity:>10 invoice:is(state:approved)',
  },
  {
    resource: 'bills',
    name: 'bills',
    find: 'findBills',
    conditions: 'BillWhere',
    columns: [
      column('suppliersInvoiceNo', 'number'),
      column('entryDate', 'date', 'date'),
      column('contact.name', 'supplier'),
      column('state', 'state', 'word'),
      column('dueDate', 'dueDate', 'date'),
      column('grossAmount', 'grossAmount', 'amount'),
      column('balance', 'balance', 'amount'),
      column('currency.id', 'currency'),
    ],
    order: { field: 'entryDate', direction: 'DESC' },
    stats: {
      field: 'billStats',
      sum: 'sumWithoutVat',
      parts: documentParts((condition) => condition),
      groupings: [...time, 'CONTACT', 'COUNTRY'],
    },
    example: 'is:unpaid dueDate:<@TODAY',
  },
  {
    resource: 'billLines',
    name: 'billLines',
    find: 'findBillLines',
    conditions: 'BillLineWhere',
    columns: [
      column('bill.suppliersInvoiceNo', 'bill'),
      column('bill.entryDate', 'date', 'date'),
      column('account.name', 'account'),
      column('description', 'description'),
      column('amount', 'amount', 'amount'),
      column('bill.currency.id', 'currency'),
    ],
    stats: {
      field: 'billLineStats',
      sum: 'sumWithoutVat',
      parts: documentParts((condition) => `bill:is(${condition})`),
      groupings: [...time, 'ACCOUNT', 'CONTACT', 'COUNTRY'],
    },
    example: 'amount:>1000 bill:is(state:approved)',
  },
  {
    resource: 'postings',
    name: 'postings',
    find: 'findPostings',
    conditions: 'PostingWhere',
    columns: [
      column('entryDate', 'date', 'date'),
      column('account.name', 'account'),
      column('text', 'description'),
      column('side', 'side', 'word'),
      column('amount', 'amount', 'amount'),
      column('currency.id', 'currency'),
    ],
    order: { field: 'entryDate', direction: 'DESC' },
    stats: {
      field: 'postingStats',
      sum: 'sumOfAmounts',
      parts: [
        { by: 'SIDE', condition: 'side:=*' },
        { by: 'YEAR', condition: 'entryDate:@"year:*"' },
        { by: 'CURRENCY', condition: 'currencyId:=*' },
      ],
      groupings: [...time, 'ACCOUNT'],
    },
    example: 'isVoided:false entryDate:@LAST_QUARTER',
  },
  {
    resource: 'bankLines',
    name: 'bankLines',
    find: 'findBankLines',
    conditions: 'BankLineWhere',
    columns: [
      column('entryDate', 'date', 'date'),
      column('account.name', 'account'),
      column('description', 'description'),
      column('side', 'side', 'word'),
      column('amount', 'amount', 'amount'),
      column('isReconciled', 'isReconciled', 'flag'),
    ],
    order: { field: 'entryDate', direction: 'DESC' },
    stats: {
      field: 'bankLineStats',
      sum: 'sumOfAmounts',
      parts: [
        { by: 'SIDE', condition: 'side:=*' },
        { by: 'YEAR', condition: 'entryDate:@"year:*"' },
      ],
      groupings: [...time, 'ACCOUNT'],
    },
    example: 'isReconciled:false amount:>1000',
  },
  {
    resource: 'contacts',
    name: 'contacts',
    find: 'findContacts',
    conditions: 'ContactWhere',
    columns: [
      column('contactNo', 'number'),
      column('name', 'name'),
      column('registrationNo', 'registrationNo'),
      column('country.id', 'country'),
      column('isCustomer', 'isCustomer', 'flag'),
      column('isSupplier', 'isSupplier', 'flag'),
    ],
    order: { field: 'name', direction: 'ASC' },
    example: 'isCustomer:true name:kaffe',
  },
  {
    resource: 'products',
    name: 'products',
    find: 'findProducts',
    conditions: 'ProductWhere',
    columns: [
      column('productNo', 'number'),
      column('name', 'name'),
      column('description', 'description'),
      column('account.name', 'account'),
      column('isArchived', 'isArchived', 'flag'),
    ],
    order: { field: 'name', direction: 'ASC' },
    example: 'name:kaffe isArchived:false',
  },
];

/** Undefined for what is none of them. */
export function kindOf(resource: string): Kind | undefined {
  return kinds.find((kind) => kind.resource === resource);
}
