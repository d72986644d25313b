/** Conditions put into and taken out of what is typed, so that a facet is never more than a part of the text. */

import type { Part } from './kinds.ts';

/** How a facet of `search` is asked for; types go by a word of the query language. */
export function searchCondition(field: string, value: string): string {
  return field === 'type' ? `type:${typeWords[value] ?? value.toLowerCase()}` : `${field}:${value}`;
}

const typeWords: Readonly<Record<string, string>> = {
  CONTACT_PERSON: 'person',
  DAYBOOK_TRANSACTION: 'journal',
  BANK_LINE: 'bankline',
  INVOICE_LINE: 'line',
};

/** A part's condition for one value, as the server writes it back; a year comes as its first day. */
export function partCondition({ by, condition }: Part, value: string): string {
  return condition.replace('*', by === 'YEAR' ? value.slice(0, 4) : value);
}

/** Whether a condition stands in a text as a word of its own. */
export function hasCondition(text: string, condition: string): boolean {
  return wordsOf(text).includes(condition);
}

/** Adds what is not there, and takes out what is. */
export function toggleCondition(text: string, condition: string): string {
  const words = wordsOf(text);
  if (words.includes(condition)) return words.filter((word) => word !== condition).join(' ');
  // `OR` binds less than what stands side by side.
  const before = words.includes('OR') ? [`(${words.join(' ')})`] : words;
  return [...before, condition].join(' ');
}

/** The parts between blanks; quotes and brackets hold together. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let depth = 0;
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === '(') depth += 1;
    else if (!isQuoted && sign === ')') depth -= 1;
    if (sign === ' ' && !isQuoted && depth <= 0) {
      if (word !== '') words.push(word);
      word = '';
    } else word += sign;
  }
  return word === '' ? words : [...words, word];
}
