/** Which of a few known words somebody may have meant. */

import { mistakesBetween } from './spellings.ts';

/** At most three, those that begin alike first. */
export function nearestOf(typed: string, known: readonly string[]): readonly string[] {
  const beginning = known.filter((word) => typed.length > 1 && word.startsWith(typed));
  const misspelt = known.filter((word) => mistakesBetween(typed, word) !== undefined);
  return [...new Set([...beginning, ...misspelt])].slice(0, 3);
}
