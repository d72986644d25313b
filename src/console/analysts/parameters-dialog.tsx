/** Asks for the values of a saved search before it is run; those it was saved with stand there already. */

import { useState } from 'react';
import { Dialog } from './dialog.tsx';
import type { Failure } from './graph.ts';
import type { SavedParameter, SavedSearch } from './saved-search.ts';
import { useWords } from './texts/language.ts';

interface ParametersDialogProps {
  readonly search: SavedSearch;
  readonly onRun: (
    search: SavedSearch,
    values: Readonly<Record<string, unknown>>,
  ) => Promise<Failure | undefined>;
  readonly onClose: () => void;
}

export function ParametersDialog({ search, onRun, onClose }: ParametersDialogProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState('');

  async function run(): Promise<void> {
    const values = Object.fromEntries(
      search.parameters.map((one) => [one.name, valueOf(one, typed[one.name])]),
    );
    const failure = await onRun(search, values);
    setFault(failure === undefined ? '' : failure.message || say('noAnswer'));
  }

  return (
    <Dialog title={say('parameters', { name: search.name })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {search.parameters.map(({ name, type, default: usual }) => (
          <label key={name}>
            {name}
            <input
              type={type === 'DATE' ? 'date' : 'text'}
              value={typed[name] ?? String(usual)}
              onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
            />
          </label>
        ))}
        {fault !== '' && (
          <p role="alert" className="fault">
            {fault}
          </p>
        )}
        <button type="submit" className="main">
          {say('run')}
        </button>
      </form>
    </Dialog>
  );
}

/** Decimals stay text; the server says what does not fit. */
function valueOf({ type, default: usual }: SavedParameter, typed: string | undefined): unknown {
  if (typed === undefined) return usual;
  if (type === 'BOOLEAN') return typed === 'true' ? true : typed === 'false' ? false : typed;
  if (type === 'INTEGER' && /^-?\d+$/.test(typed)) return Number(typed);
  return typed;
}
