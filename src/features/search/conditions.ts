/**
 * What the clauses of a query narrow a search to: `is:overdue`, `amount:>10000`, `year:fiscal`, `-type:bill`. Each becomes a
 * condition on a document; words that are not known are faults at their place, with what may have been meant.
 */

import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { addDays, type DateText } from '../../accounting/calendar.ts';
import type { Clause, ClauseValue, QueryFault, Span } from '../../mirror/query/parse-query.ts';
import { amountsIn, storedAmount } from './amounts.ts';
import { daysOf, type DayRange, type Today } from './days.ts';
import { noDate } from './document-rows.ts';
import { searchTypes, type SearchType } from './documents.ts';
import { keysIn } from './identifiers.ts';
import { nearestOf } from './nearest.ts';
import { fold } from './words.ts';

export type Condition = RawBuilder<SqlBool>;

/** A clause that names records by words of theirs: those have to be found first. */
export interface ByWords {
  readonly of: 'CONTACT' | 'PRODUCT';
  readonly text: string;
  readonly isNegated: boolean;
}

export interface Narrowing {
  /** Undefined unless somebody said which. */
  readonly types: ReadonlySet<SearchType> | undefined;
  /** On `documents`. */
  readonly conditions: readonly Condition[];
  readonly byWords: readonly ByWords[];
  readonly faults: readonly QueryFault[];
}

/** What one value of a field asks for; undefined when it is none of the field's. */
type Reading = (value: ClauseValue, today: Today) => Condition | undefined;

const states = ['draft', 'approved', 'voided', 'archived'] as const;

const qualities: Readonly<Record<string, (today: Today) => Condition>> = {
  ...Object.fromEntries(
    states.map((state) => [state, () => sql<SqlBool>`documents.state = ${state}`]),
  ),
  paid: () => sql<SqlBool>`documents.is_paid and documents.state = 'approved'`,
  unpaid: () => sql<SqlBool>`not documents.is_paid and documents.state = 'approved'`,
  overdue: ({ date }) =>
    sql<SqlBool>`not documents.is_paid and documents.state = 'approved' and documents.due < ${date}::date`,
  creditnote: () => sql<SqlBool>`documents.is_credit_note`,
};

/** Danish for what is asked for in English, among fields and their values. */
const danish: Readonly<Record<string, string>> = {
  er: 'is',
  status: 'state',
  tilstand: 'state',
  belob: 'amount',
  valuta: 'currency',
  aar: 'year',
  dato: 'date',
  forfald: 'due',
  kunde: 'contact',
  kontakt: 'contact',
  leverandor: 'contact',
  vare: 'product',
  produkt: 'product',
  nr: 'no',
  nummer: 'no',
  number: 'no',
  kladde: 'draft',
  godkendt: 'approved',
  annulleret: 'voided',
  arkiveret: 'archived',
  betalt: 'paid',
  ubetalt: 'unpaid',
  open: 'unpaid',
  aaben: 'unpaid',
  forfalden: 'overdue',
  forfaldne: 'overdue',
  kreditnota: 'creditnote',
};

/** By folded name, in the singular and in the plural. */
export const typeNames: ReadonlyMap<string, readonly SearchType[]> = new Map(
  Object.entries({
    contact: ['CONTACT'],
    contacts: ['CONTACT'],
    kontakt: ['CONTACT'],
    kontakter: ['CONTACT'],
    kunde: ['CONTACT'],
    kunder: ['CONTACT'],
    person: ['CONTACT_PERSON'],
    persons: ['CONTACT_PERSON'],
    personer: ['CONTACT_PERSON'],
    product: ['PRODUCT'],
    products: ['PRODUCT'],
    produkt: ['PRODUCT'],
    produkter: ['PRODUCT'],
    vare: ['PRODUCT'],
    varer: ['PRODUCT'],
    invoice: ['INVOICE'],
    invoices: ['INVOICE'],
    faktura: ['INVOICE'],
    fakturaer: ['INVOICE'],
    line: ['INVOICE_LINE'],
    lines: ['INVOICE_LINE'],
    linje: ['INVOICE_LINE'],
    linjer: ['INVOICE_LINE'],
    bill: ['BILL'],
    bills: ['BILL'],
    regning: ['BILL'],
    regninger: ['BILL'],
    account: ['ACCOUNT'],
    accounts: ['ACCOUNT'],
    konto: ['ACCOUNT'],
    konti: ['ACCOUNT'],
    journal: ['DAYBOOK_TRANSACTION'],
    journals: ['DAYBOOK_TRANSACTION'],
    bilag: ['DAYBOOK_TRANSACTION', 'BILL'],
    posting: ['POSTING'],
    postings: ['POSTING'],
    postering: ['POSTING'],
    posteringer: ['POSTING'],
    bankline: ['BANK_LINE'],
    banklines: ['BANK_LINE'],
    banklinje: ['BANK_LINE'],
    banklinjer: ['BANK_LINE'],
    attachment: ['ATTACHMENT'],
    attachments: ['ATTACHMENT'],
    vedhaeftning: ['ATTACHMENT'],
    fil: ['ATTACHMENT'],
    file: ['ATTACHMENT'],
  } satisfies Record<string, readonly SearchType[]>),
);

const readings: Readonly<Record<string, Reading>> = {
  is: (value, today) => qualityOf(value)?.(today),
  state: (value) => {
    const state = states.find((known) => known === englishOf(wordIn(value)));
    return state && sql<SqlBool>`documents.state = ${state}`;
  },
  currency: (value) => {
    const code = wordIn(value)?.toUpperCase();
    return code !== undefined && /^[A-Z]{3}$/.test(code)
      ? sql<SqlBool>`documents.currency = ${code}`
      : undefined;
  },
  amount: amountCondition,
  year: (value, today) => dayCondition('dated', value, today, 'year'),
  date: (value, today) => dayCondition('dated', value, today, 'day'),
  due: (value, today) => dayCondition('due', value, today, 'day'),
  no: (value) => {
    const keys = keysIn(wordIn(value) ?? '');
    return keys.length === 0
      ? undefined
      : sql<SqlBool>`exists (
          select from search.keys as keys
          where keys.organization_id = documents.organization_id
            and keys.type = documents.type and keys.id = documents.id
            and keys.key = any(${[...keys]}::text[])
        )`;
  },
};

const expectations: Readonly<Record<string, string>> = {
  is: 'one of draft, approved, voided, archived, paid, unpaid, overdue, creditnote',
  state: 'one of draft, approved, voided, archived',
  currency: 'a currency such as DKK',
  amount: 'an amount such as 1250, >10000 or 100..500',
  year: 'a year such as 2025, this, last, fiscal, last-fiscal or 2023..2025',
  date: 'a day, month or year such as 2025-06-30, 2025-06, today, last-month or 2025-01..2025-06',
  due: 'a day, month or year such as 2025-06-30, 2025-06, today, last-month or 2025-01..2025-06',
  no: 'a number such as 1042',
  type: 'a type such as invoice, bill, contact, product, line, posting, bankline or attachment',
  contact: 'words of a name',
  product: 'words of a name',
};

const fieldNames = Object.keys(expectations);

export function narrowingOf(clauses: readonly Clause[], today: Today): Narrowing {
  const faults: QueryFault[] = [];
  const conditions: Condition[] = [];
  const byWords: ByWords[] = [];
  let types: ReadonlySet<SearchType> | undefined;

  for (const clause of clauses) {
    const { isNegated, values } = clause;
    const field = englishOf(fold(clause.field)) ?? '';
    if (field === 'contact' || field === 'product') {
      const of = field === 'contact' ? 'CONTACT' : 'PRODUCT';
      byWords.push({ of, text: values.map(wordIn).join(' '), isNegated });
    } else if (field === 'type') {
      const named = values.map((value) => typeNames.get(fold(wordIn(value) ?? '')));
      if (named.includes(undefined)) {
        faults.push(unknownValue(clause, field, [...typeNames.keys()]));
        continue;
      }
      const asked = new Set(named.flatMap((some) => some ?? []));
      const among = types ?? new Set(searchTypes);
      types = isNegated ? among.difference(asked) : among.intersection(asked);
    } else {
      const reading = readings[field];
      if (reading === undefined || !Object.hasOwn(readings, field)) {
        faults.push(unknownField(clause));
        continue;
      }
      const meant = values.map((value) => reading(value, today));
      const known = meant.filter((condition) => condition !== undefined);
      if (known.length < meant.length) {
        faults.push(unknownValue(clause, field, field === 'is' ? Object.keys(qualities) : states));
        continue;
      }
      const any = sql<SqlBool>`(${sql.join(
        known.map((one) => sql`coalesce(${one}, false)`),
        sql` or `,
      )})`;
      conditions.push(isNegated ? sql<SqlBool>`not ${any}` : any);
    }
  }
  return { types, conditions, byWords, faults };
}

function unknownField(clause: Clause): QueryFault {
  const { start, field } = clause;
  return {
    start,
    end: start + field.length + (clause.isNegated ? 2 : 1),
    message: `Expected a field such as ${fieldNames.join(', ')}, got ${JSON.stringify(field)}. Put in quotes, it is looked for as it is.`,
    suggestions: nearestOf(fold(field), fieldNames).map(
      (name) => `${clause.isNegated ? '-' : ''}${name}:`,
    ),
  };
}

function unknownValue(
  { value, values }: Clause,
  field: string,
  known: readonly string[],
): QueryFault {
  const { start, end }: Span = value;
  const written = values.map(wordIn).find((word) => word !== undefined) ?? '';
  return {
    start,
    end,
    message: `Expected ${expectations[field] ?? 'another value'} behind ${field}:.`,
    suggestions: ['is', 'state', 'type'].includes(field) ? nearestOf(fold(written), known) : [],
  };
}

function englishOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const folded = fold(word);
  return Object.hasOwn(danish, folded) ? danish[folded] : folded;
}

/** A value that is compared by being equal; undefined for other comparisons. */
function wordIn(value: ClauseValue): string | undefined {
  return value.comparison === '=' ? value.text : undefined;
}

function qualityOf(value: ClauseValue): ((today: Today) => Condition) | undefined {
  const name = englishOf(wordIn(value)) ?? '';
  return Object.hasOwn(qualities, name) ? qualities[name] : undefined;
}

function amountCondition(value: ClauseValue): Condition | undefined {
  if (value.comparison === 'range') {
    const from = value.from === undefined ? '0' : amountIn(value.from);
    const to = value.to === undefined ? largestAmount : amountIn(value.to);
    return from === undefined || to === undefined
      ? undefined
      : sql<SqlBool>`documents.amount between ${from}::bigint and ${to}::bigint`;
  }
  const amount = amountIn(value.text);
  return amount === undefined
    ? undefined
    : sql<SqlBool>`documents.amount ${sql.raw(value.comparison)} ${amount}::bigint`;
}

const largestAmount = '9223372036854775807';

/** As it is stored. Where Danish and English differ, what a Dane means: 10.000 is ten thousand. */
function amountIn(text: string): string | undefined {
  return storedAmount(amountsIn(text)[0] ?? null) ?? undefined;
}

function dayCondition(
  column: 'dated' | 'due',
  value: ClauseValue,
  today: Today,
  unit: 'day' | 'year',
): Condition | undefined {
  const range = rangeIn(value, today, unit);
  if (range === undefined) return undefined;
  const { from, to } = range;
  const known = sql<SqlBool>`documents.${sql.ref(column)} > ${noDate}::date`;
  const after =
    from === null ? undefined : sql<SqlBool>`documents.${sql.ref(column)} >= ${from}::date`;
  const before =
    to === null ? undefined : sql<SqlBool>`documents.${sql.ref(column)} <= ${to}::date`;
  const all = [known, ...(after ? [after] : []), ...(before ? [before] : [])];
  return sql<SqlBool>`(${sql.join(all, sql` and `)})`;
}

interface OpenRange {
  readonly from: DateText | null;
  readonly to: DateText | null;
}

function rangeIn(value: ClauseValue, today: Today, unit: 'day' | 'year'): OpenRange | undefined {
  const read = (text: string): DayRange | undefined => daysOf(text, today, unit);
  if (value.comparison === 'range') {
    const from = value.from === undefined ? undefined : read(value.from);
    const to = value.to === undefined ? undefined : read(value.to);
    const isRead = (value.from === undefined || from) && (value.to === undefined || to);
    return isRead ? { from: from?.from ?? null, to: to?.to ?? null } : undefined;
  }
  const days = read(value.text);
  if (days === undefined) return undefined;
  switch (value.comparison) {
    case '=':
      return days;
    case '>':
      return { from: addDays(days.to, 1), to: null };
    case '>=':
      return { from: days.from, to: null };
    case '<':
      return { from: null, to: addDays(days.from, -1) };
    case '<=':
      return { from: null, to: days.to };
  }
}
