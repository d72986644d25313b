/** The one screen: what is asked above, what is kept and narrows it at the side, what was found in the middle. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnswer } from './asking.ts';
import { companyDocument, savedDocument } from './documents.ts';
import { Findings } from './findings.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { kindOf } from './kinds.ts';
import { ParametersDialog } from './parameters-dialog.tsx';
import { SavedList } from './saved-list.tsx';
import type { SavedSearch } from './saved-search.ts';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { SearchBox } from './search-box.tsx';
import type { Settings } from './settings.ts';
import { SettingsBar } from './settings-bar.tsx';
import { useSingleKeys } from './single-keys.ts';
import { useWords } from './texts/language.ts';
import { useRunning } from './use-running.ts';
import { useView } from './view.ts';
import { WordFindings } from './word-findings.tsx';

interface ScreenProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly hasToken: boolean;
  readonly onForgetToken: () => void;
}

type Open = { readonly dialog: 'keys' } | { readonly dialog: 'schedule'; search: SavedSearch };

export function Screen({ settings, onSettings, hasToken, onForgetToken }: ScreenProps) {
  const { say } = useWords();
  const view = useView();
  const [open, setOpen] = useState<Open | null>(null);
  const [notice, setNotice] = useState('');
  const [savedTimes, setSavedTimes] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const company = useAnswer<{
    organization: { name: string | null; baseCurrency: { id: string } | null } | null;
  }>({ document: companyDocument, variables: {} }).answer?.data?.organization;
  const saved = useAnswer<{ savedSearches: readonly SavedSearch[] }>(
    { document: savedDocument, variables: {} },
    savedTimes,
  );
  const searches = saved.answer?.data?.savedSearches ?? [];
  const running = useRunning(setNotice);
  const kind = kindOf(view.resource);

  // What was told is of what was shown.
  useEffect(() => setNotice(''), [view.text, view.resource]);

  function reload(told: string): void {
    setNotice(told);
    setSavedTimes((times) => times + 1);
  }

  const onKey = useCallback(
    (key: string): boolean => {
      if (key === '/') {
        box.current?.focus();
        box.current?.select();
      } else if (key === '?') setOpen({ dialog: 'keys' });
      else if (/^[1-9]$/.test(key)) {
        const search = searches[Number(key) - 1];
        if (search) running.run(search);
      } else {
        const pressed = document.querySelector<HTMLElement>(
          `[aria-keyshortcuts="${CSS.escape(key)}"]`,
        );
        if (pressed === null) return false;
        pressed.click();
      }
      return true;
    },
    [searches, running.run],
  );
  useSingleKeys(settings.hasKeys, onKey);

  const shared = {
    searches,
    currency: company?.baseCurrency?.id ?? '',
    onSaved: reload,
    onSchedule: (search: SavedSearch) => setOpen({ dialog: 'schedule', search }),
  };
  return (
    <>
      <a className="skip" href="#found">
        {say('skip')}
      </a>
      <header className="top">
        <h1>{say('title')}</h1>
        <p>{company?.name}</p>
        <SettingsBar
          settings={settings}
          onSettings={onSettings}
          onKeys={() => setOpen({ dialog: 'keys' })}
          hasToken={hasToken}
          onForgetToken={onForgetToken}
        />
      </header>
      <SearchBox view={view} inputRef={box} />
      <p className="notice" role="status">
        {notice}
      </p>
      <div className="body">
        <SavedList
          searches={searches}
          current={view.saved}
          onRun={running.run}
          onSchedule={shared.onSchedule}
          onChanged={reload}
        />
        {kind === undefined ? (
          <WordFindings view={view} />
        ) : (
          <Findings key={kind.resource} kind={kind} view={view} {...shared} />
        )}
      </div>
      {open?.dialog === 'keys' && (
        <KeysDialog
          hasKeys={settings.hasKeys}
          onHasKeys={(hasKeys) => onSettings({ hasKeys })}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.dialog === 'schedule' && (
        <ScheduleDialog
          search={searches.find(({ id }) => id === open.search.id) ?? open.search}
          onChanged={reload}
          onClose={() => setOpen(null)}
        />
      )}
      {running.asked && (
        <ParametersDialog search={running.asked} onRun={running.runWith} onClose={running.forget} />
      )}
    </>
  );
}
