import type {Locale} from '../../../../dataset/types.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {capital, list} from './finding.js';
import type {ProjectTimelineInput} from '../overview/layout.js';

/** What the figure is about: one project, some kinds, a place, a word, or all. */
export function subjectWords({projects, kinds, place, text}: ProjectTimelineInput, locale: Locale): string {
  if (projects.length === 1) return projects[0].name[locale];
  const what = list(
    kinds.map((kind) => projectKindWords(kind, locale)),
    locale,
  );
  const any = place || text;
  if (locale === 'zh')
    return (place ? `${place.name.zh}的` : '') + (text ? `含“${text}”的` : '') + (what || (any ? '项目' : ''));
  return (
    capital(what || (any ? 'projects' : '')) + (text ? ` with “${text}”` : '') + (place ? ` in ${place.name.en}` : '')
  );
}
