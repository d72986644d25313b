/** Keeps the filter under a name. */

import { useState } from 'react';
import { useAsk } from './asking.ts';
import { Dialog } from './dialog.tsx';
import { saveDocument } from './documents.ts';
import { FormFaults } from './form-faults.tsx';
import type { Failure } from './graph.ts';
import type { Kind } from './kinds.ts';
import type { SavedSearch, UserError } from './saved-search.ts';
import { useWords } from './texts/language.ts';
import { show } from './view.ts';

interface SaveDialogProps {
  readonly kind: Kind;
  /** As the answer that is shown has it; null for all. */
  readonly filter: unknown;
  readonly isScheduledNext: boolean;
  readonly onSaved: (search: SavedSearch) => void;
  readonly onClose: () => void;
}

interface SaveAnswer {
  readonly createSavedSearch: {
    readonly savedSearch: SavedSearch | null;
    readonly userErrors: readonly UserError[];
  };
}

export function SaveDialog({ kind, filter, isScheduledNext, onSaved, onClose }: SaveDialogProps) {
  const { say, name: named } = useWords();
  const ask = useAsk();
  const [name, setName] = useState('');
  const [folder, setFolder] = useState('');
  const [visibility, setVisibility] = useState<'PRIVATE' | 'COMPANY'>('COMPANY');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [failure, setFailure] = useState<Failure>();

  async function save(): Promise<void> {
    const { data, failure: refused } = await ask<SaveAnswer>(saveDocument, {
      input: {
        name: name.trim(),
        folder: folder.trim() || null,
        visibility,
        resource: kind.resource,
        filter,
        orderBy: kind.order ? [kind.order] : [],
      },
    });
    setErrors(data?.createSavedSearch.userErrors ?? []);
    setFailure(refused);
    const saved = data?.createSavedSearch.savedSearch;
    if (!saved) return;
    show({ saved: saved.id });
    onSaved(saved);
  }

  return (
    <Dialog title={say(isScheduledNext ? 'saveFirst' : 'saveTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {say('saveName')}
          <input
            type="text"
            required
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label>
          {say('folder')}
          <input type="text" value={folder} onChange={({ target }) => setFolder(target.value)} />
        </label>
        <fieldset>
          <legend>{say('visibility')}</legend>
          {(['COMPANY', 'PRIVATE'] as const).map((one) => (
            <label key={one} className="row">
              <input
                type="radio"
                name="visibility"
                checked={visibility === one}
                onChange={() => setVisibility(one)}
              />
              {named('visibility', one)}
            </label>
          ))}
        </fieldset>
        <FormFaults errors={errors} failure={failure} />
        <button type="submit" className="main">
          {say('save')}
        </button>
      </form>
    </Dialog>
  );
}
