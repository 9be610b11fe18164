import type {Locale} from '../../../dataset/types.js';
import {placementOf} from './projects/located.js';
import type {DistrictMapInput, DistrictMapLayout} from './projects/overview.js';
import {group} from '../../../model/group.js';
import {projectKindWords} from '../../../model/words/project-kind.js';

const text = {zh: {colon: '：', join: '、', stop: '。'}, en: {colon: ': ', join: '; ', stop: '.'}};

/** A map that lists by name, before its notes, the projects that the report gives no township: a line for each kind. */
export function withElsewhere(layout: DistrictMapLayout, input: DistrictMapInput, locale: Locale): DistrictMapLayout {
  const {more, notes} = layout;
  if (!more) return layout;
  const {colon, join, stop} = text[locale];
  const byKind = group(placementOf(input.townships, input.projects).elsewhere, ({kind}) => kind);
  const lines = [...byKind].map(
    ([kind, projects]) =>
      projectKindWords(kind, locale) + colon + projects.map(({name}) => name[locale]).join(join) + stop,
  );
  return {...layout, notes: [more.text + colon.trimEnd(), ...lines, ...notes], more: {...more, open: true}};
}
