/** Runs a saved search: what it means with its values becomes the text that is shown, and can be changed. */

import { useCallback, useRef, useState } from 'react';
import { useAsk } from './asking.ts';
import { runDocument, textDocument } from './documents.ts';
import type { Failure } from './graph.ts';
import { kindOf } from './kinds.ts';
import type { SavedSearch } from './saved-search.ts';
import { useWords } from './texts/language.ts';
import { show } from './view.ts';

type Values = Readonly<Record<string, unknown>>;

/** @param onNotice told in words when it could not be run */
export function useRunning(onNotice: (notice: string) => void) {
  const { say } = useWords();
  const ask = useAsk();
  const [asked, setAsked] = useState<SavedSearch | null>(null);

  async function runWith(search: SavedSearch, parameters: Values): Promise<Failure | undefined> {
    const kind = kindOf(search.resource);
    if (kind === undefined) return undefined;
    const run = await ask<{ runSavedSearch: { filter: unknown } | null }>(runDocument, {
      id: search.id,
      parameters,
    });
    if (run.data === undefined) return run.failure;
    const json = run.data.runSavedSearch?.filter ?? null;
    const read = await ask<{ found: { filter: { text: string } } }>(textDocument(kind), { json });
    if (read.data === undefined) return read.failure;
    setAsked(null);
    onNotice('');
    show({
      text: read.data.found.filter.text,
      resource: search.resource,
      pages: [],
      saved: search.id,
    });
    return undefined;
  }

  // The keys are listened to with the latest.
  const latest = useRef(runWith);
  latest.current = runWith;
  const noAnswer = say('noAnswer');
  const run = useCallback(
    (search: SavedSearch): void => {
      if (kindOf(search.resource) === undefined) return;
      if (search.parameters.length > 0) {
        setAsked(search);
        return;
      }
      void latest.current(search, {}).then((failure) => {
        if (failure !== undefined) onNotice(failure.message || noAnswer);
      });
    },
    [onNotice, noAnswer],
  );

  return { run, runWith, asked, forget: () => setAsked(null) };
}
