/** The page's texts in the language that was chosen, or the browser's, with numbers and dates to match. */

import { createContext, useContext } from 'react';
import { amountText, numberText } from '../decimals.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type Language = 'da' | 'en';
export type TextKey = keyof typeof en;

const texts = { da, en } satisfies Record<Language, Record<TextKey, string>>;

/** What a component says with. */
export interface Words {
  readonly language: Language;
  readonly say: (key: TextKey, filledIn?: Readonly<Record<string, string | number>>) => string;
  /** A text whose key ends in a word of the schema; that word itself where there is none. */
  readonly name: (prefix: string, word: string) => string;
  readonly amount: (decimal: string) => string;
  readonly number: (decimal: string | number) => string;
  /** `2026-03-02` as people write it. */
  readonly date: (date: string) => string;
  /** An instant, by the clocks of whoever looks. */
  readonly instant: (instant: string) => string;
  readonly seconds: (seconds: number) => string;
}

export function wordsIn(language: Language): Words {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const table: Readonly<Record<string, string>> = texts[language];
  // A date has no zone: it is written as it is.
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    language,
    say: (key, filledIn = {}) =>
      texts[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
        String(filledIn[name] ?? whole),
      ),
    name: (prefix, word) => table[`${prefix}${word}`] ?? word,
    amount: (decimal) => amountText(decimal, locale),
    number: (decimal) => numberText(String(decimal), locale),
    date: (text) => date.format(new Date(`${text.slice(0, 10)}T00:00:00Z`)),
    instant: (text) => instant.format(new Date(text)),
    seconds: (seconds) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: seconds < 120 ? 'second' : 'minute',
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      }).format(seconds < 120 ? seconds : seconds / 60),
  };
}

/** Danish where the browser prefers it to English. */
export function preferredLanguage(languages: readonly string[]): Language {
  const first = languages.find((tag) => /^(da|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('da') === true ? 'da' : 'en';
}

export const WordsContext = createContext<Words>(wordsIn('en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
