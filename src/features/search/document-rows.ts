/** The rows of what is found: each record's document, its numbers, and what lines have from their invoices. */

import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { Facts, SearchDocument, SearchType } from './documents.ts';
import { storedAmount } from './amounts.ts';
import { keepStatistics } from './statistics.ts';
import type { Stemming } from './stems.ts';
import { digestOf, forgetTexts, keepTexts } from './texts.ts';

export interface DocumentName {
  readonly type: SearchType;
  readonly id: string;
}

/** Documents of one statement. */
const documentsAtOnce = 2_000;

/** Written for what has no date, so that all have their place in an order. */
export const noDate = '0001-01-01';

/** Of other types nothing is known by a number; there are many of them. */
const typesWithKeys: ReadonlySet<SearchType> = new Set([
  'CONTACT',
  'PRODUCT',
  'INVOICE',
  'BILL',
  'ACCOUNT',
  'DAYBOOK_TRANSACTION',
]);

/** Puts documents in the place of what there was of the same records; each record is named once. */
export async function writeDocuments(
  database: Kysely<Tables>,
  stemming: Stemming,
  organizationId: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += documentsAtOnce) {
    const some = documents.slice(from, from + documentsAtOnce);
    const textIds = await keepTexts(database, stemming, organizationId, some);
    const rows = some.map((document) => rowOf(document, textIds.get(digestOf(document)) ?? ''));
    const left = await textsOf(database, organizationId, some);
    await sql`
      insert into search.documents (organization_id, type, id, text_id, parent_id, contact_id,
        product_id, state, currency, dated, due, amount, is_paid, is_credit_note)
      select ${organizationId}, type, id, text_id, parent_id, contact_id, product_id, state, currency,
        dated, due, amount, is_paid, is_credit_note
      from json_to_recordset(${JSON.stringify(rows)}) as rows(type text, id text, text_id bigint,
        parent_id text, contact_id text, product_id text, state text, currency text, dated date,
        due date, amount bigint, is_paid boolean, is_credit_note boolean)
      on conflict (organization_id, type, id) do update set
        text_id = excluded.text_id, parent_id = excluded.parent_id,
        contact_id = excluded.contact_id, product_id = excluded.product_id,
        state = excluded.state, currency = excluded.currency, dated = excluded.dated,
        due = excluded.due, amount = excluded.amount, is_paid = excluded.is_paid,
        is_credit_note = excluded.is_credit_note`.execute(database);
    await writeKeys(database, organizationId, some);
    const still = new Set(textIds.values());
    await forgetTexts(
      database,
      organizationId,
      left.filter((id) => !still.has(id)),
    );
    await keepStatistics(database);
  }
}

/** Takes away what there is of records, and of lines what there is of their invoices'. */
export async function removeDocuments(
  database: Kysely<Tables>,
  organizationId: string,
  names: readonly DocumentName[],
): Promise<void> {
  if (names.length === 0) return;
  const invoices = names.flatMap(({ type, id }) => (type === 'INVOICE' ? [id] : []));
  const lines = await childrenOf(database, organizationId, 'INVOICE_LINE', invoices);
  const gone = [...names, ...lines.map((id) => ({ type: 'INVOICE_LINE' as const, id }))];
  const left = await textsOf(database, organizationId, gone);
  const named = sql`json_to_recordset(${JSON.stringify(gone)}) as gone(type text, id text)`;
  for (const table of ['keys', 'documents'])
    await sql`
      delete from ${sql.id('search', table)} as rows using ${named}
      where rows.organization_id = ${organizationId}
        and rows.type = gone.type and rows.id = gone.id`.execute(database);
  await forgetTexts(database, organizationId, left);
}

/** What an invoice has become holds for its lines too. */
export async function lendFacts(
  database: Kysely<Tables>,
  organizationId: string,
  facts: ReadonlyMap<string, Facts>,
): Promise<void> {
  if (facts.size === 0) return;
  const rows = [...facts].map(([parentId, fact]) => ({ parent_id: parentId, ...factsRow(fact) }));
  await sql`
    update search.documents as lines
    set state = lent.state, currency = lent.currency, dated = lent.dated, due = lent.due,
      is_paid = lent.is_paid, is_credit_note = lent.is_credit_note, contact_id = lent.contact_id
    from json_to_recordset(${JSON.stringify(rows)}) as lent(parent_id text, state text, currency text,
      dated date, due date, is_paid boolean, is_credit_note boolean, contact_id text)
    where lines.organization_id = ${organizationId}
      and lines.type = 'INVOICE_LINE'
      and lines.parent_id = lent.parent_id
      and (lines.state, lines.currency, lines.dated, lines.due, lines.is_paid, lines.is_credit_note,
          lines.contact_id)
        is distinct from (lent.state, lent.currency, lent.dated, lent.due, lent.is_paid,
          lent.is_credit_note, lent.contact_id)`.execute(database);
}

/** Ids of those of a type that take something from these records. */
export async function childrenOf(
  database: Kysely<Tables>,
  organizationId: string,
  type: SearchType,
  parentIds: readonly string[],
): Promise<readonly string[]> {
  if (parentIds.length === 0) return [];
  const { rows } = await sql<{ readonly id: string }>`
    select id from search.documents
    where organization_id = ${organizationId} and type = ${type} collate "C"
      and parent_id = any(${[...parentIds]}::text[])`.execute(database);
  return rows.map(({ id }) => id);
}

/** Ids of the lines that sell these products. */
export async function linesOf(
  database: Kysely<Tables>,
  organizationId: string,
  productIds: readonly string[],
): Promise<readonly string[]> {
  if (productIds.length === 0) return [];
  const { rows } = await sql<{ readonly id: string }>`
    select id from search.documents
    where organization_id = ${organizationId} and type = 'INVOICE_LINE'
      and product_id = any(${[...productIds]}::text[])`.execute(database);
  return rows.map(({ id }) => id);
}

/** What stands first in the texts of documents as they are, by id. */
export async function titlesOf(
  database: Kysely<Tables>,
  organizationId: string,
  names: readonly DocumentName[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: string; readonly title: string | null }>`
    select documents.id, texts.content -> 0 ->> 'text' as title
    from json_to_recordset(${JSON.stringify(names)}) as wanted(type text, id text)
    join search.documents as documents
      on documents.organization_id = ${organizationId}
      and documents.type = wanted.type and documents.id = wanted.id
    join search.texts as texts
      on texts.organization_id = ${organizationId} and texts.id = documents.text_id`.execute(
    database,
  );
  return new Map(rows.map(({ id, title }) => [id, title ?? '']));
}

/** The texts that documents have as they are. */
async function textsOf(
  database: Kysely<Tables>,
  organizationId: string,
  names: readonly DocumentName[],
): Promise<readonly string[]> {
  const wanted = names.map(({ type, id }) => ({ type, id }));
  const { rows } = await sql<{ readonly text_id: string }>`
    select distinct documents.text_id
    from json_to_recordset(${JSON.stringify(wanted)}) as wanted(type text, id text)
    join search.documents as documents
      on documents.organization_id = ${organizationId}
      and documents.type = wanted.type
      and documents.id = wanted.id`.execute(database);
  return rows.map(({ text_id }) => text_id);
}

async function writeKeys(
  database: Kysely<Tables>,
  organizationId: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  const keyed = documents.filter(({ type }) => typesWithKeys.has(type));
  if (keyed.length === 0) return;
  const names = keyed.map(({ type, id }) => ({ type, id }));
  const rows = keyed.flatMap(({ type, id, keys }) => keys.map((key) => ({ type, id, ...key })));
  await sql`
    delete from search.keys as keys
    using json_to_recordset(${JSON.stringify(names)}) as rewritten(type text, id text)
    where keys.organization_id = ${organizationId}
      and keys.type = rewritten.type and keys.id = rewritten.id`.execute(database);
  await sql`
    insert into search.keys (organization_id, key, type, id, field)
    select ${organizationId}, key, type, id, field
    from json_to_recordset(${JSON.stringify(rows)})
      as keys(key text, type text, id text, field text)
    on conflict do nothing`.execute(database);
}

function rowOf({ type, id, facts, parentId, productId }: SearchDocument, textId: string) {
  const parts = { type, id, text_id: textId, parent_id: parentId, product_id: productId };
  return { ...parts, amount: storedAmount(facts.amount), ...factsRow(facts) };
}

function factsRow(facts: Facts) {
  return {
    contact_id: facts.contactId,
    state: facts.state,
    currency: facts.currency,
    dated: facts.dated ?? noDate,
    due: facts.due,
    is_paid: facts.isPaid,
    is_credit_note: facts.isCreditNote,
  };
}
