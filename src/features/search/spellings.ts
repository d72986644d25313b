/**
 * Words that somebody may have meant who typed another one: one letter too many, too few, wrong, or two in the wrong order.
 * Each word is stored under what is left of it without one letter; two words that are one mistake apart have such a rest in
 * common, so candidates are found by looking keys up, and no word is compared with all.
 */

/** In shorter ones a letter more or less is another word. */
const shortest = 4;

/** Two mistakes are allowed in words that are at least so long. */
const longEnoughForTwo = 8;

/** Nobody misspells longer ones letter by letter, and each letter is a row. */
const longest = 24;

/** Whether a word can be meant by a mistake: words with digits are numbers, and another number is another thing. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= shortest && word.length <= longest && !/\p{N}/u.test(word);
}

/** Under what a word is stored: itself, and itself without any one letter. */
export function spellingsOf(word: string): readonly string[] {
  return [...new Set([word, ...withoutOne(word)])];
}

/** Under what a word that somebody typed is looked up; what is found is still to be compared with it. */
export function lookedUpSpellings(word: string): readonly string[] {
  const once = withoutOne(word);
  const twice = word.length >= longEnoughForTwo ? once.flatMap(withoutOne) : [];
  return [...new Set([word, ...once, ...twice])];
}

/** How many mistakes lie between a typed word and one that may have been meant; undefined when too many. */
export function mistakesBetween(typed: string, meant: string): number | undefined {
  const most = typed.length >= longEnoughForTwo ? 2 : 1;
  const distance = distanceBetween(typed, meant);
  return distance <= most ? distance : undefined;
}

function withoutOne(word: string): readonly string[] {
  // Whole letters: half of one is no text.
  const letters = Array.from(word);
  return letters.map((_letter, index) => letters.toSpliced(index, 1).join(''));
}

/** Damerau and Levenshtein's, where no letter is moved twice. Both words are short. */
function distanceBetween(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? Infinity) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}
