/** What is found of each record: its texts by weight, the numbers it is known by, and what it is narrowed down by. */

import { isDate, type DateText } from '../../accounting/calendar.ts';
import type { BillyRecord, BillyValue } from '../../billy/records.ts';
import type { ResourceName } from '../../billy/resources/index.ts';
import type { RecordName } from '../../mirror/records.ts';
import { keyOf, phoneKeyOf, registrationKeyOf } from './identifiers.ts';
import { beginningOf } from './words.ts';

/** In the order in which equally good ones are listed. */
export const searchTypes = [
  'CONTACT',
  'CONTACT_PERSON',
  'PRODUCT',
  'INVOICE',
  'BILL',
  'ACCOUNT',
  'DAYBOOK_TRANSACTION',
  'BANK_LINE',
  'ATTACHMENT',
  'INVOICE_LINE',
  'POSTING',
] as const;
export type SearchType = (typeof searchTypes)[number];

/** Whose records are documents, by type. */
export const resourceOf = {
  CONTACT: 'contacts',
  CONTACT_PERSON: 'contactPersons',
  PRODUCT: 'products',
  INVOICE: 'invoices',
  BILL: 'bills',
  ACCOUNT: 'accounts',
  DAYBOOK_TRANSACTION: 'daybookTransactions',
  BANK_LINE: 'bankLines',
  ATTACHMENT: 'attachments',
  INVOICE_LINE: 'invoiceLines',
  POSTING: 'postings',
} as const satisfies Record<SearchType, ResourceName>;

const typeOfResource = new Map<ResourceName, SearchType>(
  searchTypes.map((type) => [resourceOf[type], type]),
);

/** Undefined for what is not found by itself. */
export function searchTypeOf(resource: ResourceName): SearchType | undefined {
  return typeOfResource.get(resource);
}

/** One text of a record, under its field's name, and how much a word in it says: 4 for a name, 1 for a remark. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
  readonly weight: 1 | 2 | 3 | 4;
}

/** What it is narrowed down by. Dates are `YYYY-MM-DD`, amounts decimal text. */
export interface Facts {
  /** In Billy's words: draft, approved, voided; also archived. */
  readonly state: string | null;
  readonly currency: string | null;
  readonly dated: string | null;
  readonly due: string | null;
  /** Without its sign: whether it is debit or credit, people look for the figure. */
  readonly amount: string | null;
  readonly isPaid: boolean | null;
  readonly isCreditNote: boolean;
  readonly contactId: string | null;
}

interface Key {
  readonly key: string;
  /** The field it stands in. */
  readonly field: string;
}

export interface SearchDocument {
  readonly type: SearchType;
  readonly id: string;
  readonly texts: readonly FieldText[];
  readonly keys: readonly Key[];
  readonly facts: Facts;
  /** The record that facts are taken from: an invoice's of its lines, a file's of attachments. */
  readonly parentId: string | null;
  readonly productId: string | null;
}

/** What a record's document takes from another record. */
export interface FromParent {
  readonly facts?: Facts;
  readonly texts?: readonly FieldText[];
}

type Draft = Partial<Omit<SearchDocument, 'type' | 'id' | 'facts'>> & {
  readonly facts?: Partial<Facts>;
};

const noFacts: Facts = {
  state: null,
  currency: null,
  dated: null,
  due: null,
  amount: null,
  isPaid: null,
  isCreditNote: false,
  contactId: null,
};

/** @param parent what is known of the records that `parentsOf` names */
export function documentOf(
  type: SearchType,
  record: BillyRecord,
  parent: FromParent = {},
): SearchDocument {
  const { facts, texts = [], keys = [], ...rest } = drafts[type](record);
  return {
    type,
    id: record.id.toWellFormed(),
    texts: [...texts, ...(parent.texts ?? [])].filter(({ text }) => text.trim() !== ''),
    keys: keys.filter(({ key }) => key !== ''),
    facts: { ...noFacts, ...parent.facts, ...facts },
    parentId: parentsOf(type, record)[0]?.id ?? null,
    productId: null,
    ...rest,
  };
}

/** Records whose facts or texts a document has too. */
export function parentsOf(type: SearchType, record: BillyRecord): readonly RecordName[] {
  const links = parentLinks[type] ?? {};
  return Object.entries(links).flatMap(([field, resource]) => {
    const id = text(record[field]);
    return id === null ? [] : [{ resource, id }];
  });
}

const parentLinks: Partial<Record<SearchType, Readonly<Record<string, ResourceName>>>> = {
  INVOICE_LINE: { invoiceId: 'invoices', productId: 'products' },
  ATTACHMENT: { fileId: 'files' },
};

/** A line is found by its product's name, too, which is all that many have. */
export function textsOfProduct(product: BillyRecord): readonly FieldText[] {
  return [
    {
      field: 'productName',
      text: beginningOf(text(product['name']) ?? '', longestText),
      weight: 3,
    },
  ];
}

/** A file is found through what it is attached to. */
export function textsOfFile(file: BillyRecord): readonly FieldText[] {
  return [{ field: 'fileName', text: text(file['fileName']) ?? '', weight: 4 }];
}

/** What an invoice lends its lines: all but its own amount. */
export function factsOfInvoice(invoice: BillyRecord): Facts {
  return { ...documentOf('INVOICE', invoice).facts, amount: null };
}

const drafts: Record<SearchType, (record: BillyRecord) => Draft> = {
  CONTACT: (contact) => ({
    texts: texts(contact, {
      name: 4,
      contactNo: 3,
      registrationNo: 3,
      phone: 2,
      street: 2,
      zipcodeText: 2,
      cityText: 2,
    }),
    keys: [
      ...keys(contact, 'contactNo', 'ean', 'fax'),
      { field: 'registrationNo', key: registrationKeyOf(text(contact['registrationNo']) ?? '') },
      { field: 'phone', key: phoneKeyOf(text(contact['phone']) ?? '') },
    ],
    facts: {
      state: contact['isArchived'] === true ? 'archived' : null,
      currency: short(contact['currencyId']),
      contactId: contact.id,
    },
  }),
  CONTACT_PERSON: (person) => ({
    texts: texts(person, { name: 4, email: 3 }),
    facts: { contactId: text(person['contactId']) },
  }),
  PRODUCT: (product) => ({
    texts: texts(product, { name: 4, productNo: 3, suppliersProductNo: 2, description: 2 }),
    keys: keys(product, 'productNo', 'suppliersProductNo'),
    facts: { state: product['isArchived'] === true ? 'archived' : null },
    productId: product.id,
  }),
  // What is written on its lines is found with them.
  INVOICE: (invoice) => ({
    texts: texts(invoice, { invoiceNo: 4, orderNo: 3, contactMessage: 1 }),
    keys: keys(invoice, 'invoiceNo', 'orderNo', 'externalId'),
    facts: document(invoice),
  }),
  BILL: (bill) => ({
    texts: texts(bill, {
      suppliersInvoiceNo: 4,
      voucherNo: 3,
      contactName: 3,
      lineDescription: 2,
      subject: 2,
    }),
    keys: keys(bill, 'suppliersInvoiceNo', 'voucherNo'),
    facts: document(bill),
  }),
  ACCOUNT: (account) => ({
    texts: texts(account, { name: 4, accountNo: 3, bankName: 2, description: 1 }),
    keys: keys(account, 'accountNo', 'bankIban', 'bankAccountNo'),
    facts: {
      state: account['isArchived'] === true ? 'archived' : null,
      currency: short(account['currencyId']),
    },
  }),
  DAYBOOK_TRANSACTION: (transaction) => ({
    texts: texts(transaction, { voucherNo: 3, description: 3, extendedDescription: 1 }),
    keys: keys(transaction, 'voucherNo'),
    facts: { state: short(transaction['state']), dated: date(transaction['entryDate']) },
  }),
  BANK_LINE: (line) => ({
    texts: texts(line, { description: 3 }),
    facts: { dated: date(line['entryDate']), amount: amount(line['amount']) },
  }),
  ATTACHMENT: (attachment) => ({
    texts: texts(attachment, { supplier: 3, type: 1 }),
    facts: {
      dated: date(attachment['documentDate']) ?? date(attachment['createdTime']),
      amount: amount(attachment['amount']),
    },
  }),
  INVOICE_LINE: (line) => ({
    texts: texts(line, { description: 3, discountText: 1 }),
    facts: { amount: amount(line['amount']) },
    productId: text(line['productId']),
  }),
  POSTING: (posting) => ({
    texts: texts(posting, { text: 2 }),
    facts: {
      state: posting['isVoided'] === true ? 'voided' : 'approved',
      currency: short(posting['currencyId']),
      dated: date(posting['entryDate']),
      amount: amount(posting['amount']),
    },
  }),
};

/** What invoices and bills have in common. */
function document(record: BillyRecord): Partial<Facts> {
  return {
    state: short(record['state']),
    currency: short(record['currencyId']),
    dated: date(record['entryDate']),
    due: date(record['dueDate']),
    amount: amount(record['grossAmount']) ?? amount(record['amount']),
    isPaid: typeof record['isPaid'] === 'boolean' ? record['isPaid'] : null,
    isCreditNote: record['type'] === 'creditNote',
    contactId: text(record['contactId']),
  };
}

/** Longer ones are remarks nobody reads to their end; a field of Billy's may hold much more. */
const longestText = 4_000;

function texts(
  record: BillyRecord,
  weights: Readonly<Record<string, FieldText['weight']>>,
): FieldText[] {
  return Object.entries(weights).map(([field, weight]) => ({
    field,
    text: beginningOf(text(record[field]) ?? '', longestText),
    weight,
  }));
}

function keys(record: BillyRecord, ...fields: readonly string[]): Key[] {
  return fields.map((field) => ({ field, key: keyOf(text(record[field]) ?? '') }));
}

/** Null for what is no text or number. No database keeps a NUL, or half of a character. */
function text(value: BillyValue | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== ''
    ? value.replaceAll('\0', ' ').toWellFormed()
    : null;
}

function amount(value: BillyValue | undefined): string | null {
  const written = text(value)?.replace(/^-/, '') ?? '';
  return /^\d+(?:\.\d+)?$/.test(written) ? written : null;
}

/** Of a date or an instant; null for what is none, which no database would take. */
function date(value: BillyValue | undefined): DateText | null {
  const day = text(value)?.slice(0, 10) ?? '';
  return isDate(day) ? day : null;
}

/** Of a word of Billy's; longer than any that it has, and short enough for an index. */
function short(value: BillyValue | undefined): string | null {
  const written = text(value);
  return written === null ? null : beginningOf(written, 64);
}
