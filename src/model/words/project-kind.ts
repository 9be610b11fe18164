import type {Locale} from '../../dataset/types.js';
import {languages} from './project-kind/languages.js';

/** The name of a kind of project, in English in lower case; for a kind of another dataset its id. */
export function projectKindWords(kind: string | undefined, locale: Locale): string {
  const {names, unclassified} = languages[locale];
  if (kind === undefined) return unclassified;
  return Object.keys(names).includes(kind) ? names[kind as keyof typeof names] : kind;
}
