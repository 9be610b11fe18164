import {inEveryLanguage} from '../dataset/localized.js';
import {idsMeant} from '../dataset/query/meant.js';
import {languages} from './words/project-kind/languages.js';
import {projectKindWords} from './words/project-kind.js';

/** The ids of the kinds that a page means by their ids or their names in any language. */
export function projectKindsMeant(kinds: readonly string[], list: string | readonly string[]): readonly string[] {
  if (list.length === 0) return [];
  const nameOf = (id: string) => inEveryLanguage(languages, (_, locale) => projectKindWords(id, locale));
  return idsMeant(
    [...new Set(kinds)].map((id) => ({id, name: nameOf(id)})),
    list,
  );
}
