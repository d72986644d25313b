/** Completes the last word of what has been typed with words the company has. */

import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../store/tables.ts';
import type { Suggestion } from './search.ts';
import { wordMark } from './texts.ts';
import { wordsOf } from './words.ts';

/** Terms that are looked at; among more that begin alike, the frequent ones are not known to be among them. */
const looked = 2_000;

/** The most frequent first. */
export async function suggest(
  database: Kysely<Tables>,
  organizationId: string,
  prefix: string,
  first: number,
): Promise<readonly Suggestion[]> {
  const last = wordsOf(prefix).at(-1);
  if (last === undefined || last.end !== prefix.length) return [];
  const from = wordMark + last.word;
  const { rows } = await sql<{ readonly term: string; readonly count: number }>`
    select term, count(*)::integer as count
    from (
      select terms.term from search.terms as terms
      where terms.organization_id = ${organizationId}
        and terms.term >= ${from} and terms.term < ${`${from}\u{10ffff}`}
      limit ${looked}
    ) as looked
    group by term
    order by count desc, term
    limit ${first}`.execute(database);
  return rows.map(({ term, count }) => {
    const word = term.slice(wordMark.length);
    return { query: prefix.slice(0, last.start) + word, word, count };
  });
}
