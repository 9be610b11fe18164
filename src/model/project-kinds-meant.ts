import {inEveryLanguage} from '../dataset/localized.js';
import {idsMeant} from '../dataset/query/meant.js';
import {languages} from './words/project-kind/languages.js';
import {projectKindWords} from './words/project-kind.js';

/** The ids of the kinds that a page means by their ids or their names in any language. */
export const projectKindsMeant = (kinds: readonly string[], list: string | readonly string[]): readonly string[] =>
  idsMeant(
    kinds.map((id) => ({id, name: inEveryLanguage(languages, (_, locale) => projectKindWords(id, locale))})),
    list,
  );
