/**
 * The statement that finds and ranks. Words are looked up among texts, of which there are few; texts lead to records, the best
 * first, and no more of them are looked at than are wanted. A record is also found by whom it is about (an invoice by its customer's
 * name), by a number it is known by, and by its amount; those come on top.
 */

import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import { storedAmount } from './amounts.ts';
import type { Asked, AskedPart } from './asked.ts';
import type { Condition } from './conditions.ts';
import { searchTypes, type SearchType } from './documents.ts';

/** A place in the ranked list. */
export interface Place {
  readonly score: number;
  readonly textId: string;
  /** `YYYY-MM-DD`. */
  readonly dated: string;
  readonly id: string;
}

export interface Ranked extends Place {
  readonly type: SearchType;
  /** The number it was found by: its field, or `amount`. */
  readonly known: string | null;
  /** Whether its customer's or supplier's name has words that it has not. */
  readonly isByContact: boolean;
}

export interface RankedQuery {
  readonly organizationId: string;
  readonly asked: Asked;
  readonly types: readonly SearchType[];
  /** On `documents`. */
  readonly conditions: readonly Condition[];
}

/** How many of what was found are of which kind. */
export interface Tally {
  readonly type: SearchType;
  readonly state: string | null;
  readonly currency: string | null;
  /** The first year of all where there is no date. */
  readonly year: number;
  readonly count: number;
}

/** Texts that one word may lead to, customers whose records are looked at, their records, and those of an amount or a text. */
const bounds = {
  texts: 50_000,
  named: 20,
  recordsOfNamed: 4_000,
  recordsOfAmount: 200,
  recordsOfText: 500,
} as const;

/** Records that are counted; beyond, a count says at least. */
export const countedAtMost = 50_000;

/** Above every score of words; a number that something is known by stands above an amount. */
const scores = { key: 10_000, amount: 5_000 } as const;

/** The best, from behind a place on. */
export async function rank(
  database: Kysely<Tables>,
  query: RankedQuery,
  after: Place | undefined,
  most: number,
): Promise<readonly Ranked[]> {
  const behind = (of: RawBuilder<unknown>) =>
    after === undefined
      ? sql`true`
      : sql`(${of}.score, ${of}.text_id, ${of}.dated, ${of}.id) <
          (${after.score}::integer, ${after.textId}::bigint, ${after.dated}::date, ${after.id}::text collate "C")`;
  const notBefore =
    after === undefined
      ? sql`true`
      : sql`(own.score, own.text_id) <= (${after.score}::integer, ${after.textId}::bigint)`;
  const order = sql`order by score desc, text_id desc, dated desc, id desc limit ${most}`;
  const { rows } = await sql<RankedRow>`
    ${found(query)},
    by_text as (
      select own.score, own.text_id, documents.dated, documents.id, own.type,
        null::text as known, false as is_by_contact
      from (select * from own where ${notBefore} order by score desc, text_id desc) as own
      cross join lateral (
        select documents.dated, documents.id
        from search.documents as documents
        where ${ofText(query)}
          and ${behindWithin(after)}
        order by documents.dated desc, documents.id desc
        limit ${most}
      ) as documents
      ${order}
    )
    select score, text_id, dated::text, id, type, known, is_by_contact from (
      select * from by_text
      union all
      (select * from otherwise where ${behind(sql.ref('otherwise'))} ${order})
    ) as ranked
    ${order}`.execute(database);
  return rows.map(rankedOf);
}

function behindWithin(after: Place | undefined): RawBuilder<unknown> {
  if (after === undefined) return sql`true`;
  return sql`((own.score, own.text_id) < (${after.score}::integer, ${after.textId}::bigint)
    or (documents.dated, documents.id) < (${after.dated}::date, ${after.id}::text collate "C"))`;
}

/** How many there are of each kind; of more than are counted, some. */
export async function tally(
  database: Kysely<Tables>,
  query: RankedQuery,
): Promise<readonly Tally[]> {
  const { rows } = await sql<TallyRow>`
    ${found(query)}
    select type, state, currency, extract(year from dated)::integer as year, count(*)::integer as count
    from (
      select own.type, documents.state, documents.currency, documents.dated
      from own
      cross join lateral (
        select documents.state, documents.currency, documents.dated
        from search.documents as documents
        where ${ofText(query)}
        offset 0
      ) as documents
      union all
      select documents.type, documents.state, documents.currency, documents.dated
      from otherwise
      join search.documents as documents
        on documents.organization_id = ${query.organizationId}
        and documents.type = otherwise.type and documents.id = otherwise.id
      limit ${countedAtMost}
    ) as counted
    group by 1, 2, 3, 4`.execute(database);
  return rows;
}

/** Records without words to rank them by: the latest first. */
export async function latest(
  database: Kysely<Tables>,
  query: RankedQuery,
  after: Place | undefined,
  most: number,
): Promise<readonly Ranked[]> {
  const behind =
    after === undefined
      ? sql`true`
      : sql`(documents.dated, documents.id) < (${after.dated}::date, ${after.id}::text collate "C")`;
  const { rows } = await sql<RankedRow>`
    select 0 as score, documents.text_id, documents.dated::text, documents.id, documents.type,
      null::text as known, false as is_by_contact
    from unnest(${[...query.types]}::text[]) as wanted(type)
    cross join lateral (
      select documents.*
      from search.documents as documents
      where documents.organization_id = ${query.organizationId}
        and documents.type = wanted.type collate "C"
        and ${all(query.conditions)}
        and ${behind}
      order by documents.dated desc, documents.id desc
      limit ${most}
    ) as documents
    order by documents.dated desc, documents.id desc
    limit ${most}`.execute(database);
  return rows.map(rankedOf);
}

/** How many there are of each kind without words to find them by. */
export async function tallyAll(
  database: Kysely<Tables>,
  query: RankedQuery,
): Promise<readonly Tally[]> {
  const { rows } = await sql<TallyRow>`
    select type, state, currency, extract(year from dated)::integer as year, count(*)::integer as count
    from (
      select documents.type, documents.state, documents.currency, documents.dated
      from search.documents as documents
      where documents.organization_id = ${query.organizationId}
        and documents.type = any(${[...query.types]}::text[])
        and ${all(query.conditions)}
      limit ${countedAtMost}
    ) as counted
    group by 1, 2, 3, 4`.execute(database);
  return rows;
}

/** Ids of the customers, suppliers or products whose own words match; the best ones. */
export async function namedBy(
  database: Kysely<Tables>,
  query: RankedQuery,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`
    ${found(query)}
    select id from (
      select documents.id, own.score
      from own
      join search.documents as documents on ${ofText(query)}
      union all
      select otherwise.id, otherwise.score from otherwise
    ) as named
    order by score desc, id
    limit ${most}`.execute(database);
  return rows.map(({ id }) => id);
}

type TallyRow = Tally;

interface RankedRow {
  readonly score: number;
  readonly text_id: string;
  readonly dated: string;
  readonly id: string;
  readonly type: SearchType;
  readonly known: string | null;
  readonly is_by_contact: boolean;
}

function rankedOf(row: RankedRow): Ranked {
  const { score, text_id, dated, id, type, known, is_by_contact } = row;
  return {
    score,
    textId: text_id,
    dated,
    id,
    type,
    known,
    isByContact: is_by_contact,
  };
}

function all(conditions: readonly Condition[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

/** Binds `documents` to a text of `own`. */
function ofText({ organizationId, conditions }: RankedQuery): RawBuilder<unknown> {
  return sql`documents.organization_id = ${organizationId}
    and documents.text_id = own.text_id
    and ${all(conditions)}
    and not exists (
      select from otherwise where otherwise.type = own.type and otherwise.id = documents.id
    )`;
}

/**
 * Common to what finds and what counts: `own`, the texts that have all of the words, and `otherwise`, the records that are found
 * by something else as well. Each word is a bit of a mask.
 */
function found({ organizationId, asked, types, conditions }: RankedQuery): RawBuilder<unknown> {
  const { parts, without } = asked;
  const everything = (1 << parts.length) - 1;
  const everyPart = [...parts, ...without];
  const ranges = everyPart.flatMap(rangesOf);
  const shapes = everyPart.map(({ lookups, phrase }, part) => ({
    part,
    words: lookups.length,
    phrase: phrase ?? null,
  }));
  const keys = [
    ...parts.flatMap(({ keys }, part) => keys.map((key) => ({ key, mask: 1 << part }))),
    ...asked.wholeKeys.map((key) => ({ key, mask: everything })),
  ];
  const amounts = [
    ...parts.flatMap(({ amounts }, part) =>
      storedAmounts(amounts).map((amount) => ({ amount, mask: 1 << part })),
    ),
    ...storedAmounts(asked.wholeAmounts).map((amount) => ({ amount, mask: everything })),
  ];
  // A type's name says which records are meant where it is not all that is said.
  const typeMasks = parts.flatMap(({ types }, part) =>
    parts.length > 1 ? types.map((type) => ({ type, mask: 1 << part })) : [],
  );
  const count = Math.max(1, parts.length);
  const wanted = sql`${[...types]}::text[]`;
  const prior = (type: RawBuilder<unknown>) =>
    sql`(10 * (${searchTypes.length} - array_position(${[...searchTypes]}::text[], ${type}::text)))`;
  const isAllowed = sql`documents.type = any(${wanted})
    and ${all(conditions)}
    and documents.text_id not in (select text_id from excluded)`;
  const columns = sql`documents.type, documents.id, documents.text_id, documents.dated,
    documents.contact_id`;
  /** The latest records that a condition on `documents` holds for, of those that are allowed. */
  const latestWith = (condition: RawBuilder<unknown>, most: number | RawBuilder<unknown>) => sql`
    cross join lateral (
      select documents.* from search.documents as documents
      where documents.organization_id = ${organizationId} and ${condition} and ${isAllowed}
      order by documents.dated desc, documents.id desc
      limit ${most}
    ) as documents`;
  // Of one customer many, of many customers a few each.
  const recordsOfEach = sql`(select ${bounds.recordsOfNamed} / greatest(count(*), 1) from contacts)`;
  // A statement is planned each time it is asked: what cannot find anything is left out of it.
  const candidates = [
    sql`
      select ${columns}, 0 as boost, 0 as mask, null::text as known
      from contacts
      ${latestWith(sql`documents.contact_id = contacts.id`, recordsOfEach)}`,
    ...when(
      keys,
      sql`
        select ${columns}, ${scores.key}, asked.mask, keys.field
        from json_to_recordset(${JSON.stringify(keys)}) as asked(key text, mask integer)
        join search.keys as keys
          on keys.organization_id = ${organizationId} and keys.key = asked.key collate "C"
        join search.documents as documents
          on documents.organization_id = ${organizationId}
          and documents.type = keys.type and documents.id = keys.id
        where ${isAllowed}`,
    ),
    ...when(
      amounts,
      sql`
        select ${columns}, ${scores.amount}, asked.mask, 'amount'
        from json_to_recordset(${JSON.stringify(amounts)}) as asked(amount bigint, mask integer)
        ${latestWith(sql`documents.amount = asked.amount`, bounds.recordsOfAmount)}`,
    ),
    ...when(
      typeMasks,
      sql`
        select ${columns}, 0, 0, null
        from texts
        join search.texts as kept
          on kept.organization_id = ${organizationId} and kept.id = texts.text_id
        join types on types.type = kept.type and (texts.mask | types.mask) = ${everything}
        ${latestWith(sql`documents.text_id = texts.text_id`, bounds.recordsOfText)}`,
    ),
  ];

  return sql`
    with ranges as materialized (
      select part, word, first collate "C" as first, last collate "C" as last, quality
      from json_to_recordset(${JSON.stringify(ranges)})
        as ranges(part integer, word integer, first text, last text, quality integer)
    ),
    words as materialized (
      select ranges.part, ranges.word, terms.text_id, max(ranges.quality * terms.weight) as score
      from ranges
      cross join lateral (
        select terms.text_id, terms.weight
        from search.terms as terms
        where terms.organization_id = ${organizationId}
          and terms.term >= ranges.first and terms.term < ranges.last
        limit ${bounds.texts}
      ) as terms
      group by 1, 2, 3
    ),
    matched as materialized (${matchedParts(organizationId, shapes)}),
    excluded as materialized (select text_id from matched where part >= ${parts.length}),
    texts as materialized (
      select text_id, bit_or(1 << part) as mask, sum(score)::integer as score
      from matched
      where part < ${parts.length} and text_id not in (select text_id from excluded)
      group by text_id
    ),
    types as materialized (
      select type collate "C" as type, bit_or(mask) as mask
      from json_to_recordset(${JSON.stringify(typeMasks)}) as types(type text, mask integer)
      group by 1
    ),
    contacts as materialized (
      select documents.id, max(texts.score) as score, bit_or(texts.mask) as mask
      from texts
      join search.texts as kept
        on kept.organization_id = ${organizationId} and kept.id = texts.text_id
        and kept.type = 'CONTACT'
      join search.documents as documents
        on documents.organization_id = ${organizationId} and documents.text_id = texts.text_id
      group by 1
      order by bit_count(bit_or(texts.mask)::bit(32)) desc, 2 desc, 1
      limit ${bounds.named}
    ),
    candidates as materialized (${sql.join(candidates, sql` union all `)}),
    otherwise as materialized (
      select distinct on (candidates.type, candidates.id)
        (candidates.boost
          + (coalesce(texts.score, 0) + coalesce(contacts.score, 0) / 2)
            / ${count}
          + ${prior(sql.ref('candidates.type'))})::integer as score,
        candidates.text_id, candidates.dated, candidates.id, candidates.type, candidates.known,
        (coalesce(contacts.mask, 0) & ~coalesce(texts.mask, 0)) <> 0 as is_by_contact
      from candidates
      left join texts on texts.text_id = candidates.text_id
      left join contacts
        on contacts.id = candidates.contact_id and candidates.type <> 'CONTACT'
      left join types on types.type = candidates.type
      where (candidates.mask | coalesce(texts.mask, 0) | coalesce(contacts.mask, 0)  | coalesce(types.mask, 0)) = ${everything}
        and (candidates.boost > 0 or coalesce(texts.mask, 0) <> ${everything})
        and (candidates.type <> 'INVOICE_LINE' or candidates.boost > 0
          or coalesce(texts.mask, 0) <> 0)
      order by candidates.type, candidates.id, candidates.boost desc
    ),
    own as materialized (
      select texts.text_id, kept.type,
        (texts.score / ${count} + least(60, 60 * ${count} / greatest(kept.words, 1))
          + ${prior(sql.ref('kept.type'))})::integer as score
      from texts
      join search.texts as kept
        on kept.organization_id = ${organizationId} and kept.id = texts.text_id
      where texts.mask = ${everything} and kept.type = any(${wanted})
    )`;
}

function storedAmounts(amounts: readonly string[]): readonly string[] {
  return amounts.flatMap((amount) => storedAmount(amount) ?? []);
}

function when(
  asked: readonly unknown[],
  part: RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  return asked.length === 0 ? [] : [part];
}

interface Shape {
  readonly part: number;
  readonly words: number;
  readonly phrase: string | null;
}

/** A word's texts are its part's; those of a phrase have all of its words, and in a row. */
function matchedParts(organizationId: string, shapes: readonly Shape[]): RawBuilder<unknown> {
  if (shapes.every(({ words }) => words === 1)) return sql`select part, text_id, score from words`;
  return sql`
    select words.part, words.text_id, min(words.score) as score
    from words
    join json_to_recordset(${JSON.stringify(shapes)})
      as shapes(part integer, words integer, phrase text) on shapes.part = words.part
    join search.texts as kept
      on kept.organization_id = ${organizationId} and kept.id = words.text_id
    where shapes.phrase is null or position(shapes.phrase in kept.folded) > 0
    group by words.part, words.text_id, shapes.words
    having count(*) = shapes.words`;
}

function rangesOf({ lookups }: AskedPart, part: number) {
  return lookups.flatMap((some, word) =>
    some.map(({ from, to, quality }) => ({ part, word, first: from, last: to, quality })),
  );
}
