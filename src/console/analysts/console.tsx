/** The console: who asks and in which words, and below it the one screen. */

import { useEffect, useMemo, useState } from 'react';
import { AskingContext } from './asking.ts';
import { Screen } from './screen.tsx';
import { keepSettings, readSettings, type Settings } from './settings.ts';
import { TokenDialog } from './token-dialog.tsx';
import { wordsIn, WordsContext } from './texts/language.ts';

export function Console() {
  const [settings, setSettings] = useState(readSettings);
  const [token, setToken] = useState('');
  /** What the server said of the credentials; null while it wants no others. */
  const [refusal, setRefusal] = useState<string | null>(null);
  const { language, theme } = settings;

  const words = useMemo(() => wordsIn(language), [language]);
  const asking = useMemo(
    () => ({ token, language, onRefused: (message: string) => setRefusal(message) }),
    [token, language],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = words.say('title');
  }, [language, theme, words]);

  function change(part: Partial<Settings>): void {
    const changed = { ...settings, ...part };
    keepSettings(changed);
    setSettings(changed);
  }

  return (
    <WordsContext value={words}>
      <AskingContext value={asking}>
        <Screen
          settings={settings}
          onSettings={change}
          hasToken={token !== ''}
          onForgetToken={() => setToken('')}
        />
        {refusal !== null && (
          <TokenDialog
            refusal={token === '' ? '' : refusal}
            onToken={(typed) => {
              setRefusal(null);
              setToken(typed);
            }}
            onClose={() => setRefusal(null)}
          />
        )}
      </AskingContext>
    </WordsContext>
  );
}
