/** What the words of a query are looked up as: each word under itself, its stems, as a beginning, and spelt otherwise. */

import { sql, type Kysely } from 'kysely';
import type { FreeText } from '../../mirror/query/parse-query.ts';
import type { Tables } from '../../store/tables.ts';
import { amountsIn } from './amounts.ts';
import { typeNames } from './conditions.ts';
import type { SearchType } from './documents.ts';
import { keysIn } from './identifiers.ts';
import { canBeMisspelt, lookedUpSpellings, mistakesBetween } from './spellings.ts';
import type { Stemming } from './stems.ts';
import { stemMark, wordMark } from './texts.ts';
import { foldedText, wordsOf, type Word } from './words.ts';

/** How a term came to be looked up, from the best to the least. */
export type Likeness = 'word' | 'stem' | 'beginning' | 'similar';

/** A stretch of terms, from the first to before the last. */
interface Lookup {
  readonly from: string;
  readonly to: string;
  readonly likeness: Likeness;
  readonly quality: number;
}

/** One word of the query, or a phrase: what is found has it. */
export interface AskedPart {
  /** As it was written. */
  readonly text: string;
  /** Of each of its words. */
  readonly lookups: readonly (readonly Lookup[])[];
  /** Its words in a row, where they must stand so. */
  readonly phrase: string | undefined;
  /** What else it may be: a number that something is known by, an amount, the name of a type. */
  readonly keys: readonly string[];
  readonly amounts: readonly string[];
  readonly types: readonly SearchType[];
}

export interface Asked {
  readonly parts: readonly AskedPart[];
  readonly without: readonly AskedPart[];
  /** The words together as one number, such as a telephone's with blanks in it. */
  readonly wholeKeys: readonly string[];
  readonly wholeAmounts: readonly string[];
  /** Words that nothing has, and what may have been meant. */
  readonly unknown: readonly { readonly word: Word; readonly meant: readonly string[] }[];
}

const qualities: Readonly<Record<Likeness, number>> = {
  word: 100,
  stem: 70,
  beginning: 60,
  similar: 45,
};

/** More words are no question that a person asks, and each is a bit of a mask. */
export const mostWords = 16;

/** Other words that are looked up where one is not known. */
const mostSimilar = 8;

/** What is behind all terms that begin with a word: no word has a letter behind this one. */
const behindAll = '\u{10ffff}';

/** What is right behind one term: letters and digits come after it. */
const behindOne = '\u0001';

/** The terms of free words; those that nothing of the company has are looked up as what is spelt alike. */
export async function askedOf(
  database: Kysely<Tables>,
  stemming: Stemming,
  organizationId: string,
  texts: readonly FreeText[],
): Promise<Asked> {
  const read = texts.flatMap((text) => {
    const words = wordsOf(text.text, mostWords);
    return words.length === 0 ? [] : [{ text, words }];
  });
  const spellings = read.flatMap(({ words }) => words.map(({ spelling }) => spelling));
  const stems = await stemming.stemsOf(database, spellings);
  const plain = new Map(
    read.flatMap(({ text, words }) =>
      words.map((word, index) => {
        const isBeginning = text.isLast && !text.isPhrase && index === words.length - 1;
        return [word, lookupsOf(word, stems.get(word.spelling) ?? [], isBeginning)] as const;
      }),
    ),
  );
  const known = await knownAmong(database, organizationId, plain);
  const strange = [...plain.keys()].filter((word) => !known.has(word));
  const similar = await similarTo(database, organizationId, strange);

  const asked = read.map(({ text, words }): AskedPart => {
    const [first] = words;
    return {
      text: text.text,
      lookups: words.map((word) => [
        ...(plain.get(word) ?? []),
        ...(similar.get(word) ?? []).map(alike),
      ]),
      // What was written without a blank stands so, too: an address, a number with dashes.
      phrase: words.length > 1 ? foldedText(words) : undefined,
      keys: text.isPhrase ? [] : keysIn(text.text),
      amounts: text.isPhrase ? [] : amountsIn(text.text),
      types: (words.length === 1 && first && typeNames.get(first.word)) || [],
    };
  });
  const wanted = read.filter(({ text }) => !text.isNegated && !text.isPhrase);
  const whole = wanted.length > 1 ? wanted.map(({ text }) => text.text).join(' ') : '';
  const isNegated = (index: number) => read[index]?.text.isNegated === true;
  return {
    parts: asked.filter((_, index) => !isNegated(index)),
    without: asked.filter((_, index) => isNegated(index)),
    wholeKeys: /^[\p{Lu}\p{N}\s+().-]+$/u.test(whole) ? keysIn(whole) : [],
    wholeAmounts: whole === '' ? [] : amountsIn(whole),
    unknown: strange.map((word) => ({ word, meant: similar.get(word) ?? [] })),
  };
}

function lookupsOf(
  { word, spelling }: Word,
  stems: readonly string[],
  isBeginning: boolean,
): readonly Lookup[] {
  const others = new Set(stems);
  return [
    exactly(wordMark + word, 'word'),
    ...[...others].flatMap((stem) => [
      exactly(stemMark + stem, 'stem'),
      ...(stem === word ? [] : [exactly(wordMark + stem, 'stem')]),
    ]),
    ...(others.has(word) ? [] : [exactly(stemMark + word, 'stem')]),
    ...(isBeginning && spelling.length > 1
      ? [{ from: wordMark + word, to: wordMark + word + behindAll, ...how('beginning') }]
      : []),
  ];
}

function exactly(term: string, likeness: Likeness): Lookup {
  return { from: term, to: term + behindOne, ...how(likeness) };
}

function how(likeness: Likeness): Pick<Lookup, 'likeness' | 'quality'> {
  return { likeness, quality: qualities[likeness] };
}

function alike(word: string): Lookup {
  return exactly(wordMark + word, 'similar');
}

/** Those of the words that anything of the company has. */
async function knownAmong(
  database: Kysely<Tables>,
  organizationId: string,
  lookups: ReadonlyMap<Word, readonly Lookup[]>,
): Promise<ReadonlySet<Word>> {
  const words = [...lookups.keys()];
  const ranges = words.flatMap((word, index) =>
    (lookups.get(word) ?? []).map(({ from, to }) => ({ index, from, to })),
  );
  const { rows } = await sql<{ readonly index: number }>`
    select distinct ranges.index
    from json_to_recordset(${JSON.stringify(ranges)}) as ranges(index integer, "from" text, "to" text)
    where exists (
      select from search.terms as terms
      where terms.organization_id = ${organizationId}
        and terms.term >= ranges."from" and terms.term < ranges."to"
    )`.execute(database);
  return new Set(rows.flatMap(({ index }) => words[index] ?? []));
}

/** The nearest words the company has, for each that it has not; the ones with fewer mistakes first. */
async function similarTo(
  database: Kysely<Tables>,
  organizationId: string,
  words: readonly Word[],
): Promise<ReadonlyMap<Word, readonly string[]>> {
  const typed = words.filter(({ word }) => canBeMisspelt(word));
  if (typed.length === 0) return new Map();
  const spellings = typed.flatMap((word, index) =>
    lookedUpSpellings(word.word).map((spelling) => ({ index, spelling })),
  );
  const { rows } = await sql<{ readonly index: number; readonly word: string }>`
    select distinct wanted.index, spellings.word
    from json_to_recordset(${JSON.stringify(spellings)}) as wanted(index integer, spelling text)
    join search.spellings as spellings
      on spellings.organization_id = ${organizationId}
      and spellings.spelling = wanted.spelling collate "C"
    limit 2000`.execute(database);
  return new Map(
    typed.map((word, index) => {
      const near = rows.flatMap((row) => {
        const mistakes = row.index === index ? mistakesBetween(word.word, row.word) : undefined;
        return mistakes === undefined ? [] : [{ word: row.word, mistakes }];
      });
      near.sort((a, b) => a.mistakes - b.mistakes || (a.word < b.word ? -1 : 1));
      return [word, near.slice(0, mostSimilar).map((each) => each.word)] as const;
    }),
  );
}
