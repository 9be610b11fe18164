import {idsMeant} from '../dataset/query/meant.js';
import {projectKindWords} from './words/project-kind.js';

/** The ids of the kinds that a page means by their ids or their names in either language. */
export const projectKindsMeant = (kinds: readonly string[], list: string | readonly string[]): readonly string[] =>
  idsMeant(
    kinds.map((id) => ({id, name: {zh: projectKindWords(id, 'zh'), en: projectKindWords(id, 'en')}})),
    list,
  );
