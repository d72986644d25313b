/** Language, colours, keys and credentials, at the top of the page. */

import type { Settings, Theme } from './settings.ts';
import { useWords, type Language, type TextKey } from './texts/language.ts';

const themes: readonly (readonly [Theme, TextKey])[] = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];

const languages: readonly (readonly [Language, string])[] = [
  ['da', 'Dansk'],
  ['en', 'English'],
];

interface SettingsBarProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onKeys: () => void;
  readonly hasToken: boolean;
  readonly onForgetToken: () => void;
}

export function SettingsBar(props: SettingsBarProps) {
  const { settings, onSettings, onKeys, hasToken, onForgetToken } = props;
  const { say } = useWords();
  return (
    <nav className="settings" aria-label={say('title')}>
      <a href="./">{say('examples')}</a>
      <label>
        <span className="unseen">{say('language')}</span>
        <select
          value={settings.language}
          onChange={({ target }) => onSettings({ language: target.value === 'da' ? 'da' : 'en' })}
        >
          {languages.map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="unseen">{say('theme')}</span>
        <select
          value={settings.theme}
          onChange={({ target }) =>
            onSettings({ theme: themes.find(([theme]) => theme === target.value)?.[0] ?? 'auto' })
          }
        >
          {themes.map(([theme, text]) => (
            <option key={theme} value={theme}>
              {say(text)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="quiet" onClick={onKeys}>
        {say('keys')}
      </button>
      {hasToken && (
        <button type="button" className="quiet" onClick={onForgetToken}>
          {say('signOut')}
        </button>
      )}
    </nav>
  );
}
