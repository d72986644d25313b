/** Shows where and why a text matches: its fields cut into fragments, some of them marked. Text stays text; nothing is markup. */

import type { Asked, Likeness } from './asked.ts';
import type { FieldText } from './documents.ts';
import type { Stems } from './stems.ts';
import { stemMark, wordMark } from './texts.ts';
import { wordsOf } from './words.ts';

interface Fragment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** One field of a hit with what matches in it; long texts are cut around the first match. */
export interface Highlight {
  readonly field: string;
  readonly fragments: readonly Fragment[];
}

/** Which word of the query matched where, and how well. */
export interface TextReason {
  readonly word: string;
  readonly field: string;
  readonly likeness: Likeness;
}

export interface Shown {
  readonly highlights: readonly Highlight[];
  readonly reasons: readonly TextReason[];
}

/** Characters shown of a field, and how many of them before the first match. */
const shownLength = 200;
const shownBefore = 40;

const likenesses: readonly Likeness[] = ['word', 'stem', 'beginning', 'similar'];

export function show(content: readonly FieldText[], asked: Asked, stems: Stems): Shown {
  const best = new Map<string, TextReason>();
  const highlights: Highlight[] = [];
  for (const { field, text } of content) {
    const marked: Mark[] = [];
    for (const { word, spelling, start, end } of wordsOf(text)) {
      const terms = [
        wordMark + word,
        ...(stems.get(spelling) ?? []).map((stem) => stemMark + stem),
      ];
      for (const [part, likeness] of matchesOf(terms, asked)) {
        marked.push({ start, end });
        const reason = { word: part, field, likeness };
        const before = best.get(part);
        if (before === undefined || rankOf(reason) < rankOf(before)) best.set(part, reason);
      }
    }
    if (marked.length > 0) highlights.push({ field, fragments: cut(text, marked) });
  }
  return { highlights, reasons: [...best.values()] };
}

function rankOf({ likeness }: TextReason): number {
  return likenesses.indexOf(likeness);
}

/** Which parts of the query these terms of one word belong to, and how. */
function matchesOf(terms: readonly string[], asked: Asked): ReadonlyMap<string, Likeness> {
  const found = new Map<string, Likeness>();
  for (const { text, lookups } of asked.parts)
    for (const { from, to, likeness } of lookups.flat()) {
      const before = found.get(text);
      const isBetter =
        before === undefined || likenesses.indexOf(likeness) < likenesses.indexOf(before);
      if (isBetter && terms.some((term) => term >= from && term < to)) found.set(text, likeness);
    }
  return found;
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Marks come in their order; the same word may be marked for several parts. */
function cut(text: string, marks: readonly Mark[]): readonly Fragment[] {
  const first = marks[0]?.start ?? 0;
  const begin = text.length <= shownLength ? 0 : Math.max(0, first - shownBefore);
  const finish = Math.min(text.length, begin + shownLength);
  const fragments: Fragment[] = [];
  let at = begin;
  const add = (to: number, isMatch: boolean) => {
    if (to > at) fragments.push({ text: text.slice(at, to), isMatch });
    at = Math.max(at, to);
  };
  if (begin > 0) fragments.push({ text: '… ', isMatch: false });
  for (const { start, end } of marks) {
    if (start < at || start >= finish) continue;
    add(start, false);
    add(Math.min(end, finish), true);
  }
  add(finish, false);
  if (finish < text.length) fragments.push({ text: ' …', isMatch: false });
  return fragments;
}
