/** What somebody has set for this browser: language, colours, keys. Kept in it; no credentials are. */

import { preferredLanguage, type Language } from './texts/language.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether single keys do something outside of fields. */
  readonly hasKeys: boolean;
}

const storageKey = 'billy.console';

export function readSettings(): Settings {
  const usual: Settings = {
    language: preferredLanguage(navigator.languages),
    theme: 'auto',
    hasKeys: true,
  };
  try {
    // Our own, or another release's: only what is known is taken.
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Settings>;
    return {
      language: kept.language === 'da' || kept.language === 'en' ? kept.language : usual.language,
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : usual.theme,
      hasKeys: kept.hasKeys !== false,
    };
  } catch {
    return usual;
  }
}

/** A browser that keeps nothing forgets it with the page. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // Private windows may refuse; the page goes on with what was chosen.
  }
}
