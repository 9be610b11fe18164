import type {Locale, Localized} from './types.js';

/** A text of a dataset in a language; in English where the dataset does not have that language. */
export const textIn = (text: Localized, locale: Locale): string => (text as Partial<Localized>)[locale] ?? text.en;

/** A text in every language of a table of languages, for whoever does not know yet in which one it will be read. */
export const inEveryLanguage = <Words>(
  languages: Readonly<Record<Locale, Words>>,
  textOf: (words: Words, locale: Locale) => string,
): Localized =>
  Object.fromEntries(
    Object.entries(languages).map(([locale, words]) => [locale, textOf(words, locale as Locale)]),
  ) as Readonly<Record<Locale, string>>;
