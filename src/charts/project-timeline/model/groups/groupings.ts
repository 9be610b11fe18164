import {noKind} from '../../../../dataset/table/pages-report.js';
import type {Locale, Milestone} from '../../../../dataset/types.js';
import {sectionWords} from '../../../../model/words/citation.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {capital} from '../words/finding.js';
import type {Grouped, KeyOf, Keys} from './group.js';
import type {Grouping} from './grouping.js';
import {certaintyWords} from '../milestones/words.js';

/** The townships of a project: those that its sites lie in; where none is known, that is said. */
function placeKeys({places}: Grouped, locale: Locale): KeyOf {
  const byId = new Map(places.map((place) => [place.id, place]));
  const unknown = ['-', {zh: '所在街道、镇乡不详', en: 'Township not known'}[locale]] as const;
  return (_, project) => {
    const ids = project.places.flatMap((id) => (byId.get(id)?.level === 'site' ? byId.get(id)!.within : [id]));
    const keys = [...new Set(ids)].map((id) => [id, byId.get(id)?.name[locale] ?? id] as const);
    return keys.length > 0 ? keys : [unknown];
  };
}

const status = ({certainty, kind}: Milestone) =>
  certainty === 'planned' ? 'planned' : kind === 'ongoing' || kind === 'proposed' ? 'progress' : 'done';

/** How the groupings but the first find the groups of a milestone, and their order where it is not that of their size. */
export function keysBy(by: Grouping, input: Grouped, locale: Locale): Keys {
  const {report} = input;
  if (by === 'section')
    return [
      ({source: {section}}) => [[section, sectionWords(report, section, locale)]],
      report.sections.map(({id}) => id),
    ];
  if (by === 'status')
    return [
      (milestone) => [[status(milestone), capital(certaintyWords(milestone, locale))]],
      ['done', 'progress', 'planned'],
    ];
  if (by === 'place') return [placeKeys(input, locale)];
  const unknown = {zh: '未分类', en: 'No kind given'}[locale];
  return [(_, {kind}) => [[kind, kind === noKind ? unknown : capital(projectKindWords(kind, locale))]]];
}
