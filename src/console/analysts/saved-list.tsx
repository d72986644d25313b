/** Saved searches at the side: a click or a number runs one. */

import { useAsk } from './asking.ts';
import { deleteDocument } from './documents.ts';
import { kindOf } from './kinds.ts';
import type { SavedSearch, UserError } from './saved-search.ts';
import { useWords } from './texts/language.ts';

interface SavedListProps {
  readonly searches: readonly SavedSearch[];
  /** Id of the one that is shown. */
  readonly current: string;
  readonly onRun: (search: SavedSearch) => void;
  readonly onSchedule: (search: SavedSearch) => void;
  readonly onChanged: (notice: string) => void;
}

export function SavedList({ searches, current, onRun, onSchedule, onChanged }: SavedListProps) {
  const { say } = useWords();
  const ask = useAsk();

  async function forget({ id, name }: SavedSearch): Promise<void> {
    if (!confirm(say('deleteSure', { name }))) return;
    const { data, failure } = await ask<{
      deleteSavedSearch: { userErrors: readonly UserError[] };
    }>(deleteDocument, { id });
    const fault = data?.deleteSavedSearch.userErrors[0] ?? failure;
    onChanged(fault ? fault.message : say('deletedNow', { name }));
  }

  return (
    <nav className="saved" aria-label={say('saved')}>
      <h2>{say('saved')}</h2>
      {searches.length === 0 && <p className="hint">{say('noneSaved')}</p>}
      <ol>
        {searches.map((search, index) => (
          <li key={search.id}>
            {kindOf(search.resource) === undefined ? (
              <span className="run" title={say('notHere')}>
                {search.name} <small>{say('notHere')}</small>
              </span>
            ) : (
              <button
                type="button"
                className="run"
                aria-current={search.id === current}
                onClick={() => onRun(search)}
              >
                {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>}
                <span>
                  {search.name}
                  {search.folder !== null && <small> {search.folder}</small>}
                  {search.schedules.length > 0 && <small> · {say('isScheduled')}</small>}
                  {search.schedules.some(({ alert }) => alert?.isRaised) && (
                    <small className="raised"> · {say('isRaised')}</small>
                  )}
                  {search.faults.map((fault) => (
                    <small key={fault} className="fault">
                      {fault}
                    </small>
                  ))}
                </span>
              </button>
            )}
            {search.id === current && (
              <span className="actions">
                <button type="button" className="quiet" onClick={() => onSchedule(search)}>
                  {say('schedule')}
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={say('deleteNamed', { name: search.name })}
                  onClick={() => void forget(search)}
                >
                  {say('delete')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
