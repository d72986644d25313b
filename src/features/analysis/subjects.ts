/** What can be added up: whose amounts, which way they count, in which currency, and by what they can be parted. */

import { sql, type RawBuilder } from 'kysely';
import type { ResourceName } from '../../billy/resources/index.ts';
import { mirrored, type TableSource } from '../../mirror/tables/table-source.ts';

export type SubjectName =
  'invoices' | 'invoiceLines' | 'bills' | 'billLines' | 'postings' | 'bankLines';

export type StatsField = 'amount' | 'tax' | 'grossAmount' | 'balance' | 'quantity' | 'unitPrice';

export type Parting =
  'contact' | 'product' | 'account' | 'country' | 'currency' | 'state' | 'type' | 'side';

export type StatsDate = 'entryDate' | 'dueDate' | 'createdTime' | 'approvedTime';

/** Tables that a statement may need beside the subject's own, by what it calls them; each may need another before it. */
type Joined = 'document' | 'contact' | 'product' | 'account';

interface Join {
  readonly resource: ResourceName;
  /** Where its id stands. */
  readonly on: readonly [string, string];
  readonly needs?: Joined;
}

type Place = readonly [table: 'e' | Joined, column: string];

export interface Subject {
  readonly resource: SubjectName;
  readonly joins: Readonly<Partial<Record<Joined, Join>>>;
  readonly fields: readonly StatsField[];
  readonly dates: Readonly<Partial<Record<StatsDate, Place>>>;
  readonly partings: Readonly<Partial<Record<Parting, Place>>>;
  /** Counts against the others where it has this value: credit notes, and what is credited. */
  readonly against: { readonly place: Place; readonly value: string };
  /** What one unit of its currency is worth in the company's own; undefined where no document says so. */
  readonly rate: Place | undefined;
  /** The amount in the company's own currency, where it is written down; then it needs no rate. */
  readonly base?: Place;
}

const documentDates = (table: 'e' | 'document') =>
  ({
    entryDate: [table, 'entryDate'],
    dueDate: [table, 'dueDate'],
    createdTime: [table, 'createdTime'],
    approvedTime: [table, 'approvedTime'],
  }) as const;

const documentPartings = (table: 'e' | 'document') =>
  ({
    contact: [table, 'contactId'],
    country: ['contact', 'countryId'],
    currency: [table, 'currencyId'],
    state: [table, 'state'],
    type: [table, 'type'],
  }) as const;

const contactOf = (table: 'e' | 'document'): Join => ({
  resource: 'contacts',
  on: [table, 'contactId'],
  ...(table === 'document' && { needs: 'document' }),
});

const isCreditNote = (table: 'e' | 'document') =>
  ({ place: [table, 'type'], value: 'creditNote' }) as const;

const isCredit = { place: ['e', 'side'], value: 'credit' } as const;

/** What is the same of invoices and of bills. */
const documents = {
  joins: { contact: contactOf('e') },
  fields: ['amount', 'tax', 'grossAmount', 'balance'],
  dates: documentDates('e'),
  partings: documentPartings('e'),
  against: isCreditNote('e'),
  rate: ['e', 'exchangeRate'],
} as const satisfies Omit<Subject, 'resource'>;

export const subjects: Readonly<Record<SubjectName, Subject>> = {
  invoices: { resource: 'invoices', ...documents },
  invoiceLines: {
    resource: 'invoiceLines',
    joins: {
      document: { resource: 'invoices', on: ['e', 'invoiceId'] },
      contact: contactOf('document'),
      product: { resource: 'products', on: ['e', 'productId'] },
    },
    fields: ['amount', 'tax', 'quantity', 'unitPrice'],
    dates: documentDates('document'),
    partings: {
      ...documentPartings('document'),
      product: ['e', 'productId'],
      account: ['product', 'accountId'],
    },
    against: isCreditNote('document'),
    rate: ['document', 'exchangeRate'],
  },
  bills: { resource: 'bills', ...documents },
  billLines: {
    resource: 'billLines',
    joins: {
      document: { resource: 'bills', on: ['e', 'billId'] },
      contact: contactOf('document'),
    },
    fields: ['amount', 'tax'],
    dates: documentDates('document'),
    partings: { ...documentPartings('document'), account: ['e', 'accountId'] },
    against: isCreditNote('document'),
    rate: ['document', 'exchangeRate'],
  },
  postings: {
    resource: 'postings',
    joins: {},
    fields: ['amount'],
    dates: { entryDate: ['e', 'entryDate'] },
    partings: { account: ['e', 'accountId'], currency: ['e', 'currencyId'], side: ['e', 'side'] },
    against: isCredit,
    rate: undefined,
    base: ['e', 'baseAmount'],
  },
  bankLines: {
    resource: 'bankLines',
    joins: { account: { resource: 'accounts', on: ['e', 'accountId'] } },
    fields: ['amount'],
    dates: { entryDate: ['e', 'entryDate'] },
    partings: {
      account: ['e', 'accountId'],
      currency: ['account', 'currencyId'],
      side: ['e', 'side'],
    },
    against: isCredit,
    rate: undefined,
  },
};

/** A subject's table with what a statement has asked for through `at` joined to it. */
export class Source {
  readonly #subject: Subject;
  readonly #tables: Pick<TableSource, 'tableOf'>;
  readonly #joined = new Set<Joined>();

  constructor(subject: Subject, tables: Pick<TableSource, 'tableOf'> = mirrored) {
    this.#subject = subject;
    this.#tables = tables;
  }

  at([table, column]: Place): RawBuilder<unknown> {
    if (table !== 'e') this.#join(table);
    return sql.id(table, column);
  }

  /** To be asked for last. */
  from(): RawBuilder<unknown> {
    const joins = [...this.#joined].map((name) => {
      const join = this.#subject.joins[name];
      if (join === undefined) throw new RangeError(`Expected a join, got ${name}.`);
      return sql`
        left join ${this.#tables.tableOf(join.resource)} as ${sql.id(name)}
          on ${sql.id(name, 'organization_id')} = e.organization_id
          and ${sql.id(name, 'id')} = ${sql.id(...join.on)}`;
    });
    return sql`${this.#tables.tableOf(this.#subject.resource)} as e ${sql.join(joins, sql` `)}`;
  }

  /** Tables that are asked, the subject's own included. */
  resources(): readonly ResourceName[] {
    return [
      this.#subject.resource,
      ...[...this.#joined].flatMap((name) => this.#subject.joins[name]?.resource ?? []),
    ];
  }

  #join(name: Joined): void {
    const needs = this.#subject.joins[name]?.needs;
    if (needs !== undefined) this.#join(needs);
    this.#joined.add(name);
  }
}
