/**
 * Stems, Danish and English, by the database's own Snowball stemmers: they are at hand wherever the tables are, and the same
 * ones make what is stored and what is asked.
 */

import { sql, type Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Tables } from '../../store/tables.ts';
import { fold, inDanishLetters } from './words.ts';

/** Words of a company's records are few and come again and again; each takes about 200 bytes here. */
const rememberedWords = 20_000;

/** What a word is found by besides itself: its stems, folded. */
export type Stems = ReadonlyMap<string, readonly string[]>;

export interface Stemming {
  /** By spelling in small letters. Words without a letter, and those that every text has, have no stems. */
  stemsOf(database: Kysely<Tables>, spellings: Iterable<string>): Promise<Stems>;
}

export function createStemming(): Stemming {
  const known = new LRUCache<string, readonly string[]>({ max: rememberedWords });
  return {
    async stemsOf(database, spellings) {
      const wanted = new Set(spellings);
      const stems = new Map<string, readonly string[]>();
      for (const spelling of wanted) {
        const remembered = /\p{L}/u.test(spelling) ? known.get(spelling) : [];
        if (remembered !== undefined) stems.set(spelling, remembered);
      }
      const missing = [...wanted].filter((spelling) => !stems.has(spelling));
      if (missing.length === 0) return stems;
      for (const [spelling, found] of await askDatabase(database, missing)) {
        known.set(spelling, found);
        stems.set(spelling, found);
      }
      return stems;
    },
  };
}

interface StemRow {
  readonly spelling: string;
  readonly danish: readonly string[] | null;
  readonly in_letters: readonly string[] | null;
  readonly english: readonly string[] | null;
}

/** A word that was typed without Danish letters has the stem it would have with them, too. */
async function askDatabase(
  database: Kysely<Tables>,
  spellings: readonly string[],
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const words = spellings.map((spelling) => ({
    spelling,
    in_letters: inDanishLetters(spelling),
  }));
  const { rows } = await sql<StemRow>`
    select spelling,
      ts_lexize('danish_stem', spelling) as danish,
      ts_lexize('danish_stem', in_letters) as in_letters,
      ts_lexize('english_stem', spelling) as english
    from json_to_recordset(${JSON.stringify(words)}) as words(spelling text, in_letters text)
  `.execute(database);
  return rows.map(({ spelling, danish, in_letters, english }) => {
    const stems = [danish, in_letters, english].flatMap((some) => some ?? []).map(fold);
    return [spelling, [...new Set(stems)].filter((stem) => stem !== '')] as const;
  });
}
