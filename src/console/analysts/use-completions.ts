/** What may complete the last word: words the records have, or in a filter the fields the schema has. */

import { useEffect, useState } from 'react';
import { useAnswer } from './asking.ts';
import { fieldsDocument, suggestionsDocument } from './documents.ts';
import type { Kind } from './kinds.ts';

interface Completion {
  /** All that is typed, completed. */
  readonly text: string;
  readonly word: string;
  /** What it is, or in how many texts. */
  readonly note?: string;
  readonly count?: number;
}

/** Nobody types that fast on purpose; one question a letter would be wasted. */
const settledMs = 120;
const mostShown = 8;

/** Empty text is completed by nothing. */
export function useCompletions(typed: string, kind: Kind | undefined): readonly Completion[] {
  const settled = useSettled(typed);
  const words = useAnswer<{
    searchSuggestions: readonly { query: string; word: string; count: number }[];
  }>(
    kind === undefined && settled.trim() !== ''
      ? { document: suggestionsDocument, variables: { prefix: settled } }
      : null,
  ).answer?.data?.searchSuggestions;
  const fields = useAnswer<{
    __type: { inputFields: readonly { name: string; description: string | null }[] } | null;
  }>(kind ? { document: fieldsDocument, variables: { name: kind.conditions } } : null).answer?.data
    ?.__type?.inputFields;

  if (typed === '') return [];
  if (kind === undefined)
    // Those of other letters than stand there by now would complete another word.
    return settled !== typed
      ? []
      : (words ?? []).map(({ query, word, count }) => ({ text: query, word, count }));
  // The name of a field at the end, also behind a bracket or a minus.
  const begun = /(?:^|[\s(-])(\w+)$/.exec(typed)?.[1];
  if (begun === undefined) return [];
  return (fields ?? [])
    .filter(({ name }) => !combining.has(name))
    .filter(({ name }) => name.toLowerCase().startsWith(begun.toLowerCase()))
    .slice(0, mostShown)
    .map(({ name, description }) => ({
      text: `${typed.slice(0, typed.length - begun.length)}${name}:`,
      word: name,
      note: description ?? '',
    }));
}

/** What the text says by `OR`, brackets and a minus. */
const combining: ReadonlySet<string> = new Set(['and', 'or', 'not']);

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settledMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
