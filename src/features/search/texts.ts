/** Keeps each different text once, with its words and stems, and forgets it with the last record that has it. */

import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { FieldText, SearchDocument } from './documents.ts';
import { canBeMisspelt, spellingsOf } from './spellings.ts';
import type { Stemming } from './stems.ts';
import { foldedText, wordsOf, type Word } from './words.ts';

/** What stands behind is remarks; a field of Billy's may hold 64 KB. */
const wordsOfField = 200;

/** Rows of one statement. */
const rowsAtOnce = 10_000;

/** The mark of a word among terms, and that of a stem. */
export const wordMark = '=';
export const stemMark = '~';

/** Names a text: records of a type with the same texts have the same. */
export function digestOf({ type, texts }: Pick<SearchDocument, 'type' | 'texts'>): string {
  return createHash('sha256')
    .update(JSON.stringify([type, texts]))
    .digest('base64url');
}

/** Where each text is kept, by digest; those that were not there yet are written down. */
export async function keepTexts(
  database: Kysely<Tables>,
  stemming: Stemming,
  organizationId: string,
  documents: readonly SearchDocument[],
): Promise<ReadonlyMap<string, string>> {
  const different = new Map(documents.map((document) => [digestOf(document), document]));
  const read = new Map(
    [...different].map(([digest, { texts }]) => [digest, texts.map(readField)] as const),
  );
  const rows = [...different].map(([digest, { type, texts }]) => {
    const words = read.get(digest)?.flatMap((field) => field.words) ?? [];
    // What stands in two fields is no phrase.
    const folded =
      read
        .get(digest)
        ?.map((field) => foldedText(field.words))
        .join('|') ?? '';
    return { type, digest, content: texts, folded, words: words.length };
  });
  const { rows: added } = await sql<{ readonly id: string; readonly digest: string }>`
    insert into search.texts (organization_id, type, digest, content, folded, words)
    select ${organizationId}, type, digest, content, folded, words
    from json_to_recordset(${JSON.stringify(rows)})
      as texts(type text, digest text, content json, folded text, words integer)
    on conflict (organization_id, digest) do nothing
    returning id, digest`.execute(database);
  const ids = new Map(added.map(({ id, digest }) => [digest, id]));
  const fields = added.flatMap(({ id, digest }) =>
    (read.get(digest) ?? []).map((field) => ({ ...field, textId: id })),
  );
  await addTerms(database, stemming, organizationId, fields);

  const others = [...different.keys()].filter((digest) => !ids.has(digest));
  const { rows: kept } = await sql<{ readonly id: string; readonly digest: string }>`
    select texts.id, texts.digest
    from json_array_elements_text(${JSON.stringify(others)}) as wanted(digest)
    join search.texts as texts
      on texts.organization_id = ${organizationId} and texts.digest = wanted.digest`.execute(
    database,
  );
  for (const { id, digest } of kept) ids.set(digest, id);
  return ids;
}

interface ReadField {
  readonly weight: number;
  readonly words: readonly Word[];
}

function readField({ text, weight }: FieldText): ReadField {
  return { weight, words: wordsOf(text, wordsOfField) };
}

async function addTerms(
  database: Kysely<Tables>,
  stemming: Stemming,
  organizationId: string,
  fields: readonly (ReadField & { readonly textId: string })[],
): Promise<void> {
  const words = fields.flatMap((field) => field.words);
  const stems = await stemming.stemsOf(
    database,
    words.map(({ spelling }) => spelling),
  );
  const terms = new Map<string, { term: string; text_id: string; weight: number }>();
  for (const { textId, weight, words } of fields)
    for (const { word, spelling } of words) {
      // A stem that is the word itself is found as the word.
      const own = (stems.get(spelling) ?? []).filter((stem) => stem !== word);
      for (const term of [wordMark + word, ...own.map((stem) => stemMark + stem)]) {
        const key = `${textId} ${term}`;
        if ((terms.get(key)?.weight ?? 0) < weight)
          terms.set(key, { term, text_id: textId, weight });
      }
    }
  for (const rows of inParts([...terms.values()]))
    await sql`
      insert into search.terms (organization_id, term, text_id, weight)
      select ${organizationId}, term, text_id, weight
      from json_to_recordset(${JSON.stringify(rows)})
        as terms(term text, text_id bigint, weight smallint)`.execute(database);

  const different = new Set(words.map(({ word }) => word).filter(canBeMisspelt));
  const spellings = [...different].flatMap((word) =>
    spellingsOf(word).map((spelling) => ({ spelling, word })),
  );
  for (const rows of inParts(spellings))
    await sql`
      insert into search.spellings (organization_id, spelling, word)
      select ${organizationId}, spelling, word
      from json_to_recordset(${JSON.stringify(rows)}) as spellings(spelling text, word text)
      on conflict do nothing`.execute(database);
}

/** Forgets those of the texts that no record has any more, and the words that were in no other. */
export async function forgetTexts(
  database: Kysely<Tables>,
  organizationId: string,
  textIds: readonly string[],
): Promise<void> {
  if (textIds.length === 0) return;
  const { rows } = await sql<{ readonly term: string }>`
    with forgotten as (
      delete from search.texts as texts
      using json_array_elements_text(${JSON.stringify(textIds)}) as suspected(id)
      where texts.organization_id = ${organizationId}
        and texts.id = suspected.id::bigint
        and not exists (
          select from search.documents as documents
          where documents.organization_id = ${organizationId} and documents.text_id = texts.id
        )
      returning texts.id
    )
    delete from search.terms as terms
    using forgotten
    where terms.organization_id = ${organizationId} and terms.text_id = forgotten.id
    returning terms.term`.execute(database);
  const words = new Set(
    rows.flatMap(({ term }) => (term.startsWith(wordMark) ? [term.slice(1)] : [])),
  );
  const spellings = [...words]
    .filter(canBeMisspelt)
    .flatMap((word) => spellingsOf(word).map((spelling) => ({ spelling, word })));
  for (const some of inParts(spellings))
    await sql`
      delete from search.spellings as spellings
      using json_to_recordset(${JSON.stringify(some)}) as lost(spelling text, word text)
      where spellings.organization_id = ${organizationId}
        and spellings.spelling = lost.spelling
        and spellings.word = lost.word
        and not exists (
          select from search.terms as terms
          where terms.organization_id = ${organizationId} and terms.term = ${wordMark} || lost.word
        )`.execute(database);
}

function inParts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) =>
    rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  );
}
