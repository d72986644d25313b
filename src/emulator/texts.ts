/** What the emulator says when it refuses something, in the languages it speaks. */

const languages = ['en', 'da'] as const;

export type Language = (typeof languages)[number];

export type Text = Readonly<Record<Language, string>>;

/**
 * The language a caller prefers, from Accept-Language in either spelling (`da_DK`, `da-DK`); English
 * otherwise. Which language Billy falls back to is unknown.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
      return { language: tag.split(/[-_]/)[0], quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language, quality } of wished) {
    const spoken = languages.find((candidate) => candidate === language);
    if (spoken && quality > 0) return spoken;
  }
  return 'en';
}
