/**
 * Words as they are looked up: in whatever case, composition or spelling they were typed, the same word is the same text.
 * Danish letters that many keyboards lack are one with what people type for them: æ and ae, ø and oe and o, å and aa.
 */

/** Longer ones are cut: nobody types them, and each is a key of an index. */
const longestWord = 64;

// A letter may be composed of several code points: its marks belong to it.
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

const marks = /\p{M}+/gu;

/** A word and where it stands in its text, in UTF-16 units. */
export interface Word {
  /** Folded. */
  readonly word: string;
  /** As it was written, in small letters: what stems are made of. */
  readonly spelling: string;
  readonly start: number;
  readonly end: number;
}

/** At most so many words, in their order; letters and digits make words, all else parts them. */
export function wordsOf(text: string, most = Infinity): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    if (words.length >= most) break;
    const spelling = beginningOf(match[0].normalize('NFKC').toLowerCase(), longestWord);
    const word = fold(spelling);
    if (word !== '')
      words.push({ word, spelling, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The one spelling of a word: only letters and digits are left, Danish ones in two or one plain letters. */
export function fold(word: string): string {
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/å/g, 'aa')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(marks, '');
  return beginningOf(folded, longestWord);
}

/** At most so many UTF-16 units, and no half of a character, which no database keeps. */
export function beginningOf(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** A guess at how a word that was typed without Danish letters is spelt with them, for its stem. */
export function inDanishLetters(spelling: string): string {
  return spelling.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
}

/** The words of a text with a blank around each, so that a phrase is found as a part of it. */
export function foldedText(words: readonly Pick<Word, 'word'>[]): string {
  return words.length === 0 ? '' : ` ${words.map(({ word }) => word).join(' ')} `;
}
